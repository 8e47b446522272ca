"""Tidied quotations: what may be done to a passage so that it is still a quotation, and whether nothing else was.

Permitted are cuts written ``[...]``, the mark ``[sic]``, and own words in square brackets, put in or in place of a
few words of the source; a letter in brackets begins a word in the other case. White space may be collapsed. All else
has to stand in the source, in its order: a cut at an end is marked, too, and no part of a word passes for a whole one.

Source: word.md A2; the same signs in *New Hart's Rules* (Oxford, 2014), chapter 9.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

CUT = "[...]"
SIC = "[sic]"
MOST_WORDS_REPLACED = 12
"""Words of the source that brackets may stand for; more is a cut, and has to look like one."""

_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_CUT = re.compile(r"\[\s*(?:…|\.\s*\.\s*\.)\s*\]")
_OPENING = "([{“‘«\"'"
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class _Bracket:
    """Something in brackets, and whether a space stands before and behind it."""

    text: str
    spaced_before: bool
    spaced_behind: bool

    @property
    def words(self) -> str:
        return self.text[1:-1].strip()

    @property
    def is_cut(self) -> bool:
        return _CUT.fullmatch(self.text) is not None

    @property
    def is_sic(self) -> bool:
        return self.words.casefold() == "sic"


def collapsed(text: str) -> str:
    """The text with every run of white space as one space, and none at its ends."""
    return " ".join(text.split())


def fault_of(verbatim: str, tidied: str) -> str | None:
    """What in a tidied quotation is not permitted, in a sentence; None where all of it is.

    Args:
        verbatim: the words of the source.
        tidied: the quotation as it is to read.
    """
    source, text = collapsed(verbatim), collapsed(tidied)
    if text == source:
        return None
    literals, brackets = _parts(text)
    if not any(character.isalnum() for literal in literals for character in literal):
        return "Nothing of the source's own words is left in the quotation."
    if not all(bracket.words for bracket in brackets):
        return "There is nothing between two square brackets."
    reached = {0}
    for bracket, literal in zip((None, *brackets), literals, strict=True):
        if bracket is not None:
            before, reached = reached, _behind(source, reached, bracket)
            if not reached:
                return _bracket_fault(source, before, bracket)
        found = {at + len(literal) for at in reached if source.startswith(literal, at)}
        if not found:
            return _literal_fault(source, reached, literal, bracket)
        reached = found
    if len(source) in reached:
        return None
    return f"The source goes on with {_quoted(source[max(reached) :])}: end the quotation with {CUT} to cut that."


def cut(text: str, start: int, end: int, *, of: str | None = None) -> str:
    """The text with a stretch cut out, widened to whole words and brackets; cuts side by side become one.

    Args:
        of: the words of the source; with them, own words that were only put in go without a mark.
    """
    start, end = _whole(text, start, end)
    if not text[start:end].strip():
        return text
    if of is not None and fault_of(of, text) is None:
        before, behind = text[:start].rstrip(), text[end:].lstrip()
        for without in (f"{before} {behind}", before + behind):
            if fault_of(of, without) is None:
                return collapsed(without)
    before, behind = text[:start].rstrip(), text[end:]
    while before.endswith("]") and _CUT.fullmatch(last := before[before.rindex("[") :]):
        before = before.removesuffix(last).rstrip()
    while (first := _CUT.match(behind.lstrip())) is not None:
        behind = behind.lstrip()[first.end() :]
    return _joined(before, CUT, behind)


def mark_sic(text: str, at: int) -> str:
    """The text with ``[sic]`` behind the word that the place is in or at the end of."""
    return insert(text, at, SIC[1:-1])


def insert(text: str, at: int, words: str) -> str:
    """The text with words of one's own, in brackets, behind the word that the place is in or at the end of."""
    at = _whole(text, at - 1, at)[1] if at else 0
    return _joined(text[:at].rstrip(), _bracketed(words), text[at:] if at else text.lstrip())


def replace(text: str, start: int, end: int, words: str) -> str:
    """The text with words of one's own, in brackets, in place of a stretch, which is widened to whole words."""
    start, end = _whole(text, start, end)
    return _joined(text[:start].rstrip(), _bracketed(words), text[end:])


def change_case(text: str, at: int) -> str:
    """The text with the first letter of the word at the place in the other case, in brackets: ``[T]he``.

    Nothing changes where there is no word, or one with brackets in it already.
    """
    start, end = _whole(text, at, at + 1)
    word = text[start:end]
    letter = word[:1]
    other = letter.lower() if letter.isupper() else letter.upper()
    if not word.isalnum() or other == letter or len(other) != 1:
        return text
    return f"{text[:start]}[{other}]{text[start + 1 :]}"


def _parts(text: str) -> tuple[list[str], list[_Bracket]]:
    """What stands between the brackets, without the spaces next to them, and the brackets; first and last are text."""
    literals: list[str] = []
    brackets: list[_Bracket] = []
    last = 0
    for match in _BRACKETS.finditer(text):
        literals.append(text[last : match.start()].strip())
        brackets.append(_Bracket(match[0], text[: match.start()].endswith(" "), text[match.end() :].startswith(" ")))
        last = match.end()
    return [*literals, text[last:].strip()], brackets


