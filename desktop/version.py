"""The version: a constant, as asking the installed package costs start-up time and a frozen build has none."""

VERSION = "0.1.0"
"""The same as in ``pyproject.toml``; a test compares them."""
