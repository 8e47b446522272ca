"""The picker finds a code by a few letters and never covers the words that are coded."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.ids import CodeId
from desktop.ui.reader.code_picker import CodePicker
from desktop.ui.reader.picker_rows import PickerIndex

BOOK = Codebook(
    [
        Code(CodeId("issues"), "Issues", sort_key="1"),
        Code(
            CodeId("fare"),
            "Fare cap",
            CodeId("issues"),
            color="orange",
            shortcut="2",
            sort_key="1",
            definition="limit on fares",
        ),
        Code(
            CodeId("evening"), "Evening services", CodeId("issues"), color="green", definition="last bus, family life"
        ),
        Code(CodeId("args"), "Arguments", sort_key="2"),
        Code(CodeId("access"), "Équité d’accès", CodeId("args"), color="teal", definition="fair wherever one lives"),
        Code(CodeId("driver"), "Drivers’ affairs", CodeId("args"), color="pink"),
    ]
)
COUNTS = {CodeId("fare"): 37, CodeId("evening"): 52}


def names(typed: str, recent: tuple[CodeId, ...] = ()) -> list[str]:
    return [row.code.name for row in PickerIndex(BOOK, COUNTS, recent).rows(typed)]


def test_names_come_before_words_in_them_and_these_before_definitions():
    assert names("fa") == ["Fare cap", "Drivers’ affairs", "Évening"][:2] + ["Evening services", "Équité d’accès"]


def test_case_accents_and_quotation_marks_do_not_count():
    assert names("EQUITE D'ACCES") == ["Équité d’accès"]


def test_every_word_typed_must_be_there_in_name_path_or_definition():
    assert names("issues last") == ["Evening services"]
    assert names("issues > fare") == ["Fare cap"]
    assert names("issues pink") == []


def test_with_nothing_typed_codes_used_lately_lead():
    assert names("", (CodeId("driver"), CodeId("fare")))[:3] == ["Drivers’ affairs", "Fare cap", "Issues"]


def test_hits_point_at_the_letters_typed():
    (row, *_rest) = PickerIndex(BOOK, COUNTS).rows("acces")

    assert [row.code.name[start:end] for start, end in row.hits] == ["accès"]


@pytest.fixture
def picker(pane, theme):
    picker = CodePicker(theme, pane)
    picker.open_at(
        PickerIndex(BOOK, COUNTS),
        parent_name="Issues",
        first=QRect(100, 100, 300, 26),
        last=QRect(56, 126, 200, 26),
        room=pane.rect(),
    )
    return picker


def test_enter_applies_the_first_hit_and_closes(picker, qtbot):
    QTest.keyClicks(picker.field, "eve")

    with qtbot.waitSignal(picker.applied) as applied:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)

    assert applied.args == [(CodeId("evening"),), False]
    assert not picker.isVisible()


def test_ctrl_and_enter_applies_and_stays(picker, qtbot):
    QTest.keyClicks(picker.field, "fare")

    with qtbot.waitSignal(picker.applied) as applied:
        QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert applied.args == [(CodeId("fare"),), True]
    assert picker.isVisible()


def test_shift_and_enter_chooses_several_which_enter_applies_together(picker, qtbot):
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClicks(picker.field, "fare")
    QTest.keyClick(picker.field, Qt.Key.Key_Return, shift)
    picker.field.clear()
    QTest.keyClicks(picker.field, "eve")
    QTest.keyClick(picker.field, Qt.Key.Key_Return, shift)

    with qtbot.waitSignal(picker.applied) as applied:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)

    assert applied.args == [(CodeId("fare"), CodeId("evening")), False]


def test_arrows_go_through_the_hits_and_on_to_the_new_code(picker, qtbot):
    QTest.keyClicks(picker.field, "fa")
    for _ in range(4):
        QTest.keyClick(picker.field, Qt.Key.Key_Down)

    with qtbot.waitSignal(picker.new_wanted) as wanted:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)

    assert wanted.args == ["fa", False]


def test_words_that_no_code_has_become_a_new_one_by_enter(picker, qtbot):
    QTest.keyClicks(picker.field, "Punctuality ")
    assert picker.new_code.text().strip() == "New code “Punctuality” under Issues"

    with qtbot.waitSignal(picker.new_wanted) as wanted:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)

    assert wanted.args == ["Punctuality", False]


def test_no_second_code_of_a_name_is_offered(picker):
    QTest.keyClicks(picker.field, "fare CAP")

    assert picker.new_code.isHidden()


def test_a_click_applies(picker, qtbot):
    row = picker.list.visualRect(picker.model.index(1)).center()

    with qtbot.waitSignal(picker.applied) as applied:
        QTest.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=row)

    assert applied.args == [(CodeId("evening"),), False]


def test_esc_closes_without_applying(picker, qtbot):
    with qtbot.waitSignal(picker.closed), qtbot.assertNotEmitted(picker.applied):
        QTest.keyClick(picker.field, Qt.Key.Key_Escape)

    assert not picker.isVisible()


@pytest.mark.parametrize("top", [20, 120, 240, 360, 480, 560, 640])
def test_the_picker_covers_no_selected_word_and_stays_inside(picker, pane, top):
    first, last = QRect(300, top, 250, 26), QRect(56, top + 26, 400, 26)

    picker.open_at(PickerIndex(BOOK, COUNTS), parent_name="", first=first, last=last, room=pane.rect())

    box = picker.geometry()
    assert not box.intersects(first)
    assert not box.intersects(last)
    assert pane.rect().contains(box)


def test_every_row_is_a_sentence_for_a_screen_reader(picker):
    index = picker.model.index(2)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Fare cap, in Issues, 37 codings, key 2"
