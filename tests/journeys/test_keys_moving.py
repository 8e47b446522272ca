"""The key table, from overlaps to closing: one code alone, stepping, bookmark, backlight, workspaces, Esc, find."""

from PySide6.QtWidgets import QApplication

from desktop.domain.ids import ReviewerId, new_id
from desktop.edits.reviewers import add_reviewer
from tests.journeys.keys import ALT, CTRL, KEY, SHIFT, Keys


def test_o_cycles_the_codings_under_the_cursor_the_shortest_first(keys: Keys) -> None:
    long = keys.code("We ask the board to run one later boat on weekdays.", "Service")
    middle = keys.code("one later boat on weekdays", "Later boat")
    short = keys.code("later boat", "Voices")

    keys.click_on("later boat")
    found = [keys.session.coding_id]
    for _ in range(3):
        keys.press(KEY.Key_O)
        found.append(keys.session.coding_id)

    assert found == [short, middle, long, short]


def test_u_lists_the_codings_under_the_cursor_and_one_is_chosen(keys: Keys) -> None:
    long = keys.code("We ask the board to run one later boat on weekdays.", "Service")
    keys.code("later boat", "Voices")
    keys.click_on("later boat")
    keys.press(KEY.Key_U)
    assert [row.text().replace("&", "") for row in keys.menu().actions()] == ["1  Voices", "2  Service"]
    keys.qtbot.keyClick(keys.menu(), KEY.Key_2)

    assert keys.session.coding_id == long
    keys.press(KEY.Key_Escape)
    keys.click_on("It is cold there")
    keys.press(KEY.Key_U)
    assert QApplication.activePopupWidget() is None
    assert "No coding" in keys.say()


def test_space_isolates_a_code_brackets_step_and_esc_shows_all(keys: Keys) -> None:
    first = keys.code("later boat", "Fares")
    other = keys.code("It is cold there", "Voices")
    second = keys.code("A fare that a pensioner can pay", "Fares")
    keys.pick_up(first)

    keys.press(KEY.Key_Space)
    assert {one.id for one in keys.reader.codings} == {first, second}
    assert keys.read.view_bar.shown_only.isVisible()
    assert "Fares" in keys.read.view_bar.shown_only.text()
    keys.press(KEY.Key_BracketRight)
    assert keys.session.coding_id == second
    keys.press(KEY.Key_BracketLeft)
    assert keys.session.coding_id == first
    keys.press(KEY.Key_BracketLeft)
    assert keys.session.coding_id == first
    assert "No passage" in keys.say()

    keys.press(KEY.Key_Escape)
    assert {one.id for one in keys.reader.codings} == {first, other, second}
    assert keys.session.coding_id == first, "Esc closes the nearest thing only"
    assert not keys.read.view_bar.shown_only.isVisible()


def test_space_on_a_code_of_the_codebook_shows_it_with_those_below_it(keys: Keys) -> None:
    boat = keys.code("later boat", "Later boat")
    keys.code("A fare that a pensioner can pay", "Fares")
    panel = keys.window.panel("codebook")
    service = next(code for code in panel.model.codebook if code.name == "Service")
    keys.session.select_code(service.id)
    panel.tree.setFocus()
    keys.press(KEY.Key_Space)

    assert {one.id for one in keys.reader.codings} == {boat}
    keys.press(KEY.Key_Space)
    assert len(keys.reader.codings) == 2


def test_a_coding_that_is_made_while_another_code_is_alone_is_shown(keys: Keys) -> None:
    keys.pick_up(keys.code("later boat", "Voices"))
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_Escape)
    keys.press(KEY.Key_Space)
    keys.select("the parish clerk")
    keys.press(KEY.Key_1)

    assert keys.session.coding_id in keys.reader.codings
    assert len(keys.reader.codings) == 2


def test_f8_goes_from_coding_to_coding_and_f9_to_what_is_not_coded(keys: Keys) -> None:
    first = keys.code("later boat")
    second = keys.code("A fare that a pensioner can pay")
    keys.press(KEY.Key_F8)
    assert keys.session.coding_id == first
    keys.press(KEY.Key_F8)
    assert keys.session.coding_id == second
    keys.press(KEY.Key_F8, SHIFT)
    assert keys.session.coding_id == first
    keys.select("Advertisement: new bicycles for the spring, ask at the harbour shop.")
    keys.press(KEY.Key_X)
    keys.reader.put_cursor(0)

    keys.press(KEY.Key_F9)

    assert keys.text[keys.reader.cursor_offset() :].startswith("Paragraph 1 "), "excluded paragraphs need no coding"


def test_b_sets_a_bookmark_and_shift_b_goes_back_to_it_also_after_another_start(keys: Keys) -> None:
    at = keys.select("Paragraph 30 of the hearing").start
    keys.press(KEY.Key_B)
    keys.reader.go_to_place(0)
    keys.reader.put_cursor(0)
    keys.press(KEY.Key_B, SHIFT)
    assert keys.reader.cursor_offset() == at
    assert keys.reader.seen_span().contains(at)

    keys.start_again()
    keys.reader.put_cursor(0)
    keys.press(KEY.Key_B, SHIFT)
    assert keys.reader.cursor_offset() == at


