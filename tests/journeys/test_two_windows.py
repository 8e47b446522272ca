"""A project goes out to two people who code it blind, comes back, is merged, settled, compared and briefed on."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.edits.codes import add_code
from desktop.store import codes, documents
from desktop.store.conflicts import all_conflicts
from desktop.ui.actions.entering import open_path
from desktop.ui.dialogs.conflicts import ConflictsDialog
from desktop.ui.dialogs.merge_preview import MergePreviewDialog
from desktop.ui.dialogs.send_copy import SendCopyDialog
from desktop.ui.widgets.rows import EDITOR_NAME
from tests.desktop.store.steps import findings
from tests.journeys.conftest import Desk
from tests.journeys.word_reading import read_briefing

LETTER = """\
Ferries and the winter timetable
We ask the board to run one later boat on weekdays.
We also ask for a fare that a pensioner can pay.
Nobody on the north shore was asked before the timetable was cut.
"""


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Callable[[str], Desk]:
    """A person's own computer with its window; each has a home of their own."""
    desks: dict[str, Desk] = {}

    def go_to(name: str) -> Desk:
        monkeypatch.setenv("GLOSSATOR_HOME", str(tmp_path / f"home of {name}"))
        if name not in desks:
            desks[name] = Desk(qtbot)
            desks[name].context.settings.put("reviewer.name", name)
        desks[name].window.activateWindow()
        return desks[name]

    return go_to


def dialog(desk: Desk, kind: type[QWidget]) -> QWidget:
    """The dialog of a kind, once it is shown."""
    found: list[QWidget] = []

    def shown() -> bool:
        found[:] = [one for one in desk.window.findChildren(kind) if one.isVisible()]
        return bool(found)

    desk.qtbot.waitUntil(shown, timeout=20_000)
    return found[0]


def press(inside: QWidget, words: str) -> None:
    next(button for button in inside.findChildren(QPushButton) if button.text() == words).click()


def prepare(desk: Desk, folder: Path) -> Path:
    """Ann's project: a letter, and the code that all are to use."""
    letter = folder / "north-shore.txt"
    letter.write_text(LETTER, "utf-8")
    desk.file_to_save = folder / "ferries.gloss"
    desk.window.actions_of.actions["file.new"].trigger()
    desk.qtbot.waitUntil(lambda: desk.context.session is not None)
    desk.files_to_open = (letter,)
    desk.window.actions_of.actions["file.import"].trigger()
    desk.wait_for_job()
    desk.session.perform("New code", add_code, name="Demand")
    return desk.session.project.path


def send_blind(desk: Desk, target: Path) -> None:
    """Send a copy without what anybody coded."""

    def choose(shown: QWidget) -> None:
        assert isinstance(shown, SendCopyDialog)
        shown.readings.set_value(frozenset())
        shown.readings.currentIndexChanged.emit(shown.readings.currentIndex())
        press(shown, shown.verb.text())

    desk.file_to_save = target
    desk.in_the_dialog(choose)
    desk.window.actions_of.actions["file.send_copy"].trigger()
    desk.qtbot.waitUntil(target.is_file, timeout=20_000)
    desk.wait_for_job()


def code_blind(desk: Desk, path: Path, passages: tuple[str, ...], *, title: str, definition: str, memo: str) -> None:
    """Open what came, code it, write what one thinks, say that one is done, and close."""
    assert open_path(desk.context, path)
    desk.qtbot.waitUntil(lambda: desk.context.session is not None)
    desk.read.reader.focus_text()
    for words in passages:
        desk.select_by_keys(words)
        desk.press(Qt.Key.Key_C)
        desk.type("Dem")
        desk.press(Qt.Key.Key_Return)
    demand = codes.codebook(desk.session.project).find(("Demand",))
    desk.session.select_code(demand.id)
    page = desk.window.panel("inspector").code
    for field, words in (("definition", definition), ("include_when", memo)):
        page.meanings[field].setFocus()
        desk.type(words)
        page.meanings[field].flush()
    panel = desk.window.panel("documents")
    panel.edit_title()
    editor = panel.tree.findChild(QLineEdit, EDITOR_NAME)
    editor.selectAll()
    QTest.keyClicks(editor, title)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    (letter,) = documents.all_documents(desk.session.project)
    desk.qtbot.waitUntil(lambda: documents.get(desk.session.project, letter.id).title == title)
    desk.window.actions_of.actions["document.mark_read"].trigger()
    desk.window.actions_of.actions["file.close"].trigger()
    desk.qtbot.waitUntil(lambda: desk.context.session is None)


def merge(desk: Desk, path: Path) -> str:
    """Take a file in; gives what the look before it said."""
    desk.files_to_open = (path,)
    desk.window.actions_of.actions["file.merge"].trigger()
    preview = dialog(desk, MergePreviewDialog)
    said = preview.sentence.plain
    press(preview, preview.verb.text())
    desk.wait_for_job()
    return said


def test_sent_coded_blind_by_two_merged_settled_compared_and_briefed(
    at_home: Callable[[str], Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    ann = at_home("Ann")
    project = prepare(ann, tmp_path)
    copies = {}
    for name in ("Bob", "Cat"):
        copies[name] = tmp_path / f"for {name}.gloss"
        send_blind(ann, copies[name])

    both = "We ask the board to run one later boat on weekdays."
    code_blind(
        at_home("Bob"), copies["Bob"], (both, "a fare that a pensioner can pay"),
        title="Letter of the north shore", definition="What they want.", memo="It says ask.",
    )  # fmt: skip
    code_blind(
        at_home("Cat"), copies["Cat"], (both,), title="Ferry letter", definition="A wish.", memo="They demand it."
    )

    ann = at_home("Ann")
    assert "2 codings" in merge(ann, copies["Bob"])
    said = merge(ann, copies["Cat"])
    assert "1 coding" in said
    assert "3 things need your decision." in said

    ann.window.actions_of.actions["file.conflicts"].trigger()
    waiting = dialog(ann, ConflictsDialog)
    for _ in range(3):
        press(waiting, "Keep Bob’s")
    assert all_conflicts(ann.session.project) == ()
    waiting.reject()
    (letter,) = documents.all_documents(ann.session.project)
    assert letter.title == "Letter of the north shore"

    ann.window.actions_of.actions["view.compare"].trigger()
    compare = ann.window.workspace
    qtbot.waitUntil(lambda: compare.found.compared is not None and compare.found.differences != (), timeout=20_000)
    # Only Bob coded the fare: of four paragraphs one was given the code by both, one by him alone.
    assert len(compare.found.differences) == 1
    demand = codes.codebook(ann.session.project).find(("Demand",))
    figures = compare.found.figures_of(demand.id).figures
    assert (figures.n, figures.both, figures.only_a + figures.only_b, figures.neither) == (4, 1, 1, 2)
    assert compare.bar.figures[0].value

    out = tmp_path / "briefing.docx"

    def write(shown: QWidget) -> None:
        shown.path.setText(str(out))
        shown.write.click()

    ann.in_the_dialog(write)
    ann.window.actions_of.actions["file.export"].trigger()
    ann.wait_for_job()
    assert set(read_briefing(out).quotations.values()) == {both, "a fare that a pensioner can pay"}
    ann.window.close()
    assert findings(project) == ()
