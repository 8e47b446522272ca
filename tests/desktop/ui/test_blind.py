"""Coding blind, through the whole window: nothing of another's codings is seen, counted or written until both are done.

Ben has coded three passages and written a note before Ann opens the project. Every panel, workspace and export is
walked twice: while she reads blind, and after both have marked the document done.
"""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import ReviewerId
from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.codings import apply_code, set_stance
from desktop.edits.documents import set_document
from desktop.edits.memos import write_memo
from desktop.edits.projects import set_project
from desktop.edits.reviewers import add_reviewer
from desktop.jobs.check_draft import check_draft
from desktop.jobs.merge_projects import merge_projects
from desktop.session import Session
from desktop.store import codings, documents, reviewers
from desktop.store.merge_outcome import Merged
from desktop.ui.actions.elsewhere import tell_arrived
from desktop.ui.dialogs.conflicts import ConflictsDialog
from desktop.ui.dialogs.draft_check import DraftCheckDialog
from desktop.ui.dialogs.merge_codes import MergeCodesDialog
from desktop.ui.dialogs.merge_preview import MergePreviewDialog
from desktop.ui.dialogs.split_code import SplitCodeDialog
from desktop.ui.main_window import MainWindow
from exports.table import EXPORTERS

BEN = ReviewerId("0" * 35 + "b")
NOTE = "A plover in the note"
SECRET = ("plover", "Ben codes")
"""What nobody but Ben wrote: the words of his note, and the names of his steps."""
HIS = (Span(77, 90), Span(92, 100), Span(104, 115))
MINE = Span(18, 60)
WAITING = ("file.export", "file.refresh_briefing", "briefing.new", "file.export_trail_csv", "file.export_trail_json",
           "file.export_agreement_word", "file.export_agreement_xlsx")  # fmt: skip


@pytest.fixture
def blind(session: Session, document: Document, codebook: Codebook) -> Iterator[Session]:
    """Ann's session on a blind project in which Ben has been at work on his own computer."""
    session.perform("Add Ben", add_reviewer, name="Ben Ode", reviewer_id=BEN)
    session.perform("Blind", set_project, blind="on")
    code(session, document, codebook, "Work", MINE)
    path = session.project.path
    session.close()
    ben = Session.open(path, by="Ben Ode")
    made = [code(ben, document, codebook, "Costs", span, stance="oppose") for span in HIS]
    ben.perform(
        "Ben codes a note", write_memo, target_table="coding", target_id=made[0], body=NOTE, reviewer_id=ben.reviewer.id
    )
    ben.perform("Ben codes no more", mark_documents, [document.id], reviewer_id=ben.reviewer.id, state="done")
    ben.close()
    ann = Session.open(path, by="Ann Lee")
    yield ann
    ann.close()


@pytest.fixture
def shown(open_session: Callable[[Session], MainWindow], blind: Session, document: Document) -> MainWindow:
    """The window on it, the document open."""
    window = open_session(blind)
    blind.show_document(document.id)
    settle()
    return window


def code(  # type: ignore[no-untyped-def]  # the rest is said of the coding
    session: Session, document: Document, codebook: Codebook, name: str, span: Span, **said
) -> str:
    made = session.perform(
        f"{session.reviewer.name.split()[0]} codes {name}", apply_code, document_id=document.id, span=span,
        code_id=codebook.find((name,)).id, reviewer_id=session.reviewer.id, **said,
    )  # fmt: skip
    return made.ids("coding")[0]


def finish(session: Session, document: Document) -> None:
    session.perform("Done", mark_documents, [document.id], reviewer_id=session.reviewer.id, state="done")
    settle()


@pytest.fixture
def disputed(blind: Session, document: Document, tmp_path: Path) -> Session:
    """Two things that wait: the stance of one of Ben's codings, and the title of the document."""
    copy = tmp_path / "copy.gloss"
    copy.write_bytes(blind.project.path.read_bytes())
    (his,) = (each for each in codings.for_document(blind.project, document.id) if each.span == HIS[0])
    blind.perform("Ann judges", set_stance, his.id, "support")
    blind.perform("Title", set_document, document.id, title="Letter of ten")
    with_ben = Session.open(copy, by="Ben Ode")
    with_ben.perform("Ben judges", set_stance, his.id, "neutral")
    with_ben.perform("Title", set_document, document.id, title="Letter")
    with_ben.close()
    ended(merge_projects(blind.project, [copy]))
    return blind


