"""The Word briefing: title block, linked contents, a section per top-level code with its quotations, tables, annex.

Everything is real Word: styles, numbered lists, footnotes, fields, content controls. The words are streamed into a
frame (``word/frame.py``) as text; each feature of Word has a module of its own in ``word/``.
"""

from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

from exports.content import Briefing, Prose, Section, SourceTable, date_in_words
from exports.safe_write import whole_file
from exports.word.blocks import Setting, written
from exports.word.contents import contents, headings
from exports.word.frame import UNTITLED, Frame, make_frame
from exports.word.framed_package import FramedPackage
from exports.word.source_tables import source_numbers, sources_of
from exports.word.story import Story
from exports.word.xml_text import run, runs

NOTHING_CODED = "No passage has been coded yet, so this briefing holds no quotations."
NOT_QUOTED = "Not quoted"
_STEPS_BETWEEN_REPORTS = 25


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
    story, sections = frame.story, _sections(frame.story, briefing)
    setting = _setting(frame, briefing)
    texts = [(section.heading, section.level, section.is_annex) for section in sections]
    entries = headings(texts, numbered=frame.numbers_headings)
    yield _title_block(story, briefing)
    if len(entries) > 1 and briefing.with_contents:
        yield contents(story, entries)
    for section, heading in zip(sections, entries, strict=True):
        story.section = section.key
        yield heading.xml(story)
        yield from written(setting, section.blocks)


def _setting(frame: Frame, briefing: Briefing) -> Setting:
    sources = sources_of(briefing)
    numbers = source_numbers(sources) if _is_numbered(frame.story, briefing) else {}
    return Setting(frame.story, frame.text_width, sources, numbers, briefing.with_notes)


def _is_numbered(story: Story, briefing: Briefing) -> bool:
    """Whether quotations point to rows of a table of sources: as wished, or as they are too many for notes."""
    return briefing.sources_mode == "annex" or not story.notes.can_take(briefing.extract_count)


def _sections(story: Story, briefing: Briefing) -> tuple[Section, ...]:
    """The briefing's sections, and what its outline may not leave out.

    What may not be quoted is listed before the annexes; a table of sources that quotations point to stands behind them.
    """
    sections = list(briefing.sections) or [Section("Summary", blocks=(Prose((NOTHING_CODED,)),))]
    if briefing.left_out:
        annex = next((place for place, section in enumerate(sections) if section.is_annex), len(sections))
        sections.insert(annex, Section(NOT_QUOTED, blocks=(Prose(briefing.left_out),)))
    has_table = any(isinstance(block, SourceTable) for section in sections for block in section.blocks)
    if briefing.extract_count and not has_table and _is_numbered(story, briefing):
        sections.append(Section("Sources", blocks=(SourceTable("sources", ()),), is_annex=True, key="sources"))
    return tuple(sections)


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


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
