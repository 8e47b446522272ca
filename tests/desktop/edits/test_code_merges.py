"""Merging two codes and splitting one: what follows, what is folded, what is refused, and the way back."""

import pytest

from desktop.analysis.retrieval import Filter, coded_passages
from desktop.domain.change import RowChange
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, CodingId
from desktop.domain.span import Span
from desktop.edit_errors import CodeIntoItself
from desktop.edits.code_merges import merge_codes, split_code
from desktop.edits.codes import define_code, delete_codes, pin_code
from desktop.edits.codings import apply_code, recode
from desktop.edits.memos import write_memo
from desktop.errors import BadValue, UnknownCode
from desktop.session import Session
from desktop.store import codes, codings, memos
from tests.desktop.store.random_edits import content_of

HERE, THERE = Span(30, 42), Span(50, 60)


def code_id(session: Session, *names: str) -> CodeId:
    """A code by its path."""
    code = codes.codebook(session.project).find(names)
    assert code is not None, names
    return code.id


def coded(session: Session, document: Document, code: CodeId, span: Span = HERE, **facts: object) -> CodingId:
    """A coding of the session's reviewer."""
    done = session.perform(
        "Code", apply_code, document_id=document.id, span=span, code_id=code, reviewer_id=session.reviewer.id, **facts
    )
    return CodingId(done.ids("coding")[0])


def note(session: Session, coding_id: str, body: str, table: str = "coding") -> None:
    """A memo of the session's reviewer."""
    session.perform(
        "Memo", write_memo, target_table=table, target_id=coding_id, reviewer_id=session.reviewer.id, body=body
    )


@pytest.fixture
def costs(session: Session, codebook: Codebook) -> CodeId:
    return code_id(session, "Costs")


@pytest.fixture
def work(session: Session, codebook: Codebook) -> CodeId:
    return code_id(session, "Work")


def test_codings_of_a_merged_code_count_for_the_other(session: Session, document: Document, costs, work) -> None:
    old = coded(session, document, work)
    coded(session, document, costs, THERE)

    session.perform("Merge", merge_codes, work, into=costs)

    project = session.project
    assert codes.counts(project) == {costs: 2}
    assert {coding.code_id for coding in codings.for_document(project, document.id)} == {costs}
    assert codings.get(project, old).code_id == costs
    assert [coding.id for coding in codings.for_codes(project, (costs,))][0] == old
    assert {each.extract.code for each in coded_passages(project, Filter(codes=frozenset({costs})))} == {"Costs"}
    assert work not in codes.codebook(project)


def test_codes_below_a_merged_code_move_under_the_other(session: Session, codebook: Codebook, costs, work) -> None:
    session.perform("Merge", merge_codes, costs, into=work)

    assert code_id(session, "Work", "Councils")


def test_a_code_merged_into_one_below_it_leaves_its_place_to_that(session: Session, codebook, costs) -> None:
    councils = code_id(session, "Costs", "Councils")

    session.perform("Merge", merge_codes, costs, into=councils)

    book = codes.codebook(session.project)
    assert [code.name for code in book] == ["Councils", "Work", "Voices"]
    assert book[councils].parent_id is None


def test_undo_brings_both_codes_back_with_all_that_they_had(session: Session, document: Document, costs, work) -> None:
    first = coded(session, document, costs, stance="support")
    note(session, first, "why")
    coded(session, document, work)
    session.perform("Pin", pin_code, costs, "4")
    before = content_of(session.project)

    session.perform("Merge", merge_codes, costs, into=work)
    after = content_of(session.project)
    session.undo()

    assert content_of(session.project) == before
    session.redo()
    assert content_of(session.project) == after


def test_a_passage_with_both_codes_keeps_one_coding_with_all_memos_and_what_it_lacked(
    session: Session, document: Document, costs, work
) -> None:
    gone = coded(session, document, work, stance="oppose")
    stays = coded(session, document, costs)
    note(session, gone, "on work")
    note(session, stays, "on costs")

    session.perform("Merge", merge_codes, work, into=costs)

    project = session.project
    (left,) = codings.for_document(project, document.id)
    assert (left.id, left.stance) == (stays, "oppose")
    assert {memo.body for memo in memos.for_target(project, stays)} == {"on work", "on costs"}
    assert codes.counts(project) == {costs: 1}


def test_a_passage_that_gets_both_codes_elsewhere_counts_once_with_both_memos(
    session: Session, document: Document, costs, work
) -> None:
    note(session, coded(session, document, costs), "on costs")
    session.perform("Merge", merge_codes, work, into=costs)
    made = coded(session, document, code_id(session, "Voices"))
    note(session, made, "on work")
    # As a coding comes in that was made on another computer, where the code was not merged yet.

    session.perform("Came in", lambda _project: (RowChange("coding", made, {"code_id": work}),))

    (passage,) = coded_passages(session.project)
    assert {note.body for note in passage.extract.notes} == {"on costs", "on work"}
    assert codes.counts(session.project) == {costs: 1}


