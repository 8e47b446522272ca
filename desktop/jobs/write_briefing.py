"""Writes the Word briefing of a project, which may be open elsewhere for writing: it has a reader of its own."""

from collections.abc import Generator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desktop.briefings.compose import compose
from desktop.domain.progress import Progress
from desktop.store.project_file import open_project


def write_briefing(
    project_path: Path,
    out: Path,
    *,
    template: Path | None = None,
    with_notes: bool = False,
    now: datetime | None = None,
) -> Generator[Progress, None, Path]:
    """Compose the default briefing and write it.

    Args:
        out: replaced whole, or left as it is when this ends early.
        template: a Word file whose styles, margins, header and footer are taken.
        with_notes: whether the reviewers' memos go with the passages.
        now: the time to date it; the present when not given.

    Yields:
        One step for reading, then one per extract written. Returns the path written.

    Raises:
        UserError: if the project cannot be opened.
        ExportError: if the file cannot be written, or the template cannot be used.
    """
    from exports import briefing_word  # python-docx takes longer to import than most commands take to run

    moment = (now or datetime.now(UTC)).astimezone()
    yield Progress(0, 0, "Reading the project")
    with open_project(project_path, write=False) as project:
        briefing = compose(
            project,
            today=moment.date(),
            exported_at=moment.astimezone(UTC).isoformat(timespec="seconds"),
            with_notes=with_notes,
        )
    total = briefing.extract_count
    with closing(briefing_word.write(briefing, out, template=template)) as writing:  # cancelled: it tidies up at once
        for done in writing:
            yield Progress(done, total, "Writing the briefing")
    return out
