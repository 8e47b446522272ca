"""Reverting one old step alone: what comes back, what is refused, and what undo makes of it."""

from pathlib import Path

import pytest

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import BatchId, CodingId
from desktop.domain.span import Span
from desktop.edit_errors import ChangedSince, NothingToRevert
from desktop.edits.codes import add_code, delete_codes, rename_code
from desktop.edits.codings import apply_code, remove_codings
from desktop.edits.memos import write_memo
from desktop.session import Session
from desktop.store import codes, codings, history, memos


def names(session: Session) -> set[str]:
    """The names of all codes."""
    return {code.name for code in codes.codebook(session.project)}


def rename(session: Session, code_id, name: str) -> BatchId:
    """One step."""
    return session.perform(f"Rename {name}", rename_code, code_id, name=name).batch.id


def undone(session: Session) -> set[str]:
    """The labels of steps, undo and redo aside, that history shows as undone."""
    entries = history.entries(session.project)
    return {entry.batch.label for entry in entries if entry.undone and entry.batch.kind not in ("undo", "redo")}


@pytest.fixture
def work(codebook: Codebook):
    return codebook.find(("Work",)).id


@pytest.fixture
def costs(codebook: Codebook):
    return codebook.find(("Costs",)).id


def coded(session: Session, document: Document, code_id) -> tuple[CodingId, BatchId]:
    """A coding and the step that made it."""
    done = session.perform(
        "Code", apply_code, document_id=document.id, span=Span(30, 42), code_id=code_id,
        reviewer_id=session.reviewer.id,
    )  # fmt: skip
    return CodingId(done.ids("coding")[0]), done.batch.id


def test_one_old_step_is_taken_back_and_later_ones_stay(session: Session, work, costs) -> None:
    first = rename(session, work, "Jobs")
    rename(session, costs, "Money")

    assert session.revert(first) == "Rename Jobs"

    assert names(session) == {"Work", "Money", "Councils", "Voices"}
    assert undone(session) == {"Rename Jobs"}
    assert session.undo_label == "Revert: Rename Jobs"


def test_undo_takes_a_revert_back_and_redo_does_it_again(session: Session, work, costs) -> None:
    first = rename(session, work, "Jobs")
    rename(session, costs, "Money")
    session.revert(first)

    session.undo()
    assert "Jobs" in names(session)
    assert undone(session) == {"Revert: Rename Jobs"}
    session.redo()
    assert "Work" in names(session)
    assert undone(session) == {"Rename Jobs"}


def test_undo_passes_over_a_step_that_was_reverted_alone(session: Session, work, costs) -> None:
    first = rename(session, work, "Jobs")
    session.revert(first)
    rename(session, costs, "Money")

    session.undo()
    assert session.undo_label == "Revert: Rename Jobs"
    session.undo()
    assert session.undo_label == "Rename Jobs"
    session.undo()
    assert "Work" in names(session)


def test_a_revert_can_be_reverted_also_after_a_restart(session: Session, work, costs) -> None:
    first = rename(session, work, "Jobs")
    rename(session, costs, "Money")
    session.revert(first)
    reverting = history.entries(session.project)[0].batch.id
    path = session.project.path
    session.close()

    with_restart = Session.open(path, by="Ann Lee")
    with_restart.revert(reverting)

    assert "Jobs" in names(with_restart)
    assert undone(with_restart) == {"Revert: Rename Jobs"}
    with_restart.undo()
    assert "Work" in names(with_restart)
    with_restart.close()


def test_a_step_under_newer_work_of_ones_own_is_refused_with_a_sentence(session: Session, work) -> None:
    first = rename(session, work, "Jobs")
    rename(session, work, "Labour")

    with pytest.raises(ChangedSince, match="You changed this after “Rename Jobs”"):
        session.revert(first)
    assert "Labour" in names(session)

    session.revert(first, anyway=True)
    assert "Work" in names(session)
    session.undo()
    assert "Labour" in names(session)


def test_a_step_under_newer_work_of_somebody_else_names_them(session: Session, work, tmp_path: Path) -> None:
    first = rename(session, work, "Jobs")
    path = session.project.path
    session.close()
    ben = Session.open(path, by="Ben Okri")
    rename(ben, work, "Labour")
    ben.close()

    ann = Session.open(path, by="Ann Lee")
    with pytest.raises(ChangedSince, match="Ben Okri changed this"):
        ann.revert(first)
    ann.close()


def test_a_step_of_somebody_else_can_be_reverted(session: Session, work) -> None:
    path = session.project.path
    session.close()
    ben = Session.open(path, by="Ben Okri")
    first = rename(ben, work, "Labour")
    ben.close()

    ann = Session.open(path, by="Ann Lee")
    ann.revert(first)

    assert "Work" in names(ann)
    assert ann.undo_label == "Revert: Rename Labour"
    ann.close()


def test_reverting_a_deletion_brings_all_of_it_back(session: Session, document: Document, work, costs) -> None:
    coding_id, _ = coded(session, document, work)
    deleting = session.perform("Delete", delete_codes, work).batch.id
    rename(session, costs, "Money")

    session.revert(deleting)

    assert names(session) == {"Work", "Money", "Councils", "Voices"}
    assert codings.get(session.project, coding_id) is not None


def test_reverting_a_new_code_that_was_used_since_warns_of_its_codings(session: Session, document: Document) -> None:
    made = session.perform("New", add_code, name="Fresh")
    coding_id, _ = coded(session, document, made.ids("code")[0])

    with pytest.raises(ChangedSince):
        session.revert(made.batch.id)

    session.revert(made.batch.id, anyway=True)
    assert codings.get(session.project, coding_id) is None
    session.undo()
    assert codings.get(session.project, coding_id) is not None


def test_a_step_of_which_nothing_is_left_is_refused(session: Session, document: Document, work) -> None:
    first = rename(session, work, "Jobs")
    session.undo()
    with pytest.raises(NothingToRevert):
        session.revert(first)

    coding_id, coding = coded(session, document, work)
    session.perform("Remove", remove_codings, (coding_id,))
    with pytest.raises(NothingToRevert):
        session.revert(coding)
    with pytest.raises(NothingToRevert):
        session.revert(BatchId("none"))


def test_a_memo_typed_in_bursts_is_one_step_to_revert(session: Session, document: Document, work, costs) -> None:
    coding_id, _ = coded(session, document, work)
    facts = {"target_table": "coding", "target_id": coding_id, "reviewer_id": session.reviewer.id}
    made = session.perform("Memo", write_memo, **facts, body="One", merge_key="memo")
    session.perform("Memo", write_memo, **facts, body="One two", memo_id=made.ids("memo")[0], merge_key="memo")
    rename(session, costs, "Money")

    session.revert(made.batch.id)

    assert memos.for_target(session.project, coding_id) == ()
