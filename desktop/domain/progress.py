"""How far a job is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a job. ``total`` is 0 while it is not known; ``what`` is a sentence part for people."""

    done: int
    total: int
    what: str = ""
