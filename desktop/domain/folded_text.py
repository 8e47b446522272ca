"""A text as it is compared: case, accents and the shape of quotation marks and dashes do not count."""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

SPECIAL = {
    "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\n": " ", "\t": " ", "\u00ad": "",
}  # fmt: skip
_PLAIN = re.compile("[\x00-\x08\x0b-\x7f]+")


@lru_cache(maxsize=4096)
def folded_character(character: str) -> str:
    """What a character is compared as: lower case, without accents, plain quotation marks and dashes."""
    special = SPECIAL.get(character)
    if special is not None:
        return special
    return "".join(c for c in unicodedata.normalize("NFKD", character).casefold() if not unicodedata.combining(c))


class FoldedText:
    """A text folded for comparison, which knows where each folded character stood.

    Runs of plain ASCII, nearly all of most texts, are folded at once; only the rest goes character by character.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        parts: list[str] = []
        # Where folded and original offsets drift apart: (folded offset, original offset), both rising.
        self._folded_at: list[int] = [0]
        self._original_at: list[int] = [0]
        at = length = 0
        for plain in _PLAIN.finditer(text):
            length = self._fold_one_by_one(at, plain.start(), parts, length)
            parts.append(plain[0].lower())
            length += plain.end() - plain.start()
            at = plain.end()
        self._fold_one_by_one(at, len(text), parts, length)
        self.folded = "".join(parts)

    def _fold_one_by_one(self, start: int, end: int, parts: list[str], length: int) -> int:
        for offset in range(start, end):
            folded = folded_character(self.text[offset])
            parts.append(folded)
            length += len(folded)
            if len(folded) != 1:
                self._folded_at.append(length)
                self._original_at.append(offset + 1)
        return length

    def original(self, folded: int) -> int:
        """The offset in the text of an offset in the folded text."""
        index = bisect_right(self._folded_at, folded) - 1
        offset = self._original_at[index] + folded - self._folded_at[index]
        if index + 1 < len(self._original_at):  # inside a character that folds to several
            return min(offset, self._original_at[index + 1] - 1)
        return offset

    def original_end(self, folded: int) -> int:
        """The offset behind the last of so many folded characters, with the accents that follow it."""
        end = min(len(self.text), self.original(folded - 1) + 1) if folded else 0
        while end < len(self.text) and not folded_character(self.text[end]):
            end += 1
        return end
