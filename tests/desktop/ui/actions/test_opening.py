"""Opening files: our own at once, others once every hash of them is found right, damaged ones by another way."""

import os
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.edits.codings import remove_codings
from desktop.session import Session
from desktop.store import backups, codings, last_closed
from desktop.ui.actions import entering, opening
from desktop.ui.dialogs.damaged import DamagedDialog
from desktop.ui.main_window import MainWindow


@pytest.fixture
def ours(sample: Session) -> Path:
    """The sample, with a backup, closed."""
    assert backups.back_up(sample.project, reason="work") is not None
    sample.examined = True
    sample.close()
    return sample.project.path


def change_a_text(path: Path) -> None:
    """What SQLite does not see: a letter of a document."""
    with closing(sqlite3.connect(path)) as conn:
        changed = conn.execute("UPDATE document_text SET text = replace(text, 'the', 'tha')").rowcount
        conn.commit()
    assert changed


def damaged(window: MainWindow, qtbot: QtBot) -> DamagedDialog:
    qtbot.waitUntil(lambda: window.findChild(DamagedDialog) is not None, timeout=10_000)
    dialog = window.findChild(DamagedDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def press(inside: DamagedDialog, words: str) -> None:
    next(button for button in inside.findChildren(QPushButton) if button.text() == words).click()


def test_a_file_that_we_closed_is_known_and_a_changed_one_is_not(ours: Path) -> None:
    assert last_closed.is_unchanged(ours)
    assert last_closed.left(ours).codings > 50

    with ours.open("ab") as changed:
        changed.write(b"x")

    assert not last_closed.is_unchanged(ours)


def test_a_file_that_is_open_for_writing_is_not_known_so_that_a_crash_counts_as_a_change(ours: Path) -> None:
    session = Session.open(ours, by="Imogen Farrow")

    assert not last_closed.is_unchanged(ours)
    session.close()
    assert last_closed.is_unchanged(ours)


def test_a_file_that_nobody_examined_is_not_called_known_by_being_closed(ours: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(ours, tmp_path / "by e-mail.gloss"))

    Session.open(copy, by="Imogen Farrow").close()

    assert not last_closed.is_unchanged(copy)


def test_a_sound_file_of_somebody_else_opens_and_is_known_from_then_on(
    window: MainWindow, ours: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(ours, tmp_path / "by e-mail.gloss"))

    assert entering.open_path(window.context, copy)
    entering.close_project(window.context)

    assert last_closed.is_unchanged(copy)


def test_a_large_file_is_examined_in_the_background_before_it_is_shown(
    window: MainWindow, ours: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "AT_ONCE", 0)
    copy = Path(shutil.copy(ours, tmp_path / "by e-mail.gloss"))

    assert not entering.open_path(window.context, copy)
    assert window.context.jobs.label == "Examining by e-mail.gloss"

    qtbot.waitUntil(lambda: window.context.session is not None, timeout=10_000)
    assert window.context.session.examined
    entering.close_project(window.context)


def test_a_changed_letter_is_found_and_the_backup_opens_in_its_place(
    window: MainWindow, ours: Path, qtbot: QtBot
) -> None:
    change_a_text(ours)

    assert not entering.open_path(window.context, ours)
    dialog = damaged(window, qtbot)
    assert re.fullmatch(
        r"All \d+ codings can be read; a backup from \d\d:\d\d today has all of them.", dialog.sentence.plain
    )
    press(dialog, "Open the backup")

    qtbot.waitUntil(lambda: window.context.session is not None, timeout=10_000)
    (aside,) = ours.parent.glob("*(damaged *).gloss")
    assert re.fullmatch(r"sample \(damaged \d{4}-\d\d-\d\d \d\d\.\d\d\)\.gloss", aside.name)
    assert window.toast.text.toolTip() == f"Opened the backup. The damaged file is kept as {aside.name}."
    assert window.context.session.project.path == ours
    entering.close_project(window.context)


def test_what_can_be_read_of_a_cut_file_opens_with_what_the_backup_adds(
    window: MainWindow, ours: Path, qtbot: QtBot
) -> None:
    before = last_closed.left(ours).codings
    ours.write_bytes(ours.read_bytes()[: ours.stat().st_size * 9 // 10])

    entering.open_path(window.context, ours)
    dialog = damaged(window, qtbot)
    press(dialog, "Open what can be read")

    qtbot.waitUntil(lambda: window.context.session is not None, timeout=20_000)
    assert len(list(codings.all_codings(window.context.session.project))) == before
    entering.close_project(window.context)


def test_where_nothing_can_be_read_only_the_backup_is_offered(window: MainWindow, ours: Path, qtbot: QtBot) -> None:
    before = last_closed.left(ours).codings
    ours.write_bytes(ours.read_bytes()[:20_000])

    entering.open_path(window.context, ours)
    dialog = damaged(window, qtbot)

    assert dialog.sentence.plain.startswith(f"0 of {before} codings can be read; a backup from ")
    assert "Open what can be read" not in [button.text() for button in dialog.findChildren(QPushButton)]
    press(dialog, "Open the backup")
    qtbot.waitUntil(lambda: window.context.session is not None, timeout=20_000)
    assert len(list(codings.all_codings(window.context.session.project))) == before
    entering.close_project(window.context)


def test_cancel_leaves_the_damaged_file_as_it_is(window: MainWindow, ours: Path, qtbot: QtBot) -> None:
    change_a_text(ours)
    before = ours.read_bytes()

    entering.open_path(window.context, ours)
    press(damaged(window, qtbot), "Cancel")

    assert ours.read_bytes() == before
    assert [each.name for each in ours.parent.glob("*.gloss")] == [ours.name]
    assert window.context.session is None


def test_without_a_backup_what_can_be_read_is_all_that_is_offered(
    window: MainWindow, sample: Session, qtbot: QtBot
) -> None:
    removed = next(iter(codings.all_codings(sample.project)))
    sample.perform("Remove", remove_codings, (removed.id,))
    count = len(list(codings.all_codings(sample.project)))
    path = sample.project.path
    sample.close()
    change_a_text(path)

    entering.open_path(window.context, path)
    dialog = damaged(window, qtbot)

    assert dialog.sentence.plain == f"{count} codings can be read; there is no backup of it on this computer."
    assert "Open the backup" not in [button.text() for button in dialog.findChildren(QPushButton)]
    dialog.reject()


def test_the_details_say_what_was_found(window: MainWindow, ours: Path, qtbot: QtBot) -> None:
    change_a_text(ours)
    entering.open_path(window.context, ours)
    dialog = damaged(window, qtbot)

    press(dialog, "Details")

    assert dialog.details.isVisible()
    assert "is not what was read at import" in dialog.details.toPlainText()
    dialog.reject()


def test_a_known_file_is_shown_at_once_and_its_damage_found_while_one_works(
    window: MainWindow, ours: Path, qtbot: QtBot
) -> None:
    found = ours.stat()
    change_a_text(ours)
    assert ours.stat().st_size == found.st_size
    os.utime(ours, ns=(found.st_atime_ns, found.st_mtime_ns))  # as a bad disk changes it: nothing else shows it

    assert entering.open_path(window.context, ours)
    window.body.keeper.look_through()
    dialog = damaged(window, qtbot)
    press(dialog, "Open the backup")

    qtbot.waitUntil(lambda: window.context.session is not None and window.context.session.examined, timeout=10_000)
    assert len(list(ours.parent.glob("*(damaged *).gloss"))) == 1
    entering.close_project(window.context)
