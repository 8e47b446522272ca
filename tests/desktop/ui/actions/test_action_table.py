"""The table of actions is complete, and its keys do not fight."""

from collections import Counter
from collections.abc import Iterable

import pytest
from PySide6.QtGui import QKeySequence

from desktop.kept_settings import Settings
from desktop.ui import icons
from desktop.ui.actions.menus import key_rows
from desktop.ui.actions.table import ACTIONS, GUESTS, MENUS
from desktop.ui.context import Action
from desktop.ui.shortcut_keys import ShortcutKeys

pytestmark = pytest.mark.usefixtures("qapp")  # without an application Qt crashes when asked for standard keys


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
    rows = key_rows()

    assert [row.id for row in rows] == [action.id for action in ACTIONS]
    assert [bool(row.defaults) for row in rows] == [bool(action.shortcut) for action in ACTIONS]
    assert "&" not in "".join(row.name + row.menu for row in rows)


def test_no_action_comes_with_a_key_that_it_could_not_be_given(settings: Settings) -> None:
    keys = ShortcutKeys(settings)
    keys.learn(key_rows(), (title for _key, title in MENUS))

    refused = [keys.refusal(row.id, key) for row in keys.rows for key in row.defaults]

    assert [sentence for sentence in refused if sentence] == []
