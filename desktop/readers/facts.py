"""What a document says about itself: title, date, kind. Guesses are careful; a wrong citation is worse than none."""

import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

from desktop.domain.document import Block

LONGEST_TITLE = 120
LONGEST_LINE = 200
_GENERAL_HEADING = re.compile(
    r"(?:[\d.]+ )?(?:introduction|overview|contents|table of contents|background|(?:executive )?summary|foreword"
    r"|preface|abstract)[.:]?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)] ?|\d{1,2} [A-Z]|part \w+\b", re.IGNORECASE)
_TITLE_FIELD = re.compile(r"^(?:title|subject) ?:\s*", re.IGNORECASE)
_GOES_ON = re.compile(r"\b(?:to|of|on|for|and|the|in|by|with)$", re.IGNORECASE)
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_MONTH_NUMBER = {name[:length]: place for place, name in enumerate(_MONTHS, 1) for length in (3, len(name))}
_MONTH_NUMBER["sept"] = 9
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DATES = (
    re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH},? {_YEAR}"),
    re.compile(rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}"),
    re.compile(
        rf"(?:[Xx?_.]{{1,4}} )?{_MONTH},? {_YEAR}"
    ),  # “X July 2026”: a letter whose day is still to be filled in
    re.compile(rf"{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)(?:[T ].*)?"),
    re.compile(rf"(?P<day>1[3-9]|2\d|3[01])[/.](?P<number>\d\d?)[/.]{_YEAR}"),  # below 13 it could be the month
    re.compile(rf"{_YEAR}-(?P<number>\d\d)"),
    re.compile(rf"{_YEAR}"),
)
_BEFORE_A_DATE = re.compile(
    r"(?:date[d]?|published|issued|updated|posted|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[:,]? +", re.IGNORECASE
)
_JUNK_TITLE = re.compile(
    r"microsoft word\b.*|untitled.*|document\d*|.*\.(?:docx?|docm|dotx|pdf|indd|rtf|txt|html?)|slide \d+|powerpoint.*"
    r"|.*\btemplate\b.*|[\W\d_]+|title|home",
    re.IGNORECASE,
)
_KINDS = (
    ("release", re.compile(r"(?:press|news|media) (?:release|notice)\b|for immediate release", re.IGNORECASE)),
    ("minutes", re.compile(r"minutes of\b|(?:draft )?minutes\b", re.IGNORECASE)),
    ("speech", re.compile(r"speech\b|(?:remarks|address) (?:by|to)\b|.*\b(?:'s|’s) speech\b", re.IGNORECASE)),
    (
        "response",
        re.compile(
            r"(?:.{0,60} )?(?:response (?:to|from|of|by)|submission to|evidence to|consultation response)\b", re.I
        ),
    ),
    ("report", re.compile(r"(?:.{0,80} )?(?:report|impact assessment|white paper|green paper)\b", re.IGNORECASE)),
    ("bill", re.compile(r".{3,80} bill(?: \[hl\])?(?: \d{4})?$", re.IGNORECASE)),
)
_SALUTATION = re.compile(r"dear ([^.!?]{1,80}),?", re.IGNORECASE)
_HONORIFICS = frozenset(
    ("mr", "mrs", "ms", "miss", "dr", "sir", "madam", "lord", "lady", "professor", "and", "the", "mp")
)


def partial_date(text: str) -> str | None:
    """The date that a text wholly consists of, as partial ISO 8601; None where it is none or could be read two ways."""
    text = " ".join(text.split())
    while match := _BEFORE_A_DATE.match(text):
        text = text[match.end() :]
    for form in _DATES:
        if match := form.fullmatch(text.rstrip(".")):
            return _written(match.groupdict())
    return None


def _written(fields: dict[str, str | None]) -> str | None:
    year, day, name, digits = (fields.get(key) for key in ("year", "day", "month", "number"))
    if not name and not digits:
        return year
    month = _MONTH_NUMBER.get(name.lower(), 0) if name else int(digits or 0)
    if not 1 <= month <= 12 or (day and not 1 <= int(day) <= 31):
        return None
    return f"{year}-{month:02}" + (f"-{int(day):02}" if day else "")


