"""What is known of a house template: its styles and how they look, what each is taken for, its slots and its faults.

The writer and the window share these words; nothing here reads a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Certainty = Literal["sure", "likely", "made"]
"""How a role came by its style: the style has the very name, it seems to fit, or there is none and one is made."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a style looks, with all that it inherits.

    Lengths are twentieths of a point; ``color``, ``fill`` and ``bar`` are hexadecimal RGB, empty for none or automatic.
    ``bar`` is the colour of a line at the left, ``align`` one of "left", "center", "right", "both".
    """

    font: str = ""
    half_points: int = 20
    color: str = ""
    fill: str = ""
    bar: str = ""
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    left: int = 0
    first_line: int = 0
    right: int = 0
    align: str = "left"
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """A style of a template. ``kind`` is paragraph, character, table or numbering."""

    style_id: str
    name: str
    kind: str
    look: Look


@dataclass(frozen=True, slots=True)
class Guess:
    """The style that a role is taken to have; ``style_id`` is empty where one is made."""

    role: str
    kind: str
    style_id: str
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """Something in a template that shuts readers out; ``is_mended`` where a briefing made with it is without.

    ``more`` is how often the same is found elsewhere in it.
    """

    rule: str
    sentence: str
    is_mended: bool
    more: int = 0


@dataclass(frozen=True, slots=True)
class HouseTemplate:
    """A template that was looked through.

    ``key`` is the SHA-256 of the file in hexadecimal: what somebody chooses for it is kept under that. ``slots`` are
    the places that a briefing fills, in the order of the file. ``made`` is how each role looks where its style is made.
    """

    name: str
    key: str
    styles: tuple[HouseStyle, ...]
    guesses: tuple[Guess, ...]
    slots: tuple[str, ...]
    faults: tuple[TemplateFault, ...]
    made: Mapping[str, Look]

    def guess(self, role: str) -> Guess | None:
        """The guess for a role, or nothing for one that there is not."""
        return next((guess for guess in self.guesses if guess.role == role), None)

    def style(self, style_id: str) -> HouseStyle | None:
        """The style of an id."""
        return next((style for style in self.styles if style.style_id == style_id), None)
