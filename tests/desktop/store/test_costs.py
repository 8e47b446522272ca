"""What things cost, without a clock: statements, commits and query plans do not grow with the project."""

import re
from collections.abc import Callable

import pytest

from desktop.analysis.agreement import agreement
from desktop.domain.briefing import SectionDraft
from desktop.domain.change import RowChange
from desktop.domain.document import Document, ParsedDocument
from desktop.domain.ids import DocumentId, SectionId, new_id
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.briefing_items import place, put_in
from desktop.edits.briefings import add_briefing
from desktop.edits.codes import add_code, delete_codes
from desktop.edits.codings import anchor_in, apply_code
from desktop.edits.documents import add_document
from desktop.session import Session
from desktop.store import briefings, codes, codings, documents, history, memos
from desktop.store.project_file import ProjectFile

BIG = ("coding", "change", "change_prev", "batch", "memo", "document_block", "document_mark")
"""Tables that no daily act may read from end to end."""


def _statements(project: ProjectFile, act: Callable[[], object]) -> list[str]:
    found: list[str] = []
    project.conn.set_trace_callback(found.append)
    act()
    project.conn.set_trace_callback(None)
    return found


def _scans(project: ProjectFile, statements: list[str]) -> list[str]:
    """Steps of the statements' plans that read a big table from end to end."""
    found = []
    for sql in {s for s in statements if s.lstrip().upper().startswith(("SELECT", "INSERT", "UPDATE", "DELETE"))}:
        alias = {name: table for table in BIG for name in re.findall(rf"\b{table} ([a-z])\b", sql)}
        for row in project.conn.execute(f"EXPLAIN QUERY PLAN {sql}"):
            scanned = re.match(r"SCAN (\w+)", row[3])
            if scanned and alias.get(scanned[1], scanned[1]) in BIG:
                found.append(f"{row[3]} in {sql[:200]}")
    return found


def _many_codings(session: Session, document: Document, count: int) -> None:
    code = session.perform("Add", add_code, name="Costs").ids("code")[0]
    anchor = anchor_in(session.project, document, Span(0, 9))
    fields = {"document_id": document.id, "code_id": code, "reviewer_id": session.reviewer.id, "anchor": anchor}
    target = lambda coding: {"tbl": "coding", "id": coding}  # noqa: E731
    ids = [new_id() for _ in range(count)]
    session.perform("Code", lambda _: [RowChange("coding", coding, fields) for coding in ids])
    noted = [
        RowChange("memo", new_id(), {"target": target(coding), "reviewer_id": session.reviewer.id, "body": "Why"})
        for coding in ids[::3]
    ]
    session.perform("Note", lambda _: noted)
    session.project.conn.execute("ANALYZE temp")


def _open_document(project: ProjectFile, document_id: DocumentId) -> None:
    documents.content(project, document_id)
    codings.for_document(project, document_id)
    memos.for_document(project, document_id)


@pytest.mark.parametrize("count", [3, 600])
def test_opening_a_document_takes_a_fixed_number_of_statements(
    session: Session, document: Document, count: int
) -> None:
    _many_codings(session, document, count)
    session.project.texts.clear()

    statements = _statements(session.project, lambda: _open_document(session.project, document.id))

    assert len(statements) == 7
    assert _scans(session.project, statements) == []


@pytest.mark.parametrize("count", [3, 600])
def test_agreement_takes_a_fixed_number_of_statements(session: Session, document: Document, count: int) -> None:
    _many_codings(session, document, count)
    session.perform("Done", mark_documents, [document.id], reviewer_id=session.reviewer.id, state="done")

    statements = _statements(session.project, lambda: agreement(session.project, (session.reviewer.id,)))

    assert len(statements) == 8
    assert _scans(session.project, statements) == []


