from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.progress import ended
from desktop.edits.codes import add_code
from desktop.edits.documents import add_document
from desktop.errors import UserError
from desktop.file_errors import BackupNotMade
from desktop.jobs.repair_project import repair_project
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store import kept_backups, recovery_journal
from desktop.store.backups import back_up, restore
from desktop.store.kept_backups import Backup, all_backups, superfluous
from desktop.store.project_file import open_project
from desktop.store.projects import the_project
from tests.desktop.store.steps import findings
from tests.gate import Counted, wanted

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture
def session(tmp_path: Path):
    with closing(Session.create(tmp_path / "p.gloss", title="Homes", by="Ann")) as opened:
        data = b"We ask for homes."
        opened.perform("Add", add_document, parsed=read(data, "a.txt"), data=data, file_name="a.txt")
        yield opened


def test_a_backup_restores_to_a_sound_project_with_its_originals(session: Session, tmp_path: Path) -> None:
    backup = back_up(session.project, reason="work", now=NOON)
    target = restore(backup, tmp_path / "again.gloss")

    assert findings(target) == ()
    with open_project(target, write=False) as again:
        assert again.query("SELECT bytes FROM blob") == [(b"We ask for homes.",)]
        assert again.query("SELECT id FROM change ORDER BY n") == session.project.query(
            "SELECT id FROM change ORDER BY n"
        )


def test_an_original_is_kept_once_for_all_backups(session: Session) -> None:
    back_up(session.project, reason="work", now=NOON)
    session.perform("Code", add_code, name="Homes")
    back_up(session.project, reason="work", now=NOON + timedelta(hours=1))

    originals = [path for path in (paths.user_data() / "backups" / "originals").rglob("*") if path.is_file()]
    assert [path.read_bytes() for path in originals] == [b"We ask for homes."]
    assert len(all_backups(the_project(session.project).id)) == 2


def test_nothing_is_backed_up_twice(session: Session) -> None:
    assert back_up(session.project, reason="work", now=NOON) is not None
    assert back_up(session.project, reason="opened", now=NOON + timedelta(hours=1)) is None


def test_a_project_that_is_not_sound_makes_no_backup_and_loses_none(session: Session) -> None:
    good = back_up(session.project, reason="work", now=NOON)
    session.project.conn.execute("UPDATE document_text SET text = 'We ask for hotel.'")
    session.perform("Code", add_code, name="Homes")

    with pytest.raises(BackupNotMade):
        back_up(session.project, reason="work", now=NOON + timedelta(hours=1))

    assert [backup.path for backup in all_backups(the_project(session.project).id)] == [good.path]


def simulated(days: int) -> list[Backup]:
    """Backups of so many days of work, three a day, tidied after each; the newest first."""
    kept: list[Backup] = []
    for hour in range(0, days * 24, 8):
        moment = NOON + timedelta(hours=hour)
        kept.insert(0, Backup(Path(f"{moment:%Y%m%dT%H}"), moment, "work", 1))
        gone = {backup.path for backup in superfluous(kept, now=moment)}
        kept = [backup for backup in kept if backup.path not in gone]
    return kept


@pytest.mark.gate("B1")
def test_sixty_days_of_work_keep_what_the_rules_say() -> None:
    kept = simulated(60)
    last = kept[0].made_at
    dates = {backup.made_at.date() for backup in kept}

    assert sum(last - backup.made_at <= timedelta(days=2) for backup in kept) == 7  # all of two days
    assert all((last - timedelta(days=back)).date() in dates for back in range(14))  # one of each of 14 days
    assert len({backup.made_at.isocalendar()[:2] for backup in kept}) >= 8  # one of each of 8 weeks
    assert len(kept) <= 7 + 14 + 8 + 12


