"""Random hands at the window: keys, mouse and wheel on whatever lies under them, the same for the same seed.

To add something that hands do, write a method and a line in ``ACTS`` with how often it happens.
"""

import importlib
import pkgutil
import random
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

import desktop
import exports
from desktop.domain.document import Document
from desktop.store import documents
from desktop.ui.actions.entering import close_project, open_path
from desktop.ui.main_window import MainWindow

Key = Qt.Key
NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SIZES = ((720, 450), (960, 640), (1280, 800), (1440, 900), (1920, 1080))
AT_REST = (1440, 900)
"""The size of the window when memory is looked at."""
NOT_TRIGGERED = frozenset(
    {"file.quit", "file.sample", "file.new", "file.export", "file.print", "file.copy", "view.full_screen"}
)
"""Actions that only open or write other files; each of them is tried by itself elsewhere."""
WINDOW_KEYS = (
    (Key.Key_Z, CTRL), (Key.Key_Y, CTRL), (Key.Key_F, CTRL), (Key.Key_F3, NONE), (Key.Key_F3, SHIFT),
    (Key.Key_F6, NONE), (Key.Key_F6, SHIFT), (Key.Key_F8, NONE), (Key.Key_F8, SHIFT), (Key.Key_F9, NONE),
    (Key.Key_Equal, CTRL), (Key.Key_Minus, CTRL), (Key.Key_0, CTRL), (Key.Key_K, CTRL), (Key.Key_E, CTRL),
    (Key.Key_PageDown, CTRL), (Key.Key_PageUp, CTRL), (Key.Key_H, CTRL), (Key.Key_D, CTRL | SHIFT),
    (Key.Key_I, CTRL | SHIFT), (Key.Key_P, CTRL | SHIFT), (Key.Key_Escape, NONE), (Key.Key_Tab, NONE),
    (Key.Key_F2, NONE),
)  # fmt: skip
TEXT_KEYS = (
    *((key, mods) for key in (Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Up) for mods in (NONE, SHIFT)),
    *((key, CTRL | SHIFT) for key in (Key.Key_Right, Key.Key_Left, Key.Key_Down)),
    *((key, ALT | SHIFT) for key in (Key.Key_Right, Key.Key_Left)),
    *((key, NONE) for key in (Key.Key_PageDown, Key.Key_PageUp, Key.Key_Home, Key.Key_End, Key.Key_Escape)),
    *((key, CTRL) for key in (Key.Key_Home, Key.Key_End, Key.Key_A, Key.Key_C)),
)
ANY_KEYS = (
    Key.Key_Down, Key.Key_Up, Key.Key_Left, Key.Key_Right, Key.Key_Return, Key.Key_Space, Key.Key_Delete, Key.Key_Tab,
    Key.Key_Backtab, Key.Key_Escape, Key.Key_A, Key.Key_S, Key.Key_1, Key.Key_Menu,
)  # fmt: skip
CODING_KEYS = "CQVMSWXOULBHQ123456789 []P"
WORDS = ("the", "we ask", "cost", "é", "😀 matter", "right", "Ω", "a b")


