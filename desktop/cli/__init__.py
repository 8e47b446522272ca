"""The command line: one file per command, over the same jobs and edits as the window."""
