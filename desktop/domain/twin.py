"""Two rows that may mean the same: one that a merge brings, and one that is here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Twin:
    """``table`` is code, reviewer or actor; the names are paths for codes."""

    table: str
    theirs: str
    their_name: str
    ours: str
    our_name: str
