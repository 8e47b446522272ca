"""Compare: what differs, side by side, stepped through, settled, filtered, and what is said where nothing is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.analysis.differences import CODES, EDGES, MISSING, STANCE
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import ReviewerId
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.codes import define_code
from desktop.edits.codings import apply_code
from desktop.edits.memos import write_memo
from desktop.edits.projects import set_project
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.store import decisions, reviewers
from desktop.ui.main_window import MainWindow
from desktop.ui.reader.painted import MISSING as GAP
from desktop.ui.reader.painted import QUIET
from desktop.ui.workspaces.compare import CompareWorkspace

KEY = Qt.Key


def code(  # type: ignore[no-untyped-def]  # the rest is said of the coding
    session: Session, document: Document, codebook: Codebook, by: str, start: int, end: int, name: str = "Work", **said
) -> str:
    reviewer = reviewers.find(session.project, by)
    made = session.perform(
        "Code", apply_code, document_id=document.id, span=Span(start, end),
        code_id=codebook.find((name,)).id, reviewer_id=reviewer.id, **said,
    )  # fmt: skip
    return made.ids("coding")[0]


def mark_done(session: Session, document: Document, *names: str) -> None:
    for name in names:
        reviewer = reviewers.find(session.project, name).id
        session.perform("Done", mark_documents, [document.id], reviewer_id=reviewer, state="done")


@pytest.fixture
def read_by_two(session: Session, document: Document, codebook: Codebook) -> Session:
    """A document that Ann and Ben have both read: one passage agreed, and a difference of each kind."""
    session.perform("Ben", add_reviewer, name="Ben Ode", reviewer_id=ReviewerId("0" * 35 + "b"))
    for by in ("Ann Lee", "Ben Ode"):
        code(session, document, codebook, by, 0, 17, "Voices")
    code(session, document, codebook, "Ann Lee", 18, 60)
    code(session, document, codebook, "Ben Ode", 18, 40)
    code(session, document, codebook, "Ben Ode", 77, 90, "Costs")
    code(session, document, codebook, "Ann Lee", 120, 132, "Costs")
    code(session, document, codebook, "Ben Ode", 120, 132, "Work")
    code(session, document, codebook, "Ann Lee", 140, 150, stance="support")
    code(session, document, codebook, "Ben Ode", 140, 150, stance="oppose")
    mark_done(session, document, "Ann Lee", "Ben Ode")
    return session


@pytest.fixture
def shown(open_session: Callable[[Session], MainWindow], read_by_two: Session, qtbot: QtBot) -> CompareWorkspace:
    """Compare on that project, everything worked out."""
    window = open_session(read_by_two)
    made = window.show_workspace("compare")
    qtbot.waitUntil(lambda: made.found.compared is not None)
    return made


def kinds(shown: CompareWorkspace) -> list[str]:
    return [each.kind for each in shown.found.differences]


def press(key: KEY, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)
    QApplication.processEvents()


def tones(shown: CompareWorkspace, column: int) -> dict[int, str]:
    return {each.start: each.tone for each in shown.columns.columns[column].view.codings}


def test_every_difference_is_listed_in_order_of_the_text_and_counted(shown: CompareWorkspace) -> None:
    assert kinds(shown) == [EDGES, MISSING, CODES, STANCE]
    assert shown.panel.model.rowCount() == 5  # the document's head is a row, too
    assert shown.panel.count.text() == "0 of 4 decided, in one document"
    assert shown.question.place.text() == "difference 1 of 4"


def test_agreed_passages_are_quiet_and_a_missing_coding_is_a_gap(shown: CompareWorkspace) -> None:
    assert tones(shown, 0) == {0: QUIET, 18: "", 77: GAP, 120: "", 140: ""}
    assert tones(shown, 1) == {0: QUIET, 18: "", 77: "", 120: "", 140: ""}


def test_both_columns_break_their_lines_alike_and_scroll_as_one(shown: CompareWorkspace) -> None:
    first, second = (column.view for column in shown.columns.columns)

    assert first.page.style.width == second.page.style.width
    assert first.page.geometry.line_top(150) == second.page.geometry.line_top(150)
    shown.columns.zoom_to(300)
    first.scroll_to(60)
    assert first.verticalScrollBar().value() == second.verticalScrollBar().value() > 0
    second.scroll_to(20)
    assert first.verticalScrollBar().value() == 20


def test_keys_step_through_differences_only(shown: CompareWorkspace) -> None:
    shown.panel.list.setFocus()

    press(KEY.Key_F8)
    assert shown.current.kind == MISSING
    press(KEY.Key_F8)
    assert shown.current.kind == CODES
    for _ in range(3):  # one more than there are: it stops at the first
        press(KEY.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert shown.current.kind == EDGES


def test_each_kind_is_asked_about_in_words(shown: CompareWorkspace) -> None:
    asked = []
    for each in shown.found.differences:
        shown.panel.go_to(each.key)
        verbs = [row.button.text() for row in shown.question.rows]
        asked.append((shown.question.question.whole, *verbs, shown.question.both.isVisible()))

    assert asked == [
        ("Where does this passage end?", "Keep Ann’s", "Keep Ben’s", True),
        ("Does “Costs” apply here?", "Does not apply", "Applies", False),
        ("Which code fits this passage?", "Keep Ann’s", "Keep Ben’s", True),
        ("Where does the speaker stand?", "Keep Ann’s", "Keep Ben’s", False),
    ]


def test_a_decision_is_kept_with_its_reason_shown_counted_and_undone(
    shown: CompareWorkspace, read_by_two: Session
) -> None:
    shown.question.reason.setText("One sentence is enough")

    QTest.mouseClick(shown.question.rows[1].button, Qt.MouseButton.LeftButton)

    made = {(each.span, each.verdict, each.reason) for each in decisions.all_decisions(read_by_two.project)}
    assert made == {
        (Span(18, 40), "applies", "One sentence is enough"),
        (Span(18, 60), "does-not", "One sentence is enough"),
    }
    assert shown.panel.count.text() == "1 of 4 decided, in one document"
    assert shown.question.outcome.whole == "Decided by Ann Lee: Ben’s kept"
    assert shown.question.reopen.isVisible()
    read_by_two.undo()
    assert shown.panel.count.text() == "0 of 4 decided, in one document"
    assert shown.question.outcome.whole == ""


def test_both_can_be_kept_and_what_is_decided_can_be_left_open(shown: CompareWorkspace, read_by_two: Session) -> None:
    QTest.mouseClick(shown.question.both, Qt.MouseButton.LeftButton)
    assert {each.verdict for each in decisions.all_decisions(read_by_two.project)} == {"applies"}
    assert shown.question.outcome.whole.endswith("both kept")

    QTest.mouseClick(shown.question.reopen, Qt.MouseButton.LeftButton)
    assert decisions.all_decisions(read_by_two.project) == ()
    assert not shown.current.is_decided


def test_a_missing_coding_is_settled_by_applies_or_does_not_apply(
    shown: CompareWorkspace, read_by_two: Session
) -> None:
    shown.step_difference(1)

    shown.keep(0)  # Ann did not code it
    assert [each.verdict for each in decisions.all_decisions(read_by_two.project)] == ["does-not"]
    shown.keep(1)
    assert [each.verdict for each in decisions.all_decisions(read_by_two.project)] == ["applies"]
    assert shown.question.outcome.whole == "Decided by Ann Lee: applies"


def test_the_stance_that_was_kept_is_part_of_the_decision(shown: CompareWorkspace, read_by_two: Session) -> None:
    shown.panel.go_to(shown.found.differences[3].key)

    shown.keep(1)

    (made,) = decisions.all_decisions(read_by_two.project)
    assert (made.verdict, made.stance) == ("applies", "oppose")
    assert [each.kept for each in [shown.settling._shown(shown.current, [r], []) for r in shown.current.readings]] == [
        False,
        True,
    ]


def test_skip_goes_to_the_next_that_is_open(shown: CompareWorkspace) -> None:
    shown.step_difference(1)
    shown.keep(0)
    shown.panel.go_to(shown.found.differences[0].key)

    QTest.mouseClick(shown.question.skip, Qt.MouseButton.LeftButton)

    assert shown.current.kind == CODES


def test_the_list_is_filtered_by_kind_code_and_what_is_open(shown: CompareWorkspace) -> None:
    shown.panel.filter_button.click()
    shown.panel.kind._choose(MISSING)
    assert [shown.found.difference(key).kind for key in shown.panel.model.keys] == [MISSING]
    assert shown.current.kind == MISSING

    shown.keep(0)
    shown.panel.open_only.click()
    assert shown.panel.model.keys == ()
    assert shown.panel.nothing.plain == "No difference fits the filter."
    assert not shown.question.isVisible()
    shown.panel.clear_filters()
    shown.panel.filtered.emit()
    shown.panel.code._choose(shown.found.codebook.find(("Work",)).id)
    assert [shown.found.difference(key).kind for key in shown.panel.model.keys] == [EDGES, CODES, STANCE]


def test_a_click_on_a_coding_or_a_gap_goes_to_its_difference_and_on_an_agreed_one_nowhere(
    shown: CompareWorkspace,
) -> None:
    gap = next(each for each in shown.columns.columns[0].view.codings if each.tone == GAP)
    agreed = next(each for each in shown.columns.columns[0].view.codings if each.tone == QUIET)

    shown.columns.coding_clicked.emit(gap.id)
    assert shown.current.kind == MISSING
    shown.columns.coding_clicked.emit(agreed.id)
    assert shown.current.kind == MISSING
    assert [column.view.selected_id for column in shown.columns.columns][0] == gap.id


def test_the_line_has_the_figures_of_the_code_in_hand_with_counts(shown: CompareWorkspace) -> None:
    shown.step_difference(1)

    bar = shown.bar
    assert bar.code.text() == "Costs"
    assert bar.counts.whole == "3 paragraphs: 0 both, 2 one only, 1 neither"
    assert [figure.accessibleName() for figure in bar.figures] == [
        "Cohen’s κ −0.50",
        "agreement 33 %",
        "positive agreement 0.00",
    ]
    assert "interval" not in bar.all.toolTip()  # one document has none
    assert bar.all.text().strip().startswith("All codes, α = ")


def test_the_drawer_has_every_code_can_be_sorted_and_counts_by_another_unit(
    shown: CompareWorkspace, qtbot: QtBot
) -> None:
    shown.bar.all.click()
    table = shown.figures.table
    model = table.model()
    head = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]

    assert head == [
        "Code", "Cohen’s κ", "α", "agreement", "positive", "both", "Ann only", "Ben only", "neither", "n", "prevalence",
        "α edges",
    ]  # fmt: skip
    table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    both = [int(model.index(row, 5).data()) for row in range(model.rowCount())]
    assert both == sorted(both, reverse=True)
    before = model.index(0, 9).data()
    with qtbot.waitSignal(shown.compared):
        shown.figures.unit._choose("sentence")
    assert shown.figures.table.model().index(0, 9).data() != before
    shown.figures.close_button.click()
    assert shown.columns.isVisible()


def test_positions_that_differ_are_listed_in_the_drawer(shown: CompareWorkspace) -> None:
    shown.bar.all.click()

    assert "1 of one position" in shown.figures.positions_line.plain
    cells = [shown.figures.positions.item(0, column).text() for column in range(4)]
    assert cells == ["Ten MPs", "Work", "support", "oppose"]


def test_what_the_codebook_says_and_what_was_noted_stand_beside_the_question(
    shown: CompareWorkspace, read_by_two: Session, codebook: Codebook, qtbot: QtBot
) -> None:
    mine = shown.current.readings[0].codings[0]
    work = codebook.find(("Work",)).id
    with qtbot.waitSignal(shown.compared):
        read_by_two.perform("Define", define_code, work, definition="Jobs.", exclude_when="Only pay is meant.")
        read_by_two.perform(
            "Note", write_memo, target_table="coding", target_id=mine.id, body="Both sentences ask.",
            reviewer_id=read_by_two.reviewer.id,
        )  # fmt: skip
    shown._show_current()

    assert shown.question.rules.plain == "Jobs. Exclude when: Only pay is meant."
    assert shown.question.rows[0]._memo.whole == "Note: Both sentences ask."


def test_what_is_coded_meanwhile_is_taken_in(
    shown: CompareWorkspace, read_by_two: Session, document: Document, codebook: Codebook, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shown.compared):
        code(read_by_two, document, codebook, "Ann Lee", 77, 90, "Costs")

    assert kinds(shown) == [EDGES, CODES, STANCE]


def test_discussing_goes_to_the_passage_in_read_with_the_note_to_write(
    shown: CompareWorkspace, read_by_two: Session, window: MainWindow, document: Document
) -> None:
    mine = shown.current.readings[0].codings[0].id

    QTest.mouseClick(shown.question.discuss, Qt.MouseButton.LeftButton)

    assert window.workspace_key == "read"
    assert (read_by_two.document_id, read_by_two.coding_id) == (document.id, mine)


def test_a_project_of_one_reviewer_says_what_to_do(
    open_session: Callable[[Session], MainWindow], session: Session, document: Document
) -> None:
    shown = open_session(session).show_workspace("compare")

    assert shown.none.title.text() == "One reviewer so far"
    assert shown.none.button.text() == "Merge a file…"
    sentence = shown.none.sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width()), "all of its lines can be read"


def test_documents_that_only_one_has_read_are_counted_and_a_button_goes_there(
    open_session: Callable[[Session], MainWindow], read_by_two: Session, document: Document
) -> None:
    ben = reviewers.find(read_by_two.project, "Ben Ode").id
    read_by_two.perform("Not done", mark_documents, [document.id], reviewer_id=ben, state="reading")
    window = open_session(read_by_two)

    shown = window.show_workspace("compare")

    assert "Two reviewers must have marked a document done" in shown.none.sentence.plain
    assert "Ann Lee 1, Ben Ode 0" in shown.none.sentence.plain
    QTest.mouseClick(shown.none.button, Qt.MouseButton.LeftButton)
    assert window.workspace_key == "read"


def test_two_who_agree_on_everything_are_told_so(
    open_session: Callable[[Session], MainWindow],
    session: Session,
    document: Document,
    codebook: Codebook,
    qtbot: QtBot,
) -> None:
    session.perform("Ben", add_reviewer, name="Ben Ode", reviewer_id=ReviewerId("0" * 35 + "b"))
    for by in ("Ann Lee", "Ben Ode"):
        code(session, document, codebook, by, 0, 17)
    mark_done(session, document, "Ann Lee", "Ben Ode")
    shown = open_session(session).show_workspace("compare")
    qtbot.waitUntil(lambda: shown.found.compared is not None)

    assert shown.panel.nothing.plain.startswith("Nothing differs")
    assert not shown.question.isVisible()
    assert shown.columns.columns[0].view.text.startswith("The right to work")


def test_a_third_reviewer_can_be_chosen_for_either_column(
    shown: CompareWorkspace, read_by_two: Session, document: Document, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shown.compared):
        read_by_two.perform("Cleo", add_reviewer, name="Cleo Ash", reviewer_id=ReviewerId("0" * 35 + "c"))
        mark_done(read_by_two, document, "Cleo Ash")
    columns = shown.columns.columns
    assert columns[1].which.isVisible()

    with qtbot.waitSignal(shown.compared):
        columns[1].chosen.emit(reviewers.find(read_by_two.project, "Cleo Ash").id)

    assert [shown.found.who.name(each) for each in shown.found.chosen] == ["Ann Lee", "Cleo Ash"]
    assert set(kinds(shown)) == {MISSING}


def test_a_narrow_window_lays_the_list_over_the_columns_on_demand(shown: CompareWorkspace, window: MainWindow) -> None:
    window.resize(720, 600)
    QTest.qWait(30)

    assert not shown.left_shown
    shown.toggle_left()
    assert shown.left_shown
    press(KEY.Key_Escape)
    assert not shown.left_shown


def test_a_project_open_for_reading_only_can_be_compared_and_not_decided(
    open_session: Callable[[Session], MainWindow], read_by_two: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.gloss"
    copy.write_bytes(read_by_two.project.path.read_bytes())
    other = Session.open_read_only(copy, by="Ann Lee")
    shown = open_session(other).show_workspace("compare")
    qtbot.waitUntil(lambda: shown.found.compared is not None)

    assert len(shown.found.differences) == 4
    assert not any(row.button.isEnabled() for row in shown.question.rows)
    assert shown.question.reason.isReadOnly()
    shown.remember()
    other.close()


def test_what_others_coded_is_hidden_in_read_and_inspector_while_a_project_is_blind(
    open_session: Callable[[Session], MainWindow], read_by_two: Session, document: Document, qtbot: QtBot
) -> None:
    window = open_session(read_by_two)
    read_by_two.show_document(document.id)
    reading = window.show_workspace("read")
    theirs = next(each for each in reading.reader.codings if each.initials)
    everything = len(reading.reader.codings)

    read_by_two.perform("Not yet", mark_documents, [document.id], reviewer_id=read_by_two.reviewer.id, state="reading")
    assert len(reading.reader.codings) == everything
    read_by_two.perform("Blind", set_project, blind="on")
    assert not any(each.initials for each in reading.reader.codings)
    assert len(reading.reader.codings) > 0
    read_by_two.select_coding(theirs.id)
    assert window.panel("inspector").stack.currentWidget() is not window.panel("inspector").coding
    shown = window.show_workspace("compare")
    assert shown.none.title.text() == "No document is read by two yet"

    window.show_workspace("read")
    mark_done(read_by_two, document, "Ann Lee")
    assert len(reading.reader.codings) == everything


def test_a_third_who_has_not_read_is_shown_nothing_of_a_blind_project(
    open_session: Callable[[Session], MainWindow], read_by_two: Session, qtbot: QtBot
) -> None:
    read_by_two.perform("Blind", set_project, blind="on")
    path = read_by_two.project.path
    read_by_two.close()
    third = Session.open(path, by="Cleo Ash")

    shown = open_session(third).show_workspace("compare")

    assert shown.none.title.text() == "You are still to read"
    shown.remember()
    third.close()
