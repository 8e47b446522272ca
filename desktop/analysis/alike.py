"""Who of several reviewers coded a passage alike: all, some, or no two of them."""

from collections.abc import Collection

from desktop.analysis.differences import Difference, Reading

ALL, SOME, APART = "all", "some", "apart"
STATES = (ALL, SOME, APART)
"""All coded it alike; some did; no two did, be it that one alone coded it."""


def alike(difference: Difference) -> tuple[tuple[Reading, ...], ...]:
    """The readings of a difference, those that are the same together, in the order of their first."""
    groups: dict[object, list[Reading]] = {}
    for reading in difference.readings:
        groups.setdefault(_said(reading), []).append(reading)
    return tuple(tuple(group) for group in groups.values())


def coded_alike(difference: Difference) -> tuple[Reading, ...]:
    """The most readings that code it alike; the first of as many."""
    return max((group for group in alike(difference) if group[0].codings), key=len)


def state(difference: Difference) -> str:
    """SOME or APART: what differs is never coded alike by all."""
    return SOME if len(coded_alike(difference)) > 1 else APART


def counts(alike_passages: int, differences: Collection[Difference]) -> dict[str, int]:
    """How many passages there are of each state."""
    some = sum(state(each) == SOME for each in differences)
    return {ALL: alike_passages, SOME: some, APART: len(differences) - some}


def _said(reading: Reading) -> object:
    """What makes two readings the same: passages, codes, stances and speakers."""
    stances = frozenset(coding.stance for coding in reading.codings)
    return frozenset(reading.claims), stances, frozenset(coding.actor_id for coding in reading.codings)
