"""The table of actions is complete, and its keys do not fight."""

from collections import Counter
from collections.abc import Iterable

import pytest
from PySide6.QtGui import QKeySequence

from desktop.ui import icons
from desktop.ui.actions.help import shortcut_rows
from desktop.ui.actions.table import ACTIONS, GUESTS, MENUS
from desktop.ui.context import Action


def keys_of(action: Action) -> Iterable[str]:
    """The action's keys in portable text."""
    if isinstance(action.shortcut, QKeySequence.StandardKey):
        found = QKeySequence.keyBindings(action.shortcut)
    else:
        found = QKeySequence.listFromString(action.shortcut) if action.shortcut else []
    return [key.toString(QKeySequence.SequenceFormat.PortableText) for key in found]


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_every_action_has_a_tip_a_menu_and_an_icon_that_exists(action: Action) -> None:
    assert action.tip.endswith(".")
    assert action.menu in {key for key, _title in MENUS}
    if action.icon:
        assert "<svg" in icons.svg(action.icon)


def test_ids_are_unique() -> None:
    assert [name for name, count in Counter(action.id for action in ACTIONS).items() if count > 1] == []


def test_no_two_actions_share_a_shortcut() -> None:
    keys = Counter(key for action in ACTIONS for key in keys_of(action))

    assert [key for key, count in keys.items() if count > 1] == []


def test_every_shortcut_can_be_read() -> None:
    for action in ACTIONS:
        assert all(keys_of(action)), action.id


def test_bare_keys_work_in_the_text_only() -> None:
    for action in ACTIONS:
        bare = [key for key in keys_of(action) if len(key) == 1 or key in ("Return", "Enter", "Del", "Backspace")]
        assert not bare or action.single_key, action.id


def test_guests_of_menus_are_actions() -> None:
    assert {guest for guests in GUESTS.values() for guest in guests} <= {action.id for action in ACTIONS}


def test_the_list_of_shortcuts_has_every_key() -> None:
    rows = shortcut_rows(ACTIONS)

    assert len(rows) == len([action for action in ACTIONS if action.shortcut])
    assert all(row.keys for row in rows)
    assert "&" not in "".join(row.action for row in rows)
