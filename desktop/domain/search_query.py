"""What somebody looks for in all documents: words, phrases in quotation marks, beginnings of words with a star.

Words are compared folded (``folded_text.py``). A word is a run of letters, digits and underscores; in scripts that put
no blanks between words each character is one. Text and query are cut by the same rule, so nothing that is typed is
ever anything but words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop.domain.folded_text import FoldedText
from desktop.errors import BadSearch

LONGEST = 1000
"""Characters of a query."""

# Han, kana and their like, Thai, Lao, Khmer, Burmese: no blanks between words.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3040-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = rf"[^\W{_UNSPACED}]"
_IN_WORD = re.compile(_WORD)
_WORD_END = re.compile(rf"{_WORD}$")
_TOKEN = re.compile(rf"(?=\w)[{_UNSPACED}]|{_WORD}+")
_UNSPACED_TOKEN = re.compile(rf"[{_UNSPACED}]")
_PIECE = re.compile(r'"([^"]*)(?:"(\*?)|$)|([^\s"]+)')
_CHUNK = 1 << 16


@dataclass(frozen=True)
class Term:
    """Words that stand side by side; ``is_prefix``: the last of them only begins like this."""

    tokens: tuple[str, ...]
    is_prefix: bool = False

    def find(self, folded: str) -> Iterator[tuple[int, int]]:
        """Start and end of every place in a folded text, in order, not overlapping."""
        first = self.tokens[0]
        is_spaced = not _UNSPACED_TOKEN.match(first)
        at = folded.find(first)  # many times as quick as a pattern that begins with what may not stand before
        while at >= 0:
            is_start = not is_spaced or at == 0 or not _IN_WORD.match(folded[at - 1])
            match = self._pattern.match(folded, at) if is_start else None
            if match is None:
                at = folded.find(first, at + 1)
            else:
                yield match.span()
                at = folded.find(first, match.end())

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        parts = [re.escape(self.tokens[0])]
        for before, token in zip(self.tokens, self.tokens[1:], strict=False):
            is_spaced = not (_UNSPACED_TOKEN.match(before) or _UNSPACED_TOKEN.match(token))
            parts.append((r"\W+" if is_spaced else r"\W*") + re.escape(token))
        is_spaced = not _UNSPACED_TOKEN.match(self.tokens[-1])
        end = "" if not is_spaced else f"{_WORD}*" if self.is_prefix else f"(?!{_WORD})"
        return re.compile("".join(parts) + end)


@dataclass(frozen=True)
class SearchQuery:
    """What must all occur."""

    terms: tuple[Term, ...]


def parse_query(words: str) -> SearchQuery:
    """What was typed, as terms.

    Raises:
        BadSearch: there is nothing to look for in it, or it cannot be meant.
    """
    if len(words) > LONGEST:
        raise BadSearch("A search has at most {most:,} characters.", next_step="Look for fewer words.", most=LONGEST)
    terms = tuple(dict.fromkeys(_terms(FoldedText(words).folded)))
    if not terms:
        typed = " ".join(words.split())
        raise BadSearch(
            "“{typed}” has neither letters nor digits to look for." if typed else "There is nothing to look for.",
            next_step="Type a word, “a few words” in quotation marks, or the beginning of one with a star: permit*.",
            typed=typed,
        )
    return SearchQuery(terms)


def tokens_of(folded: str) -> Iterator[str]:
    """The words of a folded text with blanks between them, a stretch at a time: no step takes long."""
    start = 0
    while start < len(folded):
        end = start + _CHUNK
        while end < len(folded) and _IN_WORD.match(folded[end]):
            end += 1
        yield " ".join(_TOKEN.findall(folded, start, end))
        start = end


def _terms(folded: str) -> Iterator[Term]:
    for piece in _PIECE.finditer(folded):
        quoted, star, plain = piece.groups()
        words = (quoted + (star or "")) if quoted is not None else plain
        kept = words.rstrip("*")
        if "*" in kept:
            raise BadSearch(
                "A star stands for the rest of a word, and “{words}” goes on after it.",
                next_step="Put it at the end of the word: permit*.",
                words=words,
            )
        tokens = tuple(_TOKEN.findall(kept))
        if tokens:
            yield Term(tokens, is_prefix=kept != words and bool(_WORD_END.search(kept)))
