"""What an editor did to a quotation, by name: cuts, brackets, marks, dashes, white space, the first letter."""

import re
from collections.abc import Sequence

from desktop.analysis.normal_text import DASHES, GUILLEMETS, QUOTE_MARKS, NormalText, at_line_end_hyphens

EDITS = (
    "cut", "brackets", "sic", "first_letter", "final_stop", "quotation_marks", "dashes", "white_space", "hyphenation",
)  # fmt: skip
_CUT = re.compile(r"[\[(]\s*(?:…|\.(?:\s?\.){2,3})\s*[\])]|…|\.(?:\s?\.){2,3}")
_SIC = re.compile(r"[\[(]\s*sic\.?!?\s*[\])]", re.IGNORECASE)
_BRACKETS = re.compile(r"\[[^\[\]]{1,200}\]")
_REPEATED = re.compile(r"(\n\s*)[“\"„«‘']")
_MARKS = QUOTE_MARKS + GUILLEMETS


def edits_of(source: Sequence[str], draft: str, *, has_lost_stop: bool = False) -> tuple[str, ...]:
    """The keys of ``EDITS`` that tell how a quotation that is permitted differs from the source's stretches."""
    if is_line_end_hyphen(source, draft):
        return ("hyphenation",)
    stands = " ".join(source)
    found: set[str] = {"final_stop"} if has_lost_stop else set()
    rest = draft
    for key, pattern in (("sic", _SIC), ("cut", _CUT), ("brackets", _BRACKETS)):
        if len(pattern.findall(rest)) > len(pattern.findall(stands)):
            found.add(key)
            rest = pattern.sub(" ", rest)
    if _first(stands) != _first(rest) and _first(stands).lower() == _first(rest).lower() and "brackets" not in found:
        found.add("first_letter")
    for key, characters in (("quotation_marks", _MARKS), ("dashes", DASHES)):
        if [one for one in stands if one in characters] != [one for one in rest if one in characters]:
            found.add(key)
    if not found & {"sic", "cut", "brackets"} and re.findall(r"\s+", stands) != re.findall(r"\s+", rest.strip()):
        found.add("white_space")
    return tuple(key for key in EDITS if key in found)


def is_line_end_hyphen(source: Sequence[str], draft: str) -> bool:
    """Whether two wordings are the same but for hyphens at line ends, each of which is the line's or the word's."""
    if len(source) != 1:
        return False
    for one, other in ((source[0], draft), (draft, source[0])):
        parts = at_line_end_hyphens(one)
        if len(parts) > 1:
            form = "-?".join(re.escape(NormalText(part).text) for part in parts)
            if any(re.fullmatch(form, NormalText(other, join_lines=joined).text) for joined in (False, True)):
                return True
    return False


def is_repeated_mark(source: Sequence[str], draft: str) -> bool:
    """Whether two wordings are the same but for opening marks that the source repeats at its paragraphs."""
    if len(source) != 1 or not _REPEATED.search(source[0]):
        return False
    return NormalText(_REPEATED.sub(r"\1", source[0])).text == NormalText(draft).text


def _first(words: str) -> str:
    return next((character for character in words if character.isalnum()), "")
