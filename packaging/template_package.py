"""A template as a package: the styles of every role in its own drawing, its lists, headers, footers and slots."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from template_parts import line, slot_line

from exports.word import lists
from exports.word.blank import blank_parts
from exports.word.roles import ROLES
from exports.word.styles import ACCENT, INK, MUTED, RULE, TINT, drawing, own_style_id
from exports.word.xml_text import DECLARATION, NAMESPACES

_WIDTH, _HEIGHT = 11_906, 16_838
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NUMBERS = {"num_id": 1, "list_level": 0, "bullet_num_id": 2, "annex_num_id": 3}
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_OF_THE_PROGRAM = (INK, ACCENT, MUTED, RULE, TINT)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE = (
    f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>Glossator</dc:creator>'
    "<dc:language>en-GB</dc:language></cp:coreProperties>"
)


@dataclass(frozen=True, slots=True)
class TemplateDrawing:
    """What a template looks like.

    ``colors`` are ink, accent, muted, rule and tint; ``margins`` are those at top, sides and bottom. ``styles`` are
    drawings that differ from the program's own, by role. ``text_left`` is where running text begins, with its numbers
    ``hanging`` before it. A ``cover`` is a page of its own, with its own header and footer and ``cover_end`` in
    its last line; ``opening`` stands above the contents.
    """

    title: str
    colors: tuple[str, str, str, str, str]
    margins: tuple[int, int, int]
    styles: Mapping[str, str]
    text_left: int
    hanging: int
    opening: str
    header: str
    footer: str
    cover: str = ""
    cover_end: str = ""
    cover_header: str = ""
    cover_footer: str = ""
    ids: Mapping[str, str] = field(default_factory=lambda: {role.key: own_style_id(role.key) for role in ROLES})

    @property
    def text_width(self) -> int:
        """From margin to margin."""
        return _WIDTH - 2 * self.margins[1]


def template_file(drawn: TemplateDrawing) -> bytes:
    """The template as a .dotx file; the same drawing gives the same bytes."""
    parts = blank_parts()
    sides = {"header1": ("hdr", drawn.header), "footer1": ("ftr", drawn.footer)}
    if drawn.cover:
        sides |= {"header2": ("hdr", drawn.cover_header), "footer2": ("ftr", drawn.cover_footer)}
    for name, (root, inside) in sides.items():
        parts[f"word/{name}.xml"] = f"{DECLARATION}<w:{root} {NAMESPACES}>{_colored(drawn, inside)}</w:{root}>"
    parts["word/document.xml"] = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{_body(drawn)}</w:body></w:document>"
    parts["word/styles.xml"] = parts["word/styles.xml"].replace("</w:styles>", f"{_styles(drawn)}</w:styles>")
    parts["word/numbering.xml"] = lists.part(_lists(drawn))
    parts["word/theme/theme1.xml"] = _repainted(drawn, parts["word/theme/theme1.xml"])
    parts["docProps/core.xml"] = _CORE.format(title=f"{drawn.title} template")
    _register(parts, sides)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, xml in parts.items():
            entry = zipfile.ZipInfo(name, _FIXED_TIME)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            package.writestr(entry, xml)
    return stream.getvalue()


def _register(parts: dict[str, str], sides: Mapping[str, tuple[str, str]]) -> None:
    """Say of which type the new parts are, and that the document has them."""
    kinds = {name: f"{_TYPES}.{name[:6]}+xml" for name in sides} | {"numbering": f"{_TYPES}.numbering+xml"}
    types = "".join(f'<Override PartName="/word/{n}.xml" ContentType="{kind}"/>' for n, kind in kinds.items())
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    types += f'<Override PartName="/docProps/core.xml" ContentType="{core}"/>'
    parts["[Content_Types].xml"] = (
        parts["[Content_Types].xml"]
        .replace(".document.main+xml", ".template.main+xml")
        .replace("</Types>", f"{types}</Types>")
    )
    links = "".join(
        f'<Relationship Id="{name}" Type="{_RELATED}/{name.rstrip("12")}" Target="{name}.xml"/>' for name in kinds
    )
    document = "word/_rels/document.xml.rels"
    parts[document] = parts[document].replace("</Relationships>", f"{links}</Relationships>")
    core_link = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(
        "</Relationships>",
        f'<Relationship Id="core" Type="{core_link}" Target="docProps/core.xml"/></Relationships>',
    )


def _body(drawn: TemplateDrawing) -> str:
    cover = drawn.cover + line("fact", drawn.cover_end, section=_section(drawn, 2)) if drawn.cover else ""
    slots = slot_line("contents", "Contents", "normal") + slot_line("body", "The briefing", "normal")
    return _colored(drawn, cover + drawn.opening + slots) + _section(drawn, 1)


def _section(drawn: TemplateDrawing, number: int) -> str:
    top, side, bottom = drawn.margins
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="header{number}"/>'
        f'<w:footerReference w:type="default" r:id="footer{number}"/><w:pgSz w:w="{_WIDTH}" w:h="{_HEIGHT}"/>'
        f'<w:pgMar w:top="{top}" w:right="{side}" w:bottom="{bottom}" w:left="{side}" w:header="624" w:footer="567" '
        'w:gutter="0"/><w:cols w:space="708"/></w:sectPr>'
    )


def _styles(drawn: TemplateDrawing) -> str:
    found = []
    for role in ROLES:
        style = drawing(role.key, style_ids=drawn.ids, numbers=_NUMBERS)
        own = drawn.styles.get(role.key)
        if own is not None:
            style = re.sub(r"(?:<w:pPr>.*|<w:rPr>.*)?</w:style>$", lambda _match, own=own: f"{own}</w:style>", style)
        found.append(_repainted(drawn, style))
    return _colored(drawn, "".join(found))


def _lists(drawn: TemplateDrawing) -> str:
    numbered = lists.paragraph_list(1, numbered=drawn.ids["numbered"], left=drawn.text_left, hanging=drawn.hanging)
    bullets = lists.bullet_list(2, item=drawn.ids["list_item"], left=drawn.text_left + lists.BULLET_INDENT)
    annexes = lists.annex_list(3, annex=drawn.ids["annex"])
    return numbered + bullets + annexes + "".join(lists.instance(number, number) for number in (1, 2, 3))


def _repainted(drawn: TemplateDrawing, xml: str) -> str:
    """One of the program's drawings in the colours of a template."""
    for old, new in zip(_OF_THE_PROGRAM, drawn.colors, strict=True):
        xml = xml.replace(old, new)
    return xml


def _colored(drawn: TemplateDrawing, xml: str) -> str:
    """A drawing of the template's own with its colours, and with the ids of the styles that it names by role."""
    names = dict(zip(("ink", "accent", "muted", "rule", "tint"), drawn.colors, strict=True)) | dict(drawn.ids)
    return re.sub(r"\{(\w+)\}", lambda match: names[match[1]], xml)
