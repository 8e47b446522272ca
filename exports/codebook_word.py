"""The codebook as a Word document to code by: how to read it, all codes at a glance, then each with its rules.

Colour is never alone: a code's letter stands on it, and its name beside it. Examples are verbatim, each with a
footnote that says where it comes from.
"""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from exports.content import CodebookEntry, Cover, Extract, date_in_words
from exports.palette import code_fill, code_letter
from exports.word.contents import Heading, contents, headings
from exports.word.frame import Frame
from exports.word.paper import titled, write_paper
from exports.word.story import Story
from exports.word.tables import Cell, Column, caption, table
from exports.word.title_block import facts
from exports.word.xml_text import left_to_right_after, run, runs, runs_right_to_left
from exports.wording import counted

TITLE = "Codebook"
NO_CODES = "The codebook is empty. Codes that are made while reading, or taken in from a file, will stand here."
NO_DEFINITION = "No definition has been written yet."

_HOW_TO_READ = (
    "Each code has a definition that says what it stands for and, where reviewers have agreed on them, two rules: when "
    "to give it (“Include when”) and when not to (“Exclude when”). Codes that belong under another stand below it.",
    "The kind says what a code is for. A theme is a subject that passages speak of. An issue is a question of policy "
    "on which positions are taken: support, oppose, and so on. An ask is a demand or proposal that somebody makes.",
    "A code is shown by the first letter of its name on its colour, with the colour’s name beside it, so that it can "
    "be told without seeing the colour.",
    "“Passages” counts the passages that were given the code itself, by any reviewer. Those that were given a code "
    "below it are counted there.",
)
_EXAMPLES = "An example is one of the passages of a code, word for word. Its footnote says where it comes from."
_CHIP = '<w:b/><w:bCs/><w:color w:val="1A1A1A"/><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'
_DEEPEST_INDENT = 4


def write(content: Sequence[CodebookEntry], path: Path, *, cover: Cover | None = None) -> Generator[int, None, None]:
    """Write the codebook; a file that stands there is replaced whole, or left as it was.

    Args:
        content: the codes in codebook order.
        cover: the project's title, marking and so on.

    Yields:
        About how many codes are written; ``len(content)`` at the end.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    cover = cover or Cover()
    yield from write_paper(TITLE, cover, lambda frame: _body(frame, content, cover), len(content), path)


def _body(frame: Frame, entries: Sequence[CodebookEntry], cover: Cover) -> Iterator[str]:
    story = frame.story
    yield _title_block(story, entries, cover)
    if not entries:
        (only,) = headings([("Codes", 1, False)], numbered=frame.numbers_headings)
        yield only.xml(story) + story.text("body", NO_CODES)
        return
    opening = [("How to read this codebook", 1, False), ("The codes at a glance", 1, False)]
    texts = [*opening, *((entry.name, entry.level, False) for entry in entries)]
    how, glance, *places = headings(texts, numbered=frame.numbers_headings)
    yield contents(story, (how, glance, *places))
    yield how.xml(story) + _how_to_read(story, entries)
    yield glance.xml(story)
    yield from _at_a_glance(story, entries, places, width=frame.text_width)
    for entry, heading in zip(entries, places, strict=True):
        yield _code(story, entry, heading)
    if cover.left_out:
        yield story.text("body", " ".join(("For the examples,", *cover.left_out)))


def _title_block(story: Story, entries: Sequence[CodebookEntry], cover: Cover) -> str:
    top = sum(entry.level == 1 for entry in entries)
    passages = sum(entry.codings for entry in entries)
    known = (
        ("Codes", f"{len(entries):,}, of which {top:,} at the top" if entries else ""),
        ("Passages", f"{passages:,} coded" if entries else ""),
        ("Date", date_in_words(cover.dated_on)),
    )
    lines = [story.text("title", titled(TITLE, cover))]
    if cover.question.strip():
        lines.append(story.text("subtitle", cover.question))
    return "".join((*lines, facts(story, known)))


def _how_to_read(story: Story, entries: Sequence[CodebookEntry]) -> str:
    examples = (_EXAMPLES,) if any(entry.example for entry in entries) else ()
    return "".join(story.text("numbered", words) for words in (*_HOW_TO_READ, *examples))


def _at_a_glance(
    story: Story, entries: Sequence[CodebookEntry], places: Sequence[Heading], *, width: int
) -> Iterator[str]:
    """One row per code, for the whole tree to be seen before its rules are read."""
    shares = (("Code", 52), ("Letter and colour", 22), ("Kind", 12), ("Passages", 14))
    unit = width / sum(share for _, share in shares)
    columns = [Column(heading, int(share * unit), heading == "Passages") for heading, share in shares]
    rows = (
        (
            Cell(entry.name, level=min(entry.level - 1, _DEEPEST_INDENT), is_strong=entry.level == 1),
            Cell(_letter_and_color(entry), fill=code_fill(entry.color)),
            Cell(_capital(entry.kind)),
            Cell(f"{entry.codings:,}"),
        )
        for entry in entries
    )
    yield caption(story, f"All {len(places):,} codes, in the order of the codebook")
    yield from table(
        story,
        columns,
        rows,
        title="The codes at a glance",
        description="One row per code: its name, indented under the code above it, its letter and colour, its kind, "
        "and how many passages were given it.",
    )


def _code(story: Story, entry: CodebookEntry, heading: Heading) -> str:
    """A code with all that a reviewer has to know to give it."""
    rules = (("Include when: ", entry.include_when), ("Exclude when: ", entry.exclude_when))
    blocks = [heading.xml(story), _facts(story, entry)]
    blocks.append(story.text("body", entry.definition.strip() or NO_DEFINITION))
    blocks += [
        story.paragraph(
            "body",
            story.strong(label) + runs(words.strip()),
            before="<w:bidi/>" * runs_right_to_left(words),
        )
        for label, words in rules
        if words.strip()
    ]
    if entry.example is not None:
        blocks.append(_example(story, entry.example))
    return "".join(blocks)


def _facts(story: Story, entry: CodebookEntry) -> str:
    """One line: the letter on its colour, then colour, kind and count in words."""
    chip = run(f"\u00a0{code_letter(entry.name)}\u00a0", _CHIP.format(fill=code_fill(entry.color)))
    key = f"key {entry.shortcut}" if entry.shortcut else ""
    words = (_capital(entry.color), entry.kind, counted(entry.codings, "passage"), key)
    line = chip + run("\u2002" + " · ".join(filter(None, words)))
    return story.paragraph("body", line, before="<w:keepNext/>", after='<w:spacing w:after="80"/>')


def _example(story: Story, extract: Extract) -> str:
    """A passage of the code, set off like any quotation; it is no part of a briefing, so no refresh looks for it."""
    note = story.notes.add(f"{extract.citation}.")
    words = extract.text.strip("\n")
    right_to_left = runs_right_to_left(words)
    before = "<w:keepNext/>" + (f"{story.quote_border_right_to_left}<w:bidi/>" if right_to_left else "")
    speaker = extract.citation.actor or extract.citation.byline or extract.citation.document
    said_by = "Example: " + left_to_right_after(speaker)
    return story.paragraph("quote", runs(words) + note, before=before) + story.paragraph("attribution", runs(said_by))


def _letter_and_color(entry: CodebookEntry) -> str:
    return " ".join(filter(None, (code_letter(entry.name), entry.color)))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
