"""Documents that the readers' tests write themselves: Word files out of XML, PDF files out of lines."""

import io
import zipfile
from collections.abc import Callable, Sequence

import pytest

from tests.pdf_files import Sheet, Words, pdf_of

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


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

    def made(*pages: Sequence[Words], title: str = "") -> bytes:
        return pdf_of(*(Sheet(lines) for lines in pages), title=title)

    return made
