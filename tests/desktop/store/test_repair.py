"""Rescues: what damaged files still prove to hold, and that nothing false comes through."""

import random
import statistics
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits.codes import add_code
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.file_errors import FileExists, FileMissing, NothingToRescue
from desktop.jobs.repair_project import Rescued, repair_project
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store.page_carver import page_size, records
from desktop.store.project_file import open_project
from tests.desktop.store.steps import findings
from tests.gate import FULL, SEED, Counted, wanted

PAGE = 4096
DOCUMENTS, CODINGS = 6, 300


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six short letters with 300 codings each, every coding a step of its own as people make them.

    How much a cut costs depends on what lies at the end: here, as in most projects, the newest codings.
    """
    path = tmp_path_factory.mktemp("whole") / "whole.gloss"
    with closing(Session.create(path, title="Homes", by="Ann")) as session:
        session.project.conn.execute("PRAGMA synchronous=OFF")  # no power cut is tried here, and it is 1,800 commits
        code = session.perform("New code", add_code, name="Rents").ids("code")[0]
        for number in range(DOCUMENTS):
            data = "\n\n".join(f"{number}.{n} Rents rise, and we ask for more homes now." for n in range(40)).encode()
            name = f"Letter {number}.txt"
            document = session.perform("Add", add_document, parsed=read(data, name), data=data, file_name=name)
            for at in range(CODINGS):
                session.perform(
                    "Apply",
                    apply_code,
                    document_id=document.ids("document")[0],
                    span=Span(at * 6, at * 6 + 20 + at % 9),
                    code_id=code,
                    reviewer_id=session.reviewer.id,
                )
    return path


def rescued(data: bytes, folder: Path, *copies: Path) -> tuple[Rescued, Path]:
    damaged, out = folder / "damaged.gloss", folder / "out.gloss"
    damaged.write_bytes(data)
    out.unlink(missing_ok=True)
    return ended(repair_project(damaged, out, copies=copies)), out


def changes(path: Path) -> set[bytes]:
    with open_project(path, write=False) as opened:
        return {row[0] for row in opened.query("SELECT id FROM change")}


def test_a_whole_file_comes_through_whole(project: Path, tmp_path: Path) -> None:
    found, out = rescued(project.read_bytes(), tmp_path)

    assert changes(out) == changes(project)
    assert (found.missing, found.texts, found.originals, found.codings) == (
        0,
        DOCUMENTS,
        DOCUMENTS,
        DOCUMENTS * CODINGS,
    )
    assert findings(out) == ()


def zero_pages(count: Callable[[int], int]) -> Callable[[bytes, random.Random], bytes]:
    def damage(data: bytes, draw: random.Random) -> bytes:
        broken = bytearray(data)
        pages = range(1, len(data) // PAGE)
        for page in draw.sample(pages, max(1, count(len(pages)))):
            broken[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        return bytes(broken)

    return damage


KINDS = {
    "one page": (zero_pages(lambda _pages: 1), 0.95),
    "a fifth of the pages": (zero_pages(lambda pages: pages // 5), 0.60),
    "the last quarter": (lambda data, _draw: data[: len(data) * 3 // 4], 0.70),
    "the header": (lambda data, draw: draw.randbytes(100) + data[100:], 0.99),
}


@pytest.mark.gate("X5")
@pytest.mark.parametrize("kind", KINDS)
def test_most_of_a_damaged_file_comes_through(project: Path, tmp_path: Path, kind: str, counted: Counted) -> None:
    damage, least = KINDS[kind]
    whole = changes(project)
    shares = []
    for seed in range(wanted(f"X5 {kind}")):
        _found, out = rescued(damage(project.read_bytes(), random.Random(SEED * 1000 + seed)), tmp_path)
        got = changes(out)
        # A rescue may add the change that makes a lost project row anew, and nothing else.
        assert len(got - whole) <= 1
        shares.append(len(got & whole) / len(whole))

    counted(len(shares), f"median {statistics.median(shares):.1%}, worst {min(shares):.1%}", part=kind)
    scatter = 0 if FULL else 0.05  # the median of five files lies a few percent beside that of fifty
    assert statistics.median(shares) >= least - scatter, shares


def test_a_damaged_file_and_a_backup_together_are_whole(project: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.gloss"
    backup.write_bytes(project.read_bytes())

    found, out = rescued(zero_pages(lambda pages: pages // 3)(project.read_bytes(), random.Random(7)), tmp_path, backup)

    assert found.copies == (backup,)
    assert changes(out) >= changes(project)


def test_a_letter_that_was_changed_does_not_come_through(project: Path, tmp_path: Path) -> None:
    data = project.read_bytes().replace(b'"name":"', b'"nome":"', 1)

    found, _out = rescued(data, tmp_path)

    assert found.changes == len(changes(project)) - 1


def test_a_copy_that_cannot_be_read_is_passed_over(project: Path, tmp_path: Path) -> None:
    odd = tmp_path / "odd.gloss"
    odd.write_bytes(b"x" * 5000)

    assert rescued(project.read_bytes(), tmp_path, odd)[0].copies == ()


def test_what_holds_no_project_says_so_and_leaves_no_file(tmp_path: Path) -> None:
    odd, out = tmp_path / "odd.gloss", tmp_path / "out.gloss"
    odd.write_bytes(random.Random(3).randbytes(40_000))

    with pytest.raises(NothingToRescue):
        ended(repair_project(odd, out))

    assert not out.exists()
    with pytest.raises(FileMissing):
        ended(repair_project(tmp_path / "nowhere.gloss", out))
    out.write_bytes(b"there")
    with pytest.raises(FileExists):
        ended(repair_project(odd, out))


def test_random_bytes_give_no_record_and_no_crash() -> None:
    draw = random.Random(11)
    for _ in range(40):
        list(records(draw.randbytes(draw.randrange(0, 30_000))))


def test_the_page_size_is_found_without_the_header(project: Path) -> None:
    data = project.read_bytes()

    assert page_size(data) == page_size(bytes(100) + data[100:]) == PAGE
