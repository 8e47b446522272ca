"""The real window on a real project, and a few ways to act in its text."""

from collections.abc import Iterator

import pytest

from desktop.app import make_window
from desktop.domain.span import Span
from desktop.kept_settings import Settings
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import load_fonts
from tests.desktop.ui.qt_warnings import no_qt_warnings


@pytest.fixture(autouse=True)
def without_qt_warnings() -> Iterator[None]:
    """Fail the test when Qt warns of something."""
    with no_qt_warnings():
        yield


@pytest.fixture
def window(qtbot, session, codebook, document) -> MainWindow:
    """The window, shown, with the document of the project open and the keys in its text."""
    load_fonts()
    window = make_window(Settings())
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.context.session = session
    window.show_session(session)
    with qtbot.waitExposed(window):
        window.show()
    session.show_document(document.id)
    window.activateWindow()
    window.workspace.reader.focus_text()
    yield window
    # The fixture of the session closes it; a window that still has it would do so first.
    window.context.session = None


@pytest.fixture
def read(window):
    """The Read workspace in front."""
    return window.workspace


@pytest.fixture
def select(read):
    """Select words by quoting them."""

    def select_words(words: str) -> Span:
        start = read.reader.text.index(words)
        span = Span(start, start + len(words))
        read.reader.select_span(span)
        return span

    return select_words
