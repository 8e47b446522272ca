"""The sections of a briefing with those that its outline may not leave out; the writer and a refresh agree on them."""

from exports.briefing_content import Briefing, Prose, Section, SourceTable

NOTHING_CODED = "No passage has been coded yet, so this briefing holds no quotations."
NOT_QUOTED = "Not quoted"
NOTES = "Notes"
SOURCES_KEY = "sources"


def completed(briefing: Briefing, *, points_to_table: bool) -> tuple[Section, ...]:
    """The briefing's sections and what it owes its readers.

    What may not be quoted is listed before the annexes; a table of sources that quotations point to stands behind them,
    and where the notes follow the text, a heading for them is the last.
    """
    sections = list(briefing.sections) or [Section("Summary", blocks=(Prose((NOTHING_CODED,)),))]
    annexes = [place for place, section in enumerate(sections) if section.is_annex]
    if briefing.left_out:
        place = annexes[0] if annexes else len(sections)
        sections.insert(place, Section(NOT_QUOTED, blocks=(Prose(briefing.left_out),)))
    has_table = any(isinstance(block, SourceTable) for section in sections for block in section.blocks)
    if briefing.extract_count and points_to_table and not has_table:
        table = SourceTable(SOURCES_KEY, ())
        sections.append(Section("Sources", blocks=(table,), is_annex=True, key=SOURCES_KEY))
    elif briefing.extract_count and briefing.sources_mode == "endnote" and not points_to_table:
        sections.append(Section(NOTES, is_annex=bool(annexes)))
    return tuple(sections)
