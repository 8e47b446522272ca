"""The small parts of the window by themselves."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import icons
from desktop.ui.theme import Theme
from desktop.ui.tokens import DARK, LIGHT
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.check_box import CheckBox
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.color_row import ColorRow
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.labels import ElidedLabel
from desktop.ui.widgets.memo_field import LATEST, MemoField
from desktop.ui.widgets.panes import Panes
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.toast import ABOVE_EDGE, BAR_AT_THE_FOOT, HEIGHT, Toast, Toasts
from desktop.ui.widgets.window_place import put_at_lower_right


@pytest.fixture
def host(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window to put parts in."""
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_icons_are_drawn_in_the_token_they_are_asked_for(theme: Theme) -> None:
    picture = icons.pixmap(theme, "plus", color="accent", ratio=2).toImage()

    assert picture.pixelColor(16, 16).name() == LIGHT.accent.lower()
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2)


def test_icons_answer_to_their_earlier_names() -> None:
    assert icons.svg("history") == icons.svg("rotate-ccw-clock")


def test_an_icon_that_is_not_in_the_set_is_a_fault() -> None:
    with pytest.raises(icons.IconMissing):
        icons.svg("no-such-icon")


def test_buttons_take_new_colours_with_the_theme(theme: Theme, host: QWidget) -> None:
    button = IconButton(theme, "plus", "Add", parent=host)
    before = button.icon().pixmap(16).toImage()

    theme.set_choice("dark")

    assert theme.tokens is DARK
    assert button.icon().pixmap(16).toImage() != before
    theme.set_choice("light")


def test_a_click_gives_a_button_no_focus_and_tab_gives_it_a_ring(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    ring = FocusRing(theme, host)
    first, second = TextButton(theme, "One"), TextButton(theme, "Two")
    host.layout().addWidget(first)
    host.layout().addWidget(second)
    qtbot.wait(10)
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert not second.hasFocus()
    assert ring.isHidden()

    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Tab)

    assert second.hasFocus()
    assert ring.isVisible()
    assert ring.geometry().contains(second.geometry())


