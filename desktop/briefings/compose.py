"""Composes a briefing: the default one, or one that the project keeps."""

from datetime import date

from desktop.briefings.default_outline import default_briefing
from desktop.briefings.saved_outline import saved_briefing
from desktop.domain.ids import BriefingId
from desktop.store.project_file import ProjectFile
from exports.briefing_content import Briefing


def compose(
    project: ProjectFile,
    *,
    today: date,
    exported_at: str = "",
    title: str | None = None,
    with_notes: bool = False,
    briefing_id: BriefingId | None = None,
) -> Briefing:
    """A briefing, resolved and in order; the number of queries grows neither with the codings nor with the sections.

    Args:
        today: dates it, unless it is a saved one with a date of its own.
        exported_at: when it is written, ISO 8601, for a later refresh.
        title: in place of the project's; a saved briefing has its own.
        with_notes: whether the reviewers' memos go with the passages.
        briefing_id: a saved briefing, as ``store.briefings.find`` gives it by title; None for the default one.

    Raises:
        UnknownBriefing: there is none.
    """
    if briefing_id is None:
        return default_briefing(project, today=today, exported_at=exported_at, title=title, with_notes=with_notes)
    return saved_briefing(project, briefing_id, today=today, exported_at=exported_at, with_notes=with_notes)
