"""Runs the main job on the shipped sample: documents in, codings of two reviewers on them, a Word briefing out."""

import json
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.briefings.presets import preset_of, preset_sections
from desktop.domain.briefing import SectionDraft
from desktop.domain.change import RowChange
from desktop.domain.codebook import parse_path
from desktop.domain.document import READ_STATES
from desktop.domain.phrases import counted
from desktop.domain.progress import Progress
from desktop.domain.section_query import Finding, SectionQuery, read_query, write_query
from desktop.edits.assignments import mark_documents
from desktop.edits.briefings import add_briefing
from desktop.edits.codes import import_codebook
from desktop.edits.documents import set_document
from desktop.edits.projects import set_project
from desktop.errors import UserError
from desktop.file_errors import FolderNotWritable, ProjectBusy
from desktop.jobs.apply_codings import Applied, apply_codings
from desktop.jobs.import_documents import import_documents
from desktop.jobs.write_briefing import write_briefing
from desktop.paths import resources
from desktop.readers.codebook_files import read_codebook, shipped_codebooks
from desktop.readers.codings_files import NumberedRow, read_codings
from desktop.session import Session
from desktop.store import codes, documents
from desktop.store.project_file import ProjectFile, open_project

PROJECT_NAME = "sample.gloss"
BRIEFING_NAME = "sample-briefing.docx"
FACTS = ("title", "kind", "byline", "publisher", "published_on", "folder")
SIDE_FILES = ("-journal",)

Facts = Mapping[str, Any]  # Any: what the sample's JSON files hold


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made and where it is."""

    project: Path
    briefing: Path
    documents: int
    codings: int


def make_demo(folder: Path, *, sample: Path | None = None) -> Generator[Progress, None, Demo]:
    """Make the sample project and its briefing in a folder, in place of those of an earlier run.

    Nothing else there is touched; the two files appear when both are whole.

    Args:
        folder: made when missing.
        sample: in place of the shipped one: project.json, documents.json, codings.jsonl, a folder of documents and,
            where it has any, briefings.json.

    Yields:
        One step per document, coding and extract. Returns where the files are.

    Raises:
        FolderNotWritable: if the folder cannot be made or written.
        ProjectBusy: if the earlier sample project is open somewhere.
    """
    sample = sample or resources() / "sample_project"
    project, briefing = folder / PROJECT_NAME, folder / BRIEFING_NAME
    with _workshop(folder, project) as workshop:
        made = workshop / PROJECT_NAME
        count, codings = yield from _fill(made, sample)
        yield from write_briefing(made, workshop / BRIEFING_NAME)
        for side_file in SIDE_FILES:  # of an earlier run that was killed: SQLite would apply it to the new file
            project.with_name(project.name + side_file).unlink(missing_ok=True)
        os.replace(made, project)
        os.replace(workshop / BRIEFING_NAME, briefing)
    return Demo(project, briefing, count, codings)


def _fill(path: Path, sample: Path) -> Generator[Progress, None, tuple[int, int]]:
    """Make the project at the path and give its number of documents and of codings."""
    facts: Facts = json.loads(sample.joinpath("project.json").read_text("utf-8"))
    files: Sequence[Facts] = json.loads(sample.joinpath("documents.json").read_text("utf-8"))
    rows = _by_reviewer(read_codings(sample / "codings.jsonl"))
    codings = 0
    for number, (reviewer, of_reviewer) in enumerate(rows.items()):
        if number == 0:
            session = Session.create(path, title=facts["title"], by=reviewer)
        else:
            session = Session.open(path, by=reviewer)
        try:
            if number == 0:
                yield from _take_in(session, sample, facts, files)
            applied: Applied = yield from apply_codings(session, of_reviewer)
            if applied.failed:
                raise AssertionError(f"the sample's coding {applied.failed[0].row}: {applied.failed[0].reason}")
            codings += applied.added
            for state in READ_STATES[1:]:  # everything is still to do when it comes
                _mark(session, files, state)
            if number == len(rows) - 1:
                _save_briefings(session, sample / "briefings.json")
        finally:
            session.close()
    return len(files), codings


def _take_in(session: Session, sample: Path, facts: Facts, files: Sequence[Facts]) -> Generator[Progress, None, None]:
    about = {key: facts[key] for key in ("question", "marking", "handling", "language") if facts.get(key)}
    session.perform("Filled in the project", set_project, **about)
    codebook = shipped_codebooks()[facts["codebook"]]
    session.perform("Took in the codebook", import_codebook, read_codebook(codebook))
    paths = [sample / "documents" / file["file"] for file in files]
    results = yield from import_documents(session.project, paths, by=session.reviewer.id)
    for result in results:
        if result.status == "failed":
            raise AssertionError(f"the sample's document {result.file}: {result.reason}")
    session.perform("Filled in the documents", _facts_of_all, files)


def _facts_of_all(project: ProjectFile, files: Sequence[Facts]) -> tuple[RowChange, ...]:
    return tuple(
        change
        for file in files
        for change in set_document(
            project, documents.find(project, file["file"]).id, **{key: file[key] for key in FACTS if key in file}
        )
    )


def _mark(session: Session, files: Sequence[Facts], state: str) -> None:
    """Mark the documents that the session's reviewer has read so far."""
    names = [file["file"] for file in files if file.get("read", {}).get(session.reviewer.name) == state]
    if names:
        ids = tuple(documents.find(session.project, name).id for name in names)
        label = f"Marked {counted(len(ids), 'document')} as {state}"
        session.perform(label, mark_documents, ids, reviewer_id=session.reviewer.id, state=state)


