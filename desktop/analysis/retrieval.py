"""Coded passages that fit a filter, with their citations: what the Extracts list, the command and the briefing show."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from desktop.analysis.citations import Places, citation_of
from desktop.analysis.settling import decision_in_words, settled_by
from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding, same_passage
from desktop.domain.conflict import ConflictValue
from desktop.domain.decision import Decision
from desktop.domain.document import Document
from desktop.domain.ids import ActorId, CodeId, CodingId, DocumentId, ReviewerId
from desktop.domain.memo import Memo
from desktop.store import actors, codes, codings, decisions, documents, memos, reviewers
from desktop.store.conflicts import disputed_memos
from desktop.store.exclusions import excluded_codings
from desktop.store.project_file import ProjectFile
from exports.content import Extract, Note


@dataclass(frozen=True, slots=True)
class Filter:
    """What is wanted; an empty field wants everything.

    ``codes`` include all below them, but for ``subcodes`` false. ``query``: words that must all occur in the passage,
    case and accents ignored.
    """

    codes: frozenset[CodeId] = frozenset()
    documents: frozenset[DocumentId] = frozenset()
    actors: frozenset[ActorId] = frozenset()
    reviewers: frozenset[ReviewerId] = frozenset()
    stances: frozenset[str] = frozenset()
    query: str = ""
    subcodes: bool = True


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class CodedPassage:
    """A coding, the extract that is made of it, and what was settled of its passage and code in Compare."""

    coding: Coding
    extract: Extract
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class _Names:
    """What an extract says in words, by id."""

    codebook: Codebook
    documents: Mapping[DocumentId, Document]
    reviewers: Mapping[ReviewerId, str]
    actors: Mapping[ActorId, str]
    disputed: Mapping[str, tuple[ConflictValue, ...]]


def extracts(project: ProjectFile, wanted: Filter = EVERYTHING) -> tuple[Extract, ...]:
    """The extracts that fit, in document order, then by start, end and code. Highlights without a code
    are none, and neither are passages in words that were marked as no content.
    """
    return tuple(passage.extract for passage in coded_passages(project, wanted))


def coded_passages(project: ProjectFile, wanted: Filter = EVERYTHING) -> tuple[CodedPassage, ...]:
    """The same with the coding beside each extract, in a number of queries that does not grow with the codings."""
    names = _names(project)
    fitting = tuple(_fitting(project, wanted, names))
    only = None if wanted == EVERYTHING else [coding.id for coding in fitting]
    found, notes = _each_once(fitting, memos.for_codings(project, only))
    starts = documents.block_starts(project, {coding.document_id for coding in found})
    places = {document_id: Places.starting(of_document) for document_id, of_document in starts.items()}
    paths = {code.id: names.codebook.path(code.id) for code in names.codebook}
    order = {document_id: number for number, document_id in enumerate(names.documents)}
    settled = settled_by(found, decisions.all_decisions(project))
    passages = [
        CodedPassage(coding, _extract(coding, names, paths, places, notes, decision), decision)
        for coding in found
        for decision in (settled.get(coding.id),)
    ]
    rank = {code.id: number for number, code in enumerate(names.codebook)}
    passages.sort(key=lambda passage: _position(passage.coding, order, rank))
    return tuple(passages)


def fit_test(wanted: Filter, codebook: Codebook) -> Callable[[Coding], bool]:
    """Whether a coding fits a filter, for one who asks many filters of codings that are at hand."""
    words = folded(wanted.query).split()
    code_ids = codes_of(wanted, codebook) if wanted.codes else frozenset()

    def fits(coding: Coding) -> bool:
        return (
            (coding.code_id in code_ids if wanted.codes else coding.code_id in codebook)
            and (not wanted.documents or coding.document_id in wanted.documents)
            and (not wanted.actors or coding.actor_id in wanted.actors)
            and (not wanted.reviewers or coding.reviewer_id in wanted.reviewers)
            and (not wanted.stances or coding.stance in wanted.stances)
            and (not words or _holds_all(coding.exact, words))
        )

    return fits


def codes_of(wanted: Filter, codebook: Codebook) -> frozenset[CodeId]:
    """The codes of a filter with those below them, as far as the codebook has them."""
    asked = (code_id for code_id in wanted.codes if code_id in codebook)
    if not wanted.subcodes:
        return frozenset(asked)
    return frozenset(code.id for code_id in asked for code in codebook.subtree(code_id))


def folded(text: str) -> str:
    """The text with case and accents taken away, for comparison."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _names(project: ProjectFile) -> _Names:
    return _Names(
        codes.codebook(project),
        {document.id: document for document in documents.all_documents(project)},
        {reviewer.id: reviewer.name for reviewer in reviewers.all_reviewers(project)},
        {actor.id: actor.name for actor in actors.all_actors(project)},
        disputed_memos(project),
    )


