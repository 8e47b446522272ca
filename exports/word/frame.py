"""The frame of a briefing: a Word package with everything but its words, and a marker where they are streamed in.

python-docx opens the template and looks after parts, relationships and properties; the words never pass through it,
because its own way of adding paragraphs takes time that grows with the square of their number.
"""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from exports.briefing_content import Briefing, Chart
from exports.errors import TemplateUnusable
from exports.word import hash_map, notes
from exports.word.blank import blank_package
from exports.word.charts import picture_of
from exports.word.frame_body import MARKER, WHOLE, lead_with_gallery, ready_body, text_width
from exports.word.headers_footers import make_room, mark_pages
from exports.word.house_styles import adopt_styles
from exports.word.settings import settle
from exports.word.slots import fill_words, slots_in, words_of
from exports.word.story import Picture, Story
from exports.word.styles import QUOTE_BORDER_RIGHT_TO_LEFT, TEXT_INDENT
from exports.word.template import read_template
from exports.word.xml_text import W, allowed

if TYPE_CHECKING:
    from docx.document import Document
    from docx.parts.document import DocumentPart

UNTITLED = "Briefing"
_BELOW_MARKING = 160
"""Twentieths of a point between the marking and what a house has below it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A package ready for its words. ``body``, ``notes`` and ``map`` name the parts that take them.

    ``map`` is empty where the file is to be no briefing that can be refreshed. ``points_to_table`` is whether
    quotations have numbers of rows of the table of sources: as wished, or as they are too many for notes.
    ``places`` are where words come in, in the order of the body, one marker each: slots of a house template, or one for
    all. ``has_cover`` is whether the house's own words before them say the title.
    """

    package: bytes
    body: str
    notes: str
    map: str
    story: Story
    numbers_headings: bool
    text_width: int
    points_to_table: bool
    places: tuple[str, ...] = WHOLE
    has_cover: bool = False


def make_frame(
    briefing: Briefing,
    template: Path | None,
    *,
    with_map: bool = True,
    roles: Mapping[str, str] | None = None,
) -> Frame:
    """The frame for a briefing.

    Args:
        with_map: whether it gets the part that tells a refresh what was written.
        roles: role key to the id of the template's style that was chosen for it, or to nothing for one to be made.

    Raises:
        TemplateUnusable: if the template is no Word file, is protected, or lacks a style that a briefing needs.
    """
    import docx  # 80 ms, and only an export needs it

    source = read_template(template) if template else blank_package()
    try:
        document = docx.Document(io.BytesIO(source))
        return _prepared(document, briefing, template, with_map=with_map, roles=roles or {})
    except (KeyError, ValueError, AttributeError, etree.LxmlError) as error:
        if template is None:
            raise
        raise TemplateUnusable(template, "its parts do not fit together; open it in Word and save it anew") from error


def _prepared(
    document: "Document", briefing: Briefing, template: Path | None, *, with_map: bool, roles: Mapping[str, str]
) -> Frame:
    places = ready_body(document, template)
    width = text_width(document)
    styles = adopt_styles(document, template, numbered=briefing.with_numbers, chosen=roles)
    kind = notes.ENDNOTE if briefing.sources_mode == "endnote" else notes.FOOTNOTE
    notes_name, first_note = _notes_part(document.part, kind)
    if kind == notes.ENDNOTE:
        _number_endnotes(document)
    story = Story(
        styles,
        note_kind=kind,
        first_note=first_note,
        quote_border_right_to_left="" if template else QUOTE_BORDER_RIGHT_TO_LEFT,
    )
    story.text_indent = TEXT_INDENT if template is None and briefing.with_numbers else 0
    story.pictures = _pictures(document.part, briefing, width)
    has_cover = _fill_slots(document, briefing)
    mark_pages(document, story, briefing, text_width=width, below_marking=_BELOW_MARKING if template else 0)
    if template is None:
        make_room(document, briefing)
    settle(document, language=briefing.language, note_kind=kind)
    _write_properties(document, briefing)
    points_to_table = briefing.sources_mode == "annex" or not story.notes.can_take(briefing.extract_count)
    mode = "annex" if points_to_table else briefing.sources_mode
    map_name = _map_part(document.part, briefing, mode) if with_map else ""
    stream = io.BytesIO()
    document.save(stream)
    body = str(document.part.partname).lstrip("/")
    return Frame(
        stream.getvalue(),
        body,
        notes_name,
        map_name,
        story,
        template is None and briefing.with_numbers,
        width,
        points_to_table,
        places,
        has_cover,
    )


