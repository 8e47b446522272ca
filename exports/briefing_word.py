"""The Word briefing: title block, linked contents, a section per top-level code with its quotations, tables, annex.

Everything is real Word: styles, numbered lists, footnotes, fields, content controls. The words are streamed into a
frame (``word/frame.py``) as text; each feature of Word has a module of its own in ``word/``.
"""

from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

from exports.content import Briefing, Section
from exports.safe_write import whole_file
from exports.word.blocks import Setting, written
from exports.word.completed import completed
from exports.word.contents import contents, headings
from exports.word.frame import Frame, make_frame
from exports.word.framed_package import FramedPackage
from exports.word.references import references
from exports.word.source_tables import source_numbers, sources_of
from exports.word.title_block import title_block
from exports.wording import keys_referred_to

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
    story = frame.story
    sections = completed(briefing, points_to_table=frame.points_to_table)
    setting = _setting(frame, briefing, sections)
    headed = [section for section in sections if section.heading.strip()]
    texts = [(section.heading, section.level, section.is_annex) for section in headed]
    entries = headings(texts, numbered=frame.numbers_headings)
    yield title_block(story, briefing)
    if len(entries) > 1 and briefing.with_contents:
        yield contents(story, entries)
    annexes, in_order = False, iter(entries)
    for section in sections:
        annexes = section.is_annex or (annexes and section.level > 1)  # what stands below an annex belongs to it
        story.section = section.key
        story.text_role = "body" if annexes or not briefing.with_numbers else "numbered"
        if section.heading.strip():
            yield next(in_order).xml(story)
        yield from written(setting, section.blocks)


def _setting(frame: Frame, briefing: Briefing, sections: tuple[Section, ...]) -> Setting:
    blocks = tuple(block for section in sections for block in section.blocks)
    frame.story.references = references(blocks)
    sources = sources_of(briefing)
    return Setting(
        frame.story,
        frame.text_width,
        sources,
        source_numbers(sources) if frame.points_to_table else {},
        briefing.with_notes,
        keys_referred_to(blocks),
    )
