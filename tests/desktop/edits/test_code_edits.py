import pytest

from desktop.domain.code import COLORS, LINES
from desktop.domain.codebook import Codebook, CodebookRow
from desktop.domain.document import Document
from desktop.domain.span import Span
from desktop.edit_errors import CodeUnderItself
from desktop.edits.codes import (
    add_code,
    add_path,
    define_code,
    delete_codes,
    import_codebook,
    move_code,
    pin_code,
    recolour_code,
    rename_code,
)
from desktop.edits.codings import apply_code
from desktop.edits.memos import write_memo
from desktop.errors import BadValue, UnknownCode
from desktop.session import Session
from desktop.store import codes, codings, memos


def _paths(session: Session) -> list[str]:
    book = codes.codebook(session.project)
    return [book.path(code.id) for code in book]


def _id(session: Session, *names: str) -> str:
    code = codes.codebook(session.project).find(names)
    assert code is not None, names
    return code.id


def test_a_new_code_stands_last_under_its_parent(session: Session, codebook: Codebook) -> None:
    session.perform("Add", add_code, name="Housing")
    session.perform("Add", add_code, name="Airports", parent_id=_id(session, "Costs"))

    assert _paths(session) == ["Costs", "Costs > Councils", "Costs > Airports", "Work", "Voices", "Housing"]


def test_colours_are_taken_in_turn_and_told_apart_by_the_line_when_they_come_again(session: Session) -> None:
    for number in range(2 * len(COLORS)):
        session.perform("Add", add_code, name=f"Code {number}")

    found = list(codes.codebook(session.project))

    assert tuple(code.color for code in found) == COLORS * 2
    assert [code.line for code in found[: len(COLORS)]] == [""] * len(COLORS)
    assert len({(code.color, code.line_style) for code in found}) == len(found)
    assert all(code.line in LINES for code in found[len(COLORS) :])


def test_names_are_tidied_and_bad_ones_refused(session: Session) -> None:
    session.perform("Add", add_code, name="  Right \n to\twork ")

    assert _paths(session) == ["Right to work"]
    for name in ("", " \n ", "Costs > Councils"):
        with pytest.raises(BadValue):
            session.perform("Add", add_code, name=name)


@pytest.mark.parametrize("wrong", [{"color": "mauve"}, {"kind": "question"}, {"shortcut": "0"}, {"shortcut": "12"}])
def test_values_outside_the_words_are_refused(session: Session, wrong: dict[str, str]) -> None:
    with pytest.raises(BadValue, match="Allowed"):
        session.perform("Add", add_code, name="Costs", **wrong)
    assert len(codes.codebook(session.project)) == 0


def test_a_path_makes_only_what_is_missing(session: Session, codebook: Codebook) -> None:
    performed = session.perform("Path", add_path, ("Costs", "Councils", "Bins"))

    assert [change.fields["name"] for change in performed.changes] == ["Bins"]
    assert "Costs > Councils > Bins" in _paths(session)
    assert session.perform("Path", add_path, ("Costs", "Councils")).batch is None


def test_renaming_a_code_keeps_its_codings(session: Session, document: Document, codebook: Codebook) -> None:
    code = _id(session, "Costs")
    session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 3), code_id=code, reviewer_id=session.reviewer.id
    )

    session.perform("Rename", rename_code, code, name="Price")

    assert codings.for_document(session.project, document.id)[0].code_id == _id(session, "Price")
    assert session.perform("Rename", rename_code, code, name="Price").batch is None


def test_defining_a_code_leaves_what_is_not_said(session: Session, codebook: Codebook) -> None:
    code = _id(session, "Costs")
    session.perform("Define", define_code, code, definition="Money.\nAll of it.", kind="issue")

    session.perform("Define", define_code, code, include_when="a sum is named")

    found = codes.codebook(session.project)[code]
    assert (found.definition, found.include_when, found.kind) == ("Money.\nAll of it.", "a sum is named", "issue")


def test_a_colour_that_others_have_comes_with_another_line(session: Session, codebook: Codebook) -> None:
    session.perform("Recolour", recolour_code, _id(session, "Work"), color="blue")

    found = codes.codebook(session.project)
    work, costs = found[_id(session, "Work")], found[_id(session, "Costs")]
    assert (work.color, costs.color) == ("blue", "blue")
    assert work.line_style != costs.line_style


