import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Twips

from desktop.briefing_errors import TemplateNotKept, UnknownBriefing
from desktop.domain.briefing import SectionDraft
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document as CodedDocument
from desktop.domain.ids import CodeId
from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits.briefings import add_briefing, set_template
from desktop.edits.codes import define_code
from desktop.edits.codings import apply_code
from desktop.file_errors import FileMissing
from desktop.jobs.refresh_briefing import refresh_briefing
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


def test_a_saved_briefing_is_written_by_title_with_its_own_template(project: Path, tmp_path: Path) -> None:
    _save(project, SectionDraft("prose", "Issue", prose="Whether to build."))
    out = tmp_path / "out.docx"

    for _ in write_briefing(project, out, briefing="what  next", now=NOW):
        pass

    text = zipfile.ZipFile(out).read("word/document.xml").decode()
    assert "Whether to build." in text
    assert "What next" in text
    assert 'w:w="9999"' in text, "the page of the house template that the project keeps"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.docx", "p.gloss"]


def test_a_template_that_this_copy_lacks_is_told(project: Path, tmp_path: Path) -> None:
    _save(project)
    with sqlite3.connect(project) as conn:
        conn.execute("UPDATE blob SET bytes = NULL")
    conn.close()

    with pytest.raises(TemplateNotKept, match="house.docx"):
        list(write_briefing(project, tmp_path / "out.docx", briefing="What next", now=NOW))


def test_a_shipped_template_that_there_is_not_is_told(project: Path, tmp_path: Path) -> None:
    with closing(Session.open(project, by="Ann")) as session:
        made = session.perform("New", add_briefing, title="What next")
        session.perform("Look", set_template, made.ids("briefing")[0], name="from a newer program")

    with pytest.raises(TemplateNotKept, match="from a newer program"):
        list(write_briefing(project, tmp_path / "out.docx", briefing="What next", now=NOW))


def test_a_briefing_that_there_is_not_is_told(project: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownBriefing, match="Nothing of the kind"):
        list(write_briefing(project, tmp_path / "out.docx", briefing="Nothing of the kind", now=NOW))


def _save(project: Path, *sections: SectionDraft) -> None:
    """Save a briefing “What next” that looks like a house template of its own."""
    template = Document()
    template.sections[0].page_width = Twips(9999)
    data = BytesIO()
    template.save(data)
    with closing(Session.open(project, by="Ann")) as session:
        made = session.perform("New", add_briefing, title="What next", sections=sections)
        session.perform("Look", set_template, made.ids("briefing")[0], name="house.docx", data=data.getvalue())


def test_what_is_missing_is_told(project: Path, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        list(write_briefing(tmp_path / "none.gloss", tmp_path / "out.docx", now=NOW))
    with pytest.raises(TargetNotWritable):
        list(write_briefing(project, tmp_path / "none" / "out.docx", now=NOW))


def test_an_annex_tells_where_each_passage_comes_from_and_a_refresh_keeps_it_up_to_date(
    session: Session, document: CodedDocument, codebook: Codebook, tmp_path: Path
) -> None:
    code_id = next(code.id for code in codebook if code.name == "Work")
    session.perform(
        "Code", apply_code, document_id=document.id, span=Span(17, 75), code_id=CodeId(code_id),
        reviewer_id=session.reviewer.id,
    )  # fmt: skip
    path, out = session.project.path, tmp_path / "out.docx"
    for _ in write_briefing(path, out, with_trail=True, now=NOW):
        pass
    assert outcomes(path, out)["trail"] == "unchanged"

    session.perform("Define", define_code, code_id=CodeId(code_id), definition="Paid work.")

    assert outcomes(path, out)["trail"] == "updated"
    with zipfile.ZipFile(out) as package:
        assert "Ann Lee changed the definition" in package.read("word/document.xml").decode()


def outcomes(project: Path, briefing: Path) -> dict[str, str]:
    """What a refresh made of the tables and counts of a briefing, by kind."""
    report = ended(refresh_briefing(project, briefing, now=NOW))
    return {decision.kind: decision.outcome for decision in report.decisions}
