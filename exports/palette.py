"""How a code is shown outside the program: the letter of its name on its colour, with the colour's name in words."""

CODE_FILLS = {
    "blue": "ADCFFE", "orange": "F2A65A", "green": "7BEFA0", "yellow": "F7E65A",
    "purple": "C99BFB", "pink": "FF9AD2", "teal": "D9F3F5", "grey": "B4B6A9",
}  # fmt: skip
"""Palette name to the fill that the program has for it on a light page; ``1A1A1A`` on it has a contrast of 7.9 or more.

``rrggbb``.
"""

NO_FILL = "ECEAE5"
"""For a code without a colour, or with one that the palette does not have."""


def code_letter(name: str) -> str:
    """The letter of a code's specimen: the first letter or digit of its name, in upper case."""
    return next((character.upper() for character in name if character.isalnum()), "#")


def code_fill(color: str) -> str:
    """The ground of a code's letter, ``rrggbb``."""
    return CODE_FILLS.get(color, NO_FILL)