def test_what_waits_over_codings_of_others_is_neither_listed_nor_counted(
    open_session: Callable[[Session], MainWindow], disputed: Session, document: Document, qtbot: QtBot
) -> None:
    window = open_session(disputed)
    dialog = ConflictsDialog(window.context)
    qtbot.addWidget(dialog)
    dialog.show()

    assert [dialog.list.item(at).text() for at in range(dialog.list.count())] == ["Document: Letter"]
    assert window.panel("status_bar").to_decide.text() == "1 to decide"
    assert dialog.blind.plain == (
        "Coding blind. Not listed until you and they have marked the document as read: what waits over the codings of "
        "Ben Ode."
    )
    finish(disputed, document)
    dialog.refresh()
    assert dialog.list.count() == 2
    assert not dialog.blind.isVisible()


def test_a_check_of_a_draft_tells_of_words_and_sources_only(
    shown: MainWindow, blind: Session, document: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    draft = tmp_path / "draft.txt"
    words = documents.text(blind.project, document.id)
    draft.write_text(f"They say “{HIS[0].of(words)}” and “{HIS[2].of(words)} at once”.", "utf-8")
    checked = ended(check_draft(blind.project.path, draft))
    dialog = DraftCheckDialog(shown.context, checked, on_show=lambda _one: None, on_write=lambda _all: None)
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.list.count() == 2
    for at in range(2):
        dialog.list.setCurrentRow(at)
        assert not [word for word in ("Ben", "Costs", "oppose", *SECRET) if word in words_of(dialog)]


def test_read_says_whose_codings_are_hidden_and_until_when(
    shown: MainWindow, blind: Session, document: Document
) -> None:
    sign = shown.workspace.view_bar.blind

    assert sign.isVisible()
    assert sign.toolTip() == (
        "Coding blind. Hidden here until you and they have marked it as read: the codings of Ben Ode."
    )
    assert sign.accessibleName() == sign.toolTip()
    finish(blind, document)
    assert not sign.isVisible()
    blind.perform("Add", add_reviewer, name="Cy Poe", reviewer_id=ReviewerId("0" * 35 + "c"))
    settle()
    assert sign.toolTip() == "Coding blind. Still hidden here: the codings of Cy Poe, who have not marked it as read."


def settle() -> None:
    QTest.qWait(120)


def words_of(widget: QWidget) -> str:
    """All that a widget and what is in it says: words, tips, names, rows."""
    found: list[str] = []
    for part in (widget, *widget.findChildren(QWidget)):
        if part.isVisible():
            found += [part.accessibleName(), part.toolTip()]
            if isinstance(part, QLabel | QAbstractButton | QLineEdit):
                found.append(part.text())
            if isinstance(part, QAbstractItemView) and part.model() is not None:
                found += rows_of(part.model(), QModelIndex())
    return "\n".join(found)


def rows_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    """What the rows of a model say, those below them too."""
    role = Qt.ItemDataRole
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield from (str(index.data(each)) for each in (role.DisplayRole, role.AccessibleTextRole, role.ToolTipRole))
        yield from rows_of(model, index)


def spoken(window: MainWindow, key: str, name: str) -> str:
    """What a screen reader says of the row of a panel."""
    rows = words_of(window.panel(key)).splitlines()
    return next(row for row in rows if row.startswith(f"{name},"))


def test_the_panels_count_ones_own_and_all_after(shown: MainWindow, blind: Session, document: Document) -> None:
    def counted() -> tuple[str, str, str, str]:
        status = words_of(shown.body.status)
        row = next(each for each in words_of(shown.panel("documents")).splitlines() if "coding" in each)
        return (
            row.partition("coding")[0].split()[-1],
            spoken(shown, "codebook", "Costs").partition("coding")[0].split()[-1],
            next(line for line in status.splitlines() if "coding" in line),
            next(line for line in words_of(shown.panel("inspector")).splitlines() if "characters" in line).split("· ")[
                1
            ],
        )

    assert counted() == ("1", "0", "1 coding", "1 coding")
    finish(blind, document)
    assert counted() == ("4", "3", "4 codings", "4 codings")


def test_the_code_in_the_inspector_and_go_to_count_ones_own(
    shown: MainWindow, blind: Session, document: Document, codebook: Codebook
) -> None:
    costs = codebook.find(("Costs",)).id

    def counted() -> tuple[str, list[str]]:
        blind.select_code(None)
        blind.select_code(costs)
        settle()
        go_to = shown.body.tool_bar.go_to
        go_to.setFocus()
        go_to.clearFocus()
        go_to.setFocus()
        finds = [find.trail for find in go_to._finds("")]
        go_to.clearFocus()
        return shown.panel("inspector").code.count.text(), [trail for trail in finds if trail]

    assert counted() == ("0 codings", ["1 coding", "1"])
    finish(blind, document)
    assert counted()[0] == "3 codings"
    assert "4 codings" in counted()[1]


def test_read_its_margin_strip_and_stops_are_ones_own(shown: MainWindow, blind: Session, document: Document) -> None:
    reading = shown.show_workspace("read")

    def seen() -> tuple[set[int], set[int]]:
        settle()
        steps = set()
        reading.reader.put_cursor(0)
        blind.select_coding(None)
        reading.reader.focus_text()
        for _step in range(6):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F8)
            chosen = codings.get(blind.project, blind.coding_id) if blind.coding_id else None
            if chosen is not None:
                steps.add(chosen.start)
        return {coding.start for coding in reading.reader.codings}, steps

    assert seen() == ({MINE.start}, {MINE.start})
    finish(blind, document)
    everything = {MINE.start, *(span.start for span in HIS)}
    assert seen() == (everything, everything)


