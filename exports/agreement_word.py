"""Agreement between reviewers as a Word document: figures per code and overall, positions, differences, how it counts.

No figure without its counts, and no adjective: what a figure means for a project is for its people to say.
"""

from collections.abc import Generator, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from exports.agreement_content import (
    UNDEFINED,
    AgreementFigures,
    AgreementReport,
    DifferenceLine,
    figure,
    per_cent,
)
from exports.content import Cover, date_in_words
from exports.word.contents import Heading, contents, headings
from exports.word.frame import Frame
from exports.word.paper import titled, write_paper
from exports.word.story import Story
from exports.word.tables import Cell, Column, caption, table, widened
from exports.word.title_block import facts
from exports.wording import counted

TITLE = "Agreement between reviewers"
NO_DIFFERENCES = "Nothing differs: they coded the same passages in the same way."
_PARTS = ("All codes together", "Each code", "Positions", "Differences", "How it was counted")
_LONGEST_PASSAGE = 600


def write(content: AgreementReport, path: Path, *, cover: Cover | None = None) -> Generator[int, None, None]:
    """Write the document; a file that stands there is replaced whole, or left as it was.

    Args:
        cover: the project's title, marking and so on.

    Yields:
        About how many rows are written; ``len(content)`` at the end.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    cover = cover or Cover()
    yield from write_paper(TITLE, cover, lambda frame: _body(frame, content, cover), len(content), path)


def _body(frame: Frame, content: AgreementReport, cover: Cover) -> Iterator[str]:
    story, width = frame.story, frame.text_width
    yield _title_block(story, content, cover)
    by_document = [(title, tuple(those)) for title, those in groupby(content.differences, key=lambda d: d.document)]
    texts = [(part, 1, False) for part in _PARTS[:4]]
    texts += [(title, 2, False) for title, _those in by_document]
    places = headings([*texts, (_PARTS[4], 1, False)], numbered=frame.numbers_headings)
    yield contents(story, places)
    overall, codes, positions, differences, *each, how = places
    yield overall.xml(story)
    yield from _overall(story, content, width)
    yield codes.xml(story)
    yield from _codes(story, content, width)
    yield positions.xml(story)
    yield from _positions(story, content, width)
    yield differences.xml(story) + story.text("body", _count_words(content))
    for heading, (title, those) in zip(each, by_document, strict=True):
        yield from _differences(story, heading, content, title, those, width)
    yield how.xml(story)
    yield from _how(story, content, width)


def _title_block(story: Story, content: AgreementReport, cover: Cover) -> str:
    verb = "is" if content.left_out == 1 else "are"
    left_out = f"; {content.left_out:,} not marked done by all {verb} left out" if content.left_out else ""
    known = (
        ("Reviewers", ", ".join(_with_initials(content))),
        ("Documents", f"{len(content.documents):,} that all of them marked done{left_out}"),
        ("Unit", content.unit),
        ("Coding blind", content.blind_words),
        ("Date", date_in_words(cover.dated_on)),
        ("Counted by", f"Glossator {content.version}, way of counting {content.way}"),
    )
    return story.text("title", titled(TITLE, cover)) + facts(story, known)


def _with_initials(content: AgreementReport) -> list[str]:
    return [f"{name} ({letters})" for name, letters in zip(content.reviewers, content.initials, strict=True)]


def _overall(story: Story, content: AgreementReport, width: int) -> Iterator[str]:
    """Every code on every unit as one judgement."""
    one, two = content.overall, len(content.reviewers) == 2
    interval = f"95 % interval {figure(one.low)} to {figure(one.high)}" if one.low is not None else ""
    lines = [
        ("Krippendorff’s α, nominal", figure(one.alpha), interval or "no interval from fewer than two documents"),
        (content.kappa_name, figure(one.kappa), _counts(content, one)),
        ("Agreement", per_cent(one.percent), _counts(content, one)),
        *([("Positive agreement", figure(one.positive), f"{one.both:,} both")] if two else []),
        (
            "Prevalence",
            per_cent(one.prevalence),
            f"n = {counted(one.n, 'judgement')}: every code on every {content.unit}",
        ),
    ]
    yield story.text("body", "Every code that any of them used, on every unit, is one judgement.")
    yield caption(story, "Figures of all codes together")
    yield from table(
        story,
        widened([Column("Figure", 34), Column("Value", 18, is_number=True), Column("What it rests on", 48)], width),
        ([Cell(name), Cell(value), Cell(rests_on)] for name, value, rests_on in lines),
        title="Figures of all codes together",
        description="One row per figure: its name, its value, and the counts that it rests on.",
        stays_together=True,
    )


def _counts(content: AgreementReport, one: AgreementFigures) -> str:
    if one.only_a is None or one.only_b is None:
        return f"{one.both:,} by all, {one.neither:,} by nobody"
    first, second = content.initials
    return f"{one.both:,} both, {one.only_a:,} {first} only, {one.only_b:,} {second} only, {one.neither:,} neither"


def _codes(story: Story, content: AgreementReport, width: int) -> Iterator[str]:
    if not content.codes:
        yield story.text("body", "Nothing was coded in these documents.")
        return
    two = len(content.reviewers) == 2
    columns = [Column("Code and counts", 30), Column("Prevalence", 12, is_number=True)]
    columns += [Column(name, 12, is_number=True) for name in (("Agreement", "Positive") if two else ("Agreement",))]
    columns += [Column(name, 11, is_number=True) for name in ("κ", "α", "α edges")]
    yield caption(story, f"Agreement per code, by {content.unit}")
    yield from table(
        story,
        widened(columns, width),
        (_code_row(content, one) for one in content.codes),
        title="Agreement per code",
        description="One row per code: how many units there are and what the reviewers did with them, prevalence, "
        f"agreement, {content.kappa_name} and Krippendorff’s alpha, the last also minding edges.",
    )


def _code_row(content: AgreementReport, one: AgreementFigures) -> list[Cell]:
    names = one.code.split(" > ")
    above = (("", f"in {' > '.join(names[:-1])}"),) if len(names) > 1 else ()
    positive = (one.positive,) if len(content.reviewers) == 2 else ()
    counts = f"{counted(one.n, content.unit)}: {_counts(content, one)}"
    return [
        Cell(names[-1], is_strong=True, labelled=(*above, ("", counts))),
        Cell(per_cent(one.prevalence)),
        Cell(per_cent(one.percent)),
        *(Cell(figure(value)) for value in (*positive, one.kappa, one.alpha, one.alpha_u)),
    ]


def _positions(story: Story, content: AgreementReport, width: int) -> Iterator[str]:
    found = content.positions
    if not found.all:
        yield story.text("body", "No position was seen by two of them: nobody’s stance was given twice.")
        return
    interval = f", 95 % interval {figure(found.low)} to {figure(found.high)}" if found.low is not None else ""
    yield story.text(
        "body",
        f"Krippendorff’s α, ordinal on support, conditional, neutral and oppose, is {figure(found.alpha)}{interval}; "
        f"agreement is {per_cent(found.percent)}. Two or more reviewers placed {found.compared:,} of "
        f"{counted(found.all, 'position')} on this scale; {_off_scale(found.off_scale)} as missing. "
        f"{counted(len(found.differing), 'position differs', 'positions differ')}.",
    )
    if found.differing:
        yield caption(story, "Actors whose positions reviewers see differently")
        columns = [Column("Actor", 26), Column("Issue", 34), *(Column(name, 20) for name in content.reviewers)]
        yield from table(
            story,
            widened(columns, width),
            ([Cell(each.actor), Cell(each.issue), *map(Cell, each.stances)] for each in found.differing),
            title="Positions that differ",
            description="One row per actor and issue: the stance that each reviewer’s codings add up to.",
        )


def _count_words(content: AgreementReport) -> str:
    if not content.differences:
        return NO_DIFFERENCES
    return f"{content.decided:,} of {counted(len(content.differences), 'difference is', 'differences are')} decided."


def _off_scale(number: int) -> str:
    """How many judgements stand nowhere on the scale, up to ``as missing``."""
    many = "judgements were mixed or unclear and count"
    return counted(number, "judgement was mixed or unclear and counts", many)


def _differences(
    story: Story,
    heading: Heading,
    content: AgreementReport,
    title: str,
    those: Sequence[DifferenceLine],
    width: int,
) -> Iterator[str]:
    yield heading.xml(story)
    columns = [Column("Passage", 40), *(Column(letters, 18) for letters in content.initials), Column("Decision", 24)]
    yield caption(story, f"Differences in {title}")
    yield from table(
        story,
        widened(columns, width),
        (_difference_row(each) for each in those),
        title=f"Differences in {title}",
        description="One row per passage: its code, its place and its words, what each reviewer made of it, and what "
        "was decided.",
    )


def _difference_row(one: DifferenceLine) -> list[Cell]:
    words = one.words if len(one.words) <= _LONGEST_PASSAGE else f"{one.words[: _LONGEST_PASSAGE - 1].rstrip()}…"
    where = " · ".join(filter(None, (one.place, one.what)))
    by = ", ".join(filter(None, (one.decided_by, date_in_words(one.decided_on))))
    settled = (("", by), *((("Why: ", one.reason),) if one.reason else ())) if one.decision else ()
    return [
        Cell(one.codes, is_strong=True, labelled=(("", where), ("", f"“{words}”"))),
        *map(Cell, one.readings),
        Cell(one.decision or "open", labelled=settled),
    ]


def _how(story: Story, content: AgreementReport, width: int) -> Iterator[str]:
    yield story.text("body", content.rules)
    yield story.text("body", content.interval)
    yield story.text(
        "body",
        f"“{UNDEFINED}” means that there is no variation: everybody always gave the code, or nobody ever did. Such a "
        "figure is neither 0 nor 1.",
    )
    yield caption(story, "Formulas")
    columns = [Column("Figure", 20), Column("Formula", 24), Column("Meaning", 36), Column("Source", 20)]
    yield from table(
        story,
        widened(columns, width),
        ([Cell(f.name), Cell(f.formula), Cell(f.explained), Cell(f.source)] for f in content.formulas),
        title="Formulas",
        description="One row per figure: its formula, what the letters in it mean, and the paper that it is from.",
    )
    yield story.text("body", "The documents compared:", before="<w:keepNext/>")
    for title in content.documents:
        yield story.text("list_item", title)
