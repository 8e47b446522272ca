"""Our own styles fitted to where they are used: among a house's styles, or in a briefing without numbers."""

import re

from exports.word.styles import ACCENT, INK, MUTED, QUOTE_INDENT, TEXT_INDENT, TINT

_SIZED = re.compile(r'(<w:szC?s? w:val=")(\d+)(")')
_BASE_SIZE = 24
_LIST = re.compile("<w:numPr>.*?</w:numPr>")
_LEFT = re.compile(r'(<w:ind w:left=")(\d+)"')


def in_house_look(style: str, *, half_points: int) -> str:
    """One of our drawings without colours of its own, its sizes in proportion to the house's text."""
    style = re.sub('<w:color w:val="[0-9A-F]{6}"/>', "", style)
    style = style.replace(INK, MUTED).replace(ACCENT, MUTED).replace(TINT, "F2F2F2")
    style = _SIZED.sub(lambda m: f"{m[1]}{round(int(m[2]) * half_points / _BASE_SIZE)}{m[3]}", style)
    return style.replace("<w:rPr></w:rPr>", "")


def heading_below(style: str, *, above: str, half_points: int) -> str:
    """One of our drawings of a heading as a smaller one of the house's heading above it, outside of its list."""
    style = re.sub('<w:basedOn w:val="[^"]*"/>', f'<w:basedOn w:val="{above}"/>', style)
    style = _LIST.sub("", style).replace("<w:keepLines/>", '<w:keepLines/><w:numPr><w:numId w:val="0"/></w:numPr>')
    return _SIZED.sub(lambda m: f"{m[1]}{half_points}{m[3]}", style)


def named(style: str, name: str) -> str:
    """One of our drawings under a name that no other style has."""
    style = re.sub(r'<w:name w:val="[^"]*"/>', f'<w:name w:val="{name}"/>', style, count=1)
    style = re.sub(r"<w:aliases [^>]*/>", "", style)
    return style if "w:customStyle" in style else style.replace("<w:style ", '<w:style w:customStyle="1" ', 1)


def under_quote(style: str, *, indent: int) -> str:
    """One of our drawings that stands under a quotation, moved to where the house's own quotations begin."""
    return _LEFT.sub(lambda m: f'{m[1]}{max(0, int(m[2]) - QUOTE_INDENT + indent)}"', style)


def without_numbers(key: str, style: str) -> str:
    """One of our drawings for a briefing that numbers nothing: what hangs on numbered text moves to the margin."""
    if key in ("heading1", "numbered"):
        return _LIST.sub("", style)
    if key in ("quote", "attribution", "note"):
        return under_quote(style, indent=QUOTE_INDENT - TEXT_INDENT)
    return style
