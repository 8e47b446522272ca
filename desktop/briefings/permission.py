"""Permission to quote: what may not be quoted is left out and listed, what may not be named is quoted without names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.analysis.retrieval import CodedPassage
from desktop.domain.actor import Actor
from desktop.domain.document import Document
from desktop.domain.ids import ActorId, DocumentId
from exports.content import Citation, Extract

UNNAMED_ACTOR = "a source who is not named"


@dataclass(frozen=True, slots=True)
class Quotable:
    """What may be quoted, as it may be quoted; the titles that stand for documents; sentences on what was left out."""

    passages: tuple[CodedPassage, ...]
    titles: Mapping[DocumentId, str]
    left_out: tuple[str, ...]


def quotable(
    passages: Iterable[CodedPassage], documents: Iterable[Document], actors: Mapping[ActorId, Actor]
) -> Quotable:
    """Sort the passages by what their documents and actors permit.

    A document that may not be named is called by its kind and a number, for its title would name it.
    """
    by_id = {document.id: document for document in documents}
    titles = _titles(by_id.values())
    kept: list[CodedPassage] = []
    forbidden: dict[str, int] = {}
    for passage in passages:
        document = by_id[passage.coding.document_id]
        actor = actors.get(passage.coding.actor_id) if passage.coding.actor_id else None
        if document.permission == "none":
            forbidden[f"“{document.title}”"] = forbidden.get(f"“{document.title}”", 0) + 1
        elif actor is not None and actor.permission == "none":
            forbidden[actor.name] = forbidden.get(actor.name, 0) + 1
        else:
            kept.append(CodedPassage(passage.coding, _permitted(passage.extract, document, actor, titles[document.id])))
    return Quotable(tuple(kept), titles, tuple(_sentence(whose, count) for whose, count in forbidden.items()))


def _titles(documents: Iterable[Document]) -> dict[DocumentId, str]:
    titles: dict[DocumentId, str] = {}
    numbers: dict[str, int] = {}
    for document in documents:
        titles[document.id] = document.title
        if document.permission == "unnamed":
            kind = "document" if document.kind == "other" else document.kind
            numbers[kind] = numbers.get(kind, 0) + 1
            titles[document.id] = f"Unnamed {kind} {numbers[kind]}"
    return titles


def _permitted(extract: Extract, document: Document, actor: Actor | None, title: str) -> Extract:
    citation, name = extract.citation, extract.actor
    if actor is not None and actor.permission == "unnamed":
        name = UNNAMED_ACTOR
        citation = replace(citation, actor=name)
    if document.permission == "unnamed":
        citation = Citation(title, actor=name, published_on=citation.published_on, place=citation.place)
    if citation is extract.citation:
        return extract
    return replace(extract, citation=citation, document=citation.document, actor=name)


def _sentence(whose: str, count: int) -> str:
    passages = "1 passage is" if count == 1 else f"{count:,} passages are"
    return f"{passages} left out: {whose} may not be quoted."
