import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.file_errors import (
    DiskFull,
    FileExists,
    FileMissing,
    FileUnreadable,
    FolderNotWritable,
    NewerProject,
    NotAProject,
    ProjectBusy,
    ProjectDamaged,
    ProjectIncomplete,
    ProjectMoved,
    ProjectReadOnly,
    WriteFailed,
)
from desktop.session import Session
from desktop.store import opening
from desktop.store.new_project import create_project
from desktop.store.project_file import ProjectFile, open_project, open_second_connection


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project with nothing in it."""
    path = tmp_path / "p.gloss"
    create_project(path, title="P", by="Ann").close()
    return path


def _settings(project: ProjectFile) -> dict[str, object]:
    names = (
        "journal_mode",
        "synchronous",
        "foreign_keys",
        "trusted_schema",
        "cell_size_check",
        "mmap_size",
        "temp_store",
    )
    return {name: project.query(f"PRAGMA {name}")[0][0] for name in names}


def test_a_project_is_written_with_the_durable_settings(path: Path) -> None:
    with open_project(path) as project:
        assert _settings(project) == {
            "journal_mode": "truncate",
            "synchronous": 3,
            "foreign_keys": 1,
            "trusted_schema": 0,
            "cell_size_check": 1,
            "mmap_size": 0,
            "temp_store": 2,
        }
        assert project.query("PRAGMA recursive_triggers") == [(0,)]


def test_a_closed_project_is_one_file(path: Path) -> None:
    session = Session.open(path, by="Bo")
    session.close()

    assert [file.name for file in path.parent.iterdir()] == ["p.gloss"]


def test_each_opening_has_an_identity_of_its_own(path: Path) -> None:
    with open_project(path) as first:
        session_id = first.session_id
    with open_project(path) as second:
        assert second.session_id != session_id


@pytest.mark.gate("F2")
@pytest.mark.parametrize("name", ["a b.gloss", "50%?#&.gloss", "Größe 🇬🇧 عربي.gloss", "x" * 200 + ".gloss"])
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    create_project(path, title="P", by="Ann").close()

    with open_project(path) as project:
        assert project.writable
    assert [file.name for file in tmp_path.iterdir()] == [name]


def _deep(folder: Path, name: str, *, characters: int) -> Path:
    while len(str(folder)) + len(name) < characters - 9:
        folder = folder / name
    folder.mkdir(parents=True)
    return folder / ("x" * (characters - len(str(folder)) - 7) + ".gloss")


@pytest.mark.gate("F2")
def test_a_path_may_have_four_hundred_characters(tmp_path: Path) -> None:
    path = _deep(tmp_path, "responses to the consultation on homes", characters=400)
    assert len(str(path)) == 400

    create_project(path, title="P", by="Ann").close()

    with open_project(path) as project:
        assert project.writable


@pytest.mark.gate("F2")
def test_a_path_of_more_bytes_than_sqlite_takes_is_told(tmp_path: Path) -> None:
    path = _deep(tmp_path, "🏠 בתים להשכרה " * 3 + "🏠", characters=400)

    with pytest.raises(FileUnreadable, match="path is too long"):
        create_project(path, title="P", by="Ann")


@pytest.mark.gate("F2")
def test_a_new_project_never_replaces_a_file(path: Path) -> None:
    before = path.read_bytes()

    with pytest.raises(FileExists):
        create_project(path, title="Other", by="Bo")

    assert path.read_bytes() == before


@pytest.mark.gate("F2")
def test_a_new_project_in_a_folder_that_is_not_there_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable):
        create_project(tmp_path / "none" / "p.gloss", title="P", by="Ann")

    assert list(tmp_path.iterdir()) == []


def test_a_new_project_that_fails_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("cut off")

    monkeypatch.setattr("desktop.store.new_project.history.write", fail)
    with pytest.raises(sqlite3.OperationalError):
        create_project(tmp_path / "p.gloss", title="P", by="Ann")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.gate("F2")
def test_a_name_taken_while_the_project_was_made_is_respected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.gloss"
    write = create_project.__globals__["history"].write

    def write_slowly(*given: object, **named: object) -> object:
        path.write_text("somebody was faster")
        return write(*given, **named)

    monkeypatch.setattr("desktop.store.new_project.history.write", write_slowly)
    with pytest.raises(FileExists):
        create_project(path, title="P", by="Ann")

    assert path.read_text() == "somebody was faster"


def test_a_file_system_without_links_gets_new_projects_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr("os.link", refuse)
    create_project(tmp_path / "p.gloss", title="P", by="Ann").close()

    with pytest.raises(FileExists):
        create_project(tmp_path / "p.gloss", title="P", by="Ann")
    assert [file.name for file in tmp_path.iterdir()] == ["p.gloss"]


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="no file"):
        open_project(tmp_path / "none.gloss")


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"Dear minister" * 100])
def test_a_file_that_is_no_project_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "p.gloss"
    path.write_bytes(content)

    with pytest.raises(NotAProject):
        open_project(path)

    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == ["p.gloss"]


def test_a_folder_and_another_database_are_no_projects(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    conn = sqlite3.connect(other)
    conn.execute("CREATE TABLE t(x)")
    conn.close()

    for path in (tmp_path, other):
        with pytest.raises(NotAProject):
            open_project(path)


def _edit_header(path: Path, at: int, value: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[at : at + len(value)] = value
    path.write_bytes(content)


def test_a_project_of_a_newer_program_is_refused_with_both_versions_named(path: Path) -> None:
    _edit_header(path, 60, (7).to_bytes(4))
    before = path.read_bytes()

    with pytest.raises(NewerProject, match=r"file version 7; this program knows 1"):
        open_project(path)

    assert path.read_bytes() == before


@pytest.mark.parametrize(("at", "value"), [(16, b"\x03\x01"), (16, b"\x00\x02")])
def test_a_header_that_contradicts_itself_is_damage(path: Path, at: int, value: bytes) -> None:
    _edit_header(path, at, value)

    with pytest.raises(ProjectDamaged):
        open_project(path)


def test_a_file_larger_than_four_gigabytes_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGEST", 1000)

    with pytest.raises(FileUnreadable, match="larger than 4 GB"):
        open_project(path)


def test_a_copy_whose_log_was_left_behind_is_incomplete(path: Path) -> None:
    path.with_name("p.gloss-wal").write_bytes(b"pages")

    with pytest.raises(ProjectIncomplete, match=r"p\.gloss-wal"):
        open_project(path)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON memo BEGIN DELETE FROM change; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE extra(x)",
        "CREATE INDEX i ON memo(body)",
        "DROP INDEX memo_target",
        "ALTER TABLE memo ADD COLUMN mood TEXT",
    ],
)
def test_a_schema_that_differs_is_refused_before_anything_of_it_runs(path: Path, statement: str) -> None:
    conn = sqlite3.connect(path)
    conn.execute(statement)
    conn.close()

    with pytest.raises(ProjectDamaged, match="tables are not those"):
        open_project(path)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT count(*) FROM memo",
        "DELETE FROM memo",
        "PRAGMA writable_schema=ON",
        "SELECT abs(1)",
        "ATTACH '' AS other",
    ],
)
def test_until_it_is_examined_nothing_of_a_file_can_be_run(path: Path, statement: str) -> None:
    conn = opening.connect(path, write=True)

    with pytest.raises(ProjectDamaged), opening.damage_told(path), opening.on_probation(conn, path):
        conn.execute(statement)
    conn.execute("SELECT count(*) FROM memo")  # afterwards it is a file like any other
    conn.close()


def test_a_file_that_leads_in_a_circle_is_given_up_in_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_SECONDS", -3600)
    monkeypatch.setattr(opening, "STEPS_BETWEEN_LOOKS", 1)

    with pytest.raises(ProjectDamaged, match="cannot be looked through"):
        open_project(path)


def test_broken_pages_are_found_at_opening(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    path.write_bytes(content)

    with pytest.raises(ProjectDamaged):
        open_project(path)


def test_a_truncated_file_is_damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 4096 * 3])

    with pytest.raises(ProjectDamaged):
        open_project(path)


def test_a_text_that_is_no_text_is_damage(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace(b"New project", b"New \xff\xfe\xff\xfeect"))

    with open_project(path, write=False) as project, pytest.raises(ProjectDamaged, match="not readable"):
        project.query("SELECT label FROM batch")


def test_one_program_writes_and_others_read(path: Path) -> None:
    with open_project(path):
        with pytest.raises(ProjectBusy, match=r"since \d\d:\d\d"):
            open_project(path)
        with open_project(path, write=False) as reading:
            assert reading.query("SELECT title FROM project") == [("P",)]
    open_project(path).close()


def test_another_process_is_refused_and_gets_its_turn(path: Path) -> None:
    script = "import sys, pathlib, desktop.session as s; s.Session.open(pathlib.Path(sys.argv[1]), by='Bo')"
    command = [sys.executable, "-c", script, str(path)]
    with open_project(path):
        refused = subprocess.run(command, capture_output=True, text=True, check=False)
    allowed = subprocess.run(command, capture_output=True, text=True, check=False)

    assert "ProjectBusy" in refused.stderr
    assert allowed.returncode == 0, allowed.stderr


def test_the_lock_knows_a_file_by_any_of_its_names(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.gloss"
    link.symlink_to(path)

    with open_project(path), pytest.raises(ProjectBusy):
        open_project(link)


def test_a_job_borrows_the_lock_and_the_lender_keeps_it(path: Path) -> None:
    with open_project(path) as window:
        with open_project(path, lock_from=window) as job:
            assert job.writable
            assert job.session_id != window.session_id
            assert job.query("PRAGMA cache_spill") == [(0,)]
        with pytest.raises(ProjectBusy):
            open_project(path)
        with window.transaction():
            window.conn.execute("UPDATE project SET question = 'still here'")
    open_project(path).close()


def test_a_reading_connection_cannot_write(path: Path) -> None:
    with open_second_connection(path) as project:
        assert not project.writable
        with pytest.raises(ProjectReadOnly), project.transaction():
            pass
        with pytest.raises(sqlite3.OperationalError):
            project.conn.execute("DELETE FROM batch")


def test_the_part_of_a_transaction_that_fails_takes_back_only_itself(path: Path) -> None:
    def fail_in_part(project: ProjectFile) -> None:
        with project.transaction():
            project.conn.execute("UPDATE project SET question = 'lost'")
            raise RuntimeError

    with open_project(path) as project:
        with project.transaction():
            project.conn.execute("UPDATE project SET question = 'kept'")
            with pytest.raises(RuntimeError):
                fail_in_part(project)
        assert project.query("SELECT question FROM project") == [("kept",)]


def test_a_database_locked_by_another_program_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_BUSY_SECONDS", 0.05)
    with open_project(path) as project:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ProjectBusy, match="another program"), project.transaction():
            pass
        other.close()
        with project.transaction():
            project.conn.execute("UPDATE project SET question = 'now'")


def test_a_full_disk_takes_back_the_last_edit_and_nothing_else(path: Path) -> None:
    with open_project(path) as project:
        project.conn.execute(f"PRAGMA max_page_count={project.query('PRAGMA page_count')[0][0] + 1}")

        with pytest.raises(DiskFull, match="is safe.*Free some space"), project.transaction():
            project.conn.execute("INSERT INTO blob(sha256, size, bytes) VALUES(zeroblob(32), 99999, zeroblob(99999))")

        project.conn.execute("PRAGMA max_page_count=100000")
        assert project.query("SELECT count(*) FROM blob") == [(0,)]
        with project.transaction():
            project.conn.execute("UPDATE project SET question = 'there is room again'")


@pytest.mark.gate("F2")
@pytest.mark.parametrize("how", ["deleted", "replaced"])
def test_a_file_that_is_gone_from_its_place_takes_no_more_edits(path: Path, tmp_path: Path, how: str) -> None:
    other = tmp_path / "other.gloss"
    create_project(other, title="Other", by="Bo").close()
    with open_project(path) as project:
        if how == "deleted":
            path.unlink()
        else:
            other.replace(path)

        with pytest.raises(ProjectMoved, match="last change is not saved"), project.transaction():
            project.conn.execute("UPDATE project SET question = 'where does this go?'")


def test_what_is_too_large_to_be_kept_is_told(path: Path) -> None:
    with (
        open_project(path) as project,
        pytest.raises(WriteFailed, match="larger than 256 MB"),
        project.transaction(),
    ):
        project.conn.execute("UPDATE project SET question = CAST(zeroblob(300 << 20) AS TEXT)")
