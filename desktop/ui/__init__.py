"""The window. Qt lives in this room and in desktop/app.py only."""
