"""The codebook panel, through real keys, clicks and drops."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.codebook import Codebook
from desktop.domain.ids import CodeId
from desktop.domain.span import Span
from desktop.edits.codes import define_code, delete_codes, pin_code
from desktop.edits.codings import apply_code
from desktop.session import Session
from desktop.store import codes, documents
from desktop.ui.dialogs.merge_codes import MergeCodesDialog
from desktop.ui.dialogs.split_code import SplitCodeDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.panels.codebook import CodebookPanel
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.code_drop import CODE_MIME
from desktop.ui.widgets.rows import ROW

Show = Callable[[Session], MainWindow]


@pytest.fixture
def panel(session: Session, document, codebook: Codebook, open_session: Show) -> CodebookPanel:
    return open_session(session).panel("codebook")


def code_id(session: Session, *names: str) -> CodeId:
    """A code by its path."""
    code = codes.codebook(session.project).find(names)
    assert code is not None, names
    return code.id


def paths(session: Session) -> list[str]:
    """The codebook as paths, in order."""
    book = codes.codebook(session.project)
    return [book.path(code.id) for code in book]


def choose(panel: CodebookPanel, key: CodeId) -> None:
    """Click a code's row."""
    at = panel.tree.visualRect(panel.model.index_of(key)).center()
    QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def type_name(panel: CodebookPanel, name: str) -> None:
    """Type a name in the field that is open in the tree."""
    editor = panel.tree.findChild(QLineEdit, "treeEditor")
    assert editor is not None
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_click_selects_the_code_and_the_inspector_shows_it(
    panel: CodebookPanel, session: Session, window: MainWindow
) -> None:
    choose(panel, code_id(session, "Work"))

    assert session.code_id == code_id(session, "Work")
    inspector = window.panel("inspector")
    assert inspector.stack.currentWidget() is inspector.code
    assert inspector.code.name.text() == "Work"


def test_a_click_on_the_code_that_is_selected_already_shows_it_again(
    panel: CodebookPanel, session: Session, window: MainWindow
) -> None:
    choose(panel, code_id(session, "Work"))
    inspector = window.panel("inspector")
    inspector.show_document()

    choose(panel, code_id(session, "Work"))

    assert inspector.stack.currentWidget() is inspector.code


def test_f2_renames_in_place(panel: CodebookPanel, session: Session, qtbot: QtBot) -> None:
    choose(panel, code_id(session, "Work"))
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_F2)
    type_name(panel, "Right to work")

    qtbot.waitUntil(lambda: "Right to work" in paths(session))
    assert session.undo_label == "Rename code “Right to work”"


def test_a_new_code_stands_beside_the_selected_one_with_its_name_open(
    panel: CodebookPanel, session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    choose(panel, code_id(session, "Costs", "Councils"))
    window.actions_of.actions["code.new"].trigger()
    type_name(panel, "Employers")

    qtbot.waitUntil(lambda: "Costs > Employers" in paths(session))


def test_a_new_code_can_stand_under_the_selected_one(
    panel: CodebookPanel, session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    choose(panel, code_id(session, "Voices"))
    window.actions_of.actions["code.new_under"].trigger()
    type_name(panel, "Mayors")

    qtbot.waitUntil(lambda: "Voices > Mayors" in paths(session))


def test_dropping_a_code_on_another_moves_it_under_that(panel: CodebookPanel, session: Session, qtbot: QtBot) -> None:
    drop(
        panel,
        code_id(session, "Work"),
        panel.tree.visualRect(panel.model.index_of(code_id(session, "Voices"))).center(),
    )

    qtbot.waitUntil(lambda: "Voices > Work" in paths(session))
    session.undo()
    assert "Work" in paths(session)


def test_dropping_between_two_rows_changes_the_order(panel: CodebookPanel, session: Session, qtbot: QtBot) -> None:
    first = panel.tree.visualRect(panel.model.index_of(code_id(session, "Costs")))

    drop(panel, code_id(session, "Voices"), QPoint(60, first.top() + 1))

    qtbot.waitUntil(lambda: paths(session)[0] == "Voices")


def test_a_code_cannot_be_dropped_under_itself(panel: CodebookPanel, session: Session) -> None:
    data = QMimeData()
    data.setData(CODE_MIME, code_id(session, "Costs").encode())
    below = panel.model.index_of(code_id(session, "Costs", "Councils"))

    assert not panel.model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, below)
    assert panel.model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())


