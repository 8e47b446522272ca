import itertools
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.progress import Progress
from desktop.domain.span import Span
from desktop.edits.codes import delete_codes
from desktop.edits.codings import apply_code
from desktop.edits.memos import write_memo
from desktop.errors import UserError
from desktop.file_errors import NotAProject
from desktop.session import Session
from desktop.store import codes, documents, projection
from desktop.store.check import check_project
from desktop.store.project_file import ProjectFile, open_project
from tests.desktop.store.steps import findings
from tests.gate import SEED, Counted, wanted


@pytest.fixture
def path(session: Session, document: Document, codebook: Codebook) -> Path:
    """A closed project with codings, memos and an undone deletion."""
    for start in range(0, 60, 6):
        code = codebook.children(None)[start % 3]
        coding = session.perform(
            "Code", apply_code, document_id=document.id, span=Span(start, start + 9), code_id=code.id,
            reviewer_id=session.reviewer.id,
        ).ids("coding")[0]  # fmt: skip
        session.perform(
            "Memo", write_memo, target_table="coding", target_id=coding, reviewer_id=session.reviewer.id,
            body=f"Look at {start}",
        )  # fmt: skip
    session.perform("Delete", delete_codes, codebook.children(None)[1].id)
    session.undo()
    session.close()
    return session.project.path


@pytest.mark.parametrize("forged", [False, True])
def test_whoever_codes_all_the_while_is_not_told_of_damage_that_is_none(
    path: Path, monkeypatch: pytest.MonkeyPatch, forged: bool
) -> None:
    if forged:
        _change(path, "UPDATE memo SET body = 'forged' WHERE rowid = 1")
    compute, begins = projection.compute, itertools.count()

    def coded_meanwhile(project: ProjectFile) -> object:
        rows = compute(project)
        with closing(Session.open(path, by="Cat")) as session:  # history was read; the tables are not yet
            document = documents.all_documents(session.project)[0]
            session.perform(
                "Code", apply_code, document_id=document.id, span=Span(next(begins), 50),
                code_id=codes.codebook(session.project).children(None)[0].id, reviewer_id=session.reviewer.id,
            )  # fmt: skip
        return rows

    monkeypatch.setattr("desktop.store.check.projection.compute", coded_meanwhile)

    assert len(findings(path)) == forged


def _change(path: Path, statement: str, *parameters: object) -> None:
    conn = sqlite3.connect(path)
    conn.execute(statement, parameters)
    conn.commit()
    conn.close()


def test_a_sound_file_has_no_findings_and_is_not_touched(path: Path) -> None:
    before = path.read_bytes()

    assert findings(path) == ()

    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_each_step_of_the_check_is_told(path: Path) -> None:
    steps = list(check_project(path))

    assert all(isinstance(step, Progress) for step in steps)
    assert [step.done for step in steps] == list(range(len(steps)))
    assert {step.total for step in steps} == {len(steps) - 1}


def test_names_given_twice_are_no_damage(path: Path) -> None:
    session = Session.open(path, by="Ann Lee")
    from desktop.edits.codes import add_code

    session.perform("Add", add_code, name="costs")
    assert session.project.query("SELECT count(*) FROM conflict") == [(2,)]
    session.close()

    assert findings(path) == ()


