"""Pills, rows that go on in the next line, and lists to pick from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import GAP, Flow
from desktop.ui.widgets.pick_list import PickList, PickRow
from desktop.ui.widgets.pill import ChoicePill, Pill

ITEMS = ((None, "Everybody"), ("a", "Ann & Lee"), ("b", "Ben"))


@pytest.fixture
def choice(theme: Theme, qtbot: QtBot) -> ChoicePill:
    made = ChoicePill(theme, "By whom", lambda: ITEMS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_pill_shows_a_cross_while_it_filters(theme: Theme, qtbot: QtBot) -> None:
    pill = Pill(theme, "Mine")
    qtbot.addWidget(pill)
    assert pill.icon().isNull()

    QTest.keyClick(pill, Qt.Key.Key_Space)

    assert pill.isChecked()
    assert not pill.icon().isNull()
    assert pill.accessibleName() == "Mine"
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert pill.icon().isNull()


def test_a_choice_says_what_is_chosen_and_is_on_unless_it_is_the_first(choice: ChoicePill) -> None:
    assert (choice.accessibleName(), choice.isChecked()) == ("By whom: Everybody", False)

    choice.set_value("a")

    assert (choice.accessibleName(), choice.isChecked()) == ("By whom: Ann & Lee", True)
    assert choice.text().startswith("Ann && Lee")


def test_what_is_no_longer_offered_gives_way_to_the_first(choice: ChoicePill) -> None:
    choice.set_value("gone")

    assert choice.value is None


def test_choosing_from_the_list_is_told_once_and_leaving_it_changes_nothing(choice: ChoicePill, qtbot: QtBot) -> None:
    told: list[object] = []
    choice.chosen.connect(told.append)
    for keys in ([Qt.Key.Key_Escape], [Qt.Key.Key_Down] * 3 + [Qt.Key.Key_Return]):
        QTest.mouseClick(choice, Qt.MouseButton.LeftButton)
        menu = QApplication.activePopupWidget()
        for key in keys:
            QTest.keyClick(menu, key)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)

    assert told == ["b"]
    assert choice.isChecked()


def test_a_choice_that_only_arranges_is_never_on(theme: Theme, qtbot: QtBot) -> None:
    pill = ChoicePill(theme, "Sort by", lambda: ITEMS, filters=False)
    qtbot.addWidget(pill)

    pill.set_value("b")

    assert not pill.isChecked()


def test_a_flow_breaks_where_it_would_be_too_wide(qtbot: QtBot) -> None:
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(50, 20)
    flow = Flow(*parts)
    qtbot.addWidget(flow)
    flow.show()

    flow.resize(110, 100)
    qtbot.waitUntil(lambda: parts[2].y() > 0)
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (50 + GAP, 0), (0, 20 + GAP)]
    assert flow.layout().heightForWidth(110) == 40 + GAP
    parts[0].hide()
    qtbot.waitUntil(lambda: parts[1].x() == 0)
    assert parts[2].y() == 0


def test_rows_are_picked_by_space_by_click_and_all_that_are_shown(theme: Theme, qtbot: QtBot) -> None:
    rows = [PickRow(str(number), f"Words {number}", "Letter" if number else "Speech") for number in range(3)]
    picks = PickList(theme, "Passages", rows)
    qtbot.addWidget(picks)
    picks.resize(400, 300)
    with qtbot.waitExposed(picks):
        picks.show()

    QTest.keyClick(picks, Qt.Key.Key_Space)
    QTest.mouseClick(
        picks.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        picks.visualItemRect(picks.item(1)).center(),
    )  # fmt: skip
    assert picks.picked == ("0", "1")

    picks.narrow("letter")
    assert picks.item(0).isHidden()
    with qtbot.waitSignal(picks.picks_changed):
        picks.pick_shown()
    assert picks.picked == ("0", "1", "2")
    picks.pick_shown()
    assert picks.picked == ("0",)
    assert picks.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Words 1, Letter"
