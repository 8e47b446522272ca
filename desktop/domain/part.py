"""What goes into a copy of a project that is sent to somebody."""

from dataclasses import dataclass

from desktop.domain.ids import ReviewerId


@dataclass(frozen=True, slots=True)
class Part:
    """A choice of what goes along; the default is the whole project.

    Attributes:
        readings_of: the reviewers whose codings, memos and decisions go along; None for everybody's. The empty set
            is for a colleague who is to code without having seen what others did.
        folder: only the documents of this folder and those below it; None for all.
        originals: whether the files as they were added go along; texts and codings always do.
    """

    readings_of: frozenset[ReviewerId] | None = None
    folder: str | None = None
    originals: bool = True

    @property
    def is_whole(self) -> bool:
        """Whether every row of the history goes along."""
        return self.readings_of is None and self.folder is None
