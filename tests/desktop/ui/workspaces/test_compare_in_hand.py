"""Compare in the window: what is compared is in hand, stays in view, and what is written for it is not lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.analysis.agreement_positions import PositionAgreement
from desktop.session import Session
from desktop.store import decisions, documents
from desktop.ui.main_window import MainWindow
from desktop.ui.workspaces.compare import CompareWorkspace
from desktop.ui.workspaces.compare_bar import CountLine
from desktop.ui.workspaces.compare_figures import position_words

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(open_session: Callable[[Session], MainWindow], sample: Session, qtbot: QtBot) -> CompareWorkspace:
    """Compare on the sample, everything worked out."""
    made = open_session(sample).show_workspace("compare")
    qtbot.waitUntil(lambda: made.found.compared is not None)
    return made


def press(key: KEY, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)
    QApplication.processEvents()


def write(shown: CompareWorkspace, words: str) -> None:
    QTest.mouseClick(shown.question.reason, Qt.MouseButton.LeftButton)
    shown.question.reason.selectAll()
    QTest.keyClicks(shown.question.reason, words)


def is_in_view(shown: CompareWorkspace) -> list[bool]:
    found = []
    for column in shown.columns.columns:
        view = column.view
        top = view.page.geometry.line_top(shown.current.span.start) - view.verticalScrollBar().value()
        found.append(0 <= top < view.viewport().height())
    return found


def far_down(shown: CompareWorkspace) -> str:
    """The difference that is furthest down in its document."""
    return max(shown.found.differences, key=lambda each: each.span.start).key


def test_status_bar_and_inspector_are_about_the_document_that_is_compared(
    shown: CompareWorkspace, sample: Session, window: MainWindow
) -> None:
    order = [document.id for document in documents.all_documents(sample.project)]

    for difference in (shown.found.differences[-1], shown.found.differences[0]):
        shown.panel.go_to(difference.key)
        number = order.index(difference.document_id) + 1
        assert sample.document_id == difference.document_id
        assert window.panel("status_bar").document.text() == f"Document {number} of {len(order)}"
        title = documents.get(sample.project, difference.document_id).title
        assert window.panel("inspector").document.fields["title"].text() == title
        assert window.workspace is shown


def test_read_takes_up_the_document_that_was_compared_and_compare_its_own_again(
    shown: CompareWorkspace, sample: Session, window: MainWindow
) -> None:
    compared = shown.found.differences[-1].document_id
    shown.panel.go_to(shown.found.differences[-1].key)

    reading = window.show_workspace("read")
    assert reading.reader.text == documents.content(sample.project, compared).text
    other = next(each.id for each in documents.all_documents(sample.project) if each.id != compared)
    sample.show_document(other)
    window.show_workspace("compare")

    assert sample.document_id == compared
    assert reading.reader.text == documents.content(sample.project, other).text  # it is set when it is to be seen


def test_compare_behind_another_workspace_takes_no_document_in_hand(
    shown: CompareWorkspace, sample: Session, window: MainWindow, qtbot: QtBot
) -> None:
    window.show_workspace("read")
    other = next(each.id for each in documents.all_documents(sample.project) if each.id != sample.document_id)
    sample.show_document(other)

    with qtbot.waitSignal(shown.compared):
        shown.compare()

    assert sample.document_id == other


def test_the_passage_stays_in_view_in_a_narrower_window_and_beside_the_history(
    shown: CompareWorkspace, window: MainWindow, qtbot: QtBot
) -> None:
    shown.panel.go_to(far_down(shown))
    assert all(is_in_view(shown))

    window.action("view.history").trigger()
    qtbot.wait(150)
    assert all(is_in_view(shown))
    window.resize(1024, 640)
    qtbot.wait(150)
    assert all(is_in_view(shown))


def test_who_scrolled_away_from_the_passage_is_left_there(
    shown: CompareWorkspace, window: MainWindow, qtbot: QtBot
) -> None:
    shown.panel.go_to(far_down(shown))
    view = shown.columns.columns[0].view
    view.setFocus()
    press(KEY.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert not any(is_in_view(shown))

    before = view.verticalScrollBar().value()
    window.resize(1200, 700)
    qtbot.wait(150)

    assert view.verticalScrollBar().value() == before


def test_a_reason_is_kept_for_its_difference_until_it_is_decided(shown: CompareWorkspace, sample: Session) -> None:
    key = shown.panel.current
    write(shown, "One sentence is enough")

    press(KEY.Key_F8)
    assert shown.panel.current != key
    assert shown.question.reason.text() == ""
    press(KEY.Key_F8, SHIFT)
    assert shown.panel.current == key
    assert shown.question.reason.text() == "One sentence is enough"
    QTest.mouseClick(shown.question.rows[0].button, Qt.MouseButton.LeftButton)
    assert {each.reason for each in decisions.all_decisions(sample.project)} >= {"One sentence is enough"}
    press(KEY.Key_F8)
    assert shown.question.reason.text() == ""


def test_what_is_said_of_a_job_leaves_the_reason_that_is_being_written(shown: CompareWorkspace) -> None:
    write(shown, "As in")

    shown._context.jobs.ended.emit()

    assert shown.question.reason.text() == "As in"


def test_enter_and_tab_go_from_the_reason_to_the_buttons_that_decide(shown: CompareWorkspace) -> None:
    write(shown, "Why")
    press(KEY.Key_Return)
    assert shown.question.rows[0].button.hasFocus()

    shown.question.reason.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(len(shown.question.rows) + 1):
        press(KEY.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [*(row.button for row in shown.question.rows), shown.question.discuss]
    shown.question.rows[0].button.setFocus()
    press(KEY.Key_Backtab, SHIFT)
    assert shown.question.reason.hasFocus()


def test_a_message_that_can_be_answered_never_lies_over_the_reason(shown: CompareWorkspace, qtbot: QtBot) -> None:
    window, reason = shown.window(), shown.question.reason

    def covers() -> bool:
        QApplication.processEvents()
        rect = QRect(reason.mapTo(window, QPoint(0, 0)), reason.size())
        return rect.intersects(QRect(window.toast.mapTo(window, QPoint(0, 0)), window.toast.size()))

    for width, height in ((1300, 800), (820, 520), (1600, 1000)):
        window.resize(width, height)
        QApplication.processEvents()
        window.context.toasts.show("Removed one thing that was there", verb="Undo", on_verb=lambda: None)
        assert window.toast.isVisible()
        assert not covers()
        window.resize(width + 90, height + 70)
        assert not covers()
        shown.panel.go_to(shown.found.differences[-1].key)
        assert not covers()
        shown.panel.go_to(shown.found.differences[0].key)
        assert not covers()
        assert window.toast.geometry().top() >= 0
    window.toast.hide()
    assert window.toast._watched == set()


def test_a_message_of_before_moves_off_the_reason_when_compare_comes_up(shown: CompareWorkspace) -> None:
    window, reason = shown.window(), shown.question.reason
    press(KEY.Key_1, Qt.KeyboardModifier.AltModifier)
    window.context.toasts.show("Removed one thing that was there", verb="Undo", on_verb=lambda: None)
    press(KEY.Key_5, Qt.KeyboardModifier.AltModifier)
    reason.setFocus()
    QApplication.processEvents()

    rect = QRect(reason.mapTo(window, QPoint(0, 0)), reason.size())
    assert not rect.intersects(QRect(window.toast.mapTo(window, QPoint(0, 0)), window.toast.size()))


def test_a_message_goes_with_the_workspace_and_what_can_be_answered_stays(window: MainWindow, sample: Session) -> None:
    window.show_session(sample)
    toasts = window.context.toasts

    toasts.show("No coding after this one.")
    press(KEY.Key_5, Qt.KeyboardModifier.AltModifier)
    assert not window.toast.isVisible()
    toasts.show("Removed", verb="Undo", on_verb=lambda: None)
    press(KEY.Key_1, Qt.KeyboardModifier.AltModifier)
    assert window.toast.isVisible()
    toasts.show("Two files could not be read", stays=True)
    press(KEY.Key_5, Qt.KeyboardModifier.AltModifier)
    assert window.toast.isVisible()
    window.toast.hide()


def test_esc_goes_back_from_the_figures(shown: CompareWorkspace) -> None:
    shown.bar.all.setFocus()
    press(KEY.Key_Space)
    assert shown.figures.isVisible()
    press(KEY.Key_Escape)
    assert not shown.figures.isVisible()

    press(KEY.Key_Space)
    shown.figures.table.setFocus()
    press(KEY.Key_Escape)

    assert shown.columns.isVisible()
    assert shown.bar.all.hasFocus()


def test_a_reading_that_says_nothing_more_has_a_name_without_a_comma_at_its_end(shown: CompareWorkspace) -> None:
    for difference in shown.found.differences[:8]:
        shown.panel.go_to(difference.key)
        names = [row.button.accessibleName() for row in shown.question.rows]
        assert not any(name.rstrip().endswith(",") for name in names), names


def test_the_question_keeps_its_height_from_one_difference_to_the_next(shown: CompareWorkspace) -> None:
    heights = []
    for difference in shown.found.differences[:12]:
        shown.panel.go_to(difference.key)
        QApplication.processEvents()
        heights.append(shown.question.height())

    assert heights == sorted(heights), "it never becomes lower"


def test_counts_too_long_for_their_place_are_cut_by_rule_and_all_in_the_tip(qtbot: QtBot) -> None:
    counts = CountLine()
    qtbot.addWidget(counts)
    counts.show()
    counts.set_words("125 paragraphs: 1 by all, 76 by nobody", "125 paragraphs")

    counts.resize(400, 40)
    assert (counts.text(), counts.toolTip()) == (counts.whole, "")
    counts.resize(70, 40)
    assert (counts.text(), counts.toolTip()) == ("125 paragraphs", counts.whole)


def test_one_of_something_is_not_many(shown: CompareWorkspace) -> None:
    one = PositionAgreement(shown.found.chosen, (), 0, None, None, None, 1)
    more = PositionAgreement(shown.found.chosen, (), 0, None, None, None, 2)

    assert "one judgement mixed or unclear, which counts as missing" in position_words(one)
    assert "2 judgements mixed or unclear, which count as missing" in position_words(more)
