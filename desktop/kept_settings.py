"""The values of settings: what the user chose, and where the window was left.

They are kept in one JSON file in the user's data folder, written whole after each change.
"""

import json
import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.settings import SETTINGS, Setting

logger = logging.getLogger(__name__)

FILE_NAME = "settings.json"
RECENT_FILES = 10
REMEMBERED = 500
"""How many items (documents, projects) a remembering setting keeps; the oldest goes first."""

_ROWS = {row.key: row for row in SETTINGS}


class Settings:
    """The values of all settings.

    Args:
        file: where they are kept; in the user's data folder when not given.
    """

    def __init__(self, file: Path | None = None) -> None:
        self.file = file or paths.user_data() / FILE_NAME
        self._values: dict[str, Any] = self._read()
        self._watchers: list[Callable[[str], None]] = []

    def watch(self, call: Callable[[str], None]) -> Callable[[], None]:
        """Call with the key whenever a setting gets another value.

        Returns:
            A function that ends it.
        """
        self._watchers.append(call)
        return lambda: self._watchers.remove(call) if call in self._watchers else None

    def get(self, key: str) -> Any:
        """The value of a setting, or its default where none, or one of a wrong kind, is kept.

        Raises:
            KeyError: if no row has this key.
        """
        row = _ROWS[key]
        value = self._values.get(key, row.default)
        return value if _fits(row, value) else row.default

    def put(self, key: str, value: Any) -> None:
        """Keep a value and write the file.

        Raises:
            KeyError: if no row has this key.
            TypeError: if the value is of another kind, or outside the range, that the row says.
        """
        row = _ROWS[key]
        if not _fits(row, value):
            raise TypeError(f"{key} takes {row.type.__name__}, not {value!r}")
        if self._values.get(key) != value:
            self._values[key] = value
            self._write()
            for call in tuple(self._watchers):
                call(key)

    def recall(self, key: str, item: str, default: Any) -> Any:
        """What a remembering setting (a dict) keeps for one item, a document id for instance."""
        return self.get(key).get(item, default)

    def remember(self, key: str, item: str, value: Any) -> None:
        """Keep a value for one item of a remembering setting; the oldest items are dropped beyond 500."""
        kept = {name: old for name, old in self.get(key).items() if name != item}
        kept[item] = value
        self.put(key, dict(list(kept.items())[-REMEMBERED:]))

    def recent(self) -> tuple[tuple[Path, str], ...]:
        """The projects opened last and when (ISO 8601), newest first, those included that are missing now."""
        files: Mapping[str, str] = self.get("recent.files")
        return tuple((Path(path), str(at)) for path, at in reversed(tuple(files.items())))

    def add_recent(self, path: Path, *, at: str) -> None:
        """Put a project at the top of the recent ones; ten are kept."""
        kept = {name: old for name, old in self.get("recent.files").items() if name != str(path)}
        kept[str(path)] = at
        self.put("recent.files", dict(list(kept.items())[-RECENT_FILES:]))

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            # A damaged file must not keep anybody from working; it is kept aside for whoever wants to look.
            logger.warning("settings could not be read; starting with defaults")
            self._put_aside()
            return {}
        return values if isinstance(values, dict) else {}

    def _put_aside(self) -> None:
        try:
            os.replace(self.file, self.file.with_suffix(".damaged.json"))
        except OSError:
            logger.warning("the damaged settings file could not be put aside")

    def _write(self) -> None:
        part = self.file.with_suffix(".part")
        text = json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=False)
        try:
            part.write_text(text, encoding="utf-8")
            os.replace(part, self.file)
        except OSError:
            # The values still hold for this run; a full disk is told by the project's own saving.
            logger.warning("settings could not be written")


def _fits(row: Setting, value: Any) -> bool:
    if type(value) is not row.type or (row.allowed and value not in row.allowed):
        return False
    return not isinstance(value, int) or row.type is bool or row.least <= value <= row.most