def test_history_lists_ones_own_steps_and_says_so(shown: MainWindow, blind: Session, document: Document) -> None:
    shown.show_right("history")
    panel = shown.panel("history")

    assert "Ben codes" not in words_of(panel)
    assert "Ann codes Work" in words_of(panel)
    assert not panel.filter.person.isVisible()
    assert "your own steps alone" in panel._note.plain
    finish(blind, document)
    assert "Ben codes Costs" in words_of(panel)
    assert panel.filter.person.isVisible()


def test_the_briefing_waits_and_its_actions_say_why(shown: MainWindow, blind: Session, document: Document) -> None:
    shown.show_workspace("briefing")
    settle()
    page = shown.body.middle.currentWidget()
    assert page is shown.body.blind
    assert "coded blind" in page.sentence.plain
    reasons = {command.id: command.reason for command in shown.commands()}
    assert {reasons[key] for key in WAITING} == {"not while you read blind"}

    finish(blind, document)
    assert shown.body.middle.currentWidget() is shown.workspace
    reasons = {command.id: command.reason for command in shown.commands()}
    assert {reasons[key] for key in WAITING} == {""}


def test_the_button_of_the_page_goes_to_the_documents_by_key(shown: MainWindow) -> None:
    shown.show_workspace("briefing")
    settle()
    assert shown.body.blind.button.hasFocus()
    QTest.keyClick(shown.body.blind.button, Qt.Key.Key_Return)
    assert shown.workspace_key == "read"


def test_compare_shows_nothing_of_a_document_that_one_has_not_finished(
    shown: MainWindow, blind: Session, document: Document, qtbot: QtBot
) -> None:
    made = shown.show_workspace("compare")
    settle()
    assert made._pages.currentWidget() is made.none
    assert made.found.comparisons == {}
    finish(blind, document)
    qtbot.waitUntil(lambda: made.found.compared is not None)
    assert len(made.found.differences) == 4


def test_splitting_and_merging_a_code_show_and_count_ones_own(
    shown: MainWindow, blind: Session, document: Document, codebook: Codebook
) -> None:
    costs = codebook.find(("Costs",)).id

    def told() -> tuple[int, str]:
        split, merge = SplitCodeDialog(shown.context, costs), MergeCodesDialog(shown.context, costs)
        found = split.list.count(), merge.preview.plain
        for dialog in (split, merge):
            dialog.deleteLater()
        return found

    blind.select_code(costs)
    settle()
    assert told()[0] == 0
    assert "has no codings" in told()[1]
    assert not shown.action("code.split").isEnabled()
    finish(blind, document)
    assert told()[0] == 3
    assert told()[1].startswith("3 codings of")
    assert shown.action("code.split").isEnabled()


