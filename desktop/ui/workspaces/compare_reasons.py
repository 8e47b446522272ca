"""Why there is nothing to compare yet, and what to do about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.analysis.shared_reading import done_by_all, shown_documents
from desktop.domain.ids import ReviewerId
from desktop.session import Session
from desktop.store import assignments, documents, reviewers
from desktop.ui.words import tr


@dataclass(frozen=True, slots=True)
class Reason:
    """Title, sentence and button of an empty Compare; ``goes_to`` is an action of the menus."""

    title: str
    sentence: str
    verb: str
    goes_to: str


def why_nothing(session: Session, chosen: Sequence[ReviewerId]) -> Reason | None:
    """Why reviewers cannot be compared; nothing where they can."""
    project = session.project
    if not documents.all_documents(project):
        return Reason(
            tr("Nothing to compare yet"),
            tr("Bring in documents first. Once two reviewers have read them, their readings stand here side by side."),
            tr("Import documents…"),
            "file.import",
        )
    if len(chosen) > 1 and shown_documents(project, chosen, session.reviewer.id):
        return None
    if len(chosen) > 1 and done_by_all(project, chosen):
        return Reason(
            tr("You are still to read"),
            tr(
                "This project is coded blind: what others coded is shown to you in documents that you have marked done."
            ),
            tr("Go to the documents"),
            "view.read",
        )
    people = reviewers.all_reviewers(project)
    if len(people) < 2:
        return Reason(
            tr("One reviewer so far"),
            tr(
                "Comparing takes two. Send a copy of the project to a colleague; when it comes back with their "
                "codings, merge it into this one."
            ),
            tr("Merge a file…"),
            "file.merge",
        )
    counts = {person.id: 0 for person in people}
    for each in assignments.all_assignments(project):
        if each.state == "done" and each.reviewer_id in counts:
            counts[each.reviewer_id] += 1
    told = ", ".join(f"{person.name} {counts[person.id]}" for person in people)
    return Reason(
        tr("No document is read by two yet"),
        tr(
            "Two reviewers must have marked a document done: what was not read is not the same as what was not coded. "
            "Marked done so far: {counts}."
        ).format(counts=told),
        tr("Go to the documents"),
        "view.read",
    )