def test_a_file_that_is_no_project_cannot_be_checked(tmp_path: Path) -> None:
    (tmp_path / "x.gloss").write_text("Dear minister")

    with pytest.raises(NotAProject):
        findings(tmp_path / "x.gloss")


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("UPDATE document_text SET text = replace(text, 'six', 'ten')", "text"),
        ("UPDATE document_text SET extractor = 'other'", "text"),
        ("UPDATE document_block SET level = 2 WHERE kind = 'heading'", "structure"),
        ("UPDATE document_block SET \"end\" = \"end\" + 1 WHERE ord = 2", "structure"),
        ("DELETE FROM document_block WHERE ord = 1", "structure"),
        ("UPDATE blob SET bytes = zeroblob(size)", "original"),
        ("UPDATE change SET fields = replace(fields, 'Look at 6', 'Look at 9')", "change of memo"),
        ("UPDATE change SET fields = replace(fields, '{\"body\"', '{ \"body\"')", "change of memo"),
        ("UPDATE change SET hlc = hlc + 1 WHERE tbl = 'code'", "change of code"),
        ("UPDATE change SET tbl = 'memo' WHERE tbl = 'document'", "is not what was written"),
        ("UPDATE batch SET label = 'Forged' WHERE label = 'Code'", "change of coding"),
        ("UPDATE batch SET reviewer_id = session_id WHERE label = 'Memo'", "change of memo"),
        ("UPDATE batch SET at = '1999-01-01'", "is not what was written"),
        ("DELETE FROM change_prev", "is not what was written"),
        ("DELETE FROM change WHERE tbl = 'memo'", "have lost their changes"),
        ("DELETE FROM change WHERE tbl = 'code' AND fields = '{\"_deleted\":1}'", "earlier changes"),
        ("UPDATE coding SET start = start + 1", "The table coding does not show what history says"),
        ("UPDATE memo SET body = 'Forged'", "The table memo does not show what history says"),
        ("DELETE FROM memo", "The table memo does not show what history says (10 rows"),
        ("UPDATE code SET deleted_hlc = 1", "The table code does not show what history says"),
        ("UPDATE reviewer SET name = 'Forged'", "The table reviewer does not show what history says"),
        ("INSERT INTO conflict SELECT 'code', id, 'name', 'edit-edit', '[]' FROM code", "list of conflicts"),
        ("CREATE TABLE extra(x)", "its tables are not those of a project"),
        ("DELETE FROM document", "points to a row of document that is not there"),
    ],
)  # fmt: skip
def test_a_changed_row_is_found(path: Path, statement: str, finding: str) -> None:
    _change(path, statement)

    found = findings(path)

    assert any(finding in one for one in found), found
    assert all(one.endswith((".", ")")) or "damaged" in one for one in found)


def test_many_findings_of_one_kind_are_counted(path: Path) -> None:
    _change(path, "UPDATE change SET hlc = hlc + 1 WHERE tbl = 'coding'")

    found = findings(path)

    assert any(one.startswith("And ") and one.endswith("more of this kind.") for one in found)


def _content(path: Path) -> list[str]:
    with open_project(path, write=False) as project:
        return list(project.conn.iterdump())


@pytest.mark.gate("X1")
@pytest.mark.parametrize("seed", range(5))
def test_damaged_bytes_are_refused_or_found_or_have_changed_nothing(
    path: Path, tmp_path: Path, seed: int, counted: Counted
) -> None:
    whole, content = path.read_bytes(), _content(path)
    chance = random.Random(SEED * 1000 + seed)
    damaged = tmp_path / "damaged.gloss"
    refused = found = unchanged = 0

    for number in range(wanted("X1 opened") // 5):
        shutil.copy(path, damaged)
        damaged.write_bytes(_mutated(whole, chance))
        try:
            if findings(damaged):
                found += 1
            else:
                assert _content(damaged) == content, f"seed {seed}, mutation {number}: changed and not seen"
                unchanged += 1
        except UserError:
            refused += 1

    words = f"{refused} refused, {found} found, {unchanged} unchanged, 0 silent"
    counted(number + 1, words, part="opened")
    assert refused + found > unchanged / 4


def _mutated(whole: bytes, chance: random.Random) -> bytes:
    content = bytearray(whole)
    kind = chance.choice(("bit", "byte", "zeroes", "swap", "cut", "header"))
    at = chance.randrange(len(content))
    if kind == "bit":
        content[at] ^= 1 << chance.randrange(8)
    elif kind == "byte":
        for _ in range(chance.randrange(1, 9)):
            content[chance.randrange(len(content))] = chance.randrange(256)
    elif kind == "zeroes":
        content[at : at + 300] = bytes(len(content[at : at + 300]))
    elif kind == "swap":
        pages = len(content) // 4096
        a, b = chance.randrange(pages) * 4096, chance.randrange(pages) * 4096
        content[a : a + 4096], content[b : b + 4096] = content[b : b + 4096], content[a : a + 4096]
    elif kind == "cut":
        del content[at:]
    else:
        content[chance.randrange(100)] = chance.randrange(256)
    return bytes(content)
