"""The program's version, once: a constant, because asking the installed package costs start-up time and a frozen build has none."""

VERSION = "0.1.0"
"""The same as in ``pyproject.toml``; a test compares them."""
