"""The preview of a briefing's pages: white in every appearance, in step with its pieces, quick for long ones."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.briefing.piece import Cell, Column, Piece
from desktop.ui.briefing.setting import Setting
from desktop.ui.briefing.sheet import AT_ONCE, Sheet
from desktop.ui.briefing.sheet_model import PIECE
from desktop.ui.theme import Theme

WORDS = "The council asks for a ferry that runs on Sundays, and for fares that families can pay. "


def quote(number: int, times: int = 1) -> Piece:
    return Piece(
        "quote", WORDS * times, "s1", f"k{number}", second="Council", note="Letter, p. 1", number=number, live=True
    )


def pages(count: int) -> tuple[Piece, ...]:
    return (Piece("top"), Piece("title", "Ferries"), *(quote(number) for number in range(1, count + 1)), Piece("end"))


@pytest.fixture
def sheet(theme: Theme, qtbot: QtBot) -> Sheet:
    """An empty preview of 900 by 700."""
    made = Sheet(theme, "Preview")
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_the_page_is_white_in_the_dark_and_the_desk_is_not(sheet: Sheet, theme: Theme, qtbot: QtBot) -> None:
    sheet.set_pieces(pages(3))
    theme.set_choice("dark")
    qtbot.wait(20)

    picture = sheet.viewport().grab().toImage()

    middle = picture.pixelColor(picture.width() // 2, 60)
    assert middle == QColor("#FFFFFF")
    assert picture.pixelColor(5, 60) == theme.color("sunken")
    theme.set_choice("light")


def test_a_piece_is_as_high_as_its_words_need(sheet: Sheet) -> None:
    sheet.set_pieces((Piece("top"), quote(1), quote(2, times=6), Piece("end")))

    heights = [sheet.visualRect(sheet.model().index(row, 0)).height() for row in range(4)]

    assert heights[2] > 2 * heights[1]


def test_larger_zoom_makes_higher_pieces_and_says_so(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.set_pieces(pages(2))
    before = sheet.height_of(quote(1))

    with qtbot.waitSignal(sheet.zoomed) as sent:
        sheet.set_zoom(150)

    assert sent.args == [150]
    assert sheet.height_of(quote(1)) > before


def test_what_is_in_view_stays_in_view_when_something_further_up_changes(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.set_pieces(pages(60))
    sheet.scrollTo(sheet.model().index(40, 0), Sheet.ScrollHint.PositionAtTop)
    qtbot.wait(20)
    top = sheet.indexAt(sheet.viewport().rect().center()).data(PIECE)

    sheet.set_pieces((*pages(60)[:-1], Piece("numbered", "A new paragraph.", "s2"), Piece("end")))
    qtbot.wait(20)

    assert sheet.indexAt(sheet.viewport().rect().center()).data(PIECE) == top


@pytest.mark.parametrize(("old", "new"), [(3, 5), (5, 3), (0, 4), (4, 0)])
def test_other_pieces_are_shown_exactly(sheet: Sheet, old: int, new: int) -> None:
    sheet.set_pieces(pages(old))

    sheet.set_pieces(pages(new))

    model = sheet.model()
    assert [model.index(row, 0).data(PIECE) for row in range(model.rowCount())] == list(pages(new))


def test_a_click_says_which_extract_of_which_section(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.set_pieces(pages(2))
    place = sheet.visualRect(sheet.model().index(3, 0)).center()

    with qtbot.waitSignal(sheet.chosen) as sent:
        QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert sent.args == ["s1", "k2"]


def test_keys_go_from_piece_to_piece_and_enter_opens(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.set_pieces(pages(3))
    sheet.setFocus()
    sheet.setCurrentIndex(sheet.model().index(1, 0))

    with qtbot.waitSignal(sheet.chosen) as chosen:
        QTest.keyClick(sheet, Qt.Key.Key_Down)
    with qtbot.waitSignal(sheet.opened) as opened:
        QTest.keyClick(sheet, Qt.Key.Key_Return)

    assert (chosen.args, opened.args) == (["s1", "k1"], ["s1", "k1"])


def test_marking_a_section_goes_there(sheet: Sheet, qtbot: QtBot) -> None:
    far = Piece("heading1", "Far below", "s9")
    sheet.set_pieces((*pages(60)[:-1], far, Piece("end")))

    sheet.mark("s9")
    qtbot.wait(20)

    index = sheet.model().index(62, 0)
    assert index.data(PIECE) == far
    assert sheet.viewport().rect().contains(sheet.visualRect(index).topLeft())


def test_a_long_briefing_is_there_at_once_and_measured_after(sheet: Sheet, qtbot: QtBot) -> None:
    many = pages(20 * AT_ONCE)

    began = time.perf_counter()
    sheet.set_pieces(many)
    sheet.viewport().repaint()
    spent = time.perf_counter() - began

    assert spent < 1.0  # laying all of it out takes several times as long
    assert sheet._unmeasured
    sheet._measuring.stop()


def test_every_row_is_spoken(sheet: Sheet) -> None:
    sheet.set_pieces(pages(1))

    model = sheet.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]

    assert spoken[0] == "Top of the page"
    assert spoken[2].startswith("Quotation: The council asks")
    assert spoken[-1] == "End of the briefing"


def test_no_word_of_a_tables_head_is_broken_however_narrow(theme: Theme) -> None:
    heads = ("Issue", "Support", "Conditional", "Neutral", "Oppose", "Unclear")
    columns = tuple(Column(head, 2 if head == "Issue" else 1, head != "Issue") for head in heads)
    piece = Piece("head", columns=columns, cells=tuple(Cell(head, strong=True) for head in heads))

    for width in (564, 470):
        laid = Setting(theme, width=width, zoom=100).laid(piece)

        assert [line.layout.lineCount() for line in laid.lines] == [1] * len(heads)