def date_line(text: str, blocks: Iterable[Block], *, within: int = 20) -> str | None:
    """The date of the first leaf near the top that is a date and nothing else; a bare year does not count."""
    for block in _leaves(blocks, within):
        if block.end - block.start <= 40:
            for line in text[block.start : block.end].split("\n"):
                found = partial_date(line)
                if found and len(found) > 4:
                    return found
    return None


def sensible_title(title: str | None) -> str:
    """A title that a program wrote into a file's properties, or nothing where it is a program's own wording."""
    title = " ".join((title or "").replace("\x00", " ").split())
    return "" if _JUNK_TITLE.fullmatch(title) else shortened(title)


def title_of(text: str, blocks: Sequence[Block], name: str, *, stated: str = "") -> str:
    """The document's title: the one stated, its first heading, its first line, or the name of the file."""
    leaves = [text[block.start : block.end] for block in _leaves(blocks, 12)]
    lines = [words for leaf in leaves for line in leaf.split("\n") if (words := " ".join(line.split()))]
    first = _first_line(lines)
    if stated:
        return first if stated.casefold() in first.casefold() and len(first) <= LONGEST_TITLE else stated
    for block in _leaves(blocks, 6):
        heading = " ".join(text[block.start : block.end].split())
        is_section = block.label or _GENERAL_HEADING.fullmatch(heading) or _NUMBERED.match(heading)
        if block.kind == "heading" and not is_section and not heading.endswith(":"):
            return shortened(heading)
    if first and (addressee := _addressee(first, lines)):
        return shortened(f"Letter to {addressee}")
    if _GENERAL_HEADING.fullmatch(first):
        return _title_of_file(name) or first
    is_sentence = first.endswith((".", ":", ";"))
    if first and (len(first) <= LONGEST_TITLE or (len(first) <= LONGEST_LINE and not is_sentence)):
        return shortened(first)
    return _title_of_file(name) or shortened(first) or PurePath(name).name


def _first_line(lines: list[str]) -> str:
    """The first line; the next one belongs to it where it ends in “to” or is the name of a form's field."""
    lines = [_TITLE_FIELD.sub("", line) for line in lines]
    lines = [line for line in lines if any(character.isalpha() for character in line)]
    if len(lines) > 1 and _GOES_ON.search(lines[0]) and len(lines[0]) + len(lines[1]) < LONGEST_TITLE:
        return f"{lines[0]} {lines[1]}"
    return lines[0] if lines else ""


def _addressee(first: str, lines: list[str]) -> str:
    """The first line where it names who is greeted below: the address on a letter, which is no title by itself."""
    for line in lines[1:]:
        if greeting := _SALUTATION.fullmatch(line):
            names = [word.strip(",.") for word in greeting[1].split() if word.strip(",.").casefold() not in _HONORIFICS]
            return first if names and any(name in first.split() for name in names) else ""
    return ""


def _title_of_file(name: str) -> str:
    """The file's name without its ending where it reads like words, not like a number or a hash."""
    stem = " ".join(PurePath(name).stem.replace("_", " ").split())
    words = [word for word in re.split(r"[\s-]+", stem) if word.isalpha() and len(word) > 2]
    return shortened(stem) if len(words) >= 2 or words == [stem] else ""


def shortened(text: str) -> str:
    """A text cut between two words to the length of a title."""
    if len(text) <= LONGEST_TITLE:
        return text
    return text[: LONGEST_TITLE - 1].rpartition(" ")[0].rstrip(",;:–- ") + "…"


def kind_of(title: str, text: str, blocks: Iterable[Block]) -> str:
    """What the document calls itself: a letter opens with “Dear …”, a press notice says so in its title; else other."""
    lines = [title, *(text[block.start : block.end].strip() for block in _leaves(blocks, 15))]
    for line in lines[:3]:
        for kind, pattern in _KINDS:
            if len(line) <= LONGEST_TITLE and pattern.match(line):
                return kind
    return "letter" if any(_SALUTATION.fullmatch(part) for line in lines for part in line.split("\n")) else "other"


def _leaves(blocks: Iterable[Block], count: int) -> Iterable[Block]:
    """The first leaves that hold text."""
    for block in blocks:
        if count and block.end > block.start and block.kind not in ("page", "table", "row", "header", "footer"):
            count -= 1
            yield block
