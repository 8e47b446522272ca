"""The page process: it draws and measures, never keeps anybody waiting, and what goes wrong is a sentence."""

import os
import sys
import time
from collections.abc import Iterator

import pytest

from desktop.errors import PagesNotDrawn
from desktop.jobs import page_process
from desktop.jobs.page_process import Answer, Boxes, Opened, PageProcess, Picture, Refused
from tests.pdf_files import LEFT, Sheet, column, mixed_file, pdf_of


@pytest.fixture
def process() -> Iterator[PageProcess]:
    process = PageProcess()
    yield process
    process.close()


def answer(process: PageProcess) -> Answer:
    for _ in range(5_000):
        found = process.step()
        if found is not None:
            return found
        time.sleep(0.002)
    raise AssertionError("no answer")


def test_it_opens_draws_and_measures(process: PageProcess) -> None:
    process.open(mixed_file(), "a.pdf")
    opened = answer(process)
    process.ask_picture(2, 119, 168)
    picture = answer(process)
    process.ask_boxes(2)
    boxes = answer(process)

    assert opened == Opened(((595.0, 842.0), (595.0, 842.0), (298.0, 420.0), (1000.0, 800.0), (450.0, 400.0)))
    assert isinstance(picture, Picture)
    assert (picture.page, picture.width, picture.height, len(picture.pixels)) == (2, 119, 168, 4 * 119 * 168)
    assert isinstance(boxes, Boxes)
    assert len(boxes.places) % 4 == 0
    assert not process.busy


def test_where_no_process_can_be_started_it_says_so_and_can_be_asked_again(
    process: PageProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_facts: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as patch:
        patch.setattr(page_process, "start_worker", refuse)
        process.open(mixed_file(), "a.pdf")
        with pytest.raises(PagesNotDrawn, match="the system starts no process"):
            process.step()
    assert not process.busy
    process.open(mixed_file(), "a.pdf")
    assert isinstance(answer(process), Opened)


def test_a_file_larger_than_any_pipe_goes_over_in_pieces(process: PageProcess) -> None:
    process.open(pdf_of(Sheet(column(LEFT))) + b"\n%" + b"x" * 5_000_000, "a.pdf")

    assert isinstance(answer(process), Opened)


def test_a_damaged_file_is_refused_and_the_next_is_opened(process: PageProcess) -> None:
    process.open(b"no pdf", "a.pdf")
    refused = answer(process)
    process.open(mixed_file(), "b.pdf")

    assert isinstance(refused, Refused)
    assert "a.pdf cannot be shown" in refused.reason
    assert isinstance(answer(process), Opened)


def test_another_file_can_be_opened_in_the_middle_of_a_task(process: PageProcess) -> None:
    process.open(mixed_file(), "a.pdf")
    process.open(pdf_of(Sheet(column(LEFT))), "b.pdf")

    assert answer(process) == Opened(((595.0, 842.0),))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other there")
def test_a_worker_that_dies_is_a_sentence_and_is_started_anew(process: PageProcess) -> None:
    process.open(mixed_file(), "a.pdf")
    answer(process)
    assert process._worker is not None
    assert process._worker.pid is not None
    os.kill(process._worker.pid, 9)

    process.ask_boxes(1)
    with pytest.raises(PagesNotDrawn, match="broke off"):
        answer(process)

    process.open(mixed_file(), "a.pdf")
    assert isinstance(answer(process), Opened)