def test_codes_are_moved_between_their_neighbours(session: Session, codebook: Codebook) -> None:
    session.perform("Move", move_code, _id(session, "Voices"), parent_id=None, before=_id(session, "Costs"))
    session.perform("Move", move_code, _id(session, "Work"), parent_id=_id(session, "Costs"))

    assert _paths(session) == ["Voices", "Costs", "Costs > Councils", "Costs > Work"]
    again = session.perform("Move", move_code, _id(session, "Voices"), parent_id=None, before=_id(session, "Costs"))
    assert again.batch is None


def test_a_code_can_be_moved_between_neighbours_that_share_a_sort_key(session: Session) -> None:
    for name in ("B", "A", "C"):
        session.perform("Add", add_code, name=name)
    from desktop.domain.change import RowChange

    same = [RowChange("code", _id(session, name), {"sort_key": "1"}) for name in ("A", "B", "C")]
    session.perform("As after a merge", lambda project: same)

    session.perform("Move", move_code, _id(session, "C"), parent_id=None, before=_id(session, "B"))

    assert _paths(session) == ["A", "C", "B"]


def test_a_code_cannot_be_moved_below_itself(session: Session, codebook: Codebook) -> None:
    with pytest.raises(CodeUnderItself, match="Costs"):
        session.perform("Move", move_code, _id(session, "Costs"), parent_id=_id(session, "Costs", "Councils"))


def test_a_digit_belongs_to_one_code(session: Session, codebook: Codebook) -> None:
    session.perform("Pin", pin_code, _id(session, "Costs"), "1")
    session.perform("Pin", pin_code, _id(session, "Work"), "1")

    assert codes.codebook(session.project).with_shortcut("1").name == "Work"
    session.undo()
    assert codes.codebook(session.project).with_shortcut("1").name == "Costs"
    session.perform("Add", add_code, name="Housing", shortcut="1")
    assert [c.name for c in codes.codebook(session.project) if c.shortcut] == ["Housing"]
    session.perform("Unpin", pin_code, _id(session, "Housing"), None)
    assert codes.codebook(session.project).with_shortcut("1") is None


def test_deleting_a_code_takes_what_hangs_on_it_and_undo_gives_it_back(
    session: Session, document: Document, codebook: Codebook
) -> None:
    child = _id(session, "Costs", "Councils")
    coding = session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 3), code_id=child, reviewer_id=session.reviewer.id
    ).ids("coding")[0]
    for table, row_id in (("coding", coding), ("code", child)):
        session.perform(
            "Memo", write_memo, target_table=table, target_id=row_id, reviewer_id=session.reviewer.id, body="Why?"
        )

    performed = session.perform("Delete", delete_codes, _id(session, "Costs"))

    assert _paths(session) == ["Work", "Voices"]
    assert (len(performed.ids("code")), len(performed.ids("coding")), len(performed.ids("memo"))) == (2, 1, 2)
    assert session.project.query("SELECT count(*) FROM conflict") == [(0,)]
    session.undo()
    assert len(_paths(session)) == 4
    assert memos.counts(session.project) == {coding: 1, child: 1}


def test_taking_in_a_codebook_makes_parents_first_and_keeps_what_is_there(session: Session) -> None:
    session.perform("Add", add_code, name="Costs", color="teal", shortcut="1")
    rows = (
        CodebookRow(("Costs",), "issue", "pink", "Money", "a sum is named", "", "2"),
        CodebookRow(("Voices", "Cooks"), "ask", "green", shortcut="1"),
        CodebookRow(("Voices",), definition="Who speaks"),
    )

    performed = session.perform("Take in", import_codebook, rows)

    assert _paths(session) == ["Costs", "Voices", "Voices > Cooks"]
    book = codes.codebook(session.project)
    costs, cooks, voices = (book[_id(session, *names)] for names in (("Costs",), ("Voices", "Cooks"), ("Voices",)))
    assert (costs.kind, costs.color, costs.definition, costs.shortcut) == ("issue", "pink", "Money", "1")
    assert (cooks.kind, cooks.color, cooks.shortcut) == ("ask", "green", None), "the digit is taken"
    assert voices.definition == "Who speaks"
    assert performed.batch is not None
    assert session.perform("Again", import_codebook, rows).batch is None


def test_edits_of_a_code_that_is_not_there_are_refused(session: Session) -> None:
    for edit, given in (
        (rename_code, {"name": "X"}),
        (define_code, {"definition": "X"}),
        (recolour_code, {"color": "blue"}),
        (move_code, {"parent_id": None}),
        (pin_code, {"digit": "1"}),
        (delete_codes, {}),
    ):
        with pytest.raises(UnknownCode):
            session.perform("Edit", edit, "none", **given)
    with pytest.raises(UnknownCode):
        session.perform("Add", add_code, name="X", parent_id="none")
