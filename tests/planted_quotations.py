"""A draft with quotations of every kind, made from texts at run time, and what a check has to say of each.

The words are taken from the texts by chance and changed as the kind says. Nothing here knows how the check works.
"""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.enum.style import WD_STYLE_TYPE

SWAPS = ("otherwise", "never", "seventeen", "the lighthouse keeper", "hardly")
INVENTED = (
    "Every lighthouse keeper of the outer skerries has sworn never to whistle on a Thursday",
    "Our brass band practised the second movement until the pigeons left the roof for good",
    "No baker in this valley has ever weighed a loaf against the shadow of a church clock",
    "Three gardeners exchanged their spades for violins and were not sorry until the spring",
)


@dataclass(frozen=True, slots=True)
class Planted:
    """A quotation in the draft: the kind of change, the verdict that it must get, its source and the words quoted."""

    kind: str
    verdict: str
    source: str
    words: str
    form: str


Change = Callable[[random.Random, list[str]], list[str] | None]


def _cut(mark: str) -> Change:
    def change(dice: random.Random, words: list[str]) -> list[str]:
        middle = dice.randint(4, len(words) - 6)
        return [*words[:middle], mark, *words[middle + 2 :]]

    return change


def _put_in(dice: random.Random, words: list[str]) -> list[str]:
    place = dice.randint(2, len(words) - 2)
    return [*words[:place], "[as was said]", *words[place:]]


def _replaced(dice: random.Random, words: list[str]) -> list[str]:
    place = dice.randint(2, len(words) - 3)
    return [*words[:place], "[the office]", *words[place + 1 :]]


def _bracketed_letter(_dice: random.Random, words: list[str]) -> list[str] | None:
    if not words[0][:1].isalpha() or len(words[0]) < 2:
        return None
    return [f"[{words[0][0].swapcase()}]{words[0][1:]}", *words[1:]]


def _sic(dice: random.Random, words: list[str]) -> list[str]:
    place = dice.randint(2, len(words) - 2)
    return [*words[:place], "[sic]", *words[place:]]


def _first_letter(_dice: random.Random, words: list[str]) -> list[str] | None:
    return [words[0][0].swapcase() + words[0][1:], *words[1:]] if words[0][:1].isalpha() else None


def _final_comma(_dice: random.Random, words: list[str]) -> list[str] | None:
    return [*words[:-1], words[-1] + ","] if words[-1].isalpha() else None


def _blanks(_dice: random.Random, words: list[str]) -> list[str]:
    return [words[0] + " ", *words[1:-1], "\xa0" + words[-1]]


def _changed_word(dice: random.Random, words: list[str]) -> list[str] | None:
    places = [n for n in range(1, len(words) - 1) if words[n].isalpha() and len(words[n]) > 3]
    if not places:
        return None
    place = dice.choice(places)
    return [*words[:place], dice.choice(SWAPS), *words[place + 1 :]]


def _dropped_word(dice: random.Random, words: list[str]) -> list[str]:
    place = dice.randint(1, len(words) - 2)
    return [*words[:place], *words[place + 1 :]]


def _added_not(dice: random.Random, words: list[str]) -> list[str]:
    place = dice.randint(2, len(words) - 2)
    return [*words[:place], "not", *words[place:]]


def _changed_figure(_dice: random.Random, words: list[str]) -> list[str] | None:
    for place, word in enumerate(words):
        if any(sign.isdigit() for sign in word):
            changed = re.sub(r"\d", lambda found: str((int(found[0]) + 1) % 10), word, count=1)
            return [*words[:place], changed, *words[place + 1 :]]
    return None


def _two_swapped(dice: random.Random, words: list[str]) -> list[str] | None:
    place = dice.randint(1, len(words) - 3)
    one, two = words[place], words[place + 1]
    return None if one == two else [*words[:place], two, one, *words[place + 2 :]]


def _changed_after_a_cut(dice: random.Random, words: list[str]) -> list[str] | None:
    if len(words) < 16:
        return None
    return [*words[:5], "[...]", *words[8:12], "lighthouse", *words[13:]]


def _lost_ending(_dice: random.Random, words: list[str]) -> list[str] | None:
    last = words[-1]
    return [*words[:-1], last[:-1]] if last.isalpha() and last.endswith("s") and len(last) > 4 else None


