"""Writes a document with its codings as Word comments; the project may be open elsewhere for writing."""

from collections.abc import Generator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desktop.analysis.blindness import see_only_shown
from desktop.briefings.annotate import annotated_document
from desktop.domain.ids import DocumentId, ReviewerId
from desktop.domain.progress import Progress
from desktop.store.project_file import open_project


def annotate_document(
    project_path: Path,
    document_id: DocumentId,
    out: Path,
    *,
    now: datetime | None = None,
    shown_to: ReviewerId | None = None,
) -> Generator[Progress, None, int]:
    """Read a document and its codings, and write them as a Word file.

    Args:
        out: replaced whole, or left as it is when this ends early.
        now: the time to date it; the present when not given.
        shown_to: who asks for it: while they read blind, codings that they are not to see yet are left out.

    Yields:
        Steps of reading and writing. Returns how many comments were written.

    Raises:
        UserError: if the project cannot be opened, or has no such document.
        ExportError: if the file cannot be written, or there is no text to write.
    """
    from exports import annotated_word  # brings python-docx, which takes longer to import than most commands to run

    moment = (now or datetime.now(UTC)).astimezone(UTC)
    yield Progress(0, 0, "Reading the document")
    with open_project(project_path, write=False) as project:
        see_only_shown(project, shown_to)
        content = annotated_document(project, document_id, exported_at=moment.isoformat(timespec="seconds"))
    total = len(content.comments)
    with closing(annotated_word.write(content, out)) as writing:  # cancelled: it tidies up at once
        for done in writing:
            yield Progress(done, total, f"Writing {out.name}")
    return total
