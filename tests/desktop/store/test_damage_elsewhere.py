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
from desktop.readers.codebook_files import read_codebook
from desktop.session import Session
from desktop.store.new_project import create_project
from desktop.store.project_file import open_project
from tests.desktop.jobs.test_damaged_documents import mutated
from tests.desktop.store.steps import findings
from tests.desktop.store.test_check import _mutated
from tests.gate import SEED, Counted, wanted

QDC = (
    '<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other"><Codes>'
    + "".join(
        f'<Code guid="{n}" name="Rents {n}" isCodable="true" color="#12ab{n:02}"><Description>Why {n}</Description>'
        f'<Code guid="{n}a" name="Below" isCodable="false"/></Code>'
        for n in range(20)
    )
    + "</Codes></CodeBook>"
)
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
def test_nothing_false_comes_out_of_a_damaged_file_by_a_merge(whole: bytes, tmp_path: Path, counted: Counted) -> None:
    theirs, sound = tmp_path / "theirs.gloss", tmp_path / "sound.gloss"
    sound.write_bytes(whole)
    real, draw, refused = history(sound), random.Random(SEED), 0
    with create_project(tmp_path / "ours.gloss", title="Ours", by="Ann") as ours:
        own = set(ours.query(HISTORY))
        for number in range(wanted("X1 merged")):
            theirs.write_bytes(_mutated(whole, draw))
            steps = merge_projects(ours, (theirs,), dry_run=True)
            try:
                for _ in steps:
                    assert set(ours.query(HISTORY)) - own <= real, f"file {number}"
            except UserError:
                refused += 1
            assert set(ours.query(HISTORY)) == own, f"file {number}"
    counted(number + 1, f"{refused} refused, 0 false changes", part="merged")
    assert refused > number / 4


@pytest.mark.gate("X1")
def test_nothing_false_comes_out_of_a_damaged_file_by_a_repair(whole: bytes, tmp_path: Path, counted: Counted) -> None:
    damaged, out, sound = tmp_path / "damaged.gloss", tmp_path / "out.gloss", tmp_path / "sound.gloss"
    sound.write_bytes(whole)
    real, draw, nothing = history(sound), random.Random(SEED), 0
    for number in range(wanted("X1 repaired")):
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
    counted(number + 1, f"{nothing} with nothing to rescue, 0 false changes", part="repaired")
    assert nothing < number / 2


@pytest.mark.gate("X2", minutes=1)
def test_a_damaged_codebook_of_another_program_is_read_or_refused(tmp_path: Path, counted: Counted) -> None:
    path, draw, refused = tmp_path / "codes.qdc", random.Random(SEED), 0
    whole = QDC.encode()
    for _ in range(wanted("X2 qdc")):
        path.write_bytes(mutated(whole, draw))
        try:
            read_codebook(path)
        except UserError:
            refused += 1
        counted(part="qdc")
    counted(0, f"{refused} refused", part="qdc")
    assert 0 < refused < wanted("X2 qdc")
