"""The headings of an outline that have nothing under them yet: a briefing that goes out with them looks unfinished."""

from desktop.domain.ids import BriefingId
from desktop.store import briefings
from desktop.store.project_file import ProjectFile

_WRITTEN_BY_HAND = ("heading", "prose", "annex")


def unwritten(project: ProjectFile, briefing_id: BriefingId) -> tuple[str, ...]:
    """The headings, in the order of the outline, of sections without prose, passages and deeper sections."""
    outline = briefings.sections(project, briefing_id)
    filled = briefings.items_of_briefing(project, briefing_id)
    deeper = {one.id for one, after in zip(outline, outline[1:], strict=False) if after.level > one.level}
    return tuple(
        each.heading
        for each in outline
        if each.heading
        and each.kind in _WRITTEN_BY_HAND
        and not (each.paragraphs or each.id in deeper or each.id in filled)
    )
