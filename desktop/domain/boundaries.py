"""Where characters, words, sentences and paragraphs end: what moving a boundary steps over. No Qt, code points only."""

import re
import unicodedata

from desktop.domain.span import Span

UNITS = ("character", "word", "sentence", "paragraph")

# Marks that stand on letters are no word characters for ``re``: accents, points and vowel signs of many scripts.
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
_MORE_MARKS = "\u0900-\u0963\u0966-\u0dff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
_LETTER = rf"[\w{_MARKS}{_MORE_MARKS}]"
_WORD = re.compile(rf"{_LETTER}+(?:[’'\-]{_LETTER}+)*|[^\w\s{_MARKS}{_MORE_MARKS}]+")
_SENTENCE = re.compile(r"[^\s.!?…][^\n]*?(?:[.!?…]+[\"'”’)\]]*(?=\s)|(?=\n)|\Z)")
_PARAGRAPH = re.compile(r"\S[^\n]*")
_PIECES = {"word": _WORD, "sentence": _SENTENCE, "paragraph": _PARAGRAPH}
_JOINERS = "\u200d\ufe0f\ufe0e"
_LOOK_BACK = 4000


def move(text: str, offset: int, *, by: str, forward: bool, edge: str = "end") -> int:
    """The next place where a boundary may stand.

    Args:
        text: the document's text.
        offset: where the boundary is.
        by: one of UNITS.
        forward: towards the end of the text.
        edge: ``end`` stops behind words, sentences and paragraphs, ``start`` before them.
    """
    if by == "character":
        return next_character(text, offset) if forward else previous_character(text, offset)
    pieces = _PIECES[by]
    if forward:
        for found in pieces.finditer(text, _line_start(text, offset)):
            stop = found.end() if edge == "end" else found.start()
            if stop > offset:
                return stop
        return len(text)
    # A sentence or paragraph that ends here began in the lines before: look from further up until one is found.
    start = _line_start(text, offset)
    while True:
        stops = [found.end() if edge == "end" else found.start() for found in pieces.finditer(text, start, offset + 1)]
        before = [stop for stop in stops if stop < offset]
        if before or start == 0:
            return before[-1] if before else 0
        start = _line_start(text, start - 1)


def moved(text: str, span: Span, *, edge: str, by: str, forward: bool) -> Span:
    """The span with one edge (``start`` or ``end``) moved; it never gets empty, and the edges never pass each other."""
    if edge == "end":
        end = move(text, span.end, by=by, forward=forward, edge=edge)
        return Span(span.start, end if end > span.start else next_character(text, span.start))
    start = move(text, span.start, by=by, forward=forward, edge=edge)
    return Span(start if start < span.end else previous_character(text, span.end), span.end)


def pieces(text: str, span: Span, *, by: str) -> tuple[Span, ...]:
    """The words, sentences or paragraphs of a stretch of text, in order; a piece that reaches beyond it is cut.

    Args:
        by: one of UNITS but the character.
    """
    return tuple(Span(*found.span()) for found in _PIECES[by].finditer(text, span.start, span.end))


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


def _line_start(text: str, offset: int) -> int:
    """The start of the line that holds an offset; of a very long line a place some way before it."""
    start = text.rfind("\n", 0, max(0, offset)) + 1
    if offset - start <= _LOOK_BACK:
        return start
    return text.rfind(" ", 0, offset - _LOOK_BACK) + 1