def _fitting(project: ProjectFile, wanted: Filter, names: _Names) -> Iterator[Coding]:
    excluded = excluded_codings(project)
    fits = fit_test(wanted, names.codebook)
    for coding in _candidates(project, wanted, names.codebook):
        if coding.id not in excluded and coding.document_id in names.documents and fits(coding):
            yield coding


def _each_once(
    found: Iterable[Coding], notes: Mapping[CodingId, tuple[Memo, ...]]
) -> tuple[tuple[Coding, ...], Mapping[CodingId, tuple[Memo, ...]]]:
    """The codings without those that say the same again, and the notes with theirs.

    Two codes that were merged may both have been given to one passage by one reviewer, on two computers.
    """
    kept: dict[object, Coding] = {}
    for coding in found:
        key = (*same_passage(coding), coding.code_id)
        first = kept.get(key)
        if first is None:
            kept[key] = coding
            continue
        stays, goes = (first, coding) if first.stance or not coding.stance else (coding, first)
        kept[key] = stays
        notes = {**notes, stays.id: (*notes.get(stays.id, ()), *notes.get(goes.id, ()))}
    return tuple(kept.values()), notes


def _candidates(project: ProjectFile, wanted: Filter, codebook: Codebook) -> Iterable[Coding]:
    """All codings, or by an index those of the codes or documents that are asked for."""
    if not wanted.codes and wanted.documents:
        return chain.from_iterable(codings.for_document(project, each) for each in wanted.documents)
    if not wanted.codes:
        return codings.all_codings(project)
    return codings.for_codes(project, sorted(codes_of(wanted, codebook)))


def _holds_all(text: str, words: Iterable[str]) -> bool:
    text = folded(text)
    return all(word in text for word in words)


def _extract(
    coding: Coding,
    names: _Names,
    paths: Mapping[CodeId, str],
    places: Mapping[DocumentId, Places],
    notes: Mapping[CodingId, tuple[Memo, ...]],
    decision: Decision | None,
) -> Extract:
    assert coding.code_id is not None  # highlights were left out
    document = names.documents[coding.document_id]
    actor = names.actors.get(coding.actor_id, "") if coding.actor_id else ""
    place = places[document.id].place(coding.span) if document.id in places else ""
    return Extract(
        key=coding.id,
        text=coding.exact,
        citation=citation_of(document, place, actor=actor),
        document=document.title,
        document_id=document.id,
        code=paths[coding.code_id],
        start=coding.start,
        end=coding.end,
        reviewer=names.reviewers.get(coding.reviewer_id, ""),
        actor=actor,
        stance=coding.stance,
        notes=tuple(note for memo in notes.get(coding.id, ()) for note in _notes(memo, names)),
        decided=decision_in_words(decision, names.actors),
    )


def _notes(memo: Memo, names: _Names) -> Iterator[Note]:
    """A memo as notes: each of its texts, while several stand and nobody has decided."""
    versions = names.disputed.get(memo.id)
    if versions is None:
        yield Note(memo.body, names.reviewers.get(memo.reviewer_id, ""), memo.title)
    else:
        yield from (Note(str(version.value or ""), version.reviewer, memo.title) for version in versions)


def _position(
    coding: Coding, order: Mapping[DocumentId, int], rank: Mapping[CodeId, int]
) -> tuple[int, int, int, int, int, CodingId]:
    assert coding.code_id is not None  # highlights were left out
    return (
        order[coding.document_id], coding.start, coding.end, rank[coding.code_id], coding.created_hlc, coding.id,
    )  # fmt: skip