def test_a_code_takes_over_what_it_has_no_text_or_digit_for(session: Session, codebook, costs, work) -> None:
    session.perform("Define", define_code, work, definition="Jobs", exclude_when="unpaid")
    session.perform("Define", define_code, costs, definition="Money")
    session.perform("Pin", pin_code, work, "2")
    note(session, work, "on the code", table="code")

    session.perform("Merge", merge_codes, work, into=costs)

    code = codes.codebook(session.project)[costs]
    assert (code.definition, code.exclude_when, code.shortcut) == ("Money", "unpaid", "2")
    assert [memo.body for memo in memos.for_target(session.project, costs)] == ["on the code"]


def test_merged_codes_can_be_merged_on(session: Session, document: Document, costs, work) -> None:
    coded(session, document, work)
    voices = code_id(session, "Voices")

    session.perform("Merge", merge_codes, work, into=costs)
    session.perform("Merge", merge_codes, costs, into=voices)

    assert codes.counts(session.project) == {voices: 1}
    assert {coding.code_id for coding in codings.all_codings(session.project)} == {voices}


def test_a_passage_with_a_merged_code_is_not_coded_with_the_other_again(
    session: Session, document: Document, costs, work
) -> None:
    coding = coded(session, document, work)
    session.perform("Merge", merge_codes, work, into=costs)

    again = session.perform(
        "Code", apply_code, document_id=document.id, span=HERE, code_id=costs, reviewer_id=session.reviewer.id
    )

    assert again.batch is None
    assert session.perform("Recode", recode, coding, costs).batch is None


def test_deleting_a_code_takes_those_merged_into_it_along_and_undo_brings_them_back(
    session: Session, document: Document, costs, work
) -> None:
    coded(session, document, work)
    session.perform("Merge", merge_codes, work, into=costs)

    session.perform("Delete", delete_codes, costs)
    assert tuple(codings.all_codings(session.project)) == ()

    session.undo()
    assert codes.counts(session.project) == {costs: 1}


def test_the_selected_code_gives_way_to_the_one_that_stands_for_it(
    session: Session, document: Document, costs, work
) -> None:
    coded(session, document, work)
    session.select_code(work)

    session.perform("Merge", merge_codes, work, into=costs)

    assert (session.code_id, session.last_code_id) == (costs, costs)


def test_a_code_is_not_merged_into_itself_nor_into_none(session: Session, codebook: Codebook, costs, work) -> None:
    with pytest.raises(CodeIntoItself):
        session.perform("Merge", merge_codes, costs, into=costs)
    with pytest.raises(UnknownCode):
        session.perform("Merge", merge_codes, costs, into=CodeId("none"))
    session.perform("Merge", merge_codes, costs, into=work)
    with pytest.raises(UnknownCode):
        session.perform("Merge", merge_codes, costs, into=work)


def test_splitting_gives_the_picked_passages_a_new_code_after_the_old_one(
    session: Session, document: Document, costs
) -> None:
    picked, left = coded(session, document, costs), coded(session, document, costs, THERE)

    session.perform("Split", split_code, costs, (picked,), name="Late costs")

    book = codes.codebook(session.project)
    made = code_id(session, "Late costs")
    assert [code.name for code in book.children(None)] == ["Costs", "Late costs", "Work", "Voices"]
    assert codings.get(session.project, picked).code_id == made
    assert codings.get(session.project, left).code_id == costs
    session.undo()
    assert codes.counts(session.project) == {costs: 2}
    assert made not in codes.codebook(session.project)


def test_splitting_into_a_code_that_a_passage_has_already_folds_the_two(
    session: Session, document: Document, costs, work
) -> None:
    picked = coded(session, document, costs, stance="mixed")
    there = coded(session, document, work)

    session.perform("Split", split_code, costs, (picked,), into=work)

    (left,) = codings.for_document(session.project, document.id)
    assert (left.id, left.stance) == (there, "mixed")


def test_splitting_needs_a_passage_a_name_and_another_code(session: Session, document: Document, costs) -> None:
    picked = coded(session, document, costs)
    with pytest.raises(BadValue):
        session.perform("Split", split_code, costs, (), name="New")
    with pytest.raises(BadValue):
        session.perform("Split", split_code, costs, (picked,), name="  ")
    with pytest.raises(CodeIntoItself):
        session.perform("Split", split_code, costs, (picked,), into=costs)
