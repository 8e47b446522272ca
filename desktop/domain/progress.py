"""How far a long piece of work has come."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a job is done. ``total`` is 0 while nobody knows; ``what`` names the thing just worked on."""

    done: int
    total: int
    what: str = ""
