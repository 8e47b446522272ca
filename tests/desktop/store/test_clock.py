import uuid

from hypothesis import given
from hypothesis import strategies as st

from desktop.store.clock import COUNTER_BITS, Clock, batch_id_at, iso

DAY = 24 * 60 * 60 * 1000


@given(st.lists(st.integers(0, 2**43), min_size=2, max_size=60))
def test_it_never_repeats_and_never_goes_back(walls: list[int]) -> None:
    passing = iter(walls)
    clock = Clock(lambda: next(passing))

    times = [clock.tick() for _ in walls]

    assert times == sorted(set(times))
    assert all(0 < time < 2**63 for time in times)


def test_it_follows_what_it_sees_but_not_a_clock_that_is_a_day_ahead() -> None:
    clock = Clock(lambda: DAY)

    clock.observe((DAY + DAY // 2) << COUNTER_BITS)
    followed = clock.tick()
    clock.observe((4 * DAY) << COUNTER_BITS)

    assert followed == ((DAY + DAY // 2) << COUNTER_BITS) + 1
    assert clock.tick() == followed + 1


@given(st.integers(1, 2**62), st.integers(1, 2**62))
def test_ids_of_batches_are_in_the_order_of_their_times(one: int, other: int) -> None:
    ids = sorted(str(batch_id_at(hlc)) for hlc in (one, other))

    assert ids[0] <= ids[1]
    if one != other:
        assert (str(batch_id_at(one)) < str(batch_id_at(other))) == (one < other)
    assert uuid.UUID(ids[0]).version == 7
    assert uuid.UUID(ids[0]).variant == uuid.RFC_4122


def test_times_are_told_in_iso_8601() -> None:
    assert iso(1_700_000_000_123 << COUNTER_BITS | 5) == "2023-11-14T22:13:20.123Z"
    assert iso(2**62) == "6429-10-17T02:45:55.328Z"
    assert iso(2**63 - 1).startswith("9999-12-31")
