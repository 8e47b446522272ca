"""Coding by keys and mouse in the real window: each row of the key table that is built does what it says."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain.ids import new_id
from desktop.domain.span import Span
from desktop.edits.codes import pin_code
from desktop.edits.codings import apply_code
from desktop.edits.reviewers import add_reviewer
from desktop.store import codes, codings, memos

KEY = Qt.Key
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def press(read, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(read.reader, key, modifiers)


def coded(session, document) -> list[tuple[str, str]]:
    book = codes.codebook(session.project)
    found = codings.for_document(session.project, document.id)
    return [(book.path(c.code_id) if c.code_id else "", c.exact) for c in found]


def code_with(session, document, read, words: str, path: tuple[str, ...], reviewer_id=None) -> str:
    start = read.reader.text.index(words)
    code = codes.codebook(session.project).find(path)
    performed = session.perform(
        "Code",
        apply_code,
        document_id=document.id,
        span=Span(start, start + len(words)),
        code_id=code.id if code else None,
        reviewer_id=reviewer_id or session.reviewer.id,
    )
    return performed.ids("coding")[0]


# Giving codes


@pytest.mark.parametrize("key", [KEY.Key_C, KEY.Key_Return])
def test_c_and_enter_open_the_picker_which_codes_the_words(read, session, document, select, key):
    select("work after six months")
    press(read, key)
    assert read.tools.picker.isVisible()

    QTest.keyClicks(read.tools.picker.field, "coun")
    QTest.keyClick(read.tools.picker.field, KEY.Key_Return)

    assert coded(session, document) == [("Costs > Councils", "work after six months")]
    assert not read.tools.picker.isVisible()
    assert read.reader.hasFocus()
    assert read.reader.selected_id == session.coding_id is not None


def test_ctrl_k_opens_the_picker_too(read, select):
    select("six months")

    press(read, KEY.Key_K, CTRL)

    assert read.tools.picker.isVisible()


def test_white_space_at_the_ends_is_not_coded(read, session, document, select):
    select(" after six ")
    press(read, KEY.Key_C)

    QTest.keyClicks(read.tools.picker.field, "work")
    QTest.keyClick(read.tools.picker.field, KEY.Key_Return)

    assert coded(session, document) == [("Work", "after six")]


def test_emoji_and_accents_before_the_words_move_nothing(read, session, document, select):
    select("e\u0301migré cooks")
    press(read, KEY.Key_V)

    (coding,) = codings.for_document(session.project, document.id)
    assert coding.exact == "e\u0301migré cooks"
    assert read.reader.text[coding.start : coding.end] == coding.exact


def test_applying_and_staying_gives_the_words_a_second_code(read, session, document, select):
    select("six months")
    press(read, KEY.Key_C)
    field = read.tools.picker.field

    QTest.keyClicks(field, "work")
    QTest.keyClick(field, KEY.Key_Return, CTRL)
    assert read.tools.picker.isVisible()
    QTest.keyClicks(field, "voices")
    QTest.keyClick(field, KEY.Key_Return)

    assert sorted(coded(session, document)) == [("Voices", "six months"), ("Work", "six months")]


def test_several_codes_chosen_are_one_step_to_undo(read, session, document, select):
    select("six months")
    press(read, KEY.Key_C)
    field = read.tools.picker.field
    QTest.keyClick(field, KEY.Key_Return, SHIFT)
    QTest.keyClick(field, KEY.Key_Down)
    QTest.keyClick(field, KEY.Key_Return, SHIFT)
    QTest.keyClick(field, KEY.Key_Return)
    assert len(coded(session, document)) == 2

    session.undo()

    assert coded(session, document) == []


def test_a_new_code_lands_under_the_parent_in_use_and_is_one_step(read, session, document, select):
    session.select_code(codes.codebook(session.project).find(("Costs", "Councils")).id)
    select("£28m")
    press(read, KEY.Key_C)
    assert read.tools.picker.new_code.isHidden()

    QTest.keyClicks(read.tools.picker.field, "Sums of money")
    QTest.keyClick(read.tools.picker.field, KEY.Key_Return)
    assert coded(session, document) == [("Costs > Sums of money", "£28m")]
    session.undo()

    assert coded(session, document) == []
    assert codes.codebook(session.project).find(("Costs", "Sums of money")) is None


def test_q_repeats_the_last_code(read, session, document, select):
    code_with(session, document, read, "The right", ("Voices",))
    select("a wait of years".capitalize())

    press(read, KEY.Key_Q)

    assert coded(session, document)[-1] == ("Voices", "A wait of years")


def test_q_without_a_last_code_opens_the_picker(read, select):
    select("six months")

    press(read, KEY.Key_Q)

    assert read.tools.picker.isVisible()


def test_digits_apply_pinned_codes(read, session, document, select):
    work = codes.codebook(session.project).find(("Work",))
    session.perform("Pin", pin_code, work.id, "3")
    select("six months")

    press(read, KEY.Key_3)

    assert coded(session, document) == [("Work", "six months")]


def test_v_makes_a_code_of_the_words(read, session, document, select):
    select("we cannot find staff")

    press(read, KEY.Key_V)

    assert coded(session, document) == [("we cannot find staff", "we cannot find staff")]


def test_h_highlights_without_a_code(read, session, document, select):
    select("councils")

    press(read, KEY.Key_H)

    assert coded(session, document) == [("", "councils")]


def test_m_on_words_goes_to_a_note_on_a_highlight(read, session, document, select, window, qtbot):
    select("councils")

    press(read, KEY.Key_M)
    memo = window.panel("inspector").coding.memo
    assert QApplication.focusWidget() is memo
    QTest.keyClicks(memo, "Ask them")
    memo.flush()

    (coding,) = codings.for_document(session.project, document.id)
    assert coding.code_id is None
    assert memos.for_target(session.project, coding.id)[0].body == "Ask them"
    assert read.reader.codings.get(coding.id).has_memo


def test_a_key_without_words_or_coding_does_nothing(read, session, document):
    for key in (KEY.Key_C, KEY.Key_Q, KEY.Key_V, KEY.Key_H, KEY.Key_1, KEY.Key_Delete):
        press(read, key)

    assert coded(session, document) == []
    assert not read.tools.picker.isVisible()


def test_single_keys_do_nothing_in_a_text_field(read, session, document, select, window):
    select("six months")
    field = window.panel("documents").findChild(type(read.tools.picker.field))
    field.setFocus()

    QTest.keyClicks(field, "vh1")

    assert coded(session, document) == []
    assert field.text() == "vh1"


def test_the_same_code_on_the_same_words_changes_nothing_but_selects_it(read, session, document, select):
    made = code_with(session, document, read, "six months", ("Work",))
    select("six months")

    press(read, KEY.Key_Q)

    assert coded(session, document) == [("Work", "six months")]
    assert session.coding_id == made


# The bar


def test_the_bar_comes_to_the_selection_and_never_covers_it(read, select, qtbot):
    span = select("A wait of years")
    assert not read.tools.bar.isVisible()

    qtbot.waitUntil(read.tools.bar.isVisible, timeout=2000)

    first, last = read.reader.end_lines(span)
    offset = read.reader.viewport().mapTo(read.pane, QPoint(0, 0))
    assert not read.tools.bar.geometry().intersects(first.translated(offset))
    assert not read.tools.bar.geometry().intersects(last.translated(offset))
    assert read.reader.hasFocus()


def test_the_bar_goes_by_esc_and_the_words_stay(read, select, qtbot):
    span = select("A wait of years")
    qtbot.waitUntil(read.tools.bar.isVisible, timeout=2000)

    press(read, KEY.Key_Escape)
    assert not read.tools.bar.isVisible()
    assert read.reader.selected_span() == span
    press(read, KEY.Key_Escape)

    assert read.reader.selected_span() is None


def test_the_bar_is_worked_by_keys(read, session, document, select, qtbot):
    select("A wait of years")
    qtbot.waitUntil(read.tools.bar.isVisible, timeout=2000)

    press(read, KEY.Key_Tab)
    assert read.tools.bar.pick.hasFocus()
    QTest.keyClick(read.tools.bar.pick, KEY.Key_Right)
    assert read.tools.bar.in_vivo.hasFocus()
    QTest.keyClick(read.tools.bar.in_vivo, KEY.Key_Return)

    assert coded(session, document) == [("A wait of years", "A wait of years")]


def test_the_bar_codes_by_a_click(read, session, document, select, qtbot):
    select("A wait of years")
    qtbot.waitUntil(read.tools.bar.isVisible, timeout=2000)

    QTest.mouseClick(read.tools.bar.in_vivo, Qt.MouseButton.LeftButton)

    assert len(coded(session, document)) == 1
    assert not read.tools.bar.isVisible()


# Codings


def test_delete_removes_the_selected_coding_and_undo_brings_it_back(read, session, document):
    made = code_with(session, document, read, "six months", ("Work",))
    session.select_coding(made)

    press(read, KEY.Key_Delete)
    assert coded(session, document) == []
    assert made not in read.reader.codings
    session.undo()

    assert coded(session, document) == [("Work", "six months")]
    assert made in read.reader.codings


@pytest.mark.parametrize(
    ("key", "modifiers", "expected"),
    [
        (KEY.Key_Right, SHIFT, "six months."),
        (KEY.Key_Left, SHIFT, "six month"),
        (KEY.Key_Left, SHIFT | CTRL, "six"),
        (KEY.Key_Left, SHIFT | ALT, " six months"),
        (KEY.Key_Left, SHIFT | ALT | CTRL, "after six months"),
        (KEY.Key_Right, SHIFT | ALT | CTRL, "months"),
        (KEY.Key_Down, SHIFT, "six months."),
    ],
)
def test_arrows_move_the_edges_of_the_selected_coding(read, session, document, key, modifiers, expected):
    made = code_with(session, document, read, "six months", ("Work",))
    session.select_coding(made)

    press(read, key, modifiers)

    assert coded(session, document) == [("Work", expected)]
    assert read.reader.codings.get(made).span.of(read.reader.text) == expected


def test_moves_of_one_burst_are_one_step_to_undo(read, session, document):
    made = code_with(session, document, read, "six", ("Work",))
    session.select_coding(made)
    for _ in range(4):
        press(read, KEY.Key_Right, SHIFT)
    press(read, KEY.Key_Left, SHIFT | ALT | CTRL)
    assert coded(session, document) == [("Work", "after six mon")]

    session.undo()

    assert coded(session, document) == [("Work", "six")]


def test_a_held_key_is_painted_at_once_and_written_when_let_go(read, session, document):
    made = code_with(session, document, read, "six", ("Work",))
    session.select_coding(made)

    QTest.keyPress(read.reader, KEY.Key_Right, SHIFT)
    QTest.keyPress(read.reader, KEY.Key_Right, SHIFT)
    assert read.reader.codings.get(made).span.of(read.reader.text) == "six m"
    assert coded(session, document) == [("Work", "six")]
    QTest.keyRelease(read.reader, KEY.Key_Right, SHIFT)

    assert coded(session, document) == [("Work", "six m")]


def test_selecting_words_unselects_the_coding(read, session, document, select):
    session.select_coding(code_with(session, document, read, "six months", ("Work",)))

    span = select("councils")

    assert session.coding_id is None
    assert session.passage == span


def test_a_click_selects_the_shortest_and_o_widens(read, session, document):
    long = code_with(session, document, read, "let people work after six months", ("Work",))
    short = code_with(session, document, read, "six months", ("Voices",))
    at = read.reader.text.index("months")
    point = read.reader.end_lines(Span(at, at + 1))[0].center()

    QTest.mouseClick(read.reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert session.coding_id == short
    press(read, KEY.Key_O)
    assert session.coding_id == long
    press(read, KEY.Key_O)

    assert session.coding_id == short


def test_f8_goes_through_the_codings(read, session, document):
    first = code_with(session, document, read, "The right", ("Work",))
    second = code_with(session, document, read, "six months", ("Voices",))

    press(read, KEY.Key_F8)
    assert session.coding_id == first
    press(read, KEY.Key_F8)
    assert session.coding_id == second
    press(read, KEY.Key_F8, SHIFT)

    assert session.coding_id == first


def test_f9_goes_to_the_next_paragraph_without_a_coding(read, session, document):
    code_with(session, document, read, "six months", ("Work",))

    press(read, KEY.Key_F9)

    assert read.reader.cursor_offset() == read.reader.text.index("Café owners")


def test_s_and_a_letter_say_the_stance(read, session, document, qtbot):
    made = code_with(session, document, read, "six months", ("Work",))
    session.select_coding(made)

    press(read, KEY.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, KEY.Key_O)

    assert codings.get(session.project, made).stance == "oppose"


def test_other_reviewers_are_named_by_their_initials(read, session, document):
    other = new_id()
    session.perform("Reviewer", add_reviewer, name="Jonas Keller", initials="JK", reviewer_id=other)

    mine = code_with(session, document, read, "six months", ("Work",))
    theirs = code_with(session, document, read, "councils", ("Work",), reviewer_id=other)

    assert read.reader.codings.get(mine).initials == ""
    assert read.reader.codings.get(theirs).initials == "JK"
    assert "Jonas Keller" in read.pane.margin.tip_for(theirs)


# Where one is


def test_zoom_and_place_are_remembered_for_the_document(read, session, document, window):
    window.actions_of.actions["view.zoom_in"].trigger()
    window.actions_of.actions["view.zoom_in"].trigger()

    session.show_document(None)
    assert read.reader.text == ""
    session.show_document(document.id)

    assert read.reader.zoom == 120


def test_changes_of_the_codebook_are_painted(read, session, document):
    from desktop.edits.codes import recolour_code, rename_code

    made = code_with(session, document, read, "six months", ("Work",))
    code = codes.codebook(session.project).find(("Work",))

    session.perform("Rename", rename_code, code.id, name="Right to work")
    session.perform("Recolour", recolour_code, code.id, color="pink")

    painted = read.reader.codings.get(made)
    assert (painted.name, painted.color) == ("Right to work", "pink")


def test_find_is_opened_by_its_key_and_left_by_esc(read, window):
    press(read, KEY.Key_F, CTRL)
    assert read.find_bar.isVisible()
    QTest.keyClicks(read.find_bar.field, "staff")
    assert read.find_bar.count.text() == "1 of 1"

    QTest.keyClick(read.find_bar.field, KEY.Key_Escape)

    assert not read.find_bar.isVisible()
    assert read.reader.hasFocus()


def test_without_a_document_a_sentence_stands_there(read, session):
    session.show_document(None)

    assert read.reader.text == ""
    assert not read.pane.isVisible()


def test_marking_as_read_is_an_edit(read, session, document):
    from desktop.store import assignments

    QTest.mouseClick(read.view_bar.mark, Qt.MouseButton.LeftButton)

    (assignment,) = assignments.for_document(session.project, document.id)
    assert assignment.state == "done"
    assert read.view_bar.mark.accessibleName() == "Read"


def test_everything_in_the_workspace_that_takes_the_keys_has_a_name(read):
    from PySide6.QtWidgets import QWidget

    unnamed = [
        widget
        for widget in read.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.accessibleName()
    ]

    assert unnamed == []