def _fill_slots(document: "Document", briefing: Briefing) -> bool:
    """Fill the slots of words in body, headers and footers; gives whether the body says the title."""
    body, words = document.element.body, words_of(briefing, title=UNTITLED)
    has_cover = any(name == "title" for name, _control in slots_in(body))
    fill_words(body, words)
    lead_with_gallery(body)
    for relationship in document.part.rels.values():
        if relationship.reltype.endswith(("/header", "/footer")) and not relationship.is_external:
            fill_words(relationship.target_part.element, words)
    return has_cover


def _notes_part(part: "DocumentPart", wanted: str) -> tuple[str, int]:
    """Empty all notes, and make sure of a part for the wanted kind; the name of that and its first free id."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE  # part of docx, see make_frame
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    name, first_free = "", 1
    for rel_id, relationship in list(part.rels.items()):
        kind = relationship.reltype.rpartition("/")[2].removesuffix("s")
        if kind not in (notes.FOOTNOTE, notes.ENDNOTE) or relationship.is_external:
            continue
        old = relationship.target_part
        blob, free = notes.emptied_part(kind, old.blob, MARKER if kind == wanted else "")
        part.rels.add_relationship(
            relationship.reltype, Part(old.partname, old.content_type, blob, part.package), rel_id
        )
        if kind == wanted:
            name, first_free = str(old.partname).lstrip("/"), free
    if not name:
        name = f"word/{wanted}s.xml"
        content_type = {notes.FOOTNOTE: CONTENT_TYPE.WML_FOOTNOTES, notes.ENDNOTE: CONTENT_TYPE.WML_ENDNOTES}[wanted]
        relationship_type = {notes.FOOTNOTE: RELATIONSHIP_TYPE.FOOTNOTES, notes.ENDNOTE: RELATIONSHIP_TYPE.ENDNOTES}
        new = Part(PackURI(f"/{name}"), content_type, notes.new_part(wanted, MARKER), part.package)
        part.relate_to(new, relationship_type[wanted])
    return name, first_free


def _number_endnotes(document: "Document") -> None:
    """Say in the section, too, that endnotes are numbered 1, 2, 3: LibreOffice does not look into the settings."""
    layout = document.element.body.find(f"{{{W}}}sectPr")
    for old in layout.findall(f"{{{W}}}endnotePr"):
        layout.remove(old)
    before = (f"{{{W}}}headerReference", f"{{{W}}}footerReference", f"{{{W}}}footnotePr")
    entry = etree.Element(f"{{{W}}}endnotePr")
    etree.SubElement(entry, f"{{{W}}}numFmt").set(f"{{{W}}}val", "decimal")
    layout.insert(sum(child.tag in before for child in layout), entry)


def _pictures(part: "DocumentPart", briefing: Briefing, text_width: int) -> dict[str, Picture]:
    """The pictures of all charts, drawn and put into the package, by the chart's key."""
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE  # part of docx, see make_frame
    from docx.opc.part import Part

    package = part.package
    assert package is not None  # python-docx allows None for parts that are being made
    found = {}
    for chart in (block for section in briefing.sections for block in section.blocks if isinstance(block, Chart)):
        if not chart.categories:
            continue
        png, width, height = picture_of(chart, text_width=text_width)
        image = Part(package.next_partname("/word/media/chart%d.png"), CONTENT_TYPE.PNG, png, package)
        found[chart.key] = Picture(part.relate_to(image, RELATIONSHIP_TYPE.IMAGE), width, height)
    return found


def _map_part(part: "DocumentPart", briefing: Briefing, mode: str) -> str:
    from docx.opc.part import Part  # part of docx, see make_frame

    package = part.package
    assert package is not None  # python-docx allows None for parts that are being made
    blob = hash_map.part(
        project=briefing.project_key,
        briefing=briefing.briefing_key,
        exported=briefing.exported_at,
        mode=mode,
        marker=MARKER,
    )
    item = Part(package.next_partname("/customXml/item%d.xml"), "application/xml", blob, package)
    properties = hash_map.properties_part(briefing.project_key)
    name = package.next_partname("/customXml/itemProps%d.xml")
    item.relate_to(Part(name, hash_map.ITEM_CONTENT_TYPE, properties, package), hash_map.PROPERTIES_RELATIONSHIP)
    part.relate_to(item, hash_map.ITEM_RELATIONSHIP)
    return str(item.partname).lstrip("/")


def _write_properties(document: "Document", briefing: Briefing) -> None:
    properties = document.core_properties
    properties.title = allowed(briefing.title)[:255].strip() or UNTITLED
    properties.subject = allowed(briefing.question)[:255]
    properties.author = properties.last_modified_by = allowed(briefing.author)[:255]
    properties.language = briefing.language
    properties.comments, properties.revision = "", 1
    properties.created = properties.modified = _moment(briefing.exported_at or briefing.dated_on)


def _moment(iso_time: str) -> datetime:
    try:
        moment = datetime.fromisoformat(iso_time)
    except ValueError:
        return datetime(1980, 1, 1)
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
