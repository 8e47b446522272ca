"""Projects that live elsewhere, in the window: where work is saved, what others did, and what lies beside."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import sleep
from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.part import Part
from desktop.domain.progress import Progress, ended
from desktop.edits.codes import add_code
from desktop.jobs import exchange_work as exchange_module
from desktop.jobs.exchange_work import exchange_work
from desktop.jobs.send_copy import send_copy
from desktop.kept_settings import Settings
from desktop.session import Session
from desktop.store import codes, presence
from desktop.store.project_file import open_project
from desktop.store.working_copy import copy_of_shared
from desktop.ui import publisher
from desktop.ui.actions.elsewhere import way_to_open
from desktop.ui.actions.entering import close_project, open_path
from desktop.ui.dialogs.merge_preview import MergePreviewDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.message_bar import MessageBar
from tests.desktop.ui.conftest import Answers

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A project in a folder that a sync client uploads."""
    path = tmp_path / "Dropbox" / "bill.gloss"
    path.parent.mkdir()
    Session.create(path, title="Homes", by="Ann Lee").close()
    return path


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publisher, "QUIET_MS", 100)
    monkeypatch.setattr(publisher, "POLL_MS", 150)
    monkeypatch.setattr(publisher, "LOOK_AROUND_MS", 20)


@pytest.fixture
def opened(window: MainWindow, shared: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    open_path(window.context, shared)
    qtbot.waitUntil(lambda: window.context.session is not None, timeout=10_000)
    yield window
    close_project(window.context)


def add(session: Session, name: str) -> None:
    session.perform("New code", add_code, name=name)


def names(path: Path) -> set[str]:
    with open_project(path, write=False) as project:
        return {code.name for code in codes.codebook(project)}


def bars(window: MainWindow) -> list[str]:
    return [bar.text.plain for bar in window.body.strip.findChildren(MessageBar) if bar.isVisible()]


def press(inside, words: str) -> None:
    next(button for button in inside.findChildren(QPushButton) if button.text() == words).click()


def bob_adds(shared: Path, home: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Bob, at his own computer, opens the shared file, adds a code and publishes it."""
    with monkeypatch.context() as patched:
        home.mkdir(exist_ok=True)
        patched.setenv("GLOSSATOR_HOME", str(home))
        copy = ended(copy_of_shared(shared, published=True))
        with closing(Session.open(copy.path, by="Bob")) as bob:
            add(bob, name)
        with open_project(copy.path) as project:
            assert ended(exchange_work(copy, project, publish=True)).published


def test_a_project_in_a_synced_folder_is_worked_on_in_a_copy_and_published(
    opened: MainWindow, shared: Path, qtbot: QtBot, glossator_home: Path
) -> None:
    session = opened.context.session
    assert session.home == shared
    assert session.project.path.is_relative_to(glossator_home)
    states: list[str] = []
    opened.body.publisher.changed.connect(lambda: states.append(opened.body.publisher.state))

    add(session, "Rents")

    assert opened.windowTitle() == "Homes — Saved on this computer only"
    assert opened.body.status.saved.text() == "Saved on this computer only"
    qtbot.waitUntil(lambda: names(shared) == {"Rents"}, timeout=10_000)
    qtbot.waitUntil(lambda: opened.windowTitle() == "Homes — Saved")
    assert opened.body.status.saved.text() == f"Saved {datetime.now():%H:%M}"
    assert "Saving" in states
    assert [path for path, _at in opened.context.settings.recent()] == [shared]


def test_who_never_pauses_publishes_too(
    opened: MainWindow, shared: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publisher, "LONGEST_SECONDS", 0.5)
    opened.body.publisher._quiet.setInterval(60_000)

    add(opened.context.session, "Rents")

    qtbot.waitUntil(lambda: names(shared) == {"Rents"}, timeout=10_000)


def test_what_is_done_last_goes_out_at_the_end_and_opens_again(opened: MainWindow, shared: Path, qtbot: QtBot) -> None:
    opened.body.publisher._quiet.setInterval(60_000)
    opened.body.publisher._poll.stop()
    add(opened.context.session, "Rents")

    close_project(opened.context)

    assert names(shared) == {"Rents"}
    assert sorted(one.name for one in shared.parent.iterdir()) == ["bill.gloss"]
    open_path(opened.context, shared)
    qtbot.waitUntil(lambda: opened.context.session is not None, timeout=10_000)


def test_what_is_still_being_typed_goes_out_at_the_end(opened: MainWindow, shared: Path, qtbot: QtBot) -> None:
    session = opened.context.session
    add(session, "Rents")
    session.select_code(codes.codebook(session.project).find(("Rents",)).id)
    field = opened.panel("inspector").code.meanings["definition"]
    field.setFocus()
    QTest.keyClicks(field, "Half a thought")

    opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=10_000)

    with open_project(shared, write=False) as project:
        assert project.query("SELECT definition FROM code") == [("Half a thought",)]


@pytest.fixture
def slow(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window with something to publish, whose shared folder keeps everybody waiting."""

    def endless(*_facts: object, **_more: object) -> Iterator[Progress]:
        while True:
            sleep(0.01)
            yield Progress(0, 0, "")

    opened.body.publisher._quiet.setInterval(60_000)
    opened.body.publisher._poll.stop()
    opened.body.publisher.jobs.stop_and_wait()
    QApplication.processEvents()
    opened.body.publisher._looking.stop()
    add(opened.context.session, "Rents")
    monkeypatch.setattr(exchange_module, "exchange_work", endless)
    return opened


def test_a_window_that_waits_for_the_shared_folder_can_be_closed_without_it(
    slow: MainWindow, shared: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = slow.context.session.project.path
    slow.close()
    assert slow.isVisible()
    assert not slow.isEnabled(), "nothing more is typed"
    slow.close()
    assert slow.isVisible(), "closing twice is closing once"
    dialog = slow.closing.dialog
    qtbot.waitUntil(dialog.isVisible, timeout=10_000)
    assert dialog.labelText().startswith("Saving to the shared folder.")

    press(dialog, "Later")
    qtbot.waitUntil(lambda: not slow.isVisible(), timeout=10_000)

    assert slow.context.session is None
    assert names(shared) == set()
    assert names(copy) == {"Rents"}
    monkeypatch.undo()


def test_a_window_closes_where_its_shared_folder_has_gone(opened: MainWindow, shared: Path, qtbot: QtBot) -> None:
    copy = opened.context.session.project.path
    opened.body.publisher._quiet.setInterval(60_000)
    add(opened.context.session, "Rents")
    shared.parent.rename(shared.parent.with_name("away"))

    opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=10_000)

    assert names(copy) == {"Rents"}


def test_a_recent_project_opens_while_its_folder_is_away(opened: MainWindow, shared: Path, qtbot: QtBot) -> None:
    close_project(opened.context)
    shared.parent.rename(shared.parent.with_name("away"))
    opened.start.refresh()
    rows = [b for b in opened.start.findChildren(QAbstractButton) if b.property("role") == "recent"]
    assert rows[0].isEnabled()

    rows[0].click()

    qtbot.waitUntil(lambda: opened.context.session is not None, timeout=10_000)
    qtbot.waitUntil(lambda: "folder cannot be reached" in opened.body.status.saved.toolTip(), timeout=10_000)
    assert opened.windowTitle() == "Homes — Saved on this computer only"


def test_ctrl_s_publishes_at_once(opened: MainWindow, shared: Path, qtbot: QtBot) -> None:
    opened.body.publisher._quiet.setInterval(60_000)
    opened.body.publisher._poll.stop()
    add(opened.context.session, "Rents")

    opened.actions_of.actions["file.save"].trigger()

    qtbot.waitUntil(lambda: names(shared) == {"Rents"}, timeout=10_000)


def test_what_a_colleague_published_comes_in_quietly(
    opened: MainWindow, shared: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bob_adds(shared, tmp_path / "bob", monkeypatch, "Rents")

    book = opened.panel("codebook").model
    qtbot.waitUntil(lambda: book.codebook.find(("Rents",)) is not None, timeout=10_000)
    assert opened.toast.text.text() == "Work of others came in: 1 code."
    assert opened.windowTitle() == "Homes — Saved"
    opened.toast.verb.click()
    assert opened.body.right.currentWidget() is opened.panel("history")


def test_a_folder_that_is_away_is_told_and_work_goes_on(opened: MainWindow, shared: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: opened.body.publisher.state == "Saved", timeout=10_000)
    away = shared.parent.with_name("away")
    shared.parent.rename(away)

    add(opened.context.session, "Rents")

    status = opened.body.status.saved
    qtbot.waitUntil(lambda: "folder cannot be reached" in status.toolTip(), timeout=10_000)
    assert "Your work is kept on this computer." in status.toolTip()
    assert status.text() == "Saved on this computer only"
    away.rename(shared.parent)
    qtbot.waitUntil(lambda: names(shared) == {"Rents"}, timeout=10_000)
    qtbot.waitUntil(lambda: status.toolTip() == "")


def test_who_has_it_open_is_told_and_hinders_nobody(window: MainWindow, shared: Path, qtbot: QtBot) -> None:
    since = datetime.now(UTC) - timedelta(hours=1)
    presence.come(shared, presence.me("Bob", now=since))

    open_path(window.context, shared)
    qtbot.waitUntil(lambda: window.context.session is not None and bool(bars(window)), timeout=10_000)

    told = f"Bob has had this open since {since.astimezone():%H:%M}. You can both work; changes are merged."
    assert bars(window) == [told]
    assert window.context.session.writable
    qtbot.waitUntil(lambda: len(presence.others(shared)) == 2, timeout=10_000)
    close_project(window.context)
    assert [one.name for one in presence.others(shared)] == ["Bob"]


def test_who_comes_later_is_told_and_gone_when_they_leave(
    opened: MainWindow, shared: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publisher, "LOOK_AGAIN_MS", 50)
    qtbot.waitUntil(lambda: len(presence.others(shared)) == 1, timeout=10_000)
    opened.body.publisher._looking.start(50)
    bob = presence.me("Bob")

    presence.come(shared, bob)

    qtbot.waitUntil(
        lambda: any(told.startswith("Bob has had this open since") for told in bars(opened)), timeout=10_000
    )
    presence.leave(shared, bob)
    qtbot.waitUntil(lambda: bars(opened) == [], timeout=10_000)


def test_a_second_copy_beside_is_offered_and_merged(window: MainWindow, shared: Path, qtbot: QtBot) -> None:
    second = Path(shutil.copy(shared, shared.with_name("bill (Bob's conflicted copy 2026-11-27).gloss")))
    with closing(Session.open(second, by="Bob")) as bob:
        add(bob, "Rents")

    open_path(window.context, shared)
    qtbot.waitUntil(lambda: window.context.session is not None and bool(bars(window)), timeout=10_000)
    assert bars(window) == [f"A second copy of this project lies beside it, with work that is not here: {second.name}."]
    qtbot.waitUntil(lambda: not window.body.publisher.jobs.running, timeout=10_000)
    press(window.body.strip, "Merge it")
    qtbot.waitUntil(lambda: window.findChild(MergePreviewDialog) is not None, timeout=10_000)
    window.findChild(MergePreviewDialog).accept()

    qtbot.waitUntil(lambda: names(shared) == {"Rents"}, timeout=10_000)
    assert bars(window) == []
    close_project(window.context)


def test_what_came_by_mail_is_kept_here_until_it_is_saved_somewhere(
    window: MainWindow, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    mail = tmp_path / "mozilla_ann0" / "bill.gloss"
    mail.parent.mkdir()
    Session.create(mail, title="Homes", by="Bob").close()
    before = mail.read_bytes()

    open_path(window.context, mail)
    qtbot.waitUntil(lambda: window.context.session is not None, timeout=10_000)
    add(window.context.session, "Rents")

    assert bars(window) == [
        "This copy is read-only. Your work is kept on this computer. Save it somewhere to share it."
    ]
    assert window.windowTitle() == "Homes — Saved on this computer only"
    answers.save_file = tmp_path / "mine.gloss"
    press(window.body.strip, "Save it…")
    qtbot.waitUntil(lambda: window.context.session.home == tmp_path / "mine.gloss", timeout=10_000)
    assert names(answers.save_file) == {"Rents"}
    assert bars(window) == []
    assert window.windowTitle() == "Homes — Saved"
    assert mail.read_bytes() == before
    close_project(window.context)


def test_a_package_opens_with_its_password_and_again_with_the_work_done_in_it(
    window: MainWindow, shared: Path, tmp_path: Path, answers: Answers, qtbot: QtBot, glossator_home: Path
) -> None:
    package = ended(send_copy(shared, tmp_path / "bill.zip", Part(), password="correct horse")).path
    answers.password = "correct horse"
    for known in (set(), {"Rents"}):
        open_path(window.context, package)
        qtbot.waitUntil(lambda: window.context.session is not None, timeout=10_000)
        assert {code.name for code in codes.codebook(window.context.session.project)} == known
        if not known:
            add(window.context.session, "Rents")
        close_project(window.context)
    assert list(glossator_home.glob("received-*")) == []


@pytest.mark.parametrize(
    ("wish", "folder", "way"),
    [
        ("auto", "Mine", "local"), ("auto", "Dropbox", "shared"), ("auto", "mozilla_ann0", "received"),
        ("never", "Dropbox", "local"), ("always", "Mine", "shared"), ("never", "mozilla_ann0", "received"),
    ],
)  # fmt: skip
def test_where_it_lies_says_how_it_opens_unless_the_user_wants_it_otherwise(
    tmp_path: Path, wish: str, folder: str, way: str
) -> None:
    context = SimpleNamespace(settings=Settings())
    context.settings.put("sharing.copies", wish)
    path = tmp_path / folder / "bill.gloss"
    path.parent.mkdir()
    path.write_bytes(b"project")

    assert way_to_open(context, path) == way  # type: ignore[arg-type]
    path.chmod(0o444)
    assert way_to_open(context, path) == "received"  # type: ignore[arg-type]


@pytest.mark.parametrize("closing_at_once", [False, True])
def test_a_file_open_in_place_that_somebody_publishes_to_goes_on_as_a_copy(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, closing_at_once: bool
) -> None:
    path = tmp_path / "served" / "bill.gloss"
    path.parent.mkdir()
    Session.create(path, title="Homes", by="Ann Lee").close()
    assert open_path(window.context, path)
    if closing_at_once:
        window.body.publisher._poll.stop()
    real = exchange_module.put_in_place

    def put_late(beside: Path, target: Path) -> os.stat_result:
        add(window.context.session, "Last moment")  # Bob has read the file before, and replaces it after
        return real(beside, target)

    monkeypatch.setattr(exchange_module, "put_in_place", put_late)
    with monkeypatch.context() as only_bob:
        bob_adds(path, tmp_path / "bob", only_bob, "Rents")
    monkeypatch.setattr(exchange_module, "put_in_place", real)
    assert names(path) == {"Rents"}

    if not closing_at_once:
        qtbot.waitUntil(lambda: window.context.session.copy is not None, timeout=10_000)
        assert "Others save to this file" in window.toast.text.toolTip()
        assert window.context.session.home == path
        qtbot.waitUntil(lambda: names(path) == {"Rents", "Last moment"}, timeout=10_000)
    close_project(window.context)
    assert names(path) == {"Rents", "Last moment"}


def test_a_second_start_brings_the_first_window_to_the_front_and_ends(
    opened: MainWindow, shared: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = "import sys; from pathlib import Path; from desktop.app import run_window; run_window(Path(sys.argv[1]))"
    raised: list[bool] = []
    monkeypatch.setattr(opened, "activateWindow", lambda: raised.append(True))
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}

    second = subprocess.Popen([sys.executable, "-c", code, str(shared)], env=environment)

    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert raised == [True]


def test_a_project_that_a_command_holds_opens_for_reading(window: MainWindow, session: Session) -> None:
    open_path(window.context, session.project.path)

    assert window.windowTitle() == "Right to work — Read-only"
    close_project(window.context)
