"""A disk between SQLite and the file system: it writes down what reaches it, and fails when it is told to.

A VFS of SQLite's own kind, put around the one that is there, in the very library that Python's sqlite3 uses; so the
program under test runs unchanged. Struct layouts: https://www.sqlite.org/c3ref/vfs.html and io_methods.html. What
Python itself writes, syncs, renames and links goes the same way (python_files.py).
"""

import ctypes
import ctypes.util
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from random import Random
from typing import Any

from tests.desktop.store.python_files import through

SECTOR = 512
FULL, WRITE_FAILED, SYNC_FAILED = 13, 778, 1034

_POINTER = ctypes.c_void_p


class _Methods(ctypes.Structure):
    _fields_ = (
        ("iVersion", ctypes.c_int), ("xClose", _POINTER), ("xRead", _POINTER), ("xWrite", _POINTER),
        ("xTruncate", _POINTER), ("xSync", _POINTER), ("others", _POINTER * 13),
    )  # fmt: skip


class _File(ctypes.Structure):
    _fields_ = (("pMethods", _POINTER),)


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("iVersion", ctypes.c_int), ("szOsFile", ctypes.c_int), ("mxPathname", ctypes.c_int), ("pNext", _POINTER),
        ("zName", ctypes.c_char_p), ("pAppData", _POINTER), ("xOpen", _POINTER), ("xDelete", _POINTER),
        ("others", _POINTER * 13),
    )  # fmt: skip


_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, _POINTER, ctypes.c_int, ctypes.POINTER(ctypes.c_int))
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_char_p, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int)

Event = tuple[str, str, int, bytes]
"""What happened (write, truncate, sync, delete, said), to which file, where, and what was written.

Of a name it is "rename" or "link", of which file, and the new name; of a folder "sync folder".
"""


def library() -> ctypes.CDLL | None:
    """The SQLite that Python's sqlite3 uses; nothing where it is built into Python and cannot be reached."""
    import _sqlite3  # its file names the library that it loads

    maps = Path("/proc/self/maps")
    if not hasattr(_sqlite3, "__file__") or not maps.exists():
        return None
    import sqlite3

    sqlite3.connect(":memory:").close()
    loaded = [line.split()[-1] for line in maps.read_text().splitlines() if "libsqlite3" in line]
    return ctypes.CDLL(loaded[0]) if loaded else None


class Disk:
    """The disk while it is in use.

    Attributes:
        events: what reached it, in order.
        fail: asked before each write, truncation and sync with what it is and its file; gives SQLite's code of an
            error, or 0 to let it pass.
        python: whether what Python writes itself goes through here, too.
    """

    def __init__(self, *, python: bool = False) -> None:
        self.events: list[Event] = []
        self.python = python
        self.fail: Callable[[str, str], int] = lambda _what, _name: 0
        self._names: dict[int, str] = {}
        self._tables: dict[int, _Methods] = {}
        self._originals: dict[int, tuple[Any, Any, Any]] = {}
        self._of_file: dict[int, int] = {}
        self._open, self._delete = _OPEN(self._on_open), _DELETE(self._on_delete)
        self._write, self._truncate = _WRITE(self._on_write), _TRUNCATE(self._on_truncate)
        self._sync = _SYNC(self._on_sync)

    def say(self, word: str) -> None:
        """Note that the program told its user something now."""
        self.events.append(("said", word, 0, b""))

    @contextmanager
    def in_use(self) -> Iterator["Disk"]:
        """Have every connection that is opened meanwhile go through here."""
        sqlite = library()
        assert sqlite is not None
        sqlite.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        self._under = sqlite.sqlite3_vfs_find(None)
        under = self._under.contents
        self._open_under, self._delete_under = _OPEN(under.xOpen), _DELETE(under.xDelete)
        self._vfs = _Vfs.from_buffer_copy(under)
        self._vfs.zName, self._vfs.pNext = b"glossator-disk", None
        self._vfs.xOpen = ctypes.cast(self._open, _POINTER).value
        self._vfs.xDelete = ctypes.cast(self._delete, _POINTER).value
        assert sqlite.sqlite3_vfs_register(ctypes.byref(self._vfs), 1) == 0
        try:
            with through(self) if self.python else nullcontext():
                yield self
        finally:
            sqlite.sqlite3_vfs_register(self._under, 1)
            sqlite.sqlite3_vfs_unregister(ctypes.byref(self._vfs))

    def _on_open(self, _vfs: int, name: int | None, file: int, flags: int, out: Any) -> int:
        # The name goes on as the pointer that it is: SQLite keeps it, and reads on behind its end.
        code = int(self._open_under(ctypes.addressof(self._under.contents), name, file, flags, out))
        handle = ctypes.cast(file, ctypes.POINTER(_File)).contents
        if code == 0 and name is not None and handle.pMethods:
            original = int(handle.pMethods)
            if original not in self._tables:
                self._tables[original] = self._table_around(original)
            self._names[file], self._of_file[file] = ctypes.string_at(name).decode(), original
            handle.pMethods = ctypes.addressof(self._tables[original])
        return code

    def _table_around(self, original: int) -> _Methods:
        theirs = ctypes.cast(original, ctypes.POINTER(_Methods)).contents
        self._originals[original] = _WRITE(theirs.xWrite), _TRUNCATE(theirs.xTruncate), _SYNC(theirs.xSync)
        table = _Methods.from_buffer_copy(theirs)
        table.xWrite = ctypes.cast(self._write, _POINTER).value
        table.xTruncate = ctypes.cast(self._truncate, _POINTER).value
        table.xSync = ctypes.cast(self._sync, _POINTER).value
        return table

    def _on_write(self, file: int, data: int, length: int, at: int) -> int:
        name = self._names[file]
        code = self.fail("write", name)
        if code:
            return code
        self.events.append(("write", name, at, ctypes.string_at(data, length)))
        return int(self._originals[self._of_file[file]][0](file, data, length, at))

    def _on_truncate(self, file: int, size: int) -> int:
        name = self._names[file]
        code = self.fail("truncate", name)
        if code:
            return code
        self.events.append(("truncate", name, size, b""))
        return int(self._originals[self._of_file[file]][1](file, size))

    def _on_sync(self, file: int, flags: int) -> int:
        name = self._names[file]
        code = self.fail("sync", name)
        if code:
            return code
        self.events.append(("sync", name, 0, b""))
        return int(self._originals[self._of_file[file]][2](file, flags))

    def _on_delete(self, _vfs: int, name: bytes, sync_folder: int) -> int:
        self.events.append(("delete", name.decode(), sync_folder, b""))
        return int(self._delete_under(ctypes.addressof(self._under.contents), name, sync_folder))


