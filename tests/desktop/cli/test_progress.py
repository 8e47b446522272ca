import io
from collections.abc import Generator

import pytest

from desktop.cli import progress
from desktop.domain.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def job(closed: list[bool], *, fails: bool = False) -> Generator[Progress, None, str]:
    try:
        yield Progress(1, 2, "Reading")
        if fails:
            raise ZeroDivisionError
        yield Progress(2, 2, "Writing")
    finally:
        closed.append(True)
    return "result"


def test_a_job_is_stepped_to_its_result_and_closed() -> None:
    closed: list[bool] = []

    assert progress.finish(job(closed)) == "result"
    assert closed == [True]


def test_a_job_that_fails_is_closed() -> None:
    closed: list[bool] = []

    with pytest.raises(ZeroDivisionError):
        progress.finish(job(closed, fails=True))
    assert closed == [True]


def test_a_terminal_shows_a_bar_that_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr(progress, "PAUSE", 0)

    progress.finish(job([]))

    assert "1/2 Reading" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r")


def test_nobody_is_shown_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.StringIO()
    monkeypatch.setattr("sys.stderr", pipe)

    progress.finish(job([]))

    assert pipe.getvalue() == ""
