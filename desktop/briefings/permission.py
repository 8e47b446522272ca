"""Permission to quote: what may not be quoted is left out and listed, what may not be named is quoted without names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.analysis.retrieval import CodedPassage
from desktop.briefings.joining import as_decided, plain, same_words
from desktop.domain.actor import Actor
from desktop.domain.document import PERMISSIONS, Document
from desktop.domain.ids import ActorId, DocumentId
from desktop.domain.phrases import counted
from exports.content import Citation, Extract

UNNAMED_ACTOR = "a source who is not named"


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A passage that may not be quoted, without the names of anybody, and whose it is."""

    passage: CodedPassage
    whose: str


@dataclass(frozen=True, slots=True)
class Quotable:
    """What may be quoted, as it may be quoted; what may not be; the titles that stand for documents and what they
    permit.
    """

    passages: tuple[CodedPassage, ...]
    titles: Mapping[DocumentId, str]
    permissions: Mapping[DocumentId, str]
    forbidden: tuple[Forbidden, ...] = ()

    @property
    def left_out(self) -> tuple[str, ...]:
        """Sentences on what may not be quoted."""
        return left_out(self.forbidden)


def quotable(
    passages: Iterable[CodedPassage], documents: Iterable[Document], actors: Mapping[ActorId, Actor]
) -> Quotable:
    """Sort the passages by what their documents and actors permit, after what was decided of them.

    A document permits no more than the actor of its author's or publisher's name does. One that may not be named is
    called by its kind and a number, for its title would name it; of several actors who may not be named each has a
    number, for they are not one. Words whose speaker may not be quoted by one reading are not quoted by another.
    """
    unnamed = _unnamed(actors.values())
    by_id = {document.id: document for document in documents}
    permissions = _permissions(by_id.values(), actors.values())
    titles = _titles(by_id.values(), permissions)
    kept: list[CodedPassage] = []
    forbidden: list[Forbidden] = []
    for passage in as_decided(passages, actors):
        document = by_id[passage.coding.document_id]
        actor = actors.get(passage.coding.actor_id) if passage.coding.actor_id else None
        title = titles[document.id] if permissions[document.id] != "named" else ""
        called = unnamed.get(actor.id, "") if actor is not None else ""
        permitted = CodedPassage(passage.coding, _permitted(passage.extract, called, title))
        if actor is not None and actor.permission == "none":
            forbidden.append(Forbidden(permitted, actor.name))
        elif permissions[document.id] == "none":
            forbidden.append(Forbidden(permitted, f"“{document.title}”"))
        else:
            kept.append(permitted)
    whose = {same_words(each.passage): each.whose for each in forbidden}
    forbidden += [Forbidden(each, whose[same_words(each)]) for each in kept if whose and same_words(each) in whose]
    may = tuple(each for each in kept if same_words(each) not in whose) if whose else tuple(kept)
    return Quotable(may, titles, permissions, tuple(forbidden))


def left_out(forbidden: Iterable[Forbidden]) -> tuple[str, ...]:
    """A sentence for each person or document that may not be quoted, with how many of their passages are left out."""
    counts: dict[str, int] = {}
    for each in forbidden:
        counts[each.whose] = counts.get(each.whose, 0) + 1
    return tuple(_sentence(whose, count) for whose, count in counts.items())


def _permissions(documents: Iterable[Document], actors: Iterable[Actor]) -> dict[DocumentId, str]:
    """What each document permits: the least that it or the actors of its author's and publisher's names do."""
    of_name = {plain(actor.name): actor.permission for actor in actors}

    def least(document: Document) -> str:
        names = (document.byline, document.publisher)
        return max((document.permission, *(of_name.get(plain(name), "named") for name in names)), key=PERMISSIONS.index)

    return {document.id: least(document) for document in documents}


def _titles(documents: Iterable[Document], permissions: Mapping[DocumentId, str]) -> dict[DocumentId, str]:
    titles: dict[DocumentId, str] = {}
    numbers: dict[str, int] = {}
    for document in documents:
        titles[document.id] = document.title
        if permissions[document.id] != "named":
            kind = "document" if document.kind == "other" else document.kind
            numbers[kind] = numbers.get(kind, 0) + 1
            titles[document.id] = f"Unnamed {kind} {numbers[kind]}"
    return titles


def _unnamed(actors: Iterable[Actor]) -> dict[ActorId, str]:
    """What each actor is called who may not be named."""
    those = sorted(actor.id for actor in actors if actor.permission != "named")
    if len(those) == 1:
        return {those[0]: UNNAMED_ACTOR}
    return {actor_id: f"unnamed source {number}" for number, actor_id in enumerate(those, start=1)}


def _permitted(extract: Extract, called: str, title: str) -> Extract:
    """The extract without the names that may not be told.

    Args:
        called: what its actor is called who may not be named; empty for one who may.
        title: what the document is called where it may not be named.
    """
    citation, name = extract.citation, extract.actor
    if called:
        name = called
        citation = replace(citation, actor=name)
    if title:
        citation = Citation(title, actor=name, published_on=citation.published_on, place=citation.place)
    if citation is extract.citation:
        return extract
    return replace(extract, citation=citation, document=citation.document, actor=name)


def _sentence(whose: str, count: int) -> str:
    return f"{counted(count, 'passage is', 'passages are')} left out: {whose} may not be quoted."
