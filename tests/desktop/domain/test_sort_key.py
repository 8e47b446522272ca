import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sort_key import key_between, keys_after


@given(st.lists(st.integers(0, 10**6), max_size=60))
def test_there_is_always_room_between_two_neighbours(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        key = key_between(keys[at - 1] if at else "", keys[at] if at < len(keys) else None)
        keys.insert(at, key)

    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)


def test_keys_at_the_end_of_a_list_stay_short() -> None:
    keys = keys_after("", 500)

    assert list(keys) == sorted(set(keys))
    assert max(map(len, keys)) < 20


def test_keys_put_in_front_again_and_again_grow_slowly() -> None:
    key = "1"
    for _ in range(100):
        key = key_between("", key)

    assert len(key) < 30


@pytest.mark.parametrize(("before", "after"), [("a", "a"), ("b", "a")])
def test_nothing_lies_between_equal_keys(before: str, after: str) -> None:
    with pytest.raises(ValueError, match="no key between"):
        key_between(before, after)
