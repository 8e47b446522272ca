from pathlib import Path

import pytest

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.span import Span
from desktop.edit_errors import ChangedSince, NothingToRedo, NothingToUndo
from desktop.edits.codes import add_code, delete_codes, rename_code
from desktop.edits.codings import apply_code, move_coding, remove_codings
from desktop.edits.documents import remove_documents
from desktop.edits.memos import write_memo
from desktop.edits.projects import set_project
from desktop.errors import BadValue
from desktop.events import Changed, CodeSelected, CodingSelected, DocumentShown, PassageSelected
from desktop.file_errors import ProjectBusy, ProjectReadOnly
from desktop.session import Session
from desktop.store import codes, codings, documents, history, memos, projects, reviewers
from desktop.store.project_file import ProjectFile


class Stopwatch:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def _code(session: Session, document: Document, codebook: Codebook, start: int = 0, end: int = 10) -> str:
    code = codebook.children(None)[0]
    performed = session.perform(
        "Code",
        apply_code,
        document_id=document.id,
        span=Span(start, end),
        code_id=code.id,
        reviewer_id=session.reviewer.id,
    )
    return performed.ids("coding")[0]


def _note(session: Session, target: str, body: str, memo_id: str | None = None, key: str | None = None) -> str:
    performed = session.perform(
        "Memo",
        write_memo,
        target_table="coding",
        target_id=target,
        reviewer_id=session.reviewer.id,
        body=body,
        memo_id=memo_id,
        merge_key=key,
    )
    return performed.ids("memo")[0]


def test_an_edit_that_changes_nothing_is_no_step(session: Session, document: Document, codebook: Codebook) -> None:
    _code(session, document, codebook)
    entries = len(history.entries(session.project))

    again = session.perform(
        "Code",
        apply_code,
        document_id=document.id,
        span=Span(0, 10),
        code_id=codebook.children(None)[0].id,
        reviewer_id=session.reviewer.id,
    )

    assert again.batch is None
    assert again.ids("coding") == ()
    assert len(history.entries(session.project)) == entries


def test_each_commit_is_told_with_its_tables_and_rows(session: Session, document: Document, codebook: Codebook) -> None:
    told: list[Changed] = []
    session.hub.subscribe(Changed, told.append)

    coding = _code(session, document, codebook)
    session.undo()

    assert [(c.tables, c.rows) for c in told] == [(frozenset({"coding"}), frozenset({coding}))] * 2
    assert [c.label for c in told] == ["Code", "Undo: Code"]


def test_undoing_a_deletion_brings_codings_and_memos_back(
    session: Session, document: Document, codebook: Codebook
) -> None:
    coding = _code(session, document, codebook)
    _note(session, coding, "Look here")
    session.perform("Delete code", delete_codes, codebook.children(None)[0].id)
    assert codings.for_document(session.project, document.id) == ()
    assert memos.counts(session.project) == {}

    session.undo()

    assert len(codes.codebook(session.project)) == len(codebook)
    assert [c.id for c in codings.for_document(session.project, document.id)] == [coding]
    assert [m.body for m in memos.for_target(session.project, coding)] == ["Look here"]


@pytest.mark.gate("U2")
def test_undo_survives_a_restart_and_names_its_step(tmp_path: Path) -> None:
    path = tmp_path / "p.gloss"
    first = Session.create(path, title="P", by="Ann Lee")
    first.perform("Add “Costs”", add_code, name="Costs")
    first.perform("Add “Work”", add_code, name="Work")
    first.undo()
    first.close()

    second = Session.open(path, by="ann  LEE")

    assert (second.undo_label, second.redo_label) == ("Add “Costs”", "Add “Work”")
    assert second.redo() == "Add “Work”"
    assert second.undo() == "Add “Work”"
    assert second.undo() == "Add “Costs”"
    assert len(codes.codebook(second.project)) == 0
    with pytest.raises(NothingToUndo):
        second.undo()
    second.close()


def test_making_the_project_and_a_reviewer_is_no_step(tmp_path: Path) -> None:
    path = tmp_path / "p.gloss"
    Session.create(path, title="P", by="Ann Lee").close()

    session = Session.open(path, by="Bo Yi")

    assert session.undo_label is None
    assert [r.initials for r in reviewers.all_reviewers(session.project)] == ["AL", "BY"]
    session.close()


def test_a_new_edit_ends_what_could_be_redone(session: Session) -> None:
    session.perform("Add", add_code, name="Costs")
    session.undo()

    session.perform("Add", add_code, name="Work")

    assert session.redo_label is None
    with pytest.raises(NothingToRedo):
        session.redo()


