"""Sort keys: texts with room between any two, so two people can reorder a list without renumbering it."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def key_between(before: str, after: str | None) -> str:
    """A key that sorts after one and before the other.

    Args:
        before: the empty text for the start of the list.
        after: None for the end of the list.

    Raises:
        ValueError: if nothing can lie between, as between equal keys.
    """
    if after is not None and before >= after:
        raise ValueError(f"no key between {before!r} and {after!r}")
    at_end, made = after is None, ""  # lists mostly grow at their end: small steps there keep keys short
    for at in range(max(len(before), len(after or "")) + 1):
        low = DIGITS.index(before[at]) if at < len(before) else 0
        high = DIGITS.index(after[at]) if after is not None and at < len(after) else len(DIGITS)
        if high - low > 1:
            return made + DIGITS[low + 1 if at_end else (low + high) // 2]
        made += DIGITS[low]
        if high != low:
            after = None
    return made + DIGITS[len(DIGITS) // 2]


def keys_after(before: str, count: int) -> tuple[str, ...]:
    """So many keys in order, all after one: for a list that is made at once."""
    keys: list[str] = []
    for _ in range(count):
        before = key_between(before, None)
        keys.append(before)
    return tuple(keys)


def keys_between(before: str, after: str | None, count: int) -> tuple[str, ...]:
    """So many keys in order, all between two: halved each time, so that they stay short.

    Raises:
        ValueError: if nothing can lie between.
    """
    if after is None:
        return keys_after(before, count)
    if not count:
        return ()
    middle = key_between(before, after)
    left = count // 2
    return (*keys_between(before, middle, left), middle, *keys_between(middle, after, count - left - 1))
