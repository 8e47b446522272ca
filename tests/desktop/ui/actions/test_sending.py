"""Sending a copy from the window, and taking back what came in a package."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.part import Part
from desktop.domain.progress import ended
from desktop.edits.codes import add_code
from desktop.file_errors import WrongPassword
from desktop.jobs.send_copy import send_copy
from desktop.session import Session
from desktop.store import codes, reviewers
from desktop.store.project_file import open_project
from desktop.ui.actions import sending
from desktop.ui.actions.sharing import look_at_merge
from desktop.ui.dialogs.merge_preview import MergePreviewDialog
from desktop.ui.dialogs.send_copy import SendCopyDialog, Sending
from desktop.ui.main_window import MainWindow
from tests.desktop.ui.conftest import Answers

PASSWORD = "correct horse"
Show = Callable[[Session], MainWindow]


def made(window: MainWindow, session: Session) -> SendCopyDialog:
    return SendCopyDialog(
        window.context,
        me=session.reviewer,
        reviewers=reviewers.all_reviewers(session.project),
        folders=["Letters"],
        stem="bill",
    )


def test_the_dialog_says_what_each_choice_means_and_names_the_file(sample: Session, open_session: Show) -> None:
    dialog = made(open_session(sample), sample)
    others = [one for one in reviewers.all_reviewers(sample.project) if one.id != sample.reviewer.id]

    assert dialog.sending == Sending(Part(), "", "bill copy")
    dialog.readings.set_value((sample.reviewer.id,))
    assert dialog.sending.part == Part(frozenset({sample.reviewer.id}))
    assert "stay here" in dialog.meaning.plain
    dialog.readings.set_value((others[0].id,))
    assert dialog.sending.name == f"bill for {others[0].name}"
    dialog.readings.set_value(())
    dialog.folder.set_value("Letters")
    dialog.originals.setChecked(False)
    assert dialog.sending.part == Part(frozenset(), "Letters", originals=False)
    assert "without knowing" in dialog.meaning.plain


def test_a_short_password_is_not_taken(sample: Session, open_session: Show) -> None:
    dialog = made(open_session(sample), sample)

    dialog.protect.setChecked(True)
    assert not dialog.verb.isEnabled()
    dialog.password.setText(PASSWORD)
    assert dialog.verb.isEnabled()
    assert dialog.sending.password == PASSWORD
    dialog.protect.setChecked(False)
    assert dialog.verb.isEnabled()
    assert dialog.sending.password == ""


def test_what_was_chosen_is_written_and_told(
    sample: Session, open_session: Show, answers: Answers, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_session(sample)
    answers.save_file = tmp_path / "to code.gloss"
    monkeypatch.setattr(
        "desktop.ui.dialogs.send_copy.ask_what_to_send", lambda *_a, **_k: Sending(Part(frozenset()), "", "x")
    )

    sending.ask_send(window.context)
    qtbot.waitUntil(lambda: not window.context.jobs.running, timeout=20_000)

    assert window.toast.text.text() == "Wrote to code.gloss: 12 documents, 0 codings."
    with open_project(answers.save_file, write=False) as project:
        assert project.query("SELECT count(*) FROM coding") == [(0,)]
    window.toast.verb.click()
    assert answers.opened == [tmp_path]


def test_a_package_is_merged_with_its_password_and_leaves_nothing_unpacked(
    session: Session, open_session: Show, answers: Answers, tmp_path: Path, qtbot: QtBot, glossator_home: Path
) -> None:
    window = open_session(session)
    theirs = tmp_path / "theirs.gloss"
    theirs.write_bytes(session.project.path.read_bytes())
    bob = Session.open(theirs, by="Bob")
    bob.perform("New code", add_code, name="Rents")
    bob.close()
    package = ended(send_copy(theirs, tmp_path / "theirs.zip", Part(), password=PASSWORD)).path

    left = glossator_home / "received-before"
    left.mkdir()
    os.utime(left, (0, 0))
    answers.password = "something else"
    look_at_merge(window.context, (package,))
    assert [type(error) for error in answers.errors] == [WrongPassword]
    answers.password = PASSWORD
    look_at_merge(window.context, (package,))
    qtbot.waitUntil(lambda: window.findChild(MergePreviewDialog) is not None, timeout=10_000)
    QApplication.processEvents()
    window.findChild(MergePreviewDialog).accept()
    qtbot.waitUntil(lambda: codes.codebook(session.project).find(("Rents",)) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not window.context.jobs.running)

    assert list(glossator_home.glob("received-*")) == []