CHANGES: tuple[tuple[str, str, Change], ...] = (
    ("whole", "exact", lambda _dice, words: words),
    ("cut in brackets", "permitted", _cut("[...]")),
    ("cut by an ellipsis", "permitted", _cut("…")),
    ("cut in round brackets", "permitted", _cut("(…)")),
    ("words put in", "permitted", _put_in),
    ("a word replaced in brackets", "permitted", _replaced),
    ("first letter in brackets", "permitted", _bracketed_letter),
    ("sic", "permitted", _sic),
    ("first letter", "permitted", _first_letter),
    ("final comma", "permitted", _final_comma),
    ("white space", "permitted", _blanks),
    ("changed word", "altered", _changed_word),
    ("dropped word", "altered", _dropped_word),
    ("added not", "altered", _added_not),
    ("changed figure", "altered", _changed_figure),
    ("two words swapped", "altered", _two_swapped),
    ("changed after a cut", "altered", _changed_after_a_cut),
    ("lost ending", "altered", _lost_ending),
)
FORMS = ("double", "straight", "single", "german", "french", "runs", "block", "house block", "paragraphs")
_MARKS = {"double": "“”", "straight": '""', "single": "‘’", "german": "„“", "french": "«»", "runs": "“”"}


def plant(texts: Mapping[str, str], *, count: int, seed: int) -> list[Planted]:
    """So many quotations, every kind of change and every form in turn.

    Args:
        texts: by a name of their own; quotations are taken from those that are long enough.
    """
    dice = random.Random(seed)
    whole = "\n".join(" ".join(text.split()) for text in texts.values())
    planted: list[Planted] = []
    while len(planted) < count:
        number = len(planted)
        form = FORMS[number % len(FORMS)]
        if number % 15 == 14:
            invented = dice.choice(INVENTED)
            planted.append(Planted("invented", "not_found", "", invented, "double"))
            continue
        kind, verdict, change = CHANGES[(number * 7) % len(CHANGES)]
        source, words = _passage(dice, texts, needs_figure=kind == "changed figure")
        changed = change(dice, words)
        quoted = " ".join(changed) if changed else ""
        if not quoted or (verdict == "altered" and _stands(quoted, whole)) or quoted in {one.words for one in planted}:
            continue
        planted.append(Planted(kind, verdict, source, quoted, form if "’" not in quoted else "double"))
    return planted


def _stands(quoted: str, whole: str) -> bool:
    """Whether the changed words happen to stand somewhere, too."""
    return re.search(rf"(?<!\w){re.escape(quoted)}(?!\w)", whole) is not None


def write_draft(planted: list[Planted], path: Path) -> None:
    """A Word file with the quotations in their forms; even paragraphs are empty."""
    document = docx.Document()
    house = document.styles.add_style("DfX Block Quote", WD_STYLE_TYPE.PARAGRAPH)
    house.base_style = document.styles["Normal"]
    for quotation in planted:
        if quotation.form in ("block", "house block"):
            document.add_paragraph(quotation.words, style="Quote" if quotation.form == "block" else house)
        elif quotation.form == "paragraphs":
            words = quotation.words.split(" ")
            half = len(words) // 2
            document.add_paragraph("She wrote: “" + " ".join(words[:half]))
            document.add_paragraph("“" + " ".join(words[half:]) + "” and left it at that.")
        else:
            opening, closing = _MARKS[quotation.form]
            paragraph = document.add_paragraph("They don’t agree: ")
            pieces = [quotation.words]
            if quotation.form == "runs":
                third = len(quotation.words) // 3
                pieces = [quotation.words[:third], quotation.words[third : 2 * third], quotation.words[2 * third :]]
            paragraph.add_run(opening)
            for number, piece in enumerate(pieces):
                paragraph.add_run(piece).bold = number % 2 == 1
            paragraph.add_run(closing + ", it’s said.")
        document.add_paragraph("")
    document.save(str(path))


def _passage(dice: random.Random, texts: Mapping[str, str], *, needs_figure: bool) -> tuple[str, list[str]]:
    """Words that stand in one paragraph of a text, without marks, brackets and dots that a draft would make its own."""
    while True:
        name = dice.choice(sorted(texts))
        lines = [line for line in texts[name].split("\n") if len(line.split()) > 14]
        if not lines:
            continue
        words = dice.choice(lines).split()
        length = min(len(words), dice.randint(12, 40))
        start = dice.randint(0, len(words) - length)
        chosen = words[start : start + length]
        quoted = " ".join(chosen)
        letters = sum(character.isascii() and character.isalpha() for character in quoted)
        if quoted not in texts[name] or re.search(r"[“”„«»‘\"\[\]…|]|\.\.|'|(?:^|\W)’|’(?:\W|$)", quoted):
            continue
        if letters < len(quoted) * 0.6 or (needs_figure and not re.search(r"\d", quoted)):
            continue
        if chosen[0][:1].isalnum() and chosen[-1][-1:].isalnum():
            return name, chosen
