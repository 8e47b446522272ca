"""Writes the PDF of the sample project: pages of text in the fonts that every reader has, the same bytes every time."""

from collections.abc import Iterator, Sequence

PAGE = (595, 842)
"""A4 in points."""
LEFT, TOP, BOTTOM = 72, 770, 90
COLUMN = PAGE[0] - 2 * LEFT
# Widths of Times Roman from the space to the tilde, in thousandths of the size. Headings are bold but never long enough
# to wrap. Lines break where a word no longer fits, so that readers can tell the end of a line from that of a paragraph.
WIDTHS = (
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722,
    722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333,
    278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
)  # fmt: skip
OTHER_WIDTHS = {"’": 333, "“": 444, "”": 444, "£": 500, "–": 500}
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
        for line in _wrapped(text, size):
            if y < BOTTOM:
                pages.append([])
                y = TOP
            pages[-1].append(_line(LEFT, y, size, font, line))
            y -= size * 1.35
        y -= 9
    return pages


def _wrapped(text: str, size: float) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and _width(longer) * size > COLUMN * 1000:
            yield line
            line = word
        else:
            line = longer
    yield line


def _width(text: str) -> int:
    return sum(OTHER_WIDTHS[sign] if sign in OTHER_WIDTHS else WIDTHS[ord(sign) - 32] for sign in text)


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
