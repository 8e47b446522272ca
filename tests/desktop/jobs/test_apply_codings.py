from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop.domain.document import Block, ParsedDocument
from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits.codes import add_path
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.jobs.apply_codings import Applied, apply_codings
from desktop.readers.codings_files import CodingRow, NumberedRow
from desktop.session import Session
from desktop.store import codes, codings, documents, history, memos, reviewers

TEXT = "e\u0301te\u0301 😀 שלום rents rise, rents fall\n" * 3 + "The end."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A session of Ann on a project with one document in which emoji, marks and right-to-left words stand."""
    session = Session.create(tmp_path / "p.gloss", title="Homes", by="Ann")
    parsed = ParsedDocument(TEXT, "text/plain", "test", "1", blocks=(Block("para", 0, len(TEXT)),), title="Song")
    session.perform("Add", add_document, parsed=parsed, data=TEXT.encode(), file_name="song.txt")
    yield session
    session.close()


def applied(session: Session, rows: Sequence[CodingRow]) -> Applied:
    return ended(apply_codings(session, tuple(NumberedRow(number, row) for number, row in enumerate(rows, start=1))))


def test_the_words_of_a_coding_are_the_stretch_of_the_text(session: Session) -> None:
    spans = [(start, start + length) for start in range(0, len(TEXT), 3) for length in (1, 5) if start + 5 <= len(TEXT)]

    result = applied(session, [CodingRow("Song", "A", start=start, end=end) for start, end in spans])

    assert (result.added, result.failed) == (len(spans), ())
    document = documents.find(session.project, "Song")
    for coding in codings.for_document(session.project, document.id):
        assert coding.exact == TEXT[coding.start : coding.end]


def test_what_the_window_has_coded_already_is_present(session: Session) -> None:
    session.perform("Code", add_path, ("A", "B"))
    document = documents.find(session.project, "Song")
    code = codes.codebook(session.project).find(("A", "B"))
    assert code is not None
    session.perform(
        "Code", apply_code,
        document_id=document.id, span=Span(3, 9), code_id=code.id, reviewer_id=session.reviewer.id,
    )  # fmt: skip

    result = applied(session, [CodingRow("Song", "A > B", start=3, end=9, reviewer=" ann ", memo="Why")])

    assert (result.added, result.present) == (0, 1)
    (coding,) = codings.for_document(session.project, document.id)
    assert [memo.body for memo in memos.for_target(session.project, coding.id)] == ["Why"]


def test_a_reviewer_and_a_code_are_made_once_whatever_the_spaces(session: Session) -> None:
    rows = [
        CodingRow("song.txt", path, start=start, end=9, reviewer=reviewer)
        for start, (path, reviewer) in enumerate(
            (("A > B", "Bob Low"), ("A>B", "bob  low"), ("A >  B", "BOB LOW"), ("A > B  B", "Eve"), ("A > B B", "Eve"))
        )
    ]

    assert applied(session, rows).failed == ()

    paths = [codes.codebook(session.project).path(code.id) for code in codes.codebook(session.project)]
    assert paths == ["A", "A > B", "A > B B"]
    assert [reviewer.name for reviewer in reviewers.all_reviewers(session.project)] == ["Ann", "Bob Low", "Eve"]


def test_nothing_good_writes_nothing(session: Session) -> None:
    before = len(history.entries(session.project))

    result = applied(session, [CodingRow("Song", "A", quote="no such words"), CodingRow("None", "A", quote="The end.")])

    assert [failure.row for failure in result.failed] == [1, 2]
    assert len(history.entries(session.project)) == before
    assert len(codes.codebook(session.project)) == 0


def test_stopping_before_the_end_writes_nothing(session: Session) -> None:
    job = apply_codings(session, (NumberedRow(1, CodingRow("Song", "A", quote="The end.")),))
    next(job)

    job.close()

    assert list(codings.all_codings(session.project)) == []


def test_the_number_of_statements_grows_with_what_is_written_only(session: Session) -> None:
    rows = [CodingRow("Song", f"Code {n % 5}", start=n % 90, end=91 + n // 90) for n in range(300)]
    counts = []
    for some in (rows[:20], rows):
        selects: list[str] = []
        session.project.conn.set_trace_callback(
            lambda sql, seen=selects: seen.append(sql) if sql.lstrip().upper().startswith("SELECT") else None
        )
        applied(session, some)
        session.project.conn.set_trace_callback(None)
        counts.append(len(selects))

    assert counts[1] < counts[0] + 100
