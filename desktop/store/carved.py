"""What of a project's history and content can be read out of a damaged file, and is proved by its hash."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.domain.change import Batch
from desktop.store.canonical import batch_text, change_id, is_canonical
from desktop.store.content_rows import TextRows, is_sound_text
from desktop.store.history_rows import batch_row
from desktop.store.page_carver import Record, Value, records
from desktop.store.recovery_journal import Noted
from desktop.store.row_history import Change, RowState

_ID, _HASH, _SHA256 = 36, 16, 32


@dataclass(frozen=True, slots=True)
class CarvedChange:
    """A change whose hash is right, in the order of the table's columns after its number, and its ancestors."""

    row: Record
    prev: tuple[bytes, ...]


@dataclass(slots=True)
class Carved:
    """Everything that was proved.

    ``batches`` in the order of ``BATCH_COLUMNS``; ``originals`` by their SHA-256, ``sizes`` of those whose bytes are
    lost or were never there; texts by their id.
    """

    batches: dict[str, Record] = field(default_factory=dict)
    changes: dict[bytes, CarvedChange] = field(default_factory=dict)
    originals: dict[bytes, bytes] = field(default_factory=dict)
    sizes: dict[bytes, int] = field(default_factory=dict)
    texts: dict[str, TextRows] = field(default_factory=dict)

    @property
    def project_ids(self) -> tuple[str, ...]:
        """The projects that the history holds."""
        found = (str(change.row[4]) for change in self.changes.values() if change.row[3] == "project")
        return tuple(dict.fromkeys(found))

    @property
    def live_codings(self) -> int:
        """How many codings the history holds that no deletion had seen whole."""
        rows: dict[str, list[Change]] = {}
        for one, found in self.changes.items():
            _, batch_id, hlc, table, row_id, fields = found.row
            if table == "coding":
                change = Change(
                    one, "coding", str(row_id), int(hlc or 0), json.loads(str(fields)), frozenset(found.prev), "",
                    str(batch_id),
                )  # fmt: skip
                rows.setdefault(change.row_id, []).append(change)
        states = [RowState(changes) for changes in rows.values()]
        return sum("anchor" in state.heads and state.deleted_hlc is None for state in states)

    def add(self, noted: Noted) -> None:
        """Take in a change that the recovery journal proves."""
        batch, one, hlc, table, row_id, fields, prev = noted
        self.batches.setdefault(batch.id, batch_row(batch))
        self.changes.setdefault(one, CarvedChange((one, batch.id, hlc, table, row_id, fields), prev))


def carve(data: bytes) -> Carved:
    """Read what can be read out of a file's bytes."""
    heap = _Heap()
    for record in records(data):
        heap.take(record)
    return heap.proved()


class _Heap:
    """Records sorted by what they look like, before any is believed."""

    def __init__(self) -> None:
        self._batches: dict[str, list[Record]] = {}
        self._changes: list[Record] = []
        self._prev: dict[bytes, set[bytes]] = {}
        self._originals: list[Record] = []
        self._texts: list[Record] = []
        self._blocks: dict[str, dict[int, Record]] = {}
        self._marks: dict[str, dict[int, Record]] = {}

    def take(self, record: Record) -> None:
        """Put a record where it belongs, by its shape; others (the tables that are projected) are passed over."""
        first = record[0] if record else None
        match len(record):
            case 2 if _is_bytes(first, _HASH) and _is_bytes(record[1], _HASH):
                self._prev.setdefault(first, set()).add(record[1])  # type: ignore[arg-type]  # _is_bytes says bytes
            case 3 if _is_bytes(first, _SHA256) and isinstance(record[1], int):
                self._originals.append(record)
            case 6 if _is_id(first) and isinstance(record[1], int):
                self._marks.setdefault(str(first), {})[record[1]] = record
            case 7 if first is None and _is_bytes(record[1], _HASH):
                self._changes.append(record[1:])
            case 7 if _is_id(first) and isinstance(record[1], int):
                self._blocks.setdefault(str(first), {})[record[1]] = record
            case 9 if _is_id(first) and isinstance(record[1], int):
                self._batches.setdefault(str(first), []).append((*record[:7], record[8], record[7]))
            case 9 if _is_id(first) and _is_bytes(record[1], _SHA256):
                self._texts.append(record)

    def proved(self) -> Carved:
        """What the hashes prove."""
        found = Carved()
        for record in self._changes:
            self._prove_change(found, record)
        for sha256, size, data in self._originals:
            if isinstance(data, bytes) and hashlib.sha256(data).digest() == sha256:
                found.originals[hashlib.sha256(data).digest()] = data
            elif isinstance(sha256, bytes) and isinstance(size, int):
                found.sizes.setdefault(sha256, size)
        for rows in self._text_rows():
            found.texts[str(rows.row[0])] = rows
        return found

    def _prove_change(self, found: Carved, record: Record) -> None:
        one, batch_id, hlc, table, row_id, fields = record
        if not (isinstance(hlc, int) and all(isinstance(each, str) for each in (batch_id, table, row_id, fields))):
            return
        prev = tuple(sorted(self._prev.get(one, ())))  # type: ignore[arg-type]  # bytes, by the shape
        for batch in self._batches.get(str(batch_id), ()):
            text = _batch_text(batch)
            made = change_id(text, table=str(table), row_id=str(row_id), fields=str(fields), hlc=hlc, prev=prev)
            if text and made == one and is_canonical(str(fields)):
                found.batches[str(batch_id)] = batch
                found.changes[made] = CarvedChange(record, prev)
                return

    def _text_rows(self) -> Iterator[TextRows]:
        for record in self._texts:
            text_id = str(record[0])
            blocks = [
                (kind, start, end, level, label)
                for kind, level, start, end, label in _in_order(self._blocks.get(text_id, {}))
            ]
            rows = TextRows(record, blocks, _in_order(self._marks.get(text_id, {})))
            try:
                if is_sound_text(rows):
                    yield rows
            except (AttributeError, TypeError, ValueError):
                continue  # a value of another kind than was written


def _batch_text(batch: Record) -> str:
    """A batch as it goes into hashes; nothing where its values are of another kind."""
    if not all(isinstance(value, str) for value in (batch[0], *batch[2:8])) or not isinstance(batch[8], str | None):
        return ""
    return batch_text(Batch(*batch))  # type: ignore[arg-type]  # checked above


def _in_order(rows: dict[int, Record]) -> list[Record]:
    """Blocks or marks in their order, without text id and number."""
    return [rows[number][2:] for number in sorted(rows)]


def _is_bytes(value: Value, length: int) -> bool:
    return isinstance(value, bytes) and len(value) == length


def _is_id(value: Value) -> bool:
    return isinstance(value, str) and len(value) == _ID
