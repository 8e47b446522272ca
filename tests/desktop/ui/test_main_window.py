"""The window as a whole: start, open, close, panes, keys, files dropped on it, and projects it cannot write to."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import make_window
from desktop.domain.document import READ_STATES
from desktop.file_errors import NotAProject
from desktop.kept_settings import Settings
from desktop.session import Session
from desktop.store import assignments, documents
from desktop.ui.actions.entering import open_path
from desktop.ui.actions.table import ACTIONS, MENUS
from desktop.ui.main_window import MainWindow

Show = Callable[[Session], MainWindow]


def trigger(window: MainWindow, key: str) -> None:
    """Do an action."""
    window.actions_of.actions[key].trigger()


@pytest.fixture
def shown(session: Session, document, codebook, open_session: Show) -> MainWindow:
    return open_session(session)


# Start page


def test_the_first_start_asks_for_a_name_before_anything_is_made(window: MainWindow, answers, tmp_path: Path) -> None:
    start = window.start
    start.name.clear()
    answers.save_file = tmp_path / "new.gloss"

    QTest.mouseClick(start.new, Qt.MouseButton.LeftButton)

    assert not answers.save_file.exists()
    assert start.name.placeholderText() == "Your name first"


def test_initials_follow_the_name_until_they_are_typed(window: MainWindow) -> None:
    start = window.start
    start.name.clear()
    start.initials.clear()
    start._initials_typed = False
    QTest.keyClicks(start.name, "Jo van Dyk")
    assert start.initials.text() == "JVD"

    start.initials.clear()
    QTest.keyClicks(start.initials, "JD")
    QTest.keyClicks(start.name, "e")

    assert start.initials.text() == "JD"


def test_a_new_project_is_made_opened_and_remembered(window: MainWindow, answers, tmp_path: Path) -> None:
    answers.save_file = tmp_path / "Consultation 2026"

    QTest.mouseClick(window.start.new, Qt.MouseButton.LeftButton)

    assert window.windowTitle() == "Consultation 2026 — Saved"
    assert (tmp_path / "Consultation 2026.gloss").is_file()
    assert window.context.settings.recent()[0][0] == tmp_path / "Consultation 2026.gloss"
    assert window.body.middle.currentWidget() is window.body.empty
    trigger(window, "file.close")
    assert window.windowTitle() == "Glossator"
    assert window.stack.currentWidget() is window.start


def test_recent_projects_are_listed_and_missing_ones_greyed(window: MainWindow, session: Session) -> None:
    path = session.project.path
    session.close()
    settings = window.context.settings
    settings.add_recent(Path("/gone/Old.gloss"), at="2026-01-01T10:00:00+00:00")
    settings.add_recent(path, at="2026-01-02T10:00:00+00:00")
    window.start.refresh()
    rows = [b for b in window.start.findChildren(QAbstractButton) if b.property("role") == "recent"]

    assert [row.isEnabled() for row in rows[-2:]] == [True, False]
    assert "not found" in rows[-1].accessibleName()
    QTest.mouseClick(rows[-2], Qt.MouseButton.LeftButton)
    assert window.context.session is not None
    trigger(window, "file.close")


def test_the_sample_project_opens_from_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(window.start.sample, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: window.context.session is not None, timeout=60_000)
    project = window.context.session.project
    assert len(documents.all_documents(project)) >= 8
    assert {row.state for row in assignments.all_assignments(project)} <= set(READ_STATES)
    trigger(window, "file.close")


# Files that cannot be opened


def test_a_file_that_is_no_project_is_a_sentence_and_the_window_stays(
    window: MainWindow, answers, tmp_path: Path
) -> None:
    path = tmp_path / "letter.gloss"
    path.write_text("Dear Minister")

    assert not open_path(window.context, path)

    assert isinstance(answers.errors[0], NotAProject)
    assert window.stack.currentWidget() is window.start


def test_a_missing_file_is_a_sentence(window: MainWindow, answers, tmp_path: Path) -> None:
    assert not open_path(window.context, tmp_path / "none.gloss")

    assert "none.gloss" in str(answers.errors[0])


def test_a_project_of_a_newer_program_is_a_sentence(window: MainWindow, session: Session, answers) -> None:
    path = session.project.path
    session.close()
    with sqlite3.connect(path) as conn:
        conn.execute("PRAGMA user_version = 999")
    conn.close()

    assert not open_path(window.context, path)

    assert "newer" in str(answers.errors[0])


def test_the_project_that_is_open_stays_when_another_cannot_be_opened(
    shown: MainWindow, session: Session, tmp_path: Path
) -> None:
    body = shown.body

    open_path(shown.context, tmp_path / "none.gloss")

    assert shown.body is body
    assert shown.context.session is session


def test_a_project_that_is_open_elsewhere_opens_for_reading(
    window: MainWindow, session: Session, document, codebook, answers
) -> None:
    assert open_path(window.context, session.project.path), answers.errors

    assert window.windowTitle().endswith("Read-only")
    assert window.body.status.saved.text() == "Read-only"
    actions = window.actions_of.actions
    for key in ("file.import", "code.new", "document.remove", "document.mark_read", "edit.undo", "code.pick"):
        assert not actions[key].isEnabled(), key
    assert actions["file.export"].isEnabled()
    window.context.session.select_code(codebook.children(None)[0].id)
    assert window.panel("inspector").code.name.isReadOnly()
    assert not actions["code.delete"].isEnabled()
    other = window.context.session
    window.show_session(None)
    other.close()


# Work


def test_edits_save_at_once_and_undo_survives_a_restart(
    window: MainWindow, session: Session, document, codebook
) -> None:
    path = session.project.path
    session.close()
    open_path(window.context, path)
    window.context.session.select_code(codebook.find(("Work",)).id)
    trigger(window, "code.delete")
    trigger(window, "file.close")

    open_path(window.context, path)

    assert window.actions_of.actions["edit.undo"].text() == "&Undo: Delete code “Work”"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.panel("codebook").model.codebook.find(("Work",)) is not None
    trigger(window, "file.close")


def test_the_document_that_was_open_is_open_again(window: MainWindow, session: Session, document) -> None:
    path = session.project.path
    session.close()
    open_path(window.context, path)
    assert window.context.session.document_id == document.id
    trigger(window, "file.close")

    assert window.context.settings.recall("project.document", str(path), None) == document.id


def test_save_says_saved(shown: MainWindow) -> None:
    QTest.keyClick(shown, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert shown.toast.text.text().startswith("Saved")


def test_a_copy_is_a_project_of_its_own(shown: MainWindow, session: Session, answers, tmp_path: Path, qtbot) -> None:
    answers.save_file = tmp_path / "copy.gloss"

    trigger(shown, "file.copy")

    qtbot.waitUntil(lambda: answers.save_file.is_file() and not shown.context.jobs.running)
    with_copy = Session.open(answers.save_file, by="Ann Lee")
    assert [d.title for d in documents.all_documents(with_copy.project)] == ["Open letter"]
    with_copy.close()


def test_next_and_previous_document(shown: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    import_file(shown, tmp_path, qtbot, "Second.txt", "Some words.")
    order = [document.id for document in shown.panel("documents").in_order()]
    session.show_document(order[0])

    QTest.keyClick(shown, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert session.document_id == order[1]
    QTest.keyClick(shown, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)

    assert session.document_id == order[0]


def import_file(window: MainWindow, folder: Path, qtbot: QtBot, name: str, text: str) -> None:
    """Drop a file on the window and wait until it is in."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    drop(window, [file])
    qtbot.waitUntil(lambda: not window.context.jobs.running, timeout=20_000)