def _behind(source: str, reached: Iterable[int], bracket: _Bracket) -> set[int]:
    """Where in the source the text behind a bracket may begin, from each place that the text before it reached."""
    written = " " * bracket.spaced_before + bracket.text + " " * bracket.spaced_behind
    found = {at + len(written) for at in reached if source.startswith(written, at)}  # brackets of the source's own
    starts = [at for at in reached if not (bracket.spaced_before and _in_word(source, at))]
    if bracket.is_cut:
        ends: Iterable[int] = range(
            min((_past_space(source, at) + 1 for at in starts), default=len(source) + 1), len(source) + 1
        )
    elif bracket.is_sic:
        ends = {end for at in starts for end in (at, _past_space(source, at)) if _fits(source, at, end, bracket)}
    else:
        ends = {end for at in starts for end in _stretches(source, at, bracket)}
    return found | {end for end in ends if not (bracket.spaced_behind and _in_word(source, end))}


def _stretches(source: str, at: int, bracket: _Bracket) -> Iterator[int]:
    """Where a stretch that words in brackets may stand for can end; those that are put in stand for none."""
    words, last = 0, " "
    for end in range(at, len(source) + 1):
        if end > at:
            words += last == " " != source[end - 1]
            last = source[end - 1]
        if words > MOST_WORDS_REPLACED:
            return
        if _fits(source, at, end, bracket):
            yield end


def _fits(source: str, start: int, end: int, bracket: _Bracket) -> bool:
    """Whether brackets may stand for a stretch of the source.

    Brackets that are part of a word (``[T]he``, ``want[ed]``) stand for a part of one.
    """
    stretch, before, behind = source[start:end], source[start - 1 : start] if start else "", source[end : end + 1]
    words = stretch.strip()
    if not words:
        apart = bracket.spaced_before or bracket.spaced_behind or not (before.isalnum() and behind.isalnum())
        return apart or not stretch
    glued_before = not bracket.spaced_before and before.isalnum() and bracket.words[0].isalnum()
    glued_behind = not bracket.spaced_behind and behind.isalnum() and bracket.words[-1].isalnum()
    if glued_before and stretch[0] == " " or glued_behind and stretch[-1] == " ":
        return False
    return not ((glued_before or glued_behind) and " " in words)


def _in_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _past_space(source: str, at: int) -> int:
    return at + (source[at : at + 1] == " ")


def _literal_fault(source: str, reached: Iterable[int], literal: str, bracket: _Bracket | None) -> str:
    """Where the words between two brackets depart from the source."""
    if bracket is not None and bracket.is_cut:
        return f"{_quoted(literal)} does not stand in the source behind the words before it."
    at, same = max(((at, _common(source, at, literal)) for at in reached), key=lambda found: found[1])
    if at + same == len(source):
        return f"The source ends before {_quoted(literal[same:])}."
    here, there = literal[_word_start(literal, same) :], source[at + _word_start(literal, same) :]
    return f"The source has {_quoted(there)} where the quotation has {_quoted(here)}."


def _bracket_fault(source: str, reached: Iterable[int], bracket: _Bracket) -> str:
    if bracket.is_cut and len(source) in {_past_space(source, at) for at in reached}:
        return f"There is nothing to cut at {bracket.text}."
    return f"{bracket.text} stands inside a word of the source."


def _common(source: str, at: int, literal: str) -> int:
    """How many characters of the literal stand in the source at a place."""
    pairs = zip(literal, source[at:], strict=False)
    return next(
        (number for number, (one, other) in enumerate(pairs) if one != other), min(len(literal), len(source) - at)
    )


def _word_start(text: str, at: int) -> int:
    while 0 < at <= len(text) and not text[at - 1].isspace():
        at -= 1
    return at


def _quoted(text: str) -> str:
    text = text.strip()
    return f"“{text}”" if len(text) <= _SHOWN else f"“{text[:_SHOWN].rsplit(' ', 1)[0]} …”"


def _bracketed(words: str) -> str:
    return f"[{collapsed(words.translate({ord('['): None, ord(']'): None}))}]"


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch, widened to whole words with the brackets that are part of them, and to whole brackets."""
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    groups = [match.span() for match in _BRACKETS.finditer(text)]
    while True:
        was = (start, end)
        while _in_word(text, start):
            start -= 1
        while _in_word(text, end):
            end += 1
        for first, last in groups:
            glued_behind, glued_before = text[last : last + 1].isalnum(), first > 0 and text[first - 1].isalnum()
            touches = last == start and glued_behind or first == end and glued_before and end > start
            if first < end and last > start or touches:
                start, end = min(start, first - glued_before), max(end, last + glued_behind)
        if (start, end) == was:
            return was


def _joined(before: str, own: str, behind: str) -> str:
    """The parts with a space where two words would run together."""
    first = " " if before and before[-1] not in _OPENING else ""
    second = " " if behind[:1].isalnum() or behind[:1] in ("[", *_OPENING) and behind[:1] else ""
    return f"{before}{first}{own}{second}{behind}"
