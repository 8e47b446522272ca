"""Coding blind: whose codings a reviewer is not shown yet, and what the history proves of it.

While a project is blind, a reviewer sees in a document what another coded only once both have marked it done. That is
a rule of the window: the file holds everything. History keeps when each marked a document done for the first time, and
when every coding was made, so that anybody can see afterwards which codings were made without knowing the others'.
"""

from collections.abc import Sequence

from desktop.domain.coding import Coding
from desktop.domain.ids import DocumentId, ReviewerId
from desktop.store import assignments, projects, reviewers
from desktop.store.project_file import ProjectFile


def unseen(project: ProjectFile, document_id: DocumentId, me: ReviewerId) -> frozenset[ReviewerId]:
    """The reviewers whose codings in a document somebody is not shown; none while the project is not blind."""
    if not projects.the_project(project).blind:
        return frozenset()
    others = {reviewer.id for reviewer in reviewers.all_reviewers(project)} - {me}
    done = {each.reviewer_id for each in assignments.for_document(project, document_id) if each.state == "done"}
    return frozenset(others if me not in done else others - done)


def shown_codings(project: ProjectFile, found: Sequence[Coding], me: ReviewerId) -> tuple[Coding, ...]:
    """Those of some codings that somebody may see."""
    hidden = {document_id: unseen(project, document_id, me) for document_id in {each.document_id for each in found}}
    return tuple(each for each in found if each.reviewer_id not in hidden[each.document_id])


def made_knowing(
    project: ProjectFile, document_id: DocumentId, found: Sequence[Coding], reviewer_ids: Sequence[ReviewerId]
) -> tuple[Coding, ...]:
    """The codings of some reviewers that were made after all of them had marked the document done.

    From then on each could see the others' codings, blind or not; those made before were made without them where the
    project was blind.
    """
    first = assignments.first_done(project, document_id)
    if any(reviewer_id not in first for reviewer_id in reviewer_ids):
        return ()
    open_from = max(first[reviewer_id] for reviewer_id in reviewer_ids)
    return tuple(each for each in found if each.reviewer_id in reviewer_ids and each.created_hlc > open_from)
