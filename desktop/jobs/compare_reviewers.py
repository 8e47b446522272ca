"""Compares reviewers for the window: what differs, and the figures; with a reader of its own beside the window's."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.analysis.agreement import Agreement, agreement
from desktop.analysis.agreement_positions import PositionAgreement, position_agreement
from desktop.analysis.citations import Places
from desktop.analysis.shared_reading import SharedReading, shared_reading
from desktop.domain.ids import DocumentId, ReviewerId
from desktop.domain.progress import Progress
from desktop.store import documents
from desktop.store.project_file import ProjectFile, open_project


@dataclass(frozen=True, slots=True)
class Compared:
    """All that Compare shows of some reviewers.

    ``places`` has the pages or paragraphs of each document that was compared.
    """

    shared: SharedReading
    places: Mapping[DocumentId, Places]
    figures: Agreement
    positions: PositionAgreement


def compare_reviewers(
    project_path: Path, reviewer_ids: Sequence[ReviewerId], *, unit: str, shown_to: ReviewerId | None = None
) -> Generator[Progress, None, Compared]:
    """Compare two reviewers or more.

    Args:
        shown_to: who will look at it; see ``shared_reading``.

    Yields:
        A step before each part. Returns all of them.

    Raises:
        UserError: the project cannot be opened.
    """
    yield Progress(0, 4, "Looking for differences")
    with open_project(project_path, write=False) as project:
        shared = shared_reading(project, reviewer_ids, shown_to=shown_to)
        yield Progress(1, 4, "Looking up places")
        places = places_of(project, [document.id for document in shared.documents])
        yield Progress(2, 4, "Working out agreement")
        figures = agreement(project, reviewer_ids, unit=unit)
        yield Progress(3, 4, "Comparing positions")
        positions = position_agreement(project, reviewer_ids)
    yield Progress(4, 4, "Compared")
    return Compared(shared, places, figures, positions)


def places_of(project: ProjectFile, document_ids: Sequence[DocumentId]) -> Mapping[DocumentId, Places]:
    """The places of some documents; one without structure has none that are named."""
    starts = documents.block_starts(project, document_ids)
    return {document_id: Places.starting(starts.get(document_id, ())) for document_id in document_ids}
