"""The inspector: what is selected, and what can be changed of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.codebook import Codebook
from desktop.domain.ids import CodeId, CodingId, ReviewerId
from desktop.domain.span import Span
from desktop.edits.actors import add_actor
from desktop.edits.codes import add_code, delete_codes
from desktop.edits.codings import apply_code, remove_codings
from desktop.edits.documents import remove_documents
from desktop.edits.memos import write_memo
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.store import codes, codings, documents, history, memos
from desktop.ui.main_window import MainWindow
from desktop.ui.panels.inspector import InspectorPanel
from desktop.ui.widgets.buttons import ElidedButton, IconButton

Show = Callable[[Session], MainWindow]


def code_passage(session: Session, document, codebook: Codebook, name: str, span: Span, by=None) -> CodingId:
    """Code a passage."""
    done = session.perform(
        f"Code {name}", apply_code, document_id=document.id, span=span,
        code_id=codebook.find((name,)).id, reviewer_id=by or session.reviewer.id,
    )  # fmt: skip
    return CodingId(done.ids("coding")[0])


@pytest.fixture
def panel(session: Session, document, codebook: Codebook, open_session: Show) -> InspectorPanel:
    return open_session(session).panel("inspector")


@pytest.fixture
def coding_id(session: Session, document, codebook: Codebook) -> CodingId:
    return code_passage(session, document, codebook, "Work", Span(18, 60))


def choose(choice, words: str) -> None:
    """Choose an item of a field as a user does."""
    choice.setCurrentIndex(choice.findText(words))
    choice.activated.emit(choice.currentIndex())


def test_a_selected_coding_shows_its_code_words_and_coder(
    panel: InspectorPanel, session: Session, document, coding_id
) -> None:
    session.select_coding(coding_id)

    assert panel.stack.currentWidget() is panel.coding
    assert panel.header.title.text() == "Coding"
    assert panel.coding.name.whole == "Work"
    assert panel.coding.quotation.plain.startswith("“We ask the minister")
    assert panel.coding.person.whole.startswith("Ann Lee, today ")


def test_a_long_name_of_a_parent_gives_way_to_the_name_of_the_code(
    panel: InspectorPanel, session: Session, document, qtbot: QtBot
) -> None:
    parent = session.perform("New", add_code, name="Accommodation of people who wait for a decision", parent_id=None)
    code = session.perform("New", add_code, name="Ending hotels", parent_id=CodeId(parent.ids("code")[0]))
    made = session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 4), code_id=CodeId(code.ids("code")[0]),
        reviewer_id=session.reviewer.id,
    )  # fmt: skip

    session.select_coding(CodingId(made.ids("coding")[0]))

    qtbot.waitUntil(lambda: panel.coding.name.text() == "Ending hotels")
    assert panel.coding.parent_name.text().endswith("…")
    assert panel.coding.parent_name.toolTip() == "Accommodation of people who wait for a decision"


def test_the_stance_is_set_and_undone(panel: InspectorPanel, session: Session, coding_id) -> None:
    session.select_coding(coding_id)

    choose(panel.coding.stance, "Support")

    assert codings.get(session.project, coding_id).stance == "support"
    session.undo()
    assert panel.coding.stance.value is None


def test_the_speaker_is_chosen_from_the_actors(panel: InspectorPanel, session: Session, coding_id) -> None:
    session.perform("Actor", add_actor, name="Mayors’ League")
    session.select_coding(coding_id)

    choose(panel.coding.speaker, "Mayors’ League")

    assert codings.get(session.project, coding_id).actor_id is not None


def test_a_memo_is_saved_as_it_is_typed_in_one_step(
    panel: InspectorPanel, session: Session, coding_id, qtbot: QtBot
) -> None:
    session.select_coding(coding_id)
    panel.edit_memo()
    QTest.keyClicks(panel.coding.memo, "Same ask")
    qtbot.waitUntil(lambda: bool(memos.for_target(session.project, coding_id)))
    QTest.keyClicks(panel.coding.memo, " as theirs")

    qtbot.waitUntil(lambda: memos.for_target(session.project, coding_id)[0].body == "Same ask as theirs")
    assert session.undo_label == "Memo on “Work”"
    session.undo()
    assert memos.for_target(session.project, coding_id) == ()
    assert panel.coding.memo.toPlainText() == ""


def test_selecting_another_coding_saves_the_memo_first(
    panel: InspectorPanel, session: Session, document, codebook, coding_id
) -> None:
    other = code_passage(session, document, codebook, "Voices", Span(0, 9))
    session.select_coding(coding_id)
    QTest.keyClicks(panel.coding.memo, "half a tho")

    session.select_coding(other)

    assert memos.for_target(session.project, coding_id)[0].body == "half a tho"
    assert panel.coding.memo.toPlainText() == ""


def test_closing_the_project_saves_what_is_being_typed(
    panel: InspectorPanel, session: Session, coding_id, window: MainWindow
) -> None:
    session.select_coding(coding_id)
    QTest.keyClicks(panel.coding.memo, "last words")

    window.show_session(None)

    assert memos.for_target(session.project, coding_id)[0].body == "last words"


def test_ctrl_enter_goes_back_to_the_text(
    panel: InspectorPanel, session: Session, coding_id, window: MainWindow, qtbot: QtBot
) -> None:
    session.select_coding(coding_id)
    panel.edit_memo()

    QTest.keyClick(panel.coding.memo, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert window.focusWidget() is window.workspace.reader


def test_other_reviewers_memos_are_shown_and_stay_theirs(panel: InspectorPanel, session: Session, coding_id) -> None:
    done = session.perform("Add", add_reviewer, name="Bo Chen", initials="BC")
    reviewer = ReviewerId(done.ids("reviewer")[0])
    session.perform(
        "Memo", write_memo, target_table="coding", target_id=coding_id, reviewer_id=reviewer, body="I differ."
    )

    session.select_coding(coding_id)

    assert panel.coding.others_memos.plain == "Bo Chen: I differ."
    assert panel.coding.memo.toPlainText() == ""


def test_also_here_lists_overlapping_codings_with_a_remove_button(
    panel: InspectorPanel, session: Session, document, codebook, coding_id, window: MainWindow
) -> None:
    other = code_passage(session, document, codebook, "Voices", Span(30, 50))
    session.select_coding(coding_id)
    names = [button.toolTip() for button in panel.coding.also.findChildren(ElidedButton)]
    assert names == ["Voices"]

    remove = next(b for b in panel.coding.also.findChildren(IconButton))
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)

    assert codings.get(session.project, other) is None
    assert panel.coding.also_group.isHidden()
    QTest.mouseClick(window.toast.verb, Qt.MouseButton.LeftButton)
    assert codings.get(session.project, other) is not None


def test_a_click_in_also_here_selects_that_coding(
    panel: InspectorPanel, session: Session, document, codebook, coding_id
) -> None:
    other = code_passage(session, document, codebook, "Voices", Span(30, 50))
    session.select_coding(coding_id)

    QTest.mouseClick(panel.coding.also.findChildren(ElidedButton)[0], Qt.MouseButton.LeftButton)

    assert session.coding_id == other


def test_a_removed_coding_gives_way_to_the_document(panel: InspectorPanel, session: Session, coding_id) -> None:
    session.select_coding(coding_id)

    session.undo()

    assert panel.stack.currentWidget() is panel.document


def test_a_memo_on_one_character_is_on_it_and_not_on_words_that_were_selected_before(
    panel: InspectorPanel, session: Session, document
) -> None:
    session.select_passage(Span(20, 30))
    session.select_passage(Span(5, 6))

    panel.edit_memo()

    assert [coding.span for coding in codings.for_document(session.project, document.id)] == [Span(5, 6)]


def test_selected_words_show_what_is_coded_there(panel: InspectorPanel, session: Session, coding_id) -> None:
    session.select_passage(Span(20, 30))

    assert panel.stack.currentWidget() is panel.passage
    assert [button.toolTip() for button in panel.passage.codings.findChildren(ElidedButton)] == ["Work"]


def test_a_memo_on_uncoded_words_highlights_them_without_a_code(
    panel: InspectorPanel, session: Session, document, window: MainWindow
) -> None:
    session.select_passage(Span(0, 9))

    panel.edit_memo()

    made = codings.for_document(session.project, document.id)
    assert [coding.code_id for coding in made] == [None]
    assert session.coding_id == made[0].id
    assert window.focusWidget() is panel.coding.memo


def test_facts_of_the_document_are_saved_when_the_field_is_left(
    panel: InspectorPanel, session: Session, document
) -> None:
    panel.show_document()
    field = panel.document.fields["publisher"]
    field.setFocus()
    QTest.keyClicks(field, "The Courier")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert documents.get(session.project, document.id).publisher == "The Courier"
    assert session.undo_label == "Change published by of “Open letter”"


def test_a_date_that_is_none_is_refused_with_a_sentence_and_the_field_goes_back(
    panel: InspectorPanel, session: Session, document, answers
) -> None:
    panel.show_document()
    field = panel.document.fields["published_on"]
    field.setFocus()
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert "soon" in str(answers.errors[0])
    assert field.text() == ""
    assert documents.get(session.project, document.id).published_on is None


def test_kind_and_permission_are_chosen(panel: InspectorPanel, session: Session, document) -> None:
    panel.show_document()

    choose(panel.document.kind, "Letter")
    choose(panel.document.permission, "Not at all")

    saved = documents.get(session.project, document.id)
    assert (saved.kind, saved.permission) == ("letter", "none")


def test_a_code_is_defined_as_it_is_typed(panel: InspectorPanel, session: Session, codebook, qtbot: QtBot) -> None:
    work = codebook.find(("Work",))
    session.select_code(work.id)
    panel.edit_definition()
    QTest.keyClicks(panel.code.meanings["definition"], "Leave to work")
    QTest.keyClicks(panel.code.meanings["exclude_when"], "It is about pay")

    def saved():
        return codes.codebook(session.project)[work.id]

    qtbot.waitUntil(lambda: saved().definition == "Leave to work" and saved().exclude_when == "It is about pay")
    choose(panel.code.kind, "Ask (a demand or proposal)")
    assert saved().kind == "ask"
    assert saved().definition == "Leave to work"


def test_a_code_is_renamed_recoloured_and_pinned_in_the_inspector(
    panel: InspectorPanel, session: Session, codebook
) -> None:
    work = codebook.find(("Work",))
    session.select_code(work.id)
    panel.code.name.setFocus()
    panel.code.name.selectAll()
    QTest.keyClicks(panel.code.name, "Jobs")
    QTest.keyClick(panel.code.name, Qt.Key.Key_Return)
    QTest.mouseClick(panel.code.colors.swatches["pink"], Qt.MouseButton.LeftButton)
    choose(panel.code.key, "7")

    saved = codes.codebook(session.project)[work.id]
    assert (saved.name, saved.color, saved.shortcut) == ("Jobs", "pink", "7")


def test_an_empty_name_goes_back_to_the_old_one(panel: InspectorPanel, session: Session, codebook) -> None:
    session.select_code(codebook.find(("Work",)).id)
    panel.code.name.setFocus()
    panel.code.name.selectAll()
    QTest.keyClick(panel.code.name, Qt.Key.Key_Delete)
    QTest.keyClick(panel.code.name, Qt.Key.Key_Return)

    assert panel.code.name.text() == "Work"


def test_looking_around_writes_nothing(panel: InspectorPanel, session: Session, codebook, coding_id) -> None:
    before = len(history.entries(session.project))

    session.select_coding(coding_id)
    session.select_code(codebook.find(("Work",)).id)
    session.select_code(codebook.find(("Voices",)).id)
    panel.show_document()
    session.select_passage(Span(0, 5))

    assert len(history.entries(session.project)) == before


def copied(window: MainWindow) -> str:
    """What is in the clipboard after the verb of the message."""
    window.toast.verb.click()
    return QGuiApplication.clipboard().text()


def test_a_memo_whose_coding_is_removed_before_it_is_written_offers_its_words(
    panel: InspectorPanel, session: Session, coding_id
) -> None:
    window = panel.window()
    session.select_coding(coding_id)
    panel.coding.memo.setPlainText("Ask for the costs")

    session.perform("Remove", remove_codings, (coding_id,))

    assert codings.get(session.project, coding_id) is None
    assert "was not kept" in window.toast.text.text()
    assert copied(window) == "Ask for the costs"


def test_a_memo_whose_coding_is_undone_before_it_is_written_offers_its_words(
    panel: InspectorPanel, session: Session, coding_id
) -> None:
    window = panel.window()
    session.select_coding(coding_id)
    panel.coding.memo.setPlainText("Ask for the costs")

    session.undo()

    assert copied(window) == "Ask for the costs"


def test_a_definition_whose_code_is_deleted_before_it_is_written_offers_its_words(
    panel: InspectorPanel, session: Session, codebook: Codebook
) -> None:
    window, code = panel.window(), codebook.find(("Work",))
    session.select_code(code.id)
    panel.code.meanings["definition"].setPlainText("Whether one may work")
    panel.code.name.setModified(True)

    session.perform("Delete", delete_codes, code.id)
    panel.code.meanings["definition"].flush()
    panel.code.name.editingFinished.emit()

    assert copied(window) == "Whether one may work"


def test_a_memo_whose_document_is_removed_before_it_is_written_offers_its_words(
    panel: InspectorPanel, session: Session, document
) -> None:
    window = panel.window()
    session.show_document(document.id)
    panel.document.memo.setPlainText("Sent twice")

    session.perform("Remove", remove_documents, (document.id,))
    panel.document.memo.flush()

    assert copied(window) == "Sent twice"


def test_a_field_that_is_left_after_its_document_was_removed_changes_nothing(
    panel: InspectorPanel, session: Session, document
) -> None:
    session.show_document(document.id)
    field = panel.document.fields["publisher"]
    QTest.keyClicks(field, "The Chronicle")
    session.perform("Remove", remove_documents, (document.id,))

    field.editingFinished.emit()

    assert documents.all_documents(session.project) == ()
    assert session.undo_label == "Remove"
