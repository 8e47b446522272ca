"""A quotation in which some words are marked: those that differ from another wording."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.paragraph import Quotation


class MarkedQuotation(Quotation):
    """A passage in the reading serif; marked words are strong and underlined, on the colour of what is selected."""

    def __init__(self, theme: Theme, *, size: int = 15, parent: QWidget | None = None) -> None:
        self._pieces: tuple[tuple[str, bool], ...] = ()
        super().__init__(theme, size=size, parent=parent)

    def set_pieces(self, pieces: Sequence[tuple[str, bool]]) -> None:
        """Show words, each stretch with whether it is marked."""
        self._pieces = tuple(pieces)
        self.set_text("".join(words for words, _ in pieces))

    def _html(self, leading: int) -> str:
        tokens = self._theme.tokens
        style = f"background-color:{tokens.sel}; font-weight:600; text-decoration:underline"
        body = ""
        for words, is_marked in self._pieces:
            bare = words.strip()
            shown = escape(words)
            if is_marked and bare:
                before, after = words.split(bare, 1)
                shown = f'{before}<span style="{style}">{escape(bare)}</span>{after}'
            body += shown.replace("\n", "<br>")
        return f'<p style="line-height:{leading}%; color:{tokens.text}">{body}</p>'
