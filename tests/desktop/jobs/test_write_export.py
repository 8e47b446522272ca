import csv
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document, ParsedDocument
from desktop.domain.ids import CodeId, ReviewerId
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document, set_document
from desktop.edits.projects import set_project
from desktop.edits.reviewers import add_reviewer
from desktop.errors import DocumentNotNamed, TooFewReviewers
from desktop.file_errors import FileMissing
from desktop.jobs.write_export import write_export
from desktop.session import Session
from desktop.store.reviewers import all_reviewers
from exports.errors import TargetNotWritable
from exports.table import EXPORTERS, exporter

NOW = datetime(2026, 7, 4, 12, tzinfo=UTC)
WORDS = Span(17, 75)


@pytest.fixture
def coded(session: Session, document: Document, codebook: Codebook) -> Session:
    """A project in which two reviewers gave the same words the same code."""
    session.perform("Mark", set_project, marking="Official")
    ben = session.perform("Ben", add_reviewer, name="Ben Ode").ids("reviewer")[0]
    code_id = next(code.id for code in codebook if code.name == "Work")
    for reviewer in (session.reviewer.id, ReviewerId(ben)):
        session.perform(
            "Code", apply_code, document_id=document.id, span=WORDS, code_id=CodeId(code_id), reviewer_id=reviewer
        )
    return session


def export(session: Session, key: str, folder: Path) -> Path:
    out = folder / f"out{exporter(key).extension}"
    for _ in write_export(session.project.path, key, out, now=NOW):
        pass
    return out


@pytest.mark.parametrize("key", [row.key for row in EXPORTERS if row.takes not in ("document", "agreement")])
def test_every_exporter_writes_a_project_that_is_open_and_one_that_is_empty(
    key: str, session: Session, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    empty = export(session, key, tmp_path).read_bytes()

    full = export(request.getfixturevalue("coded"), key, tmp_path).read_bytes()

    assert empty
    assert full != empty


@pytest.mark.parametrize("key", [row.key for row in EXPORTERS if row.takes == "agreement"])
def test_agreement_is_not_written_where_nobody_else_has_read(key: str, session: Session, tmp_path: Path) -> None:
    with pytest.raises(TooFewReviewers):
        export(session, key, tmp_path)

    assert list(tmp_path.glob("out*")) == []


@pytest.mark.parametrize("key", [row.key for row in EXPORTERS if row.takes == "agreement"])
def test_agreement_is_written_once_two_have_read_the_same(
    key: str, coded: Session, document: Document, tmp_path: Path
) -> None:
    for reviewer in all_reviewers(coded.project):
        coded.perform("Read", mark_documents, (document.id,), reviewer_id=reviewer.id, state="done")

    assert zipfile.ZipFile(export(coded, key, tmp_path)).testzip() is None


def test_the_page_has_a_passage_once_with_both_names_and_the_tables_twice(coded: Session, tmp_path: Path) -> None:
    page = export(coded, "extracts_html", tmp_path).read_text(encoding="utf-8")
    with export(coded, "extracts_csv", tmp_path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    assert page.count("<figure") == 1
    assert "<bdi>Ann Lee, Ben Ode</bdi>" in page
    assert '<p class="marking">OFFICIAL</p>' in page
    assert "4 July 2026" in page
    assert [row["reviewer"] for row in rows] == ["Ann Lee", "Ben Ode"]


def test_what_may_not_be_quoted_is_left_out_of_page_and_codebook_and_told(
    coded: Session, document: Document, tmp_path: Path
) -> None:
    coded.perform("Forbid", set_document, document_id=document.id, permission="none")

    page = export(coded, "extracts_html", tmp_path).read_text(encoding="utf-8")
    with zipfile.ZipFile(export(coded, "codebook_word", tmp_path)) as package:
        codebook = package.read("word/document.xml").decode()

    assert "<figure" not in page
    assert "2 passages are left out: “Open letter” may not be quoted." in page
    assert "minister" not in codebook
    assert "may not be quoted" in codebook


def test_a_codebook_has_a_passage_of_the_code_as_its_example(coded: Session, tmp_path: Path) -> None:
    with zipfile.ZipFile(export(coded, "codebook_word", tmp_path)) as package:
        words = package.read("word/document.xml").decode()

    assert words.count("We ask the minister to let people work after six months") == 1


def test_cancelling_leaves_the_old_file_as_it_was(coded: Session, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    out.write_bytes(b"old")

    job = write_export(coded.project.path, "extracts_html", out, now=NOW)
    next(job)
    next(job)
    job.close()

    assert out.read_bytes() == b"old"
    assert not list(tmp_path.glob("*.part"))


def test_what_is_missing_is_told(session: Session, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        list(write_export(tmp_path / "none.gloss", "extracts_csv", tmp_path / "out.csv"))
    with pytest.raises(TargetNotWritable):
        list(write_export(session.project.path, "extracts_csv", tmp_path / "none" / "out.csv"))


def test_an_exporter_of_one_document_writes_the_only_one_or_asks_which(coded: Session, tmp_path: Path) -> None:
    out = export(coded, "annotated_word", tmp_path)
    coded.perform("Add", add_document, parsed=ParsedDocument("Two", "text/plain", "test", "1"), data=b"Two",
                  file_name="two.txt")  # fmt: skip

    with zipfile.ZipFile(out) as archive:
        assert archive.read("word/comments.xml").count(b"<w:comment ") == 2
    with pytest.raises(DocumentNotNamed, match="the project has 2"):
        export(coded, "annotated_word", tmp_path)