class Platter:
    """What is on the disk for certain, and what waits in its cache: of files, and of the names that they have."""

    def __init__(self, files: dict[str, bytes]) -> None:
        """Begin with files that were there and safe before."""
        self._names = {name: number for number, name in enumerate(files)}
        self._safe = dict(enumerate(files.values()))
        self._waiting: dict[int, list[Event]] = {}
        self._new_names: list[tuple[str, dict[str, int | None]]] = []
        self._synced: set[str] = set()

    def take(self, event: Event) -> None:
        """Let one more thing reach the disk."""
        what, name, sync_folder, data = event
        if what in ("rename", "link"):
            self._rename(name, data.decode(), keep=what == "link")
        elif what == "sync folder":
            self._sync_folder(name)
        elif what != "said":
            file = self._file(name)
            self._waiting.setdefault(file, []).append(event)
            if what == "sync" or (what == "delete" and sync_folder):
                self._sync(file)
                self._sync_names(what, name)

    def after_power_cut(self, draw: Random) -> dict[str, bytes]:
        """What is found afterwards: all that was safe, and a random half of the sectors that were not.

        A new name that was not safe has come about or not; if not, neither have later ones in its folder.
        """
        names: dict[str, int | None] = dict(self._names)
        folders = sorted({folder for folder, _ in self._new_names})
        lost = {folder: draw.randint(0, sum(each == folder for each, _ in self._new_names)) for folder in folders}
        for folder, before in reversed(self._new_names):
            if lost[folder]:
                lost[folder] -= 1
                names |= before
        found = {}
        for name, file in sorted(names.items()):
            content = None if file is None else self._applied(file, lambda _event: draw.random() < 0.5, draw)
            if content is not None:
                found[name] = content
        return found

    def _file(self, name: str) -> int:
        if name not in self._names:
            self._names[name] = max([*self._safe, *self._waiting, -1]) + 1
        return self._names[name]

    def _rename(self, old: str, new: str, *, keep: bool) -> None:
        before = {name: self._names.get(name) for name in (old, new)}
        self._new_names.append((str(Path(new).parent), before))
        self._names[new] = self._file(old)
        if not keep:
            del self._names[old]

    def _sync(self, file: int) -> None:
        content = self._applied(file, lambda _event: True)
        self._waiting[file] = []
        if content is None:
            self._safe.pop(file, None)
        else:
            self._safe[file] = content

    def _sync_names(self, what: str, name: str) -> None:
        """SQLite syncs the folder after a deletion that is to last, and with the first sync of a new journal."""
        if what == "delete" or (name.endswith("-journal") and name not in self._synced):
            self._sync_folder(str(Path(name).parent))
        (self._synced.discard if what == "delete" else self._synced.add)(name)

    def _sync_folder(self, folder: str) -> None:
        self._new_names = [each for each in self._new_names if each[0] != folder]

    def _applied(self, file: int, happened: Callable[[Event], bool], draw: Random | None = None) -> bytes | None:
        content: bytearray | None = bytearray(self._safe[file]) if file in self._safe else None
        for what, _, at, data in self._waiting.get(file, ()):
            if what == "write":
                content = bytearray() if content is None else content
                for start in range(0, len(data), SECTOR):
                    part = data[start : start + SECTOR]
                    if draw is not None and draw.random() < 0.5:
                        continue
                    if len(content) < at + start + len(part):
                        content.extend(bytes(at + start + len(part) - len(content)))
                    content[at + start : at + start + len(part)] = part
            elif what == "truncate" and happened((what, _, at, data)):
                content = bytearray() if content is None else content
                del content[at:]
            elif what == "delete" and happened((what, _, at, data)):
                content = None
        return None if content is None else bytes(content)
