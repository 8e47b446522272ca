"""Writes the Word letters of the sample project: headings, lists, a table and footnotes, the same each time."""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NOTE = re.compile(r"\{\{(.+?)\}\}")
FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The time given to every part of the package: zip knows no earlier one, and a real one would change each run."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter. ``body`` holds (style, text) pairs; a table is ("table", its rows).

    Styles are title, heading, para and item. ``{{…}}`` in a text is a footnote at that place.
    """

    title: str
    author: str
    created: str
    body: tuple[tuple[str, str | tuple[tuple[str, ...], ...]], ...]
    footer: str = ""


def word_file(letter: Letter) -> bytes:
    """The letter as a .docx package."""
    notes: list[str] = []
    body = "".join(_block(notes, style, content) for style, content in letter.body)
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            (f"{OFFICE}/officeDocument", "word/document.xml"),
            (
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
            ),
        ),
        "docProps/core.xml": _core(letter),
        "word/document.xml": f"{HEAD}<w:document {NAMESPACES}><w:body>{body}{_section()}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relationships(
            *((f"{OFFICE}/{part}", f"{part}.xml") for part in ("styles", "numbering", "footnotes", "footer"))
        ),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/footnotes.xml": _footnotes(notes),
        "word/footer.xml": f"{HEAD}<w:ftr {NAMESPACES}><w:p>{_run(letter.footer)}</w:p></w:ftr>",
    }
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, FIRST_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            # Without this the entry says which system it was made on.
            entry.create_system = 0
            archive.writestr(entry, text.encode())
    return package.getvalue()


def _block(notes: list[str], style: str, content: str | tuple[tuple[str, ...], ...]) -> str:
    if isinstance(content, tuple):
        return _table(content)
    properties = {
        "title": '<w:pStyle w:val="Title"/>',
        "heading": '<w:pStyle w:val="Heading1"/>',
        "item": '<w:pStyle w:val="ListBullet"/>',
    }.get(style, "")
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(_runs(notes, content))}</w:p>"


def _runs(notes: list[str], text: str) -> Iterator[str]:
    # Splitting on a pattern with one group gives text and footnote in turn.
    for index, piece in enumerate(NOTE.split(text)):
        if index % 2:
            notes.append(piece)
            number = len(notes)
            yield (
                f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'
            )
        elif piece:
            yield _run(piece)


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _table(rows: Sequence[Sequence[str]]) -> str:
    width = 9000 // len(rows[0])
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _ in rows[0])
    lines = []
    for index, row in enumerate(rows):
        repeat = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if index == 0 else "<w:trPr><w:cantSplit/></w:trPr>"
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p>{_run(cell)}</w:p></w:tc>' for cell in row
        )
        lines.append(f"<w:tr>{repeat}{cells}</w:tr>")
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl><w:p/>"
    )


def _section() -> str:
    return (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708"'
        ' w:gutter="0"/></w:sectPr>'
    )


def _footnotes(notes: Sequence[str]) -> str:
    separators = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
        "</w:footnote>"
    )
    texts = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        f"{_run(' ' + note)}</w:p></w:footnote>"
        for number, note in enumerate(notes, 1)
    )
    return f"{HEAD}<w:footnotes {NAMESPACES}>{separators}{texts}</w:footnotes>"


def _styles() -> str:
    def paragraph(key: str, name: str, properties: str, run: str = "") -> str:
        return (
            f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
            f"<w:pPr>{properties}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )

    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    bullet = '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/>'
    return (
        f"{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="23"/>'
        '<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276"'
        ' w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        + paragraph("Title", "Title", '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="34"/>')
        + paragraph("Heading1", "heading 1", '<w:keepNext/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="26"/>')
        + paragraph("ListBullet", "List Bullet", bullet)
        + paragraph("FootnoteText", "footnote text", '<w:spacing w:after="0"/>', '<w:sz w:val="18"/>')
        + '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr></w:style></w:styles>"
    )


def _numbering() -> str:
    return (
        f'{HEAD}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567"'
        ' w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        "</w:numbering>"
    )


def _core(letter: Letter) -> str:
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(letter.title)}</dc:title><dc:creator>{escape(letter.author)}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{letter.created}T09:00:00Z</dcterms:created></cp:coreProperties>'
    )


def _relationships(*targets: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def _content_types() -> str:
    parts = {
        "document": "document.main",
        "styles": "styles",
        "numbering": "numbering",
        "footnotes": "footnotes",
        "footer": "footer",
    }
    rows = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{TYPES}.{kind}+xml"/>' for part, kind in parts.items()
    )
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        f"{rows}</Types>"
    )
