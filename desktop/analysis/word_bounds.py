"""Where a quotation may begin and end in its source: with whole words and figures, so that no meaning is turned.

All texts are in normal form (``normal_text``).
"""

import re

from desktop.analysis.normal_text import NormalText

_PREFIXES = frozenset(
    ("un", "in", "im", "il", "ir", "dis", "non", "mis", "re", "de", "anti", "over", "under", "pre", "ex", "sub")
)  # fmt: skip
_ENDINGS = frozenset(
    ("s", "es", "d", "ed", "n", "en", "r", "er", "ers", "st", "est", "ing", "ings", "ly", "al", "ally", "y", "less",
     "ful", "able", "ment", "ments", "ness", "or", "ors", "ist", "ists", "ian", "ic")
)  # fmt: skip
"""What makes another word of a word: one without it is no quotation of the word."""
_TELLING = 4  # letters from which on a part of a word is looked for as a word of its own
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Thai, Lao, Burmese, Chinese, Japanese and Korean: words are not, or not always, parted by blanks."""
_NEGATION = re.compile(r"(?:^|\W)(?:non|un|anti)-$")


def starts_word(text: str, place: int) -> bool:
    """Whether a quotation may begin here: not inside a word or a number, nor behind what turns its meaning."""
    if place == 0 or not text[place : place + 1].isalnum():
        return True
    before = text[place - 1]
    if before.isalnum():
        return bool(_UNSPACED.match(before) or _UNSPACED.match(text[place]))
    if before in ".," and place > 1 and text[place].isdigit() and text[place - 2].isdigit():
        return False
    if before == "-" and text[place].isdigit():
        return place > 1 and text[place - 2].isalnum()  # the sign of a number belongs to it
    return not _NEGATION.search(text[max(0, place - 6) : place])


def is_unspaced(text: str) -> bool:
    """Whether a text is of a script in which blanks do not part words."""
    return len(_UNSPACED.findall(text)) * 2 > len(text)


def count_words(text: str) -> int:
    """How many words a text has; two signs count as one where words are not parted by blanks."""
    return max(len(text.split()), len(_UNSPACED.findall(text)) // 2)


def is_mere_cut(source: NormalText, place: int, *, at_start: bool) -> bool:
    """Whether a word is parted between two letters, and what is quoted of it is not another word."""
    text = source.lower
    if not (text[place - 1].isalpha() and text[place].isalpha()):
        return False
    front, rest = _front_of(text, place), _rest_of(text, place)
    kept, left_off, forming = (rest, front, _PREFIXES) if at_start else (front, rest, _ENDINGS)
    if left_off in forming:
        return False
    return len(kept) < _TELLING or re.search(rf"\b{kept}\b", text) is None


def _front_of(text: str, place: int) -> str:
    """The letters of a word before a place in it."""
    first = place
    while first > 0 and text[first - 1].isalpha():
        first -= 1
    return text[first:place]


def _rest_of(text: str, place: int) -> str:
    """The letters of a word from a place in it."""
    last = place
    while last < len(text) and text[last].isalpha():
        last += 1
    return text[place:last]


def ends_word(text: str, place: int) -> bool:
    """Whether a quotation may end here: not inside a word or a number, nor is “can” quoted of “can't”."""
    if place >= len(text) or not text[place - 1 : place].isalnum():
        return True
    after, further = text[place], text[place + 1 : place + 2]
    if after.isalnum() and (_UNSPACED.match(after) or _UNSPACED.match(text[place - 1])):
        return True
    if after.isalnum() or after == "%":
        return after == "%" and not text[place - 1].isdigit()
    if after in ".," and further.isdigit() and text[place - 1].isdigit():
        return False
    return not (after == "'" and further == "t" and text[max(0, place - 3) : place].lower() == "can")
