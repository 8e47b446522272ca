"""The documents panel, through real keys and clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.analysis.document_order import ORDERS
from desktop.domain.document import ParsedDocument
from desktop.domain.ids import DocumentId
from desktop.domain.span import Span
from desktop.edits.assignments import assign_documents, mark_documents
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document, move_to_folder, set_document
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.settings import SETTINGS
from desktop.store import assignments, documents, reviewers
from desktop.ui.main_window import MainWindow
from desktop.ui.panels.documents import DocumentsPanel
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.rows import ROW

Show = Callable[[Session], MainWindow]


def add(session: Session, title: str, folder: str = "") -> DocumentId:
    """A document of one line."""
    parsed = ParsedDocument(f"Words of {title}", "text/plain", "test", "1", title=title)
    done = session.perform(
        "Add", add_document, parsed=parsed, data=title.encode(), file_name=f"{title}.txt", folder=folder
    )
    return DocumentId(done.ids("document")[0])


@pytest.fixture
def three(session: Session) -> tuple[DocumentId, ...]:
    """A letter and two articles in a folder."""
    return add(session, "Letter"), add(session, "Article A", "Press"), add(session, "Article B", "Press")


@pytest.fixture
def panel(session: Session, three: tuple[DocumentId, ...], open_session: Show) -> DocumentsPanel:
    return open_session(session).panel("documents")


def click(
    panel: DocumentsPanel, document_id: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Click a document's row."""
    tree = panel.tree
    at = tree.visualRect(panel.model.index_of(DocumentId(document_id))).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def row_of(panel: DocumentsPanel, document_id: str):
    return panel.model.index_of(DocumentId(document_id)).data(ROW)


def test_documents_without_a_folder_come_first_then_folders_with_theirs(panel: DocumentsPanel, three) -> None:
    assert [document.title for document in panel.in_order()] == ["Letter", "Article A", "Article B"]
    assert panel.model.folders() == ("Press",)


def test_a_click_opens_the_document(panel: DocumentsPanel, session: Session, three) -> None:
    click(panel, three[2])

    assert session.document_id == three[2]


def test_enter_opens_the_current_document(panel: DocumentsPanel, session: Session, three) -> None:
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(panel.model.index_of(three[1]))

    QTest.keyClick(panel.tree, Qt.Key.Key_Return)

    assert session.document_id == three[1]


def test_opening_elsewhere_selects_the_row(panel: DocumentsPanel, session: Session, three) -> None:
    session.show_document(three[2])

    assert panel.tree.currentIndex() == panel.model.index_of(three[2])


def test_the_filter_shows_documents_that_have_all_words(panel: DocumentsPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter.field, "press b")

    assert [document.title for document in panel.in_order()] == ["Article B"]


def test_a_filter_that_nothing_fits_says_so_and_can_be_cleared(panel: DocumentsPanel) -> None:
    QTest.keyClicks(panel.filter.field, "zebra")
    assert panel.stack.currentWidget() is panel.no_match

    panel.filter.clear()

    assert panel.stack.currentWidget() is panel.tree


def test_counts_and_read_state_follow_the_project(
    panel: DocumentsPanel, session: Session, three, codebook, qtbot: QtBot
) -> None:
    code = codebook.children(None)[0]
    session.perform(
        "Code", apply_code, document_id=three[0], span=Span(0, 5), code_id=code.id, reviewer_id=session.reviewer.id
    )
    session.perform("Mark", mark_documents, (three[0],), reviewer_id=session.reviewer.id, state="done")

    qtbot.waitUntil(lambda: row_of(panel, three[0]).count == 1)
    assert row_of(panel, three[0]).ring == "done"


def test_f2_renames_in_place_and_undo_takes_it_back(
    panel: DocumentsPanel, session: Session, three, qtbot: QtBot
) -> None:
    click(panel, three[0])
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_F2)
    editor = panel.tree.findChild(QLineEdit, "treeEditor")
    QTest.keyClicks(editor, "Open letter")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: documents.get(session.project, three[0]).title == "Open letter")
    session.undo()
    assert documents.get(session.project, three[0]).title == "Letter"
    assert row_of(panel, three[0]).text == "Letter"


def test_asking_to_rename_a_title_that_is_being_typed_over_leaves_the_typing_alone(
    panel: DocumentsPanel, session: Session, three, qtbot: QtBot
) -> None:
    click(panel, three[0])
    panel.edit_title()
    editor = panel.tree.findChild(QLineEdit, "treeEditor")
    QTest.keyClicks(editor, "Open letter")

    panel.edit_title()  # Qt's warning that it cannot edit would fail the test

    assert panel.tree.findChild(QLineEdit, "treeEditor") is editor
    assert editor.text() == "Open letter"