def drop(window: MainWindow, files: list[Path]) -> None:
    """Drop files from outside in the middle of the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    at = QPoint(600, 400)
    where = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(at, *where)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(at), *where))


def test_files_dropped_anywhere_are_imported_as_one_step_and_opened(
    shown: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("One.txt", "Two.md"):
        (tmp_path / name).write_text(f"# {name}\n\nWords.", encoding="utf-8")

    drop(shown, [tmp_path / "One.txt", tmp_path / "Two.md"])
    qtbot.waitUntil(lambda: not shown.context.jobs.running, timeout=20_000)

    assert len(documents.all_documents(session.project)) == 3
    assert shown.toast.text.text() == "Imported 2 documents"
    assert session.document_id is not None
    assert documents.get(session.project, session.document_id).file_name == "One.txt"
    trigger(shown, "edit.undo")
    assert len(documents.all_documents(session.project)) == 1


def test_a_file_that_cannot_be_read_is_named_and_the_others_come_in(
    shown: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "good.txt").write_text("Words.", encoding="utf-8")
    (tmp_path / "bad.xyz").write_bytes(bytes(range(256)))

    drop(shown, [tmp_path / "bad.xyz", tmp_path / "good.txt"])
    qtbot.waitUntil(lambda: not shown.context.jobs.running, timeout=20_000)

    assert shown.toast.text.text() == "Imported 1 document, 1 could not be read"
    assert shown.toast.verb.text() == "Show which"
    assert not shown.toast._timer.isActive(), "nothing else says which files did not come in"


def test_nothing_can_be_edited_while_an_import_is_writing(
    shown: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "good.txt").write_text("Words.", encoding="utf-8")
    drop(shown, [tmp_path / "good.txt"])

    assert not shown.actions_of.actions["code.new"].isEnabled()
    assert not shown.panel("codebook").model.editable
    qtbot.waitUntil(lambda: not shown.context.jobs.running, timeout=20_000)

    assert shown.actions_of.actions["code.new"].isEnabled()
    assert shown.panel("codebook").model.editable


def test_a_document_can_be_marked_as_begun(shown: MainWindow, session: Session, qtbot: QtBot) -> None:
    trigger(shown, "document.state_reading")

    assert [row.state for row in assignments.all_assignments(session.project)] == ["reading"]


def test_mark_as_read_by_key(shown: MainWindow, session: Session, document) -> None:
    trigger(shown, "document.mark_read")

    assert [row.state for row in assignments.all_assignments(session.project)] == ["done"]
    assert shown.actions_of.actions["document.mark_read"].text() == "Mark as not &read"


# Panes and focus


def test_f6_goes_through_the_panes_in_reading_order(shown: MainWindow) -> None:
    shown.workspace.reader.setFocus()
    seen = []
    for _ in range(5):
        QTest.keyClick(shown, Qt.Key.Key_F6)
        seen.append(shown.focusWidget())

    body = shown.body
    assert seen == [
        body.panels["inspector"].focus_widget,
        body.tool_bar.go_to,
        body.panels["documents"].tree,
        body.panels["codebook"].tree,
        body.workspace.reader,
    ]


def test_tab_goes_in_reading_order(shown: MainWindow) -> None:
    order = []
    widget = shown.body.tool_bar.left
    for _ in range(450):
        order.append(widget)
        widget = widget.nextInFocusChain()
    body = shown.body
    stops = [body.tool_bar.go_to, body.panels["documents"].tree, body.panels["codebook"].tree, body.workspace.reader]

    places = [order.index(stop) for stop in (*stops, body.panels["inspector"].document.fields["title"])]

    assert places == sorted(places)


def test_in_a_narrow_window_panes_give_way_and_open_over_the_page(shown: MainWindow, qtbot: QtBot) -> None:
    panes = shown.body.panes
    shown.resize(1024, 700)
    qtbot.wait(20)
    assert (panes.is_shown("left"), panes.is_shown("right")) == (False, True)
    shown.resize(800, 600)
    qtbot.wait(20)
    assert (panes.is_shown("left"), panes.is_shown("right")) == (False, False)
    assert panes.middle.width() == shown.body.width()

    trigger(shown, "view.left")
    assert panes.is_shown("left")
    assert panes.middle.width() == shown.body.width()
    QTest.keyClick(shown.panel("documents").tree, Qt.Key.Key_Escape)

    assert not panes.is_shown("left")
    shown.resize(1440, 900)
    qtbot.wait(20)
    assert panes.is_shown("left")


def test_at_the_least_size_everything_still_fits(shown: MainWindow, qtbot: QtBot) -> None:
    shown.resize(720, 450)
    qtbot.wait(20)

    assert (shown.width(), shown.height()) == (720, 450)


def test_panes_and_place_of_the_window_are_there_after_a_restart(
    shown: MainWindow, session: Session, qtbot: QtBot, settings: Settings
) -> None:
    shown.setGeometry(40, 30, 1300, 820)
    shown.body.panes.restore({"left_width": 333})
    trigger(shown, "view.right")
    shown.close()

    again = make_window(Settings())
    qtbot.addWidget(again)

    assert again.geometry().getRect() == (40, 30, 1300, 820)
    assert Settings().recall("window.panes", "read", {})["left_width"] == 333
    assert Settings().recall("window.panes", "read", {})["right_shown"] is False


def test_the_theme_is_chosen_in_the_view_menu_and_kept(shown: MainWindow) -> None:
    trigger(shown, "view.theme_dark")

    assert shown.context.theme.tokens.dark
    assert Settings().get("look.theme") == "dark"
    assert shown.actions_of.actions["view.theme_dark"].isChecked()
    trigger(shown, "view.theme_light")


def test_every_control_that_takes_the_focus_has_a_name(shown: MainWindow, session: Session, codebook) -> None:
    session.select_code(codebook.children(None)[0].id)
    nameless = []
    for widget in shown.findChildren(QWidget):
        takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(shown)
        kind = isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
        if takes and kind and not (widget.accessibleName() or getattr(widget, "text", str)()):
            nameless.append(widget)

    assert nameless == []


def test_no_button_is_smaller_than_24_pixels(shown: MainWindow) -> None:
    small = [
        (button.accessibleName(), button.size())
        for button in shown.findChildren(QAbstractButton)
        if button.isVisible() and min(button.width(), button.height()) < 24 and button.parent() is not None
        and not isinstance(button.parent(), QLineEdit)
    ]  # fmt: skip

    assert small == []


def test_all_menus_open(shown: MainWindow) -> None:
    for action in shown.menuBar().actions():
        menu = action.menu()
        menu.aboutToShow.emit()
        assert menu.actions()


def test_the_file_menu_ends_with_quit_and_no_menu_is_torn_apart(shown: MainWindow) -> None:
    rows = [row.menu for row in ACTIONS]
    ids = [row.id for row in ACTIONS if row.menu == "file"]

    assert ids[-2:] == ["file.close", "file.quit"]
    assert [menu for n, menu in enumerate(rows) if n == 0 or rows[n - 1] != menu] == [key for key, _title in MENUS]


def test_a_message_makes_room_for_a_find_bar_that_opens_under_it(
    open_session, session: Session, document, qtbot: QtBot
) -> None:
    window = open_session(session)
    session.show_document(document.id)
    window.toast.show_text("A message")
    bar = window.workspace.find_bar

    def is_clear() -> bool:
        qtbot.wait(10)
        return (
            window.toast.mapToGlobal(window.toast.rect().bottomLeft()).y() < bar.mapToGlobal(bar.rect().topLeft()).y()
        )

    bar.start()
    assert is_clear()
    bar.field.setText("work")
    window.workspace.matches.open()

    assert is_clear()


def test_what_alone_is_shown_is_said_whole_or_cut_with_an_ellipsis(open_session, sample: Session) -> None:
    window = open_session(sample)
    bar = window.workspace.view_bar
    bar.set_crumbs(("Consultation responses", "A title that is long enough to be cut somewhere in the middle of it"))
    bar.set_shown_only("Only “A code whose name goes on and on and on for ever”")
    QApplication.processEvents()

    assert bar.shown_only.isVisible()
    assert bar.shown_only.text().endswith("…")
    assert bar.shown_only.width() >= bar.shown_only.sizeHint().width()
    assert "for ever" in bar.shown_only.toolTip()
    assert not bar.folder.isVisible()
    bar.set_shown_only("")
    assert bar.folder.isVisible()
