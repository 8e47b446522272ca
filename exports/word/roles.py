"""What each kind of text is called in a Word file: roles, and the names under which a house template may have them.

A role's first name is our own; it is made from ``styles.py`` where a template has none of the names. To add a role:
a row here and its drawing in ``styles.py``. Built-in style names are English in the file whatever Word's language.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """One kind of text.

    ``names`` are compared whole, without case; ``hints`` is a tuple of words that must all stand in a house style's
    name ("DfX Block Quote"). A ``required`` role that a template lacks makes the template unusable.
    """

    key: str
    kind: str
    names: tuple[str, ...]
    hints: tuple[str, ...] = ()
    required: bool = False


ROLES: tuple[Role, ...] = (
    Role("default_character", "character", ("Default Paragraph Font",)),
    Role("default_table", "table", ("Normal Table",)),
    Role("default_list", "numbering", ("No List",)),
    Role("normal", "paragraph", ("Normal",), required=True),
    Role("title", "paragraph", ("Title", "Document Title")),
    Role("subtitle", "paragraph", ("Subtitle",)),
    Role("fact", "paragraph", ("Document Facts",)),
    Role("heading1", "paragraph", ("heading 1",), required=True),
    Role("heading2", "paragraph", ("heading 2",), required=True),
    Role("heading3", "paragraph", ("heading 3",)),
    Role("heading4", "paragraph", ("heading 4",)),
    Role("annex", "paragraph", ("Annex Heading",)),
    Role("numbered", "paragraph", ("Numbered Paragraph", "Numbered Para"), hints=("number", "para")),
    Role("body", "paragraph", ("Body Text",)),
    Role("list_item", "paragraph", ("List Bullet",)),
    Role("quote", "paragraph", ("Quote", "Block Quote", "Block Text", "Quotation"), hints=("block", "quot")),
    Role("attribution", "paragraph", ("Quote Source", "Attribution"), hints=("quote", "source")),
    Role("note", "paragraph", ("Reviewer Note",)),
    Role("figure", "paragraph", ("Figure",)),
    Role("caption", "paragraph", ("caption",)),
    Role("table_heading", "paragraph", ("Table Heading", "Table Header"), hints=("table", "head")),
    Role("table_text", "paragraph", ("Table Text",), hints=("table", "text")),
    Role("footnote_text", "paragraph", ("footnote text",)),
    Role("footnote_reference", "character", ("footnote reference",)),
    Role("endnote_text", "paragraph", ("endnote text",)),
    Role("endnote_reference", "character", ("endnote reference",)),
    Role("hyperlink", "character", ("Hyperlink",)),
    Role("strong", "character", ("Strong",)),
    Role("contents_heading", "paragraph", ("TOC Heading",)),
    Role("contents1", "paragraph", ("toc 1",)),
    Role("contents2", "paragraph", ("toc 2",)),
    Role("header", "paragraph", ("header",)),
    Role("footer", "paragraph", ("footer",)),
    Role("page_line", "paragraph", ("Page Line",)),
    Role("marking", "paragraph", ("Protective Marking", "Marking", "Classification"), hints=("marking",)),
    Role("handling", "paragraph", ("Handling Instruction",), hints=("handling",)),
    Role("table", "table", ("Briefing Table",), hints=("house", "table")),
)


def match(roles: tuple[Role, ...], found: Mapping[tuple[str, str], str]) -> dict[str, str]:
    """The style ids that a template has for the roles: a house style of another name goes before one of our name.

    Args:
        found: (kind, style name) to style id, of every style in the template.

    Returns:
        Role key to style id; a role that the template has no style for is missing.
    """
    ids = {(kind, name.casefold()): style_id for (kind, name), style_id in sorted(found.items())}
    matched = {}
    for role in roles:
        own, *others = (name.casefold() for name in role.names)
        hinted = (
            name
            for kind, name in ids
            if role.hints and kind == role.kind and name != own and all(hint in name for hint in role.hints)
        )
        name = next((name for name in (*others, *hinted, own) if (role.kind, name) in ids), None)
        if name is not None:
            matched[role.key] = ids[role.kind, name]
    return matched
