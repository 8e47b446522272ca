"""The tasks that need the window: they drive it as a user would and stop the clock when it is painted."""

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import clock

if TYPE_CHECKING:  # Qt is a part of what is measured, so its import waits for the task
    from PySide6.QtWidgets import QApplication

    from desktop.domain.ids import DocumentId
    from desktop.ui.main_window import MainWindow

REVIEWER = "Reviewer 1"
FIRST, STEP, LONG = 400, 37, 30
"""Where the first passage to code begins, how far the next is from it, and how long each is."""


def start(_work: Path, _workload: str) -> clock.Outcome:
    """The program with no project, until its window is painted."""
    return _started(None)


def start_on_a_project(work: Path, workload: str) -> clock.Outcome:
    """The program opened on a project, until its window with a page is painted."""
    return _started(_copy(work, workload))


def open_document(work: Path, workload: str) -> clock.Outcome:
    """From the choice of a document to its first screen."""
    samples: list[float] = []
    with _opened(_copy(work, workload)) as (application, window):
        chosen = _documents(window)[:12]
        session = window.context.session
        assert session is not None
        for number, document_id in enumerate(chosen if len(chosen) > 1 else chosen * 2):
            session.show_document(None)
            _settle(application)
            taken: list[float] = []
            with clock.sample(taken):
                session.show_document(document_id)
                _paint()
            if number:  # the first time, code is imported and fonts are loaded
                samples += taken
            _settle(application)
    return {"samples": samples}


def open_uncoded(work: Path, _workload: str) -> clock.Outcome:
    """The same for the long document while it has no codings."""
    return open_document(work, "X-uncoded")


def add_coding(work: Path, workload: str) -> clock.Outcome:
    """From the key to the coding in the file and on the screen: as CPU, and as the time that the reviewer waits."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop.domain.span import Span

    samples: list[float] = []
    waits: list[float] = []
    with _opened(_copy(work, workload)) as (application, window):
        session = window.context.session
        assert session is not None
        session.show_document(_documents(window)[0])
        _settle(application)
        reader = window.workspace.reader
        reader.focus_text()
        _code_once(window)
        before = _codings(window)
        for number in range(65):
            at = FIRST + STEP * (number % 25)
            reader.select_span(Span(at, at + LONG + number))
            _settle(application)
            began = time.perf_counter()
            with clock.sample(samples):
                QTest.keyClick(reader, Qt.Key.Key_Q)
                _paint()
            waits.append(time.perf_counter() - began)
            assert _codings(window) == before + 1, "a key press was lost"
            session.undo()  # so that the page does not fill up as no page of a reviewer does
            _settle(application)
    return {"samples": samples[5:], "waits": waits[5:]}


TASKS: dict[str, Callable[[Path, str], clock.Outcome]] = {
    "start": start,
    "start on a project": start_on_a_project,
    "open": open_document,
    "open uncoded": open_uncoded,
    "add": add_coding,
}


def _started(project: Path | None) -> clock.Outcome:
    """Start the program as its command does, with an event loop that ends at the first paint."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from desktop import app, offline

    class FirstPaint(QObject):
        """Sees when anything of a window is painted for the first time."""

        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen = self.seen or (event.type() == QEvent.Type.Paint and watched.isWidgetType())
            return False

    outcome: clock.Outcome = {}

    def until_painted(*_application: object) -> int:
        application = QApplication.instance()
        paint = FirstPaint()
        application.installEventFilter(paint)
        while not paint.seen:
            application.processEvents()
        outcome["samples"] = [clock.cpu()]
        application.removeEventFilter(paint)
        _settle(application)
        outcome["resident_mb"] = clock.resident_mb()
        QApplication.closeAllWindows()  # as a person does, which ends what still runs
        return 0

    offline.install()
    QApplication.exec = until_painted  # type: ignore[method-assign,assignment]  # the loop that waits for a person
    app.run_window(project)
    return outcome


@contextlib.contextmanager
def _opened(project: Path) -> "Iterator[tuple[QApplication, MainWindow]]":
    """The window on a project, painted and quiet."""
    from desktop import app
    from desktop.kept_settings import Settings
    from desktop.ui.actions.entering import open_path

    application = app.GlossatorApplication()
    window = app.make_window(Settings())
    window.context.dialogs.show_error = _fail
    window.resize(1280, 800)
    window.show()
    assert open_path(window.context, project)
    _settle(application)
    yield application, window
    window.close()


def _fail(error: BaseException) -> None:
    """In place of the box that would wait for a person."""
    raise error


def _paint() -> None:
    """Have everything painted that waits for it, now."""
    from PySide6.QtWidgets import QApplication

    QApplication.sendPostedEvents()
    QApplication.processEvents()


def _settle(application: "QApplication") -> None:
    """Let idle work end."""
    quiet = 0
    while quiet < 3:
        before = clock.cpu()
        application.processEvents()
        time.sleep(0.01)
        quiet = quiet + 1 if clock.cpu() - before < 0.002 else 0


def _copy(work: Path, workload: str) -> Path:
    copy = work / f"run-{workload}-{os.getpid()}.gloss"
    shutil.copy(work / f"{workload}.gloss", copy)
    return copy


def _documents(window: "MainWindow") -> "list[DocumentId]":
    from desktop.store import documents

    assert window.context.session is not None
    return [document.id for document in documents.all_documents(window.context.session.project)]


def _code_once(window: "MainWindow") -> None:
    """Apply some code, so that the key for the last code has one; and let all that happens once happen."""
    from desktop.domain.span import Span
    from desktop.store import codes

    session = window.context.session
    assert session is not None
    leaf = next(code.id for code in codes.codebook(session.project) if code.parent_id is not None)
    window.workspace.reader.select_span(Span(10, 60))
    window.workspace.coder.apply((leaf,))


def _codings(window: "MainWindow") -> int:
    session = window.context.session
    assert session is not None
    return int(session.project.query("SELECT count(*) FROM coding WHERE deleted_hlc IS NULL")[0][0])
