"""Writes the PDF of the sample project: pages of text in the fonts that every reader has, the same bytes every time."""

import textwrap
from collections.abc import Iterator, Sequence

PAGE = (595, 842)
"""A4 in points."""
LEFT, TOP, BOTTOM = 72, 770, 90
LINE_LENGTH = 84
"""Characters in a line. Times at 11.5 points fits this many into the column whatever the letters are."""
SIZES = {"title": (18, "Bold"), "heading": (13, "Bold"), "para": (11.5, "Roman")}


def pdf_file(*, title: str, author: str, created: str, footer: str, body: Sequence[tuple[str, str]]) -> bytes:
    """A PDF of as many pages as the text needs.

    Args:
        created: the day, ISO 8601.
        footer: stands under each page, before its number.
        body: (title, heading or para; text) in order; ("page", "") begins a new page.
    """
    pages = _paginate(body)
    count = len(pages)
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
        f"<< /Type /Pages /Count {count} /Kids [{' '.join(f'{6 + 2 * n} 0 R' for n in range(count))}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({_text(title)}) /Author ({_text(author)}) /CreationDate (D:{created.replace('-', '')}090000Z) >>",
    ]
    for number, lines in enumerate(pages, 1):
        drawn = "\n".join([*lines, _line(LEFT, 48, 9, "Roman", f"{footer}, page {number} of {count}")])
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PAGE[0]} {PAGE[1]}] "
            f"/Resources << /Font << /Roman 3 0 R /Bold 4 0 R >> >> /Contents {6 + 2 * number - 1} 0 R >>"
        )
        objects.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
    return _assembled(objects)


def _paginate(body: Sequence[tuple[str, str]]) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    y = float(TOP)
    for style, text in body:
        if style == "page":
            pages.append([])
            y = TOP
            continue
        size, font = SIZES[style]
        for line in _wrapped(text, style):
            if y < BOTTOM:
                pages.append([])
                y = TOP
            pages[-1].append(_line(LEFT, y, size, font, line))
            y -= size * 1.35
        y -= 9
    return pages


def _wrapped(text: str, style: str) -> Iterator[str]:
    width = LINE_LENGTH if style == "para" else 52
    yield from textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _line(x: float, y: float, size: float, font: str, text: str) -> str:
    return f"BT /{font} {size:g} Tf {x:g} {y:.1f} Td ({_text(text)}) Tj ET"


def _text(text: str) -> str:
    for sign in "\\()":
        text = text.replace(sign, "\\" + sign)
    return text


def _assembled(objects: Sequence[str]) -> bytes:
    """The objects with their cross-reference table.

    Source: ISO 32000-1, clause 7.5.
    """
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += "".join(f"{offset:010d} 00000 n \n" for offset in offsets).encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
