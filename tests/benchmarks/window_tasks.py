"""Tasks that need the window."""

TASKS = {}
