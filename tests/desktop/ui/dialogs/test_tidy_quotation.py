"""The dialog that tidies a quotation: by rule only, and it says at once what is not."""

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.tidy_quotation import TidyDialog
from desktop.ui.main_window import MainWindow
from tests.desktop.ui.conftest import Answers

WORDS = "The 🚢 leaves at five, as every parent knows, and the clinic closes at six."


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> TidyDialog:
    made = TidyDialog(window.context, verbatim=WORDS, tidied="", source="Letter, p. 1")
    qtbot.addWidget(made)
    made.show()
    return made


def select(dialog: TidyDialog, words: str) -> None:
    """Select words of the quotation."""
    found = dialog.text.document().find(words)
    assert not found.isNull(), words
    dialog.text.setTextCursor(found)


def test_selected_words_are_cut_behind_an_emoji(dialog: TidyDialog) -> None:
    select(dialog, ", as every parent knows,")

    dialog.cut.click()

    assert dialog.text.toPlainText() == "The 🚢 leaves at five [...] and the clinic closes at six."
    assert dialog.result_text == "The 🚢 leaves at five [...] and the clinic closes at six."
    assert dialog.keep.isEnabled()


def test_sic_stands_behind_the_word_before_the_cursor(dialog: TidyDialog) -> None:
    select(dialog, "five")

    dialog.sic.click()

    assert "at five [sic]" in dialog.text.toPlainText()


def test_own_words_in_brackets_take_the_place_of_what_is_selected(dialog: TidyDialog, answers: Answers) -> None:
    answers.text = "boat"
    select(dialog, "🚢")

    dialog.bracket.click()

    assert dialog.result_text.startswith("The [boat] leaves")


def test_the_first_letter_in_the_other_case(dialog: TidyDialog) -> None:
    dialog.text.moveCursor(QTextCursor.MoveOperation.Start)

    dialog.case.click()

    assert dialog.result_text.startswith("[t]he 🚢")


def test_another_word_is_refused_with_the_place(dialog: TidyDialog) -> None:
    dialog.text.setPlainText(WORDS.replace("five", "six"))

    assert not dialog.keep.isEnabled()
    assert "five" in dialog.says.plain
    dialog.restore.click()
    assert dialog.keep.isEnabled()
    assert dialog.result_text == ""


def test_one_step_of_the_fields_own_undo_takes_a_cut_back(dialog: TidyDialog) -> None:
    select(dialog, "as every parent knows")
    dialog.cut.click()

    dialog.text.undo()

    assert dialog.text.toPlainText() == WORDS


def test_words_tidied_before_are_there_and_nothing_selected_cannot_be_cut(window: MainWindow, qtbot: QtBot) -> None:
    made = TidyDialog(window.context, verbatim=WORDS, tidied="The 🚢 leaves at five [...].", source="")
    qtbot.addWidget(made)

    assert made.text.toPlainText() == "The 🚢 leaves at five [...]."
    assert not made.cut.isEnabled()
    assert made.source.isReadOnly()
