"""Which styles of a file are those of headings, and of which level."""

import re

from lxml import etree

from exports.word.vocabulary import attribute, child, children, number, value

_HEADING_NAME = re.compile(r"heading ([1-9])", re.IGNORECASE)


def heading_levels(styles: etree._Element | None) -> dict[str, int]:
    """Style id to level, of every paragraph style that has one, its own or that of the style it is based on."""
    own: dict[str, int] = {}
    based: dict[str, str] = {}
    for style in children(styles, "style"):
        identity = attribute(style, "styleId") or ""
        level, parent = value(child(style, "pPr"), "outlineLvl"), value(style, "basedOn")
        built_in = _HEADING_NAME.fullmatch(value(style, "name") or "")
        if built_in:
            own[identity] = int(built_in[1])  # Word knows these by their names, whatever else the style says
        elif level is not None:
            own[identity] = number(level, 9) + 1
        if parent is not None:
            based[identity] = parent
    for identity in list(based):
        ancestor, steps = identity, 0
        while ancestor not in own and ancestor in based and steps < len(based):
            ancestor, steps = based[ancestor], steps + 1
        if ancestor in own:
            own.setdefault(identity, own[ancestor])
    return {identity: level for identity, level in own.items() if level <= 9}
