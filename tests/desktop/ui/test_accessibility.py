"""Walks the real window, state by state, as a screen reader and an unsteady hand meet it."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.briefings.house_templates import shipped_path
from desktop.domain.briefing import SavedBriefing
from desktop.domain.coding import Coding
from desktop.domain.document import Document
from desktop.domain.ids import BriefingId, CodeId, MemoId
from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.file_errors import ProjectBusy
from desktop.jobs.examine_template import examine_template
from desktop.session import Session
from desktop.store import documents, memos, projects
from desktop.store.project_file import ProjectFile
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.dialogs.briefing_facts import FactsDialog
from desktop.ui.dialogs.choose import ChooseDialog
from desktop.ui.dialogs.choose_several import ChooseSeveralDialog
from desktop.ui.dialogs.export_briefing import ExportDialog
from desktop.ui.dialogs.help_viewer import HelpWindow
from desktop.ui.dialogs.memo_versions import MemoVersionsDialog
from desktop.ui.dialogs.merge_codes import MergeCodesDialog
from desktop.ui.dialogs.preferences import PreferencesDialog
from desktop.ui.dialogs.project_facts import ProjectDialog
from desktop.ui.dialogs.shortcuts import ShortcutsDialog
from desktop.ui.dialogs.split_code import SplitCodeDialog
from desktop.ui.dialogs.template_use import TemplateDialog
from desktop.ui.dialogs.tidy_quotation import TidyDialog
from desktop.ui.error_box import ErrorBox
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets import window_place
from exports.house_style import HouseTemplate

LEAST = 24
"""Nothing that is pressed is smaller than this, in logical pixels."""
PRESSED = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)
PARTS_OF_QT = {"qt_spinbox_lineedit", "qt_edit_lineedit"}
"""Fields inside a control of Qt, which speaks for them."""
ROWS = 400


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return interface(widget).text(QAccessible.Text.Name).strip()


def interface(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader is given for a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def called(widget: QWidget) -> str:
    """How to find a widget, for a message."""
    above = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()!r} {name_of(widget)!r} in {type(above).__name__}"


def faults(root: QWidget) -> list[str]:
    """What somebody would stumble over in a window as it is now."""
    seen = [part for part in (root, *root.findChildren(QWidget)) if part.isVisible()]
    found: list[str] = []
    for widget in seen:
        if widget.objectName() not in PARTS_OF_QT and not widget.isWindow():
            found += [f"{fault}: {called(widget)}" for fault in faults_of(widget)]
    return sorted(set(found))


def has_role(widget: QWidget) -> bool:
    """Whether a screen reader knows what a widget is. A view that Qt has no word for tells it in its description."""
    spoken = interface(widget)
    if spoken.role() == QAccessible.Role.Client:
        return bool(spoken.text(QAccessible.Text.Description).strip())
    return spoken.role() != QAccessible.Role.NoRole


def faults_of(widget: QWidget) -> list[str]:
    """What is missing on one widget."""
    found = []
    takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    if takes_focus or isinstance(widget, PRESSED):
        if not name_of(widget):
            found.append("no name")
        if not has_role(widget):
            found.append("no role")
    if isinstance(widget, PRESSED) and min(widget.width(), widget.height()) < LEAST:
        found.append(f"only {widget.width()} x {widget.height()}")
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        spoken = interface(widget)
        for number in range(min(spoken.childCount(), ROWS)):
            row = spoken.child(number)
            words = row.text(QAccessible.Text.Name).strip() if row is not None else ""
            is_corner = row is not None and row.role() == QAccessible.Role.Pane  # of two hidden rows of heads
            if not is_corner and (not words or words.isdigit()):
                found.append(f"row {number} only says {words!r}")
    return found


def check(root: QWidget) -> None:
    """Fail when a window, as it is now, has a fault."""
    root.activateWindow()
    QTest.qWait(60)
    assert faults(root) == []


@pytest.fixture
def read(open_session: Callable[[Session], MainWindow], sample: Session, coding: Coding) -> MainWindow:
    """The window with a document of the sample that has many codings."""
    window = open_session(sample)
    sample.show_document(coding.document_id)
    QTest.qWait(50)
    sample.show_document(coding.document_id, coding.span)
    window.workspace.reader.focus_text()
    return window


def test_the_start_page_speaks(window: MainWindow, tmp_path: Path) -> None:
    window.context.settings.add_recent(tmp_path / "Gone.gloss", at="2026-05-01T10:00:00Z")
    window.start.refresh()

    check(window)


def test_an_empty_project_speaks(open_session: Callable[[Session], MainWindow], session: Session) -> None:
    window = open_session(session)

    check(window)


def test_reading_speaks(read: MainWindow) -> None:
    check(read)


def test_selected_words_and_their_bar_speak(read: MainWindow, coding: Coding) -> None:
    read.workspace.reader.select_span(Span(coding.start, coding.start + 40))
    QTest.qWait(200)

    assert read.workspace.tools.bar.isVisible()
    check(read)


def test_a_selected_coding_speaks(read: MainWindow, sample: Session, coding: Coding) -> None:
    sample.select_coding(coding.id)

    check(read)


def test_a_code_speaks(read: MainWindow, sample: Session, coding: Coding) -> None:
    assert coding.code_id is not None
    sample.select_code(coding.code_id)

    check(read)


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_W, Qt.Key.Key_V])
def test_what_opens_at_the_words_speaks(read: MainWindow, coding: Coding, key: Qt.Key) -> None:
    reader = read.workspace.reader
    reader.select_span(Span(coding.start, coding.start + 40))

    QTest.keyClick(reader, key)

    tools = read.workspace.tools
    assert any(tool.isVisible() for tool in (tools.picker, tools.sayings.picker, tools.name_bar))
    check(read)


def test_the_history_speaks(read: MainWindow) -> None:
    read.show_right("history")
    history = read.panel("history")
    history.list.setCurrentIndex(history.model.index(1, 0))

    check(read)


def test_finding_speaks(read: MainWindow) -> None:
    read.actions_of.actions["edit.find"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "work")
    QTest.qWait(250)

    check(read)


def test_matches_to_code_speak(read: MainWindow, coding: Coding) -> None:
    read.actions_of.actions["edit.find"].trigger()
    QTest.keyClicks(QApplication.focusWidget(), "work")
    QTest.qWait(250)
    read.workspace.find_bar.code_all.click()
    QTest.qWait(50)

    check(read)


def test_go_to_and_the_palette_speak(read: MainWindow) -> None:
    read.body.tool_bar.go_to.start()
    QTest.keyClicks(read.body.tool_bar.go_to, "wo")
    check(read)
    QTest.keyClick(read.body.tool_bar.go_to, Qt.Key.Key_Escape)

    read.actions_of.actions["edit.palette"].trigger()

    check(read)


def test_a_message_with_a_verb_speaks(read: MainWindow) -> None:
    read.context.toasts.show("Deleted “Fare cap”, 12 codings", verb="Undo", on_verb=lambda: None)

    check(read)


def test_the_pages_of_a_pdf_speak(read: MainWindow, sample: Session) -> None:
    sample.show_document(a_pdf(sample).id)
    read.workspace.pages.toggle()
    QTest.qWait(200)

    assert read.workspace.pages.shown
    check(read)


@pytest.mark.parametrize("kind", ["prose", "quotes", "chart"])
def test_the_briefing_speaks(read: MainWindow, qtbot: QtBot, kind: str) -> None:
    workspace = read.show_workspace("briefing")
    qtbot.waitUntil(lambda: bool(workspace.sheet.pieces))
    workspace.menus.add(kind)
    qtbot.wait(100)
    check(read)
    read.resize(720, 450)
    check(read)
    workspace.bar.preview.click()
    check(read)


def test_a_project_without_a_briefing_speaks(open_session: Callable[[Session], MainWindow], session: Session) -> None:
    window = open_session(session)
    window.show_workspace("briefing")

    check(window)


def test_comparing_speaks(read: MainWindow, qtbot: QtBot) -> None:
    workspace = read.show_workspace("compare")
    qtbot.waitUntil(lambda: workspace.found.compared is not None)
    workspace.panel.filter_button.click()
    check(read)
    workspace.keep(0)
    check(read)
    workspace.bar.all.click()
    check(read)
    workspace.bar.all.click()
    read.resize(720, 450)
    check(read)
    workspace.toggle_left()
    check(read)


def test_a_project_that_nobody_shares_speaks(
    open_session: Callable[[Session], MainWindow], session: Session, document: Document
) -> None:
    window = open_session(session)
    window.show_workspace("compare")

    check(window)


def test_a_narrow_window_speaks(read: MainWindow) -> None:
    read.resize(720, 450)
    check(read)
    read.toggle_pane("left")
    check(read)
    read.toggle_pane("right")
    check(read)


def a_pdf(session: Session) -> Document:
    """A document that has pages."""
    return next(one for one in documents.all_documents(session.project) if one.media_type == "application/pdf")


def project_of(window: MainWindow) -> ProjectFile:
    """The open project."""
    assert window.context.session is not None
    return window.context.session.project


def memo_of(window: MainWindow, coding: Coding) -> MemoId:
    """The first memo on a coding."""
    return memos.for_target(project_of(window), coding.id)[0].id


def code_of(coding: Coding) -> CodeId:
    """The code of a coding that has one."""
    assert coding.code_id is not None
    return coding.code_id


def shipped_template() -> HouseTemplate:
    """What is told of the template that comes along for submissions."""
    path = shipped_path("submission")
    assert path is not None
    return ended(examine_template(path))


DIALOGS: dict[str, Callable[[MainWindow, Coding], QWidget]] = {
    "about": lambda window, _coding: AboutDialog(window.context),
    "briefing": lambda window, _coding: FactsDialog(window.context, SavedBriefing(BriefingId("b"), "Ferries")),
    "several": lambda window, _coding: ChooseSeveralDialog(
        window.context.theme, window, "Codes to look for", [("a", "Costs"), ("b", "Work")], ["b"]
    ),
    "template": lambda window, _coding: TemplateDialog(window.context, shipped_template(), {}, window),
    "tidy": lambda window, coding: TidyDialog(window.context, verbatim=coding.exact, tidied="", source="Letter, p. 1"),
    "choose": lambda window, _coding: ChooseDialog(window, "Move “Costs”", "Under which code?", ["Work", "Voices"]),
    "error": lambda window, _coding: ErrorBox(ProjectBusy(Path("/srv/Consultation.gloss"), "by Jonas Keller"), window),
    "export": lambda window, _coding: ExportDialog(window.context, suggested=Path("/home/anna/Briefing.docx")),
    "facts": lambda window, _coding: ProjectDialog(window.context, projects.the_project(project_of(window))),
    "help": lambda window, _coding: HelpWindow(window.context),
    "memo": lambda window, coding: MemoVersionsDialog(window.context, memo_of(window, coding)),
    "merge": lambda window, coding: MergeCodesDialog(window.context, code_of(coding)),
    "preferences": lambda window, _coding: PreferencesDialog(window.context),
    "shortcuts": lambda window, _coding: ShortcutsDialog(window.context),
    "split": lambda window, coding: SplitCodeDialog(window.context, code_of(coding)),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_speaks(qtbot: QtBot, read: MainWindow, coding: Coding, name: str) -> None:
    dialog = DIALOGS[name](read, coding)
    qtbot.addWidget(dialog)
    dialog.show()

    check(dialog)


@pytest.mark.parametrize("name", sorted(DIALOGS.keys() - {"choose", "facts"}))
def test_a_dialog_fits_a_usual_screen_at_200_per_cent(
    qtbot: QtBot, read: MainWindow, coding: Coding, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, 720, 450))
    monkeypatch.setattr(window_place, "QGuiApplication", SimpleNamespace(primaryScreen=lambda: screen))
    read.resize(720, 450)

    dialog = DIALOGS[name](read, coding)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.width() <= 720
    assert dialog.height() <= 450