@pytest.mark.gate("B1", minutes=1)
def test_every_backup_that_is_kept_restores_to_a_sound_project(
    session: Session, tmp_path: Path, counted: Counted
) -> None:
    days, whole = wanted("B1 restored"), {}
    for day in range(days):
        for hour in range(0, 24, 8):
            session.perform("Code", add_code, name=f"Code {day}.{hour}")
            made = back_up(session.project, reason="work", now=NOON + timedelta(days=day, hours=hour))
            whole[made.made_at] = {row[0] for row in session.project.query("SELECT id FROM change")}

    kept = all_backups(the_project(session.project).id)
    assert len(kept) >= min(7, 3 * days)
    for backup in kept:
        again = restore(backup, tmp_path / "again.gloss")
        assert findings(again) == (), backup
        with open_project(again, write=False) as project:
            assert {row[0] for row in project.query("SELECT id FROM change")} == whole[backup.made_at]
        again.unlink()
    counted(days, f"{len(kept)} of {len(whole)} backups kept, each sound", part="restored")


def test_the_oldest_go_first_where_room_is_short_but_never_the_last_two(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_backups, "LARGEST_TOTAL", 1)
    for hour in range(4):
        session.perform("Code", add_code, name=f"Code {hour}")
        back_up(session.project, reason="work", now=NOON + timedelta(hours=hour))

    assert [b.made_at.hour for b in all_backups(the_project(session.project).id)] == [15, 14]


def test_every_step_is_noted_in_the_journal_once_it_is_on_the_disk(session: Session) -> None:
    project_id = the_project(session.project).id
    session.perform("Code", add_code, name="Homes")
    with suppress(UserError), session.project.transaction():
        session.perform("Code", add_code, name="Not to be")
        session.perform("Code", add_code, name="")

    noted = [
        fields for _b, _one, _hlc, table, _row, fields, _prev in recovery_journal.noted(project_id) if table == "code"
    ]
    assert len(noted) == 1
    assert "Homes" in noted[0]


def test_a_line_that_a_crash_cut_off_and_one_that_was_changed_are_passed_over(session: Session) -> None:
    session.perform("Code", add_code, name="Homes")
    session.perform("Code", add_code, name="Rents")
    project_id = the_project(session.project).id
    (path,) = recovery_journal.folder().iterdir()
    text = path.read_text("utf-8").replace('\\"Homes\\"', '\\"Hotel\\"')
    path.write_text(text[:-30], "utf-8")

    tables = [table for _b, _one, _hlc, table, *_rest in recovery_journal.noted(project_id)]
    assert "code" not in tables
    assert "document" in tables


def test_journals_of_days_long_past_are_deleted(session: Session) -> None:
    session.perform("Code", add_code, name="Homes")

    recovery_journal.tidy(now=datetime.now(UTC) + timedelta(days=89))
    assert list(recovery_journal.folder().iterdir())
    recovery_journal.tidy(now=datetime.now(UTC) + timedelta(days=92))
    assert not list(recovery_journal.folder().iterdir())


def test_a_journal_that_cannot_be_written_keeps_nobody_from_working(session: Session) -> None:
    (paths.user_data() / "journal").rename(paths.user_data() / "was")
    (paths.user_data() / "journal").write_text("no folder")

    session.perform("Code", add_code, name="Homes")

    assert session.undo_label == "Code"


def test_a_file_of_which_little_is_left_comes_back_whole_with_backup_and_journal(
    session: Session, tmp_path: Path
) -> None:
    back_up(session.project, reason="work", now=NOON)
    for number in range(60):
        session.perform("Code", add_code, name=f"Code {number}")
    whole = {row[0] for row in session.project.query("SELECT id FROM change")}
    data = session.project.path.read_bytes()
    session.close()
    out = tmp_path / "out.gloss"
    session.project.path.write_bytes(data[: len(data) // 2])

    found = ended(repair_project(session.project.path, out))

    assert found.missing == 0
    with open_project(out, write=False) as again:
        assert {row[0] for row in again.query("SELECT id FROM change")} >= whole
        assert again.query("SELECT bytes FROM blob") == [(b"We ask for homes.",)]
