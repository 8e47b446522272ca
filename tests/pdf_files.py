"""PDF files that tests make themselves: sheets of any size, turned, cropped, with words at known places."""

from collections.abc import Sequence
from dataclasses import dataclass

Words = tuple[float, float, float, str]
"""Left, baseline and size in points, and the words of one line, in the sheet's own coordinates before it is turned."""


@dataclass(frozen=True)
class Sheet:
    """One page: its lines, its media box (left, bottom, right, top), its turn, and what of it is shown."""

    lines: Sequence[Words] = ()
    box: tuple[float, float, float, float] = (0, 0, 595, 842)
    turn: int = 0
    crop: tuple[float, float, float, float] | None = None


def pdf_of(*sheets: Sheet, title: str = "") -> bytes:
    """A PDF file of sheets."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    objects.append(f"<</Title({title})>>")
    kids = []
    for sheet in sheets:
        drawn = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET" for x, y, size, text in sheet.lines)
        objects.append(f"<</Length {len(drawn.encode('cp1252'))}>>stream\n{drawn}\nendstream")
        kids.append(len(objects) + 1)
        crop = f"/CropBox[{' '.join(map(str, sheet.crop))}]" if sheet.crop else ""
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[{' '.join(map(str, sheet.box))}]{crop}/Rotate {sheet.turn}"
            f"/Contents {len(objects)} 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
        )
    named = " ".join(f"{kid} 0 R" for kid in kids)
    objects[1] = f"<</Type/Pages/Kids[{named}]/Count {len(kids)}>>"
    return _file(objects)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: Sequence[str]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info 4 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


LEFT = (
    "The committee took evidence from",
    "eleven bodies and found that the wait",
    "for an answer is far too long. Nobody",
    "who came to speak to the com-",
    "mittee defended it, which is rare.",
)
RIGHT = (
    "Costs fall on councils first. The",
    "minister said that a long-term plan",
    "is on its way and that the long-",
    "term goals of the country stand,",
    "with £28m set aside for the depart-",
    "ments that take part in the pilot.",
)


def column(texts: Sequence[str], *, x: float = 60, top: float = 700, size: float = 11) -> list[Words]:
    """Lines under each other."""
    return [(x, top - 13 * place, size, text) for place, text in enumerate(texts)]


def mixed_file() -> bytes:
    """Two columns with words broken at line ends, on sheets of several sizes, turned each way, one of them cropped."""
    columns = [*column(LEFT), *column(RIGHT, x=310)]
    heading = [(60, 760, 20, "A plan that works")]
    return pdf_of(
        Sheet([*heading, *columns]),
        Sheet([*column(LEFT, top=500), *column(RIGHT, x=420, top=500)], box=(0, 0, 842, 595), turn=90),
        Sheet(column(LEFT, x=30, top=380), box=(0, 0, 298, 420), turn=180),
        Sheet([*column(LEFT, x=160, top=900), *column(RIGHT, x=410, top=900)], box=(100, 200, 900, 1200), turn=270),
        Sheet(column(RIGHT, x=90, top=600), box=(0, 0, 612, 792), crop=(50, 300, 500, 700)),
    )
