"""One document as it is laid out in the reader: built, measured and painted together, and thrown away together."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.domain.document import DocumentContent
from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.ui.reader.aids import AidPainter, Aids
from desktop.ui.reader.build import build
from desktop.ui.reader.furniture import Furniture
from desktop.ui.reader.geometry import PageGeometry
from desktop.ui.reader.header import DocumentHeader, HeaderPainter
from desktop.ui.reader.highlights import Highlights
from desktop.ui.reader.lanes import LanedCodings
from desktop.ui.reader.segments import segments
from desktop.ui.reader.text_style import RIGHT_PAD, TextStyle


class Page:
    """A document at one zoom, width and theme.

    Args:
        codings: what is highlighted; the page reads it whenever it paints.
    """

    def __init__(
        self,
        content: DocumentContent,
        header: DocumentHeader,
        style: TextStyle,
        *,
        codings: LanedCodings,
        parent: QObject,
    ) -> None:
        self.style = style
        shown = segments(content)
        first = shown[0]
        has_title = first.cell is None and header.is_title(
            content.text[first.start : min(first.end, first.start + 400)]
        )
        self.header = HeaderPainter(header, style, title_in_text=has_title)
        self.built = build(content, shown, style, top=self.header.height, title_in_text=has_title, parent=parent)
        self.geometry = PageGeometry(self.built, content.text, parent)
        self.furniture = Furniture(self.built, self.geometry, style, content.text)
        self.aids = AidPainter(self.geometry, style, content.blocks)
        self.use_codings(codings)

    def use_codings(self, codings: LanedCodings) -> None:
        """Paint other codings from now on."""
        self.highlights = Highlights(
            self.geometry, codings, self.style.theme, size=self.style.size, pitch=self.style.pitch
        )

    @property
    def full_width(self) -> int:
        """Of the text column with the empty room at both sides."""
        return self.style.pad + self.style.width + RIGHT_PAD

    def paint_ground(self, painter: QPainter, clip: QRectF, selected: CodingId | None, aids: Aids) -> None:
        """Paint what lies under the words: header, bullets, numbers and washes. The painter stands in the document."""
        numbers = self.geometry.between(clip.top(), clip.bottom())
        self.header.paint(painter, clip)
        self.furniture.paint(painter, numbers)
        self.aids.paint_numbers(painter, clip, aids.numbers)
        self.highlights.paint_washes(painter, clip, selected)

    def paint_lines(self, painter: QPainter, clip: QRectF, selected: CodingId | None, aids: Aids) -> None:
        """Paint what lies over the words: the codings' lines, and what is greyed or marked."""
        self.highlights.paint_lines(painter, clip, selected)
        self.aids.paint_over(painter, clip, aids, self.highlights)

    def paint_found(self, painter: QPainter, clip: QRectF, found: Sequence[Span]) -> None:
        """Frame the words that the find bar has found, those in view."""
        theme = self.style.theme
        frame = QColor(theme.tokens.accent)
        ground = QColor(theme.tokens.tint)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(frame, 1))
        painter.setBrush(ground)
        numbers = self.geometry.between(clip.top(), clip.bottom())
        for number in numbers:
            start, end = self.built.map.starts[number], self.built.map.ends[number]
            for span in _among(found, start, end):
                for piece in self.geometry.stretches(span, number):
                    top = piece.baseline - 0.9 * self.style.size
                    rect = QRectF(piece.left - 1, top, piece.right - piece.left + 2, 1.22 * self.style.size)
                    painter.drawRoundedRect(rect, 3, 3)
        painter.restore()

    def paint_selection_bars(self, painter: QPainter, span: Span, clip: QRectF) -> None:
        """Mark both ends of the selected words by bars in the accent, where they are in view."""
        color = self.style.theme.color("accent")
        numbers = self.built.map.paragraphs(span)
        shown = self.geometry.between(clip.top(), clip.bottom())
        for number, is_end in ((numbers.start, False), (numbers.stop - 1, True)):
            pieces = self.geometry.stretches(span, number) if number in shown else []
            if pieces:
                piece = pieces[-1] if is_end else pieces[0]
                mirrored = self.built.segments[number].right_to_left
                x = piece.right if is_end != mirrored else piece.left
                painter.fillRect(QRectF(x - 1, piece.top + 1, 2, piece.height - 1), color)


def _among(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """Those of sorted spans that touch a stretch of the text."""
    first = bisect_left(spans, start, key=lambda span: span.end)
    found: list[Span] = []
    for span in spans[first:]:
        if span.start >= end:
            break
        found.append(span)
    return found
