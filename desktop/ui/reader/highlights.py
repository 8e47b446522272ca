"""Paints coded passages: washes under the words, lines below them, the selected coding in full.

Nothing is written into the document. What a coding covers in a paragraph is worked out once and kept until the coding
or the layout changes, so that scrolling only paints.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.ui.reader.geometry import PageGeometry, Stretch
from desktop.ui.reader.lanes import LanedCodings
from desktop.ui.reader.painted import MISSING, NO_CODE, PARTLY, QUIET, PaintedCoding
from desktop.ui.theme import Theme
from desktop.ui.tokens import CodeColors
from desktop.ui.widgets.code_lines import code_line

MOST_LINES = 4
LINE_DOWN, TALLEST = 0.21, 0.7
"""Of a size: how far under the baseline the first line is, and how far letters reach over theirs."""
LANE_STEP = 4.5
ASCENT, DESCENT = 0.93, 0.37
"""Of a wash, in em over and under the baseline."""
BEYOND = 2.0
PARTLY_OPACITY = 0.5
"""Of the ground of what only some of several coded alike."""
KEPT = 4000
"""Paragraphs whose pieces are kept; more than any screen shows, less than a long document has."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What one coding covers on one line."""

    coding: PaintedCoding
    stretch: Stretch


def colors_of(theme: Theme, color: str) -> CodeColors:
    """The colours of a code; quiet greys for a highlight without one."""
    tokens = theme.tokens
    if color == NO_CODE:
        return CodeColors(fill=tokens.line, wash=tokens.hover, chip=tokens.text3, text=tokens.text)
    return tokens.codes[color]


class Highlights:
    """The highlights of one document as laid out.

    Args:
        size: of the running text in pixels.
        pitch: from line to line of it: lines of codings that would cross the words below are only counted.
    """

    def __init__(
        self, geometry: PageGeometry, codings: LanedCodings, theme: Theme, *, size: float, pitch: float
    ) -> None:
        self._geometry, self._codings, self._theme = geometry, codings, theme
        self._size = size
        room = pitch - (LINE_DOWN + TALLEST) * size
        self.most_lines = min(MOST_LINES, max(2, 1 + int(room / (LANE_STEP * size / 17))))
        self._pieces: dict[int, tuple[Piece, ...]] = {}

    def forget(self, spans: Iterable[Span]) -> None:
        """Drop what is kept of the paragraphs of some passages: their codings changed."""
        for span in spans:
            for number in self._geometry.map.paragraphs(span):
                self._pieces.pop(number, None)

    def pieces(self, number: int) -> tuple[Piece, ...]:
        """What is painted of a paragraph's codings, in their order: those in lanes too deep to be painted are not."""
        kept = self._pieces.get(number)
        if kept is None:
            if len(self._pieces) > KEPT:
                self._pieces.clear()
            text_map = self._geometry.map
            codings = self._codings.between(text_map.starts[number], text_map.ends[number])
            kept = tuple(
                Piece(coding, stretch)
                for coding in codings
                if self._codings.lane(coding.id) < self.most_lines
                for stretch in self._geometry.stretches(coding.span, number)
            )
            self._pieces[number] = kept
        return kept

    def in_view(self, clip: QRectF, selected: CodingId | None) -> Iterator[Piece]:
        """The pieces that show in a part of the document, the selected coding's however deep its lane is.

        Only those: a paragraph may be many times as high as the view.
        """
        top, bottom = clip.top() - self._size, clip.bottom() + self._size
        coding = self._codings.get(selected)
        deep = coding if coding is not None and self._codings.lane(coding.id) >= self.most_lines else None
        for number in self._geometry.between(clip.top(), clip.bottom()):
            more = self._geometry.stretches(deep.span, number) if deep is not None else ()
            for piece in (*self.pieces(number), *(Piece(deep, stretch) for stretch in more if deep is not None)):
                if piece.stretch.top < bottom and piece.stretch.top + piece.stretch.height > top:
                    yield piece

    def covered(self, clip: QRectF) -> Iterator[Stretch]:
        """What is covered in a part of the document by any coding, however deep: each stretch once."""
        text_map = self._geometry.map
        for number in self._geometry.between(clip.top(), clip.bottom()):
            for span in _union(self._codings.between(text_map.starts[number], text_map.ends[number])):
                yield from self._geometry.stretches(span, number)

    def paint_washes(self, painter: QPainter, clip: QRectF, selected: CodingId | None) -> None:
        """Paint the grounds of the codings in lane 0, and the full fill of the selected one over them."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        strong = self._theme.strong
        chosen: list[Stretch] = []
        for piece in self.in_view(clip, selected):
            if piece.coding.tone == MISSING:
                continue
            if piece.coding.id == selected:
                chosen.append(piece.stretch)
            elif piece.coding.tone != QUIET and self._codings.lane(piece.coding.id) == 0:
                colors = colors_of(self._theme, piece.coding.color)
                painter.setOpacity(PARTLY_OPACITY if piece.coding.tone == PARTLY else 1)
                painter.setBrush(QColor(colors.fill if strong else colors.wash))
                painter.drawRoundedRect(self.wash(piece.stretch), 3, 3)
        coding = self._codings.get(selected)
        if coding is not None:
            painter.setOpacity(1)
            painter.setBrush(QColor(colors_of(self._theme, coding.color).fill))
            for stretch in chosen:
                painter.drawRoundedRect(self.wash(stretch), 3, 3)
        painter.restore()

    def paint_lines(self, painter: QPainter, clip: QRectF, selected: CodingId | None) -> None:
        """Paint the line of each coding, deeper by lane; as many as fit, the margin shows all."""
        scale = self._size / 17
        for piece in self.in_view(clip, selected):
            if piece.coding.tone == MISSING:
                continue
            is_selected = piece.coding.id == selected
            lane = self._codings.lane(piece.coding.id)
            colors = colors_of(self._theme, piece.coding.color)
            code_line(
                painter,
                piece.stretch.left,
                piece.stretch.right,
                y=self.line_y(piece.stretch, min(lane, self.most_lines - 1)),
                style=piece.coding.line,
                color=QColor(colors.text if is_selected else colors.chip),
                scale=scale,
            )

    def line_y(self, stretch: Stretch, lane: int) -> float:
        """The upper edge of the line of a lane under a piece."""
        return round(stretch.baseline + LINE_DOWN * self._size) + lane * LANE_STEP * self._size / 17

    def wash(self, stretch: Stretch) -> QRectF:
        """The ground of a piece."""
        top = stretch.baseline - ASCENT * self._size
        bottom = stretch.baseline + DESCENT * self._size
        return QRectF(stretch.left - BEYOND, top, stretch.right - stretch.left + 2 * BEYOND, bottom - top)


def _union(codings: Iterable[PaintedCoding]) -> Iterator[Span]:
    """The passages of codings in document order, those that meet made one."""
    last: Span | None = None
    for coding in codings:
        if last is not None and coding.start <= last.end:
            last = Span(last.start, max(last.end, coding.end))
            continue
        if last is not None:
            yield last
        last = coding.span
    if last is not None:
        yield last
