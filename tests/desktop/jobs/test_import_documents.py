"""Importing: every file is added, was there, or failed with a sentence; all of it is one step to undo."""

import io
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest

from desktop.domain.progress import ended
from desktop.file_errors import ProjectReadOnly
from desktop.jobs import file_reading
from desktop.jobs.import_documents import Imported, import_documents
from desktop.session import Session
from desktop.store import documents, history
from desktop.store.project_file import open_project


def imported(session: Session, *files: Path, folder: str = "") -> tuple[Imported, ...]:
    return ended(import_documents(session.project, files, by=session.reviewer.id, folder=folder))


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with a Word file, a page, a text, a picture and an empty file in it."""
    folder = tmp_path / "in"
    folder.mkdir()
    buffer = io.BytesIO()
    word = docx.Document()
    word.add_heading("A plan", 1)
    word.add_paragraph("Let people work after six months.")
    word.save(buffer)
    (folder / "b.docx").write_bytes(buffer.getvalue())
    (folder / "c.html").write_text("<h1>The page</h1><p>Words.</p>", encoding="utf-8")
    (folder / "a.txt").write_text("The letter\n\nDear all, this is it.\n", encoding="utf-8")
    (folder / "d.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "e.txt").write_bytes(b"")
    return folder


def statuses(results: Sequence[Imported]) -> list[tuple[str, str]]:
    return [(result.file.name, result.status) for result in results]


def test_each_file_is_read_or_fails_with_a_sentence_in_the_order_given(session: Session, files: Path) -> None:
    results = imported(session, files / "e.txt", files / "c.html", files / "b.docx", files / "d.png", files / "a.txt")

    assert statuses(results) == [
        ("e.txt", "failed"), ("c.html", "added"), ("b.docx", "added"), ("d.png", "failed"), ("a.txt", "added"),
    ]  # fmt: skip
    assert [result.title for result in results if result.status == "added"] == ["The page", "A plan", "The letter"]
    assert "it is empty" in results[0].reason
    assert "kind that cannot be read" in results[3].reason


def test_the_text_of_a_document_is_kept_with_its_structure(session: Session, files: Path) -> None:
    (result,) = imported(session, files / "b.docx", folder="Plans")

    assert result.document_id is not None
    content = documents.content(session.project, result.document_id)
    assert content.text == "A plan\nLet people work after six months."
    assert [block.kind for block in content.blocks] == ["heading", "para"]
    assert documents.get(session.project, result.document_id).folder == "Plans"


def test_a_folder_is_walked_by_name_without_what_is_no_document(session: Session, files: Path) -> None:
    (files / "c_files").mkdir()
    (files / "c_files" / "script.js").write_text("x", encoding="utf-8")
    (files / ".hidden.txt").write_text("x", encoding="utf-8")
    (files / "~$b.docx").write_text("x", encoding="utf-8")
    (files / "bz").mkdir()
    (files / "bz" / "deep.md").write_text("# Deep", encoding="utf-8")

    results = imported(session, files)

    assert [result.file.name for result in results] == ["a.txt", "b.docx", "deep.md", "c.html", "d.png", "e.txt"]


def test_all_files_of_a_call_are_one_step_that_can_be_undone(session: Session, files: Path) -> None:
    before = len(history.entries(session.project))

    imported(session, files)

    newest = history.entries(session.project)[0].batch
    assert (len(history.entries(session.project)) - before, newest.kind) == (1, "import")
    assert newest.label == "Imported 3 documents"
    session.undo()
    assert documents.all_documents(session.project) == ()
    session.redo()
    assert len(documents.all_documents(session.project)) == 3


def test_one_document_is_named_in_the_step(session: Session, files: Path) -> None:
    imported(session, files / "a.txt")

    assert history.entries(session.project)[0].batch.label == "Imported “The letter”"


def test_the_same_file_again_is_there_already(session: Session, files: Path) -> None:
    first = imported(session, files / "a.txt")
    (files / "copy.txt").write_bytes((files / "a.txt").read_bytes())
    steps = len(history.entries(session.project))

    again = imported(session, files / "copy.txt")

    assert statuses(again) == [("copy.txt", "present")]
    assert (again[0].document_id, again[0].title) == (first[0].document_id, "The letter")
    assert len(history.entries(session.project)) == steps


def test_the_same_file_twice_in_one_call_is_added_once(session: Session, files: Path) -> None:
    (files / "copy.txt").write_bytes((files / "a.txt").read_bytes())

    results = imported(session, files / "a.txt", files / "copy.txt")

    assert [result.status for result in results] == ["added", "present"]
    assert results[0].document_id == results[1].document_id


def test_a_missing_file_fails_with_a_sentence(session: Session, tmp_path: Path) -> None:
    (result,) = imported(session, tmp_path / "none.txt")

    assert result.status == "failed"
    assert result.reason.startswith("There is no file")


def test_a_file_that_is_too_large_fails_with_a_sentence(
    session: Session, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reading, "LARGEST_FILE", 10)

    assert "larger than 200 MB" in imported(session, files / "a.txt")[0].reason


def test_a_guessed_encoding_is_told(session: Session, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("The café’s owner paid £5.".encode("cp1252"))

    assert "cp1252" in imported(session, tmp_path / "old.txt")[0].warnings[0]


def test_cancelling_takes_everything_back(session: Session, files: Path) -> None:
    steps = import_documents(session.project, [files], by=session.reviewer.id)
    for step in steps:
        if step.done == 3:
            break

    steps.close()

    assert documents.all_documents(session.project) == ()
    assert session.project.query("SELECT count(*) FROM blob") == [(0,)]
    imported(session, files)
    assert len(documents.all_documents(session.project)) == 3


def test_a_project_opened_for_reading_is_not_written(session: Session, files: Path) -> None:
    with open_project(session.project.path, write=False) as project, pytest.raises(ProjectReadOnly):
        ended(import_documents(project, [files], by=session.reviewer.id))


def test_progress_names_the_file_and_reaches_the_end(session: Session, files: Path) -> None:
    steps = list(import_documents(session.project, [files / "a.txt", files / "e.txt"], by=session.reviewer.id))

    assert [(step.done, step.total, step.what) for step in steps] == [(0, 2, "a.txt"), (1, 2, "e.txt"), (2, 2, "")]
