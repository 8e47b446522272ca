"""Words, icons and colours for what a refresh would do with each block of a briefing, and what can be chosen for it."""

from desktop.ui.widgets.choice import Item
from desktop.ui.widgets.verdict_list import VerdictRow
from desktop.ui.words import mark, tr
from exports.refreshing import OUTCOMES, Choice, Decision, Outcome, Report

SHOWN: tuple[Outcome, ...] = OUTCOMES[:-1]
"""The outcomes that are listed, those that need a look first; what stays as it is, is only counted."""

WORDS = {
    "conflict": (mark("Conflict"), "triangle-alert", "danger"),
    "kept": (mark("Edited in Word"), "pencil-line", "warn"),
    "updated": (mark("Updated"), "refresh-cw", "accent"),
    "added": (mark("Added"), "circle-plus", "ok"),
    "removed": (mark("Removed"), "circle-minus", "text2"),
    "deleted": (mark("Taken out in Word"), "eye-off", "text2"),
    "unplaced": (mark("Not placed"), "map-pin-off", "warn"),
}
"""By outcome: its words, its icon, its colour among the tokens."""
MEANINGS = {
    "conflict": mark("It was edited in Word, and it changed in the project. It stays as it is until you choose."),
    "kept": mark(
        "It was edited in Word. The words are left as they are, though they are no longer those of the source."
    ),
    "updated": mark("The project’s words go in. The paragraph keeps its look."),
    "added": mark(
        "New in the project. It goes behind the last extract of its section; the heading of a new section goes in with "
        "it, behind the section before."
    ),
    "removed": mark("No longer in the project. It is taken out with its note."),
    "deleted": mark("Somebody took it out in Word. It is not put back."),
    "unplaced": mark(
        "New in the project, but nothing of its section is in this file, and there is no plain place for its heading. "
        "Copy the words from here, or export the briefing anew."
    ),
}
GONE = mark("It was edited in Word, and the project no longer has it. It stays until you choose.")
SOURCE = mark("The words are the same. What the note or the line below says of the source is corrected.")
TORN = mark("It is spread over paragraphs that hold other words, so it cannot be exchanged. Change it in Word by hand.")
KINDS = {
    "extract": mark("extract"),
    "count": mark("counted sentence"),
    "positions": mark("table of positions"),
    "chart": mark("chart"),
    "chart-counts": mark("table of a chart"),
    "sources": mark("table of sources"),
    "codebook": mark("codebook"),
    "matrix": mark("table"),
    "trail": mark("trail"),
}
TABLES = ("positions", "chart-counts", "sources", "codebook", "matrix", "trail")

CHOICES = {
    "conflict": (mark("Leave it for later"), mark("Take the project’s words"), mark("Keep the briefing’s words")),
    "kept": (mark("Keep the briefing’s words"), mark("Take the project’s words"), ""),
    "updated": (mark("Take the project’s words"), "", mark("Leave it as it is")),
    "added": (mark("Put it in"), "", mark("Leave it out")),
    "removed": (mark("Take it out"), "", mark("Leave it in")),
    "deleted": (mark("Leave it out"), mark("Put it back"), ""),
    "gone": (mark("Leave it for later"), mark("Take it out"), mark("Keep it as text of one’s own")),
}
"""By outcome: what happens when nobody chooses, with ``project``, with ``theirs``; empty where that is no choice."""


def row_of(decision: Decision, choice: Choice | None) -> VerdictRow:
    """A block as a row of the list, with what was chosen for it."""
    words, icon, color = WORDS[decision.outcome]
    place = tr(KINDS.get(decision.kind, "extract"))
    if decision.copies > 1:
        place = tr("{kind}, copy {number} of {count}").format(
            kind=place, number=decision.copy + 1, count=decision.copies
        )
    if choice is not None:
        place = next(item.text for item in choices_for(decision) if item.value == choice)
    text = decision.in_word or decision.now or ""
    if decision.kind in TABLES:
        kind = tr(KINDS[decision.kind])
        text, place = kind[:1].upper() + kind[1:], place if choice is not None else tr("rows that changed")
    return VerdictRow(text, tr(words), place, icon, color)


def texts_of(decision: Decision) -> tuple[str | None, str | None, str | None]:
    """What each side says: as it was written, in Word, in the project; the first only where it is not one of these.

    Of tables the rows that are not the same on both sides, their cells divided by dots.
    """
    was = None if decision.was in (decision.in_word, decision.now) else decision.was
    texts = [was, decision.in_word, decision.now]
    if decision.kind in TABLES:
        rows = [set(text.splitlines()) if text is not None else set() for text in texts]
        same = rows[1] & rows[2]
        lines = [[line for line in (text or "").splitlines() if line not in same] for text in texts]
        texts = [
            "\n\n".join(" · ".join(cell for cell in line.split("\t") if cell) for line in found) if text else text
            for text, found in zip(texts, lines, strict=True)
        ]
    return texts[0], texts[1], texts[2]


def meaning(decision: Decision) -> str:
    """What the outcome means for this block."""
    if decision.outcome == "conflict" and not _can_choose(decision):
        return tr(TORN)
    if decision.outcome == "conflict" and decision.now is None:
        return tr(GONE)
    if decision.outcome == "updated" and not decision.rewrites:
        return tr(SOURCE)
    return tr(MEANINGS[decision.outcome])


def choices_for(decision: Decision) -> tuple[Item, ...]:
    """What can be chosen, what happens without a choice first; nothing where there is no choice."""
    if not _can_choose(decision):
        return ()
    name = "gone" if decision.outcome == "conflict" and decision.now is None else decision.outcome
    values: tuple[Choice | None, ...] = (None, "project", "theirs")
    words = CHOICES.get(name, ())
    return tuple(Item(value, tr(text)) for value, text in zip(values, words, strict=False) if text)


def summary(report: Report) -> str:
    """How many blocks there are of each outcome, in one line."""
    counts = [(outcome, report.count(outcome)) for outcome in SHOWN if report.count(outcome)]
    parts = [f"{tr(WORDS[outcome][0])} {count:,}" for outcome, count in counts]
    unchanged = tr("{count:,} unchanged").format(count=report.count("unchanged"))
    return " · ".join((*parts, unchanged))


def _can_choose(decision: Decision) -> bool:
    return decision.can_change and decision.outcome != "unplaced"
