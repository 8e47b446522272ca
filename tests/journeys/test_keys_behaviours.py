"""The ten behaviours of the coding surface, each from end to end in the real window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.domain.ids import ReviewerId, new_id
from desktop.edits.reviewers import add_reviewer
from desktop.store import codes, memos
from tests.journeys.keys import ALT, CTRL, KEY, SHIFT, Keys

WORDS = "one later boat on weekdays"


def test_1_the_tool_comes_to_the_selection_is_worked_by_keys_and_goes_on_scrolling(keys: Keys) -> None:
    keys.drag_over(WORDS)
    bar = keys.read.tools.bar
    keys.qtbot.waitUntil(bar.isVisible, timeout=2000)
    keys.press(KEY.Key_Tab)
    assert bar.pick.hasFocus()
    keys.press(KEY.Key_Escape)
    assert keys.reader.hasFocus()

    keys.drag_over("the parish clerk")
    keys.qtbot.waitUntil(bar.isVisible, timeout=2000)
    keys.reader.verticalScrollBar().setValue(keys.reader.verticalScrollBar().value() + 40)
    assert not bar.isVisible()


def test_2_one_key_for_the_code_in_hand_and_digits_stand_in_the_tree(keys: Keys) -> None:
    for words in (WORDS, "the parish clerk", "new bicycles"):
        keys.select(words)
        keys.press(KEY.Key_1 if words == WORDS else KEY.Key_Q)

    assert [name for name, _words in keys.coded()] == ["Fares"] * 3
    model = keys.window.panel("codebook").model
    spoken = [model.data(model.index_of(code.id), Qt.ItemDataRole.AccessibleTextRole) for code in model.codebook]
    assert any("Fares" in words and "key 1" in words for words in spoken)


def test_3_type_to_find_any_code_and_come_back_to_the_same_place(keys: Keys) -> None:
    span = keys.select("Paragraph 40 of the hearing")
    at = keys.reader.verticalScrollBar().value()
    keys.press(KEY.Key_K, CTRL)
    keys.type("boat")
    assert [row.code.name for row in keys.read.tools.picker.model.rows] == ["Later boat"]
    keys.press(KEY.Key_Return)

    assert keys.coded() == [("Service > Later boat", span.of(keys.text))]
    assert keys.reader.hasFocus()
    assert keys.reader.verticalScrollBar().value() == at


def test_4_new_codes_without_leaving_the_text(keys: Keys) -> None:
    keys.session.select_code(next(code.id for code in codes.codebook(keys.session.project) if code.name == "Service"))
    keys.select("Parents wait on the quay")
    keys.press(KEY.Key_V)
    assert keys.coded() == [("Service > Parents wait on the quay", "Parents wait on the quay")]
    keys.press(KEY.Key_F2)
    keys.type("Waiting")
    keys.press(KEY.Key_Return)

    assert keys.coded() == [("Service > Waiting", "Parents wait on the quay")]
    keys.press(KEY.Key_Z, CTRL)
    keys.press(KEY.Key_Z, CTRL)
    assert keys.coded() == []


def test_5_stripes_are_named_once_clicked_told_about_and_coded_on(keys: Keys) -> None:
    long = keys.code("We ask the board to run one later boat on weekdays.", "Service")
    short = keys.code("later boat", "Later boat")
    margin = keys.read.pane.margin
    at = keys.stripe(short)
    keys.click(margin, at)
    assert keys.session.coding_id == short

    keys.session.perform("Note", _note(keys, short))
    QApplication.sendEvent(margin, QHelpEvent(QHelpEvent.Type.ToolTip, at, margin.mapToGlobal(at)))
    tip = keys.read.pane.margin.tip_for(short)
    assert QToolTip.isVisible()
    for said in ("Service &gt; Later boat", "Ada Quill", "On the quay at five"):
        assert said in tip
    QToolTip.hideText()

    assert keys.drop_code("Voices", margin, keys.stripe(long))
    assert ("Voices", "We ask the board to run one later boat on weekdays.") in keys.coded()
    assert keys.drop_code("Fares", margin, keys.stripe(short), SHIFT)
    assert keys.coding(short).code_id == next(c.id for c in codes.codebook(keys.session.project) if c.name == "Fares")
    assert not keys.drop_code("Fares", margin, QPoint(margin.width() - 2, margin.height() - 3))


def _note(keys: Keys, coding_id):  # type: ignore[no-untyped-def]  # an edit
    from desktop.edits.memos import write_memo

    return lambda project: write_memo(
        project, target_table="coding", target_id=coding_id, reviewer_id=keys.session.reviewer.id,
        body="On the quay at five",
    )  # fmt: skip


def test_5_a_right_click_acts_on_exactly_that_stripe(keys: Keys) -> None:
    first, second = keys.code("later boat"), keys.code("It is cold there", "Voices")
    margin = keys.read.pane.margin
    words = keys.select("one later boat on weekdays")
    keys.right_click(margin, keys.stripe(first))
    keys.choose("Edges", "To the selected words")
    assert keys.coding(first).span == words

    keys.right_click(margin, keys.stripe(second))
    keys.choose("Edges", "Start further up")
    assert keys.coding(second).exact == ". It is cold there"
    keys.right_click(margin, keys.stripe(second))
    keys.choose("Remove")
    assert keys.coding(second) is None
    assert keys.coding(first) is not None
    keys.right_click(margin, keys.stripe(first))
    keys.choose("Who says it")
    keys.type("Parents")
    keys.press(KEY.Key_Return)
    assert keys.coding(first).actor_id is not None
    keys.right_click(margin, keys.stripe(first))
    keys.choose("Recode")
    keys.type("voices")
    keys.press(KEY.Key_Return)
    assert keys.coded() == [("Voices", "one later boat on weekdays")]


def test_5_codes_are_dropped_on_words_and_on_coded_words(keys: Keys) -> None:
    span = keys.select("the parish clerk")
    viewport = keys.reader.viewport()
    assert keys.drop_code("Voices", viewport, keys.reader.end_lines(span)[0].center())
    assert keys.coded() == [("Voices", "the parish clerk")]
    assert keys.drop_code("Fares", viewport, keys.reader.end_lines(span)[0].center())
    assert sorted(keys.coded()) == [("Fares", "the parish clerk"), ("Voices", "the parish clerk")]
    keys.press(KEY.Key_Escape)
    plain = keys.span_of("It is cold there")
    assert not keys.drop_code("Fares", viewport, keys.reader.end_lines(plain)[0].center())
    assert keys.reader.text == keys.text


def test_5_the_margin_changes_sides_and_width_and_remembers_both(keys: Keys) -> None:
    made = keys.code("later boat")
    pane = keys.read.pane
    assert pane.margin.x() > pane.view.x()
    keys.window.actions_of.actions["view.margin_left"].trigger()
    assert pane.margin.geometry().right() < pane.view.geometry().left() + 1
    keys.click(pane.margin, keys.stripe(made))
    assert keys.session.coding_id == made

    keys.window.actions_of.actions["view.margin_right"].trigger()
    QApplication.processEvents()
    handle, middle = pane.handle, QPoint(3, 200)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle - QPoint(100, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    assert keys.context.settings.get("reader.margin_width") < 168
    assert pane.margin.width() == keys.context.settings.get("reader.margin_width")
    keys.click(pane.margin, keys.stripe(made))
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=middle)
    assert pane.margin.width() == 168


def test_6_an_edge_moves_at_once_and_is_written_when_the_key_is_let_go(keys: Keys) -> None:
    made = keys.code("later")
    keys.pick_up(made)
    for _ in range(5):
        QTest.keyPress(keys.reader, KEY.Key_Right, SHIFT)
    assert keys.reader.codings.get(made).span.of(keys.text) == "later boat"
    assert keys.coding(made).exact == "later"
    QTest.keyRelease(keys.reader, KEY.Key_Right, SHIFT)
    assert keys.coding(made).exact == "later boat"

    keys.press(KEY.Key_Left, SHIFT | ALT | CTRL)
    assert keys.coding(made).exact == "one later boat"
    keys.press(KEY.Key_Z, CTRL)
    assert keys.coding(made).exact == "later", "one burst is one step"


def test_7_overlaps_are_never_ambiguous(keys: Keys) -> None:
    long = keys.code("We ask the board to run one later boat on weekdays.", "Service")
    short = keys.code("later boat", "Voices")
    keys.click_on("later boat")
    assert keys.session.coding_id == short
    also = keys.window.panel("inspector").coding.also
    assert "Select coding Service" in {one.accessibleName() for one in also.findChildren(QWidget)}
    keys.press(KEY.Key_Delete)

    assert keys.coding(short) is None
    assert keys.coding(long) is not None


def test_8_undo_says_what_it_takes_back_and_works_after_another_start(keys: Keys) -> None:
    keys.select(WORDS)
    keys.press(KEY.Key_1)
    assert "Code “Fares” in para 1" in keys.window.actions_of.actions["edit.undo"].text()
    keys.start_again()
    keys.press(KEY.Key_Z, CTRL)
    assert keys.coded() == []
    keys.press(KEY.Key_Y, CTRL)

    assert keys.coded() == [("Fares", WORDS)]


def test_9_the_gutter_counts_what_is_out_of_view_and_goes_there(keys: Keys) -> None:
    other = ReviewerId(new_id())
    keys.session.perform("Reviewer", add_reviewer, name="Jonas Keller", initials="JK", reviewer_id=other)
    keys.code("later boat")
    keys.code("the parish clerk", reviewer_id=other)
    last = keys.code("Paragraph 58 of the hearing")
    pane = keys.read.pane
    keys.reader.go_to_place(0)
    keys.qtbot.waitUntil(lambda: pane.below.isVisible() and pane.below.count == 1)
    assert not pane.above.isVisible()

    keys.click(pane.below)
    assert keys.reader.seen_span().contains(keys.coding(last).start)
    keys.qtbot.waitUntil(lambda: pane.above.isVisible() and pane.above.count == 2)
    assert pane.above.accessibleName().startswith("2 codings above")
    keys.window.actions_of.actions["view.only_mine"].trigger()
    keys.qtbot.waitUntil(lambda: pane.above.count == 1)
    keys.click(pane.above)
    assert keys.reader.seen_span().contains(keys.span_of("later boat").start)


def test_10_a_note_in_place_and_the_document_opens_where_one_stopped(keys: Keys) -> None:
    keys.select(WORDS)
    keys.press(KEY.Key_1)
    keys.press(KEY.Key_M)
    keys.type("Who pays?")
    keys.press(KEY.Key_Return, CTRL)
    assert keys.reader.hasFocus()
    assert len(memos.counts(keys.session.project)) == 1

    keys.reader.go_to_place(keys.span_of("Paragraph 33 of the hearing").start)
    place = keys.reader.place()
    session = keys.session
    session.show_document(None)
    session.show_document(keys.document.id)
    assert keys.reader.place() == place
    keys.start_again()
    assert keys.reader.place() == place


def test_the_page_follows_when_the_colours_change(keys: Keys) -> None:
    theme = keys.context.theme
    for choice in ("dark", "light"):
        theme.set_choice(choice)
        QApplication.processEvents()
        picture = keys.reader.viewport().grab().toImage()
        ground = picture.pixelColor(4, picture.height() - 6)
        assert ground.name() == theme.color("page").name(), choice
    theme.set_choice("system")


def test_numbers_measure_and_leading_are_set_from_the_view_menu(keys: Keys) -> None:
    run = keys.window.actions_of.actions
    width = keys.reader.page.style.width
    height = keys.reader.page.geometry.total_height
    run["view.measure_narrow"].trigger()
    assert keys.reader.page.style.width < width
    run["view.measure_usual"].trigger()
    run["view.leading_loose"].trigger()
    assert keys.reader.page.geometry.total_height > height
    run["view.numbers_paragraphs"].trigger()
    assert keys.reader.aids.numbers == "paragraphs"
    assert run["view.numbers_paragraphs"].isChecked()
    run["view.numbers_lines"].trigger()
    keys.reader.grab()
    assert keys.reader.aids.numbers == "lines"
