"""What happens to the window after a project is closed: its body lives a moment longer than the file is open."""

from collections.abc import Callable, Iterator
from time import sleep

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.progress import Progress
from desktop.domain.span import Span
from desktop.session import Session
from desktop.ui.actions.entering import close_project
from desktop.ui.dialogs.palette import Palette
from desktop.ui.main_window import MainWindow


def test_words_that_are_let_go_after_the_project_is_closed_ask_nobody(
    session: Session, document, codebook, open_session: Callable[[Session], MainWindow]
) -> None:
    window = open_session(session)
    body, reader = window.body, window.workspace.reader
    reader.select_span(Span(2, 12))

    close_project(window.context)
    reader.select_span(None)

    assert window.body is None
    assert body is not None


def test_a_menu_that_is_open_goes_with_its_project(
    session: Session, document, codebook, open_session: Callable[[Session], MainWindow]
) -> None:
    window = open_session(session)
    reader = window.workspace.reader
    reader.select_span(Span(2, 12))
    reader.menu_asked.emit(None, reader.mapToGlobal(reader.rect().center()))
    assert QApplication.activePopupWidget() is not None

    close_project(window.context)

    assert QApplication.activePopupWidget() is None
    QTest.keyClick(window, Qt.Key.Key_W)


def test_a_project_can_be_closed_while_a_job_runs(
    session: Session, document, codebook, open_session: Callable[[Session], MainWindow]
) -> None:
    window = open_session(session)

    def slow_job() -> Iterator[Progress]:
        for step in range(1_000):
            sleep(0.005)
            yield Progress(step, 1_000, "Counting")

    window.context.jobs.start("Counting", slow_job, done=lambda _result: None, failed=lambda _error: None)
    close_project(window.context)
    QApplication.processEvents()

    assert not window.context.jobs.running


def test_the_palette_can_be_left_after_the_project_it_was_opened_over(
    session: Session, document, codebook, open_session: Callable[[Session], MainWindow]
) -> None:
    window = open_session(session)
    window.workspace.reader.focus_text()
    window.actions_of.actions["edit.palette"].trigger()
    palette = window.findChild(Palette)

    close_project(window.context)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    palette.close_palette()

    assert not palette.isVisible()
