"""The list of codings at one place."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.ids import CodingId
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import ElidedButton, IconButton
from desktop.ui.widgets.coding_list import MOST_ROWS, CodingList, CodingRow


@pytest.fixture
def made(qtbot: QtBot, theme: Theme) -> CodingList:
    listed = CodingList(theme)
    qtbot.addWidget(listed)
    listed.show()
    return listed


def rows(count: int, name: str = "Code", **more: object) -> list[CodingRow]:
    return [CodingRow(CodingId(f"{name}{number}"), f"{name} {number}", None, **more) for number in range(count)]


def names(made: CodingList) -> list[str]:
    """What the rows in sight are called."""
    return [button.toolTip() for button in made.findChildren(ElidedButton) if button.isVisible()]


@pytest.mark.parametrize("count", [3, MOST_ROWS, 3_000])
def test_of_thousands_of_codings_the_first_are_rows_and_the_rest_a_number(made: CodingList, count: int) -> None:
    made.set_rows(rows(count))

    assert len(names(made)) == min(count, MOST_ROWS)
    told = [label.text() for label in made.findChildren(QLabel) if label.isVisible()]
    assert told == ([f"and {count - MOST_ROWS:,} more"] if count > MOST_ROWS else [])


def test_rows_are_used_again_for_other_codings(made: CodingList, qtbot: QtBot) -> None:
    made.set_rows(rows(4, reviewer="JK", removable=False))
    before = made.findChildren(ElidedButton)
    made.set_rows(rows(2, "Other"))

    assert names(made) == ["Other 0", "Other 1"]
    assert made.findChildren(ElidedButton) == before
    second = [button for button in before if button.isVisible()][1]
    assert second.accessibleName() == "Select coding Other 1"
    with qtbot.waitSignal(made.chosen) as chosen:
        second.click()
    remove = [button for button in made.findChildren(IconButton) if button.isVisible()]
    assert len(remove) == 2
    with qtbot.waitSignal(made.removed) as removed:
        remove[0].click()
    assert (chosen.args, removed.args) == (["Other1"], ["Other0"])
