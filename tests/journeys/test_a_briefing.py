"""A briefing made in the window, from a preset to the Word file, which then holds exactly what was arranged."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.ids import CodingId
from desktop.store import briefings, codes, codings
from desktop.ui.dialogs.choose_several import ChooseSeveralDialog
from desktop.ui.dialogs.export_briefing import ExportDialog
from desktop.ui.dialogs.tidy_quotation import TidyDialog
from desktop.ui.widgets.coding_drag import coding_data
from tests.journeys.conftest import CTRL, LEFT, Desk
from tests.journeys.word_reading import ReadBriefing, read_briefing

LETTER = """\
Ferries in winter
To the harbour board, 3 November

We ask the board to run one later boat on weekdays, as it did before the cut 🚢. We also ask for a fare that
pensioners can pay. Two in five of our members missed an appointment last winter. Nobody was asked before the cut.
"""
DEMANDS = ("run one later boat on weekdays, as it did before the cut", "a fare that\npensioners can pay")
EVIDENCE = "Two in five of our members missed an appointment last winter"
PROSE = "The board decides in March whether a later boat runs."
TIDIED = "run one later boat on weekdays [...]"


def begin(desk: Desk, folder: Path) -> None:
    """A project with one letter, read and coded: two demands and a piece of evidence."""
    letter = folder / "north-shore.txt"
    letter.write_text(LETTER, encoding="utf-8")
    desk.click(desk.window.start.name)
    desk.type("Ada Quill")
    desk.file_to_save = folder / "ferries.gloss"
    desk.click(desk.window.start.new)
    desk.qtbot.waitUntil(lambda: desk.context.session is not None)
    desk.files_to_open = (letter,)
    desk.press(Qt.Key.Key_I, CTRL)
    desk.wait_for_job()
    desk.qtbot.waitUntil(lambda: desk.session.document_id is not None)
    desk.read.reader.focus_text()
    for words, code in ((DEMANDS[0], "Demand"), (DEMANDS[1], "Demand"), (EVIDENCE, "Evidence")):
        desk.select_by_keys(words)
        desk.press(Qt.Key.Key_C)
        desk.type(code)
        desk.press(Qt.Key.Key_Return)


def coding_of(desk: Desk, words: str) -> CodingId:
    """The coding of some words."""
    return next(one.id for one in codings.all_codings(desk.session.project) if one.exact == words)


def settle(desk: Desk) -> None:
    """Wait until the pages show what was done."""
    with desk.qtbot.waitSignal(desk.window.workspace.previewed, timeout=10_000):
        pass


def back(desk: Desk) -> None:
    """The window has the keys again, as a window system gives them back once a dialog is closed."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)


def go(desk: Desk, words: str) -> None:
    """Go to a section by the keys of the outline."""
    outline = desk.window.workspace.outline
    outline.setFocus()
    desk.press(Qt.Key.Key_Home)
    while outline.rows[outline.currentIndex().row()].words != words:
        before = outline.currentIndex()
        desk.press(Qt.Key.Key_Down)
        assert outline.currentIndex() != before, words


def drop(target: QWidget, coding_id: CodingId, at: QPoint) -> None:
    """Let a coding go that was dragged here."""
    data, copy, none = coding_data([coding_id]), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, data, LEFT, none))
    QApplication.sendEvent(target, QDragMoveEvent(at, copy, data, LEFT, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, data, LEFT, none))
    QApplication.processEvents()


def filter_by(desk: Desk, code: str) -> None:
    """Choose a code behind the pill."""
    desk.click(desk.window.workspace.section.filter.pills["codes"])
    dialog = desk.window.findChild(ChooseSeveralDialog)
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(names.index(code))
    dialog.list.setFocus()
    desk.press(Qt.Key.Key_Space)
    dialog.accept()
    settle(desk)
    back(desk)


def test_from_a_preset_to_a_word_file(desk: Desk, tmp_path: Path) -> None:
    begin(desk, tmp_path)
    desk.context.dialogs.ask_text = lambda _title, _label, _begin: "Ferries: what is asked for"
    desk.press(Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    workspace = desk.window.workspace
    with desk.qtbot.waitSignal(workspace.previewed):
        desk.click(workspace.none.cards["submission"])

    go(desk, "Issue")
    desk.press(Qt.Key.Key_F2)
    desk.type(PROSE)
    settle(desk)
    go(desk, "What they say")
    filter_by(desk, "Demand")
    quotations = workspace.section.quotations
    assert [row.words for row in quotations.rows] == list(DEMANDS)

    place = workspace.outline.visualRect(workspace.outline.currentIndex()).center()
    drop(workspace.outline.viewport(), coding_of(desk, EVIDENCE), place)
    settle(desk)
    assert [row.words for row in quotations.rows] == [*DEMANDS, EVIDENCE]

    quotations.setFocus()
    desk.press(Qt.Key.Key_Home)
    desk.press(Qt.Key.Key_Return)
    dialog = desk.window.findChild(TidyDialog)
    cursor = dialog.text.textCursor()
    cursor.setPosition(DEMANDS[0].index(", as it did"))
    cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
    dialog.text.setTextCursor(cursor)
    desk.click(dialog.cut)
    desk.click(dialog.keep)
    settle(desk)
    back(desk)
    tidied = quotations.rows[0].words
    assert tidied.startswith("run one later boat on weekdays")
    assert tidied.endswith("[...]")

    quotations.setFocus()
    desk.press(Qt.Key.Key_Home)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Space)
    settle(desk)
    assert [row.taken for row in quotations.rows] == [True, True, False]
    desk.press(Qt.Key.Key_Z, CTRL)
    settle(desk)
    assert [row.taken for row in quotations.rows] == [True, True, True]
    desk.press(Qt.Key.Key_End)
    desk.press(Qt.Key.Key_Space)
    settle(desk)

    read = exported(desk, tmp_path / "Ferries.docx")
    holds_what_was_arranged(desk, read, tidied)


def exported(desk: Desk, to: Path) -> ReadBriefing:
    """Export with the button of the bar, and read the file by the rules of Word alone."""

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.path.setText(str(to))
        QTest.mouseClick(dialog.write, LEFT)

    desk.in_the_dialog(answer)
    desk.click(desk.window.workspace.bar.export)
    desk.wait_for_job()
    return read_briefing(to)


def holds_what_was_arranged(desk: Desk, read: ReadBriefing, tidied: str) -> None:
    """The prose, the two quotations of the section in their order, nothing of what was left out there."""
    project = desk.session.project
    (briefing,) = briefings.all_briefings(project)
    assert briefing.title in read.text
    assert PROSE in read.text
    whole = read.text[read.text.rindex("What they say") :]
    said = whole[: whole.index("Presentation and handling")]
    assert DEMANDS[1] in read.quotations.values()
    assert said.index(tidied) < said.index(DEMANDS[1])
    assert EVIDENCE not in said
    assert EVIDENCE in read.text  # in the annex, which quotes everything
    assert "Say in one or two sentences" not in read.text
    assert {codes.codebook(project)[one.code_id].name for one in codings.all_codings(project)} == {"Demand", "Evidence"}
