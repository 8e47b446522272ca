"""Reading reviewers."""

from desktop.domain.ids import ReviewerId
from desktop.domain.reviewer import Reviewer
from desktop.errors import UnknownReviewer
from desktop.store.project_file import ProjectFile

_SELECT = "SELECT id, name, initials, color, same_as FROM reviewer WHERE deleted_hlc IS NULL"


def all_reviewers(project: ProjectFile) -> tuple[Reviewer, ...]:
    """Every reviewer, in the order in which they came; one who is the same person as another is not listed."""
    return tuple(Reviewer(*row) for row in project.query(f"{_SELECT} AND same_as IS NULL ORDER BY created_hlc, id"))


def get(project: ProjectFile, reviewer_id: ReviewerId) -> Reviewer:
    """The reviewer of an id, or whoever stands for them.

    Raises:
        UnknownReviewer: there is none.
    """
    rows = project.query(f"{_SELECT} AND id = ?", (reviewer_id,))
    if not rows:
        raise UnknownReviewer(reviewer_id)
    found = Reviewer(*rows[0])
    return get(project, found.same_as) if found.same_as is not None else found


def find(project: ProjectFile, name: str) -> Reviewer:
    """The first reviewer of a name, case and spaces aside.

    Raises:
        UnknownReviewer: there is none.
    """
    wanted = " ".join(name.split()).casefold()
    for reviewer in all_reviewers(project):
        if " ".join(reviewer.name.split()).casefold() == wanted:
            return reviewer
    raise UnknownReviewer(name)