def drop(panel: CodebookPanel, key: CodeId, at: QPoint) -> None:
    """Drag a code over the tree and drop it at a place."""
    data = panel.model.mimeData([panel.model.index_of(key)])
    view = panel.tree.viewport()
    actions = Qt.DropAction.MoveAction
    for event in (
        QDragEnterEvent(at, actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
        QDropEvent(QPointF(at), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
    ):
        if isinstance(event, QDropEvent) and not isinstance(event, QDragEnterEvent):
            panel.tree.dragMoveEvent(_move(at, data))
        QApplication.sendEvent(view, event)


def _move(at: QPoint, data: QMimeData):
    from PySide6.QtGui import QDragMoveEvent

    return QDragMoveEvent(at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def test_move_to_asks_for_the_place(panel: CodebookPanel, session: Session, window: MainWindow, answers) -> None:
    choose(panel, code_id(session, "Work"))
    answers.choice = "Costs > Councils"

    window.actions_of.actions["code.move"].trigger()

    assert "Costs > Councils > Work" in paths(session)


def test_recolouring_and_pinning_show_in_the_tree(panel: CodebookPanel, session: Session, window: MainWindow) -> None:
    key = code_id(session, "Work")
    choose(panel, key)

    window.actions_of.actions["code.colour_teal"].trigger()
    window.actions_of.actions["code.pin_4"].trigger()

    row = panel.model.index_of(key).data(ROW)
    assert (row.code.color, row.digit) == ("teal", "4")
    assert window.actions_of.actions["code.colour_teal"].isChecked()


def test_pinning_takes_the_digit_from_the_code_that_had_it(panel: CodebookPanel, session: Session) -> None:
    session.perform("Pin", pin_code, code_id(session, "Work"), "4")
    session.perform("Pin", pin_code, code_id(session, "Voices"), "4")

    assert panel.model.index_of(code_id(session, "Work")).data(ROW).digit == ""
    assert panel.model.index_of(code_id(session, "Voices")).data(ROW).digit == "4"


def test_deleting_says_what_went_and_undo_brings_all_of_it_back(
    panel: CodebookPanel, session: Session, document, window: MainWindow, qtbot: QtBot
) -> None:
    councils = code_id(session, "Costs", "Councils")
    session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 9), code_id=councils, reviewer_id=session.reviewer.id
    )
    choose(panel, code_id(session, "Costs"))
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)

    assert paths(session) == ["Work", "Voices"]
    assert window.toast.text.text() == "Deleted “Costs”, 1 code below it, 1 coding"
    QTest.mouseClick(window.toast.verb, Qt.MouseButton.LeftButton)
    assert paths(session)[:2] == ["Costs", "Costs > Councils"]
    assert codes.counts(session.project)[councils] == 1


def test_counts_of_a_parent_include_the_codes_below(
    panel: CodebookPanel, session: Session, document, qtbot: QtBot
) -> None:
    councils = code_id(session, "Costs", "Councils")
    session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 9), code_id=councils, reviewer_id=session.reviewer.id
    )

    qtbot.waitUntil(lambda: panel.model.index_of(code_id(session, "Costs")).data(ROW).count == 1)


def test_rows_speak(panel: CodebookPanel, session: Session) -> None:
    spoken = panel.model.index_of(code_id(session, "Costs", "Councils")).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Councils, code, 0 codings, level 2"


def test_a_ready_codebook_fills_an_empty_project(session: Session, open_session: Show, answers) -> None:
    window = open_session(session)
    panel = window.panel("codebook")
    assert panel.stack.currentWidget() is panel.empty
    answers.choice = "Migration policy"

    QTest.mouseClick(panel.ready, Qt.MouseButton.LeftButton)

    assert len(paths(session)) > 20
    assert panel.stack.currentWidget() is panel.tree
    assert "Took in" in window.toast.text.text()


def test_keys_move_a_code_among_its_siblings(panel: CodebookPanel, session: Session, window: MainWindow) -> None:
    choose(panel, code_id(session, "Voices"))

    window.actions_of.actions["code.up"].trigger()
    assert paths(session) == ["Costs", "Costs > Councils", "Voices", "Work"]
    window.actions_of.actions["code.down"].trigger()

    assert paths(session) == ["Costs", "Costs > Councils", "Work", "Voices"]


def coded(session: Session, document, key: CodeId, *spans: Span) -> None:
    """Passages of the document with a code."""
    for span in spans:
        session.perform(
            "Code", apply_code, document_id=document.id, span=span, code_id=key, reviewer_id=session.reviewer.id
        )


def trigger(window: MainWindow, action: str) -> None:
    window.actions_of.refresh()
    window.actions_of.actions[action].trigger()


def shown_dialog(window: MainWindow, kind, qtbot: QtBot):
    """The dialog that is open, once it is on the screen."""
    dialog = window.findChild(kind)
    with qtbot.waitExposed(dialog):
        pass
    qtbot.wait(20)
    return dialog


def test_the_filter_shows_codes_that_fit_under_those_above_them(
    panel: CodebookPanel, session: Session, window: MainWindow
) -> None:
    session.perform("Define", define_code, code_id(session, "Voices"), definition="Who speaks")

    QTest.keyClicks(panel.filter, "counc")
    assert [code.name for code in panel.model.codebook] == ["Costs", "Councils"]
    panel.filter.setText("speaks")
    assert [code.name for code in panel.model.codebook] == ["Voices"]
    panel.filter.setText("zebra")
    assert panel.stack.currentWidget() is panel.no_match
    assert panel.focus_widget is panel.filter
    QTest.mouseClick(panel.no_match.findChild(TextButton), Qt.MouseButton.LeftButton)
    assert len(panel.model.codebook) == 4