def test_a_title_that_is_being_typed_over_when_the_project_is_closed_is_kept(
    panel: DocumentsPanel, session: Session, window: MainWindow, three
) -> None:
    click(panel, three[0])
    panel.edit_title()
    QTest.keyClicks(panel.tree.findChild(QLineEdit, "treeEditor"), "Open letter")

    window.show_session(None)

    assert documents.get(session.project, three[0]).title == "Open letter"


def test_a_title_that_was_given_up_with_escape_is_not_kept_when_the_project_is_closed_at_once(
    panel: DocumentsPanel, session: Session, window: MainWindow, three
) -> None:
    click(panel, three[0])
    panel.edit_title()
    editor = panel.tree.findChild(QLineEdit, "treeEditor")
    QTest.keyClicks(editor, "Open letter")
    QTest.keyClick(editor, Qt.Key.Key_Escape)

    window.show_session(None)  # Qt's warning that the editor is the tree's no more would fail the test

    assert documents.get(session.project, three[0]).title == "Letter"


def test_renaming_a_folder_moves_all_its_documents(
    panel: DocumentsPanel, session: Session, three, qtbot: QtBot
) -> None:
    folder = panel.model.index(1, 0)

    panel.model.setData(folder, "Papers")

    qtbot.waitUntil(lambda: panel.model.folders() == ("Papers",))
    assert {documents.get(session.project, key).folder for key in three} == {"", "Papers"}


def test_ctrl_click_selects_several_and_opens_none(panel: DocumentsPanel, session: Session, three) -> None:
    click(panel, three[0])
    click(panel, three[2], Qt.KeyboardModifier.ControlModifier)

    assert session.document_id == three[0]
    assert [document.id for document in panel.selected()] == [three[0], three[2]]


def test_a_selected_folder_stands_for_its_documents(panel: DocumentsPanel, three) -> None:
    panel.tree.clearSelection()
    panel.tree.setCurrentIndex(panel.model.index(1, 0))

    assert [document.id for document in panel.selected()] == [three[1], three[2]]


def test_delete_removes_with_a_message_that_undoes(
    panel: DocumentsPanel, session: Session, three, window: MainWindow
) -> None:
    click(panel, three[0])
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)

    assert [document.title for document in panel.in_order()] == ["Article A", "Article B"]
    assert session.document_id == three[1]
    assert "Removed 1 document" in window.toast.text.text()
    QTest.mouseClick(window.toast.verb, Qt.MouseButton.LeftButton)
    assert len(panel.in_order()) == 3


def test_folding_survives_a_change(panel: DocumentsPanel, session: Session, three) -> None:
    panel.tree.collapse(panel.model.index(1, 0))

    session.perform("Rename", move_to_folder, (three[0],), folder="Letters")

    press = next(i for i in range(2) if panel.model.item(panel.model.index(i, 0)) == "Press")
    assert not panel.tree.isExpanded(panel.model.index(press, 0))


def test_a_press_on_the_chevron_folds(panel: DocumentsPanel) -> None:
    index = panel.model.index(1, 0)
    at = QPoint(18, panel.tree.visualRect(index).center().y())

    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    assert not panel.tree.isExpanded(index)


def test_every_row_says_to_a_screen_reader_what_it_is(panel: DocumentsPanel, three) -> None:
    spoken = panel.model.index_of(three[0]).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Letter, document, not read, 0 codings"
    assert panel.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Press, folder, 2 documents"


def test_an_empty_project_says_so(session: Session, open_session: Show) -> None:
    panel = open_session(session).panel("documents")

    assert panel.stack.currentWidget() is panel.empty
    assert panel.filter.isHidden()


def titles(panel: DocumentsPanel) -> list[str]:
    return [document.title for document in panel.in_order()]


def press(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def trigger(window: MainWindow, action: str) -> None:
    window.actions_of.refresh()
    window.actions_of.actions[action].trigger()


def test_the_pills_show_what_is_mine_what_is_unread_and_both(
    panel: DocumentsPanel, session: Session, three, qtbot: QtBot
) -> None:
    me = session.reviewer.id
    session.perform("Give", assign_documents, three[:2], reviewer_id=me)
    session.perform("Read", mark_documents, three[1:2], reviewer_id=me, state="done")

    press(panel.filter.mine)
    assert titles(panel) == ["Letter", "Article A"]
    press(panel.filter.unread)
    assert titles(panel) == ["Letter"]
    press(panel.filter.mine)
    assert titles(panel) == ["Letter", "Article B"]
    session.perform("Read", mark_documents, three, reviewer_id=me, state="done")
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.no_match)
    assert panel.no_match.words.plain == "You have read everything here."


def test_mine_says_what_to_do_while_nothing_was_given_to_anybody(panel: DocumentsPanel) -> None:
    panel.filter.mine.setFocus()
    QTest.keyClick(panel.filter.mine, Qt.Key.Key_Space)

    assert panel.stack.currentWidget() is panel.no_match
    assert "Assign to…" in panel.no_match.words.plain
    press(panel.no_match.findChild(TextButton))
    assert len(titles(panel)) == 3


