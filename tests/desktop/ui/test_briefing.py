"""The Briefing workspace on the real window: outline, section, quotations and pages, each change one step to undo."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.coding import Coding
from desktop.domain.ids import CodingId
from desktop.domain.section_query import read_query
from desktop.edits.briefings import delete_briefings
from desktop.edits.codings import remove_codings
from desktop.session import Session
from desktop.store import briefings, codes, codings, content
from desktop.ui.briefing.list_rows import SECTION_MIME
from desktop.ui.dialogs.briefing_facts import FactsDialog
from desktop.ui.dialogs.choose_several import ChooseSeveralDialog
from desktop.ui.dialogs.tidy_quotation import TidyDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.coding_drag import coding_data
from desktop.ui.workspaces.briefing import BriefingWorkspace
from desktop.ui.workspaces.briefing_words import KINDS
from tests.desktop.ui.conftest import Answers

NONE, ALT, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Hands:
    """The workspace in the window, and what is done in it."""

    def __init__(self, window: MainWindow, session: Session, qtbot: QtBot, answers: Answers) -> None:
        self.window, self.session, self.qtbot, self.answers = window, session, qtbot, answers
        there = tuple(briefing.id for briefing in briefings.all_briefings(session.project))
        session.perform("Begin without a briefing", delete_briefings, there)
        self.workspace: BriefingWorkspace = window.show_workspace("briefing")

    def make(self, preset: str, title: str = "Ferries") -> None:
        """A briefing of a preset, with its pages."""
        self.answers.text = title
        with self.qtbot.waitSignal(self.workspace.previewed):
            self.workspace.menus.make(preset)

    def rows(self) -> list[str]:
        """The words of the outline."""
        return [row.words for row in self.workspace.outline.rows]

    def go(self, words: str) -> None:
        """Make a section current."""
        row = next(row for row in self.workspace.outline.rows if row.words == words)
        self.workspace.outline.go_to(row.id)

    def saved(self) -> list[str]:
        """The headings that the project keeps."""
        assert self.workspace.briefing is not None
        return [each.heading for each in briefings.sections(self.session.project, self.workspace.briefing.id)]

    def page(self) -> str:
        """All that stands on the pages."""
        return "\n".join(piece.text for piece in self.workspace.sheet.pieces)

    def settle(self) -> None:
        """Wait until the pages follow what was done."""
        with self.qtbot.waitSignal(self.workspace.previewed):
            pass


@pytest.fixture
def hands(
    window: MainWindow,
    open_session: Callable[[Session], MainWindow],
    sample: Session,
    qtbot: QtBot,
    answers: Answers,
) -> Hands:
    """Straight in the workspace: Read is not even made, which takes its time."""
    window.context.settings.remember("project.workspace", str(sample.project.path), "briefing")
    return Hands(open_session(sample), sample, qtbot, answers)


def drop(target: QWidget, data: QMimeData, at: QPoint) -> None:
    """Drag something over a widget and let it go there."""
    copy, held = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, data, held, NONE))
    QApplication.sendEvent(target, QDragMoveEvent(at, copy, data, held, NONE))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, data, held, NONE))


# Whole briefings


def test_without_a_briefing_the_presets_are_offered(hands: Hands) -> None:
    workspace = hands.workspace
    assert workspace.none.isVisible()
    hands.answers.text = "Who wants what"

    with hands.qtbot.waitSignal(workspace.previewed):
        QTest.keyClick(workspace.none.cards["submission"], Qt.Key.Key_Return)

    assert not workspace.none.isVisible()
    assert workspace.briefing is not None
    assert (workspace.briefing.title, workspace.briefing.preset) == ("Who wants what", "submission")
    assert hands.rows()[:3] == ["Issue", "Recommendation", "Timing"]


def test_a_briefing_begins_with_the_look_that_suits_its_preset(hands: Hands) -> None:
    looks = []
    for preset in ("submission", "policy_brief", "themes"):
        hands.make(preset)
        assert hands.workspace.briefing is not None
        looks.append((hands.workspace.briefing.template, hands.workspace.briefing.template_sha256))

    assert looks == [("submission", None), ("report", None), ("", None)]


def test_a_briefing_begins_with_the_house_template_and_keeps_a_copy(hands: Hands, tmp_path: Path) -> None:
    house = tmp_path / "house.dotx"
    house.write_bytes(b"as good as any")
    hands.window.context.settings.put("briefing.template", str(house))

    hands.make("submission")

    made = hands.workspace.briefing
    assert made is not None
    assert made.template == "house.dotx"
    assert made.template_sha256 is not None
    assert content.original(hands.session.project, made.template_sha256) == b"as good as any"
    house.unlink()
    hands.make("policy_brief")
    assert hands.workspace.briefing is not None
    assert hands.workspace.briefing.template == ""


def test_a_title_that_is_not_given_makes_nothing(hands: Hands) -> None:
    hands.answers.text = None

    hands.workspace.menus.make("submission")

    assert briefings.all_briefings(hands.session.project) == ()


def test_several_briefings_are_chosen_in_the_bar(hands: Hands) -> None:
    hands.make("submission", "One")
    hands.make("policy_brief", "Two")
    bar = hands.workspace.bar

    bar.which.chosen.emit(bar.which._items[0].value)

    assert hands.workspace.briefing is not None
    assert hands.workspace.briefing.title == "One"
    assert hands.rows()[0] == "Issue"


def test_rename_copy_and_delete_are_steps_to_undo(hands: Hands) -> None:
    hands.make("submission", "One")
    menus = hands.workspace.menus
    hands.answers.text = "First"
    menus.rename()
    hands.answers.text = "Second"
    menus.copy()
    assert [each.title for each in briefings.all_briefings(hands.session.project)] == ["First", "Second"]

    menus.delete()

    assert [each.title for each in briefings.all_briefings(hands.session.project)] == ["First"]
    assert hands.workspace.briefing is not None
    assert hands.workspace.briefing.title == "First"
    for _step in range(3):
        hands.session.undo()
    assert [each.title for each in briefings.all_briefings(hands.session.project)] == ["One"]


def test_the_last_briefing_deleted_shows_the_presets_and_undo_brings_it_back(hands: Hands) -> None:
    hands.make("themes")

    hands.workspace.menus.delete()

    assert hands.workspace.none.isVisible()
    hands.session.undo()
    assert not hands.workspace.none.isVisible()


def test_facts_are_changed_in_a_dialog_and_stand_on_the_page(hands: Hands) -> None:
    hands.make("submission")
    hands.workspace.menus.ask_facts()
    dialog = hands.window.findChild(FactsDialog)
    dialog.fields["addressed_to"].setText("The Minister")
    dialog.fields["due_on"].setText("next week")
    assert not dialog.keep.isEnabled()
    assert dialog.fault.isVisible()
    dialog.fields["due_on"].setText("2026-07-01")

    dialog.keep.click()
    hands.settle()

    assert hands.workspace.briefing is not None
    assert hands.workspace.briefing.addressed_to == "The Minister"
    facts = [(piece.label, piece.text) for piece in hands.workspace.sheet.pieces if piece.kind == "fact"]
    assert ("To", "The Minister") in facts
    assert ("Deadline", "1 July 2026") in facts


def test_a_house_template_is_kept_with_the_briefing_and_undone(hands: Hands, tmp_path: Path) -> None:
    house = tmp_path / "House.dotx"
    house.write_bytes(b"a Word file")
    hands.make("submission")
    hands.workspace.menus.ask_facts()
    dialog = hands.window.findChild(FactsDialog)
    assert [item.text for item in dialog.look._items] == [
        "Glossator’s own look", "Submission", "Report", "Another Word file…",
    ]  # fmt: skip
    hands.answers.open_file = house
    dialog.look.chosen.emit(dialog.look._items[-1].value)
    assert dialog.look.value == "House.dotx"

    dialog.keep.click()

    briefing = hands.workspace.briefing
    assert briefing is not None
    assert briefing.template == "House.dotx"
    assert briefing.template_sha256 is not None
    hands.session.undo()
    assert hands.workspace.briefing is not None
    assert hands.workspace.briefing.template == "submission"  # which it began with


# The outline


def test_keys_move_sections_and_change_their_level(hands: Hands) -> None:
    hands.make("submission")
    outline = hands.workspace.outline
    outline.setFocus()
    hands.go("Timing")

    QTest.keyClick(outline, Qt.Key.Key_Up, ALT)

    assert hands.saved()[:3] == ["Issue", "Timing", "Recommendation"]
    assert outline.rows[outline.currentIndex().row()].words == "Timing"
    QTest.keyClick(outline, Qt.Key.Key_Right, ALT | SHIFT)
    assert outline.rows[1].level == 2
    hands.session.undo()
    hands.session.undo()
    assert hands.saved()[:3] == ["Issue", "Recommendation", "Timing"]
    assert outline.rows[2].level == 1


def test_delete_removes_a_section_and_says_so(hands: Hands) -> None:
    hands.make("submission")
    hands.go("Timing")

    QTest.keyClick(hands.workspace.outline, Qt.Key.Key_Delete)

    assert "Timing" not in hands.saved()
    assert "Removed “Timing”" in hands.window.toast.text.text()
    hands.window.toast.verb.click()
    assert hands.saved()[2] == "Timing"


def test_a_section_is_dragged_to_another_place(hands: Hands) -> None:
    hands.make("submission")
    outline = hands.workspace.outline
    data = QMimeData()
    data.setData(SECTION_MIME, outline.rows[2].id.encode())
    top = outline.visualRect(outline.model().index(0, 0))

    drop(outline.viewport(), data, QPoint(top.center().x(), top.top() + 3))

    assert hands.saved()[:3] == ["Timing", "Issue", "Recommendation"]


def test_every_kind_can_be_added_and_undone(hands: Hands) -> None:
    hands.make("submission")
    for kind, _name, _about in KINDS:
        hands.go("Considerations")
        before = hands.rows()

        hands.window.actions_of.actions[f"briefing.add_{kind}"].trigger()

        rows = hands.workspace.outline.rows
        at = before.index("Considerations") + 1
        assert len(rows) == len(before) + 1
        assert rows[at].kind == kind
        assert hands.workspace.outline.current == rows[at].id
        assert hands.workspace.section.isAncestorOf(QApplication.focusWidget())
        hands.session.undo()
        assert hands.rows() == before


def test_what_is_added_shows_something_on_the_page(hands: Hands) -> None:
    hands.make("submission")
    hands.go("Timing")
    before = {piece.key for piece in hands.workspace.sheet.pieces}

    hands.workspace.menus.add("chart")
    hands.settle()

    kinds = [piece.kind for piece in hands.workspace.sheet.pieces if piece.key not in before]
    assert kinds[:2] == ["chart", "caption"]


# The section


def test_prose_is_written_on_the_page_as_it_is_typed_and_undone_as_one_step(hands: Hands) -> None:
    hands.make("submission")
    hands.go("Issue")
    prose = hands.workspace.section.prose
    assert prose.placeholderText() == "Say in one or two sentences what is to be decided."
    prose.setFocus()

    QTest.keyClicks(prose, "Ferries on Sundays.")
    hands.settle()
    QTest.keyClicks(prose, " Who pays?")
    hands.settle()

    assert "Ferries on Sundays. Who pays?" in hands.page()
    assert hands.workspace.outline.rows[0].second == "Ferries on Sundays. Who pays?"
    hands.session.undo()
    hands.settle()
    assert "Ferries" not in hands.page().partition("\n")[2].partition("\n")[2]
    assert prose.toPlainText() == ""


def test_what_is_typed_is_not_lost_when_another_section_is_chosen(hands: Hands) -> None:
    hands.make("submission")
    hands.go("Issue")
    QTest.keyClicks(hands.workspace.section.prose, "Unsaved so far")

    hands.go("Timing")

    assert hands.workspace.section.prose.toPlainText() == ""
    hands.go("Issue")
    assert hands.workspace.section.prose.toPlainText() == "Unsaved so far"


def test_f2_goes_to_the_text_and_ctrl_enter_back(hands: Hands) -> None:
    hands.make("submission")
    hands.go("Issue")
    hands.workspace.outline.setFocus()

    QTest.keyClick(hands.workspace.outline, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is hands.workspace.section.prose
    QTest.keyClick(hands.workspace.section.prose, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.focusWidget() is hands.workspace.outline


def test_a_heading_is_typed_over(hands: Hands) -> None:
    hands.make("submission")
    hands.go("Issue")
    heading = hands.workspace.section.heading
    heading.setFocus()
    heading.selectAll()

    QTest.keyClicks(heading, "What is to be decided")
    QTest.keyClick(heading, Qt.Key.Key_Return)

    assert hands.saved()[0] == "What is to be decided"


def test_a_filter_by_a_code_narrows_the_quotations(hands: Hands, coding: Coding) -> None:
    hands.make("submission")
    hands.go("What they say")
    section = hands.workspace.section
    every = len(section.quotations.rows)
    section.filter.pills["codes"].click()
    dialog = hands.window.findChild(ChooseSeveralDialog)
    path = codes.codebook(hands.session.project).path(coding.code_id)
    dialog.filter.setText(path.rpartition(" > ")[2])
    row = next(row for row in range(dialog.list.count()) if dialog.list.item(row).text() == path)
    dialog.list.item(row).setCheckState(Qt.CheckState.Checked)

    dialog.accept()
    hands.settle()

    current = hands.workspace.current
    assert current is not None
    find = read_query(current.query).find
    assert find is not None
    assert find.codes == {coding.code_id}
    wanted = {one.id for one in codings.all_codings(hands.session.project) if one.code_id == coding.code_id}
    quoted = {row.id for row in section.quotations.rows}
    assert quoted
    assert quoted <= wanted | {row.id for row in section.quotations.rows}
    assert len(quoted) <= every or every == 6
    row = next(row for row in hands.workspace.outline.rows if row.id == current.id)
    assert path.rpartition(" > ")[2] in row.second
    assert row.count == len(quoted)


def test_words_are_looked_for_as_they_are_typed_in_one_step(hands: Hands) -> None:
    hands.make("submission")
    hands.go("What they say")
    field = hands.workspace.section.filter.words
    field.setFocus()
    steps = hands.session.undo_label

    QTest.keyClicks(field, "work")
    hands.settle()

    assert all("work" in row.words.lower() for row in hands.workspace.section.quotations.rows)
    assert hands.session.undo_label != steps
    hands.session.undo()
    assert hands.session.undo_label == steps


def test_options_of_a_section_are_chosen_on_pills(hands: Hands) -> None:
    hands.make("submission")
    hands.go("What they say")

    hands.workspace.section.options["quotes", "most"].chosen.emit(2)
    hands.settle()

    assert len(hands.workspace.section.quotations.rows) == 2
    assert hands.workspace.section.options["quotes", "most"].value == 2


# Quotations


def test_a_quotation_is_left_out_and_taken_again(hands: Hands) -> None:
    hands.make("submission")
    hands.go("What they say")
    quotations = hands.workspace.section.quotations
    first = quotations.rows[0]
    quotations.setCurrentIndex(quotations.model().index(0, 0))

    QTest.keyClick(quotations, Qt.Key.Key_Space)
    hands.settle()

    assert [row.taken for row in quotations.rows if row.id == first.id] == [False]
    assert quotations.rows[-1].id == first.id
    assert quotations.current is not None
    assert quotations.current.id == first.id
    assert first.id not in _quoted(hands)
    QTest.keyClick(quotations, Qt.Key.Key_Space)
    hands.settle()
    assert first.id in _quoted(hands)


def test_a_click_on_the_box_leaves_out(hands: Hands) -> None:
    hands.make("submission")
    hands.go("What they say")
    quotations = hands.workspace.section.quotations
    second = quotations.rows[1]
    box = quotations.visualRect(quotations.model().index(1, 0))

    QTest.mouseClick(quotations.viewport(), LEFT, pos=QPoint(24, box.top() + 16))
    hands.settle()

    assert second.id not in _quoted(hands)


def test_quotations_are_placed_by_keys_and_by_drag(hands: Hands) -> None:
    hands.make("submission")
    hands.go("What they say")
    quotations = hands.workspace.section.quotations
    ids = [row.id for row in quotations.rows]
    quotations.setCurrentIndex(quotations.model().index(0, 0))

    QTest.keyClick(quotations, Qt.Key.Key_Down, ALT)
    hands.settle()
    assert [row.id for row in quotations.rows[:2]] == [ids[1], ids[0]]

    last = quotations.visualRect(quotations.model().index(2, 0))
    drop(quotations.viewport(), coding_data([ids[1]]), QPoint(last.center().x(), last.bottom() - 2))
    hands.settle()
    assert [row.id for row in quotations.rows[:3]] == [ids[0], ids[2], ids[1]]


def test_a_quotation_is_tidied_by_rule_and_kept_verbatim(hands: Hands) -> None:
    hands.make("submission")
    hands.go("What they say")
    quotations = hands.workspace.section.quotations
    quotations.setCurrentIndex(quotations.model().index(0, 0))
    verbatim = quotations.rows[0].words
    QTest.keyClick(quotations, Qt.Key.Key_Return)
    dialog = hands.window.findChild(TidyDialog)
    words = verbatim.split()
    tidied = " ".join([*words[:3], "[...]", *words[5:]])
    dialog.text.setPlainText(tidied.replace(words[0], "Invented", 1))
    assert not dialog.keep.isEnabled()
    assert words[0] in dialog.says.plain
    dialog.text.setPlainText(tidied)

    dialog.keep.click()
    hands.settle()

    assert quotations.rows[0].words == tidied
    assert "tidied" in quotations.rows[0].mark
    assert tidied in hands.page()
    coding = codings.get(hands.session.project, quotations.rows[0].id)
    assert coding is not None
    assert " ".join(coding.exact.split()) == " ".join(verbatim.split())
    hands.workspace.quotations.word_for_word()
    hands.settle()
    assert quotations.rows[0].words == verbatim


def test_a_quotation_is_moved_to_another_section_and_undone(hands: Hands) -> None:
    hands.make("submission")
    hands.go("What they say")
    quotations = hands.workspace.section.quotations
    moving = quotations.rows[0].id
    hands.go("Options")
    hands.workspace.menus.add("quotes")
    hands.workspace._do(hands.workspace.verbs.set_filter, None)
    hands.settle()
    target = hands.workspace.outline.current
    hands.go("What they say")
    hands.answers.choice = next(row.words for row in hands.workspace.outline.rows if row.id == target)

    hands.workspace.menus._move_quotations((moving,))
    hands.settle()

    assert moving not in _quoted(hands)
    hands.workspace.outline.go_to(target)
    assert _quoted(hands) == [moving]
    hands.session.undo()
    hands.settle()
    assert _quoted(hands) == []
    hands.go("What they say")
    assert moving in _quoted(hands)


def test_a_coding_dropped_on_a_section_goes_in_and_undo_takes_it_out(hands: Hands, coding: Coding) -> None:
    hands.make("submission")
    hands.go("Options")
    hands.workspace.menus.add("quotes")
    hands.workspace._do(hands.workspace.verbs.set_filter, None)
    hands.settle()
    outline = hands.workspace.outline
    place = outline.visualRect(outline.currentIndex()).center()

    drop(outline.viewport(), coding_data([coding.id], coding.exact), place)
    hands.settle()

    assert [row.id for row in hands.workspace.section.quotations.rows] == [coding.id]
    assert hands.workspace.section.quotations.rows[0].mark == "put in"
    assert "Put 1 passage" in hands.window.toast.text.text()
    hands.window.toast.verb.click()
    hands.settle()
    assert hands.workspace.section.quotations.rows == ()


def test_a_coding_dropped_on_the_tab_asks_for_a_section(hands: Hands, coding: Coding) -> None:
    hands.make("submission")
    hands.window.show_workspace("read")
    tab = hands.window.body.tool_bar.tabs["briefing"]
    hands.answers.choice = "What they say"

    drop(tab, coding_data([coding.id]), tab.rect().center())

    section = next(each for each in briefings.sections(hands.session.project, hands.workspace.briefing.id)
                   if each.heading == "What they say")  # fmt: skip
    assert [item.coding_id for item in briefings.items(hands.session.project, section.id)] == [coding.id]


def test_what_is_dragged_over_the_tab_opens_the_workspace(hands: Hands, coding: Coding) -> None:
    hands.make("submission")
    hands.window.show_workspace("read")
    tab = hands.window.body.tool_bar.tabs["briefing"]
    data = coding_data([coding.id])

    QApplication.sendEvent(tab, QDragEnterEvent(tab.rect().center(), Qt.DropAction.CopyAction, data, LEFT, NONE))

    hands.qtbot.waitUntil(lambda: hands.window.workspace_key == "briefing", timeout=2000)


def test_a_coding_is_dragged_out_of_the_margin_and_of_the_inspector(
    open_session: Callable[[Session], MainWindow], sample: Session, coding: Coding, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_session(sample)
    sample.show_document(coding.document_id, coding.span)
    sample.select_coding(coding.id)
    QTest.qWait(100)
    dragged: list[tuple[str, ...]] = []
    for module in ("desktop.ui.reader.margin", "desktop.ui.widgets.coding_list", "desktop.ui.widgets.paragraph"):
        monkeypatch.setattr(f"{module}.drag_codings", lambda _widget, ids, _words="": dragged.append(tuple(ids)))
    margin = window.workspace.pane.margin
    page = window.panel("inspector").coding
    places = ((margin, margin.center_of(coding.id)), (page.specimen, None), (page.quotation, QPoint(8, 8)))

    for widget, place in places:
        start = place or widget.rect().center()
        QTest.mousePress(widget, LEFT, pos=start)
        move = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(start + QPoint(30, 8)), widget.mapToGlobal(QPointF(start)), LEFT, LEFT, NONE
        )
        QApplication.sendEvent(widget, move)
        QTest.mouseRelease(widget, LEFT, pos=start)

    assert dragged == [(coding.id,)] * 3


def test_a_small_move_is_no_drag(
    open_session: Callable[[Session], MainWindow], sample: Session, coding: Coding, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_session(sample)
    sample.show_document(coding.document_id, coding.span)
    QTest.qWait(100)
    monkeypatch.setattr("desktop.ui.reader.margin.drag_codings", lambda *_values: pytest.fail("dragged"))
    margin = window.workspace.pane.margin
    start = margin.center_of(coding.id)
    assert start is not None

    QTest.mousePress(margin, LEFT, pos=start)
    near = start + QPoint(2, 1)
    QApplication.sendEvent(
        margin, QMouseEvent(QEvent.Type.MouseMove, QPointF(near), margin.mapToGlobal(QPointF(near)), LEFT, LEFT, NONE)
    )
    QTest.mouseRelease(margin, LEFT, pos=start)

    assert sample.coding_id == coding.id


def test_the_action_puts_the_selected_coding_into_a_section(hands: Hands, coding: Coding) -> None:
    hands.make("submission")
    hands.window.show_workspace("read")
    hands.session.show_document(coding.document_id)
    hands.session.select_coding(coding.id)
    hands.answers.choice = "What they say"

    hands.window.actions_of.actions["briefing.put_in"].trigger()

    assert hands.answers.asked == ["Put into the briefing"]
    assert "What they say" in hands.window.toast.text.text()


def test_without_a_section_that_quotes_the_action_says_what_to_do(hands: Hands, coding: Coding) -> None:
    hands.session.select_coding(coding.id)

    hands.window.actions_of.actions["briefing.put_in"].trigger()

    assert "no section with quotations" in hands.window.toast.text.text()


def test_a_quotation_is_shown_in_the_reader(hands: Hands) -> None:
    hands.make("submission")
    hands.go("What they say")
    quotations = hands.workspace.section.quotations
    quotations.setCurrentIndex(quotations.model().index(0, 0))
    wanted = quotations.rows[0].id

    hands.workspace.section.show_it.click()

    assert hands.window.workspace_key == "read"
    assert hands.session.coding_id == wanted


# Pages, and the whole


def test_a_click_on_the_page_goes_to_the_section_and_the_quotation(hands: Hands) -> None:
    hands.make("submission")
    sheet = hands.workspace.sheet
    row, piece = next((n, one) for n, one in enumerate(sheet.pieces) if one.kind == "quote")
    sheet.scrollTo(sheet.model().index(row, 0))
    QApplication.processEvents()

    QTest.mouseClick(sheet.viewport(), LEFT, pos=sheet.visualRect(sheet.model().index(row, 0)).center())

    assert hands.workspace.outline.current == piece.section
    assert hands.workspace.section.quotations.current is not None
    assert hands.workspace.section.quotations.current.id == piece.key


def test_the_pages_follow_what_was_done_elsewhere_once_they_are_seen_again(hands: Hands) -> None:
    hands.make("submission")
    hands.go("What they say")
    shown = _quoted(hands)
    hands.window.show_workspace("read")

    hands.session.perform("Remove", remove_codings, (CodingId(shown[0]),))
    hands.qtbot.wait(150)

    assert shown[0] in _quoted(hands)  # nobody sees them: nothing is composed with each coding
    with hands.qtbot.waitSignal(hands.workspace.previewed):
        hands.window.show_workspace("briefing")
    assert shown[0] not in _quoted(hands)


def test_in_a_narrow_window_outline_and_pages_take_turns(hands: Hands) -> None:
    hands.make("submission")
    hands.window.resize(900, 650)
    QApplication.processEvents()
    workspace = hands.workspace
    assert (workspace.outline.isVisible(), workspace.sheet.isVisible()) == (True, False)

    workspace.bar.preview.click()

    assert (workspace.outline.isVisible(), workspace.sheet.isVisible()) == (False, True)
    hands.window.toggle_pane("left")
    assert (workspace.outline.isVisible(), workspace.sheet.isVisible()) == (True, False)


@pytest.mark.parametrize("width", [720, 900, 1024, 1440])
def test_nothing_in_the_bar_is_cut_or_lies_over_something_else(hands: Hands, width: int) -> None:
    hands.make("submission", "A briefing with a title that is too long for any bar there ever was in a window")
    hands.window.resize(width, 650)
    hands.qtbot.wait(30)
    bar = hands.workspace.bar

    shown = [part for part in bar.findChildren(QWidget) if part.parentWidget() is bar and part.isVisible()]

    assert len(shown) >= 6
    for part in shown:
        assert bar.rect().contains(part.geometry()), part
        if isinstance(part, TextButton):
            assert part.width() >= part.minimumSizeHint().width(), part.accessibleName()
        over = [other for other in shown if other is not part and other.geometry().intersects(part.geometry())]
        assert not over, (part.accessibleName(), over[0].accessibleName())


def test_the_outline_can_be_hidden_and_its_width_is_remembered(hands: Hands) -> None:
    hands.make("submission")
    hands.workspace.frame.set_outline(width=480)
    hands.window.toggle_pane("left")
    assert not hands.workspace.outline.isVisible()
    assert not hands.window.body.tool_bar.left.isChecked()

    hands.workspace.remember()

    kept = hands.window.context.settings.get("briefing.panes")
    assert (kept["outline_width"], kept["outline_shown"]) == (480, False)


def test_f6_goes_through_outline_section_bar_and_pages(hands: Hands) -> None:
    hands.make("submission")
    workspace = hands.workspace
    workspace.outline.setFocus()
    seen = []

    for _pane in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())

    assert seen == [
        workspace.section.prose, workspace.bar.which, workspace.sheet, hands.window.body.tool_bar.go_to,
        workspace.outline,
    ]  # fmt: skip


def test_nothing_can_be_changed_in_a_project_that_is_only_read(
    open_session: Callable[[Session], MainWindow], hands: Hands, sample: Session, qtbot: QtBot
) -> None:
    hands.make("submission")
    hands.window.show_session(None)
    only_read = Session.open_read_only(sample.project.path, by="Somebody")
    window = open_session(only_read)
    workspace = window.show_workspace("briefing")
    try:
        assert workspace.section.prose.isReadOnly()
        assert not workspace.add.isEnabled()
        QTest.keyClick(workspace.outline, Qt.Key.Key_Delete)
        assert workspace.outline.rows[0].words == "Issue"
        qtbot.waitUntil(lambda: bool(workspace.sheet.pieces), timeout=5000)
    finally:
        window.show_session(None)
        only_read.close()


def _quoted(hands: Hands) -> list[str]:
    """What the current section quotes on the page."""
    current = hands.workspace.outline.current
    return [p.key for p in hands.workspace.sheet.pieces if p.kind == "quote" and p.section == current]
