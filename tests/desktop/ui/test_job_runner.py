"""Jobs run on a thread of their own, tell how far they are, and stop when they are told to."""

import threading
import time
from collections.abc import Generator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.progress import Progress
from desktop.errors import UserError
from desktop.ui.job_runner import JobRunner, QuietRunner


@pytest.fixture
def jobs(qapp: QApplication) -> JobRunner:
    return JobRunner()


class Ending:
    """Where the outcome of a job goes."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[BaseException] = []
        self.cancels = 0
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failed(self, error: BaseException) -> None:
        self.errors.append(error)

    def cancelled(self) -> None:
        self.cancels += 1


def test_the_result_comes_back_on_the_windows_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    ending, threads = Ending(), set()

    def count() -> Generator[Progress, None, str]:
        for number in range(3):
            threads.add(threading.get_ident())
            yield Progress(number + 1, 3)
        return "counted"

    with qtbot.waitSignal(jobs.ended):
        jobs.start("Counting", count, done=ending.done, failed=ending.failed)

    assert ending.results == ["counted"]
    assert ending.threads == {threading.get_ident()}
    assert threading.get_ident() not in threads
    assert not jobs.running


def test_an_error_comes_back_as_it_was_raised(jobs: JobRunner, qtbot: QtBot) -> None:
    ending = Ending()

    def fail() -> Generator[Progress, None, None]:
        yield Progress(0, 1)
        raise UserError("No.")

    with qtbot.waitSignal(jobs.ended):
        jobs.start("Failing", fail, done=ending.done, failed=ending.failed)

    assert [str(error) for error in ending.errors] == ["No."]


def test_cancel_closes_the_generator_on_its_own_thread(jobs: JobRunner, qtbot: QtBot) -> None:
    ending, closed_on, ran_on = Ending(), [], []

    def endless() -> Generator[Progress, None, None]:
        ran_on.append(threading.get_ident())
        try:
            while True:
                time.sleep(0.005)
                yield Progress(1, 0)
        finally:
            closed_on.append(threading.get_ident())

    jobs.start("Going on", endless, done=ending.done, failed=ending.failed, cancelled=ending.cancelled)
    qtbot.wait(50)
    with qtbot.waitSignal(jobs.ended, timeout=1000):
        jobs.cancel()

    assert ending.cancels == 1
    assert closed_on == ran_on
    assert ending.results == []


def test_a_job_that_ended_before_the_cancel_is_done(jobs: JobRunner, qtbot: QtBot) -> None:
    ending = Ending()

    def quick() -> Generator[Progress, None, int]:
        yield Progress(1, 1)
        return 7

    with qtbot.waitSignal(jobs.ended):
        jobs.start("Quick", quick, done=ending.done, failed=ending.failed, cancelled=ending.cancelled)
        time.sleep(0.1)
        jobs.cancel()

    assert ending.results == [7]
    assert ending.cancels == 0


def test_only_one_job_runs_at_a_time(jobs: JobRunner, qtbot: QtBot) -> None:
    ending = Ending()

    def short() -> Generator[Progress, None, None]:
        yield Progress(0, 1)
        time.sleep(0.05)

    with qtbot.waitSignal(jobs.ended):
        jobs.start("One", short, done=ending.done, failed=ending.failed, writing=True)
        assert jobs.writing
        with pytest.raises(RuntimeError):
            jobs.start("Two", short, done=ending.done, failed=ending.failed)

    assert not jobs.writing


def test_progress_is_told_but_not_for_every_quick_step(jobs: JobRunner, qtbot: QtBot) -> None:
    seen: list[int] = []
    jobs.progressed.connect(lambda progress, _left: seen.append(progress.done))
    ending = Ending()

    def quick() -> Generator[Progress, None, None]:
        for number in range(5000):
            yield Progress(number + 1, 5000)

    with qtbot.waitSignal(jobs.ended, timeout=10_000):
        jobs.start("Quick", quick, done=ending.done, failed=ending.failed)

    assert seen[-1] == 5000
    assert len(seen) < 500


def test_a_job_here_is_stepped_on_this_thread_between_events(jobs: JobRunner, qtbot: QtBot) -> None:
    ending, ran_on, seen = Ending(), set(), []

    def slow() -> Generator[Progress, None, int]:
        for number in range(5):
            ran_on.add(threading.get_ident())
            time.sleep(0.03)  # longer than a slice: the events come in between
            yield Progress(number + 1, 5)
        return 7

    QTimer.singleShot(60, lambda: seen.append(jobs.running))
    with qtbot.waitSignal(jobs.ended):
        jobs.start_here("Painting", slow, done=ending.done, failed=ending.failed)

    assert ending.results == [7]
    assert ran_on == {threading.get_ident()}
    assert seen == [True]


def test_a_job_here_that_is_cancelled_fails_or_is_left_behind_is_closed(jobs: JobRunner, qtbot: QtBot) -> None:
    ending, closed = Ending(), []

    def endless() -> Generator[Progress, None, None]:
        try:
            while True:
                yield Progress(1, 0)
        finally:
            closed.append(True)

    def fail() -> Generator[Progress, None, None]:
        yield Progress(0, 1)
        raise UserError("No.")

    callbacks = {"done": ending.done, "failed": ending.failed, "cancelled": ending.cancelled}
    jobs.start_here("Painting", endless, **callbacks)
    qtbot.wait(30)
    with qtbot.waitSignal(jobs.ended):
        jobs.cancel()
    jobs.start_here("Painting", endless, **callbacks)
    qtbot.wait(30)
    jobs.stop_and_wait()
    with qtbot.waitSignal(jobs.ended):
        jobs.start_here("Failing", fail, **callbacks)

    assert (ending.cancels, len(closed), ending.results) == (2, 2, [])
    assert [str(error) for error in ending.errors] == ["No."]
    assert not jobs.running


# Quiet jobs


@pytest.fixture
def quiet(qapp: QApplication) -> QuietRunner:
    return QuietRunner()


def answering(word: str, began: threading.Event | None = None, go: threading.Event | None = None):  # type: ignore[no-untyped-def]
    """A job that may wait for a sign before it answers."""

    def job() -> Generator[Progress, None, str]:
        if began is not None:
            began.set()
        if go is not None:
            go.wait(5)
        yield Progress(1, 1)
        return word

    return job


def test_of_what_is_asked_meanwhile_only_the_latest_is_done(quiet: QuietRunner, qtbot: QtBot) -> None:
    heard: list[object] = []
    quiet.done.connect(heard.append)
    go = threading.Event()

    quiet.ask(answering("first", go=go))
    quiet.ask(answering("second"))
    quiet.ask(answering("third"))
    go.set()

    qtbot.waitUntil(lambda: heard == ["first", "third"])
    assert not quiet.busy


def test_the_error_of_a_quiet_job_is_told(quiet: QuietRunner, qtbot: QtBot) -> None:
    def fail() -> Generator[Progress, None, None]:
        yield Progress(1, 1)
        raise UserError("No.")

    with qtbot.waitSignal(quiet.failed) as sent:
        quiet.ask(fail)

    assert isinstance(sent.args[0], UserError)


def test_what_was_stopped_is_told_to_nobody_and_the_next_is(quiet: QuietRunner, qtbot: QtBot) -> None:
    heard: list[object] = []
    quiet.done.connect(heard.append)
    began = threading.Event()
    quiet.ask(answering("stopped", began))
    began.wait(5)

    quiet.stop_and_wait()
    quiet.ask(answering("after"))

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["after"]