def test_the_order_is_chosen_from_the_pill_and_remembered(
    panel: DocumentsPanel, session: Session, three, qtbot: QtBot, settings
) -> None:
    session.perform("Date", set_document, three[2], published_on="2026-07")
    press(panel.filter.order)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)

    assert titles(panel) == ["Letter", "Article B", "Article A"]
    assert settings.get("documents.order") == "date"
    assert panel.filter.order.accessibleName() == "Sort by: Date, newest first"


def test_the_orders_of_the_settings_are_those_of_the_list() -> None:
    (row,) = (row for row in SETTINGS if row.key == "documents.order")

    assert row.allowed == tuple(ORDERS)


def test_a_list_sorted_by_codings_follows_them(
    panel: DocumentsPanel, session: Session, three, codebook, qtbot: QtBot
) -> None:
    panel.filter.order.set_value("codings")
    panel.filter.order.chosen.emit("codings")
    session.perform(
        "Code", apply_code, document_id=three[2], span=Span(0, 5), code_id=codebook.children(None)[0].id,
        reviewer_id=session.reviewer.id,
    )  # fmt: skip

    qtbot.waitUntil(lambda: titles(panel) == ["Letter", "Article B", "Article A"])


def drop(panel: DocumentsPanel, ids, at: QPoint) -> None:
    """Drag documents over the tree and drop them at a place."""
    data = panel.model.mimeData([panel.model.index_of(key) for key in ids])
    rest = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(at, *rest), QDragMoveEvent(at, *rest), QDropEvent(QPointF(at), *rest)):
        QApplication.sendEvent(panel.tree.viewport(), event)


def test_documents_dropped_on_a_folder_go_into_it_as_one_step(
    panel: DocumentsPanel, session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    other = add(session, "Speech")
    folder = panel.tree.visualRect(panel.model.index(2, 0)).center()

    drop(panel, [panel.in_order()[0].id, other], folder)

    qtbot.waitUntil(lambda: titles(panel) == ["Article A", "Article B", "Letter", "Speech"])
    assert window.toast.text.text() == "Moved 2 documents to “Press”"
    press(window.toast.verb)
    assert documents.get(session.project, other).folder == ""


def test_documents_dropped_beside_the_folders_come_out_of_theirs(
    panel: DocumentsPanel, session: Session, three, qtbot: QtBot
) -> None:
    below = QPoint(100, panel.tree.visualRect(panel.model.index_of(three[2])).bottom() + 30)

    drop(panel, three[1:], below)

    qtbot.waitUntil(lambda: panel.model.folders() == ())


def test_several_are_marked_as_one_step_with_a_message_that_undoes(
    panel: DocumentsPanel, session: Session, three, window: MainWindow, qtbot: QtBot
) -> None:
    click(panel, three[0])
    click(panel, three[2], Qt.KeyboardModifier.ControlModifier)

    trigger(window, "document.state_reading")

    qtbot.waitUntil(lambda: row_of(panel, three[0]).ring == "reading")
    assert row_of(panel, three[2]).ring == "reading"
    assert window.toast.text.text() == "Marked 2 documents as begun"
    press(window.toast.verb)
    qtbot.waitUntil(lambda: row_of(panel, three[2]).ring == "todo")


def test_documents_are_given_to_a_reviewer_and_taken_back(
    panel: DocumentsPanel, session: Session, three, window: MainWindow, answers
) -> None:
    session.perform("New reviewer", add_reviewer, name="Ben Okri")
    click(panel, three[0])
    click(panel, three[1], Qt.KeyboardModifier.ControlModifier)
    answers.choice = "Ben"

    trigger(window, "document.assign")
    assert window.toast.text.text() == "Assigned 2 documents to Ben Okri"
    trigger(window, "document.assign")
    assert window.toast.text.text() == "Ben Okri has all of them already"
    trigger(window, "document.withdraw")
    assert window.toast.text.text() == "Took 2 documents back from Ben Okri"
    assert assignments.all_assignments(session.project) == ()


def test_documents_can_be_given_to_somebody_who_is_not_there_yet(
    panel: DocumentsPanel, session: Session, three, window: MainWindow, answers
) -> None:
    click(panel, three[0])
    answers.choice, answers.text = "Somebody else", "Cem Aydin"

    trigger(window, "document.assign")

    (given,) = assignments.all_assignments(session.project)
    assert reviewers.get(session.project, given.reviewer_id).name == "Cem Aydin"


def test_a_new_folder_is_made_of_the_selected_documents(
    panel: DocumentsPanel, session: Session, three, window: MainWindow, answers
) -> None:
    click(panel, three[0])
    answers.text = "Letters / 2026"

    trigger(window, "document.new_folder")

    assert panel.model.folders() == ("Letters/2026", "Press")
    assert session.undo_label == "Move 1 document to “Letters / 2026”"
