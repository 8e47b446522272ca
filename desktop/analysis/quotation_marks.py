"""Which stretches of a text stand between quotation marks.

English, German and French marks, straight and curly, single and double. Apostrophes are no quotation marks, nor are
signs of inches, minutes or the left-out century of a decade. A mark inside a quotation belongs to it; only the outer
quotation is given. A quotation of several paragraphs repeats its opening mark at the start of each and closes once.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_CLOSERS = {
    '"': '"”“', "“": '”"', "”": '”"', "„": '“”"', "‟": '”"', "«": "»", "»": "«", "‹": "›", "›": "‹",
    "‘": "’'", "'": "'’", "‚": "‘’'", "「": "」", "『": "』", "＂": "＂",
}  # fmt: skip
_SINGLE = frozenset("‘'‚‹›")
_ALWAYS_OPEN = frozenset("„«‹「『‟")
_BEFORE = frozenset("([{<—–-/-…¡¿=:+")
_AFTER = frozenset(".,;:!?)]}>—–-/-…’”\"'»›*†0123456789¹²³⁴⁵⁶⁷⁸⁹⁰[(")
_MARKS = frozenset(_CLOSERS)
_ELISION = re.compile(r"(?:\d\ds|em|tis|twas|twill|cause|cos|n)\b", re.IGNORECASE)
_MOST_PARAGRAPHS = 30
_LONGEST = 20_000
_LONGEST_SINGLE = 5_000
"""Characters after which a paragraph is not searched further for a closing mark: no quotation in marks is so long."""


class Marked(NamedTuple):
    """A quotation: its words without the outer marks, and where else it may end (an ’ can be an apostrophe).

    ``repeats`` are the places of opening marks that were repeated at the start of its further paragraphs.
    """

    start: int
    end: int
    repeats: tuple[int, ...] = ()
    other_ends: tuple[int, ...] = ()


def marked(text: str, paragraphs: Sequence[tuple[int, int]]) -> Iterator[Marked]:
    """The outer quotations of a text, in its order.

    Args:
        paragraphs: where each paragraph starts and ends; a quotation goes on from one into the next ones only by
            the rules above.
    """
    scan = _Scan(text, paragraphs)
    number = 0
    position = paragraphs[0][0] if paragraphs else 0
    while number < len(paragraphs):
        found = scan.next_in(number, position)
        if found is None:
            number += 1
            position = paragraphs[number][0] if number < len(paragraphs) else 0
            continue
        quotation, number, position = found
        if text[quotation.start : quotation.end].strip():
            yield quotation


class _Scan:
    def __init__(self, text: str, paragraphs: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self._paragraphs = paragraphs
        self._first, self._last = 0, len(text)  # of the paragraph that is looked at

    def next_in(self, number: int, position: int) -> tuple[Marked, int, int] | None:
        """The next quotation of a paragraph, the paragraph that it ends in, and where to go on; or nothing."""
        self._first, self._last = self._paragraphs[number]
        place = position
        while place < self._last:
            mark = self._text[place]
            if mark in _MARKS and self._opens(place):
                ends = self._ends(place, self._last)
                if ends:
                    return Marked(place + 1, ends[0], (), ends[1:]), number, ends[0] + 1
                further = self._goes_on(number, mark)
                if further is not None:
                    quotation = Marked(place + 1, further[1], further[2])
                    self._first, self._last = self._paragraphs[number]
                    return quotation, further[0], further[1] + 1
                self._first, self._last = self._paragraphs[number]
                if mark not in _SINGLE and not self._is_measure(place):
                    end = self._next_opening(place)
                    return Marked(place + 1, end), number, end
            place += 1
        return None

    # single marks of the text

    def _opens(self, place: int) -> bool:
        """Whether a mark can open a quotation where it stands."""
        mark, before, after = self._around(place)
        if after.isspace():
            return mark in "«‹" and place + 1 < self._last
        if mark in _ALWAYS_OPEN:
            return True
        if mark == "“":
            return not before.isalnum() or after.isalnum()
        at_start = before.isspace() or before in _BEFORE or before in _MARKS
        if mark in "'‘" and self._is_elision(place):
            return False
        return at_start and (mark not in "”»›" or after.isalnum())

    def _closes(self, place: int) -> bool:
        """Whether a mark that can close a quotation does so where it stands."""
        mark, before, after = self._around(place)
        if mark in "»›”」』«‹":
            return True
        if mark in "'’‘":
            return not before.isspace() and (after.isspace() or after in _AFTER) and not after.isdigit()
        if before.isspace() or before in "([{":
            return after.isspace() or after in ".,;:!?)"
        return True

    def _around(self, place: int) -> tuple[str, str, str]:
        before = self._text[place - 1] if place > self._first else " "
        after = self._text[place + 1] if place + 1 < self._last else " "
        return self._text[place], before, after

    def _is_elision(self, place: int) -> bool:
        """Whether letters or a century are left out there: ’em, ’tis, the ’90s."""
        return _ELISION.match(self._text, place + 1, self._last) is not None

    def _is_measure(self, place: int) -> bool:
        return self._text[place] == '"' and place > self._first and self._text[place - 1].isdigit()

    # where a quotation ends

    def _ends(self, opening: int, last: int) -> tuple[int, ...]:
        """Where a quotation of this paragraph ends, the likeliest first; empty where it does not."""
        if self._text[opening] in "'‘‚":
            return self._single_ends(opening, min(last, opening + _LONGEST_SINGLE))
        return self._double_end(opening, min(last, opening + _LONGEST))

    def _double_end(self, opening: int, last: int) -> tuple[int, ...]:
        """The closing mark; quotations of the same marks inside count their own."""
        mark = self._text[opening]
        closers, depth, first = _CLOSERS[mark], 1, -1
        for place in range(opening + 1, last):
            character = self._text[place]
            is_wrong_way = character == mark == "“" and not self._opens(place)  # “so“
            if is_wrong_way or (character in closers and self._closes(place)):
                first = place if first < 0 else first
                depth -= 1
                if depth == 0:
                    return (place,)
            elif character == mark and self._opens(place):
                depth += 1
        if first < 0:
            return ()
        nested = next(at for at in range(opening + 1, last) if self._text[at] == mark)
        return (first,) if nested > first else ()  # one that is open holds others: it was never closed

    def _single_ends(self, opening: int, last: int) -> tuple[int, ...]:
        """The closing mark of single ones, past quotations in double marks; an s’ that may be a plural comes later."""
        closers = _CLOSERS[self._text[opening]]
        found: list[int] = []
        place = opening + 1
        while place < last:
            character = self._text[place]
            if character in closers and self._closes(place):
                found.append(place)
            elif character in _MARKS and self._opens(place):
                if character in "'‘‚" and found:
                    break  # the next quotation
                inner = self._ends(place, last) if character not in _SINGLE else ()
                place = inner[0] if inner else place
            place += 1
        sure = [place for place in found if not self._may_be_plural(place)]
        if not sure and (self._text[opening] == "'" or self._text[opening + 1 : opening + 3].isdigit()):
            return ()  # two apostrophes: the ’26 budget and the reviewers’ pay
        likely = sure[:1] or found[-1:]
        return (*likely, *(place for place in found if place not in likely))

    def _may_be_plural(self, place: int) -> bool:
        rest = self._text[place + 1 : min(place + 3, self._last)]
        return self._text[place - 1] in "sSzx" and len(rest) == 2 and rest[0] == " " and rest[1].isalnum()

    def _goes_on(self, number: int, mark: str) -> tuple[int, int, tuple[int, ...]] | None:
        """Where a quotation of several paragraphs ends: the paragraph, the place, the marks that were repeated."""
        repeats: list[int] = []
        limit = min(len(self._paragraphs), number + _MOST_PARAGRAPHS)
        for following in range(number + 1, limit):
            self._first, self._last = self._paragraphs[following]
            start = self._first
            while start < self._last and self._text[start].isspace():
                start += 1
            repeated = start < self._last and self._text[start] == mark
            if not repeated and (mark in _SINGLE or repeats or self._has_opening(start)):
                return None
            if repeated:
                repeats.append(start)
            ends = self._ends(start, self._last) if repeated else self._closing(start, mark)
            if ends:
                return following, ends[0], tuple(repeats)
        return None

    def _has_opening(self, start: int) -> bool:
        """Whether a paragraph's first double mark opens a quotation of its own."""
        for place in range(start, self._last):
            character = self._text[place]
            if character in _MARKS - _SINGLE or character in "”»":
                return not self._closes(place) or (self._opens(place) and character != "”")
        return True  # no mark at all: nothing says that the quotation goes on

    def _closing(self, start: int, mark: str) -> tuple[int, ...]:
        return next(
            ((at,) for at in range(start, self._last) if self._text[at] in _CLOSERS[mark] and self._closes(at)), ()
        )

    def _next_opening(self, opening: int) -> int:
        """Where a quotation ends that is never closed: before the next one, or with its paragraph."""
        mark = self._text[opening]
        for place in range(opening + 1, self._last):
            if self._text[place] == mark and self._opens(place):
                return place
        return self._last
