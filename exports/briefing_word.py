"""The Word briefing: title block, linked contents, a section per top-level code with its quotations, tables, annex.

Everything is real Word: styles, numbered lists, footnotes, fields, content controls. The words are streamed into a
frame (``word/frame.py``) as text; each feature of Word has a module of its own in ``word/``.
"""

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from exports.content import Briefing, Section, date_in_words
from exports.safe_write import whole_file
from exports.word.briefing_tables import codebook_table, identity, positions, source_numbers, source_table, sources_of
from exports.word.contents import contents, headings
from exports.word.frame import UNTITLED, Frame, make_frame
from exports.word.framed_package import FramedPackage
from exports.word.quotation import quotation
from exports.word.story import Story
from exports.word.xml_text import run, runs

NOTHING_CODED = "No passage has been coded yet, so this briefing holds no quotations."
_STEPS_BETWEEN_REPORTS = 25


@dataclass(frozen=True, slots=True)
class _Chapter:
    """A heading and the blocks under it, which are made while they are written."""

    heading: str
    level: int
    blocks: Iterator[str]
    is_annex: bool = False


def write(briefing: Briefing, path: Path, *, template: Path | None = None) -> Generator[int, None, None]:
    """Write the briefing as a Word file; a file that stands there is replaced whole, or left as it was.

    Args:
        template: a house template (.docx, .dotx, .docm, .dotm) for page, headers and styles; else our own.

    Yields:
        How many quotations are written, now and then; ``briefing.extract_count`` at the end.

    Raises:
        TemplateUnusable: if the template cannot be used.
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    frame = make_frame(briefing, template)
    with whole_file(path) as target, closing(FramedPackage(frame, target)) as package:
        for _ in package.stream(frame.body, _body(frame, briefing)):
            if frame.story.quotations % _STEPS_BETWEEN_REPORTS == 1:
                yield frame.story.quotations
        package.write(frame.notes, frame.story.notes.xml())
        package.write(frame.map, frame.story.hash_map.xml())
    yield briefing.extract_count


def _body(frame: Frame, briefing: Briefing) -> Iterator[str]:
    """The body's blocks in order, a few kilobytes each."""
    story = frame.story
    chapters = tuple(_chapters(frame, briefing))
    texts = [(chapter.heading, chapter.level, chapter.is_annex) for chapter in chapters]
    entries = headings(texts, numbered=frame.numbers_headings)
    yield _title_block(story, briefing)
    if len(entries) > 1:
        yield contents(story, entries)
    for chapter, heading in zip(chapters, entries, strict=True):
        yield heading.xml(story)
        yield from chapter.blocks


def _title_block(story: Story, briefing: Briefing) -> str:
    count, sources = briefing.extract_count, len(briefing.sources)
    basis = f"{_counted(count, 'quotation')} from {_counted(sources, 'source')}" if count else ""
    facts = (
        ("Prepared by", briefing.author),
        ("Date", date_in_words(briefing.dated_on)),
        ("Basis", basis),
    )
    subtitle = story.text("subtitle", briefing.question) if briefing.question.strip() else ""
    return (
        story.text("title", briefing.title.strip() or UNTITLED)
        + subtitle
        + "".join(
            story.paragraph("fact", story.strong(label) + run("\t") + runs(fact.strip()))
            for label, fact in facts
            if fact.strip()
        )
    )


def _chapters(frame: Frame, briefing: Briefing) -> Iterator[_Chapter]:
    story, width = frame.story, frame.text_width
    sources = sources_of(briefing)
    linked = not story.notes.can_take(briefing.extract_count)
    numbers = source_numbers(sources) if linked else {}
    summary = briefing.summary or (() if briefing.extract_count else (NOTHING_CODED,))
    if summary:
        yield _Chapter("Summary", 1, _numbered(story, summary))
    if briefing.positions.rows:
        yield _Chapter("Positions", 1, positions(story, briefing.positions, width=width))
    for section in briefing.sections:
        blocks = _section(story, section, numbers=numbers, with_notes=briefing.with_notes)
        yield _Chapter(section.heading, section.level, blocks)
    if sources:
        yield _Chapter("Sources", 1, source_table(story, sources, width=width, linked=linked))
    if briefing.left_out:
        yield _Chapter("Not quoted", 1, _numbered(story, briefing.left_out))
    if briefing.codebook:
        blocks = codebook_table(story, briefing.codebook, width=width)
        yield _Chapter("Codebook", 1, blocks, is_annex=True)


def _numbered(story: Story, paragraphs: tuple[str, ...], *, keep: str = "") -> Iterator[str]:
    for paragraph in paragraphs:
        if paragraph.strip():
            yield story.text("numbered", paragraph.strip(), before=keep)


def _section(
    story: Story, section: Section, *, numbers: dict[tuple[str, str, str, str], int], with_notes: bool
) -> Iterator[str]:
    """What a section's code means, what is said of it, then its quotations.

    Args:
        numbers: rows of the table of sources to point to, where there are too many quotations for footnotes.
    """
    keep = "<w:keepNext/>" if section.extracts else ""
    yield from _numbered(story, (section.definition, *section.paragraphs), keep=keep)
    for extract in section.extracts:
        number = numbers.get(identity(extract.citation))
        yield quotation(story, extract, source_number=number, with_notes=with_notes)


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
