"""Edits of reviewers."""

from desktop.domain.change import RowChange
from desktop.domain.ids import ReviewerId, new_id
from desktop.domain.reviewer import Reviewer, initials_of
from desktop.edits.values import differing, line
from desktop.edits.values import name as tidy_name
from desktop.errors import BadValue, UnknownReviewer
from desktop.store import reviewers
from desktop.store.project_file import ProjectFile


def add_reviewer(
    project: ProjectFile, *, name: str, initials: str = "", reviewer_id: ReviewerId | None = None
) -> tuple[RowChange, ...]:
    """A new reviewer.

    Args:
        initials: made from the name where empty.
        reviewer_id: the id that the reviewer is to have, where its maker needs it beforehand.

    Raises:
        BadValue: the name is empty.
    """
    tidy = tidy_name(name, "reviewer")
    fields = {"name": tidy, "initials": line(initials) or initials_of(tidy)}
    return (RowChange("reviewer", reviewer_id or new_id(), fields),)


def found_or_new(project: ProjectFile, name: str, initials: str = "") -> Reviewer:
    """The reviewer of a name, or who would be; nothing is written.

    Raises:
        BadValue: the name is empty.
    """
    try:
        return reviewers.find(project, name)
    except UnknownReviewer:
        tidy = tidy_name(name, "reviewer")
        return Reviewer(ReviewerId(new_id()), tidy, line(initials) or initials_of(tidy))


def rename_reviewer(
    project: ProjectFile, reviewer_id: ReviewerId, *, name: str, initials: str = ""
) -> tuple[RowChange, ...]:
    """Call a reviewer by another name; the codings stay theirs.

    Raises:
        UnknownReviewer: there is none.
        BadValue: the name is empty.
    """
    reviewer = reviewers.get(project, reviewer_id)
    tidy = tidy_name(name, "reviewer")
    new = {"name": tidy, "initials": line(initials) or initials_of(tidy)}
    return differing("reviewer", reviewer_id, old={"name": reviewer.name, "initials": reviewer.initials}, new=new)


def same_reviewer(project: ProjectFile, reviewer_id: ReviewerId, *, is_really: ReviewerId) -> tuple[RowChange, ...]:
    """Say that a reviewer of another file is one of this project: their codings and memos are shown as that one's.

    Raises:
        UnknownReviewer: there is none.
        BadValue: both are the same already.
    """
    here, other = reviewers.get(project, is_really), reviewers.get(project, reviewer_id)
    if here.id == other.id:
        raise BadValue("other reviewer", here.name, "somebody else than the first")
    return (RowChange("reviewer", other.id, {"same_as": here.id}),)
