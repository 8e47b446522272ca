"""The trail of a coding: what its code meant when it was given, and what was done since, by whom."""

from collections.abc import Callable

import pytest

from desktop.analysis.trail import CodingTrail, trails
from desktop.domain.codebook import Codebook
from desktop.domain.decision import Ruling
from desktop.domain.document import Document
from desktop.domain.ids import ActorId, CodeId, CodingId, MemoId, ReviewerId, new_id
from desktop.domain.span import Span
from desktop.edits.actors import add_actor
from desktop.edits.code_merges import merge_codes
from desktop.edits.codes import define_code, move_code, rename_code
from desktop.edits.codings import apply_code, move_coding, recode, remove_codings, set_speaker, set_stance
from desktop.edits.decisions import decide
from desktop.edits.memos import write_memo
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.store import history
from desktop.store.row_history import load_changes

WORDS = Span(17, 75)


class Desk:
    """A session with codes by name and one coding of them."""

    def __init__(self, session: Session, document: Document, codebook: Codebook) -> None:
        self.session, self.document = session, document
        self.codes = {code.name: CodeId(code.id) for code in codebook}
        self.do(define_code, code_id=self.codes["Work"], definition="Paid work.", include_when="A job.")
        self.coding = self.code("Work")

    def do(self, edit: Callable[..., object], **facts: object) -> object:
        return self.session.perform("Do", edit, **facts)  # type: ignore[arg-type]

    def code(self, name: str, by: str | None = None) -> CodingId:
        made = self.session.perform(
            "Code", apply_code, document_id=self.document.id, span=WORDS, code_id=self.codes[name],
            reviewer_id=ReviewerId(by) if by else self.session.reviewer.id,
        )  # fmt: skip
        return CodingId(made.ids("coding")[0])

    @property
    def trail(self) -> CodingTrail:
        return trails(self.session.project, [self.coding])[self.coding]

    @property
    def steps(self) -> list[tuple[str, str, str]]:
        return [(step.what, step.was, step.now) for step in self.trail.steps]


@pytest.fixture
def desk(session: Session, document: Document, codebook: Codebook) -> Desk:
    return Desk(session, document, codebook)


def test_a_fresh_coding_has_its_maker_its_time_and_its_code(desk: Desk) -> None:
    found = desk.trail

    assert (found.coded_by, found.given_by, found.entered_by) == ("Ann Lee", "Ann Lee", "")
    assert found.coded_at == found.given_at
    assert found.coded_at.endswith("Z")
    assert (found.code_then.path, found.code_then.definition) == ("Work", "Paid work.")
    assert found.code_then.include_when == "A job."
    assert found.steps == ()
    assert found.decided is None


def test_a_definition_is_told_as_it_stood_when_the_code_was_given(desk: Desk) -> None:
    desk.do(define_code, code_id=desk.codes["Work"], definition="Any work.", exclude_when="Chores.")

    assert desk.trail.code_then.definition == "Paid work."
    assert desk.steps == [
        ("definition changed", "Paid work.", "Any work."),
        ("rule changed (exclude when)", "", "Chores."),
    ]


def test_a_recoded_passage_has_the_definition_of_when_it_was_recoded(desk: Desk) -> None:
    desk.do(define_code, code_id=desk.codes["Councils"], definition="Local.")
    desk.do(recode, coding_id=desk.coding, code_id=desk.codes["Councils"])
    desk.do(define_code, code_id=desk.codes["Councils"], definition="Local bodies.")

    found = desk.trail
    assert (found.code_then.path, found.code_then.definition) == ("Costs > Councils", "Local.")
    assert found.given_at > found.coded_at
    assert desk.steps == [
        ("recoded", "Work", "Costs > Councils"),
        ("definition changed", "Local.", "Local bodies."),
    ]


def test_all_that_is_done_to_a_coding_is_told_in_its_order(desk: Desk) -> None:
    actor = ActorId(desk.do(add_actor, name="The mayors").ids("actor")[0])  # type: ignore[attr-defined]
    desk.do(move_coding, coding_id=desk.coding, span=Span(17, 40))
    desk.do(set_stance, coding_id=desk.coding, stance="support")
    desk.do(set_speaker, coding_id=desk.coding, actor_id=actor)
    desk.do(remove_codings, coding_ids=[desk.coding])
    desk.session.undo()

    assert desk.steps == [
        ("moved", WORDS.of(text(desk)), Span(17, 40).of(text(desk))),
        ("stance", "", "support"),
        ("speaker", "", "The mayors"),
        ("removed", "", ""),
        ("restored", "", ""),
    ]
    assert {step.by for step in desk.trail.steps} == {"Ann Lee"}


def text(desk: Desk) -> str:
    from desktop.store import documents

    return documents.text(desk.session.project, desk.document.id)


