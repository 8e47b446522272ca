"""Documents that the readers' tests write themselves: Word files out of XML, PDF files out of lines."""

import io
import zipfile
from collections.abc import Callable, Sequence

import pytest

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

PdfText = tuple[float, float, float, str]
"""Left, baseline and size in points, and the words of one line."""


@pytest.fixture
def word_file() -> Callable[..., bytes]:
    """Makes a Word file from the XML inside its body; further parts by kind, as ``styles="<w:style …/>"``."""

    def made(body: str, *, title: str = "", main: str = "document.xml", **parts: str) -> bytes:
        links = "".join(
            f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>'
            for number, kind in enumerate(parts)
        )
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(
                "_rels/.rels",
                f'<Relationships xmlns="{PACKAGE}">'
                f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/{main}"/>'
                f'<Relationship Id="b" Type="{PACKAGE}/metadata/core-properties" Target="docProps/core.xml"/>'
                "</Relationships>",
            )
            archive.writestr(
                "docProps/core.xml",
                f'<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></p>',
            )
            archive.writestr(f"word/_rels/{main}.rels", f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>')
            root = f'xmlns:w="{W}" xmlns:r="{R}"'
            archive.writestr(f"word/{main}", f"<w:document {root}><w:body>{body}</w:body></w:document>")
            for kind, content in parts.items():
                archive.writestr(f"word/{kind}.xml", f"<w:{kind} {root}>{content}</w:{kind}>")
        return buffer.getvalue()

    return made


@pytest.fixture
def pdf_file() -> Callable[..., bytes]:
    """Makes a PDF file of pages, each a list of lines; an empty list is a page without text."""

    def made(*pages: Sequence[PdfText], title: str = "") -> bytes:
        objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
        objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
        objects.append(f"<</Title({title})>>")
        kids = []
        for lines in pages:
            drawn = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET" for x, y, size, text in lines)
            objects.append(f"<</Length {len(drawn.encode('cp1252'))}>>stream\n{drawn}\nendstream")
            kids.append(len(objects) + 1)
            objects.append(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {len(objects)} 0 R"
                "/Resources<</Font<</F1 3 0 R>>>>>>"
            )
        named = " ".join(f"{kid} 0 R" for kid in kids)
        objects[1] = f"<</Type/Pages/Kids[{named}]/Count {len(kids)}>>"
        return _file(objects)

    return made


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
