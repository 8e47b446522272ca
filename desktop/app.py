"""The one place that builds the window and joins its parts."""

import ctypes
import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.errors import NoScreen
from desktop.kept_settings import Settings
from desktop.store.run_mark import RunMark, runs_cut_off
from desktop.ui import icons
from desktop.ui.actions.entering import open_path
from desktop.ui.context import Context
from desktop.ui.dialogs.ask import native_dialogs
from desktop.ui.error_box import install_fault_handler, keep_report_of_stop
from desktop.ui.job_runner import JobRunner
from desktop.ui.main_window import MainWindow
from desktop.ui.motion import Motion
from desktop.ui.theme import Theme, load_fonts
from desktop.ui.words import install_words
from desktop.version import VERSION

logger = logging.getLogger(__name__)

MARKED_EVERY_MS = 10_000


class GlossatorApplication(QApplication):
    """Qt's application; on a Mac a project that is double-clicked comes as an event."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self.context: Context | None = None
        self.setApplicationName("Glossator")
        self.setApplicationVersion(VERSION)
        self.setDesktopFileName("glossator")
        self.setStyle("Fusion")
        self.setWindowIcon(icons.app_icon())
        load_fonts()

    def event(self, event: QEvent) -> bool:
        """Open the file that the system hands over."""
        if isinstance(event, QFileOpenEvent) and self.context is not None:
            open_path(self.context, Path(event.file()))
            return True
        return super().event(event)


def screen_answers() -> bool:
    """Whether the X server lets this program in. Qt would abort the process where it does not, without a word to us."""
    named = any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"))
    if sys.platform != "linux" or named:
        return True
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # Qt brings or misses it itself, and says so
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def make_window(settings: Settings) -> MainWindow:
    """The window with everything it needs; a ``QApplication`` must be there."""
    theme = Theme()
    theme.set_choice(settings.get("look.theme"))
    theme.set_strong(settings.get("look.strong_highlights"))
    theme.set_reading(settings.get("reader.font"), settings.get("reader.size"))
    theme.set_contrast(settings.get("look.contrast"))
    motion = Motion()
    motion.follow(settings.get("look.motion"))

    def follow(key: str) -> None:
        if key == "look.contrast":
            theme.set_contrast(settings.get(key))
        elif key == "look.motion":
            motion.follow(settings.get(key))

    settings.watch(follow)

    def parent() -> QWidget | None:
        return QApplication.activeModalWidget() or getattr(context, "window", None)

    dialogs = native_dialogs(parent, settings, theme)
    context = Context(theme=theme, settings=settings, jobs=JobRunner(), dialogs=dialogs)
    return MainWindow(context)


def run_window(project: Path | None) -> int:
    """Open the window, on a project or on the start page, until it is closed.

    Returns:
        The exit code: 0.

    Raises:
        NoScreen: the display that the environment names lets nobody in.
    """
    if not screen_answers():
        raise NoScreen
    application = GlossatorApplication()
    settings = Settings()
    translator = QTranslator(application)
    # Qt's own words, on the buttons of dialogs for instance, in the system's language where they are there.
    if translator.load(QLocale.system(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    install_words(application, QLocale.system())
    window = make_window(settings)
    context = window.context
    application.context = context
    install_fault_handler(lambda error: context.dialogs.show_error(error))
    window.showMaximized() if settings.get("window.maximised") else window.show()
    mark, context.started_for = _mark_run(context), project
    if not _told_of_stop(context, project) and project is not None:
        open_path(context, project)
    try:
        return application.exec()
    finally:
        if mark is not None:
            mark.end()


def _told_of_stop(context: Context, project: Path | None) -> bool:
    """Say that the last run was cut off, if it was; what is to be opened is opened when that was read."""
    runs = runs_cut_off()
    if not runs:
        return False
    from desktop.ui.dialogs.stopped import tell_stopped  # rarely needed

    last = runs[0]
    wanted = project or (last.project if last.project is not None and last.project.is_file() else None)

    def go_on() -> None:
        if wanted is not None:
            open_path(context, wanted)

    tell_stopped(context, last, keep_report_of_stop(last.at, last.trace), go_on)
    return True


def _mark_run(context: Context) -> RunMark | None:
    """Leave a mark that the window runs, and keep it up to date."""
    try:
        mark = RunMark(traces=True)
    except OSError:  # a home that cannot be written: then nobody is told of a stop
        return None
    timer = QTimer(context.widget, interval=MARKED_EVERY_MS)
    timer.timeout.connect(lambda: mark.note(context.session.home if context.session is not None else None))
    timer.start()
    return mark
