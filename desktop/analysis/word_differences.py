"""Where two wordings differ, word by word: a passage of a source and the quotation that a draft makes of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop.analysis.normal_text import NormalText

CUT = "[…]"
_TOKEN = re.compile(
    r"(?P<cut>[\[(]\s*(?:…|\.(?:\s?\.){2,3})\s*[\])]|…|\.(?:\s?\.){2,3})"
    r"|\[[^\[\]]{1,200}\]\w*|[£$€]?\w+(?:[-‐‑'’.,/]\w+)*%?|[^\w\s]"
)

_WORD = re.compile(r"\s*\S+(?:\s+\Z)?|\s+\Z")
_MANY_WORDS = 1_000
"""From here on common words are not compared: it takes time that grows with the square of their number."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that are the same in both, or what the source has and what the draft has in its place.

    A blank in front of the words belongs to them, so that the pieces put together are each side again.
    """

    source: str
    draft: str
    is_same: bool


@dataclass(frozen=True, slots=True)
class _Token:
    key: str
    shown: str
    gap: str


def differences(source: Sequence[str], draft: str) -> tuple[Piece, ...]:
    """The pieces of a quotation in order, same and different ones.

    Args:
        source: the stretches of the source between its cuts.
        draft: the quotation, cuts and brackets in it.
    """
    theirs = [token for n, words in enumerate(source) for token in (*([_cut()] if n else []), *_tokens(words))]
    ours = _tokens(draft)
    pieces: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, _keys(theirs), _keys(ours), autojunk=False).get_opcodes():
        pieces.append(Piece(_joined(theirs[a:b]), _joined(ours[c:d]), kind == "equal"))
    return tuple(pieces)


def changed_words(text: str, other: str) -> tuple[tuple[str, bool], ...]:
    """A text in stretches, each with whether its words are missing in the other or stand elsewhere there.

    Put together the stretches are the text again, line breaks and all.
    """
    ours, theirs = _WORD.findall(text), [words.strip() for words in _WORD.findall(other)]
    compared = SequenceMatcher(None, [words.strip() for words in ours], theirs, autojunk=len(ours) > _MANY_WORDS)
    stretches: list[tuple[str, bool]] = []
    for kind, start, end, _, _ in compared.get_opcodes():
        if end > start:
            stretches.append(("".join(ours[start:end]), kind != "equal"))
    return tuple(stretches)


def written(pieces: Sequence[Piece]) -> str:
    """The pieces as one line: ``within [-six-] {+nine+} months``, the source's words first."""
    shown = ""
    for piece in pieces:
        if piece.is_same:
            shown += piece.draft
            continue
        blank = " " if (piece.source or piece.draft).startswith(" ") else ""
        both = [f"[-{piece.source.strip()}-]"] * bool(piece.source) + [f"{{+{piece.draft.strip()}+}}"] * bool(
            piece.draft
        )
        shown += blank + " ".join(both)
    return shown.strip()


def _tokens(words: str) -> list[_Token]:
    tokens: list[_Token] = []
    done = 0
    for found in _TOKEN.finditer(words):
        gap = " " if found.start() > done else ""
        done = found.end()
        shown = CUT if found["cut"] else found[0]
        key = shown if found["cut"] or shown.isascii() and shown.isalnum() else NormalText(shown).text
        tokens.append(_Token(key, shown, gap))
    return tokens


def _cut() -> _Token:
    return _Token(CUT, CUT, " ")


def _keys(tokens: Sequence[_Token]) -> list[str]:
    """What tokens are compared by; the case of the first letter is free."""
    return [token.key[:1].lower() + token.key[1:] if n == 0 else token.key for n, token in enumerate(tokens)]


def _joined(tokens: Sequence[_Token]) -> str:
    return "".join(token.gap + token.shown for token in tokens)
