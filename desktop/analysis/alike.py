"""Who of several reviewers coded a passage alike: all, some, or no two of them."""

from collections.abc import Collection

from desktop.analysis.differences import Difference, Reading

ALL, SOME, APART = "all", "some", "apart"
STATES = (ALL, SOME, APART)
"""All coded it alike; some did; no two did, be it that one alone coded it."""


def coded_alike(difference: Difference) -> tuple[Reading, ...]:
    """The most readings that code it alike; the first of as many."""
    return max((group for group in difference.groups if group[0].codings), key=len)


def state(difference: Difference) -> str:
    """SOME or APART: what differs is never coded alike by all."""
    return SOME if len(coded_alike(difference)) > 1 else APART


def counts(alike_passages: int, differences: Collection[Difference]) -> dict[str, int]:
    """How many passages there are of each state."""
    some = sum(state(each) == SOME for each in differences)
    return {ALL: alike_passages, SOME: some, APART: len(differences) - some}
