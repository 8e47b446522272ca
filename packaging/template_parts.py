"""Pieces of WordprocessingML that the templates are drawn with: styles' properties, slots, the block of facts, lines.

Colours are named (ink, accent, muted, rule, tint) and stand in braces until a template says what they are. Lengths are
twentieths of a point, sizes half-points. Elements follow the order of the schema.
"""

import itertools

from exports.word.fields import field
from exports.word.xml_text import attribute, run, runs

_numbers = itertools.count(810_000_001)


def _edge(side: str, color: str, eighths: int, space: int) -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{{{color}}}"/>'


def properties(
    before: int,
    after: int,
    *,
    size: int = 0,
    line: int = 276,
    bold: bool = False,
    keep: bool = False,
    color: str = "",
    left: int = 0,
    right: int = 0,
    edge: str = "",
    is_tinted: bool = False,
    outline: int | None = None,
    tabs: str = "",
    spread: int = 0,
) -> str:
    """The ``w:pPr`` and ``w:rPr`` of a style.

    Args:
        edge: a bar at the "left" of quotations, a rule at the "top" of headings or at the "bottom" of running heads.
        outline: the level of a heading, counted from 0.
        spread: how far the letters stand apart.
    """
    edges = {
        "": "",
        "left": _edge("left", "accent", 18, 12),
        "top": _edge("top", "accent", 12, 8),
        "bottom": _edge("bottom", "rule", 4, 6),
    }
    border = edges[edge] or "".join(_edge(s, "tint", 4, 4) for s in ("top", "left", "bottom", "right")) * is_tinted
    paragraph = (
        "<w:keepNext/><w:keepLines/>" * keep
        + f"<w:pBdr>{border}</w:pBdr>" * bool(border)
        + '<w:shd w:val="clear" w:color="auto" w:fill="{tint}"/>' * is_tinted
        + tabs
        + "<w:suppressAutoHyphens/>" * keep
        + f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'
        + f'<w:ind w:left="{left}" w:right="{right}"/>'
        + (f'<w:outlineLvl w:val="{outline}"/>' if outline is not None else "")
    )
    shown = color or ("ink" if bold else "")
    run_properties = (
        "<w:b/><w:bCs/>" * bold
        + (f'<w:color w:val="{{{shown}}}"/>' if shown else "")
        + (f'<w:spacing w:val="{spread}"/>' if spread else "")
        + (f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "")
    )
    return f"<w:pPr>{paragraph}</w:pPr>" + (f"<w:rPr>{run_properties}</w:rPr>" if run_properties else "")


def _control(name: str, shown: str, inside: str) -> str:
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{attribute(shown)}"/><w:tag w:val="slot:{name}"/>'
        f'<w:id w:val="{next(_numbers)}"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'
    )


def slot(name: str, shown: str) -> str:
    """A slot within a line."""
    return _control(name, shown, run(f"[{shown}]"))


def line(style: str, inside: str, *, before: int | None = None, rule: int = 0, section: str = "") -> str:
    """A paragraph.

    Args:
        style: the role whose style it has.
        before: space above it, where it is another than the style's.
        rule: thickness of a rule above it, in eighths of a point.
        section: the section that ends with it.
    """
    border = f"<w:pBdr>{_edge('top', 'accent', rule, 20)}</w:pBdr>" if rule else ""
    space = f'<w:spacing w:before="{before}"/>' if before is not None else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{{{style}}}"/>{border}{space}{section}</w:pPr>{inside}</w:p>'


def slot_line(name: str, shown: str, style: str, *, before: int | None = None, rule: int = 0, look: str = "") -> str:
    """A slot that is a line of its own; ``look`` are run properties besides those of its style."""
    return _control(name, shown, line(style, run(f"[{shown}]", look), before=before, rule=rule))


def facts(title: str, heading: tuple[str, str, str], rows: tuple[tuple[str, str, str], ...], width: int) -> str:
    """A table of two columns: what, and a slot for it. The first row heads it.

    Args:
        title: what the table is, for those who do not see it.
        heading, rows: what, the slot's name, what is shown in the slot.
        width: of the whole table.
    """
    left = 2_155
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{{{color}}}"/>'
        for side, size, color in (("top", 18, "ink"), ("bottom", 8, "ink"), ("insideH", 4, "rule"))
    )
    head = (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="68" w:type="dxa"/><w:left w:w="113" w:type="dxa"/>'
        '<w:bottom w:w="68" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" '
        f'w:noVBand="1"/><w:tblCaption w:val="{attribute(title)}"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{left}"/><w:gridCol w:w="{width - left}"/></w:tblGrid>'
    )
    body = "".join(_row(each, left, width, is_head=each is heading) for each in (heading, *rows))
    return f"{head}{body}</w:tbl>"


def _row(row: tuple[str, str, str], left: int, width: int, *, is_head: bool) -> str:
    what, name, shown = row
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="{tint}"/>' * is_head
    style = "table_heading" if is_head else "table_text"
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{size}" w:type="dxa"/>{shade}</w:tcPr>{line(kind, inside)}</w:tc>'
        for size, kind, inside in (
            (left, "table_heading", runs(what)),
            (width - left, style, slot(name, shown)),
        )
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' * is_head}</w:trPr>{cells}</w:tr>"


def page_of_pages(inside: str, width: int) -> str:
    """A line of the footer: something at the left, "Page X of Y" at the right edge."""
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    pages = run("\tPage ") + field("PAGE", "1") + run(" of ") + field("NUMPAGES", "1")
    return f'<w:p><w:pPr><w:pStyle w:val="{{page_line}}"/>{tab}</w:pPr>{inside}{pages}</w:p>'
