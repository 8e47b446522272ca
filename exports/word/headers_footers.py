"""What stands at the top and bottom of every page: the marking, how to handle the paper, its title, page X of Y.

A house template keeps its own headers and footers; only what they lack is added to them.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lxml import etree

from exports.briefing_content import Briefing
from exports.word.fields import field
from exports.word.story import Story
from exports.word.xml_text import NAMESPACES, W, run, runs

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section

_LONGEST_TITLE = 70
_PAGE_LINE, _MARKING, _HANDLING, _CLEAR = 380, 260, 235, 200
"""Heights of lines in header and footer with their spacing, and what stays clear; in twentieths of a point."""
_LETTERS_OF_HANDLING = 90
"""Letters of a handling instruction that fit on a line, at least."""


def mark_pages(
    document: "Document", story: Story, briefing: Briefing, *, text_width: int, below_marking: int = 0
) -> None:
    """Put marking, title and page numbers into all headers and footers that Word may show.

    Args:
        text_width: width of the text in twentieths of a point, for the page number to stand at its right edge.
        below_marking: space below the lines at the top, where the page is not ours and its margin may have no room.
    """
    marking, top = _marking(story, briefing), _marking(story, briefing, below=below_marking)
    footers = list(_all_parts(document, "footer"))
    page_line = "" if any(_counts_pages(footer) for footer in footers) else _page_line(story, briefing, text_width)
    for header in _all_parts(document, "header"):
        _add(header, "" if _says(header, briefing.marking) else top, first=True)
    for footer in footers:
        _add(footer, page_line + ("" if _says(footer, briefing.marking) else marking), first=False)


def make_room(document: "Document", briefing: Briefing) -> None:
    """Margins of our own page that hold header and footer whole.

    Both programs push the text in where they do not; LibreOffice does so after it has broken the page, and leaves a
    heading at its end.
    """
    margins = document.element.body.find(f"{{{W}}}sectPr/{{{W}}}pgMar")
    handling = briefing.handling.strip()
    marks = _MARKING * bool(briefing.marking.strip())
    marks += _HANDLING * -(-len(handling) // _LETTERS_OF_HANDLING)
    for side, at, least in (("top", "header", 0), ("bottom", "footer", _PAGE_LINE)):
        start = int(margins.get(f"{{{W}}}{at}"))
        needed = start + least + marks + _CLEAR
        margins.set(f"{{{W}}}{side}", str(max(needed, int(margins.get(f"{{{W}}}{side}")))))


def _all_parts(document: "Document", kind: str) -> Iterator[etree._Element]:
    """The headers or footers of all sections, each once; a later section goes on with those of the one before it."""
    seen: set[etree._Element] = set()
    for number, section in enumerate(document.sections):
        for part in _parts(section, document, kind, is_first=number == 0):
            if part not in seen:
                seen.add(part)
                yield part


def _parts(section: "Section", document: "Document", kind: str, *, is_first: bool) -> Iterator[etree._Element]:
    """The section's headers or footers that Word may show; the plain one is made where there is none."""
    names = [kind]
    if section.different_first_page_header_footer:
        names.append(f"first_page_{kind}")
    if document.settings.odd_and_even_pages_header_footer:
        names.append(f"even_page_{kind}")
    for name in names:
        story: Any = getattr(section, name)  # a _Header or _Footer, which python-docx does not export
        if story.is_linked_to_previous and not is_first:
            continue
        if story.is_linked_to_previous:
            story.is_linked_to_previous = False
            for paragraph in list(story.part.element):
                story.part.element.remove(paragraph)
        yield story.part.element


def _marking(story: Story, briefing: Briefing, *, below: int = 0) -> str:
    said = (("marking", briefing.marking.strip().upper()), ("handling", briefing.handling.strip()))
    lines = [(role, text) for role, text in said if text]
    space = f'<w:spacing w:after="{below}"/>' if below else ""
    return "".join(story.text(role, text, after=space * ((role, text) == lines[-1])) for role, text in lines)


def _page_line(story: Story, briefing: Briefing, text_width: int) -> str:
    title = " ".join(briefing.title.split())
    title = title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
    pages = run("\tPage ") + field("PAGE", "1") + run(" of ") + field("NUMPAGES", "1")
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{text_width}"/></w:tabs>'
    return story.paragraph("page_line", runs(title) + pages, before=tab)


def _says(part: etree._Element, marking: str) -> bool:
    """Whether the part holds the marking already, in capitals: "official statistics" is no marking."""
    words = "".join(element.text or "" for element in part.iter(f"{{{W}}}t"))
    return bool(marking.strip()) and marking.strip().upper() in words


def _counts_pages(part: etree._Element) -> bool:
    codes = [element.text or "" for element in part.iter(f"{{{W}}}instrText")]
    codes += [element.get(f"{{{W}}}instr", "") for element in part.iter(f"{{{W}}}fldSimple")]
    return any("PAGE" in code.split() for code in codes)


def _add(part: etree._Element, paragraphs: str, *, first: bool) -> None:
    """Put paragraphs at the start or the end; a part that stays empty gets one empty paragraph, as the schema asks."""
    if not paragraphs:
        if not len(part):
            etree.SubElement(part, f"{{{W}}}p")
        return
    new = etree.fromstring(f"<w:hdr {NAMESPACES}>{paragraphs}</w:hdr>")
    for offset, paragraph in enumerate(list(new)):
        part.insert(offset if first else len(part), paragraph)
