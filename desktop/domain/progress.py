"""How far a long piece of work has come."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a job is done. ``total`` is 0 while nobody knows; ``what`` names the thing just worked on."""

    done: int
    total: int
    what: str = ""


def ended(steps: Generator[object, None, Result]) -> Result:
    """What a job comes to: all its steps are taken here and now, and nobody is told of them."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result
