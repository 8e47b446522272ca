"""Writes the Word briefing of a project, which may be open elsewhere for writing: it has a reader of its own."""

from collections.abc import Generator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.briefing_errors import TemplateNotKept
from desktop.briefings.compose import compose
from desktop.briefings.house_templates import shipped_path
from desktop.briefings.whole_trail import with_trail as trail_added
from desktop.domain.briefing import SavedBriefing
from desktop.domain.progress import Progress
from desktop.jobs.examine_template import kept_choices
from desktop.kept_settings import Settings
from desktop.store import briefings, content
from desktop.store.project_file import ProjectFile, open_project


def write_briefing(
    project_path: Path,
    out: Path,
    *,
    briefing: str | None = None,
    template: Path | None = None,
    own_look: bool = False,
    settings: Settings | None = None,
    with_notes: bool = False,
    with_trail: bool = False,
    now: datetime | None = None,
) -> Generator[Progress, None, Path]:
    """Compose a briefing and write it.

    Args:
        out: replaced whole, or left as it is when this ends early.
        briefing: title or id of one that the project keeps; None for the default one.
        template: a Word file whose styles, margins, header and footer are taken, in place of the briefing's own.
        own_look: whether it is to look as the program has it, whatever template the briefing has.
        settings: where the user's choice of styles for a template is kept; the guess goes where there is none.
        with_notes: whether the reviewers' memos go with the passages.
        with_trail: whether an annex tells of each passage who coded it, when and under which definition.
        now: the time to date it; the present when not given.

    Yields:
        One step for reading, then one per extract written. Returns the path written.

    Raises:
        UserError: if the project cannot be opened, or has no such briefing.
        ExportError: if the file cannot be written, or the template cannot be used.
    """
    from exports import briefing_word  # python-docx takes longer to import than most commands take to run

    moment = (now or datetime.now(UTC)).astimezone()
    yield Progress(0, 0, "Reading the project")
    with TemporaryDirectory() as folder:
        with open_project(project_path, write=False) as project:
            saved = briefings.find(project, briefing) if briefing is not None else None
            composed = compose(
                project,
                today=moment.date(),
                exported_at=moment.astimezone(UTC).isoformat(timespec="seconds"),
                with_notes=with_notes,
                briefing_id=saved.id if saved is not None else None,
            )
            if with_trail:
                composed = trail_added(project, composed)
            if template is None and saved is not None and not own_look:
                template = template_of(project, saved, Path(folder))
        total = composed.extract_count
        roles: Mapping[str, str] = kept_choices(settings, template) if settings and template else {}
        written = briefing_word.write(composed, out, template=template, roles=roles)
        with closing(written) as writing:  # cancelled: it tidies up
            for done in writing:
                yield Progress(done, total, "Writing the briefing")
    return out


def template_of(project: ProjectFile, saved: SavedBriefing, folder: Path) -> Path | None:
    """The Word file that a saved briefing is to look like: a shipped one, or the house template that it keeps.

    Args:
        folder: where the house template is put.

    Returns:
        None for the look of the program.

    Raises:
        TemplateNotKept: this copy of the project has it not.
    """
    if not saved.template:
        return None
    if saved.template_sha256 is None:
        found = shipped_path(saved.template)
        if found is None:
            raise TemplateNotKept(saved.template, saved.title)
        return found
    data = content.original(project, saved.template_sha256)
    if data is None:
        raise TemplateNotKept(saved.template, saved.title)
    path = folder / Path(saved.template).name
    path.write_bytes(data)
    return path
