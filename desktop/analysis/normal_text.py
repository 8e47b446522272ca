"""A text as quotations are compared: house style set aside, every word kept, with the way back to the original.

White space is one blank, dashes are hyphens without blanks around them, all quotation marks and apostrophes are one,
an ellipsis is three dots; ligatures are letters, accents are composed, soft hyphens and characters without width are
gone. Case, digits, signs and the punctuation stay. Superscripts and fractions are not folded: 10² is not 102.
"""

import re
import unicodedata
from bisect import bisect_right

from desktop.domain.span import Span

QUOTE_MARKS = "\"'“”„‟‘’‚‛`´′″＂＇"
"""Marks that count as one; guillemets do, too, but may have blanks inside."""
GUILLEMETS = "«»‹›"
DASHES = "-‐‑‒–—―−﹣－"
_SPACES = "\t\n\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_FLAT = tuple(
    (character, flat)
    for characters, flat in ((QUOTE_MARKS, "'"), (DASHES, "-"), (_SPACES, " "))
    for character in characters
    if character != flat
)
_LINE_END_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐\xad] ?\n(?=[^\W\d_])")
_DROPPED = "\ue000"
_ODD = re.compile(
    r" *-[- ]*- *| +-(?=[^\d ]|$)| +- +|- +|  +"  # dashes with blanks (no sign of a number), two hyphens for one dash
    r"|\ue000+|[\xad\u200b\u200c\u200e\u200f\u2060\ufe0f\ufeff]+"
    r"|…|\.(?: \.){2,}"
    r"|(?:^|(?<=[ (\[]))[«‹] ?| ?[»›](?=[ .,;:!?)\]]|$)|[«‹»›]"
    r"|[\ufb00-\ufb06\uff01-\uff5e]"
    r"|[^\W_][\u0300-\u036f]+"
)


class NormalText:
    """The normal form of a text, in which offsets can be taken back to the text.

    Args:
        raw: the text as it stands.
        join_lines: take hyphens at line ends for the line's, not the word's: ``immi-`` and ``gration`` are one word.
    """

    def __init__(self, raw: str, *, join_lines: bool = False) -> None:
        self.source = raw
        flat = _LINE_END_HYPHEN.sub(lambda found: _DROPPED * len(found[0]), raw) if join_lines else raw
        for character, one in _FLAT:
            flat = flat.replace(character, one)
        pieces: list[str] = []
        self._normal, self._raw = [0], [0]
        position = done = 0
        for found in _ODD.finditer(flat):
            start, end = found.span()
            shown = _shown(found[0])
            pieces += (flat[done:start], shown)
            position += start - done
            self._normal.append(position)
            self._raw.append(start)
            position += len(shown)
            self._normal.append(position)
            self._raw.append(end)
            done = end
        pieces.append(flat[done:])
        self.text = "".join(pieces)
        self.lower = lowered(self.text)

    def span(self, start: int, end: int) -> Span:
        """The stretch of the original that a stretch of the normal form stands for, without blanks at its ends."""
        first, last = self._raw_place(start, is_end=False), self._raw_place(end, is_end=True)
        words = self.source[first : max(first, last)].rstrip()
        return Span(first + len(words) - len(words.lstrip()), first + len(words))

    def _raw_place(self, position: int, *, is_end: bool) -> int:
        """The place in the original; within characters that changed in number, their start or their end."""
        step = bisect_right(self._normal, position) - 1
        beyond = position - self._normal[step]
        is_changed = step % 2 == 1  # the steps are, after the first, where changed characters start and end in turn
        if is_changed and beyond:
            return self._raw[step + is_end]
        return self._raw[step] + beyond


def has_line_end_hyphens(raw: str) -> bool:
    """Whether any line ends in a hyphen, which may be the line's or the word's."""
    return _LINE_END_HYPHEN.search(raw) is not None


def at_line_end_hyphens(raw: str) -> list[str]:
    """The text cut where lines end in hyphens, these left out."""
    return _LINE_END_HYPHEN.split(raw)


def _shown(odd: str) -> str:
    """What stands in the normal form for characters that change in number."""
    first = odd.strip(" \ue000\xad")[:1]
    if not first:
        return " " if " " in odd else ""
    if first == "-":
        return "-"
    if first in "….":
        return "..."
    if first in GUILLEMETS:
        return "'"
    if first in "\u200b\u200c\u200e\u200f\u2060\ufe0f\ufeff":
        return ""
    return unicodedata.normalize("NFKC" if first >= "\ufb00" else "NFC", odd)


def lowered(text: str) -> str:
    """The text in small letters, of the same length: one letter in some thousand scripts has two small ones."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)
