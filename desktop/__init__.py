"""Glossator: the program. See app.py for how it is put together."""
