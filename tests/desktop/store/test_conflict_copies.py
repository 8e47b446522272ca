"""Second copies beside a project are found by name, and offered only where they hold something."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from desktop.edits.codes import add_code
from desktop.session import Session
from desktop.store.conflict_copies import conflict_copies, named_like_conflicts
from desktop.store.project_file import open_project

SECOND = (
    "bill (conflicted copy 2026-11-27 101500).gloss",
    "bill (Bob's conflicted copy 2026-11-27).gloss",
    "bill (Bobs in Konflikt stehende Kopie 2026-11-27).gloss",
    "bill-DESKTOP-1A2B3C4.gloss",
    "bill-Bob's MacBook Pro.gloss",
    "bill.sync-conflict-20261127-101500-ABCDEFG.gloss",
    "bill_conflict-20261127-101500.gloss",
    "bill (1).gloss",
    "bill 2.gloss",
    "Copy of bill.gloss",
    "bill - Copy.gloss",
    "bill (SFConflict bob@example.org 2026-11-27-10-15-00).gloss",
)
OTHER = (
    "billing.gloss",
    "the bill.gloss",
    "bill.txt",
    "bill (Ann).gloss",
    "~bill.gloss.lock",
    "bill.gloss.tmp-0a1b2c3d",
)


@pytest.fixture
def bill(tmp_path: Path) -> Path:
    path = tmp_path / "bill.gloss"
    Session.create(path, title="Homes", by="Ann").close()
    return path


def add(path: Path, code: str) -> None:
    with closing(Session.open(path, by="Bob")) as session:
        session.perform("New code", add_code, name=code)


def found(path: Path) -> list[str]:
    with open_project(path, write=False) as project:
        return [copy.name for copy in conflict_copies(path, project)]


@pytest.mark.parametrize("name", SECOND)
def test_the_ways_in_which_clients_name_a_second_copy_are_known(bill: Path, name: str) -> None:
    bill.with_name(name).write_bytes(b"")

    assert named_like_conflicts(bill) == (bill.with_name(name),)


@pytest.mark.parametrize("name", OTHER)
def test_other_files_are_left_alone(bill: Path, name: str) -> None:
    bill.with_name(name).write_bytes(b"")

    assert named_like_conflicts(bill) == ()


def test_only_a_copy_that_holds_something_is_offered(bill: Path) -> None:
    shutil.copy(bill, bill.with_name("bill (1).gloss"))
    news = Path(shutil.copy(bill, bill.with_name("bill-LAPTOP.gloss")))
    add(news, "Rents")
    Session.create(bill.with_name("bill-2024.gloss"), title="Another", by="Cid").close()
    bill.with_name("bill (2).gloss").write_bytes(news.read_bytes()[:9000])
    bill.with_name("bill (3).gloss").write_text("no project", encoding="utf-8")

    assert found(bill) == ["bill-LAPTOP.gloss"]


def test_a_folder_that_is_gone_offers_nothing(bill: Path) -> None:
    assert named_like_conflicts(bill.parent / "gone" / "bill.gloss") == ()
