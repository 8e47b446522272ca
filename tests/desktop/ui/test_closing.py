"""What happens to the window after a project is closed: its body lives a moment longer than the file is open."""

from collections.abc import Callable

from desktop.domain.span import Span
from desktop.session import Session
from desktop.ui.actions.file import close_project
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