def test_memos_are_told_with_their_words_and_one_that_is_typed_on_is_one_step(desk: Desk) -> None:
    memo = MemoId(new_id())
    about = {"target_table": "coding", "target_id": desk.coding, "reviewer_id": desk.session.reviewer.id}
    for words in ("Che", "Check", "Check it."):
        desk.session.perform("Memo", write_memo, merge_key="memo", memo_id=memo, body=words, **about)  # type: ignore[arg-type]
    desk.do(write_memo, memo_id=memo, body="Checked.", **about)
    desk.do(write_memo, memo_id=memo, body="", **about)

    assert desk.steps == [
        ("memo", "", "Check it."),
        ("memo changed", "Check it.", "Checked."),
        ("memo removed", "Checked.", ""),
    ]


def test_what_became_of_the_code_is_told_also_after_it_was_merged(desk: Desk) -> None:
    desk.do(rename_code, code_id=desk.codes["Work"], name="Jobs")
    desk.do(move_code, code_id=desk.codes["Work"], parent_id=desk.codes["Costs"])
    desk.do(merge_codes, code_id=desk.codes["Work"], into=desk.codes["Voices"])
    desk.do(define_code, code_id=desk.codes["Voices"], definition="All who speak.")

    assert desk.trail.code_then.path == "Work"
    steps = desk.steps
    assert ("code renamed", "Work", "Jobs") in steps
    assert ("code moved", "Jobs", "Costs > Jobs") in steps
    assert ("code merged", "Costs > Jobs", "Voices") in steps
    assert steps[-1][::2] == ("definition changed", "All who speak.")


def test_what_was_done_to_a_code_before_it_was_given_is_no_part(desk: Desk) -> None:
    desk.do(rename_code, code_id=desk.codes["Voices"], name="Speech")
    coding = desk.code("Voices")

    found = trails(desk.session.project, [coding])[coding]

    assert found.code_then.path == "Speech"
    assert found.steps == ()


def test_who_entered_a_coding_for_somebody_else_is_told(desk: Desk) -> None:
    ben = desk.do(add_reviewer, name="Ben Ode").ids("reviewer")[0]  # type: ignore[attr-defined]
    coding = desk.code("Costs", by=ben)

    found = trails(desk.session.project, [coding])[coding]

    assert (found.coded_by, found.entered_by) == ("Ben Ode", "Ann Lee")


def test_who_settles_what_two_changed_apart_has_decided(desk: Desk) -> None:
    """Two changes that did not know each other, and a third that knew both."""
    project = desk.session.project
    desk.do(set_stance, coding_id=desk.coding, stance="support")
    desk.do(set_stance, coding_id=desk.coding, stance="oppose")
    newest = max(load_changes(project, (desk.coding,))[("coding", desk.coding)], key=lambda change: change.order)
    with project.transaction():  # as if the second had been written on another computer
        project.conn.execute("DELETE FROM change_prev WHERE id = ?", (newest.id,))
    assert not any(step.decides for step in desk.trail.steps)

    with project.transaction():
        from desktop.domain.change import RowChange

        history.write(
            project, [RowChange("coding", desk.coding, {"stance": "mixed"})], label="Decide",
            reviewer_id=desk.session.reviewer.id,
        )  # fmt: skip

    decided = desk.trail.decided
    assert decided is not None
    assert (decided.by, decided.what, decided.now) == ("Ann Lee", "stance", "mixed")


def test_the_number_of_queries_does_not_grow_with_the_codings(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    project = desk.session.project
    asked: list[str] = []
    ask = type(project).query
    monkeypatch.setattr(type(project), "query", lambda self, sql, *rest: asked.append(sql) or ask(self, sql, *rest))
    trails(project, [desk.coding])
    few = len(asked)
    more = [desk.coding, *(desk.code(name) for name in ("Costs", "Councils", "Voices"))]
    for coding in more:
        desk.do(move_coding, coding_id=coding, span=Span(17, 50))
    asked.clear()

    assert len(trails(project, more)) == 4
    assert len(asked) <= few + 1  # that of the words, which is asked only where something was moved


def test_codings_that_are_not_there_have_no_trail(desk: Desk) -> None:
    assert trails(desk.session.project, [CodingId(new_id())]) == {}
    assert trails(desk.session.project, []) == {}


def test_what_was_settled_in_compare_of_the_passage_and_its_code_is_told_with_who_decided(desk: Desk) -> None:
    document, work = desk.document.id, desk.codes["Work"]
    words = Span(18, 74)  # the blanks at the ends of the coding make no difference there
    other = Ruling(document, Span(20, 74), work, "applies")

    desk.session.perform("Decide", decide, [other, Ruling(document, words, work, "does-not")], reason="A wish.")

    assert desk.steps == [("settled", "", "does not apply: A wish.")]
    assert desk.trail.decided is not None
    assert (desk.trail.decided.by, desk.trail.decided.decides) == ("Ann Lee", True)