def _save_briefings(session: Session, file: Path) -> None:
    """Make the sample's saved briefings: presets, filled in and narrowed to one code."""
    for facts in json.loads(file.read_text("utf-8")) if file.is_file() else ():
        preset, codebook = preset_of(facts["preset"]), codes.codebook(session.project)
        code = codebook.find(parse_path(facts["code"]))
        if code is None:
            raise AssertionError(f"the sample's briefing is on a code that there is not: {facts['code']}")
        find = Finding(codes=frozenset({code.id}))
        session.perform(
            f"Made the briefing “{facts['title']}”",
            add_briefing,
            title=facts["title"],
            preset=preset.key,
            sections=[_filled(draft, facts["prose"], find) for draft in preset_sections(session.project, preset.key)],
            sources=preset.sources,
            **facts["facts"],
        )


def _filled(draft: SectionDraft, prose: Facts, find: Finding) -> SectionDraft:
    """A section with what its author wrote, on one code in place of all; what sums up everything counts its actors."""
    query = read_query(draft.query)
    if query.shows == "summary":
        query = SectionQuery(find=find, measure="actors", base="answered")
    elif draft.kind in ("quotes", "positions", "matrix", "count", "chart"):
        query = replace(query, find=find)
    return replace(draft, prose=prose.get(draft.heading, draft.prose), query=write_query(query))


def _by_reviewer(rows: Sequence[NumberedRow]) -> dict[str, tuple[NumberedRow, ...]]:
    """The rows of each reviewer, so that each of them does their own edits; a row that is none shows in the first's."""
    parts: dict[str, list[NumberedRow]] = {}
    for numbered in rows:
        name = numbered.row.reviewer if numbered.row else next(iter(parts), "Reviewer")
        parts.setdefault(name, []).append(numbered)
    return {name: tuple(part) for name, part in parts.items()}


@contextmanager
def _workshop(folder: Path, project: Path) -> Iterator[Path]:
    """A folder inside the folder, to make both files in before they are put in their places; it is taken away again."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if project.exists():
            _make_sure_it_is_closed(project)
        workshop = Path(tempfile.mkdtemp(prefix=".demo-", dir=folder))
    except OSError as error:
        raise FolderNotWritable(project) from error
    try:
        yield workshop
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _make_sure_it_is_closed(project: Path) -> None:
    """Refuse to replace a project that somebody has open; one that cannot be opened any more may go."""
    try:
        open_project(project, write=True).close()
    except ProjectBusy:
        raise
    except UserError:
        return
