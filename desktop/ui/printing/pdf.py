"""Writes a coded document with its margin as a PDF: a job on a thread, with a connection of its own."""

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter

from desktop.domain.progress import Progress
from desktop.ui.printing.marked import Wanted, read_document
from desktop.ui.printing.pages import paint_pages
from desktop.ui.printing.paper import PaperTheme, a4
from exports.safe_write import whole_file

RESOLUTION = 1200


def write_pdf(project_path: Path, wanted: Wanted, out: Path, theme: PaperTheme) -> Generator[Progress, None, Path]:
    """Read the document and write it; a file that stands there is replaced whole, or left as it was.

    Yields:
        A step per slice of the layout and per page. Returns the path written.

    Raises:
        UserError: if the project cannot be opened, or has no such document any more.
        ExportError: if the file cannot be written.
    """
    marked = yield from read_document(project_path, wanted)
    with whole_file(out) as target:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        device = QPdfWriter(buffer)
        device.setResolution(RESOLUTION)
        device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        device.setPageMargins(QMarginsF(0, 0, 0, 0))
        device.setTitle(marked.title)
        device.setCreator("Glossator")
        yield from paint_pages(device, marked, a4(), theme)
        target.write(buffer.data().data())
    return out
