"""Paints the words of one page: each line on the page where it stands, and on no other.

Qt's own painting of a page begins with the last line of the page before, where a paragraph goes over both; it is
clipped and not seen, but who searches a PDF or has it read aloud would find those words twice.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextCursor, QTextDocument

from desktop.ui.reader.geometry import PageGeometry, line_at


def paint_lines_of(painter: QPainter, geometry: PageGeometry, clip: QRectF) -> None:
    """Paint the text of a page. The painter stands in the document, and ``clip`` is the page's part of it."""
    tables: set[int] = set()
    for number in geometry.between(clip.top(), clip.bottom()):
        cell = geometry.built.segments[number].cell
        if cell is None:
            _paint_paragraph(painter, geometry, number, clip)
        elif cell.table not in tables:
            tables.add(cell.table)
            _paint_table(painter, geometry, number, clip)


def paint_document(painter: QPainter, document: QTextDocument, clip: QRectF) -> None:
    """Paint a part of a document as Qt does it."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    ink = QPalette()
    ink.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = ink
    painter.save()
    painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_paragraph(painter: QPainter, geometry: PageGeometry, number: int, clip: QRectF) -> None:
    block = geometry.block(number)
    layout, origin = block.layout(), geometry.origin(number, block)
    first = line_at(layout, clip.top() - origin.y())
    if first is None:
        return
    for index in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(index)
        if origin.y() + line.y() >= clip.bottom():
            break
        line.draw(painter, origin)


def _paint_table(painter: QPainter, geometry: PageGeometry, number: int, clip: QRectF) -> None:
    """Paint what the page has of a table, and nothing beside it."""
    document = geometry.built.document
    table = QTextCursor(geometry.block(number)).currentTable()
    if table is not None:
        area = document.documentLayout().frameBoundingRect(table).intersected(clip)
        paint_document(painter, document, area)
