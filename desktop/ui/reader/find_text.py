"""Finding words in a text the way people expect: case, accents and the shape of quotation marks do not count."""

import unicodedata

from desktop.domain.folded_text import SPECIAL, FoldedText
from desktop.domain.span import Span


def find_all(
    text: FoldedText, words: str, *, whole_words: bool = False, match_case: bool = False, match_accents: bool = False
) -> tuple[Span, ...]:
    """Every place where the words stand, in order, not overlapping.

    Args:
        text: what to search.
        words: what to look for; white space at its ends counts, as it was typed on purpose.
        whole_words: only where no letter or digit joins at either end.
        match_case, match_accents: also compare these.
    """
    needle = FoldedText(words).folded
    if not needle:
        return ()
    found: list[Span] = []
    at = text.folded.find(needle)
    while at >= 0:
        end = at + len(needle)
        span = Span(text.original(at), max(text.original(at), text.original_end(end)))
        if _is_match(text.text, span, words, whole_words, match_case, match_accents):
            found.append(span)
            at = text.folded.find(needle, end)
        else:
            at = text.folded.find(needle, at + 1)
    return tuple(found)


def _is_match(text: str, span: Span, words: str, whole: bool, case: bool, accents: bool) -> bool:
    if whole and (_is_word(text, span.start - 1) or _is_word(text, span.end)):
        return False
    there = span.of(text)
    if case and _without_accents(there) != _without_accents(words):
        return False
    return not accents or _composed(there) == _composed(words)


def _is_word(text: str, offset: int) -> bool:
    return 0 <= offset < len(text) and (text[offset].isalnum() or text[offset] == "_")


def _without_accents(words: str) -> str:
    plain = "".join(SPECIAL.get(c, c) for c in words)
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def _composed(words: str) -> str:
    return unicodedata.normalize("NFKC", "".join(SPECIAL.get(c, c) for c in words)).casefold()
