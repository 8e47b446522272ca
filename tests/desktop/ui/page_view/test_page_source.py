"""The page source: the most urgent first, a small cache, and what happens when the process dies over a page."""

from array import array
from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop.errors import PagesNotDrawn
from desktop.jobs.page_process import Answer, Boxes, Opened, Picture, Refused
from desktop.ui.page_view import page_source
from desktop.ui.page_view.page_source import PageSource

SMALL = QSize(10, 10)


class FakeProcess:
    """Answers at the next step, or dies over some pages."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []
        self.deadly: set[int] = set()
        self.refuses_file = False
        self._next: Callable[[], Answer] | None = None

    @property
    def busy(self) -> bool:
        return self._next is not None

    def open(self, data: bytes, name: str) -> None:
        self.asked.append(("open", 0))
        self._next = lambda: Refused(0, "No.") if self.refuses_file else Opened(((100.0, 100.0),) * 9)

    def ask_picture(self, page: int, width: int, height: int) -> None:
        self.asked.append(("picture", page))
        self._next = lambda: Picture(page, width, height, bytes(4 * width * height))

    def ask_boxes(self, page: int) -> None:
        self.asked.append(("boxes", page))
        self._next = lambda: Boxes(page, array("f", [0.0] * 4))

    def step(self) -> Answer | None:
        if self._next is None:
            return None
        answer, self._next = self._next, None
        kind, page = self.asked[-1]
        if kind != "open" and page in self.deadly:
            raise PagesNotDrawn("a.pdf", "it broke off")
        return answer()

    def close(self) -> None:
        self._next = None


@pytest.fixture
def source(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> PageSource:
    monkeypatch.setattr(page_source, "PageProcess", FakeProcess)
    return PageSource()


def settle(source: PageSource) -> None:
    while source.process.busy:
        source._step()


def opened(source: PageSource) -> FakeProcess:
    source.open(b"data", "a.pdf")
    settle(source)
    process = source.process
    assert isinstance(process, FakeProcess)
    return process


def test_pictures_in_view_come_first_and_places_right_after_the_first(source: PageSource) -> None:
    process = opened(source)

    source.want([(3, SMALL), (4, SMALL)], [3, 4])
    settle(source)

    assert process.asked[1:] == [("picture", 3), ("boxes", 3), ("picture", 4), ("boxes", 4)]
    assert source.idle


def test_what_is_no_longer_wanted_is_not_drawn(source: PageSource) -> None:
    process = opened(source)

    source.want([(1, SMALL), (2, SMALL)], [])
    source.want([(7, SMALL)], [])
    settle(source)

    assert process.asked[1:] == [("picture", 1), ("picture", 7)]


def test_a_page_is_drawn_once_for_a_size(source: PageSource) -> None:
    process = opened(source)
    for size in (SMALL, SMALL, QSize(20, 20)):
        source.want([(1, size)], [1])
        settle(source)

    assert process.asked[1:] == [("picture", 1), ("boxes", 1), ("picture", 1)]
    picture = source.picture(1)
    assert picture is not None
    assert picture.width() == 20


def test_pictures_used_long_ago_are_forgotten(source: PageSource, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_source, "MOST_BYTES", 3 * 400)
    opened(source)
    for page in range(1, 6):
        source.want([(page, SMALL)], [])
        settle(source)
        source.picture(1)

    assert [page for page in range(1, 6) if source.picture(page) is not None] == [1, 4, 5]


def test_a_deadly_page_is_left_out_and_the_rest_is_drawn(source: PageSource, qtbot: QtBot) -> None:
    process = opened(source)
    process.deadly = {2}

    source.want([(1, SMALL), (2, SMALL), (3, SMALL)], [])
    settle(source)

    assert "broke off" in source.refusal(2)
    assert source.picture(3) is not None
    assert process.asked.count(("open", 0)) == 2


def test_a_file_that_keeps_killing_is_given_up_with_a_sentence(source: PageSource) -> None:
    told: list[str] = []
    source.failed.connect(told.append)
    process = opened(source)
    process.deadly = set(range(1, 10))

    source.want([(page, SMALL) for page in range(1, 8)], [])
    settle(source)
    asked = len(process.asked)
    source.want([(8, SMALL)], [])

    assert len(told) == 1
    assert "it broke off" in told[0]
    assert len(process.asked) == asked


def test_a_file_that_is_refused_is_told(source: PageSource) -> None:
    told: list[str] = []
    source.failed.connect(told.append)
    assert isinstance(source.process, FakeProcess)
    source.process.refuses_file = True

    opened(source)

    assert told == ["No."]
    assert source.sizes == ()
