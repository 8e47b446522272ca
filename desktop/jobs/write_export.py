"""Writes any exporter's file from a project, which may be open elsewhere for writing: it has a reader of its own."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop.analysis.blindness import see_only_shown
from desktop.analysis.codebook_entries import codebook_entries
from desktop.analysis.retrieval import extracts
from desktop.briefings.agreement_report import agreement_report
from desktop.briefings.annotate import annotated_document
from desktop.briefings.cover import cover_of
from desktop.briefings.quotations import Quotations, quotations, with_examples
from desktop.briefings.whole_trail import trail_entries
from desktop.domain.ids import DocumentId, ReviewerId
from desktop.domain.progress import Progress
from desktop.errors import DocumentNotNamed
from desktop.jobs.write_briefing import write_briefing
from desktop.store import documents
from desktop.store.project_file import ProjectFile, open_project
from exports.content import CodebookEntry, Cover
from exports.document_content import AnnotatedDocument


def write_export(
    project_path: Path,
    key: str,
    out: Path,
    *,
    document_id: DocumentId | None = None,
    reviewer_ids: Sequence[ReviewerId] = (),
    unit: str = "paragraph",
    now: datetime | None = None,
    shown_to: ReviewerId | None = None,
) -> Generator[Progress, None, Path]:
    """Read what an exporter takes and write it.

    Args:
        key: of a row of EXPORTERS.
        out: replaced whole, or left as it is when this ends early.
        document_id: for an exporter that takes one document; the only one of the project when not given.
        reviewer_ids, unit: for an exporter of agreement: who is compared, all who marked a document done when not
            given, and what is counted.
        now: the time to date it; the present when not given.
        shown_to: who asks for it: while they read blind, codings that they are not to see yet are left out, except
            of agreement, which is of documents that all who are compared have marked done.

    Yields:
        One step for reading, then one per extract or code written. Returns the path written.

    Raises:
        KeyError: if there is no such exporter.
        UserError: if the project cannot be opened, or it must be said which document.
        ExportError: if the file cannot be written.
    """
    from exports.table import exporter  # brings python-docx and openpyxl only as far as they are needed

    row = exporter(key)
    if row.takes == "briefing":
        return (yield from write_briefing(project_path, out, now=now))
    moment = (now or datetime.now(UTC)).astimezone()
    yield Progress(0, 0, "Reading the project")
    with open_project(project_path, write=False) as project:
        if row.takes != "agreement":
            see_only_shown(project, shown_to)
        reading = _Reading(project, moment, document_id, tuple(reviewer_ids), unit)
        content = CONTENTS[row.takes](reading)
        options = {option: OPTIONS[option](reading) for option in row.options}
    total = len(content.comments if isinstance(content, AnnotatedDocument) else content)
    with closing(row.write(content, out, **options)) as writing:  # cancelled: it tidies up at once
        for done in writing:
            yield Progress(done, total, f"Writing {out.name}")
    return out


@dataclass
class _Reading:
    """What is read of a project for one export, each thing at most once."""

    project: ProjectFile
    moment: datetime
    document_id: DocumentId | None = None
    reviewer_ids: tuple[ReviewerId, ...] = ()
    unit: str = "paragraph"

    @cached_property
    def quotations(self) -> Quotations:
        """What may be quoted."""
        return quotations(self.project)

    @cached_property
    def codebook(self) -> tuple[CodebookEntry, ...]:
        """All codes with an example each, of the passages that may be quoted."""
        return with_examples(codebook_entries(self.project), self.quotations.extracts)

    @property
    def document(self) -> AnnotatedDocument:
        """One document with its codings."""
        there = documents.all_documents(self.project)
        wanted = [self.document_id] if self.document_id else [document.id for document in there]
        if len(wanted) != 1:
            raise DocumentNotNamed(len(wanted))
        exported_at = self.moment.astimezone(UTC).isoformat(timespec="seconds")
        return annotated_document(self.project, wanted[0], exported_at=exported_at)

    @property
    def cover(self) -> Cover:
        """What stands on the front and on every page."""
        return cover_of(self.project, today=self.moment.date(), left_out=self.quotations.left_out)


CONTENTS: dict[str, Callable[[_Reading], Any]] = {  # Any: as the exporter's row says
    "extracts": lambda reading: extracts(reading.project),
    "quotations": lambda reading: reading.quotations.extracts,
    "codebook": lambda reading: reading.codebook,
    "document": lambda reading: reading.document,
    "agreement": lambda reading: agreement_report(reading.project, reading.reviewer_ids, unit=reading.unit),
    "trail": lambda reading: trail_entries(reading.project, today=reading.moment.date()),
}
"""What each kind of content is read by; briefings have a job of their own."""

OPTIONS: dict[str, Callable[[_Reading], Any]] = {
    "cover": lambda reading: reading.cover,
    "codebook": lambda reading: reading.codebook,
}
"""What each option of an exporter is read by."""
