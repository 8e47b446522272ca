"""Coding blind: whose codings a reviewer is not shown yet, and what the history proves of it.

While a project is blind, a reviewer sees in a document what another coded only once both have marked it done. That is
a rule of the window: the file holds everything. History keeps when each marked a document done for the first time, and
when every coding was made, so that anybody can see afterwards which codings were made without knowing the others'.
"""

from collections.abc import Mapping, Sequence, Set

from desktop.domain.coding import Coding
from desktop.domain.conflict import Conflict
from desktop.domain.ids import CodeId, DocumentId, ReviewerId
from desktop.store import assignments, codes, codings, conflicts, documents, projects, reviewers
from desktop.store.exclusions import excluded_codings
from desktop.store.project_file import ProjectFile
from desktop.store.shown_codings import read_only_shown, rows_kept_back, shown_counts


def unseen(project: ProjectFile, document_id: DocumentId, me: ReviewerId) -> frozenset[ReviewerId]:
    """The reviewers whose codings in a document somebody is not shown; none while the project is not blind."""
    if not projects.the_project(project).blind:
        return frozenset()
    others = {reviewer.id for reviewer in reviewers.all_reviewers(project)} - {me}
    done = {each.reviewer_id for each in assignments.for_document(project, document_id) if each.state == "done"}
    return _hidden(others, done, me)


def kept_back(project: ProjectFile, me: ReviewerId) -> dict[DocumentId, frozenset[ReviewerId]]:
    """Whose codings somebody is not shown, by document; a document of which they see everything is missing."""
    if not projects.the_project(project).blind:
        return {}
    others = frozenset(reviewer.id for reviewer in reviewers.all_reviewers(project)) - {me}
    done = assignments.done(project)
    found = {}
    for document in documents.all_documents(project):
        if hidden := _hidden(others, done.get(document.id, set()), me):
            found[document.id] = hidden
    return found


def reads_blind(project: ProjectFile, me: ReviewerId) -> bool:
    """Whether there is a document in which somebody is not shown what another coded."""
    if not projects.the_project(project).blind:
        return False
    everybody = [reviewer.id for reviewer in reviewers.all_reviewers(project)]
    if me not in everybody:
        return bool(kept_back(project, me))
    return len(everybody) > 1 and assignments.is_unfinished(project)


def code_counts(project: ProjectFile, me: ReviewerId) -> Mapping[CodeId, int]:
    """How many codings each code has of those that somebody may see."""
    hidden = kept_back(project, me)
    return shown_counts(project, hidden).by_code if hidden else codes.counts(project)


def document_counts(project: ProjectFile, me: ReviewerId) -> Mapping[DocumentId, int]:
    """How many codings with a code each document has of those that somebody may see."""
    hidden = kept_back(project, me)
    return shown_counts(project, hidden).by_document if hidden else documents.coding_counts(project)


def document_count(project: ProjectFile, document_id: DocumentId, me: ReviewerId) -> int:
    """The same of one document."""
    hidden = unseen(project, document_id, me)
    if not hidden:
        return documents.coding_count(project, document_id)
    gone = excluded_codings(project, document_id)
    found = (each for each in codings.for_document(project, document_id) if each.code_id and each.id not in gone)
    return sum(each.reviewer_id not in hidden for each in found)


def has_shown(project: ProjectFile, code_id: CodeId, me: ReviewerId) -> bool:
    """Whether a code has a coding that somebody may see."""
    if not codings.has_any(project, code_id):
        return False
    return not reads_blind(project, me) or bool(code_counts(project, me).get(code_id))


def see_only_shown(project: ProjectFile, me: ReviewerId | None) -> None:
    """Let a connection that was opened for one task read only what somebody may see; None sees everything."""
    hidden = kept_back(project, me) if me is not None else {}
    if hidden:
        read_only_shown(project, hidden)


def shown_codings(project: ProjectFile, found: Sequence[Coding], me: ReviewerId) -> tuple[Coding, ...]:
    """Those of some codings that somebody may see."""
    hidden = {document_id: unseen(project, document_id, me) for document_id in {each.document_id for each in found}}
    return tuple(each for each in found if each.reviewer_id not in hidden[each.document_id])


def shown_conflicts(project: ProjectFile, me: ReviewerId) -> tuple[Conflict, ...]:
    """Every conflict that waits, without those that would tell somebody of codings that they may not see."""
    found = conflicts.all_conflicts(project)
    hidden = kept_back(project, me) if found else {}
    gone = rows_kept_back(project, (each.row_id for each in found), hidden) if hidden else frozenset()
    return tuple(each for each in found if each.row_id not in gone)


def conflict_count(project: ProjectFile, me: ReviewerId) -> int:
    """How many conflicts wait of those that somebody may see."""
    found = conflicts.open_conflicts(project)
    hidden = kept_back(project, me) if found else {}
    gone = rows_kept_back(project, (row_id for row_id, _field, _kind in found), hidden) if hidden else frozenset()
    return sum(row_id not in gone for row_id, _field, _kind in found)


def hidden_names(project: ProjectFile, me: ReviewerId) -> tuple[str, ...]:
    """The names of those of whom somebody does not see every coding, in the order in which they came."""
    hidden = frozenset[ReviewerId]().union(*kept_back(project, me).values())
    return tuple(each.name for each in reviewers.all_reviewers(project) if each.id in hidden)


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


def _hidden(others: Set[ReviewerId], done: Set[ReviewerId], me: ReviewerId) -> frozenset[ReviewerId]:
    """Of the others those who are not shown: all until oneself is done, then those who are not."""
    return frozenset(others - done if me in done else others)
