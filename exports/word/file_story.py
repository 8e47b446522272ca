"""What new blocks are written with in a file that somebody edited: its own styles, and ids above all that it uses."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable

from exports.word.byte_tree import ByteTree, Node
from exports.word.found_blocks import FoundBlocks
from exports.word.guesses import guesses, style_facts
from exports.word.parts import safely_parsed
from exports.word.roles import ROLES
from exports.word.story import Story

_WIDTH, _MARGIN = 11_906, 1_361
_ROOM, _LAST_ID = 100_000, 2_147_483_647


def file_styles(styles_part: bytes) -> dict[str, str]:
    """Role key to style id, of every role: a plain style where the file has lost the one that was made for it."""
    root = safely_parsed(styles_part)
    ids = {key: guess.style_id for key, guess in guesses(style_facts(root)).items() if guess.style_id}
    plain = {"paragraph": ids.get("normal", "Normal"), "character": ids.get("default_character", "")}
    for role in ROLES:
        ids.setdefault(role.key, plain.get(role.kind, ""))
    return ids


def with_styles_in_use(ids: dict[str, str], found: FoundBlocks) -> dict[str, str]:
    """The styles with those of quotations and of the lines below them as most of them now are."""
    quotes = [node for copy in found.all() for control in copy.controls for node in control.content.children]
    lines = [node for copy in found.all() for control in copy.also for node in control.walk() if node.name == "p"]
    return ids | _most_used("quote", quotes) | _most_used("attribution", lines)


def _most_used(role: str, nodes: Iterable[Node]) -> dict[str, str]:
    properties = (node.child("pPr") for node in nodes if node.name == "p")
    used = Counter(found.attributes["pStyle"] for found in properties if found and "pStyle" in found.attributes)
    return {role: used.most_common(1)[0][0]} if used else {}


class StoryMaker:
    """Makes stories whose ids are above all in the body and unlike those of each other; notes start again in each."""

    def __init__(self, found: FoundBlocks, styles: dict[str, str], *, note_kind: str, first_note: int) -> None:
        self._styles, self._note_kind, self._first_note = styles, note_kind, first_note
        self._controls = itertools.count(_free_from(found.flat, "sdtPr"))
        marks = ("bookmarkStart", "ins", "del", "moveFrom", "moveTo")
        self._bookmarks = itertools.count(_free_from(found.flat, *marks))

    def __call__(self) -> Story:
        """A new one."""
        return Story(
            self._styles,
            note_kind=self._note_kind,
            first_note=self._first_note,
            controls=self._controls,
            bookmarks=self._bookmarks,
        )


def first_mark_id(found: FoundBlocks) -> int:
    """An id that no tracked change, bookmark or anchor of a comment has, with room for new bookmarks below it."""
    names = ("bookmarkStart", "ins", "del", "moveFrom", "moveTo", "commentRangeStart", "permStart", "pPrChange")
    return _free_from(found.flat, *names) + _ROOM // 2


def text_width(tree: ByteTree, flat: Iterable[Node]) -> int:
    """The width of the text of the last section, in twentieths of a point."""
    layout = b""
    for node in flat:
        if node.name == "sectPr":
            layout = tree.bytes_of(node)
    size = re.search(rb'<w:pgSz\b[^>]*?\bw:w="(\d+)"', layout)
    sides = [re.search(rb"<w:pgMar\b[^>]*?\bw:" + side + rb'="(\d+)"', layout) for side in (b"left", b"right")]
    width = int(size[1]) if size else _WIDTH
    return width - sum(int(side[1]) if side else _MARGIN for side in sides)


def _free_from(flat: Iterable[Node], *names: str) -> int:
    """The first of a hundred thousand numbers that no such element has; Word gives controls any number it likes."""
    texts = {node.value("id") for node in flat if node.name in names}
    used = sorted(int(text) for text in texts if text.isdecimal() and int(text) <= _LAST_ID)
    place = 1
    for number in (*used, _LAST_ID):
        if number - place > _ROOM:
            break
        place = max(place, number + 1)
    return place if used and used[-1] + _ROOM > _LAST_ID else (used[-1] + 1 if used else 1)
