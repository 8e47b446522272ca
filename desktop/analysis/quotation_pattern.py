"""A quotation as a pattern: words that must stand in a source as they are, cuts and brackets where an editor has been.

What may differ: cuts ([...], …, (...)), words in square brackets (put in, or in place of the source's own), [sic], the
case of the first letter and of the first after a cut, a full stop or comma at the very end, and all that
``NormalText`` sets aside. Nothing else: each word, digit and sign of the quotation must be the source's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.analysis.normal_text import NormalText, lowered
from desktop.analysis.word_bounds import count_words, ends_word, is_mere_cut, starts_word
from desktop.domain.span import Span

FARTHEST_CUT = 2_000
"""As many characters of the source may be left out by one cut, between stretches of at least four words."""
FARTHEST_SHORT_CUT = 300
"""The same where a stretch beside the cut is shorter: a few words are found somewhere in any text."""
FARTHEST_BRACKET = 100
_MOST_REPLACED = 12
_MOST_HITS = 200
_FEWEST_WORDS = 3
_SHORT = 4
_LONG = 5

_DOTS = r"(?:…|\.(?: ?\.){2,3})"
_SIC = re.compile(r"\s?[\[(]\s?sic\.?!?\s?[\])]", re.IGNORECASE)
_LETTER = re.compile(r"(?<!\w)\[(\w)\](?=\w)")
_EDIT = re.compile(rf"(?P<cut>[\[(] ?{_DOTS} ?[\])]|{_DOTS})|\[(?P<bracket>[^\[\]]{{1,200}})\]")
_FINAL = ".,;:"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in normal form that stand together, and the places of letters whose case is free."""

    text: str
    free: frozenset[int] = frozenset()

    @property
    def words(self) -> int:
        """How many words it has."""
        return count_words(self.text)


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands between two stretches: a cut, or brackets, which may be part of a word on either side."""

    is_cut: bool
    in_word_before: bool = False
    in_word_after: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a pattern stands in a normal text; ``parts`` are its stretches there."""

    start: int
    end: int
    parts: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Stretches with an edit between each two; an edit at either end, where a word goes on in brackets."""

    stretches: tuple[Stretch, ...]
    edits: tuple[Edit, ...]
    opening: Edit | None = None
    closing: Edit | None = None

    @property
    def words(self) -> int:
        """How many words are the source's."""
        return sum(stretch.words for stretch in self.stretches)

    @property
    def is_scraps(self) -> bool:
        """Whether nearly all of it is the editor's: single words are found in order in any text."""
        is_edited = bool(self.edits or self.opening or self.closing)
        return is_edited and self.words < max(_FEWEST_WORDS, 2 * len(self.stretches) - 1)

    @property
    def core(self) -> str:
        """What a source must hold, in small letters, for the pattern to stand in it: its longest stretch."""
        longest = max((stretch.text for stretch in self.stretches), key=len, default="")
        return lowered(longest).rstrip(_FINAL)

    def hits(self, source: NormalText) -> Iterator[Hit]:
        """Where it stands in a source, in order; no more than some hundred."""
        if not self.stretches or self.is_scraps:
            return
        longest = max(range(len(self.stretches)), key=lambda n: len(self.stretches[n].text))
        for place in occurrences(self.stretches[longest], source, 0, len(source.text)):
            parts = self._around(source, longest, place)
            if parts and self._ends_fit(source, parts):
                yield Hit(parts[0][0], parts[-1][1], tuple(parts))

    def chunks(self) -> tuple[str, ...]:
        """The words between cuts without what stands in brackets: what a source is searched for if nothing fits."""
        found = [self.stretches[0].text] if self.stretches else []
        for edit, stretch in zip(self.edits, self.stretches[1:], strict=True):
            if edit.is_cut:
                found.append(stretch.text)
            else:
                found[-1] += (" " if not edit.in_word_before else "") + stretch.text
        return tuple(found)

    def _around(self, source: NormalText, anchor: int, place: int) -> list[tuple[int, int]]:
        """The places of all stretches with the longest at its place; empty where they are not there."""
        first = (place, place + len(self.stretches[anchor].text))
        before = self._chain(source, first, range(anchor - 1, -1, -1))
        after = self._chain(source, first, range(anchor + 1, len(self.stretches)))
        return [*reversed(before), first, *after] if before is not None and after is not None else []

    def _chain(self, source: NormalText, place: tuple[int, int], order: range) -> list[tuple[int, int]] | None:
        """The stretches in that order, each as near as it can be to the one before; None where one is missing."""
        found: list[tuple[int, int]] = []
        for number in order:
            forward = order.step > 0
            edit = self.edits[number - 1] if forward else self.edits[number]
            stretch = self.stretches[number]
            neighbour = self.stretches[number - 1 if forward else number + 1]
            reach = _reach(edit, stretch, neighbour) + len(stretch.text)
            window = (place[1], place[1] + reach) if forward else (max(0, place[0] - reach), place[0])
            places = list(occurrences(stretch, source, *window))
            for start in places if forward else reversed(places):
                there = (start, start + len(stretch.text))
                gap = (place[1], there[0]) if forward else (there[1], place[0])
                if _is_gap(source.text, *gap, edit):
                    break
            else:
                return None
            found.append(there)
            place = there
        return found

    def _ends_fit(self, source: NormalText, parts: list[tuple[int, int]]) -> bool:
        """Whether it begins and ends with whole words; a longer one may be cut off inside one, as selections are."""
        text = source.text
        start, end = parts[0][0], parts[-1][1]
        may_be_cut = not self.edits and self.words >= _LONG
        opens = starts_word(text, start) or bool(self.opening and self.opening.in_word_after)
        closes = ends_word(text, end) or bool(self.closing and self.closing.in_word_before)
        opens = opens or (may_be_cut and is_mere_cut(source, start, at_start=True))
        return opens and (closes or (may_be_cut and is_mere_cut(source, end, at_start=False)))


