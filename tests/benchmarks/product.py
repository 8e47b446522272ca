"""The same tasks done by the program itself: its jobs, its session, its window.

What a task needs is prepared through the command line, as a script of a user would.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

from tests.benchmarks import agreement_tasks, clock, draft_tasks, merge_tasks, refresh_tasks, window_tasks
from tests.benchmarks.corpus import COMMON, FORMATS, PROFILES, RARE, Mark, marks

Result = TypeVar("Result")

ROOT = Path(__file__).resolve().parents[2]
REVIEWER = "Reviewer 1"


def prepare(work: Path, workload: str) -> None:
    """Make the project of a workload, and of X another one without codings."""
    bare = bare_project(work, workload)
    if workload == "X":
        shutil.copy(bare, work / "X-uncoded.gloss")
    half_made = work / f"half-{workload}.gloss"
    shutil.copy(bare, half_made)
    code_with(work, half_made, list(marks(PROFILES[workload])))
    half_made.replace(work / f"{workload}.gloss")


def bare_project(work: Path, workload: str) -> Path:
    """The project with its documents and no codings; made where it is not there."""
    path = work / f"{workload}-bare.gloss"
    if not path.exists():
        half_made = work / f"half-{workload}-bare.gloss"
        half_made.unlink(missing_ok=True)
        _glossator(work, "new", half_made)
        _glossator(work, "add", half_made, *sorted((work / workload / "txt").iterdir()))
        half_made.replace(path)
    return path


def code_with(work: Path, project: Path, some: list[Mark], *, reviewer: str | None = None) -> None:
    """Apply codings by the command; all as one reviewer's where one is named."""
    rows = work / f"codings-{project.stem}.jsonl"
    rows.write_text(merge_tasks.rows_of(some, reviewer), encoding="utf-8")
    _glossator(work, "code", project, rows)


def import_documents(form: str) -> Callable[[Path, str], clock.Outcome]:
    """The task that imports all files of a format; ``history`` is the share of keeping the history of it."""

    def run(work: Path, workload: str) -> clock.Outcome:
        from desktop.jobs.import_documents import import_documents as job
        from desktop.session import Session
        from desktop.store import history, projection

        files = sorted((work / workload / form).iterdir())
        target = work / f"import-{form}.gloss"
        for path in (target, work / "warm-up.gloss"):
            path.unlink(missing_ok=True)
        # The libraries' own imports are no part of the work; the reading process, new for each import, is.
        with contextlib.closing(Session.create(work / "warm-up.gloss", title="Warm", by=REVIEWER)) as session:
            result(job(session.project, files[:1], by=session.reviewer.id))
        session = Session.create(target, title="Bench", by=REVIEWER)
        writing = clock.Stopwatch(history, "write")
        projecting = clock.Stopwatch(projection, "project_rows")
        samples: list[float] = []
        with clock.sample(samples):
            imported = result(job(session.project, files, by=session.reviewer.id))
            session.close()
        assert all(row.status == "added" for row in imported), [row for row in imported if row.status != "added"][:3]
        return {"samples": samples, "history": [writing.seconds - projecting.seconds], "peak_mb": clock.peak_mb()}

    return run


def extracts_of_a_code(work: Path, workload: str) -> clock.Outcome:
    """The extracts of one code after the other, as the list and the command get them."""
    from desktop.analysis.retrieval import Filter, extracts
    from desktop.store import codes
    from desktop.store.project_file import open_project

    samples: list[float] = []
    found = 0
    with open_project(work / f"{workload}.gloss", write=False) as project:
        leaves = [code.id for code in codes.codebook(project) if code.parent_id is not None]
        for code_id in leaves[:9]:
            with clock.sample(samples):
                found += len(extracts(project, Filter(codes=frozenset({code_id}))))
    return {"samples": samples, "rows": found}


def all_extracts_to_word(work: Path, workload: str) -> clock.Outcome:
    """The default briefing: every extract with its own control and footnote."""
    from desktop.jobs.write_briefing import write_briefing

    result(write_briefing(work / "S.gloss", work / "warm-up.docx"))  # imports of libraries are no part of the work
    samples: list[float] = []
    with clock.sample(samples):
        result(write_briefing(work / f"{workload}.gloss", work / f"briefing-{workload}.docx"))
    return {"samples": samples, "peak_mb": clock.peak_mb()}


def project_file(work: Path, workload: str) -> clock.Outcome:
    """The size of the project with its whole history and the originals."""
    return {"samples": [], "mb": (work / f"{workload}.gloss").stat().st_size / 1e6}


def make_search_index(work: Path, workload: str) -> clock.Outcome:
    """What the first search in a project does before it looks."""
    from desktop.domain.search_query import parse_query
    from desktop.jobs.search_documents import search_documents

    shutil.rmtree(Path(os.environ["GLOSSATOR_HOME"]) / "search", ignore_errors=True)
    samples: list[float] = []
    with clock.sample(samples):
        result(search_documents(work / f"{workload}.gloss", parse_query(RARE)))
    return {"samples": samples}


def search(word: str, most: int | None = None) -> Callable[[Path, str], clock.Outcome]:
    """The task that finds all places of a word, with context and place, from opening the project on."""

    def run(work: Path, workload: str) -> clock.Outcome:
        from desktop.domain.search_query import parse_query
        from desktop.jobs.search_documents import search_documents

        path = work / f"{workload}.gloss"
        result(search_documents(path, parse_query(RARE)))  # makes the index where there is none yet
        samples: list[float] = []
        steps: list[float] = []
        found = 0
        for _ in range(6):
            job = search_documents(path, parse_query(word), most=most)
            with clock.sample(samples):
                outcome = result(_paced(job, steps))
            found = outcome.count
        return {"samples": samples[1:], "rows": found, "longest_step": max(steps)}

    return run


def _paced(job: Generator[object, None, Result], steps: list[float]) -> Generator[object, None, Result]:
    """The same job, noting how long each of its steps takes."""
    while True:
        began = time.perf_counter()
        try:
            step = next(job)
        except StopIteration as end:
            result: Result = end.value
            return result
        finally:
            steps.append(time.perf_counter() - began)
        yield step


def _glossator(work: Path, *arguments: str | Path) -> None:
    """Run a command of the program.

    Raises:
        RuntimeError: it failed.
    """
    command = [sys.executable, "-m", "desktop", *map(str, arguments), "--by", REVIEWER]
    environment = {**os.environ, "GLOSSATOR_HOME": str(work / "home")}
    outcome = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if outcome.returncode:
        raise RuntimeError(f"glossator {arguments[0]} failed:\n{outcome.stderr[-3000:]}")


def result(job: Generator[object, None, Result]) -> Result:
    """Step a job to its end and give what it returns."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            result: Result = end.value
            return result


TASKS: dict[str, Callable[[Path, str], clock.Outcome]] = {
    **{f"import .{form}": import_documents(form) for form in FORMATS},
    "extracts": extracts_of_a_code,
    "word": all_extracts_to_word,
    "file": project_file,
    "check draft": draft_tasks.check_draft,
    "refresh": refresh_tasks.refresh,
    "index": make_search_index,
    "search": search(RARE),
    "search common": search(COMMON, most=10_000),
    "agreement": agreement_tasks.agreement,
    **merge_tasks.TASKS,
    **window_tasks.TASKS,
}
