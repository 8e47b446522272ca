"""Labels drawn in front of paragraphs just as a source has them ("2.1", "(b)", "•", "p. 4"), without being text.

Each label is a list of its own, whose only level draws these very characters, so nothing is counted anew.
"""

from lxml import etree

from exports.word.package import PackageDraft, serialised
from exports.word.parts import WordParts, safely_parsed
from exports.word.vocabulary import attribute as word_attribute
from exports.word.vocabulary import number
from exports.word.xml_text import NAMESPACES, attribute

BULLET = "•"
_INDENT = 397
_MARGIN = 794  # how far a page's number stands out to the left
_PAGE_LOOK = '<w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>'
_LONGEST = 31
"""Characters of a label that Word draws ([MS-OI29500] 2.1.283 b)."""
_MOST = 2_000
"""Lists in a file; Word becomes slow with more. Paragraphs beyond them are indented without a label."""


class LabelLists:
    """The labels used so far."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, str, int], int] = {}
        self._first = 1_001

    def properties(self, label: str, page: str, *, depth: int) -> str:
        """Paragraph properties that draw a label; nothing where there is none to draw.

        Args:
            label: the item's own, or empty.
            page: of a page that begins here, or empty; it stands out into the margin.
            depth: of an item from 1; 0 for a paragraph that is none.
        """
        if not label and not page:
            return ""
        key = (label, page, depth)
        if key not in self._lists and len(self._lists) >= _MOST:
            return ""
        number_ = self._lists.setdefault(key, self._first + len(self._lists))
        return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number_}"/></w:numPr>'

    def add_to(self, draft: PackageDraft, parts: WordParts) -> None:
        """Put the lists that paragraphs name into a package."""
        if not self._lists:
            return
        name = parts.related_name("numbering")
        root = safely_parsed(draft.read(name))
        highest = max((number(word_attribute(item, "abstractNumId"), 0) for item in root), default=0)
        self._insert(root, highest + 1)
        draft.replace(name, serialised(root))

    def _insert(self, root: etree._Element, first: int) -> None:
        """Put in the lists; all abstract ones stand before the first real one."""
        drawn = [_abstract(first + at, *key) for at, key in enumerate(self._lists)]
        real = [
            f'<w:num w:numId="{number_}"><w:abstractNumId w:val="{first + at}"/></w:num>'
            for at, number_ in enumerate(self._lists.values())
        ]
        place = next((at for at, item in enumerate(root) if item.tag.endswith("}num")), len(root))
        for element in reversed(_parsed(drawn)):
            root.insert(place, element)
        root.extend(_parsed(real))


def _parsed(pieces: list[str]) -> list[etree._Element]:
    return list(etree.fromstring(f"<w:x {NAMESPACES}>{''.join(pieces)}</w:x>"))


def _abstract(identity: int, label: str, page: str, depth: int) -> str:
    """The list of one label. A page's number stands in the margin, in small letters, with the label behind it."""
    left = _INDENT * max(depth, 1) if label else 0
    hanging = min(left, _INDENT) + (_MARGIN if page else 0)
    shown = " ".join(part for part in (page, label) if part).replace("%", "\uff05")  # a sign of Word's own here
    shown = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
    look = _PAGE_LOOK if page else ""
    return (
        f'<w:abstractNum w:abstractNumId="{identity}"><w:nsid w:val="{0x5AC00000 + identity:08X}"/>'
        '<w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="tab"/>'
        f'<w:lvlText w:val="{attribute(shown)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>'
        f"{look}</w:lvl></w:abstractNum>"
    )
