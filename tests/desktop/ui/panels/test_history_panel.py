"""The history panel: filters, Show, Revert this step and the versions of a memo, through real keys and clicks."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.document import ParsedDocument
from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.edits.codes import rename_code
from desktop.edits.codings import apply_code, remove_codings
from desktop.edits.documents import add_document
from desktop.edits.memos import write_memo
from desktop.edits.reviewers import add_reviewer
from desktop.events import DocumentShown
from desktop.session import Session
from desktop.store import codes, memos, reviewers
from desktop.ui.dialogs.memo_versions import MemoVersionsDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.panels import history_filter
from desktop.ui.panels.history import HistoryPanel
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.rows import STEP

Show = Callable[[Session], MainWindow]
HERE = Span(30, 42)


@pytest.fixture
def work(codebook):
    return codebook.find(("Work",)).id


@pytest.fixture
def coding(session: Session, document, work) -> CodingId:
    done = session.perform(
        "Code it", apply_code, document_id=document.id, span=HERE, code_id=work, reviewer_id=session.reviewer.id
    )
    return CodingId(done.ids("coding")[0])


@pytest.fixture
def panel(session: Session, coding, open_session: Show) -> HistoryPanel:
    window = open_session(session)
    window.show_right("history")
    return window.panel("history")


def labels(panel: HistoryPanel) -> list[str]:
    rows = [panel.model.index(row, 0) for row in range(panel.model.rowCount())]
    return [row.data() for row in rows if row.data(STEP) is not None]


def select(panel: HistoryPanel, label: str) -> None:
    """Click the newest step of a name."""
    rows = [panel.model.index(row, 0) for row in range(panel.model.rowCount())]
    index = next(row for row in rows if row.data(STEP) is not None and row.data() == label)
    panel.list.scrollTo(index)
    at = panel.list.visualRect(index).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def press(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def memo(session: Session, coding_id: str, body: str, memo_id=None) -> str:
    done = session.perform(
        "Note it", write_memo, target_table="coding", target_id=coding_id, reviewer_id=session.reviewer.id,
        body=body, memo_id=memo_id,
    )  # fmt: skip
    return done.ids("memo")[0]


def rename(session: Session, work, name: str) -> None:
    session.perform(f"Rename {name}", rename_code, work, name=name)


def test_a_step_names_its_document_and_speaks_of_it(panel: HistoryPanel) -> None:
    index = panel.model.index(1, 0)

    assert index.data(STEP).second.endswith(" · Open letter")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Code it, ")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", Ann Lee, Open letter")


def test_typing_filters_by_words_and_clearing_shows_all(panel: HistoryPanel, session: Session, work) -> None:
    rename(session, work, "Jobs")

    QTest.keyClicks(panel.filter.field, "jobs")
    assert labels(panel) == ["Rename Jobs"]
    QTest.keyClicks(panel.filter.field, " zebra")
    assert panel.stack.currentWidget() is panel.no_match
    press(panel.no_match.findChild(TextButton))
    assert "Code it" in labels(panel)


def test_the_pill_shows_the_steps_of_one_person(panel: HistoryPanel, session: Session) -> None:
    session.perform("New reviewer", add_reviewer, name="Ben Okri")
    press(panel.filter.person)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Everybody", "Ann Lee", "Ben Okri"]
    for _ in range(3):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)

    assert panel.filter.wanted.reviewer_id == reviewers.find(session.project, "Ben Okri").id
    assert panel.stack.currentWidget() is panel.no_match
    assert panel.filter.person.accessibleName() == "By whom: Ben Okri"
    assert panel.filter.person.isChecked()


def test_the_pill_shows_the_steps_of_one_day(panel: HistoryPanel) -> None:
    press(panel.filter.day)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Any day", "Today"]
    for _ in range(2):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert "Code it" in labels(panel)

    panel.filter.day.value = datetime(2020, 2, 3, tzinfo=UTC).date()
    panel.filter.changed.emit()
    assert labels(panel) == []


def test_a_day_begins_and_ends_at_midnight_of_this_computer() -> None:
    day = datetime(2026, 7, 4, tzinfo=UTC).date()
    since, before = history_filter._utc_bounds(day)

    local = [datetime.fromisoformat(each.replace("Z", "+00:00")).astimezone() for each in (since, before)]
    assert [(each.day, each.hour, each.minute) for each in local] == [(4, 0, 0), (5, 0, 0)]


def test_this_document_shows_its_steps_and_follows_the_reader(
    panel: HistoryPanel, session: Session, document, work
) -> None:
    parsed = ParsedDocument("Other words", "text/plain", "test", "1", title="Other")
    added = session.perform("Add other", add_document, parsed=parsed, data=b"other", file_name="other.txt")
    rename(session, work, "Jobs")
    session.show_document(document.id)

    panel.filter.here.setFocus()
    QTest.keyClick(panel.filter.here, Qt.Key.Key_Space)
    assert labels(panel) == ["Code it", "Add"]
    session.show_document(added.ids("document")[0])
    assert labels(panel) == ["Add other"]


def test_show_goes_to_the_passage(panel: HistoryPanel, session: Session, document, coding) -> None:
    select(panel, "Code it")
    session.select_coding(None)

    press(panel.show_step)

    assert (session.document_id, session.coding_id) == (document.id, coding)


def test_enter_shows_a_step_whose_coding_is_gone_at_its_passage(
    panel: HistoryPanel, session: Session, document, coding, window: MainWindow, qtbot: QtBot
) -> None:
    session.perform("Remove it", remove_codings, (coding,))
    shown: list[object] = []

    session.hub.subscribe(DocumentShown, lambda event: shown.append((event.document_id, event.span)))
    select(panel, "Code it")
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Return)

    assert shown == [(document.id, HERE)]
    assert session.coding_id is None


def test_revert_takes_back_one_old_step_with_a_message_that_undoes(
    panel: HistoryPanel, session: Session, window: MainWindow, codebook, work
) -> None:
    rename(session, work, "Jobs")
    session.perform("Rename Costs", rename_code, codebook.find(("Costs",)).id, name="Money")
    select(panel, "Rename Jobs")

    press(panel.revert)

    names = {code.name for code in codes.codebook(session.project)}
    assert {"Work", "Money"} <= names
    assert window.toast.text.text() == "Reverted “Rename Jobs”"
    assert panel.model.index(3, 0).data(STEP).undone
    assert labels(panel)[0] == "Revert: Rename Jobs"
    press(window.toast.verb)
    assert "Jobs" in {code.name for code in codes.codebook(session.project)}


def test_revert_asks_where_the_same_was_changed_since(panel: HistoryPanel, session: Session, work, answers) -> None:
    rename(session, work, "Jobs")
    rename(session, work, "Labour")
    select(panel, "Rename Jobs")

    answers.agree = False
    press(panel.revert)
    assert answers.asked == ["You changed this after “Rename Jobs”."]
    assert codes.codebook(session.project)[work].name == "Labour"

    answers.agree = True
    press(panel.revert)
    assert codes.codebook(session.project)[work].name == "Work"


def test_a_step_that_is_undone_says_so_and_cannot_be_reverted(panel: HistoryPanel, session: Session, work) -> None:
    rename(session, work, "Jobs")
    session.undo()
    select(panel, "Rename Jobs")

    assert not panel.revert.isEnabled()
    assert panel._note.plain == "This step was undone."


def test_a_version_of_a_memo_is_restored(panel: HistoryPanel, session: Session, coding, window: MainWindow) -> None:
    memo_id = memo(session, coding, "First thoughts")
    memo(session, coding, "Second thoughts", memo_id)
    select(panel, "Note it")
    assert panel.versions.isVisible()

    press(panel.versions)
    dialog = window.findChild(MemoVersionsDialog)
    assert dialog.text.toPlainText() == "Second thoughts"
    assert not dialog.verb.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.text.toPlainText() == "First thoughts"
    press(dialog.verb)

    assert memos.get(session.project, memo_id).body == "First thoughts"
    assert window.toast.text.text() == "Restored the memo"
    press(window.toast.verb)
    assert memos.get(session.project, memo_id).body == "Second thoughts"


def test_a_memo_that_was_removed_comes_back_from_its_versions(
    panel: HistoryPanel, session: Session, coding, window: MainWindow
) -> None:
    memo_id = memo(session, coding, "Only thoughts")
    memo(session, coding, "", memo_id)
    select(panel, "Note it")

    press(panel.versions)
    press(window.findChild(MemoVersionsDialog).verb)

    assert [each.body for each in memos.for_target(session.project, coding)] == ["Only thoughts"]


def test_more_steps_come_when_the_list_is_scrolled_to_its_end(
    panel: HistoryPanel, session: Session, work, monkeypatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("desktop.ui.panels.history.SHOWN", 20)
    for number in range(45):
        rename(session, work, f"Name {number}")
    panel._filtered()
    assert panel.model.steps == 20

    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: panel.model.steps == 40)
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: panel.model.steps > 45)


def test_the_menu_of_a_step_has_what_its_buttons_have(panel: HistoryPanel, session: Session, coding) -> None:
    select(panel, "Code it")
    at = panel.list.visualRect(panel.list.currentIndex()).center()
    panel.list.customContextMenuRequested.emit(at)

    menu = QApplication.activePopupWidget()
    enabled = {action.objectName(): action.isEnabled() for action in menu.actions()}
    assert enabled == {"view.step_show": True, "view.step_revert": True, "view.step_versions": False}
    menu.close()
