"""A code of the codebook, and the palette that its colour is taken from."""

from dataclasses import dataclass

from desktop.domain.ids import CodeId

COLORS = ("blue", "orange", "green", "yellow", "purple", "pink", "teal", "grey")
LINES = ("solid", "dashed", "dotted", "double", "wave", "dash-dot", "thick", "thin")
LINE_OF_COLOR = dict(zip(COLORS, LINES, strict=True))
CODE_KINDS = ("theme", "issue", "ask")


@dataclass(frozen=True, slots=True)
class Code:
    """One code. ``line`` is empty where the underline style is the colour's own; ``shortcut`` is a digit 1 to 9."""

    id: CodeId
    name: str
    parent_id: CodeId | None = None
    kind: str = "theme"
    color: str = "blue"
    line: str = ""
    shortcut: str | None = None
    sort_key: str = ""
    definition: str = ""
    include_when: str = ""
    exclude_when: str = ""
    merged_into: CodeId | None = None

    @property
    def line_style(self) -> str:
        """The underline style that the code is drawn with."""
        return self.line or LINE_OF_COLOR[self.color]

    @property
    def letter(self) -> str:
        """The letter of its specimen: the first letter or digit of the name, in upper case."""
        return next((c.upper() for c in self.name if c.isalnum()), "#")
