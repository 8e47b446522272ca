"""The numbers and bullets that Word draws in front of list paragraphs: they are in no run, so they are counted here."""

from typing import NamedTuple

from lxml import etree

from exports.word.vocabulary import attribute, child, children, is_on, number, value

BULLET = "•"
_LEVELS = 9
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LAST_ROMAN = 3999


class ListLevel(NamedTuple):
    """One level of a list: first number, format, the text with ``%1`` for numbers, whether all are drawn decimal."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    decimal_only: bool = False


class ListLabels:
    """The lists of one file, with their counters as the walk goes through the body."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract = {attribute(item, "abstractNumId") or "": item for item in children(root, "abstractNum")}
        self._lists = {attribute(item, "numId") or "": item for item in children(root, "num")}
        self._read_lists: dict[str, tuple[str, dict[int, ListLevel]]] = {}
        self._by_style = {
            link: key for key, item in self._abstract.items() if (link := value(item, "styleLink")) is not None
        }
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, list_id: str, level: int) -> str | None:
        """The number or bullet of the next paragraph of that list and level; None for a list that is not there.

        Source: ECMA-376 part 1, section 17.9: lists that share an abstract definition share their counters, unless
        one overrides where it starts.
        """
        if list_id not in self._lists:
            return None
        key, levels = self._levels_of(list_id)
        counters = self._counters.setdefault(key, [None] * _LEVELS)
        restart = self._restart(list_id, level)
        if restart is not None and (list_id, level) not in self._begun:
            counters[level] = restart
        else:
            before = counters[level]
            counters[level] = levels.get(level, ListLevel()).start if before is None else before + 1
        self._begun.add((list_id, level))
        counters[level + 1 :] = [None] * (_LEVELS - 1 - level)
        return _drawn(levels, level, counters)

    def _restart(self, list_id: str, level: int) -> int | None:
        """The number at which this list starts a level anew, if it says so."""
        for item in children(self._lists[list_id], "lvlOverride"):
            if attribute(item, "ilvl") == str(level) and (start := value(item, "startOverride")) is not None:
                return number(start, 1)
        return None

    def _levels_of(self, list_id: str) -> tuple[str, dict[int, ListLevel]]:
        """The key of the counters that the list shares, and its levels."""
        if list_id not in self._read_lists:
            self._read_lists[list_id] = self._read(list_id)
        return self._read_lists[list_id]

    def _read(self, list_id: str) -> tuple[str, dict[int, ListLevel]]:
        key = value(self._lists[list_id], "abstractNumId") or ""
        element = self._abstract.get(key)
        if (link := value(element, "numStyleLink")) in self._by_style:
            key = self._by_style[link]
            element = self._abstract[key]
        levels = {number(attribute(item, "ilvl"), 0): _level(item) for item in children(element, "lvl")}
        for item in children(self._lists[list_id], "lvlOverride"):
            if (replaced := child(item, "lvl")) is not None:
                levels[number(attribute(item, "ilvl"), 0)] = _level(replaced)
        return key, levels


def _drawn(levels: dict[int, ListLevel], level: int, counters: list[int | None]) -> str:
    """The label of a paragraph with its numbers put in."""
    here = levels.get(level, ListLevel())
    if here.form == "bullet":
        return BULLET
    if here.form == "none":
        return ""
    text = here.text
    for above in range(level + 1):
        if f"%{above + 1}" in text:
            shape = levels.get(above, ListLevel())
            count = counters[above]
            if count is None:
                count = counters[above] = shape.start
            text = text.replace(f"%{above + 1}", written_number(count, "decimal" if here.decimal_only else shape.form))
    return text.strip()


def _level(element: etree._Element) -> ListLevel:
    return ListLevel(
        start=number(value(element, "start"), 1),
        form=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        decimal_only=is_on(element, "isLgl"),
    )


def written_number(count: int, form: str) -> str:
    """A number as a list draws it; formats that are not known are drawn decimal."""
    if form in ("lowerLetter", "upperLetter") and count > 0:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < count <= _LAST_ROMAN:
        letters = ""
        for worth, sign in _ROMAN:
            letters, count = letters + sign * (count // worth), count % worth
        return letters if form == "lowerRoman" else letters.upper()
    if form == "decimalZero":
        return f"{count:02}"
    if form == "ordinal":
        ending = "th" if 10 <= count % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
        return f"{count}{ending}"
    return str(count)
