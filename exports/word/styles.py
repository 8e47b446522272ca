"""Our own styles, drawn once: the look of a briefing without a house template, and what a house template lacks.

Sizes are half-points, lengths twentieths of a point. Colours keep a contrast of at least 7 to 1 on white. Nothing is in
italics: quotations are set off by their indent and bar. Inside each style the elements follow the order of the schema.

Source: ISO/IEC 29500-1, 17.7 (styles), 17.3.1.26 and 17.3.2.28 (order of properties).
"""

from collections.abc import Mapping

from exports.word.roles import ROLES

INK, ACCENT, MUTED, RULE, TINT = "1D2B5E", "3D4FB5", "454B58", "B9BECB", "EEF0F8"
TEXT_INDENT = 794
"""Where numbered text begins, so that headings, paragraphs and quotations hang on one line."""
QUOTE_INDENT = TEXT_INDENT + 284


def _p(properties: str, run_properties: str = "") -> str:
    return f"<w:pPr>{properties}</w:pPr>" + (f"<w:rPr>{run_properties}</w:rPr>" if run_properties else "")


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _spacing(before: int, after: int, line: int = 276) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _color(rgb: str) -> str:
    return f'<w:color w:val="{rgb}"/>'


_BOLD = "<w:b/><w:bCs/>"
_KEEP = "<w:keepNext/><w:keepLines/>"


_NUMBER = '<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>'


def _edge(side: str, color: str, *, eighths: int, space: int) -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{color}"/>'


_PADDING = "".join(_edge(side, TINT, eighths=4, space=4) for side in ("top", "left", "bottom", "right"))
QUOTE_BORDER_RIGHT_TO_LEFT = f'<w:pBdr><w:left w:val="nil"/>{_edge("right", ACCENT, eighths=18, space=11)}</w:pBdr>'
"""Borders of a paragraph stay on their side of the page whichever way its text runs, so the bar has to change sides."""


def _outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'


_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>' for side in ("top", "bottom", "insideH")
)
_PLAIN_TABLE = (
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr>"
)
_TABLE = (
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    f'<w:tblPr><w:tblBorders>{_BORDERS}</w:tblBorders><w:tblCellMar><w:top w:w="45" w:type="dxa"/>'
    '<w:left w:w="85" w:type="dxa"/><w:bottom w:w="45" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
    '</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>'
    f'<w:bottom w:val="single" w:sz="12" w:space="0" w:color="{INK}"/></w:tcBorders>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/></w:tcPr></w:tblStylePr>'
)

