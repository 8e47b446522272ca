"""Lists: numbers come from the style, never typed.

Source: ISO/IEC 29500-1, 17.9 (numbering); Word asks that all ``w:abstractNum`` stand before the first ``w:num``.
"""

from exports.word.styles import TEXT_INDENT
from exports.word.xml_text import DECLARATION, NAMESPACES

ANNEX_LABEL = "Annex"
BULLET_INDENT = 284


def _level(index: int, text: str, *, style: str = "", form: str = "decimal", left: int = TEXT_INDENT,
           hanging: int = TEXT_INDENT) -> str:  # fmt: skip
    bound = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{bound}<w:suff w:val="tab"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def _abstract(identity: int, kind: str, levels: str) -> str:
    token = f"{0x61B5E0C0 + identity:08X}"  # tells lists apart when Word merges files; any fixed value serves
    return (
        f'<w:abstractNum w:abstractNumId="{identity}"><w:nsid w:val="{token}"/><w:multiLevelType w:val="{kind}"/>'
        f'<w:tmpl w:val="{token}"/>{levels}</w:abstractNum>'
    )


def section_list(identity: int, *, heading: str, numbered: str) -> str:
    """The abstract list that numbers sections and their paragraphs together, bound to the two styles."""
    levels = (
        _level(0, "%1", style=heading)
        + _level(1, "%1.%2", style=numbered)
        + _level(2, "(%3)", form="lowerLetter", left=2 * TEXT_INDENT)
    )
    return _abstract(identity, "multilevel", levels)


def paragraph_list(identity: int, *, numbered: str, left: int = TEXT_INDENT, hanging: int = TEXT_INDENT) -> str:
    """The abstract list that numbers paragraphs right through, for a house template whose headings have their own.

    Args:
        left, hanging: where the text begins, and how far before it the numbers stand.
    """
    first = _level(0, "%1.", style=numbered, left=left, hanging=hanging)
    second = _level(1, "(%2)", form="lowerLetter", left=left + hanging, hanging=hanging)
    return _abstract(identity, "multilevel", first + second)


def annex_list(identity: int, *, annex: str) -> str:
    """The abstract list that letters the annexes."""
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:pStyle w:val="{annex}"/>'
        f'<w:suff w:val="space"/><w:lvlText w:val="{ANNEX_LABEL} %1:"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
    )
    return _abstract(identity, "singleLevel", level)


def bullet_list(identity: int, *, item: str, left: int) -> str:
    """The abstract list of items without numbers.

    Args:
        left: where the items' text begins.
    """
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="{item}"/>'
        '<w:suff w:val="tab"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs><w:ind w:left="{left}" '
        f'w:hanging="{BULLET_INDENT}"/></w:pPr></w:lvl>'
    )
    return _abstract(identity, "singleLevel", level)


def instance(num_id: int, abstract_id: int) -> str:
    """The list that styles point to."""
    return f'<w:num w:numId="{num_id}"><w:abstractNumId w:val="{abstract_id}"/></w:num>'


def part(inside: str) -> str:
    """A whole numbering part."""
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{inside}</w:numbering>"
