"""The documents with what the project says about each: length, codings, actors, how far who has read."""

from dataclasses import dataclass

from desktop.domain.document import Document
from desktop.domain.ids import DocumentId
from desktop.store import actors, assignments, codings, documents, reviewers
from desktop.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document and its numbers. ``read`` has every reviewer, by name, with todo, reading or done."""

    document: Document
    characters: int
    codings: int
    actors: tuple[str, ...]
    read: tuple[tuple[str, str], ...]


def document_list(project: ProjectFile) -> tuple[DocumentRow, ...]:
    """One row per document, in document order; actors by name, reviewers as the project lists them."""
    lengths, counts = documents.lengths(project), documents.coding_counts(project)
    names = {actor.id: actor.name for actor in actors.all_actors(project)}
    spoken: dict[DocumentId, set[str]] = {}
    for coding in codings.all_codings(project):
        if coding.actor_id in names:
            spoken.setdefault(coding.document_id, set()).add(names[coding.actor_id])
    states = {(each.document_id, each.reviewer_id): each.state for each in assignments.all_assignments(project)}
    people = reviewers.all_reviewers(project)
    return tuple(
        DocumentRow(
            document,
            characters=lengths.get(document.id, 0),
            codings=counts.get(document.id, 0),
            actors=tuple(sorted(spoken.get(document.id, ()), key=str.casefold)),
            read=tuple((person.name, states.get((document.id, person.id), "todo")) for person in people),
        )
        for document in documents.all_documents(project)
    )
