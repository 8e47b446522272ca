"""The reading process: what goes wrong in it is a sentence about one file, and the next file is read."""

import multiprocessing
import os
import sys
import time
from pathlib import Path

import pytest

from desktop.domain.document import ParsedDocument
from desktop.errors import DocumentUnreadable, NetworkRefused, UserError
from desktop.jobs.reading_process import ReadingProcess, error_of, outcome
from desktop.readers import table
from desktop.readers.table import Reader

PAGE = b"<p>Words.</p>"
SLOW = (b"<div>" * 9_000 + b"</div>" * 9_000) * 40


def taken(process: ReadingProcess, key: str, data: bytes) -> ParsedDocument:
    process.send(key, data, "a.html")
    while not process.is_done(0.1):
        pass
    return process.take()


def ended_by(process: ReadingProcess, data: bytes) -> None:
    """Have it read the same file until the worker dies of it: the limit counts whole seconds."""
    for _ in range(20):
        taken(process, "web_page", data)


def test_one_worker_reads_file_after_file() -> None:
    with ReadingProcess() as process:
        assert taken(process, "web_page", PAGE).text == "Words."
        assert taken(process, "web_page", b"<p>More.</p>").text == "More."


class NoMore:
    """Stands for a process that the system does not start."""

    def __init__(self, **_facts: object) -> None:
        pass

    def start(self) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")


def test_a_worker_that_cannot_be_started_is_a_sentence_and_leaves_nothing_to_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spawning = multiprocessing.get_context("spawn")
    before = open_files()
    with ReadingProcess() as process:
        with monkeypatch.context() as patch:
            patch.setattr(type(spawning), "Process", NoMore)
            with pytest.raises(DocumentUnreadable, match=r"a\.html cannot be read: the system starts no process"):
                taken(process, "web_page", PAGE)
            process.close()
            assert open_files() == before
        assert taken(process, "web_page", PAGE).text == "Words."


def open_files() -> int:
    """How many files this process has open, where that can be told."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0


def test_the_sentence_of_a_reader_comes_across() -> None:
    with (
        ReadingProcess() as process,
        pytest.raises(UserError, match=r"a\.html cannot be read: it is damaged or no PDF"),
    ):
        taken(process, "pdf", b"no pdf")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit there")
def test_a_file_that_takes_too_long_ends_the_worker_and_the_next_is_read() -> None:
    with ReadingProcess(seconds=0) as process:
        with pytest.raises(UserError, match="takes more than 0 seconds"):
            ended_by(process, SLOW)
        assert taken(process, "web_page", PAGE).text == "Words."


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to the limit")
def test_a_file_that_needs_too_much_memory_is_refused_and_the_next_is_read() -> None:
    with ReadingProcess(memory=400 * 1024**2) as process:
        with pytest.raises(UserError, match="memory|broke off|too large"):
            taken(process, "web_page", b"<p>x" * 8_000_000)
        assert taken(process, "web_page", PAGE).text == "Words."


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other there")
def test_a_worker_that_is_killed_is_started_anew() -> None:
    with ReadingProcess() as process:
        taken(process, "web_page", PAGE)
        worker = process._worker
        assert worker is not None
        assert worker.pid is not None
        os.kill(worker.pid, 9)
        worker.join()

        assert taken(process, "web_page", PAGE).text == "Words."


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at the system's list of processes")
def test_leaving_ends_the_worker_in_the_middle_of_a_file() -> None:
    with ReadingProcess() as process:
        process.send("web_page", SLOW, "a.html")
        assert process._worker is not None
        pid = process._worker.pid

    for _ in range(50):
        if not Path(f"/proc/{pid}").exists():
            return
        time.sleep(0.1)
    pytest.fail("the worker lives on")


def test_a_fault_in_a_reader_is_a_sentence_and_is_logged_without_words(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(data: bytes, name: str) -> ParsedDocument:
        raise ValueError(data.decode())

    monkeypatch.setitem(table._BY_KEY, "plain_text", Reader("plain_text", "", (), "", False, broken))

    told = outcome("plain_text", b"secret words", "a.txt")

    assert not isinstance(told, ParsedDocument)
    assert error_of(told).what == "a.txt cannot be read: its reader failed on it."
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_the_guard_s_error_is_no_sentence_for_users() -> None:
    assert not issubclass(NetworkRefused, UserError)
