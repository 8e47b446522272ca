"""A desk with the real window on it, driven by mouse and keys as a reviewer drives it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.domain.document import Document
from desktop.domain.span import Span
from desktop.kept_settings import Settings
from desktop.session import Session
from desktop.settings import SETTINGS
from desktop.store import documents
from desktop.ui.theme import load_fonts

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """The window, and a reviewer's hands.

    Attributes:
        files_to_open, file_to_save: what the file dialogs answer next.
    """

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.files_to_open: tuple[Path, ...] = ()
        self.file_to_save: Path | None = None
        load_fonts()
        self.window = app.make_window(Settings())
        qtbot.addWidget(self.window)
        self.context = self.window.context
        dialogs = self.context.dialogs
        dialogs.ask_open_files = lambda _title, _kinds: self.files_to_open
        dialogs.ask_save_file = lambda _title, _suggested, _kinds: self.file_to_save
        dialogs.show_error = self._unexpected
        self.window.resize(1440, 900)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def session(self):  # type: ignore[no-untyped-def]  # the session, which is open whenever this is asked
        """The open session."""
        assert self.context.session is not None
        return self.context.session

    @property
    def read(self):  # type: ignore[no-untyped-def]  # the Read workspace: the frame gives any
        """The Read workspace."""
        return self.window.workspace

    @property
    def text(self) -> str:
        """The text of the open document as the project keeps it."""
        return documents.content(self.session.project, self.session.document_id).text

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type words where the focus is."""
        QTest.keyClicks(QApplication.focusWidget(), words)
        QApplication.processEvents()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in its middle where no place is named."""
        assert widget.isVisible(), widget.accessibleName()
        QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())
        QApplication.processEvents()

    def open(self, title: str) -> Document:
        """Open a document by a double click in the list."""
        found = next(one for one in documents.all_documents(self.session.project) if one.title == title)
        panel = self.window.panel("documents")
        index = panel.model.index_of(found.id)
        place = panel.tree.visualRect(index).center()
        QTest.mouseClick(panel.tree.viewport(), LEFT, pos=place)
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.session.document_id == found.id)
        self.read.reader.focus_text()
        return found

    def span_of(self, words: str) -> Span:
        """Where words stand in the open document; they occur once."""
        assert self.text.count(words) == 1, words
        start = self.text.index(words)
        return Span(start, start + len(words))

    def drag_over(self, words: str) -> Span:
        """Select words by drawing the mouse over them."""
        span = self.span_of(words)
        reader = self.read.reader
        reader.show_span(span)
        QApplication.processEvents()
        first = reader.end_lines(Span(span.start, span.start + 1))[0]
        last = reader.end_lines(Span(span.end - 1, span.end))[1]
        begin, end = QPoint(first.left(), first.center().y()), QPoint(last.right(), last.center().y())
        self._mouse(QEvent.Type.MouseButtonPress, begin)
        for share in (0.3, 0.7, 1.0):
            self._mouse(QEvent.Type.MouseMove, begin + (end - begin) * share)
        self._mouse(QEvent.Type.MouseButtonRelease, end)
        assert self.session.passage == span, f"{words!r} was to be selected, {self.session.passage} is"
        return span

    def click_on(self, words: str) -> None:
        """Click in the middle of words in the text."""
        span = self.span_of(words)
        self.read.reader.show_span(span)
        QApplication.processEvents()
        middle = (span.start + span.end) // 2
        box = self.read.reader.end_lines(Span(middle, middle + 1))[0]
        self._mouse(QEvent.Type.MouseButtonPress, box.center())
        self._mouse(QEvent.Type.MouseButtonRelease, box.center())

    def select_by_keys(self, words: str) -> Span:
        """Select words with the keyboard: Esc lets go of a coding, then Shift and an arrow per character."""
        span = self.span_of(words)
        if self.session.coding_id is not None:
            self.press(Qt.Key.Key_Escape)
        self.read.reader.put_cursor(span.start)
        for _ in range(len(words)):
            if self.session.passage == span:
                break
            self.press(Qt.Key.Key_Right, SHIFT)
        assert self.session.passage == span, f"{words!r} was to be selected, {self.session.passage} is"
        return span

    def wait_for_job(self) -> None:
        """Wait for the end of the job that runs."""
        self.qtbot.waitUntil(lambda: not self.context.jobs.running, timeout=30_000)
        QApplication.processEvents()

    def in_the_dialog(self, act: Callable[[QWidget], None]) -> None:
        """Do something in the dialog that opens next."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(20, answer)
            else:
                act(dialog)

        QTimer.singleShot(0, answer)

    def _mouse(self, kind: QEvent.Type, at: QPoint) -> None:
        viewport = self.read.reader.viewport()
        moving = kind == QEvent.Type.MouseMove
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        button = Qt.MouseButton.NoButton if moving else LEFT
        place = QPointF(at)
        event = QMouseEvent(
            kind, place, QPointF(viewport.mapToGlobal(at)), button, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(viewport, event)
        QApplication.processEvents()

    def _unexpected(self, error: BaseException) -> None:
        raise AssertionError(f"an error was shown: {error}") from error


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A window at its first start."""
    desk = Desk(qtbot)
    yield desk
    desk.window.close()


@pytest.fixture(scope="module")
def key_desk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    """One window for all tests of a module: building it takes longer than pressing a key."""
    from tests.journeys.keys import Keys  # keys.py needs the class above

    before = os.environ.get("GLOSSATOR_HOME")
    os.environ["GLOSSATOR_HOME"] = str(tmp_path_factory.mktemp("keys"))
    desk = Keys(QtBot(request))
    if before is not None:
        os.environ["GLOSSATOR_HOME"] = before
    yield desk
    desk.window.close()
    desk.window.deleteLater()


@pytest.fixture
def keys(key_desk, tmp_path: Path):  # type: ignore[no-untyped-def]  # see keys.py
    """That window with a new project, its document open and the keys in the text."""
    session = Session.create(tmp_path / "hearing.gloss", title="Ferries", by="Ada Quill", initials="AQ")
    key_desk.begin(session)
    yield key_desk
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()
    open_now = key_desk.context.session  # another one, where the test has started the program again
    key_desk.window.show_session(None)
    for row in SETTINGS:
        if row.key.startswith("reader."):
            key_desk.context.settings.put(row.key, row.default)
    (open_now or session).close()
