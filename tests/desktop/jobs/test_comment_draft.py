"""What a check found, written beside the draft: comments on the exact words, or a report."""

from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest

from desktop.domain.progress import ended
from desktop.edits.documents import add_document
from desktop.errors import DraftChanged
from desktop.jobs.check_draft import CheckedDraft, check_draft
from desktop.jobs.comment_draft import comment_draft
from desktop.readers.table import reader_for
from desktop.session import Session
from exports.word.comments_read import marked_text

NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
LETTER = b"Letter on work\n\nWe ask the minister to let people work after six months, not twelve.\n"


@pytest.fixture
def checked(session: Session, tmp_path: Path) -> CheckedDraft:
    """A Word draft with an exact, an altered and an invented quotation, checked."""
    parsed = reader_for(Path("letter.txt"), LETTER).read(LETTER, "letter.txt")
    session.perform("Add", add_document, parsed=parsed, data=LETTER, file_name="letter.txt")
    draft = docx.Document()
    draft.add_paragraph("They “let people work after six months”, they say.")
    draft.add_paragraph("😀 And “let people work ").add_run("after nine").bold = True
    draft.paragraphs[-1].add_run(" months, not twelve” and “nobody has ever said these words”.")
    draft.save(str(tmp_path / "draft.docx"))
    result = ended(check_draft(session.project.path, tmp_path / "draft.docx"))
    assert isinstance(result, CheckedDraft)
    return result


def test_a_copy_of_a_word_draft_has_a_comment_on_each_quotation_that_needs_a_look(
    checked: CheckedDraft, tmp_path: Path
) -> None:
    before = checked.path.read_bytes()

    ended(comment_draft(checked, tmp_path / "copy.docx", now=NOW))

    data = (tmp_path / "copy.docx").read_bytes()
    found = marked_text(data).comments
    text = reader_for(Path("copy.docx"), data).read(data, "copy.docx").text
    assert [text[comment.start : comment.end] for comment in found] == [
        "let people work after nine months, not twelve",
        "nobody has ever said these words",
    ]
    assert {comment.author for comment in found} == {"Glossator"}
    assert found[0].text.startswith("Altered\nSource: “Letter on work”, para 1\n")
    assert "[-six-] {+nine+}" in found[0].text
    assert found[1].text == "Not found in any document"
    assert checked.path.read_bytes() == before


def test_of_another_draft_a_report_is_written(session: Session, checked: CheckedDraft, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“let people work after nine months, not twelve”", "utf-8")
    other = ended(check_draft(session.project.path, tmp_path / "a.txt"))
    assert isinstance(other, CheckedDraft)

    ended(comment_draft(other, tmp_path / "report.txt", now=NOW))

    report = (tmp_path / "report.txt").read_text("utf-8")
    assert report.startswith("Quotations in a.txt: 1 × altered\n\nParagraph 1\n“let people work after nine")
    assert "It says there: “let people work after six months, not twelve”" in report


def test_a_draft_that_was_changed_since_is_not_commented(checked: CheckedDraft, tmp_path: Path) -> None:
    checked.path.write_bytes(checked.path.read_bytes() + b" ")

    with pytest.raises(DraftChanged, match="changed after it was checked"):
        ended(comment_draft(checked, tmp_path / "copy.docx"))

    assert not (tmp_path / "copy.docx").exists()