@pytest.mark.parametrize("count", [3, 600])
def test_coding_a_passage_takes_a_fixed_number_of_statements_and_one_commit(
    session: Session, document: Document, count: int
) -> None:
    _many_codings(session, document, count)
    code = codes.codebook(session.project).children(None)[0]

    def code_a_passage() -> None:
        session.perform(
            "Code",
            apply_code,
            document_id=document.id,
            span=Span(3, 20),
            code_id=code.id,
            reviewer_id=session.reviewer.id,
        )

    statements = _statements(session.project, code_a_passage)

    assert statements.count("COMMIT") == 1
    assert len(statements) <= 27
    assert _scans(session.project, statements) == []


@pytest.mark.parametrize("count", [3, 600])
def test_undo_and_deleting_a_code_take_a_fixed_number_of_reads(
    session: Session, document: Document, count: int
) -> None:
    _many_codings(session, document, count)
    code = codes.codebook(session.project).children(None)[0]

    deleting = _statements(session.project, lambda: session.perform("Delete", delete_codes, code.id))
    undoing = _statements(session.project, session.undo)

    for statements in (deleting, undoing):
        assert sum(statement.startswith("SELECT") for statement in statements) < 75
        assert statements.count("COMMIT") == 1


def test_a_batch_of_many_is_one_commit_and_few_reads(session: Session, document: Document) -> None:
    statements = _statements(session.project, lambda: _many_codings(session, document, 500))

    assert statements.count("COMMIT") == 3, "the code, the codings, the memos"
    assert sum(statement.lstrip().startswith("SELECT") for statement in statements) < 75


def test_adding_documents_is_one_commit_for_all(session: Session) -> None:
    def add_all(project: ProjectFile) -> tuple[RowChange, ...]:
        texts = [f"Letter {number}" for number in range(50)]
        return tuple(
            change
            for text in texts
            for change in add_document(
                project,
                parsed=ParsedDocument(text, "text/plain", "test", "1"),
                data=text.encode(),
                file_name=f"{text}.txt",
            )
        )

    statements = _statements(session.project, lambda: session.perform("Import", add_all))

    assert statements.count("COMMIT") == 1
    assert len(documents.all_documents(session.project)) == 50
    assert len(history.entries(session.project)) == 2


def test_codings_of_codes_are_found_by_the_index(session: Session, document: Document) -> None:
    _many_codings(session, document, 300)
    code = codes.codebook(session.project).children(None)[0]

    statements = _statements(session.project, lambda: codings.for_codes(session.project, (code.id,)))

    assert _scans(session.project, statements) == []


def test_the_neighbours_of_a_passage_are_found_by_the_index_alone(session: Session, document: Document) -> None:
    asked = _statements(session.project, lambda: codings.overlapping(session.project, document.id, Span(3, 9)))

    (sql,) = [statement for statement in asked if "prefix" in statement]
    plan = [row[3] for row in session.project.conn.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert "SEARCH c USING INDEX coding_doc (document_id=? AND start<?)" in plan
    index = session.project.query("SELECT sql FROM sqlite_schema WHERE name = 'coding_doc'")[0][0]
    assert '"end"' in index, "without it every coding before the passage is read from the table"


@pytest.mark.parametrize("count", [3, 600])
def test_putting_any_number_of_extracts_into_a_briefing_takes_few_reads_and_one_commit(
    session: Session, document: Document, count: int
) -> None:
    _many_codings(session, document, count)
    ids = [coding.id for coding in codings.for_document(session.project, document.id)]
    made = session.perform("New", add_briefing, title="Brief", sections=[SectionDraft("quotes", "Said")])
    section = SectionId(made.ids("briefing_section")[0])

    putting = _statements(session.project, lambda: session.perform("In", put_in, section, ids))
    placing = _statements(
        session.project, lambda: session.perform("Place", place, section, ids[-1:], shown=ids, before=ids[0])
    )

    for statements in (putting, placing):
        assert sum(statement.lstrip().startswith("SELECT") for statement in statements) < 40
        assert statements.count("COMMIT") == 1
        assert _scans(session.project, statements) == []
    assert len(briefings.items(session.project, section)) == count
