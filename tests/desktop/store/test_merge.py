"""Taking in files that others made: what is refused, and that nothing is written then."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.analysis.retrieval import extracts
from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits.actors import add_actor
from desktop.edits.codes import add_code
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.errors import UserError
from desktop.file_errors import HistoryIncomplete, NotAProject, ProjectDamaged, ProjectIncomplete
from desktop.jobs.merge_projects import merge_projects
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store.codes import codebook
from desktop.store.merge_outcome import Merged
from desktop.store.project_file import open_project
from desktop.store.reviewers import all_reviewers
from tests.desktop.store.steps import findings

LETTER = b"We ask for homes.\n\nRents rise."


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    path = tmp_path / "ours.gloss"
    Session.create(path, title="Homes", by="Ann").close()
    return path


@pytest.fixture
def theirs(tmp_path: Path, ours: Path) -> Path:
    """A copy in which Bob has added a letter and coded it."""
    path = tmp_path / "theirs.gloss"
    path.write_bytes(ours.read_bytes())
    session = Session.open(path, by="Bob")
    letter = session.perform(
        "Add", add_document, parsed=read(LETTER, "letter.txt"), data=LETTER, file_name="letter.txt"
    ).ids("document")[0]
    code = session.perform("Code", add_code, name="Homes").ids("code")[0]
    for span in (Span(3, 6), Span(7, 10)):
        session.perform(
            "Apply", apply_code, document_id=letter, span=span, code_id=code, reviewer_id=session.reviewer.id
        )
    session.close()
    return path


def merged(ours: Path, *others: Path, dry_run: bool = False) -> Merged:
    with open_project(ours) as project:
        return ended(merge_projects(project, others, dry_run=dry_run))


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as conn:
        for statement in statements:
            conn.execute(statement)
        conn.commit()


def test_documents_come_with_their_originals_and_texts(ours: Path, theirs: Path) -> None:
    found = merged(ours, theirs)

    assert (found.documents, found.codings, found.reviewers, found.same_project) == (1, 2, {"Bob": 2}, True)
    with open_project(ours, write=False) as project:
        assert project.query("SELECT bytes FROM blob") == [(LETTER,)]
        assert project.query("SELECT exact FROM coding ORDER BY start") == [("ask",), ("for",)]


def test_a_file_of_another_origin_says_so(ours: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gloss"
    Session.create(other, title="Another", by="Cat").close()

    assert merged(ours, other).same_project is False


DAMAGE = {
    "a word of a text": "UPDATE document_text SET text = replace(text, 'homes', 'hotel')",
    "a block": 'UPDATE document_block SET "end" = "end" - 1 WHERE ord = 0',
    "an original": "UPDATE blob SET bytes = CAST(replace(CAST(bytes AS TEXT), 'homes', 'hotel') AS BLOB)",
    "a value in history": "UPDATE change SET fields = replace(fields, 'Homes', 'Hotel') WHERE tbl = 'code'",
    "who did it": "UPDATE batch SET label = 'Another' WHERE label = 'Apply'",
    "spaces in JSON": "UPDATE change SET fields = fields || ' ' WHERE tbl = 'code'",
    "an original gone": "DELETE FROM blob",
    "a number where a text is due": "UPDATE change SET fields = '7' WHERE tbl = 'code'",
}


@pytest.mark.parametrize("what", DAMAGE)
def test_what_is_not_what_was_written_is_refused_whole(ours: Path, theirs: Path, what: str) -> None:
    change(theirs, DAMAGE[what])
    before = ours.read_bytes()

    with pytest.raises(ProjectDamaged) as caught:
        merged(ours, theirs)

    assert "theirs.gloss" in str(caught.value)
    assert ours.read_bytes() == before


def test_a_history_that_lacks_an_ancestor_is_refused(ours: Path, theirs: Path) -> None:
    session = Session.open(theirs, by="Bob")
    from desktop.edits.codes import rename_code
    from desktop.store.codes import codebook

    session.perform("Rename", rename_code, next(iter(codebook(session.project))).id, name="Housing")
    session.close()
    change(
        theirs,
        "DELETE FROM change_prev WHERE id IN (SELECT id FROM change WHERE tbl = 'code' AND n = "
        "(SELECT min(n) FROM change WHERE tbl = 'code'))",
        "DELETE FROM change WHERE n = (SELECT min(n) FROM change WHERE tbl = 'code')",
    )

    with pytest.raises(HistoryIncomplete) as caught:
        merged(ours, theirs)

    assert "lacks an earlier change" in str(caught.value)


HOSTILE = {
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON memo BEGIN DELETE FROM change; END",
    "a view": "CREATE VIEW v AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r",
    "a view in place of a table": (
        "ALTER TABLE change_prev RENAME TO other; CREATE VIEW change_prev AS SELECT id, prev FROM other"
    ),
    "a column more in history": "ALTER TABLE batch ADD COLUMN more TEXT",
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_with_what_no_project_holds_is_refused(ours: Path, theirs: Path, what: str) -> None:
    change(theirs, *HOSTILE[what].split("; ", 1) if "ALTER TABLE change_prev" in HOSTILE[what] else (HOSTILE[what],))
    before = ours.read_bytes()

    with pytest.raises(UserError):
        merged(ours, theirs)

    assert ours.read_bytes() == before


@pytest.mark.gate("M8")
def test_a_newer_program_s_file_is_taken_in_with_what_it_has_more(ours: Path, theirs: Path) -> None:
    change(theirs, "CREATE TABLE novelty(id TEXT PRIMARY KEY) STRICT", "PRAGMA user_version = 9")

    assert merged(ours, theirs).codings == 2


def test_an_interrupted_save_beside_the_file_is_rolled_back_in_a_copy(ours: Path, theirs: Path) -> None:
    conn = sqlite3.connect(theirs, isolation_level=None)
    conn.execute("PRAGMA cache_size = 1")
    conn.execute("BEGIN")
    conn.execute("UPDATE change SET fields = fields || ' '")
    conn.execute("PRAGMA cache_spill = 1")
    journal = theirs.with_name(theirs.name + "-journal")
    halfway, log = theirs.read_bytes(), journal.read_bytes()
    conn.execute("ROLLBACK")
    conn.close()
    theirs.write_bytes(halfway)
    journal.write_bytes(log)

    assert merged(ours, theirs).codings == 2
    assert theirs.read_bytes() == halfway  # their file is theirs


@pytest.mark.parametrize(("content", "error"), [(b"PK\x03\x04" + b"\0" * 200, NotAProject), (b"", NotAProject)])
def test_other_files_are_refused(ours: Path, tmp_path: Path, content: bytes, error: type[UserError]) -> None:
    odd = tmp_path / "odd.gloss"
    odd.write_bytes(content)

    with pytest.raises(error):
        merged(ours, odd)


def test_a_file_with_a_log_beside_it_is_incomplete(ours: Path, theirs: Path) -> None:
    theirs.with_name(theirs.name + "-wal").write_bytes(b"x")

    with pytest.raises(ProjectIncomplete):
        merged(ours, theirs)


def test_cancelling_takes_everything_back(ours: Path, theirs: Path) -> None:
    before = ours.read_bytes()
    with open_project(ours) as project:
        steps = merge_projects(project, (theirs,))
        next(steps)
        steps.close()

        assert project.query("SELECT count(*) FROM coding") == [(0,)]
    assert ours.read_bytes() == before


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    """Another project, with codes and an actor that may be ours under a similar name, and a reviewer of our name."""
    path = tmp_path / "stranger.gloss"
    session = Session.create(path, title="Another", by="ann ")
    letter = session.perform(
        "Add", add_document, parsed=read(LETTER, "letter.txt"), data=LETTER, file_name="letter.txt"
    ).ids("document")[0]
    code = session.perform("Code", add_code, name="Cost").ids("code")[0]
    session.perform("Code", add_code, name="Something else")
    actor = session.perform("Actor", add_actor, name="Tenants union").ids("actor")[0]
    session.perform(
        "Apply", apply_code, document_id=letter, span=Span(3, 6), code_id=code, reviewer_id=session.reviewer.id,
        actor_id=actor,
    )  # fmt: skip
    session.close()
    return path


@pytest.fixture
def named(ours: Path) -> Path:
    session = Session.open(ours, by="Ann")
    session.perform("Code", add_code, name="Costs")
    session.perform("Actor", add_actor, name="Tenants’ Union")
    session.close()
    return ours


def test_names_that_are_alike_are_asked_about_and_nothing_is_joined_by_itself(named: Path, stranger: Path) -> None:
    found = merged(named, stranger)

    asked = {(twin.table, twin.their_name, twin.our_name) for twin in found.twins}
    assert asked == {
        ("code", "Cost", "Costs"), ("actor", "Tenants union", "Tenants’ Union"), ("reviewer", "ann", "Ann"),
    }  # fmt: skip
    with open_project(named, write=False) as project:
        assert {code.name for code in codebook(project)} == {"Cost", "Costs", "Something else"}
        assert len(all_reviewers(project)) == 2


def test_what_somebody_says_is_the_same_is_joined_as_one_step_that_undo_takes_back(named: Path, stranger: Path) -> None:
    session = Session.open(named, by="Ann")
    look = ended(merge_projects(session.project, (stranger,), dry_run=True))
    ended(merge_projects(session.project, (stranger,), same=look.twins, by=session.reviewer.id))
    session.catch_up("Merge")

    project = session.project
    (extract,) = extracts(project)
    assert (extract.code, extract.actor, extract.reviewer) == ("Costs", "Tenants’ Union", "Ann")
    assert len(all_reviewers(project)) == 1
    session.undo()
    (extract,) = extracts(project)
    assert (extract.code, extract.actor, extract.reviewer) == ("Cost", "Tenants union", "ann")
    session.close()
    assert findings(named) == ()
