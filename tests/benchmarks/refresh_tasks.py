"""A briefing of every extract that Word saved, refreshed after a tenth of the codings have moved.

The program is imported by the tasks: they share a process with those that time its start.
"""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import clock

if TYPE_CHECKING:
    from desktop.domain.change import RowChange
    from desktop.store.project_file import ProjectFile

ONE_IN = 10


def refresh(work: Path, workload: str) -> clock.Outcome:
    """The whole job, from reading both sides to the file written. The briefing and the changes are made once."""
    from desktop.jobs.refresh_briefing import Wish, refresh_briefing
    from tests.benchmarks.product import result

    project, edited = work / f"refresh-{workload}.gloss", work / f"edited-{workload}.docx"
    if not edited.exists():
        _prepare(work / f"{workload}.gloss", project, edited)
    samples: list[float] = []
    with clock.sample(samples):
        report = result(refresh_briefing(project, edited, Wish(work / f"refreshed-{workload}.docx")))
    counts = {name: report.count(name) for name in ("unchanged", "updated", "added", "removed", "kept", "conflict")}
    return {"samples": samples, "peak_mb": clock.peak_mb(), **counts}


def _prepare(source: Path, project: Path, edited: Path) -> None:
    from desktop.jobs.write_briefing import write_briefing
    from desktop.session import Session
    from tests.benchmarks.product import result
    from tests.edits_in_word import WordEdit

    shutil.copy(source, project)
    written = edited.with_suffix(".written.docx")
    result(write_briefing(project, written))
    session = Session.open(project, by="Reviewer 1")
    session.perform("Move edges", _shortened)
    session.close()
    WordEdit(written).as_word_saves().save(edited)


def _shortened(project: "ProjectFile") -> "tuple[RowChange, ...]":
    """Every tenth coding less its last two characters."""
    from desktop.domain.span import Span
    from desktop.edits.codings import move_coding
    from desktop.store import codings

    return tuple(
        change
        for coding in list(codings.all_codings(project))[::ONE_IN]
        if coding.span.end - coding.span.start > 4
        for change in move_coding(project, coding.id, Span(coding.span.start, coding.span.end - 2))
    )
