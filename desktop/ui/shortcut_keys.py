"""Which keys do what: the keys of all actions, as they come and as the user changed them. Conflicts are refused.

Whatever shows a key (menus, tips, key caps, the palette, the list in the help) asks here and listens to ``changed``.
Keys that widgets handle themselves stand in ``FIXED_KEYS`` and can belong to no action.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from desktop.kept_settings import Settings

SETTING = "keys.changed"
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_NOT_BARE = re.compile(r"(?:Shift\+)?(?:Ctrl\+|Alt\+|Meta\+|F\d+$)")


def _fixed_keys() -> dict[str, str]:
    keys = {
        "Esc": "closes the nearest thing",
        "Tab": "goes to the next field",
        "Shift+Tab": "goes to the field before",
        "Backtab": "goes to the field before",
        "Shift+Backtab": "goes to the field before",
        "Ctrl+A": "selects everything",
        "Ctrl+V": "pastes into a field",
        "Ctrl+X": "cuts from a field",
        "Alt+F4": "closes the window",
    }
    for key in ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"):
        keys[key] = "moves in the text"
        keys[f"Shift+{key}"] = "moves the end of the selection"
        keys[f"Ctrl+{key}"] = "moves in the text"
        keys[f"Ctrl+Shift+{key}"] = "moves the end of the selection"
    for key in ("Left", "Right", "Up", "Down"):
        keys[f"Alt+Shift+{key}"] = "moves the selection or the start of a coding"
        keys[f"Ctrl+Alt+Shift+{key}"] = "moves the start of a coding"
    # These two are actions: next and previous document.
    return {key: does for key, does in keys.items() if key not in ("Ctrl+PgUp", "Ctrl+PgDown")}


FIXED_KEYS: Mapping[str, str] = _fixed_keys()
"""Portable text of a key to what it does, in words that can follow it."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An action as far as its keys go.

    Attributes:
        id: of the action.
        menu: the menu's name.
        name: the action's words without access key and ellipsis.
        defaults: the keys it comes with.
        in_text: its keys work in the text only, and may be bare.
    """

    id: str
    menu: str
    name: str
    defaults: tuple[QKeySequence, ...]
    in_text: bool


class ShortcutKeys(QObject):
    """The keys in use.

    Attributes:
        changed: some action has other keys now.
    """

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._menu_letters: dict[str, str] = {}
        self._in_use: dict[str, tuple[QKeySequence, ...]] = {}
        self.rows: tuple[KeyRow, ...] = ()

    def learn(self, rows: Iterable[KeyRow], menus: Iterable[str]) -> None:
        """Take in all actions, and the titles of the menus, whose letters open them with Alt."""
        self.rows = tuple(rows)
        letters = ((title.partition("&")[2][:1].upper(), title.replace("&", "")) for title in menus)
        self._menu_letters = {f"Alt+{letter}": title for letter, title in letters if letter}
        self._take_in()

    def keys(self, action_id: str) -> tuple[QKeySequence, ...]:
        """The keys of an action."""
        return self._in_use.get(action_id, ())

    def words(self, action_id: str) -> str:
        """The first key of an action as people read it on this system; empty without one."""
        return next((key.toString(_NATIVE) for key in self.keys(action_id)), "")

    def all_words(self, action_id: str) -> str:
        """All keys of an action as people read them, separated by commas."""
        return ", ".join(key.toString(_NATIVE) for key in self.keys(action_id))

    def tip(self, words: str, action_id: str) -> str:
        """Words for a tool tip, with the key of the action behind them."""
        key = self.words(action_id)
        return f"{words} ({key})" if key else words

    def is_changed(self, action_id: str) -> bool:
        """Whether the user gave an action other keys than it came with."""
        return action_id in self._settings.get(SETTING)

    def refusal(self, action_id: str, key: QKeySequence) -> str:
        """Why an action cannot have a key, as a sentence; empty if it can."""
        portable, shown = key.toString(_PORTABLE), key.toString(_NATIVE)
        row = self._row(action_id)
        if not portable:
            return "No key was pressed."
        if portable in FIXED_KEYS:
            return f"{shown} {FIXED_KEYS[portable]} and stays that way. Choose another key."
        if portable in self._menu_letters:
            return f"{shown} opens the menu {self._menu_letters[portable]}. Choose another key."
        if is_bare(key) and not row.in_text:
            return f"{shown} alone is for typing. “{row.name}” needs Ctrl or Alt with it, or a function key."
        owner = self.owner(key)
        if owner is not None and owner.id != action_id:
            return (
                f"{shown} is the key of “{owner.name}” in the menu {owner.menu}. Choose another, or change that first."
            )
        return ""

    def owner(self, key: QKeySequence) -> KeyRow | None:
        """The action that has a key."""
        return next((row for row in self.rows if key in self.keys(row.id)), None)

    def put(self, action_id: str, keys: Sequence[QKeySequence]) -> str:
        """Give an action these keys and no others.

        Returns:
            Empty when done; else why one of the keys is refused, and nothing changed.
        """
        for key in keys:
            refused = self.refusal(action_id, key)
            if refused:
                return refused
        values = dict(self._settings.get(SETTING))
        if tuple(keys) == self._row(action_id).defaults:
            values.pop(action_id, None)
        else:
            values[action_id] = [key.toString(_PORTABLE) for key in dict.fromkeys(keys)]
        self._store(values)
        return ""

    def reset(self, action_id: str) -> str:
        """Give an action the keys it came with.

        Returns:
            Empty when done; else which other action has one of them now.
        """
        return self.put(action_id, self._row(action_id).defaults)

    def reset_all(self) -> None:
        """Give every action the keys it came with."""
        self._store({})

    def _store(self, values: dict[str, list[str]]) -> None:
        self._settings.put(SETTING, values)
        self._take_in()
        self.changed.emit()

    def _take_in(self) -> None:
        """Work out who has which key; what the user chose goes before what an action came with."""
        chosen = {
            action_id: tuple(QKeySequence(text, _PORTABLE) for text in texts)
            for action_id, texts in self._settings.get(SETTING).items()
            if isinstance(texts, list)
        }
        taken: set[str] = set()
        self._in_use = {}
        for row in sorted(self.rows, key=lambda row: row.id not in chosen):
            keys = [key for key in chosen.get(row.id, row.defaults) if not key.isEmpty()]
            free = tuple(key for key in keys if key.toString(_PORTABLE) not in taken)
            taken.update(key.toString(_PORTABLE) for key in free)
            self._in_use[row.id] = free

    def _row(self, action_id: str) -> KeyRow:
        return next(row for row in self.rows if row.id == action_id)


def keys_of(shortcut: str | QKeySequence.StandardKey) -> tuple[QKeySequence, ...]:
    """The keys that a row of the ACTIONS table names; not those that few keyboards have (Undo, Help)."""
    if isinstance(shortcut, QKeySequence.StandardKey):
        return tuple(key for key in dict.fromkeys(QKeySequence.keyBindings(shortcut)) if not is_bare(key))
    return tuple(QKeySequence.listFromString(shortcut)) if shortcut else ()


def is_bare(key: QKeySequence) -> bool:
    """Whether a key would be typing in a field: a letter, digit, Return and so on without Ctrl or Alt."""
    return not key.isEmpty() and not _NOT_BARE.match(key.toString(_PORTABLE))
