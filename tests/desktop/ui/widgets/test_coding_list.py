"""The list of codings at one place."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.ids import CodingId
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import ElidedButton
from desktop.ui.widgets.coding_list import MOST_ROWS, CodingList, CodingRow


@pytest.mark.parametrize("count", [3, MOST_ROWS, 3_000])
def test_of_thousands_of_codings_the_first_are_rows_and_the_rest_a_number(
    qtbot: QtBot, theme: Theme, count: int
) -> None:
    made = CodingList(theme)
    qtbot.addWidget(made)

    made.set_rows([CodingRow(CodingId(str(number)), f"Code {number}", None) for number in range(count)])

    assert len(made.findChildren(ElidedButton)) == min(count, MOST_ROWS)
    told = [label.text() for label in made.findChildren(QLabel)]
    assert told == ([f"and {count - MOST_ROWS:,} more"] if count > MOST_ROWS else [])