def test_a_new_code_shows_although_it_does_not_fit_the_filter(
    panel: CodebookPanel, session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    panel.filter.setText("voices")

    trigger(window, "code.new")
    type_name(panel, "Employers")

    qtbot.waitUntil(lambda: "Employers" in paths(session))
    assert panel.filter.text() == ""


def test_totals_count_codes_that_the_filter_hides(panel: CodebookPanel, session: Session, document, qtbot) -> None:
    coded(session, document, code_id(session, "Costs"), Span(0, 9))
    coded(session, document, code_id(session, "Costs", "Councils"), Span(0, 9), Span(12, 20))
    session.perform("Define", define_code, code_id(session, "Costs"), definition="money")
    panel.filter.setText("money")

    index = panel.model.index_of(code_id(session, "Costs"))
    assert index.data(ROW).count == 3
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Costs, code, 1 coding, 3 with the codes below, level 1"


def test_the_tree_can_count_own_codings_only(
    panel: CodebookPanel, session: Session, document, window: MainWindow, settings
) -> None:
    coded(session, document, code_id(session, "Costs", "Councils"), Span(0, 9))

    trigger(window, "code.own_counts")
    assert panel.model.index_of(code_id(session, "Costs")).data(ROW).count == 0
    assert settings.get("codebook.own_counts")
    trigger(window, "code.own_counts")
    assert panel.model.index_of(code_id(session, "Costs")).data(ROW).count == 1


def test_merging_says_beforehand_what_it_does_and_is_one_step(
    panel: CodebookPanel, session: Session, document, window: MainWindow, qtbot: QtBot
) -> None:
    coded(session, document, code_id(session, "Work"), Span(0, 9))
    choose(panel, code_id(session, "Work"))

    trigger(window, "code.merge")
    dialog = shown_dialog(window, MergeCodesDialog, qtbot)
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.preview.plain == "1 coding of “Work” will count for “Voices”."
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    assert paths(session) == ["Costs", "Costs > Councils", "Voices"]
    assert session.code_id == code_id(session, "Voices")
    assert window.toast.text.text() == "Merged “Work” into “Voices”"
    QTest.mouseClick(window.toast.verb, Qt.MouseButton.LeftButton)
    assert codes.counts(session.project) == {code_id(session, "Work"): 1}


def test_a_merge_can_be_left_alone(panel: CodebookPanel, session: Session, window: MainWindow) -> None:
    choose(panel, code_id(session, "Work"))

    trigger(window, "code.merge")
    QTest.keyClick(window.findChild(MergeCodesDialog), Qt.Key.Key_Escape)

    assert "Work" in paths(session)


def test_splitting_moves_the_passages_picked_to_a_new_code(
    panel: CodebookPanel, session: Session, document, window: MainWindow, qtbot: QtBot
) -> None:
    coded(session, document, code_id(session, "Work"), Span(0, 9), Span(12, 20), Span(30, 42))
    choose(panel, code_id(session, "Work"))

    trigger(window, "code.split")
    dialog = shown_dialog(window, SplitCodeDialog, qtbot)
    assert not dialog.verb.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    second = dialog.list.visualItemRect(dialog.list.item(1)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, second)
    assert dialog.count.text() == "2 of 3 picked; the others stay with “Work”"
    assert not dialog.verb.isEnabled()
    QTest.keyClicks(dialog.name, "Hours")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)

    assert codes.counts(session.project) == {code_id(session, "Work"): 1, code_id(session, "Hours"): 2}
    assert window.toast.text.text() == "Moved 2 passages of “Work” to “Hours”"
    session.undo()
    assert codes.counts(session.project) == {code_id(session, "Work"): 3}
    assert "Hours" not in paths(session)


def test_splitting_into_a_code_that_is_there_with_all_passages_that_the_filter_shows(
    panel: CodebookPanel, session: Session, document, window: MainWindow, qtbot: QtBot
) -> None:
    coded(session, document, code_id(session, "Work"), Span(0, 9), Span(12, 20), Span(30, 42))
    choose(panel, code_id(session, "Work"))
    trigger(window, "code.split")
    dialog = shown_dialog(window, SplitCodeDialog, qtbot)
    words = documents.content(session.project, document.id).text[0:9]

    QTest.keyClicks(dialog.filter, words)
    QTest.keyClick(dialog.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dialog.target.setFocus()
    QTest.keyClick(dialog.target, Qt.Key.Key_End)
    assert dialog.name.isHidden()
    QTest.keyClick(dialog.target, Qt.Key.Key_Return)

    assert codes.counts(session.project) == {code_id(session, "Work"): 2, code_id(session, "Voices"): 1}


def test_a_code_without_passages_cannot_be_split_and_a_lone_one_not_merged(
    panel: CodebookPanel, session: Session, window: MainWindow
) -> None:
    choose(panel, code_id(session, "Work"))
    window.actions_of.refresh()
    assert not window.actions_of.actions["code.split"].isEnabled()
    for name in ("Costs", "Voices"):
        session.perform("Delete", delete_codes, code_id(session, name))
    window.actions_of.refresh()
    assert not window.actions_of.actions["code.merge"].isEnabled()
