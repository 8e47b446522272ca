"""The key table, from selecting words to marking them as no content: each key does what its row says."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from desktop.store import actors, codes, exclusions, memos
from tests.journeys.keys import ALT, CTRL, KEY, SHIFT, Keys

WORDS = "one later boat on weekdays"


def test_selecting_text_brings_the_bar_beside_the_words_and_esc_takes_it_away(keys: Keys) -> None:
    span = keys.drag_over(WORDS)
    bar = keys.read.tools.bar
    assert not bar.isVisible(), "only after a moment"
    keys.qtbot.waitUntil(bar.isVisible, timeout=2000)

    offset = keys.reader.viewport().mapTo(keys.read.pane, QPoint(0, 0))
    assert not any(bar.geometry().intersects(line.translated(offset)) for line in keys.reader.end_lines(span))
    assert keys.reader.hasFocus()
    keys.press(KEY.Key_Escape)
    assert not bar.isVisible()
    assert keys.session.passage == span


@pytest.mark.parametrize("key", [KEY.Key_C, KEY.Key_Return])
def test_c_and_enter_open_the_picker_and_enter_applies(keys: Keys, key) -> None:
    keys.select(WORDS)
    keys.press(key)
    keys.type("serv later")
    keys.press(KEY.Key_Return)

    assert keys.coded() == [("Service > Later boat", WORDS)]
    assert keys.reader.hasFocus()


def test_ctrl_enter_applies_and_stays_and_shift_enter_takes_several(keys: Keys) -> None:
    keys.select(WORDS)
    keys.press(KEY.Key_C)
    keys.type("fares")
    keys.press(KEY.Key_Return, CTRL)
    assert keys.read.tools.picker.isVisible()
    QApplication.focusWidget().selectAll()
    keys.press(KEY.Key_Delete)
    keys.type("o")  # Voices, Service, Later boat
    keys.press(KEY.Key_Return, SHIFT)
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Return, SHIFT)
    keys.press(KEY.Key_Return)

    assert len(keys.coded()) == 3
    assert not keys.read.tools.picker.isVisible()


def test_the_last_line_of_the_picker_makes_a_code_under_the_parent_in_use(keys: Keys) -> None:
    keys.code("It is cold there", "Later boat")
    keys.select(WORDS)
    keys.press(KEY.Key_C)
    keys.type("Weekdays only")
    keys.press(KEY.Key_Return)

    assert ("Service > Weekdays only", WORDS) in keys.coded()


def test_q_applies_the_last_code_and_a_digit_the_pinned_one(keys: Keys) -> None:
    keys.code("It is cold there", "Voices")
    keys.select(WORDS)
    keys.press(KEY.Key_Q)
    keys.select("the parish clerk")
    keys.press(KEY.Key_1)

    assert keys.coded()[0] == ("Voices", WORDS)
    assert keys.coded()[-1] == ("Fares", "the parish clerk")


def test_v_names_a_code_with_the_words_and_f2_changes_the_name_where_it_stands(keys: Keys) -> None:
    keys.select("Two pounds at most")
    keys.press(KEY.Key_V)
    assert keys.coded() == [("Two pounds at most", "Two pounds at most")]
    bar = keys.read.tools.name_bar
    assert bar.isVisible()
    assert keys.reader.hasFocus()

    keys.press(KEY.Key_F2)
    keys.type("Price cap")
    keys.press(KEY.Key_Return)

    assert keys.coded() == [("Price cap", "Two pounds at most")]
    assert keys.reader.hasFocus()
    assert not bar.isVisible()


def test_esc_in_the_name_keeps_the_old_one(keys: Keys) -> None:
    keys.select("Two pounds at most")
    keys.press(KEY.Key_V)
    keys.press(KEY.Key_F2)
    keys.type("Something else")
    keys.press(KEY.Key_Escape)

    assert keys.coded() == [("Two pounds at most", "Two pounds at most")]
    assert keys.reader.hasFocus()


def test_m_writes_a_note_in_the_inspector_and_ctrl_enter_comes_back(keys: Keys) -> None:
    made = keys.code(WORDS)
    keys.pick_up(made)
    keys.press(KEY.Key_M)
    keys.type("Ask the harbour master.")
    keys.press(KEY.Key_Return, CTRL)

    assert [memo.body for memo in memos.for_target(keys.session.project, made)] == ["Ask the harbour master."]
    assert keys.reader.hasFocus()


def test_m_on_words_makes_a_highlight_without_a_code(keys: Keys) -> None:
    keys.select(WORDS)
    keys.press(KEY.Key_M)
    keys.type("What does the boat cost?")
    keys.press(KEY.Key_Return, CTRL)

    assert keys.coded() == [("", WORDS)]
    assert len(memos.counts(keys.session.project)) == 1


@pytest.mark.parametrize(
    ("key", "stance"),
    [
        (KEY.Key_S, "support"),
        (KEY.Key_O, "oppose"),
        (KEY.Key_C, "conditional"),
        (KEY.Key_N, "neutral"),
        (KEY.Key_M, "mixed"),
        (KEY.Key_U, "unclear"),
    ],
)
def test_s_and_a_letter_say_the_stance_and_nought_clears_it(keys: Keys, key, stance: str) -> None:
    made = keys.code(WORDS)
    keys.pick_up(made)
    keys.press(KEY.Key_S)
    hint = keys.menu()
    assert any(row.text().endswith(f"\t{stance[0].upper()}") for row in hint.actions()), "the letters are shown"
    keys.qtbot.keyClick(hint, key)
    assert keys.coding(made).stance == stance

    keys.press(KEY.Key_S)
    keys.qtbot.keyClick(keys.menu(), KEY.Key_0)
    assert keys.coding(made).stance is None


def test_esc_ends_waiting_for_a_stance(keys: Keys) -> None:
    made = keys.code(WORDS)
    keys.pick_up(made)
    keys.press(KEY.Key_S)
    keys.qtbot.keyClick(keys.menu(), KEY.Key_Escape)

    assert QApplication.activePopupWidget() is None
    assert keys.coding(made).stance is None


def test_w_makes_a_speaker_by_name_and_picks_one_that_is_known(keys: Keys) -> None:
    first, second = keys.code(WORDS), keys.code("A fare that a pensioner can pay")
    keys.pick_up(first)
    keys.press(KEY.Key_W)
    keys.type("Parents of Eastpoint")
    keys.press(KEY.Key_Return)
    (made,) = actors.all_actors(keys.session.project)
    assert made.name == "Parents of Eastpoint"
    assert keys.coding(first).actor_id == made.id
    assert keys.reader.hasFocus()

    keys.pick_up(second)
    keys.press(KEY.Key_W)
    keys.type("parents")
    keys.press(KEY.Key_Return)
    assert keys.coding(second).actor_id == made.id
    assert len(actors.all_actors(keys.session.project)) == 1

    keys.press(KEY.Key_W)
    keys.press(KEY.Key_Up)
    keys.press(KEY.Key_Return)
    assert keys.coding(second).actor_id is None, "the author of the document speaks again"
    keys.press(KEY.Key_Z, CTRL)
    keys.press(KEY.Key_Z, CTRL)
    keys.press(KEY.Key_Z, CTRL)
    assert actors.all_actors(keys.session.project) == (), "a new speaker is one step to undo"
    assert keys.coding(first).actor_id is None


def test_the_inspector_makes_a_speaker_too(keys: Keys) -> None:
    keys.pick_up(keys.code(WORDS))
    choice = keys.window.panel("inspector").coding.speaker
    assert choice.itemText(choice.count() - 1).startswith("New speaker")
    choice.setCurrentIndex(choice.count() - 1)
    choice.activated.emit(choice.count() - 1)

    assert keys.read.tools.sayings.picker.isVisible()
    keys.type("The ferry company")
    keys.press(KEY.Key_Return)
    assert [actor.name for actor in actors.all_actors(keys.session.project)] == ["The ferry company"]


def test_x_marks_words_as_no_content_and_takes_it_back(keys: Keys) -> None:
    span = keys.select("Advertisement: new bicycles for the spring, ask at the harbour shop.")
    keys.press(KEY.Key_X)

    assert [one.span for one in exclusions.for_document(keys.session.project, keys.document.id)] == [span]
    assert keys.reader.aids.excluded == (span,)
    made = keys.code("new bicycles")
    fares = keys.coding(made).code_id
    assert codes.counts(keys.session.project).get(fares, 0) == 0, "not counted"

    keys.pick_up(made)
    keys.reader.put_cursor(span.start + 3)
    keys.press(KEY.Key_X)
    assert keys.reader.aids.excluded == ()
    assert codes.counts(keys.session.project) == {fares: 1}
    keys.press(KEY.Key_Z, CTRL)
    assert keys.reader.aids.excluded == (span,)


def test_x_without_words_says_what_to_do(keys: Keys) -> None:
    keys.press(KEY.Key_X)

    assert "Select the words" in keys.say()
    assert keys.reader.aids.excluded == ()


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (KEY.Key_Right, SHIFT, "later boat "),
        (KEY.Key_Left, SHIFT, "later boa"),
        (KEY.Key_Right, SHIFT | CTRL, "later boat on"),
        (KEY.Key_Left, SHIFT | ALT, " later boat"),
        (KEY.Key_Left, SHIFT | ALT | CTRL, "one later boat"),
        (KEY.Key_Down, SHIFT, "later boat on weekdays."),
    ],
)
def test_arrows_move_the_edges_of_the_selected_coding(keys: Keys, key, modifiers, words: str) -> None:
    made = keys.code("later boat")
    keys.pick_up(made)
    keys.press(key, modifiers)

    assert keys.coding(made).exact == words


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("word", "later boat on"),
        ("sentence", "later boat on weekdays."),
        ("paragraph", "later boat on weekdays. Parents wait on the quay 🚢 until six. It is cold there."),
    ],
)
def test_edges_snap_to_what_the_menu_says(keys: Keys, unit: str, words: str) -> None:
    made = keys.code("later boat")
    keys.window.actions_of.actions[f"code.edges_{unit}"].trigger()
    keys.pick_up(made)
    keys.press(KEY.Key_Right, SHIFT)

    assert keys.coding(made).exact == words
    assert keys.context.settings.get("reader.snap") == unit


def test_with_words_selected_the_same_keys_extend_the_selection(keys: Keys) -> None:
    made = keys.code("later boat")
    keys.pick_up(made)
    span = keys.select("on weekdays")
    keys.press(KEY.Key_Left, SHIFT)

    assert keys.session.coding_id is None
    assert keys.session.passage == type(span)(span.start, span.end - 1)
    assert keys.coding(made).exact == "later boat"


def test_delete_removes_the_coding_and_undo_brings_it_back_with_its_note(keys: Keys) -> None:
    made = keys.code(WORDS)
    keys.pick_up(made)
    keys.press(KEY.Key_M)
    keys.type("Why?")
    keys.press(KEY.Key_Return, CTRL)
    keys.press(KEY.Key_Delete)
    assert keys.coded() == []
    keys.press(KEY.Key_Z, CTRL)

    assert keys.coded() == [("Fares", WORDS)]
    assert [memo.body for memo in memos.for_target(keys.session.project, made)] == ["Why?"]


def test_single_keys_are_letters_in_a_text_field(keys: Keys) -> None:
    keys.select(WORDS)
    field = keys.window.body.tool_bar.go_to
    field.setFocus()
    keys.type("qvxbl1")

    assert field.text() == "qvxbl1"
    assert keys.coded() == []
    assert keys.reader.aids.excluded == ()
    field.clear()
