"""What helps reading beside the codings: greyed exclusions, the backlight, the bookmark, numbers beside the text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QRegion

from desktop.analysis.citations import NUMBERED, Places
from desktop.domain.document import Block
from desktop.domain.span import Span
from desktop.ui import icons
from desktop.ui.reader.geometry import PageGeometry
from desktop.ui.reader.highlights import Highlights
from desktop.ui.reader.text_style import TextStyle

GREYED, DIMMED = 0.68, 0.62
"""How much of the page's colour lies over words that are no content, and over words that are not coded."""
EVERY = 5
"""Which lines have their number beside them: the first and every fifth."""
BOOKMARK = 14


@dataclass(frozen=True, slots=True)
class Aids:
    """What is shown of them.

    Attributes:
        excluded: passages that are no content, by start.
        backlight: whether all is dimmed that is not coded.
        bookmark: the offset that it stands at.
        numbers: ``none``, ``paragraphs`` or ``lines``.
    """

    excluded: tuple[Span, ...] = ()
    backlight: bool = False
    bookmark: int | None = None
    numbers: str = "none"

    def is_excluded(self, span: Span) -> bool:
        """Whether a passage has no character that is content."""
        return any(one.start <= span.start and span.end <= one.end for one in self.excluded)


class AidPainter:
    """Paints the aids of one document as laid out."""

    def __init__(self, geometry: PageGeometry, style: TextStyle, blocks: Sequence[Block]) -> None:
        self._geometry, self._style = geometry, style
        self._blocks = blocks
        self._starts = sorted(block.start for block in blocks if block.kind in NUMBERED)

    def paint_numbers(self, painter: QPainter, clip: QRectF, kind: str) -> None:
        """Paint the numbers of the paragraphs or lines in view, left of the text."""
        if kind == "none":
            return
        theme = self._style.theme
        painter.setFont(theme.font(11))
        painter.setPen(theme.color("text3"))
        metrics = QFontMetricsF(painter.font())
        right = self._style.pad * 0.7
        numbered = self._paragraphs(clip) if kind == "paragraphs" else self._lines(clip)
        for number, baseline in numbered:
            words = str(number)
            painter.drawText(QPointF(max(1.0, right - metrics.horizontalAdvance(words)), baseline), words)

    def paint_over(self, painter: QPainter, clip: QRectF, aids: Aids, highlights: Highlights) -> None:
        """Paint what lies over the words."""
        if aids.backlight:
            self._paint_backlight(painter, clip, highlights)
        if aids.excluded:
            self._paint_excluded(painter, clip, aids.excluded)
        if aids.bookmark is not None:
            self._paint_bookmark(painter, clip, aids.bookmark)

    @cached_property
    def places(self) -> Places:
        """The places of the document as citations have them."""
        return Places(self._blocks)

    def paragraph_number(self, segment: int) -> int | None:
        """The number that a segment begins, counted as citations count; None if it begins none."""
        text_map = self._geometry.map
        here = bisect_right(self._starts, text_map.starts[segment])
        before = bisect_right(self._starts, text_map.starts[segment - 1]) if segment else 0
        return here if here > before else None

    def _paragraphs(self, clip: QRectF) -> Iterator[tuple[int, float]]:
        for segment in self._geometry.between(clip.top(), clip.bottom()):
            number = self.paragraph_number(segment)
            line = self._geometry.first_line(segment) if number is not None else None
            if number is not None and line is not None:
                yield number, line.baseline

    def _lines(self, clip: QRectF) -> Iterator[tuple[int, float]]:
        geometry = self._geometry
        for segment in geometry.between(clip.top(), clip.bottom()):
            if geometry.built.segments[segment].cell is not None:
                continue
            block = geometry.block(segment)
            layout, top = block.layout(), geometry.origin(segment, block).y()
            before = geometry.lines_before(segment)
            for index in range(layout.lineCount()):
                number = before + index + 1
                if number % EVERY == 0 or number == 1:
                    line = layout.lineAt(index)
                    baseline = top + line.y() + line.ascent()
                    if clip.top() - 40 < baseline < clip.bottom() + 40:
                        yield number, baseline

    def _paint_backlight(self, painter: QPainter, clip: QRectF, highlights: Highlights) -> None:
        dimmed = QRegion(clip.toAlignedRect())
        for stretch in highlights.covered(clip):
            dimmed -= QRegion(highlights.wash(stretch).toAlignedRect())
        painter.save()
        painter.setClipRegion(dimmed, Qt.ClipOperation.IntersectClip)
        painter.fillRect(clip, self._veil(DIMMED))
        painter.restore()

    def _paint_excluded(self, painter: QPainter, clip: QRectF, excluded: Sequence[Span]) -> None:
        geometry, style = self._geometry, self._style
        veil = self._veil(GREYED)
        pen = QPen(style.theme.color("text3"), 1.5, Qt.PenStyle.DotLine)
        for segment in geometry.between(clip.top(), clip.bottom()):
            start, end = geometry.map.starts[segment], geometry.map.ends[segment]
            for span in excluded:
                if span.start >= end or span.end <= start:
                    continue
                pieces = geometry.stretches(span, segment)
                shown = [piece for piece in pieces if clip.top() - piece.height < piece.top < clip.bottom()]
                for piece in shown:
                    box = QRectF(piece.left - 3, piece.top, piece.right - piece.left + 6, piece.height)
                    painter.fillRect(box, veil)
                if shown:  # not by colour alone: a dotted line beside the words
                    x = style.pad - 8.0
                    painter.setPen(pen)
                    painter.drawLine(QPointF(x, shown[0].top + 2), QPointF(x, shown[-1].top + shown[-1].height - 2))

    def _paint_bookmark(self, painter: QPainter, clip: QRectF, offset: int) -> None:
        number = self._geometry.map.paragraph_at(offset)
        if number in self._geometry.between(clip.top(), clip.bottom()):
            top = self._geometry.line_top(offset)
            ratio = painter.device().devicePixelRatio()
            picture = icons.pixmap(self._style.theme, "bookmark", size=BOOKMARK, color="accent", ratio=ratio)
            painter.drawPixmap(QPointF(1, top + 5 * self._style.scale), picture)

    def _veil(self, share: float) -> QColor:
        veil = QColor(self._style.theme.color("page"))
        veil.setAlphaF(share)
        return veil
