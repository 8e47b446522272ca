"""kill -9 while coding: what was acknowledged is there, and the file is sound."""

import random
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from desktop.domain.document import Document
from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.session import Session
from desktop.store.project_file import open_project
from tests.desktop.store.killing import killed
from tests.desktop.store.steps import findings
from tests.gate import SEED, Counted, count, wanted

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system ends processes otherwise")

KILLS = wanted("C1")
LONGEST_MS = 25


def _code_until_killed(path: Path, document_id: str, seed: int, acknowledge: Connection) -> None:
    """Code random passages, and say the id of each coding once it is saved."""
    chance = random.Random(seed)
    session = Session.open(path, by="Ann Lee")
    for _ in range(10_000):
        start = chance.randrange(100)
        performed = session.perform(
            "Code",
            apply_code,
            document_id=document_id,
            span=Span(start, start + 1 + chance.randrange(60)),
            code_id=None,
            reviewer_id=session.reviewer.id,
        )
        for coding_id in performed.ids("coding"):
            acknowledge.send(coding_id)


def _write_much_until_killed(path: Path, ready: Connection) -> None:
    """Be in the midst of a transaction whose first pages are in the file already."""
    project = open_project(path)
    project.conn.execute("PRAGMA cache_size=5")
    project.conn.execute("BEGIN IMMEDIATE")
    project.conn.execute("UPDATE project SET title = 'half saved'")
    for number in range(200):
        project.conn.execute("INSERT INTO blob VALUES(?, 4000, randomblob(4000))", (number.to_bytes(32),))
    ready.send("in the midst")
    time.sleep(60)


@pytest.mark.gate("C1")
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_no_acknowledged_coding_is_lost_by_kills(session: Session, document: Document, counted: Counted) -> None:
    path = session.project.path
    session.close()
    chance = random.Random(SEED)
    acknowledged: set[str] = set()
    unacknowledged = 0

    for kill in range(KILLS):
        before = len(acknowledged)
        acknowledged.update(killed(_code_until_killed, path, document.id, kill, after_ms=chance.uniform(0, LONGEST_MS)))
        assert len(acknowledged) > before
        with open_project(path) as project:
            kept = {coding_id for (coding_id,) in project.query("SELECT id FROM coding")}
        assert acknowledged <= kept, f"kill {kill}"
        assert len(kept - acknowledged) - unacknowledged <= 1, "at most the one that was being saved"
        unacknowledged = len(kept - acknowledged)
        if kill % count(1, 10) == 0:  # it reads the whole file, which grows with every kill
            assert findings(path) == (), f"kill {kill}"
    counted(KILLS, f"{len(acknowledged):,} acknowledged codings, 0 lost")


@pytest.mark.gate("U2")
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_what_was_saved_before_a_crash_is_undone_after_it(session: Session, document: Document) -> None:
    path = session.project.path
    session.close()
    killed(_code_until_killed, path, document.id, SEED, after_ms=50)
    again = Session.open(path, by="Ann Lee")
    live = "SELECT count(*) FROM coding WHERE deleted_hlc IS NULL"
    before = again.project.query(live)[0][0]

    assert again.undo() == "Code"

    assert again.project.query(live) == [(before - 1,)]
    again.redo()
    assert again.project.query(live) == [(before,)]
    again.close()
    assert findings(path) == ()


@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("write", [True, False])
def test_a_save_cut_off_half_way_is_rolled_back_at_the_next_opening(session: Session, write: bool) -> None:
    path = session.project.path
    session.close()

    killed(_write_much_until_killed, path, after_ms=0)

    assert path.with_name(path.name + "-journal").stat().st_size > 0
    with open_project(path, write=write) as project:
        assert project.query("SELECT title FROM project") == [("Right to work",)]
        assert project.query("SELECT count(*) FROM blob") == [(0,)]
    assert findings(path) == ()
