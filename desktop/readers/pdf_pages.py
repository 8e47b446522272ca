"""The pages of a PDF as pictures, and where each character stands on them.

PDFium is not safe for threads, and files come from strangers: this runs in the page process only.
"""

import ctypes
from array import array
from typing import Any

from desktop.errors import PagesNotDrawn

A4 = (595.0, 842.0)
LEAST_SIDE, MOST_SIDE = 8.0, 14_400.0
"""Of a page in points. Source: ISO 32000-1, annex C.2: the limits of page sizes in Acrobat."""
_GRID = 1_000_000
"""Steps that a page's side is divided into to ask PDFium, which answers in whole numbers, where a place is."""


class PdfPages:
    """One PDF file, opened to be drawn.

    Raises:
        PagesNotDrawn: if it is damaged or protected.
    """

    def __init__(self, data: bytes, name: str) -> None:
        import pypdfium2  # type: ignore[import-untyped]  # loads PDFium, which the page process alone may use

        try:
            self._document = pypdfium2.PdfDocument(data)
            self._document.init_forms()  # without it, what was filled in a form is not drawn
        except pypdfium2.PdfiumError as error:
            raise PagesNotDrawn(name, "the file is damaged or protected") from error
        self._errors = (pypdfium2.PdfiumError,)
        self._name = name

    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of each page as it is shown, turned as the file says, in points."""
        return [self._size(number) for number in range(len(self._document))]

    def picture(self, page: int, width: int, height: int) -> bytes:
        """A page drawn on white.

        Args:
            page: from 1.
            width, height: in pixels.

        Returns:
            Four bytes a pixel, blue, green, red and one unused, row by row from the top.

        Raises:
            PagesNotDrawn: if PDFium makes nothing of the page.
        """
        import pypdfium2
        from pypdfium2 import raw

        drawn = self._page(page)
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, format=raw.FPDFBitmap_BGRx)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        place = (bitmap, drawn, 0, 0, width, height, 0, raw.FPDF_ANNOT)
        raw.FPDF_RenderPageBitmap(*place)
        if drawn.formenv:
            raw.FPDF_FFLDraw(drawn.formenv, *place)
        rows = bytes(bitmap.buffer)
        stride = bitmap.stride
        bitmap.close()
        drawn.close()
        if stride == 4 * width:
            return rows
        return b"".join(rows[row * stride : row * stride + 4 * width] for row in range(height))

    def boxes(self, page: int) -> "array[float]":
        """Where each character of a page stands, by PDFium's index of it.

        Returns:
            Left, top, right, bottom of each in points of the page as it is shown, from its upper left corner. A
            character without a place has four zeros.
        """
        from pypdfium2 import raw

        shown = self._page(page)
        words = shown.get_textpage()
        to_shown = _shown_from(shown, *self._size(page - 1))
        found = array("f")
        box = raw.FS_RECTF()
        for index in range(words.count_chars()):
            known = raw.FPDFText_GetLooseCharBox(words, index, ctypes.byref(box))
            if known and box.left != box.right and box.top != box.bottom:
                x1, y1 = to_shown(box.left, box.top)
                x2, y2 = to_shown(box.right, box.bottom)
                found.extend((min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)))
            else:
                found.extend((0.0, 0.0, 0.0, 0.0))
        words.close()
        shown.close()
        return found

    def close(self) -> None:
        """Let the file go."""
        self._document.close()

    def _page(self, page: int) -> Any:  # pypdfium2 has no types
        try:
            return self._document[page - 1]
        except (*self._errors, IndexError) as error:
            raise PagesNotDrawn(self._name, f"page {page} is damaged") from error

    def _size(self, index: int) -> tuple[float, float]:
        try:
            width, height = self._document.get_page_size(index)
        except self._errors:
            return A4
        if not (width > 0 and height > 0):
            return A4
        return min(max(width, LEAST_SIDE), MOST_SIDE), min(max(height, LEAST_SIDE), MOST_SIDE)


def _shown_from(page: Any, width: float, height: float) -> Any:
    """The way from a place in the page's own coordinates to one on the page as it is shown.

    PDFium is asked where three places go: that says all of crop, origin and turn.
    """
    from pypdfium2 import raw

    def asked(x: float, y: float) -> tuple[float, float]:
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, ctypes.byref(across), ctypes.byref(down))
        return across.value * width / _GRID, down.value * height / _GRID

    unit = 1000.0  # far apart, so that whole numbers are exact enough
    (x0, y0), (xx, xy), (yx, yy) = asked(0, 0), asked(unit, 0), asked(0, unit)
    a, b, c, d = (xx - x0) / unit, (yx - x0) / unit, (xy - y0) / unit, (yy - y0) / unit

    def shown(x: float, y: float) -> tuple[float, float]:
        return x0 + a * x + b * y, y0 + c * x + d * y

    return shown
