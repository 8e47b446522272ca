"""Where characters, words, sentences and paragraphs end: what moving a boundary steps over. No Qt, code points only."""

import re
import unicodedata
from collections.abc import Callable

from desktop.domain.span import Span

UNITS = ("character", "word", "sentence", "paragraph")

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*|[^\w\s]+")
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)|\n")
_JOINERS = "\u200d\ufe0f\ufe0e"


def move(text: str, offset: int, *, by: str, forward: bool) -> int:
    """The next place where a boundary may stand.

    Args:
        text: the document's text.
        offset: where the boundary is.
        by: one of UNITS.
        forward: towards the end of the text.
    """
    step: Callable[[str, int], int] = _STEPS[by][0 if forward else 1]
    return step(text, offset)


def moved(text: str, span: Span, *, edge: str, by: str, forward: bool) -> Span:
    """The span with one edge (``start`` or ``end``) moved; it never gets empty, and the edges never pass each other."""
    if edge == "end":
        end = move(text, span.end, by=by, forward=forward)
        return Span(span.start, end if end > span.start else next_character(text, span.start))
    start = move(text, span.start, by=by, forward=forward)
    return Span(start if start < span.end else previous_character(text, span.end), span.end)


def next_character(text: str, offset: int) -> int:
    """Past the next character as people see it: combining marks and joined emoji stay with their base."""
    end = min(len(text), offset + 1)
    while end < len(text) and (_is_joined(text, end)):
        end += 1
    return end


def previous_character(text: str, offset: int) -> int:
    """Before the previous character as people see it."""
    start = max(0, offset - 1)
    while start > 0 and _is_joined(text, start):
        start -= 1
    return start


def word_at(text: str, offset: int) -> Span | None:
    """The word that holds the offset, or nothing between words."""
    line = max(text.rfind("\n", 0, offset) + 1, offset - 400)
    for found in _WORD.finditer(text, line):
        if found.start() > offset:
            return None
        if found.end() > offset:
            return Span(found.start(), found.end())
    return None


def trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends; the same span if there is nothing else in it."""
    start, end = span.start, span.end
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end) if start < end else span


def _is_joined(text: str, offset: int) -> bool:
    """Whether the character at the offset belongs to the one before it."""
    character = text[offset]
    if character < "\u0300":
        return False
    joined = character in _JOINERS or text[offset - 1] == "\u200d" or unicodedata.combining(character) != 0
    return joined or unicodedata.category(character) in ("Mn", "Me") or "\U0001f3fb" <= character <= "\U0001f3ff"


def _next_word(text: str, offset: int) -> int:
    found = _WORD.search(text, offset)
    return found.end() if found else len(text)


def _previous_word(text: str, offset: int) -> int:
    window = max(0, offset - 400)
    starts = [found.start() for found in _WORD.finditer(text, window, offset)]
    return starts[-1] if starts else window


def _next_sentence(text: str, offset: int) -> int:
    at = offset
    while at < len(text) and text[at].isspace():
        at += 1
    found = _SENTENCE_END.search(text, at)
    if not found:
        return len(text)
    return found.start() if found[0] == "\n" else found.end()


def _previous_sentence(text: str, offset: int) -> int:
    window = max(0, offset - 4000)
    at = offset
    while at > window and text[at - 1].isspace():
        at -= 1
    ends = [found.end() for found in _SENTENCE_END.finditer(text, window, at) if found.end() < at]
    start = ends[-1] if ends else window
    while start < at and text[start].isspace():
        start += 1
    return start


def _next_paragraph(text: str, offset: int) -> int:
    at = offset
    while at < len(text) and text[at].isspace():
        at += 1
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _previous_paragraph(text: str, offset: int) -> int:
    at = offset
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return text.rfind("\n", 0, at) + 1


_STEPS: dict[str, tuple[Callable[[str, int], int], Callable[[str, int], int]]] = {
    "character": (next_character, previous_character),
    "word": (_next_word, _previous_word),
    "sentence": (_next_sentence, _previous_sentence),
    "paragraph": (_next_paragraph, _previous_paragraph),
}
