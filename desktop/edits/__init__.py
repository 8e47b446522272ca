"""Every undoable change, a function each, one file per noun."""