@pytest.mark.parametrize("workspace", ["read", "compare", "briefing"])
def test_nothing_that_is_shown_anywhere_has_his_words(shown: MainWindow, workspace: str) -> None:
    shown.show_workspace(workspace)
    for panel in ("inspector", "history"):
        shown.show_right(panel)
        settle()
        said = words_of(shown).casefold()
        assert not [words for words in SECRET if words.casefold() in said]


EXPORTS = [row.key for row in EXPORTERS if row.takes in ("extracts", "quotations", "codebook")]


def written(folder: Path) -> str:
    """All words of the files in a folder, of those inside them too."""
    found = []
    for file in folder.iterdir():
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as package:
                found += [package.read(name).decode("utf-8", "replace") for name in package.namelist()]
        else:
            found.append(file.read_text("utf-8", "replace"))
    return "\n".join(found)


def export(window: MainWindow, answers, action: str, out: Path, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    out.parent.mkdir(exist_ok=True)
    answers.save_file = out
    window.action(action).trigger()
    qtbot.waitUntil(lambda: any(out.parent.iterdir()) and not window.context.jobs.running, timeout=20_000)
    assert answers.errors == []


@pytest.mark.parametrize("action", [*(f"file.export_{key}" for key in EXPORTS), "file.send_comments"])
def test_what_is_written_from_the_window_leaves_out_his(
    shown: MainWindow, blind: Session, document: Document, answers, action: str, tmp_path: Path, qtbot: QtBot
) -> None:  # type: ignore[no-untyped-def]
    before, after = tmp_path / "before", tmp_path / "after"
    his = codings.get(
        blind.project, next(c.id for c in codings.all_codings(blind.project) if c.reviewer_id != blind.reviewer.id)
    )
    export(shown, answers, action, before / "out", qtbot)
    said = written(before)
    assert NOTE not in said
    assert "Ben Ode" not in said
    if "codebook" not in action and "comments" not in action:
        assert his.exact not in said
        assert reviewers.get(blind.project, blind.reviewer.id).name in said
    finish(blind, document)
    export(shown, answers, action, after / "out", qtbot)
    if "qdc" not in action:  # which has no numbers
        assert written(after) != said
    if "codebook" not in action:
        assert NOTE in written(after)


def test_the_printed_margin_leaves_out_his(shown: MainWindow, blind: Session, document: Document) -> None:
    from desktop.ui.actions.printing import _wanted
    from desktop.ui.printing.marked import read_marked

    def printed() -> set[int]:
        wanted = _wanted(shown.context)
        assert wanted is not None
        return {coding.start for coding in read_marked(blind.project, wanted).codings}

    assert printed() == {MINE.start}
    finish(blind, document)
    assert printed() == {MINE.start, *(span.start for span in HIS)}


def test_agreement_of_what_both_have_finished_may_be_written_from_compare(
    shown: MainWindow, blind: Session, document: Document, answers, tmp_path: Path, qtbot: QtBot
) -> None:  # type: ignore[no-untyped-def]
    blind.perform("Cleo", add_reviewer, name="Cleo Ash", reviewer_id=ReviewerId("0" * 35 + "c"))
    finish(blind, document)  # Cleo has not: one still reads blind
    assert not shown.action("file.export_agreement_word").isEnabled()
    made = shown.show_workspace("compare")
    qtbot.waitUntil(lambda: made.found.compared is not None)
    assert shown.action("file.export_agreement_word").isEnabled()
    export(shown, answers, "file.export_agreement_word", tmp_path / "agreement" / "out.docx", qtbot)
    assert "Ben Ode" in written(tmp_path / "agreement")


def test_merging_does_not_tell_how_much_others_coded(
    shown: MainWindow, blind: Session, document: Document, tmp_path: Path
) -> None:
    found = Merged(changes=9, documents=1, codings=7, memos=2, reviewers={"Ben Ode": 7})

    def told() -> str:
        dialog = MergePreviewDialog(shown.context, [tmp_path / "ben.gloss"], found)
        words = "\n".join([label.text() for label in dialog.findChildren(QLabel)] + [dialog.sentence.plain])
        dialog.deleteLater()
        tell_arrived(shown.context, found)
        return f"{words}\n{words_of(shown.window().toast)}"

    assert "7" not in told()
    assert "Adds 1 document." in told()
    finish(blind, document)
    assert "7 codings" in told()