_DRAWN: dict[str, tuple[str, str]] = {
    # role: (what follows the name: based on, next, priority ...; the properties)
    "default_character": ('<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>', ""),
    "default_table": ('<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>', _PLAIN_TABLE),
    "default_list": ('<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>', ""),
    "normal": ("<w:qFormat/>", _p(_spacing(0, 120))),
    "title": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{subtitle}"/><w:uiPriority w:val="10"/><w:qFormat/>',
        _p(
            _KEEP + '<w:suppressAutoHyphens/><w:spacing w:before="120" w:after="120" w:line="252" w:lineRule="auto"/>',
            _BOLD + _color(INK) + _size(52),
        ),
    ),
    "subtitle": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{normal}"/><w:uiPriority w:val="11"/><w:qFormat/>',
        _p(_KEEP + _spacing(0, 200, 264), _color(MUTED) + _size(28)),
    ),
    "fact": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="12"/><w:qFormat/>',
        _p(
            f"<w:pBdr>{_edge('bottom', INK, eighths=8, space=6)}</w:pBdr>"
            + f'<w:tabs><w:tab w:val="left" w:pos="1701"/></w:tabs>{_spacing(0, 40, 264)}'
            '<w:ind w:left="1701" w:hanging="1701"/>',
            _size(22),
        ),
    ),
    "heading1": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{numbered}"/><w:uiPriority w:val="9"/><w:qFormat/>',
        _p(
            _KEEP + _NUMBER.replace("{level}", "0") + _spacing(480, 140, 252) + _outline(0),
            _BOLD + _color(INK) + _size(34),
        ),
    ),
    "heading2": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{numbered}"/><w:uiPriority w:val="9"/><w:unhideWhenUsed/>'
        "<w:qFormat/>",
        _p(_KEEP + _spacing(320, 100, 252) + _outline(1), _BOLD + _color(INK) + _size(26)),
    ),
    "heading3": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{numbered}"/><w:uiPriority w:val="9"/><w:unhideWhenUsed/>'
        "<w:qFormat/>",
        _p(_KEEP + _spacing(240, 80, 252) + _outline(2), _BOLD + _color(MUTED) + _size(24)),
    ),
    "heading4": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{numbered}"/><w:uiPriority w:val="9"/><w:unhideWhenUsed/>'
        "<w:qFormat/>",
        _p(_KEEP + _spacing(200, 60, 252) + _outline(3), _color(MUTED) + _size(24)),
    ),
    "annex": (
        '<w:basedOn w:val="{heading1}"/><w:next w:val="{normal}"/><w:uiPriority w:val="9"/><w:qFormat/>',
        _p(f"<w:pageBreakBefore/>{_NUMBER.replace('{level}', '0').replace('num_id', 'annex_num_id')}{_outline(0)}"),
    ),
    "numbered": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="1"/><w:qFormat/>',
        _p(_NUMBER.replace("{level}", "{list_level}") + _spacing(0, 160)),
    ),
    "body": ('<w:basedOn w:val="{normal}"/><w:uiPriority w:val="1"/><w:qFormat/>', _p(_spacing(0, 160))),
    "list_item": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="2"/><w:qFormat/>',
        _p(_NUMBER.replace("{level}", "0").replace("num_id", "bullet_num_id") + _spacing(0, 80)),
    ),
    "quote": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{attribution}"/><w:uiPriority w:val="29"/><w:qFormat/>',
        _p(
            f"<w:pBdr>{_edge('left', ACCENT, eighths=18, space=11)}</w:pBdr>"
            + _spacing(120, 60, 264)
            + f'<w:ind w:left="{QUOTE_INDENT}" w:right="284"/>',
            _size(22),
        ),
    ),
    "attribution": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{quote}"/><w:uiPriority w:val="30"/><w:qFormat/>',
        _p(
            _spacing(0, 240, 252) + f'<w:ind w:left="{QUOTE_INDENT}" w:right="284"/>',
            _color(MUTED) + _size(20),
        ),
    ),
    "note": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="31"/><w:qFormat/>',
        _p(
            f'<w:pBdr>{_PADDING}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>{_spacing(0, 280, 264)}'
            f'<w:ind w:left="{TEXT_INDENT + 364}" w:right="364"/>',
            _size(20),
        ),
    ),
    "figure": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{caption}"/><w:uiPriority w:val="34"/><w:qFormat/>',
        _p("<w:keepNext/>" + _spacing(200, 0, 240)),
    ),
    "caption": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{normal}"/><w:uiPriority w:val="35"/><w:unhideWhenUsed/>'
        "<w:qFormat/>",
        _p(_KEEP + _spacing(240, 100, 252), _BOLD + _color(INK) + _size(22)),
    ),
    "table_heading": (
        '<w:basedOn w:val="{table_text}"/><w:uiPriority w:val="36"/><w:qFormat/>',
        _p("<w:keepNext/>", _BOLD + _color(INK)),
    ),
    "table_text": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="36"/><w:qFormat/>',
        _p(_spacing(20, 20, 252), _size(20)),
    ),
    "footnote_text": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>',
        _p(_spacing(0, 40, 240), _size(20)),
    ),
    "footnote_reference": (
        '<w:basedOn w:val="{default_character}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>',
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    ),
    "endnote_text": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>',
        _p(_spacing(0, 40, 240), _size(20)),
    ),
    "endnote_reference": (
        '<w:basedOn w:val="{default_character}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>',
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    ),
    "hyperlink": (
        '<w:basedOn w:val="{default_character}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>',
        f'<w:rPr>{_color(ACCENT)}<w:u w:val="single"/></w:rPr>',
    ),
    "strong": (
        '<w:basedOn w:val="{default_character}"/><w:uiPriority w:val="22"/><w:qFormat/>',
        f"<w:rPr>{_BOLD}</w:rPr>",
    ),
    "contents_heading": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{normal}"/><w:uiPriority w:val="39"/><w:unhideWhenUsed/>'
        "<w:qFormat/>",
        _p(_KEEP + _spacing(400, 100, 252), _BOLD + _color(INK) + _size(26)),
    ),
    "contents1": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{normal}"/><w:autoRedefine/><w:uiPriority w:val="39"/>'
        "<w:unhideWhenUsed/>",
        _p(
            f'<w:tabs><w:tab w:val="left" w:pos="{TEXT_INDENT}"/></w:tabs>{_spacing(80, 20, 252)}'
            f'<w:ind w:left="{TEXT_INDENT}" w:right="284" w:hanging="{TEXT_INDENT}"/>',
            _size(22),
        ),
    ),
    "contents2": (
        '<w:basedOn w:val="{normal}"/><w:next w:val="{normal}"/><w:autoRedefine/><w:uiPriority w:val="39"/>'
        "<w:unhideWhenUsed/>",
        _p(_spacing(0, 20, 252) + f'<w:ind w:left="{TEXT_INDENT}" w:right="284"/>', _color(MUTED) + _size(20)),
    ),
    "header": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>',
        _p(_spacing(0, 0, 240), _size(20)),
    ),
    "footer": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>',
        _p(_spacing(0, 0, 240), _size(20)),
    ),
    "page_line": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="40"/>',
        _p(_spacing(120, 40, 240), _color(MUTED) + _size(18)),
    ),
    "marking": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="40"/><w:qFormat/>',
        _p(_spacing(0, 0, 240) + '<w:jc w:val="center"/>', _BOLD + '<w:spacing w:val="12"/>' + _size(22)),
    ),
    "handling": (
        '<w:basedOn w:val="{normal}"/><w:uiPriority w:val="40"/><w:qFormat/>',
        _p(_spacing(20, 0, 240) + '<w:jc w:val="center"/>', _size(18)),
    ),
    "table": ('<w:basedOn w:val="{default_table}"/><w:uiPriority w:val="59"/><w:qFormat/>', _TABLE),
}

