"""What ties a block of a Word file to the data it was made from, and the words of such a block as they are read back.

A live block is one block content control tagged ``bx:<handle of its key>`` around one paragraph or one table, with the
bookmark ``_bx<hex>`` around it, and an entry in the briefing's own part (``hash_map.py``). A passage of several
paragraphs is several controls, ``bx:<handle>/2`` from the second on, within one bookmark. Captions stand outside.

Both are needed. Word keeps the tag; LibreOffice drops it on saving and keeps the bookmark's name: around one paragraph
as it was, around several paragraphs or a table as a start without an end in the first paragraph or cell and a pair of
that name in the last. So after LibreOffice a block reaches from the first start of its name to the last end of it.
Two tables with nothing between them become one in both programs: a caption always stands above a table.

Words read back: of a paragraph its text, with tabs and breaks, inserted words in, deleted words, notes and the results
of fields out; of a picture what it is described with; of a table its rows, a newline between, their cells with a tab
between; of several controls theirs, a newline between. White space does not count (``words_hash``).
"""

import hashlib
import re
from collections.abc import Iterator

from lxml import etree

from exports.word.hash_map import WordsHash
from exports.word.story import Story
from exports.word.xml_text import NAMESPACES, W

TAG_START = "bx:"
KINDS = ("extract", "count", "positions", "chart", "chart-counts", "sources", "codebook", "matrix", "trail")

_LONGEST_KEY = 48
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_OPEN = f'<w:x {NAMESPACES} xmlns:wp="{_DRAWING}">'
_NAMED = {
    f"{{{W}}}{name}": name
    for name in ("t", "tab", "br", "cr", "noBreakHyphen", "p", "tr", "tc", "fldChar", "fldSimple", "del", "moveFrom")
} | {
    f"{{{_DRAWING}}}docPr": "picture",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback": "fallback",
}  # fmt: skip
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_SKIPPED = ("del", "moveFrom", "fldSimple", "fallback")
_DIVIDERS = {"p": "\n", "tc": "\t", "tr": "\n"}


def handle(key: str) -> str:
    """What a block is called in tags: its key, or 32 hexadecimal digits for a key that is too long for one."""
    return key if len(key) <= _LONGEST_KEY and "/" not in key else _digits(key)


def bookmark_name(key: str) -> str:
    """The bookmark's name: ``_bx`` and the key's hexadecimal digits where it is a GUID, else those of its hash."""
    digits = key.replace("-", "").lower()
    return f"_bx{digits if re.fullmatch('[0-9a-f]{32}', digits) else _digits(key)}"


def live_paragraph(story: Story, key: str, kind: str, paragraph: str, *, alias: str) -> str:
    """A paragraph as a live block."""
    block = LiveBlock(story, key, kind, alias=alias)
    return block.opening + block.taken(paragraph) + block.closing()


class LiveBlock:
    """A live block that is written piece by piece: ``opening``, pieces through ``taken``, ``closing()``.

    Args:
        kind: one of ``KINDS``.
        alias: what Word shows at the control's edge.
    """

    def __init__(self, story: Story, key: str, kind: str, *, alias: str) -> None:
        self._story, self._key, self._kind = story, key, kind
        self._words = WordsHash()
        before, _, self._after = story.control(f"{TAG_START}{handle(key)}", alias, "\0").partition("\0")
        start, _, self._end = story.bookmark(bookmark_name(key), "\0").partition("\0")
        self.opening = start + before

    def taken(self, xml: str) -> str:
        """The piece again: a whole paragraph or row, its words counted in."""
        self._words.add(words_of(etree.fromstring(f"{_OPEN}{xml}</w:x>")))
        return xml

    def closing(self) -> str:
        """What ends the block; its entry is made."""
        self._story.note_block(self._key, self._kind, self._words.digits())
        return self._after + self._end


def words_of(element: etree._Element) -> str:
    """The words in an element of a Word body as the module's docstring has it, white space as it comes."""
    return "".join(_words(element)).strip("\n\t")


def _words(element: etree._Element) -> Iterator[str]:
    """A walk that keeps out of what is skipped; it does without recursion, for files may be nested to any depth."""
    fields = 0
    waiting = [iter((element,))]
    closing: list[str] = [""]
    while waiting:
        found = next(waiting[-1], None)
        if found is None:
            waiting.pop()
            yield closing.pop()
            continue
        name = _NAMED.get(found.tag)  # a comment's tag is a function, and in no table
        if name in _SKIPPED:
            continue
        if name == "fldChar":
            fields += {"begin": 1, "end": -1}.get(found.get(f"{{{W}}}fldCharType", ""), 0)
        elif name == "picture":
            yield found.get("descr", "")
        elif not fields:
            yield _SIGNS.get(name or "") or (found.text or "" if name == "t" else "")
        waiting.append(iter(found))
        closing.append(_DIVIDERS.get(name or "", ""))


def _digits(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:32]
