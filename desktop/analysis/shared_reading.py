"""What reviewers made of the documents that all of them marked done: read of a project, and told apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.analysis.differences import Comparison, Difference, compare
from desktop.domain.document import Document
from desktop.domain.ids import DocumentId, ReviewerId
from desktop.store import assignments, codings, decisions, documents, exclusions, projects
from desktop.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class SharedReading:
    """The documents that all marked done, in document order, each with what differs; and those left out."""

    reviewers: tuple[ReviewerId, ...]
    documents: tuple[Document, ...]
    left_out: tuple[DocumentId, ...]
    comparisons: tuple[Comparison, ...]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """All that differs, in document order."""
        return tuple(each for comparison in self.comparisons for each in comparison.differences)

    @property
    def decided(self) -> int:
        """How many of them are settled."""
        return sum(each.is_decided for each in self.differences)


def shared_reading(
    project: ProjectFile,
    reviewer_ids: Sequence[ReviewerId],
    document_id: DocumentId | None = None,
    *,
    shown_to: ReviewerId | None = None,
) -> SharedReading:
    """Compare reviewers on every document that all of them marked done, or on one of these.

    Args:
        shown_to: who will look at it: while the project is blind, only documents that they marked done themselves.
    """
    everything = documents.all_documents(project)
    done = shown_documents(project, reviewer_ids, shown_to)
    shared = tuple(each for each in everything if each.id in done and document_id in (None, each.id))
    left_out = tuple(each.id for each in everything if each.id not in done)
    return SharedReading(
        tuple(reviewer_ids), shared, left_out, tuple(comparison(project, reviewer_ids, each.id) for each in shared)
    )


def comparison(project: ProjectFile, reviewer_ids: Sequence[ReviewerId], document_id: DocumentId) -> Comparison:
    """Compare reviewers on one document, whoever marked it done."""
    gone = exclusions.excluded_codings(project, document_id)
    found = (coding for coding in codings.for_document(project, document_id) if coding.id not in gone)
    return compare(document_id, found, reviewer_ids, decisions.for_document(project, document_id))


def done_by_all(project: ProjectFile, reviewer_ids: Sequence[ReviewerId]) -> frozenset[DocumentId]:
    """The documents that all of some reviewers marked done; none without reviewers."""
    wanted = frozenset(reviewer_ids)
    return frozenset(
        document_id for document_id, those in assignments.done(project).items() if wanted and wanted <= those
    )


def shown_documents(
    project: ProjectFile, reviewer_ids: Sequence[ReviewerId], shown_to: ReviewerId | None
) -> frozenset[DocumentId]:
    """The documents that all of some reviewers marked done, and in a blind project who looks at them, too."""
    blind = shown_to is not None and projects.the_project(project).blind
    return done_by_all(project, (*reviewer_ids, shown_to) if blind and shown_to is not None else reviewer_ids)


def readers(project: ProjectFile) -> tuple[ReviewerId, ...]:
    """Those who marked a document done, the ones with most first."""
    counts: dict[ReviewerId, int] = {}
    for each in assignments.all_assignments(project):
        if each.state == "done":
            counts[each.reviewer_id] = counts.get(each.reviewer_id, 0) + 1
    return tuple(sorted(counts, key=lambda reviewer_id: (-counts[reviewer_id], reviewer_id)))