_OWN_NAMED = (
    "fact", "annex", "numbered", "attribution", "note", "figure", "table_heading", "table_text", "page_line",
    "marking", "handling", "table",
)  # fmt: skip
_DEFAULTS = ("normal", "default_character", "default_table", "default_list")
_IDS = {"default_table": "TableNormal", "contents_heading": "TOCHeading", "contents1": "TOC1", "contents2": "TOC2"}
_ROLES = {role.key: role for role in ROLES}


def own_style_id(key: str) -> str:
    """The style id that a role has where the style is ours; for Word's own styles it is the one that Word gives."""
    return _IDS.get(key) or "".join(word[:1].upper() + word[1:] for word in _ROLES[key].names[0].split())


def drawing(key: str, *, style_ids: Mapping[str, str], numbers: Mapping[str, int]) -> str:
    """The ``w:style`` element of a role, without namespace declarations.

    Args:
        style_ids: style id of every role.
        numbers: ``num_id`` and ``list_level`` of the list of paragraphs, ``annex_num_id`` and ``bullet_num_id`` of
            those of annexes and of items.
    """
    role, (head, properties) = _ROLES[key], _DRAWN[key]
    custom = ' w:customStyle="1"' if key in _OWN_NAMED else ""
    default = ' w:default="1"' if key in _DEFAULTS else ""
    for name, value in style_ids.items():
        head = head.replace(f"{{{name}}}", value)
    for name, number in numbers.items():
        properties = properties.replace(f"{{{name}}}", str(number))
    return (
        f'<w:style w:type="{role.kind}"{default}{custom} w:styleId="{style_ids[key]}"><w:name w:val="{role.names[0]}"/>'
        f"{head}{properties}</w:style>"
    )
