"""Compare with three readers and more: columns as ticked, who coded alike, one decision for readings that are alike."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.analysis.differences import CODES, EDGES, MISSING, STANCE
from desktop.briefings.compose import compose
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import ReviewerId
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.codings import apply_code, set_stance
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.store import codings, decisions, reviewers
from desktop.ui.main_window import MainWindow
from desktop.ui.reader.painted import MISSING as GAP
from desktop.ui.reader.painted import PARTLY, QUIET
from desktop.ui.workspaces.compare import CompareWorkspace

KEY = Qt.Key
ANN, BEN, CLEO = "Ann Lee", "Ben Ode", "Cleo Ash"
WORK, COSTS, VOICES = "Work", "Costs", "Voices"
CODED = (  # who, from, to, code, stance
    (ANN, 0, 17, VOICES, None), (BEN, 0, 17, VOICES, None), (CLEO, 0, 17, VOICES, None),
    (ANN, 18, 60, WORK, None), (BEN, 18, 60, WORK, None), (CLEO, 18, 40, WORK, None),
    (BEN, 77, 90, COSTS, None),
    (ANN, 100, 110, COSTS, None), (CLEO, 100, 110, COSTS, None),
    (ANN, 120, 132, COSTS, None), (BEN, 120, 132, WORK, None),
    (ANN, 140, 150, WORK, "support"), (BEN, 140, 150, WORK, "oppose"), (CLEO, 140, 150, WORK, "neutral"),
)  # fmt: skip


def by(session: Session, name: str) -> ReviewerId:
    return reviewers.find(session.project, name).id


@pytest.fixture
def read_by_three(session: Session, document: Document, codebook: Codebook) -> Session:
    """A document that three have read, and a fourth who has read nothing."""
    for name, letter in ((BEN, "b"), (CLEO, "c"), ("Dan Poe", "d")):
        session.perform("Add", add_reviewer, name=name, reviewer_id=ReviewerId("0" * 35 + letter))
    for name, start, end, code, stance in CODED:
        session.perform(
            "Code", apply_code, document_id=document.id, span=Span(start, end), stance=stance,
            code_id=codebook.find((code,)).id, reviewer_id=by(session, name),
        )  # fmt: skip
    for name in (ANN, BEN, CLEO):
        session.perform("Done", mark_documents, [document.id], reviewer_id=by(session, name), state="done")
    return session


@pytest.fixture
def shown(open_session: Callable[[Session], MainWindow], read_by_three: Session, qtbot: QtBot) -> CompareWorkspace:
    """Compare with all three ticked, everything worked out."""
    made = open_session(read_by_three).show_workspace("compare")
    qtbot.waitUntil(lambda: made.found.compared is not None)
    with qtbot.waitSignal(made.compared):
        tick(made, CLEO)
    return made


def tick(shown: CompareWorkspace, *names: str) -> None:
    """Open the list by the key, tick readers with arrows and Space, and close it."""
    pill = shown.bar.readers
    pill.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pill, KEY.Key_Space)
    menu = pill.menu_open
    assert menu is not None
    for action in menu.actions():
        QTest.keyClick(menu, KEY.Key_Down)
        if action.text() in names:
            assert menu.activeAction() is action
            QTest.keyClick(menu, KEY.Key_Space)
            assert menu.isVisible()
    QTest.keyClick(menu, KEY.Key_Return)
    shown.window().activateWindow()  # off screen the popup takes the activation along
    QApplication.processEvents()


def names(shown: CompareWorkspace) -> list[str]:
    return [shown.found.who.name(each) for each in shown.found.chosen]


def test_readers_are_ticked_by_keys_and_each_has_a_column(shown: CompareWorkspace) -> None:
    assert names(shown) == [ANN, BEN, CLEO]
    assert [column.view.accessibleName() for column in shown.columns.columns] == [
        f"The document as {name} coded it" for name in (ANN, BEN, CLEO)
    ]
    assert shown.bar.readers.accessibleName() == f"Readers side by side: {ANN}, {BEN}, {CLEO}"
    assert [column.count.whole for column in shown.columns.columns] == [
        "5 codings here",
        "5 codings here",
        "4 codings here",
    ]


def test_two_stay_ticked_and_who_has_read_nothing_is_not_offered(shown: CompareWorkspace, qtbot: QtBot) -> None:
    shown.bar.readers.click()
    menu = shown.bar.readers.menu_open
    boxes = {action.text(): action for action in menu.actions()}
    assert set(boxes) == {ANN, BEN, CLEO}, "those who have read a document to its end"
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(boxes[BEN]).center())
    assert not boxes[BEN].isChecked()
    assert menu.isVisible()
    assert not boxes[ANN].isEnabled()
    assert not boxes[CLEO].isEnabled()
    with qtbot.waitSignal(shown.compared):
        menu.close()
    assert names(shown) == [ANN, CLEO]
    assert len(shown.columns.columns) == 2
    assert shown.bar.figures[0].accessibleName().startswith("Cohen’s κ")


def test_what_is_ticked_is_remembered_with_the_project(
    shown: CompareWorkspace, read_by_three: Session, open_session: Callable[[Session], MainWindow], qtbot: QtBot
) -> None:
    again = CompareWorkspace(shown._context)
    qtbot.addWidget(again)
    assert names(again) == [ANN, BEN, CLEO]
    again.remember()


def test_each_passage_says_who_coded_it_alike(shown: CompareWorkspace) -> None:
    found = [(each.kind, shown.found.teller.glyph(each)) for each in shown.found.differences]
    assert [(kind, glyph.state, glyph.marks) for kind, glyph in found] == [
        (EDGES, "some", "aao"),
        (MISSING, "apart", "-o-"),
        (MISSING, "some", "a-a"),
        (CODES, "apart", "oo-"),
        (STANCE, "apart", "ooo"),
    ]
    assert shown.panel.state.text().strip() == "Any agreement"
    first = shown.panel.model.index_of(shown.panel.model.keys[0])
    assert "2 of 3 coded it alike" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert shown.panel.legend.accessibleName() == (
        "Passages that all of them coded alike: 1. Passages that some of them coded alike, and others not: 2. "
        "Passages that no two of them coded alike: 3"
    )


def test_columns_and_strip_show_the_states_in_colour(shown: CompareWorkspace) -> None:
    tones = [{each.start: each.tone for each in column.view.codings} for column in shown.columns.columns]
    assert tones[0] == {0: QUIET, 18: PARTLY, 77: GAP, 100: PARTLY, 120: "", 140: ""}
    assert tones[1] == {0: QUIET, 18: PARTLY, 77: "", 100: GAP, 120: "", 140: ""}
    assert tones[2] == {0: QUIET, 18: "", 77: GAP, 100: PARTLY, 120: GAP, 140: ""}
    ticks = [(tick.span.start, tick.color, tick.width) for tick in shown.columns.strip.ticks]
    assert ticks == [
        (0, "ok", 2), (18, "warn", 4), (100, "warn", 4), (77, "danger", 6), (120, "danger", 6), (140, "danger", 6)
    ]  # fmt: skip


def test_readings_that_are_alike_are_one_row_and_the_question_fits_them(shown: CompareWorkspace) -> None:
    asked = []
    for each in shown.found.differences:
        shown.panel.go_to(each.key)
        verbs = [row.button.text() for row in shown.question.rows]
        asked.append((shown.panel.model.index_of(each.key).data(Qt.ItemDataRole.ToolTipRole).split(",")[1], *verbs))
    assert [(words.strip().split(" · ")[0], *verbs) for words, *verbs in asked] == [
        ("Cleo stops earlier", "Keep this reading", "Keep Cleo’s"),
        ("only Ben", "Does not apply", "Applies"),
        ("not Ben", "Applies", "Does not apply"),
        ("the same words", "Keep Ann’s", "Keep Ben’s", "No code applies"),
        ("stance: support or oppose or neutral", "Keep Ann’s", "Keep Ben’s", "Keep Cleo’s"),
    ]


def test_a_reading_of_two_is_kept_by_one_button_stepped_to_with_keys(
    shown: CompareWorkspace, read_by_three: Session
) -> None:
    shown.panel.go_to(shown.found.differences[0].key)
    button = shown.question.rows[0].button
    assert button.accessibleName().startswith("Keep this reading. Ann Lee, Ben Ode: ")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, KEY.Key_Space)

    made = {(each.span, each.verdict) for each in decisions.all_decisions(read_by_three.project)}
    assert made == {(Span(18, 60), "applies"), (Span(18, 40), "does-not")}
    assert shown.question.outcome.whole == "Decided by Ann Lee: Ann and Ben’s kept"
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_F8)
    QApplication.processEvents()
    assert shown.current.kind == MISSING
    read_by_three.undo()
    assert decisions.all_decisions(read_by_three.project) == ()


def test_the_stance_of_the_third_and_no_code_at_all_can_be_decided(
    shown: CompareWorkspace, read_by_three: Session
) -> None:
    shown.panel.go_to(shown.found.differences[4].key)
    shown.keep(2)
    assert shown.question.outcome.whole == "Decided by Ann Lee: Cleo’s kept"
    (made,) = decisions.all_decisions(read_by_three.project)
    assert (made.verdict, made.stance) == ("applies", "neutral")
    shown.panel.go_to(shown.found.differences[3].key)
    shown.keep(2)
    assert shown.question.outcome.whole == "Decided by Ann Lee: does not apply"
    shown.keep(-1)
    assert shown.question.outcome.whole == "Decided by Ann Lee: both kept"


def test_keeping_all_three_loses_nobodys_stance_and_the_briefing_tells_them_apart(
    shown: CompareWorkspace, read_by_three: Session, qtbot: QtBot
) -> None:
    coded = {each.reviewer_id: each.id for each in codings.all_codings(read_by_three.project) if each.start == 18}
    for name, stance in ((ANN, "support"), (BEN, "oppose"), (CLEO, "neutral")):
        with qtbot.waitSignal(shown.compared):
            read_by_three.perform("Judge", set_stance, coded[by(read_by_three, name)], stance)
    shown.panel.go_to(shown.found.differences[0].key)
    assert shown.question.both.text() == "Keep all 3"
    QTest.mouseClick(shown.question.both, Qt.MouseButton.LeftButton)

    made = {each.span: each for each in decisions.all_decisions(read_by_three.project)}
    assert (made[Span(18, 60)].stance, made[Span(18, 60)].as_read) == (None, True)
    assert (made[Span(18, 40)].stance, made[Span(18, 40)].as_read) == ("neutral", False)
    assert shown.question.outcome.whole == "Decided by Ann Lee: all kept"
    found = compose(read_by_three.project, today=date(2026, 11, 27)).extracts
    assert [(e.stance, e.differing) for e in found if e.start == 18] == [
        ("neutral", ()),
        ("unclear", ("reviewers differ on the stance: support (Ann Lee), oppose (Ben Ode)",)),
    ]


def test_the_list_is_filtered_by_how_far_they_agree(shown: CompareWorkspace) -> None:
    shown.panel.filter_button.click()
    assert shown.panel.state.isVisible()
    shown.panel.state._choose("some")
    assert [shown.found.difference(key).kind for key in shown.panel.model.keys] == [EDGES, MISSING]


def test_figures_are_those_for_several_and_named_so(shown: CompareWorkspace) -> None:
    assert [figure.accessibleName().rsplit(" ", 1)[0] for figure in shown.bar.figures][:2] == [
        "Fleiss’ κ", "Krippendorff’s α"
    ]  # fmt: skip
    assert shown.bar.figures[2].accessibleName().startswith("agreement of pairs ")
    shown.window().resize(1300, 800)
    shown.bar.all.click()
    QTest.qWait(30)
    head = [shown.figures.model.headerData(n, Qt.Orientation.Horizontal) for n in range(6)]
    assert head == ["Code", "Fleiss’ κ", "α", "agreement of pairs", "all", "nobody"]
    assert "3 reviewers, Ann, Ben, Cleo: κ is Fleiss’" in shown.figures.overall.plain
    table = shown.figures.table
    taken = sum(table.columnWidth(column) for column in range(shown.figures.model.columnCount()))
    assert abs(taken - table.viewport().width()) < 2, "the names take what the figures leave"


def test_columns_keep_a_width_that_can_be_read_and_come_into_view_with_the_keys(
    shown: CompareWorkspace, window: MainWindow
) -> None:
    window.resize(900, 700)
    QTest.qWait(120)
    columns = shown.columns
    assert {column.width() for column in columns.columns} == {columns._row.width() // 3}
    assert columns.columns[0].width() >= 260
    tops = {column.view.page.geometry.line_top(150) for column in columns.columns}
    assert len(tops) == 1, "their lines break alike"
    bar = columns.side.horizontalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
    shown.bar.all.setFocus()
    for _stop in range(9):
        if columns.columns[2].view.hasFocus():
            break
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_F6)
        QApplication.processEvents()
    assert columns.columns[2].view.hasFocus()
    assert bar.value() == bar.maximum()


def test_scrolling_one_scrolls_all(shown: CompareWorkspace) -> None:
    shown.columns.zoom_to(300)
    for column in shown.columns.columns:
        column.view.scroll_to(0)
    shown.columns.columns[2].view.scroll_to(50)
    assert {column.view.verticalScrollBar().value() for column in shown.columns.columns} == {50}


def test_who_stands_elsewhere_already_changes_places(shown: CompareWorkspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.compared):
        shown.columns.columns[0].chosen.emit(shown.found.chosen[2])
    assert names(shown) == [CLEO, BEN, ANN]


def test_who_unreads_the_document_leaves_the_comparison(
    shown: CompareWorkspace, read_by_three: Session, document: Document, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shown.compared):
        read_by_three.perform(
            "Again", mark_documents, [document.id], reviewer_id=by(read_by_three, CLEO), state="reading"
        )
    assert names(shown) == [ANN, BEN]
    assert len(shown.columns.columns) == 2