def test_a_choice_sends_what_was_chosen_and_not_what_was_shown(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    choice = Choice(theme, "Stance")
    host.layout().addWidget(choice)
    sent: list[object] = []
    choice.chosen.connect(sent.append)
    choice.set_items([Item(None, "Not set"), Item("support", "Support"), Item("oppose", "Oppose")], "support")
    assert choice.value == "support"
    assert sent == []

    choice.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(choice, Qt.Key.Key_Down)

    assert sent == ["oppose"]


def test_the_wheel_does_not_change_a_choice(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    choice = Choice(theme, "Stance")
    host.layout().addWidget(choice)
    choice.set_items([Item(1, "One"), Item(2, "Two")], 1)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(choice, wheel)

    assert choice.value == 1


def test_a_memo_field_writes_at_a_pause_and_once(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    field = MemoField("Memo")
    host.layout().addWidget(field)
    written: list[str] = []
    field.written.connect(written.append)

    QTest.keyClicks(field, "abc")
    assert written == []
    qtbot.waitUntil(lambda: written == ["abc"])
    qtbot.wait(400)

    assert written == ["abc"]


def test_a_memo_field_writes_while_the_typing_goes_on(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    field = MemoField("Memo")
    host.layout().addWidget(field)
    written: list[str] = []
    field.written.connect(written.append)
    end = time.monotonic() + 2 * LATEST / 1000

    while not written and time.monotonic() < end:
        QTest.keyClick(field, Qt.Key.Key_A)
        qtbot.wait(10)

    assert written


def test_a_memo_field_keeps_what_is_being_typed_when_older_text_comes_back(
    theme: Theme, host: QWidget, qtbot: QtBot
) -> None:
    field = MemoField("Memo")
    host.layout().addWidget(field)
    field.show_text("saved")
    field.moveCursor(field.textCursor().MoveOperation.End)
    QTest.keyClicks(field, " and more")

    field.show_text("saved")

    assert field.toPlainText() == "saved and more"


def test_a_memo_field_grows_with_its_text(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    field = MemoField("Memo", lines=(2, 6))
    host.layout().addWidget(field)
    small = field.sizeHint().height()

    field.setPlainText("a\nb\nc\nd\ne")

    assert field.sizeHint().height() > small


def test_a_toast_goes_by_itself_and_its_verb_acts(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(theme, host)
    acted: list[bool] = []
    toast.show_text("Deleted 12 codings", verb="Undo", on_verb=lambda: acted.append(True))
    assert toast.isVisible()
    assert toast.height() == 44
    assert abs(toast.geometry().center().x() - host.width() // 2) <= 1

    QTest.mouseClick(toast.verb, Qt.MouseButton.LeftButton)

    assert acted == [True]
    assert not toast.isVisible()
    toast.show_text("Saved")
    assert toast.verb.isHidden()
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_a_toast_that_stays_waits_until_it_is_closed(theme: Theme, host: QWidget) -> None:
    toast = Toast(theme, host)
    toast.show_text("Saved")

    toast.show_text("4 could not be read", verb="Show which", stays=True)
    assert not toast._timer.isActive()
    QTest.mouseClick(toast.close_button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()

    toast.show_text("Saved")
    assert toast._timer.isActive()


def test_enter_presses_a_button_outside_dialogs(theme: Theme, host: QWidget) -> None:
    pressed: list[bool] = []
    button = TextButton(theme, "Merge a file…", on_click=lambda: pressed.append(True))
    host.layout().addWidget(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(button, Qt.Key.Key_Return)

    assert pressed == [True]


def test_long_words_of_a_toast_are_cut_and_stay_in_the_window(theme: Theme, host: QWidget) -> None:
    toast = Toast(theme, host)

    toast.show_text("word " * 60, verb="Undo")

    assert host.rect().contains(toast.geometry())


def test_an_elided_label_tells_the_whole_in_its_tip(theme: Theme, host: QWidget, qtbot: QtBot) -> None:
    label = ElidedLabel("A very long name that does not fit")
    label.setFixedWidth(60)
    host.layout().addWidget(label)
    qtbot.wait(10)

    assert label.text().endswith("…")
    assert label.toolTip() == label.whole == label.accessibleName()


def test_a_paragraph_shows_text_and_never_markup(theme: Theme) -> None:
    paragraph = Paragraph(theme, "<b>5 < 6</b>\nnext")

    assert paragraph.plain == paragraph.accessibleName() == "<b>5 < 6</b>\nnext"
    assert "&lt;b&gt;5 &lt; 6&lt;/b&gt;<br>next" in paragraph.text()


def test_a_check_box_is_ticked_by_click_and_by_space(theme: Theme, host: QWidget) -> None:
    box = CheckBox(theme, "With memos")
    host.layout().addWidget(box)

    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)

    assert not box.isChecked()
    assert box.sizeHint().height() >= 24


def test_the_colour_row_has_the_eight_colours_by_name(theme: Theme, host: QWidget) -> None:
    row = ColorRow(theme)
    host.layout().addWidget(row)
    sent: list[str] = []
    row.chosen.connect(sent.append)
    row.show_color("teal", letter="C")
    assert [swatch.color for swatch in row.swatches.values() if swatch.isChecked()] == ["teal"]

    QTest.mouseClick(row.swatches["green"], Qt.MouseButton.LeftButton)

    assert sent == ["green"]
    assert row.swatches["green"].accessibleName() == "green, dotted line"


def test_panes_keep_their_widths_within_limits(theme: Theme, qtbot: QtBot) -> None:
    panes = Panes(theme, QWidget(), QWidget(), QWidget())
    qtbot.addWidget(panes)
    panes.resize(1400, 600)
    panes.show()

    panes.restore({"left_width": 9000, "right_width": 10, "left_shown": True, "right_shown": "no"})

    assert panes.state() == {"left_width": 400, "right_width": 264, "left_shown": True, "right_shown": True}
    assert panes.middle.width() == 1400 - 400 - 264


def test_dragging_the_edge_of_a_pane_makes_it_wider(theme: Theme, qtbot: QtBot) -> None:
    panes = Panes(theme, QWidget(), QWidget(), QWidget())
    qtbot.addWidget(panes)
    panes.resize(1400, 600)
    panes.show()

    panes._grip["left"].dragged.emit(40)
    panes._grip["right"].dragged.emit(-40)

    assert (panes.state()["left_width"], panes.state()["right_width"]) == (312, 344)


def test_a_click_beside_a_pane_that_lies_over_the_page_closes_it(theme: Theme, qtbot: QtBot) -> None:
    panes = Panes(theme, QWidget(), QWidget(), QWidget())
    qtbot.addWidget(panes)
    panes.resize(800, 600)
    panes.show()
    panes.toggle("left")
    assert panes.is_over("left")

    QTest.mouseClick(panes._veil, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, panes.rect().center())

    assert not panes.is_shown("left")


def test_a_message_stands_above_a_bar_at_the_foot(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    bar = QWidget(host)
    bar.setObjectName(BAR_AT_THE_FOOT)
    bar.setGeometry(0, 552, 900, 48)
    host.show()
    toast = Toast(theme, host)

    toast.show_text("Removed 1 coding")

    assert toast.isVisible()
    assert toast.geometry().bottom() < bar.geometry().top()


def test_a_message_that_holds_no_more_is_taken_away(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    toast = Toast(theme, host)
    Toasts(toast).show("Removed 1 coding")

    Toasts(toast).dismiss()

    assert not toast.isVisible()


def test_a_window_that_stays_open_leaves_room_for_messages_at_the_foot(qtbot: QtBot) -> None:
    beside = QWidget()
    qtbot.addWidget(beside)
    beside.resize(400, 200)

    put_at_lower_right(beside)

    room = beside.screen().availableGeometry()
    assert room.bottom() - beside.geometry().bottom() >= HEIGHT + ABOVE_EDGE
    assert room.right() - beside.geometry().right() <= 40
