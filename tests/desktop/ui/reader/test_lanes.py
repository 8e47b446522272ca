"""Lanes packed locally are the lanes packed anew."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.ids import CodingId
from desktop.ui.reader.lanes import LanedCodings
from desktop.ui.reader.painted import PaintedCoding


def coding(name: str, start: int, end: int) -> PaintedCoding:
    return PaintedCoding(CodingId(name), start, end)


def lanes_of(codings: LanedCodings) -> dict[str, int]:
    return {c.id: codings.lane(c.id) for c in codings}


def test_codings_that_follow_each_other_share_a_lane():
    laned = LanedCodings([coding("a", 0, 10), coding("b", 10, 20), coding("c", 5, 12)])

    assert lanes_of(laned) == {"a": 0, "c": 1, "b": 0}


def test_the_longer_of_two_that_begin_together_comes_first():
    laned = LanedCodings([coding("short", 3, 5), coding("long", 3, 90)])

    assert lanes_of(laned) == {"long": 0, "short": 1}


spans = st.tuples(st.integers(0, 300), st.integers(1, 60))
steps = st.lists(st.tuples(st.sampled_from(["put", "put", "remove"]), st.integers(0, 12), spans), max_size=40)


@settings(max_examples=150, deadline=None)
@given(steps)
def test_local_packing_equals_packing_everything_anew(steps):
    laned = LanedCodings()
    for verb, number, (start, length) in steps:
        before = lanes_of(laned)
        if verb == "put":
            changed = laned.put(coding(str(number), start, start + length))
        else:
            changed = laned.remove(CodingId(str(number)))

        fresh = lanes_of(LanedCodings(laned))
        assert lanes_of(laned) == fresh
        moved = {name for name, lane in fresh.items() if name in before and before[name] != lane}
        assert moved <= changed


def test_adding_one_among_many_repacks_only_its_surroundings():
    random = Random(3)
    starts = [random.randrange(500_000) for _ in range(5000)]
    laned = LanedCodings(coding(str(n), s, s + random.randint(20, 900)) for n, s in enumerate(starts))

    changed = laned.put(coding("new", 100_000, 100_250))

    assert len(changed) < 50


@given(st.lists(spans, max_size=30), spans)
def test_asking_between_two_offsets_gives_exactly_what_overlaps(listed, where):
    codings = [coding(str(n), s * 20, s * 20 + length * 40) for n, (s, length) in enumerate(listed)]
    start, end = where[0] * 20, where[0] * 20 + where[1] * 30

    found = LanedCodings(codings).between(start, end)

    assert {c.id for c in found} == {c.id for c in codings if c.start < end and c.end > start}
    assert list(found) == sorted(found, key=lambda c: (c.start, -c.end, c.id))


def test_stepping_goes_through_all_codings_and_back():
    laned = LanedCodings([coding("a", 0, 10), coding("b", 0, 4), coding("c", 8, 9)])

    first = laned.next_after(0)
    second = laned.next_after(0, first.id)
    third = laned.next_after(0, second.id)

    assert [first.id, second.id, third.id] == ["a", "b", "c"]
    assert laned.next_after(0, third.id) is None
    assert laned.previous_before(0, third.id).id == "b"
    assert laned.previous_before(8).id == "b"


@settings(max_examples=100, deadline=None)
@given(steps, st.integers(0, 400))
def test_what_lies_above_and_below_a_place_is_counted_while_codings_come_and_go(steps, offset):
    laned = LanedCodings()
    for verb, number, (start, length) in steps:
        if verb == "put":
            laned.put(coding(str(number), start, start + length))
        else:
            laned.remove(CodingId(str(number)))

    above = [one for one in laned if one.end <= offset]
    below = [one for one in laned if one.start >= offset]
    count, nearest = laned.above(offset)
    assert count == len(above)
    assert (nearest.end if nearest else None) == max((one.end for one in above), default=None)
    count, nearest = laned.below(offset)
    assert count == len(below)
    assert (nearest.start if nearest else None) == min((one.start for one in below), default=None)
