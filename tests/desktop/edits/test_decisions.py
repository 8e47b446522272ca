"""What reviewers read in different ways: settled, settled anew, left open, merged, and gone with its code."""

from pathlib import Path

import pytest

from desktop.domain.codebook import Codebook
from desktop.domain.decision import APPLIES, DOES_NOT, Ruling
from desktop.domain.document import Document
from desktop.domain.ids import ActorId, CodeId, DocumentId
from desktop.domain.span import Span
from desktop.edit_errors import PassageOutside
from desktop.edits.code_merges import merge_codes
from desktop.edits.codes import delete_codes
from desktop.edits.conflicts import decide as settle
from desktop.edits.decisions import decide, reopen
from desktop.errors import BadValue, UnknownCode, UnknownDocument
from desktop.jobs.merge_projects import merge_projects
from desktop.session import Session
from desktop.store import conflicts, decisions
from tests.desktop.store.steps import findings

SPAN = Span(4, 9)


def ruling(document: Document, codebook: Codebook, verdict: str = APPLIES, *, stance: str | None = None) -> Ruling:
    return Ruling(document.id, SPAN, codebook.find(("Work",)).id, verdict, stance)


def clean(session: Session) -> bool:
    return findings(session.project.path) == ()


def settled(session: Session) -> list[tuple[str, str, str | None]]:
    return [(each.verdict, each.reason, each.stance) for each in decisions.all_decisions(session.project)]


def test_a_decision_is_kept_with_its_words_its_reason_and_who_decided(
    session: Session, document: Document, codebook: Codebook
) -> None:
    session.perform("Decide", decide, [ruling(document, codebook, stance="support")], reason=" It is an ask. ")

    (made,) = decisions.for_document(session.project, document.id)
    assert (made.span, made.exact, made.verdict) == (SPAN, "right", APPLIES)
    assert (made.reason, made.stance, made.decided_by) == ("It is an ask.", "support", session.reviewer.id)
    assert made.decided_hlc > 0
    assert clean(session)


def test_a_decision_is_undone_redone_and_replaced_in_its_one_row(
    session: Session, document: Document, codebook: Codebook
) -> None:
    session.perform("Decide", decide, [ruling(document, codebook)])
    session.perform("Decide", decide, [ruling(document, codebook, DOES_NOT)], reason="No")
    assert settled(session) == [(DOES_NOT, "No", None)]

    session.undo()
    assert settled(session) == [(APPLIES, "", None)]
    session.undo()
    assert settled(session) == []
    session.redo()
    session.redo()
    assert settled(session) == [(DOES_NOT, "No", None)]
    assert session.perform("Again", decide, [ruling(document, codebook, DOES_NOT)], reason="No").batch is None


def test_what_was_settled_can_be_left_open_and_settled_again(
    session: Session, document: Document, codebook: Codebook
) -> None:
    session.perform("Decide", decide, [ruling(document, codebook)])
    (made,) = decisions.all_decisions(session.project)

    session.perform("Leave open", reopen, [made.id])
    assert settled(session) == []
    assert session.perform("Leave open", reopen, [made.id]).batch is None
    session.perform("Decide", decide, [ruling(document, codebook, DOES_NOT)])
    assert settled(session) == [(DOES_NOT, "", None)]
    assert clean(session)


def test_what_cannot_be_settled_is_refused_and_changes_nothing(
    session: Session, document: Document, codebook: Codebook
) -> None:
    work = codebook.find(("Work",)).id
    for wrong, error in (
        (Ruling(DocumentId("none"), SPAN, work, APPLIES), UnknownDocument),
        (Ruling(document.id, Span(0, 10_000), work, APPLIES), PassageOutside),
        (Ruling(document.id, SPAN, CodeId("none"), APPLIES), UnknownCode),
        (Ruling(document.id, SPAN, work, "perhaps"), BadValue),
        (Ruling(document.id, SPAN, work, APPLIES, "shouting"), BadValue),
        (Ruling(document.id, SPAN, work, APPLIES, None, ActorId("none")), BadValue),
    ):
        with pytest.raises(error):
            session.perform("Decide", decide, [ruling(document, codebook), wrong])
    assert settled(session) == []


def test_a_decision_follows_its_code_when_that_is_merged_and_goes_with_it(
    session: Session, document: Document, codebook: Codebook
) -> None:
    session.perform("Decide", decide, [ruling(document, codebook)])
    voices = codebook.find(("Voices",)).id

    session.perform("Merge", merge_codes, codebook.find(("Work",)).id, into=voices)
    assert [each.code_id for each in decisions.all_decisions(session.project)] == [voices]
    session.undo()
    session.perform("Delete", delete_codes, codebook.find(("Work",)).id)
    assert settled(session) == []
    session.undo()
    assert settled(session) == [(APPLIES, "", None)]
    assert clean(session)


def test_two_who_decided_apart_meet_as_a_conflict_in_one_row(
    session: Session, document: Document, codebook: Codebook, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.gloss"
    copy.write_bytes(session.project.path.read_bytes())
    session.perform("Decide", decide, [ruling(document, codebook)])
    with_other = Session.open(copy, by="Ben Ode")
    with_other.perform("Decide", decide, [ruling(document, codebook, DOES_NOT)])
    with_other.close()

    for _ in merge_projects(session.project, [copy]):
        pass

    (waiting,) = conflicts.all_conflicts(session.project)
    assert (waiting.table, waiting.field, waiting.title) == ("decision", "verdict", "Work, right")
    assert len(settled(session)) == 1
    assert clean(session)


def test_what_was_decided_apart_is_settled_as_one_thing_with_its_own_reason_and_stance(
    session: Session, document: Document, codebook: Codebook, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.gloss"
    copy.write_bytes(session.project.path.read_bytes())
    session.perform("Decide", decide, [ruling(document, codebook, stance="support")], reason="clear")
    with_other = Session.open(copy, by="Ben Ode")
    with_other.perform("Decide", decide, [ruling(document, codebook, DOES_NOT)], reason="no ask")
    with_other.close()
    for _ in merge_projects(session.project, [copy]):
        pass

    (waiting,) = conflicts.all_conflicts(session.project)
    assert conflicts.count(session.project) == 1
    (ben,) = (value for value in waiting.values if value.reviewer == "Ben Ode")
    session.perform("Settle", settle, waiting.row_id, waiting.field, keep=ben.change)

    assert settled(session) == [(DOES_NOT, "no ask", None)]
    assert conflicts.all_conflicts(session.project) == ()
    assert clean(session)


def test_who_decided_last_is_who_decided(session: Session, document: Document, codebook: Codebook) -> None:
    session.perform("Decide", decide, [ruling(document, codebook)])
    path = session.project.path
    session.close()
    later = Session.open(path, by="Ben Ode")
    later.perform("Decide", decide, [ruling(document, codebook, DOES_NOT)])

    (made,) = decisions.all_decisions(later.project)
    assert made.decided_by == later.reviewer.id
    later.close()
