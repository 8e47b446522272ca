"""Files that are made to do harm are refused with a sentence or do none: no socket, no file, no hang, no secret."""

import shutil
import time
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.domain.document import ParsedDocument
from desktop.domain.progress import ended
from desktop.edits.documents import add_document
from desktop.errors import UserError
from desktop.jobs.merge_projects import merge_projects
from desktop.jobs.reading_process import ReadingProcess
from desktop.readers.plain_text import read
from desktop.readers.table import reader_for
from desktop.session import Session
from desktop.store.project_file import open_project
from tests.desktop.jobs.hostile_files import PROJECTS, SECRET, documents
from tests.desktop.store.steps import findings
from tests.gate import Counted
from tests.peaks import worker_peak_mb

HISTORY = "SELECT id, fields FROM change ORDER BY n"
LONGEST, LARGEST = 30, 1_000
"""Seconds for a file, and megabytes that the reading process may take."""


def _read(process: ReadingProcess, name: str, data: bytes) -> ParsedDocument | None:
    """The document as an import reads it; nothing where it was refused with a sentence."""
    try:
        process.send(reader_for(Path(name), data).key, data, name)
        while not process.is_done(0.05):
            assert worker_peak_mb(process) < LARGEST, name
        assert worker_peak_mb(process) < LARGEST, name
        return process.take()
    except UserError as error:
        if "reader failed" in str(error):  # a fault of ours, which the process kept from the program
            raise
        return None


@pytest.mark.gate("X3")
def test_no_hostile_document_does_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, counted: Counted) -> None:
    secret, attempts, writes, room = (tmp_path / name for name in ("secret", "attempts", "writes", "room"))
    secret.write_text(SECRET)
    room.mkdir()
    for name, path in {"GLOSSATOR_TEST_ATTEMPTS": attempts, "GLOSSATOR_TEST_WRITES": writes, "TMPDIR": room}.items():
        monkeypatch.setenv(name, str(path))
    refused = 0
    with ReadingProcess() as process:
        for name, data in documents(secret):
            began = time.monotonic()
            found = _read(process, name, data)
            assert time.monotonic() - began < LONGEST, name
            assert found is None or SECRET not in found.text, name
            refused += found is None
            counted()
    assert not attempts.exists() or attempts.read_text() == "", "sockets"
    assert set(writes.read_text().splitlines()) == {"this process is watched"}, "files outside of the folder for such"
    counted(0, f"{refused} documents refused, the others read without harm")


@pytest.mark.gate("X3")
@pytest.mark.parametrize("kind", PROJECTS)
def test_no_hostile_project_does_harm(session: Session, tmp_path: Path, kind: str, counted: Counted) -> None:
    data = b"We ask for homes."
    session.perform("Add", add_document, parsed=read(data, "a.txt"), data=data, file_name="a.txt")
    session.close()
    ours, theirs = session.project.path, tmp_path / "theirs.gloss"
    shutil.copy(ours, theirs)
    PROJECTS[kind](theirs)
    began = time.monotonic()
    with open_project(ours) as project:
        before = project.query(HISTORY)
        with suppress(UserError):
            ended(merge_projects(project, (theirs,)))
        assert project.query(HISTORY) == before

    with pytest.raises(UserError):
        _opened_and_found_sound(theirs)
    assert findings(ours) == ()
    assert time.monotonic() - began < LONGEST
    counted()


def _opened_and_found_sound(path: Path) -> None:
    open_project(path).close()
    for finding in findings(path):
        raise UserError(finding)
