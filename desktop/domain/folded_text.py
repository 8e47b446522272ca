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
_PLAIN = bytes(sorted(set(range(128)) - {ord(character) for character in SPECIAL if character < "\x80"}))
"""The characters that at most become lower case."""
_MOST_AT_ONCE = 100
"""Different characters that are replaced throughout the text, each on its own."""


@lru_cache(maxsize=4096)
def folded_character(character: str) -> str:
    """What a character is compared as: lower case, without accents, plain quotation marks and dashes."""
    special = SPECIAL.get(character)
    if special is not None:
        return special
    return "".join(c for c in unicodedata.normalize("NFKD", character).casefold() if not unicodedata.combining(c))


class FoldedText:
    """A text folded for comparison, which knows where each folded character stood.

    Most texts hold few different characters beyond plain ASCII: each of these is replaced throughout at once. Only in
    scripts with many that change does it go character by character.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        # Where folded and original offsets drift apart: (folded offset, original offset), both rising.
        self._folded_at: list[int] = [0]
        self._original_at: list[int] = [0]
        there = set(_decoded(_encoded(text).translate(None, delete=_PLAIN)))
        changing = {character: folded for character in there if (folded := folded_character(character)) != character}
        if len(changing) > _MOST_AT_ONCE:
            self.folded = self._fold_one_by_one(text)
        else:
            self._note_drift(changing)
            folded = text
            for character, instead in changing.items():
                folded = folded.replace(character, instead)
            self.folded = _decoded(_encoded(folded).lower())  # of bytes: the rest is folded, and this is much quicker

    def _fold_one_by_one(self, text: str) -> str:
        parts: list[str] = []
        length = 0
        for offset, character in enumerate(text):
            folded = folded_character(character)
            parts.append(folded)
            length += len(folded)
            if len(folded) != 1:
                self._folded_at.append(length)
                self._original_at.append(offset + 1)
        return "".join(parts)

    def _note_drift(self, changing: dict[str, str]) -> None:
        """Take note of the characters that fold to none or to several."""
        odd = {character: len(folded) - 1 for character, folded in changing.items() if len(folded) != 1}
        drift = 0
        for match in re.finditer(f"[{re.escape(''.join(odd))}]", self.text) if odd else ():
            drift += odd[match[0]]
            self._folded_at.append(match.end() + drift)
            self._original_at.append(match.end())

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


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")
