"""The codings of one document, ready to be asked what lies where: kept in order, in buckets, and packed in lanes.

Lanes are what greedy interval partitioning gives: in order of start, each coding takes the lowest lane that is free.
A change touches only what lies behind it and stops where the old packing holds again, so that its cost does not
grow with the number of codings in the document.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from desktop.domain.ids import CodingId
from desktop.ui.reader.painted import PaintedCoding

BUCKET = 1024
"""Code points per bucket of the index."""

_Key = tuple[int, int, str]


class LanedCodings:
    """Codings in document order, each with its lane."""

    def __init__(self, codings: Iterable[PaintedCoding] = ()) -> None:
        self._by_id: dict[CodingId, PaintedCoding] = {coding.id: coding for coding in codings}
        self._order: list[_Key] = sorted(_key(coding) for coding in self._by_id.values())
        self._ends: list[tuple[int, str]] = sorted((coding.end, coding.id) for coding in self._by_id.values())
        self._lanes: dict[CodingId, int] = {}
        self._buckets: dict[int, set[CodingId]] = {}
        for coding in self._by_id.values():
            self._put_in_buckets(coding)
        self._pack_all()

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[PaintedCoding]:
        return (self._at(key) for key in self._order)

    def __contains__(self, coding_id: CodingId | None) -> bool:
        return coding_id in self._by_id

    def get(self, coding_id: CodingId | None) -> PaintedCoding | None:
        """The coding, or nothing."""
        return self._by_id.get(coding_id) if coding_id is not None else None

    def lane(self, coding_id: CodingId) -> int:
        """The lane of a coding, from 0."""
        return self._lanes[coding_id]

    def between(self, start: int, end: int) -> tuple[PaintedCoding, ...]:
        """The codings that share a character with ``[start, end)``, in document order."""
        ids: set[CodingId] = set()
        for bucket in range(start // BUCKET, max(start, end - 1) // BUCKET + 1):
            ids |= self._buckets.get(bucket, _NONE)
        found = [c for c in map(self._by_id.__getitem__, ids) if c.start < end and c.end > start]
        return tuple(sorted(found, key=_key))

    def at(self, offset: int) -> tuple[PaintedCoding, ...]:
        """The codings that hold the character at the offset, the shortest first."""
        return tuple(sorted(self.between(offset, offset + 1), key=lambda c: (c.end - c.start, c.start, c.id)))

    def next_after(self, offset: int, coding_id: CodingId | None = None) -> PaintedCoding | None:
        """The coding that comes after a known one, or that begins at the offset or later."""
        known = self.get(coding_id)
        index = (
            bisect_left(self._order, _key(known)) + 1 if known else bisect_left(self._order, (offset, -(1 << 62), ""))
        )
        return self._at(self._order[index]) if index < len(self._order) else None

    def previous_before(self, offset: int, coding_id: CodingId | None = None) -> PaintedCoding | None:
        """The coding that comes before a known one, or the last that begins before the offset."""
        known = self.get(coding_id)
        index = bisect_left(self._order, _key(known) if known else (offset, -(1 << 62), "")) - 1
        return self._at(self._order[index]) if index >= 0 else None

    def above(self, offset: int) -> tuple[int, PaintedCoding | None]:
        """How many codings end at the offset or before it, and the last of them."""
        count = bisect_left(self._ends, (offset + 1, ""))
        return count, self._by_id[CodingId(self._ends[count - 1][1])] if count else None

    def below(self, offset: int) -> tuple[int, PaintedCoding | None]:
        """How many codings begin at the offset or behind it, and the first of them."""
        index = bisect_left(self._order, (offset, -(1 << 62), ""))
        count = len(self._order) - index
        return count, self._at(self._order[index]) if count else None

    def put(self, coding: PaintedCoding) -> frozenset[CodingId]:
        """Add a coding, or replace the one of the same id.

        Returns:
            The codings whose lane changed by it, this one included.
        """
        old = self._by_id.get(coding.id)
        if old is not None and (old.start, old.end) == (coding.start, coding.end):
            self._by_id[coding.id] = coding
            return frozenset({coding.id})
        moved = self.remove(coding.id) if old is not None else frozenset()
        self._by_id[coding.id] = coding
        insort(self._order, _key(coding))
        insort(self._ends, (coding.end, coding.id))
        self._put_in_buckets(coding)
        return moved | self._pack_from(_key(coding)) | {coding.id}

    def remove(self, coding_id: CodingId) -> frozenset[CodingId]:
        """Take a coding out, if it is there.

        Returns:
            The codings whose lane changed by it.
        """
        coding = self._by_id.get(coding_id)
        if coding is None:
            return frozenset()
        key = _key(coding)
        del self._order[bisect_left(self._order, key)]
        del self._ends[bisect_left(self._ends, (coding.end, coding.id))]
        for bucket in range(coding.start // BUCKET, max(coding.start, coding.end - 1) // BUCKET + 1):
            self._buckets[bucket].discard(coding_id)
        changed = self._pack_from(key, gone=coding)
        del self._by_id[coding_id], self._lanes[coding_id]
        return changed - {coding_id}

    def _at(self, key: _Key) -> PaintedCoding:
        return self._by_id[CodingId(key[2])]

    def _put_in_buckets(self, coding: PaintedCoding) -> None:
        for bucket in range(coding.start // BUCKET, max(coding.start, coding.end - 1) // BUCKET + 1):
            self._buckets.setdefault(bucket, set()).add(coding.id)

    def _pack_all(self) -> None:
        ends: list[int] = []
        for key in self._order:
            coding = self._at(key)
            self._lanes[coding.id] = _take(ends, coding)

    def _pack_from(self, key: _Key, gone: PaintedCoding | None = None) -> frozenset[CodingId]:
        """Pack anew from a key on, until the packing is what it was; gives those whose lane changed.

        ``gone`` is a coding that just left: until it would have ended, its lane may be taken by others.
        """
        ends: list[int] = []
        for before in self.between(key[0], key[0] + 1):
            if _key(before) < key and (gone is None or before.id != gone.id):
                lane = self._lanes[before.id]
                ends.extend([0] * (lane + 1 - len(ends)))
                ends[lane] = before.end
        changed: set[CodingId] = set()
        unsettled = gone.end if gone else key[0] + 1
        for index in range(bisect_left(self._order, key), len(self._order)):
            coding = self._at(self._order[index])
            if coding.start >= unsettled:
                break
            lane = _take(ends, coding)
            if self._lanes.get(coding.id) != lane:
                self._lanes[coding.id] = lane
                changed.add(coding.id)
                unsettled = max(unsettled, coding.end)
        return frozenset(changed)


def _key(coding: PaintedCoding) -> _Key:
    """Document order: by start, the longer first, then by id so that it is the same everywhere."""
    return (coding.start, -coding.end, coding.id)


def _take(ends: list[int], coding: PaintedCoding) -> int:
    """The lowest free lane, taken until the coding's end."""
    for lane, end in enumerate(ends):
        if end <= coding.start:
            ends[lane] = coding.end
            return lane
    ends.append(coding.end)
    return len(ends) - 1


_NONE: frozenset[CodingId] = frozenset()
