"""A decision on a conflict that is taken back: the conflict is there again, as it was, in every copy."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.change import DELETED, RowChange
from desktop.domain.codebook import Codebook
from desktop.domain.decision import APPLIES, DOES_NOT, Ruling
from desktop.domain.document import Document
from desktop.domain.ids import BatchId
from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits import decisions
from desktop.edits.codes import define_code, delete_codes, rename_code
from desktop.edits.codings import apply_code, remove_codings, set_stance
from desktop.edits.conflicts import BOTH, decide
from desktop.errors import UserError
from desktop.jobs.merge_projects import merge_projects
from desktop.session import Session
from desktop.store import codings, conflicts
from desktop.store.check import check_project
from tests.desktop.store.replicas import shown

LEE, ODE = "Ann Lee", "Ben Ode"


@pytest.fixture
def other(session: Session, document: Document, codebook: Codebook, tmp_path: Path) -> Iterator[Session]:
    """Ben's copy of Ann's project, in which both have one document, a codebook and a coding."""
    _coded(session, document, codebook.find(("Costs",)).id)
    copy = tmp_path / "copy.gloss"
    copy.write_bytes(session.project.path.read_bytes())
    session_of_ben = Session.open(copy, by=ODE)
    yield session_of_ben
    session_of_ben.close()


@pytest.fixture
def work(codebook: Codebook):
    return codebook.find(("Work",)).id


def _coded(session: Session, document: Document, code_id) -> str:
    by = session.reviewer.id
    made = session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 5), code_id=code_id, reviewer_id=by
    )
    return made.ids("coding")[0]


def _meet(session: Session, other: Session) -> None:
    ended(merge_projects(session.project, [other.project.path]))


def _waiting(session: Session) -> set[tuple]:
    """What waits: the row, the field, the kind, and who gave which value."""
    return {
        (one.row_id, one.field, one.kind, frozenset((value.reviewer, value.value) for value in one.values))
        for one in conflicts.all_conflicts(session.project)
    }


def _settled(session: Session, keep: str) -> BatchId:
    (one,) = conflicts.all_conflicts(session.project)
    return session.perform("Settle", decide, one.row_id, one.field, keep=keep).batch.id


def _clean(session: Session) -> bool:
    steps = check_project(session.project.path)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value == ()


def _renamed_apart(session: Session, other: Session, work) -> None:
    session.perform("Rename", rename_code, work, name="Jobs")
    other.perform("Rename", rename_code, work, name="Labour")


def _described_apart(session: Session, other: Session, work) -> None:
    session.perform("Describe", define_code, work, definition="Paid work.")
    other.perform("Describe", define_code, work, definition="Any work.")


def _deleted_and_renamed(session: Session, other: Session, work) -> None:
    session.perform("Delete", delete_codes, work)
    other.perform("Rename", rename_code, work, name="Labour")


def _judged_apart(session: Session, other: Session, work) -> None:
    (coding,) = codings.all_codings(session.project)
    session.perform("Judge", set_stance, coding.id, "support")
    other.perform("Judge", set_stance, coding.id, "oppose")


def _coding_removed_and_judged(session: Session, other: Session, work) -> None:
    (coding,) = codings.all_codings(session.project)
    session.perform("Remove", remove_codings, [coding.id])
    other.perform("Judge", set_stance, coding.id, "oppose")


def _ruled_apart(session: Session, other: Session, work) -> None:
    (coding,) = codings.all_codings(session.project)
    for whose, verdict, stance in ((session, APPLIES, "support"), (other, DOES_NOT, None)):
        ruling = Ruling(coding.document_id, Span(3, 9), work, verdict, stance)
        whose.perform("Decide", decisions.decide, [ruling], reason=f"So says {whose.reviewer.name}.")


APART = {
    "names": (_renamed_apart, (LEE, ODE)),
    "definitions": (_described_apart, (LEE, ODE, BOTH)),
    "a code deleted": (_deleted_and_renamed, (LEE, ODE)),
    "stances": (_judged_apart, (LEE, ODE)),
    "a coding removed": (_coding_removed_and_judged, (LEE, ODE)),
    "rulings": (_ruled_apart, (LEE, ODE)),
}
CASES = [(what, keep) for what, (_, keeps) in APART.items() for keep in keeps]


@pytest.mark.parametrize(("what", "keep"), CASES)
def test_undo_brings_the_conflict_back_redo_settles_it_and_so_on(
    session: Session, other: Session, work, what: str, keep: str
) -> None:
    APART[what][0](session, other, work)
    _meet(session, other)
    waiting, before = _waiting(session), _values(session)
    _settled(session, keep)
    assert _waiting(session) == set()
    after = _values(session)

    for _ in range(2):
        session.undo()
        assert (_waiting(session), _values(session)) == (waiting, before)
        session.redo()
        assert (_waiting(session), _values(session)) == (set(), after)

    assert _clean(session)


@pytest.mark.parametrize(("what", "keep"), CASES)
def test_what_was_brought_back_can_be_decided_otherwise_and_reverted_out_of_turn(
    session: Session, other: Session, work, what: str, keep: str
) -> None:
    APART[what][0](session, other, work)
    _meet(session, other)
    waiting = _waiting(session)
    first = _settled(session, keep)
    session.perform("Aside", rename_code, _costs(session), name="Money")

    session.revert(first)
    assert _waiting(session) == waiting
    with pytest.raises(UserError):
        session.revert(first)
    _settled(session, ODE)
    assert _waiting(session) == set()
    session.undo()
    assert _waiting(session) == waiting
    assert _clean(session)


@pytest.mark.parametrize(("what", "keep"), CASES)
def test_the_conflict_that_came_back_travels_to_every_copy_alike(
    session: Session, other: Session, work, what: str, keep: str
) -> None:
    APART[what][0](session, other, work)
    _meet(session, other)
    waiting = _waiting(session)
    _settled(session, keep)
    _meet(other, session)
    assert _waiting(other) == set()
    session.undo()

    _meet(other, session)
    _meet(session, other)

    assert _waiting(other) == _waiting(session) == waiting
    assert shown(other.project) == shown(session.project)


def test_a_step_that_was_edited_again_gives_the_conflict_back_when_all_is_undone(
    session: Session, other: Session, work
) -> None:
    _deleted_and_renamed(session, other, work)
    _meet(session, other)
    waiting = conflicts.open_conflicts(session.project)
    _settled(session, ODE)
    session.perform("Rename", rename_code, work, name="Trades")

    session.undo()
    session.undo()

    assert conflicts.open_conflicts(session.project) == waiting


def test_undoing_that_a_deleted_code_is_kept_for_its_codings_leaves_the_codings(
    session: Session, other: Session, document: Document, work
) -> None:
    session.perform("Delete", delete_codes, work)
    coding = _coded(other, document, work)
    _meet(session, other)
    waiting = _waiting(session)
    (one,) = conflicts.all_conflicts(session.project)
    session.perform("Keep", _keep_row, one.table, one.row_id)

    assert _waiting(session) == set()
    session.undo()

    assert codings.get(session.project, coding).code_id == work
    assert _waiting(session) == waiting
    assert _clean(session)


def _keep_row(project, table: str, row_id: str):
    return (RowChange(table, row_id, {DELETED: 0}),)


def _costs(session: Session):
    return session.project.query("SELECT id FROM code WHERE name = 'Costs'")[0][0]


def _values(session: Session) -> dict[str, set[tuple]]:
    """What codes, codings and decisions show, their times aside."""
    columns = {
        "code": "id, name, definition",
        "coding": "id, stance, code_id",
        "decision": "id, verdict, reason, stance",
    }
    return {
        table: set(session.project.query(f"SELECT {names}, deleted_hlc IS NULL FROM {table}"))
        for table, names in columns.items()
    }
