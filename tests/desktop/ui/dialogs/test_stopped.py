"""The next start after a run that was cut off."""

from datetime import UTC, datetime
from pathlib import Path

from desktop import app
from desktop.session import Session
from desktop.store import run_mark
from desktop.store.run_mark import CutOff
from desktop.ui.dialogs.stopped import StoppedDialog
from desktop.ui.main_window import MainWindow
from tests.desktop.ui.conftest import Answers


def test_nothing_is_said_after_a_run_that_ended(window: MainWindow) -> None:
    assert not app._told_of_stop(window.context, None)


def test_the_stop_is_told_the_report_shown_and_the_project_opened(
    window: MainWindow, session: Session, answers: Answers, monkeypatch
) -> None:  # type: ignore[no-untyped-def]
    path = session.project.path
    session.close()
    at = datetime(2026, 11, 27, 14, 31, tzinfo=UTC)
    monkeypatch.setattr(app, "runs_cut_off", lambda: (CutOff(at, path, 'File "view.py", line 3 in paintEvent'),))

    assert app._told_of_stop(window.context, None)
    dialog = window.findChild(StoppedDialog)
    time = f"{at.astimezone():%H:%M}"
    assert dialog.sentence.plain == f"Your work up to {time} is here, in project.gloss."
    dialog.show_report.click()
    (report,) = answers.opened
    words = report.read_text("utf-8")
    assert "2026-11-27T14:31:00" in words
    assert "paintEvent" in words
    assert path.stem not in words
    dialog.go_on.click()

    assert window.context.session.project.path == path
    window.context.session.close()


def test_a_stop_without_a_trace_says_what_that_means(window: MainWindow, answers: Answers, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    gone = Path("/nowhere/gone.gloss")
    monkeypatch.setattr(app, "runs_cut_off", lambda: (CutOff(datetime.now(UTC), gone, ""),))

    assert app._told_of_stop(window.context, None)
    dialog = window.findChild(StoppedDialog)
    dialog.show_report.click()
    dialog.go_on.click()

    assert "the power failed" in answers.opened[0].read_text("utf-8")
    assert window.context.session is None
    assert run_mark.runs_cut_off() == ()
