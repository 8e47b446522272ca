"""The Word briefing: title block, linked contents, a section per top-level code with its quotations, tables, annex.

Everything is real Word: styles, numbered lists, footnotes, fields, content controls. The words are streamed into a
frame (``word/frame.py``) as text; each feature of Word has a module of its own in ``word/``.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from exports.briefing_content import Briefing, Section, SourceTable
from exports.safe_write import whole_file
from exports.word.blocks import Setting, written
from exports.word.completed import completed
from exports.word.contents import contents, headings
from exports.word.frame import Frame, make_frame
from exports.word.framed_package import NEXT_PLACE, FramedPackage
from exports.word.references import references
from exports.word.source_tables import source_numbers, sources_of
from exports.word.title_block import title_block
from exports.wording import keys_referred_to

_STEPS_BETWEEN_REPORTS = 25


def write(
    briefing: Briefing, path: Path, *, template: Path | None = None, roles: Mapping[str, str] | None = None
) -> Generator[int, None, None]:
    """Write the briefing as a Word file; a file that stands there is replaced whole, or left as it was.

    Args:
        template: a house template (.docx, .dotx, .docm, .dotm) for page, headers and styles; else our own.
        roles: role key to the id of the template's style that somebody chose for it, or to nothing for one of ours.

    Yields:
        How many quotations are written, now and then; ``briefing.extract_count`` at the end.

    Raises:
        TemplateUnusable: if the template cannot be used.
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    frame = make_frame(briefing, template, roles=roles)
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
    placed = _placed(completed(briefing, points_to_table=frame.points_to_table), frame.places)
    sections = [section for place in frame.places for section in placed[place]]
    setting = _setting(frame, briefing, sections)
    headed = [section for section in sections if section.heading.strip()]
    texts = [(section.heading, section.level, section.is_annex) for section in headed]
    entries = headings(texts, numbered=frame.numbers_headings)
    linked = contents(story, entries) if len(entries) > 1 and briefing.with_contents else ""
    annexes, in_order = False, iter(entries)
    for place in frame.places:
        if place != frame.places[0]:
            yield NEXT_PLACE
        if place == "body" and not frame.has_cover:
            yield title_block(story, briefing)
        if place == "contents" or (place == "body" and "contents" not in frame.places):
            yield linked
        for section in placed[place]:
            annexes = section.is_annex or (annexes and section.level > 1)  # what stands below an annex belongs to it
            story.section = section.key
            story.text_role = "body" if annexes or not briefing.with_numbers else "numbered"
            if section.heading.strip():
                yield next(in_order).xml(story)
            yield from written(setting, section.blocks)


def _placed(sections: Sequence[Section], places: Sequence[str]) -> dict[str, list[Section]]:
    """Which sections stand where: a house's slots for summary, sources and annexes take theirs, its body the others."""
    placed: dict[str, list[Section]] = {place: [] for place in places}
    annexes = False
    for at, section in enumerate(sections):
        annexes = section.is_annex or (annexes and section.level > 1)
        behind = sections[at + 1] if at + 1 < len(sections) else None
        heads_sources = not section.blocks and behind is not None and not behind.heading and _has_sources(behind)
        place = "annexes" if annexes else "summary" if at == 0 else "body"
        if _has_sources(section) or heads_sources:
            place = "sources" if "sources" in placed else place
        placed[place if place in placed else "body"].append(section)
    return placed


def _has_sources(section: Section) -> bool:
    return any(isinstance(block, SourceTable) for block in section.blocks)


def _setting(frame: Frame, briefing: Briefing, sections: Sequence[Section]) -> Setting:
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