def test_each_reviewer_undoes_their_own(tmp_path: Path) -> None:
    path = tmp_path / "p.gloss"
    ann = Session.create(path, title="P", by="Ann")
    ann.perform("Add “Costs”", add_code, name="Costs")
    ann.close()
    bo = Session.open(path, by="Bo")
    bo.perform("Add “Work”", add_code, name="Work")
    bo.close()

    ann = Session.open(path, by="Ann")
    ann.undo()

    assert [code.name for code in codes.codebook(ann.project)] == ["Work"]
    assert ann.undo_label is None
    ann.close()


@pytest.mark.gate("U2")
def test_undo_never_silently_writes_over_another_reviewers_newer_value(tmp_path: Path) -> None:
    path = tmp_path / "p.gloss"
    ann = Session.create(path, title="P", by="Ann")
    code = ann.perform("Add", add_code, name="Costs").ids("code")[0]
    ann.perform("Rename", rename_code, code, name="Price")
    ann.close()
    bo = Session.open(path, by="Bo")
    bo.perform("Rename", rename_code, code, name="Burden")
    bo.close()
    ann = Session.open(path, by="Ann")

    with pytest.raises(ChangedSince, match=r"Bo changed this after “Rename”"):
        ann.undo()

    assert [c.name for c in codes.codebook(ann.project)] == ["Burden"]
    assert ann.undo(anyway=True) == "Rename"
    assert [c.name for c in codes.codebook(ann.project)] == ["Costs"]
    ann.close()


@pytest.mark.gate("U2")
def test_undoing_a_code_that_another_reviewer_uses_asks_first(
    tmp_path: Path, session: Session, document: Document
) -> None:
    code = session.perform("Add", add_code, name="Costs").ids("code")[0]
    session.close()
    bo = Session.open(session.project.path, by="Bo")
    bo.perform("Code", apply_code, document_id=document.id, span=Span(0, 3), code_id=code, reviewer_id=bo.reviewer.id)
    bo.close()
    ann = Session.open(session.project.path, by="Ann Lee")

    with pytest.raises(ChangedSince, match="Bo"):
        ann.undo()
    ann.undo(anyway=True)

    assert codings.for_document(ann.project, document.id) == ()
    ann.redo()
    assert len(codings.for_document(ann.project, document.id)) == 1
    ann.close()


def test_a_memo_typed_in_bursts_is_one_step(tmp_path: Path, session: Session, document: Document) -> None:
    watch = Stopwatch()
    typing = Session(session.project, session.reviewer, seconds=watch)
    coding = typing.perform(
        "Highlight", apply_code, document_id=document.id, span=Span(0, 3), code_id=None, reviewer_id=session.reviewer.id
    ).ids("coding")[0]
    memo = _note(typing, coding, "W", key="memo")
    for body in ("Wh", "Why", "Why?"):
        watch.now += 20
        _note(typing, coding, body, memo, key="memo")

    assert typing.undo() == "Memo"
    assert memos.for_target(typing.project, coding) == ()
    assert typing.undo_label == "Highlight"
    typing.redo()
    assert [m.body for m in memos.for_target(typing.project, coding)] == ["Why?"]


def test_a_burst_after_a_pause_or_after_another_edit_is_a_step_of_its_own(session: Session, document: Document) -> None:
    watch = Stopwatch()
    typing = Session(session.project, session.reviewer, seconds=watch)
    coding = typing.perform(
        "Highlight", apply_code, document_id=document.id, span=Span(0, 3), code_id=None, reviewer_id=session.reviewer.id
    ).ids("coding")[0]
    memo = _note(typing, coding, "One", key="memo")
    watch.now += 31
    _note(typing, coding, "One two", memo, key="memo")
    typing.perform("Move", move_coding, coding, Span(0, 4), merge_key="boundary")
    _note(typing, coding, "One two three", memo, key="memo")

    typing.undo()
    assert memos.for_target(typing.project, coding)[0].body == "One two"
    typing.undo()
    assert codings.get(typing.project, coding).span == Span(0, 3)
    typing.undo()
    assert memos.for_target(typing.project, coding)[0].body == "One"


