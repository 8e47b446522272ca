"""Printing and the PDF of the open document, through the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.session import Session
from desktop.ui.main_window import MainWindow

Show = Callable[[Session], MainWindow]


def ended(window: MainWindow, words: str) -> Callable[[], bool]:
    return lambda: not window.context.jobs.running and window.toast.text.text().startswith(words)


def test_the_open_document_is_written_as_a_pdf(
    session: Session, document, open_session: Show, answers, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_session(session)
    session.show_document(document.id)
    answers.save_file = tmp_path / "out"

    window.actions_of.actions["file.export_margin"].trigger()
    qtbot.waitUntil(ended(window, "Wrote out.pdf"), timeout=20_000)

    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_the_open_document_is_printed(
    session: Session, document, open_session: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_session(session)
    session.show_document(document.id)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    window.context.dialogs.ask_printer = lambda _title: printer

    window.actions_of.actions["file.print"].trigger()
    qtbot.waitUntil(ended(window, "1 page was sent"), timeout=20_000)

    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_happens_when_no_printer_is_chosen_and_nothing_is_offered_without_a_document(
    session: Session, document, open_session: Show
) -> None:
    window = open_session(session)
    session.show_document(None)
    window.actions_of.refresh()
    assert not window.actions_of.actions["file.print"].isEnabled()
    assert not window.actions_of.actions["file.export_margin"].isEnabled()

    session.show_document(document.id)
    window.actions_of.refresh()
    window.actions_of.actions["file.print"].trigger()

    assert not window.context.jobs.running
