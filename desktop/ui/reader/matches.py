"""The matches of a search as rows to be coded: grown to words or sentences if wanted, with what stands around them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.domain.boundaries import move, trimmed
from desktop.domain.span import Span

CONTEXT = 90
ROW = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class MatchRow:
    """One passage that would be coded, with what stands around it and where it is."""

    span: Span
    before: str
    words: str
    after: str
    place: str


def widened(text: str, span: Span, by: str) -> Span:
    """The span grown to whole words, sentences or paragraphs (``word`` and so on); ``match`` leaves it as it is."""
    if by == "match":
        return span
    inner = trimmed(text, span)
    start = move(text, inner.start + 1, by=by, forward=False, edge="start")
    return Span(min(start, inner.start), move(text, inner.end - 1, by=by, forward=True, edge="end"))


class MatchModel(QAbstractListModel):
    """The passages, all checked at first.

    Attributes:
        counted: another number of them is checked.
    """

    counted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._place_of: Callable[[Span], str] = lambda _span: ""
        self._checked = bytearray()
        self.spans: tuple[Span, ...] = ()

    def set_spans(self, text: str, spans: Sequence[Span], place_of: Callable[[Span], str]) -> None:
        """List other passages."""
        self.beginResetModel()
        self._text, self._place_of = text, place_of
        self.spans = tuple(dict.fromkeys(spans))
        self._checked = bytearray(b"\x01" * len(self.spans))
        self.endResetModel()
        self.counted.emit()

    @property
    def chosen(self) -> tuple[Span, ...]:
        """The passages that are checked."""
        return tuple(span for span, on in zip(self.spans, self._checked, strict=True) if on)

    def check_all(self, on: bool) -> None:
        """Check all, or none."""
        self._checked = bytearray((b"\x01" if on else b"\x00") * len(self.spans))
        self._tell(0, len(self.spans) - 1)

    def toggle(self, row: int) -> None:
        """Check a passage, or no longer."""
        if 0 <= row < len(self.spans):
            self._checked[row] ^= 1
            self._tell(row, row)

    def is_checked(self, row: int) -> bool:
        """Whether a passage is to be coded."""
        return bool(self._checked[row])

    def row(self, number: int) -> MatchRow:
        """A passage with its context on one line."""
        span, text = self.spans[number], self._text
        before = text[max(0, span.start - CONTEXT) : span.start].rpartition("\n")[2]
        after = text[span.end : span.end + CONTEXT].partition("\n")[0]
        return MatchRow(span, before, " ".join(span.of(text).split()), after, self._place_of(span))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.spans)

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """Rows can be chosen and checked."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, context and check of a row."""
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_checked(index.row()) else Qt.CheckState.Unchecked
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW):
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        words = f"{row.before}{row.words}{row.after}"
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        return f"{words}, {row.place}, {'checked' if self.is_checked(index.row()) else 'not checked'}"

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
        self.counted.emit()
