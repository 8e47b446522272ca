"""Reads rows out of the pages of a damaged SQLite file, without trusting what holds them together.

Each leaf of a table or of an index-organised table is looked at by itself, wherever it lies; what it points to
(overflow pages) is followed; a cell that makes no sense is passed over. Which table a row belongs to is told by its
shape. Nothing carved is believed before its hash is found right: see repair.py.

Source: https://www.sqlite.org/fileformat2.html, sections 1.6 (b-tree pages), 1.7 (overflow), 2.1 (records), 2.4
(tables without row ids).
"""

from collections.abc import Iterator

PAGE_SIZES = (4096, 1024, 8192, 16384, 32768, 65536, 2048, 512)
"""The first is SQLite's own choice; the others are tried where the header does not say."""

Value = int | float | str | bytes | None
Record = tuple[Value, ...]

_HEADER = 100
_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 13, 10, 2
_LARGEST = 256 * 2**20
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def records(data: bytes) -> Iterator[Record]:
    """Every record that can be read from the pages of a file; None stands where a row id is the key."""
    size = page_size(data)
    for number in range(1, len(data) // size + 1):
        yield from _Page(data, size, number).records()


def page_size(data: bytes) -> int:
    """The size of the file's pages: what its header says, else the one with which most pages look like pages."""
    said = int.from_bytes(data[16:18]) or 1
    said = 65536 if said == 1 else said
    if data.startswith(b"SQLite format 3\0") and said in PAGE_SIZES:
        return said
    return max(PAGE_SIZES, key=lambda size: _likelihood(data, size))


def _likelihood(data: bytes, size: int) -> float:
    """How many places where pages of the size would begin look like pages, times their share of all such places.

    With half the true size every second place is none; with twice the size half of the true ones are not looked at.
    """
    places = range(size, len(data) - 8, size)
    found = sum(data[at] in (2, 5, 10, 13) and 0 < int.from_bytes(data[at + 3 : at + 5]) < size // 4 for at in places)
    return found * found / max(1, len(places))


class _Page:
    def __init__(self, data: bytes, size: int, number: int) -> None:
        self._data, self._size = data, size
        self._at = (number - 1) * size
        self._head = self._at + (_HEADER if number == 1 else 0)

    def records(self) -> Iterator[Record]:
        kind = self._data[self._head]
        if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
            return
        cells = int.from_bytes(self._data[self._head + 3 : self._head + 5])
        pointers = self._head + (12 if kind == _INDEX_INTERIOR else 8)
        for place in range(pointers, min(pointers + 2 * cells, self._at + self._size - 1), 2):
            offset = int.from_bytes(self._data[place : place + 2])
            try:
                yield self._record(self._at + offset, kind)
            except (IndexError, ValueError):
                continue  # a damaged cell; its neighbours may be whole

    def _record(self, at: int, kind: int) -> Record:
        if not self._at < at < self._at + self._size:
            raise ValueError("a cell outside its page")
        if kind == _INDEX_INTERIOR:
            at += 4  # the page below it on the left
        length, at = _varint(self._data, at)
        if kind == _TABLE_LEAF:
            _row_id, at = _varint(self._data, at)
        return _values(self._payload(at, length, in_table=kind == _TABLE_LEAF))

    def _payload(self, at: int, length: int, *, in_table: bool) -> bytes:
        """A cell's payload, with what lies on overflow pages."""
        if not 0 < length <= _LARGEST:
            raise ValueError("no length of a row")
        size = self._size  # no bytes are reserved at the end of our pages
        most = size - 35 if in_table else (size - 12) * 64 // 255 - 23
        if length <= most:
            return self._data[at : at + length]
        least = (size - 12) * 32 // 255 - 23
        here = least + (length - least) % (size - 4)
        here = here if here <= most else least
        parts, left = [self._data[at : at + here]], length - here
        page = int.from_bytes(self._data[at + here : at + here + 4])
        for _ in range(left // (size - 4) + 1):
            if left <= 0:
                break
            start = (page - 1) * size
            if page < 1 or start + size > len(self._data):
                raise ValueError("an overflow page outside the file")
            part = self._data[start + 4 : start + 4 + min(left, size - 4)]
            parts.append(part)
            left -= len(part)
            page = int.from_bytes(self._data[start : start + 4])
        return b"".join(parts)


def _values(payload: bytes) -> Record:
    """The values of a record."""
    head, at = _varint(payload, 0)
    if not at <= head <= len(payload):
        raise ValueError("no head of a record")
    found: list[Value] = []
    place = head
    while at < head:
        kind, at = _varint(payload, at)
        value, place = _value(payload, kind, place)
        found.append(value)
    if place != len(payload):
        raise ValueError("a record of another length")
    return tuple(found)


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    size = _INTEGERS.get(kind)
    if size is not None:
        return int.from_bytes(payload[at : at + size], signed=True), at + size
    if kind == 7:
        raise ValueError("no table of ours holds a fraction")
    if kind < 12 or at + (kind - 12) // 2 > len(payload):
        raise ValueError("no kind of value")
    end = at + (kind - 12) // 2
    return (payload[at:end].decode() if kind % 2 else payload[at:end]), end


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(at, at + 8):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | data[at + 8], at + 9