def test_an_extended_step_is_one_step_after_a_restart_too(session: Session, document: Document) -> None:
    coding = session.perform(
        "Highlight", apply_code, document_id=document.id, span=Span(0, 3), code_id=None, reviewer_id=session.reviewer.id
    ).ids("coding")[0]
    for end in (4, 5, 6):
        session.perform("Move", move_coding, coding, Span(0, end), merge_key="boundary")
    session.close()

    again = Session.open(session.project.path, by="Ann Lee")
    entries = [entry.batch.label for entry in history.entries(again.project)]
    again.undo()

    assert codings.get(again.project, coding).span == Span(0, 3)
    assert entries[:2] == ["Move", "Highlight"]
    assert again.undo_label == "Highlight"
    again.close()


def test_history_says_what_was_undone(session: Session) -> None:
    session.perform("Add", add_code, name="Costs")
    session.undo()
    undone = [(e.batch.kind, e.undone) for e in history.entries(session.project)]
    session.redo()
    redone = [(e.batch.kind, e.undone) for e in history.entries(session.project)]

    assert undone == [("undo", False), ("edit", True), ("new", False)]
    assert redone == [("redo", False), ("undo", True), ("edit", False), ("new", False)]
    assert all(e.reviewer == "Ann Lee" for e in history.entries(session.project))


def test_what_a_job_wrote_can_be_undone_at_once(session: Session, project: ProjectFile) -> None:
    told: list[Changed] = []
    session.hub.subscribe(Changed, told.append)
    with project.transaction():
        changes = add_code(project, name="From a job")
        history.write(project, changes, label="Import", kind="import", reviewer_id=session.reviewer.id)

    session.catch_up("Import")

    assert session.undo_label == "Import"
    assert "code" in told[0].tables
    session.undo()
    assert len(codes.codebook(project)) == 0


def test_selections_are_told_once_and_dropped_with_what_they_selected(
    session: Session, document: Document, codebook: Codebook
) -> None:
    coding = _code(session, document, codebook)
    seen: list[object] = []
    for event in (DocumentShown, CodingSelected, CodeSelected, PassageSelected):
        session.hub.subscribe(event, seen.append)
    code = codebook.children(None)[0]

    session.show_document(document.id)
    session.select_coding(coding)
    session.select_coding(coding)
    session.select_code(code.id)
    session.select_passage(Span(1, 4))
    session.perform("Delete", delete_codes, code.id)

    assert seen == [
        DocumentShown(document.id),
        CodingSelected(coding),
        CodeSelected(code.id),
        PassageSelected(Span(1, 4)),
        CodingSelected(None),
        CodeSelected(None),
    ]
    assert (session.coding_id, session.code_id, session.last_code_id) == (None, None, None)
    session.perform("Remove", remove_documents, (document.id,))
    assert session.document_id is None
    assert session.passage is None


def test_the_last_code_applied_is_remembered(session: Session, document: Document, codebook: Codebook) -> None:
    _code(session, document, codebook)

    assert session.last_code_id == codebook.children(None)[0].id


def test_a_second_session_of_the_same_file_is_refused_and_a_look_is_not(session: Session) -> None:
    with pytest.raises(ProjectBusy):
        Session.open(session.project.path, by="Bo")

    looking = Session.open_read_only(session.project.path, by="Bo")
    with pytest.raises(ProjectReadOnly):
        looking.perform("Title", set_project, title="New")
    assert looking.undo_label is None
    looking.close()


def test_an_edit_that_fails_leaves_nothing_behind(session: Session, document: Document) -> None:
    def half(project: ProjectFile) -> tuple[object, ...]:
        project.conn.execute("INSERT INTO blob(sha256, size, bytes) VALUES(zeroblob(32), 0, NULL)")
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        session.perform("Half", half)

    assert session.project.query("SELECT count(*) FROM blob") == [(1,)]
    assert session.undo_label == "Add"


def test_removed_codings_can_be_brought_back_one_step_at_a_time(
    session: Session, document: Document, codebook: Codebook
) -> None:
    first, second = _code(session, document, codebook, 0, 5), _code(session, document, codebook, 5, 9)
    session.perform("Remove", remove_codings, (first, second))
    assert documents.coding_counts(session.project) == {}

    session.undo()

    assert documents.coding_counts(session.project) == {document.id: 2}


def test_names_are_tidied_when_a_project_is_made(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "Right to work.gloss", title=" ", by=" Ann \n Lee ")

    assert session.reviewer.name == "Ann Lee"
    assert projects.the_project(session.project).title == "Right to work"
    session.close()
    with pytest.raises(BadValue):
        Session.create(tmp_path / "other.gloss", title="Other", by=" ")
    assert not (tmp_path / "other.gloss").exists()


def test_a_label_may_hold_whatever_was_typed(session: Session) -> None:
    session.perform("Add “\ud83c”", add_code, name="x")

    assert session.undo() == "Add “?”"
