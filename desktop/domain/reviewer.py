"""A reviewer: the person who codes."""

from dataclasses import dataclass

from desktop.domain.ids import ReviewerId


@dataclass(frozen=True, slots=True)
class Reviewer:
    """One reviewer of the project."""

    id: ReviewerId
    name: str
    initials: str = ""
    color: str = ""
    same_as: ReviewerId | None = None


def initials_of(name: str) -> str:
    """Up to three initials of a name, in upper case."""
    return "".join(word[0].upper() for word in name.split() if word[0].isalnum())[:3]