def test_l_dims_what_is_not_coded(keys: Keys) -> None:
    keys.code("later boat")
    plain = keys.reader.grab().toImage()
    keys.press(KEY.Key_L)
    assert keys.reader.aids.backlight
    dimmed = keys.reader.grab().toImage()
    line = keys.reader.end_lines(keys.span_of("Parents wait on the quay"))[0]
    darkest = [min(picture.pixelColor(x, line.center().y()).lightness() for x in range(line.left(), line.right()))
               for picture in (plain, dimmed)]  # fmt: skip
    assert darkest[1] > darkest[0] + 60
    keys.press(KEY.Key_L)

    assert not keys.reader.aids.backlight
    assert keys.window.actions_of.actions["view.backlight"].isChecked() is False


def test_alt_and_a_digit_goes_to_the_workspace(keys: Keys) -> None:
    keys.window.panel("documents").tree.setFocus()
    keys.press(KEY.Key_1, ALT)

    assert keys.reader.hasFocus()


def test_esc_closes_the_nearest_picker_bar_find_isolation_selection(keys: Keys) -> None:
    made = keys.code("later boat", "Fares")
    keys.pick_up(made)
    keys.press(KEY.Key_Space)
    keys.press(KEY.Key_F, CTRL)
    assert keys.read.find_bar.isVisible()
    keys.reader.focus_text()
    span = keys.select("the parish clerk")
    keys.qtbot.waitUntil(keys.read.tools.bar.isVisible, timeout=2000)
    keys.press(KEY.Key_C)

    keys.press(KEY.Key_Escape)
    assert not keys.read.tools.picker.isVisible()
    keys.reader.focus_text()
    for shown in (keys.read.tools.bar.isVisible, keys.read.find_bar.isVisible):
        if shown():
            keys.press(KEY.Key_Escape)
            assert not shown()
    keys.reader.focus_text()
    keys.reader.select_span(span)
    keys.read.tools.hide_bar()
    assert keys.read.focus.code_id is not None
    keys.press(KEY.Key_Escape)
    assert keys.read.focus.code_id is None
    assert keys.session.passage == span
    keys.press(KEY.Key_Escape)
    assert keys.session.passage is None
    keys.pick_up(made)
    keys.press(KEY.Key_Escape)
    assert keys.session.coding_id is None


def test_ctrl_f_finds_and_f3_goes_on(keys: Keys) -> None:
    keys.press(KEY.Key_F, CTRL)
    keys.type("pensioner")
    assert keys.read.find_bar.count.text().startswith("1 of 1")
    keys.press(KEY.Key_F3)
    keys.press(KEY.Key_Escape)

    assert keys.reader.hasFocus()


def test_ctrl_shift_f_finds_in_all_documents_f3_goes_on_and_esc_comes_back(keys: Keys) -> None:
    at = keys.select("It is cold there").start
    keys.reader.select_span(None)
    keys.reader.put_cursor(at)
    scrolled = keys.reader.verticalScrollBar().value()
    keys.press(KEY.Key_F, CTRL | SHIFT)
    panel = keys.window.panel("search")
    assert panel.field.hasFocus()
    keys.type("hearing sailed*")
    keys.qtbot.waitUntil(lambda: panel.count.text() == "Not found")
    keys.press(KEY.Key_A, CTRL)
    keys.type('"hearing say*"')
    keys.qtbot.waitUntil(lambda: panel.count.text() == "59 in 1 document")

    keys.press(KEY.Key_Return)
    assert panel.list.hasFocus()
    assert keys.session.passage.of(keys.text) == "hearing says"
    keys.press(KEY.Key_Return)
    assert keys.reader.hasFocus()
    first = keys.session.passage
    keys.press(KEY.Key_F3)
    assert keys.session.passage.start > first.end
    keys.press(KEY.Key_1)
    assert keys.coded() == [("Fares", "hearing says")], "single keys work on what was found"
    keys.press(KEY.Key_F3, SHIFT)
    assert keys.session.passage == first

    keys.press(KEY.Key_F, CTRL | SHIFT)
    keys.press(KEY.Key_Escape)
    assert not panel.isVisible()
    assert keys.reader.hasFocus()
    assert keys.session.passage is None
    assert (keys.reader.cursor_offset(), keys.reader.verticalScrollBar().value()) == (at, scrolled)


def test_ctrl_shift_p_finds_any_action_and_does_it(keys: Keys) -> None:
    keys.press(KEY.Key_P, CTRL | SHIFT)
    keys.type("backl")
    keys.press(KEY.Key_Return)

    assert keys.reader.aids.backlight
    keys.press(KEY.Key_P, CTRL | SHIFT)
    keys.press(KEY.Key_Escape)
    assert keys.reader.hasFocus()


def test_ctrl_e_goes_to_a_document_or_code(keys: Keys) -> None:
    keys.press(KEY.Key_E, CTRL)

    assert keys.window.body.tool_bar.go_to.hasFocus()


def test_reviewers_can_be_hidden_from_the_eye(keys: Keys) -> None:
    other = ReviewerId(new_id())
    keys.session.perform("Reviewer", add_reviewer, name="Jonas Keller", initials="JK", reviewer_id=other)
    mine = keys.code("later boat")
    theirs = keys.code("the parish clerk", reviewer_id=other)
    keys.click(keys.read.view_bar.show_menu)
    keys.choose("Codings of Jonas Keller")
    assert {one.id for one in keys.reader.codings} == {mine}
    assert "Ada Quill" in keys.read.view_bar.shown_only.text()

    keys.click(keys.read.view_bar.shown_only)
    assert {one.id for one in keys.reader.codings} == {mine, theirs}
    keys.window.actions_of.actions["view.only_mine"].trigger()
    assert {one.id for one in keys.reader.codings} == {mine}
    keys.session.select_coding(theirs)
    assert theirs in keys.reader.codings, "what somebody asks to see is shown"
