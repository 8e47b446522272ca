from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.file_errors import FileMissing
from desktop.jobs.write_briefing import write_briefing
from desktop.session import Session
from exports.errors import TargetNotWritable

NOW = datetime(2026, 7, 4, 12, tzinfo=UTC)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.gloss"
    Session.create(path, title="Homes", by="Ann").close()
    return path


def test_a_project_without_codings_gives_a_word_file(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"

    for _ in write_briefing(project, out, now=NOW):
        pass

    assert out.read_bytes().startswith(b"PK")


def test_nothing_is_written_into_the_project_which_may_be_open_elsewhere(project: Path, tmp_path: Path) -> None:
    session = Session.open(project, by="Ann")
    before = project.read_bytes()

    for _ in write_briefing(project, tmp_path / "out.docx", now=NOW):
        pass

    session.close()
    assert project.read_bytes() == before


def test_cancelling_leaves_the_old_file_as_it_was(project: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    out.write_bytes(b"old")

    job = write_briefing(project, out, now=NOW)
    next(job)
    job.close()

    assert out.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.docx", "p.gloss"]


def test_what_is_missing_is_told(project: Path, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        list(write_briefing(tmp_path / "none.gloss", tmp_path / "out.docx", now=NOW))
    with pytest.raises(TargetNotWritable):
        list(write_briefing(project, tmp_path / "none" / "out.docx", now=NOW))
