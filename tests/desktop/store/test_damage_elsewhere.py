"""Damaged files as people meet them elsewhere than at opening: merged into a project, and repaired."""

import random
from pathlib import Path

import pytest

from desktop.domain.document import Document
from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.errors import UserError
from desktop.jobs.merge_projects import merge_projects
from desktop.jobs.repair_project import repair_project
from desktop.session import Session
from desktop.store.new_project import create_project
from desktop.store.project_file import open_project
from tests.desktop.store.killing import findings
from tests.desktop.store.test_check import _mutated
from tests.gate import SEED, count

FILES = count(40, 2500)
HISTORY = "SELECT id, batch_id, hlc, tbl, row_id, fields FROM change"


@pytest.fixture
def whole(session: Session, document: Document) -> bytes:
    """A closed project with codings."""
    for start in range(0, 60, 6):
        session.perform(
            "Code", apply_code, document_id=document.id, span=Span(start, start + 9), code_id=None,
            reviewer_id=session.reviewer.id,
        )  # fmt: skip
    session.close()
    return session.project.path.read_bytes()


def history(path: Path) -> set[tuple[object, ...]]:
    """Every change."""
    with open_project(path, write=False) as project:
        return set(project.query(HISTORY))


@pytest.mark.gate("X1")
def test_nothing_false_comes_out_of_a_damaged_file_by_a_merge(whole: bytes, tmp_path: Path, record_property) -> None:  # type: ignore[no-untyped-def]
    theirs, sound = tmp_path / "theirs.gloss", tmp_path / "sound.gloss"
    sound.write_bytes(whole)
    real, draw, refused = history(sound), random.Random(SEED), 0
    with create_project(tmp_path / "ours.gloss", title="Ours", by="Ann") as ours:
        own = set(ours.query(HISTORY))
        for number in range(FILES):
            theirs.write_bytes(_mutated(whole, draw))
            steps = merge_projects(ours, (theirs,), dry_run=True)
            try:
                for _ in steps:
                    assert set(ours.query(HISTORY)) - own <= real, f"file {number}"
            except UserError:
                refused += 1
            assert set(ours.query(HISTORY)) == own, f"file {number}"
    record_property("counted", f"{FILES} files, {refused} refused, 0 false changes")
    assert refused > FILES / 4


@pytest.mark.gate("X1")
def test_nothing_false_comes_out_of_a_damaged_file_by_a_repair(whole: bytes, tmp_path: Path, record_property) -> None:  # type: ignore[no-untyped-def]
    damaged, out, sound = tmp_path / "damaged.gloss", tmp_path / "out.gloss", tmp_path / "sound.gloss"
    sound.write_bytes(whole)
    real, draw, nothing = history(sound), random.Random(SEED), 0
    for number in range(FILES):
        damaged.write_bytes(_mutated(whole, draw))
        out.unlink(missing_ok=True)
        try:
            for _ in repair_project(damaged, out):
                pass
        except UserError:
            nothing += 1
            continue
        assert len(history(out) - real) <= 1, f"file {number}"  # the row that a lost project is made anew with
        assert not [each for each in findings(out) if "earlier changes" not in each], f"file {number}"
    record_property("counted", f"{FILES} files, {nothing} with nothing to rescue, 0 false changes")
    assert nothing < FILES / 2
