"""The wish of a second start, and the window that takes it."""

import threading
from pathlib import Path

from desktop.store.front_wishes import ask_to_front, take_wish, wish_path


def test_a_window_that_looks_takes_the_wish(tmp_path: Path) -> None:
    project = tmp_path / "bill.gloss"
    project.write_bytes(b"x")
    wish, taken = wish_path(project), threading.Event()

    def look() -> None:
        while not take_wish(wish):
            taken.wait(0.01)

    looking = threading.Thread(target=look)
    looking.start()
    assert ask_to_front(project, patience=20)
    looking.join()


def test_where_nobody_looks_the_wish_is_taken_back(tmp_path: Path) -> None:
    project = tmp_path / "bill.gloss"
    project.write_bytes(b"x")

    assert not ask_to_front(project, patience=0.1)
    assert not wish_path(project).exists()


def test_a_project_that_is_gone_has_no_window(tmp_path: Path) -> None:
    assert not ask_to_front(tmp_path / "none.gloss", patience=0.1)