def pattern_of(words: str) -> Pattern:
    """The pattern of a quotation, given its words without the marks around them."""
    text = NormalText(_SIC.sub("", words)).text.strip()
    letters: list[int] = []
    while letter := _LETTER.search(text):
        letters.append(letter.start())
        text = text[: letter.start()] + letter[1] + text[letter.end() :]
    stretches: list[Stretch] = []
    edits: list[Edit] = []
    opening: Edit | None = None
    done, pending = 0, None
    for found in (*_EDIT.finditer(text), None):
        end = found.start() if found else len(text)
        before_cut = found is not None and found["cut"] is not None
        stretch = _stretch(text, done, end, letters, after_cut=pending is None or pending.is_cut, before_cut=before_cut)
        if stretch.text:
            if stretches and pending:
                edits.append(pending)
            elif pending and not pending.is_cut:
                opening = pending
            stretches.append(stretch)
            pending = None
        if found:
            edit = _edit(text, found)
            pending = edit if pending is None or edit.is_cut else pending
            done = found.end()
    closing = pending if pending and not pending.is_cut else None
    return Pattern(tuple(stretches), tuple(edits), opening, closing)


def literal_of(words: str) -> Pattern:
    """The pattern of a quotation in which dots and brackets are the source's own."""
    text = NormalText(words).text.strip()
    return Pattern((Stretch(text, frozenset((_first_letter(text),))),), ()) if text else Pattern((), ())


def without_final_stop(pattern: Pattern) -> Pattern | None:
    """The same without the full stop or comma at its very end, which the writer's sentence may have brought."""
    if not pattern.stretches or pattern.closing:
        return None
    last = pattern.stretches[-1]
    text = last.text.rstrip(_FINAL)
    if text == last.text or not text:
        return None
    return Pattern((*pattern.stretches[:-1], Stretch(text, last.free)), pattern.edits, pattern.opening)


def occurrences(stretch: Stretch, source: NormalText, first: int, last: int) -> Iterator[int]:
    """Where a stretch stands in a part of a source, letter by letter but for the letters whose case is free."""
    wanted, small = stretch.text, lowered(stretch.text)
    place, count = source.lower.find(small, first, last), 0
    while place >= 0 and count < _MOST_HITS:
        there = source.text[place : place + len(wanted)]
        if there == wanted or all(
            one == other or n in stretch.free for n, (one, other) in enumerate(zip(there, wanted, strict=True))
        ):
            count += 1
            yield place
        place = source.lower.find(small, place + 1, last)


def raw_spans(source: NormalText, hit: Hit) -> tuple[Span, ...]:
    """A hit's stretches in the source's own text."""
    return tuple(source.span(start, end) for start, end in hit.parts)


def _stretch(text: str, start: int, end: int, letters: list[int], *, after_cut: bool, before_cut: bool) -> Stretch:
    """The words between two edits; stops and commas beside a cut are the editor's."""
    words = text[start:end]
    front = len(words) - len(words.lstrip(" .,;:" if after_cut and start else " "))
    kept = words[front:].rstrip(" .,;:" if before_cut else " ")
    free = {letter - start - front for letter in letters if start + front <= letter < end}
    return Stretch(kept, frozenset(free | ({_first_letter(kept)} if after_cut else set())))


def _first_letter(words: str) -> int:
    return next((place for place, character in enumerate(words[:4]) if character.isalnum()), 0)


def _edit(text: str, found: re.Match[str]) -> Edit:
    if found["cut"]:
        return Edit(is_cut=True)
    before, after = text[: found.start()][-1:], text[found.end() :][:1]
    return Edit(is_cut=False, in_word_before=before.isalnum(), in_word_after=after.isalnum())


def _reach(edit: Edit, one: Stretch, other: Stretch) -> int:
    if not edit.is_cut:
        return FARTHEST_BRACKET
    return FARTHEST_CUT if min(one.words, other.words) >= _SHORT else FARTHEST_SHORT_CUT


def _is_gap(text: str, start: int, end: int, edit: Edit) -> bool:
    """Whether what lies between two stretches of the source may be what the edit stands for."""
    between = text[start:end]
    if edit.is_cut:
        return ends_word(text, start) and starts_word(text, end)
    if len(between.split()) > _MOST_REPLACED:
        return False
    before = edit.in_word_before or ends_word(text, start)
    return before and (edit.in_word_after or starts_word(text, end))