class RandomHands(QObject):
    """Acts on the window, one event or gesture at a time, and rescues it from what waits for an answer.

    Attributes:
        diary: the last things done, newest last.
    """

    def __init__(self, window: MainWindow, projects: tuple[Path, ...], *, seed: int, diary: Path) -> None:
        super().__init__()
        self.window, self.projects = window, projects
        self.random = random.Random(seed)
        self.diary: deque[str] = deque(maxlen=40)
        self._file = diary
        self._acts = [act for act, _weight in self.ACTS]
        self._weights = [weight for _act, weight in self.ACTS]
        self._began: float | None = None
        self._answered = 0
        self._rescue = QTimer(self)
        self._rescue.setInterval(25)
        self._rescue.timeout.connect(self._answer)
        self._rescue.start()

    def act(self) -> None:
        """Do one random thing."""
        if self.window.isHidden():
            self.window.show()
        if self.window.context.session is None and not self.window.context.jobs.running:
            chosen = self.random.choice(self.projects)
            self._note("open", chosen.name)
            self._open(chosen)
        if QApplication.activeWindow() is None:
            self.window.activateWindow()  # as the window manager does when a menu or a dialog is gone
        modal = QApplication.activeModalWidget()
        if modal is not None:
            self._use_dialog(modal)
            return
        act = self.random.choices(self._acts, self._weights)[0]
        if act not in self.BY_KEYS:
            self._leave_menus()
        self._let(lambda: act(self))

    def settle(self) -> None:
        """Let go of menus and dialogs, and wait for what runs."""
        for _ in range(8):
            popup = QApplication.activePopupWidget()
            if popup is not None:
                popup.close()
            else:
                self._press(Key.Key_Escape)
        until = time.monotonic() + 20
        while self.window.context.jobs.running and time.monotonic() < until:
            QTest.qWait(20)

    def rest(self) -> None:
        """Let go of everything that is open, the project too, as somebody does who goes home.

        One place, look and size for all: what a long document holds, or a database's cache of pages, or the picture of
        a large window (8 MB, where a small one has 1), is no growth.
        """
        self.settle()
        if self.window.context.session is not None:
            close_project(self.window.context)
        for other in QApplication.topLevelWidgets():
            if other is not self.window and other.isVisible():
                other.close()
        self._note("rest")
        actions = self.window.actions_of.actions
        if actions["view.contrast"].isChecked():
            actions["view.contrast"].trigger()
        actions["view.theme_light"].trigger()
        self.window.showNormal()
        self.window.resize(*AT_REST)
        QTest.qWait(120)

    def look_at_everything(self) -> None:
        """Open each project and each document once, and select all of it, so that what is made once is made."""
        load_every_module()
        self.window.actions_of.actions["help.pages"].trigger()
        for project in self.projects:
            self._open(project)
            self._look_at_menus()
            self._look_at_workspaces()
            self._look_at_actions(project)
            for document in self._documents():
                self.window.context.session.show_document(document.id)
                QTest.qWait(100)
                reader = self._reader()
                if reader is not None:
                    reader.setFocus()
                    self._press(Key.Key_A, CTRL)
                QTest.qWait(50)

    def _look_at_actions(self, project: Path) -> None:
        """Each action once, on words that are selected: the modules and dialogs that it needs are loaded and kept."""
        for key, action in self.window.actions_of.actions.items():
            if key in NOT_TRIGGERED:
                continue
            if self.window.context.session is None:
                self._open(project)
            if self.window.context.session.document_id is None:
                self.window.context.session.show_document(self._documents()[-1].id)  # the long one, where there is one
            self._let(lambda action=action: action.trigger())
            self.settle()

    def _look_at_menus(self) -> None:
        """Each menu and look: what is made for them is kept."""
        actions = self.window.actions_of.actions
        for menu in self.window.findChildren(QMenu):
            menu.popup(self.window.mapToGlobal(QPoint(60, 60)))
            QTest.qWait(1)
            menu.close()
        for look in ("view.theme_dark", "view.contrast", "view.contrast", "view.theme_light"):
            actions[look].trigger()
            QTest.qWait(50)

    def _look_at_workspaces(self) -> None:
        """Each workspace is made when it is first shown, and kept."""
        actions = self.window.actions_of.actions
        for workspace in ("view.compare", "view.briefing", "view.history", "view.read"):
            actions[workspace].trigger()
            QTest.qWait(400)
            for size in ((1900, 1200), (720, 450), (1440, 900)):
                self.window.resize(*size)
                QTest.qWait(50)

    def _let(self, act: Callable[[], object]) -> None:
        """Do something that may ask; what it asks is answered (_answer)."""
        self._began, self._answered = time.monotonic(), 0
        act()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # which only an event loop does by itself
        self._began = None

    def _open(self, project: Path) -> None:
        """Open a project; one that was not closed as it is now is looked through first."""
        if open_path(self.window.context, project):
            return
        until = time.monotonic() + 60
        while self.window.context.jobs.running and time.monotonic() < until:
            QTest.qWait(20)
        assert self.window.context.session is not None

    def _leave_menus(self) -> None:
        """As a press of the mouse outside does, before it reaches anything."""
        while (popup := QApplication.activePopupWidget()) is not None:
            self._note("leave", _name(popup))
            popup.close()

    # What hands do

    def press_in_text(self) -> None:
        """Keys of the reader, where the reader is."""
        reader = self._reader()
        if reader is None:
            return
        reader.setFocus()
        for _ in range(self.random.randint(1, 6)):
            self._press(*self.random.choice(TEXT_KEYS))

    def press_coding_key(self) -> None:
        """A bare key that codes, in the reader."""
        reader = self._reader()
        if reader is not None and QApplication.activePopupWidget() is None:
            if self.random.random() < 0.8:
                reader.setFocus()
            self._press(Qt.Key(ord(self.random.choice(CODING_KEYS))))

    def press_window_key(self) -> None:
        """A key of the menus, wherever the focus is."""
        self._press(*self.random.choice(WINDOW_KEYS))

    def press_anything(self) -> None:
        """Arrows, Enter, letters, Delete, wherever the focus is."""
        self._press(self.random.choice(ANY_KEYS), self.random.choice((NONE, NONE, NONE, CTRL, SHIFT)))

    def type_words(self) -> None:
        """Words, wherever the focus is."""
        words = self.random.choice(WORDS)
        target = self._target()
        self._note("type", words, _name(target))
        for character in words:  # QTest would stop at what no keyboard has
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(character.upper()) if character.isascii() else 0
                if isValid(target):  # a menu is gone with the press
                    QApplication.sendEvent(target, QKeyEvent(kind, key, NONE, character))
            target = self._target()

    def drag_in_text(self) -> None:
        """Select words with the mouse."""
        reader = self._reader()
        if reader is None:
            return
        begin, end = self._point(reader.viewport()), self._point(reader.viewport())
        if self.random.random() < 0.7:
            end = QPoint(end.x(), min(max(begin.y() + self.random.randint(-40, 40), 0), reader.viewport().height() - 1))
        self._drag(reader.viewport(), begin, end)

    def click_in_text(self) -> None:
        """Click, double-click or right-click in the text."""
        reader = self._reader()
        if reader is not None:
            self._click(reader.viewport(), self._point(reader.viewport()))

    def click_anywhere(self) -> None:
        """Click in the menu that is open, else whatever lies at some point of the window."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self._click(popup, self._point(popup))
            return
        place = self._point(self.window)
        widget = self.window.childAt(place) or self.window
        self._click(widget, widget.mapFrom(self.window, place))

    def drag_anywhere(self) -> None:
        """Press somewhere, move, let go: splitters, trees, scroll bars, codes dropped on codes."""
        begin = self._point(self.window)
        widget = self.window.childAt(begin) or self.window
        local = widget.mapFrom(self.window, begin)
        self._drag(widget, local, local + QPoint(self.random.randint(-200, 200), self.random.randint(-120, 120)))

    def turn_wheel(self) -> None:
        """Turn the wheel over something, with Ctrl now and then."""
        place = self._point(self.window)
        widget = self.window.childAt(place) or self.window
        local = QPointF(widget.mapFrom(self.window, place))
        mods = CTRL if self.random.random() < 0.15 else NONE
        turn = QPoint(0, self.random.choice((-360, -120, 120, 360)))
        self._note("wheel", turn.y(), _name(widget), mods)
        event = QWheelEvent(
            local,
            QPointF(widget.mapToGlobal(local.toPoint())),
            QPoint(),
            turn,
            LEFT & RIGHT,
            mods,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)

    def ask_menu(self) -> None:
        """Ask for a context menu somewhere."""
        place = self._point(self.window)
        widget = self.window.childAt(place) or self.window
        local = widget.mapFrom(self.window, place)
        self._note("menu", _name(widget))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, local, widget.mapToGlobal(local))
        QApplication.sendEvent(widget, event)

    def take_back(self) -> None:
        """Undo a few steps, redo some of them."""
        for _ in range(self.random.randint(1, 5)):
            self._press(Key.Key_Z, CTRL)
        for _ in range(self.random.randint(0, 2)):
            self._press(Key.Key_Y, CTRL)

    def switch_document(self) -> None:
        """Open another document."""
        found = self._documents()
        if found:
            chosen = self.random.choice(found)
            self._note("document", chosen.title)
            self.window.context.session.show_document(chosen.id)

    def trigger_action(self) -> None:
        """Choose some action, as the menus and the palette do."""
        actions = self.window.actions_of.actions
        chosen = self.random.choice([key for key in actions if key not in NOT_TRIGGERED])
        if actions[chosen].isEnabled():
            self._note("action", chosen)
            actions[chosen].trigger()

    def resize_window(self) -> None:
        """Another size of the window."""
        size = self.random.choice(SIZES)
        self._note("resize", size)
        self.window.showNormal()
        self.window.resize(*size)

    def switch_theme(self) -> None:
        """Another look."""
        chosen = self.random.choice([key for key in self.window.actions_of.actions if key.startswith("view.theme")])
        self._note("action", chosen)
        self.window.actions_of.actions[chosen].trigger()

    def switch_project(self) -> None:
        """Open the other project."""
        if not self.window.context.jobs.running:
            chosen = self.random.choice(self.projects)
            self._note("open", chosen.name)
            self._open(chosen)

    ACTS: tuple[tuple[Callable[["RandomHands"], None], int], ...] = (
        (press_in_text, 26),
        (press_coding_key, 30),
        (press_window_key, 18),
        (press_anything, 16),
        (type_words, 6),
        (drag_in_text, 16),
        (click_in_text, 12),
        (click_anywhere, 18),
        (drag_anywhere, 5),
        (turn_wheel, 10),
        (ask_menu, 4),
        (take_back, 14),
        (switch_document, 5),
        (trigger_action, 10),
        (resize_window, 2),
        (switch_theme, 1),
        (switch_project, 1),
    )

    BY_KEYS = frozenset(
        {press_in_text, press_coding_key, press_window_key, press_anything, type_words, take_back, click_anywhere}
    )
    """What reaches a menu that is open."""

    # Private

    def _reader(self) -> QWidget | None:
        """The surface that shows the words now, if any does."""
        workspace = self.window.workspace
        if workspace is None:
            return None
        return next((one for one in getattr(workspace, "surfaces", ()) if one.isVisible()), None)

    def _documents(self) -> tuple[Document, ...]:
        """The documents of the open project."""
        session = self.window.context.session
        return documents.all_documents(session.project) if session is not None else ()

    def _target(self) -> QWidget:
        """What the keyboard goes to."""
        return (
            QApplication.activePopupWidget()
            or (QApplication.focusWidget() if QApplication.activeModalWidget() is None else None)
            or QApplication.activeModalWidget()
            or self.window
        )

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        target = self._target()
        self._note("key", key.name, modifiers, _name(target))
        QTest.keyClick(target, key, modifiers)

    def _use_dialog(self, dialog: QWidget) -> None:
        """Some keys in a dialog that is open without a loop of its own; nothing else can be reached by then."""
        if self.random.random() < 0.3:
            self._note("close", type(dialog).__name__)
            dialog.close()
        else:
            self.press_anything()
        QApplication.processEvents()

    def _point(self, widget: QWidget) -> QPoint:
        return QPoint(self.random.randrange(max(1, widget.width())), self.random.randrange(max(1, widget.height())))

    def _click(self, widget: QWidget, at: QPoint) -> None:
        how = self.random.choices(("click", "double", "right", "shift"), (10, 2, 2, 2))[0]
        self._note(how, _name(widget), (at.x(), at.y()))
        if how == "double":
            QTest.mouseDClick(widget, LEFT, pos=at)
        else:
            button = RIGHT if how == "right" else LEFT
            QTest.mouseClick(widget, button, SHIFT if how == "shift" else NONE, at)

    def _drag(self, widget: QWidget, begin: QPoint, end: QPoint) -> None:
        self._note("drag", _name(widget), (begin.x(), begin.y()), (end.x(), end.y()))
        self._mouse(widget, QEvent.Type.MouseButtonPress, begin)
        for share in (0.2, 0.6, 1.0):
            self._mouse(widget, QEvent.Type.MouseMove, begin + (end - begin) * share)
        self._mouse(widget, QEvent.Type.MouseButtonRelease, end)

    def _mouse(self, widget: QWidget, kind: QEvent.Type, at: QPoint) -> None:
        if not isValid(widget):
            return  # a job came to its end and opened another project
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
        event = QMouseEvent(kind, QPointF(at), QPointF(widget.mapToGlobal(at)), button, held, NONE)
        QApplication.sendEvent(widget, event)
        QApplication.processEvents()

    def _answer(self) -> None:
        """Answer what stops the hands: a dialog gets some keys and is closed, a drag is let go."""
        if self._began is None or time.monotonic() - self._began < 0.05:
            return
        modal = QApplication.activeModalWidget()
        if modal is None:
            if QApplication.overrideCursor() is not None:  # the hand of a drag, which waits in a loop of its own
                QTest.keyClick(self.window, Key.Key_Escape)
            return
        self._answered += 1
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu) or popup is not None:
            popup.close()
        elif self._answered < 4:
            inside = modal.focusWidget() or modal
            key = self.random.choice((Key.Key_Tab, Key.Key_Down, Key.Key_Up, Key.Key_A, Key.Key_Space))
            if key == Key.Key_Space and type(modal).__name__ != "PreferencesDialog":
                key = Key.Key_Tab
            self._note("in dialog", type(modal).__name__, key.name)
            QTest.keyClick(inside, key)
        else:
            self._note("close", type(modal).__name__)
            modal.close()

    def _note(self, *what: object) -> None:
        self.diary.append(" ".join(map(str, what)))
        with self._file.open("a", encoding="utf-8") as file:  # should the process die, this is all there is
            print(self.diary[-1], file=file)


def load_every_module() -> None:
    """Load what is otherwise loaded at its first use, the rarest hours later: code is no growth."""
    for package in (desktop, exports):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    for name in ("regex", "PySide6.QtPrintSupport"):
        importlib.import_module(name)


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__}:{widget.objectName() or widget.accessibleName()}"
