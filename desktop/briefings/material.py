"""What a briefing is made of, read once: every coded passage as it may be quoted, whose it is, and what is around it.

All that a section asks is answered from this in memory, so that the number of queries depends neither on the codings
nor on the sections.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from desktop.analysis.codebook_entries import codebook_entries
from desktop.analysis.positions import speaker
from desktop.analysis.retrieval import CodedPassage, Filter, coded_passages, codes_of, fit_test
from desktop.analysis.trail import CodingTrail, trails
from desktop.briefings.joining import joined, plain, together
from desktop.briefings.permission import Forbidden, quotable
from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding
from desktop.domain.document import Document
from desktop.domain.ids import ActorId, CodeId, CodingId, DocumentId, ReviewerId
from desktop.domain.project import Project
from desktop.domain.section_query import Finding
from desktop.store import actors, codes, documents, projects, reviewers
from desktop.store.project_file import ProjectFile
from exports.content import CodebookEntry, Extract

OR = " || "
"""Between the voices of words on whose speaker reviewers differ."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage that stands once in a briefing, however many reviewers gave it the same code.

    ``forbidden`` is None where it may be quoted. ``voice`` is like no other speaker's, and where reviewers differ on
    who speaks, all of theirs; ``codings`` are all of it, with the stance that counts. ``place`` is its number in
    document order.
    """

    coding: Coding
    extract: Extract
    codings: tuple[Coding, ...]
    voice: str
    place: int
    forbidden: Forbidden | None = None

    @property
    def code_id(self) -> CodeId:
        """Its code; a highlight without one is no evidence."""
        assert self.coding.code_id is not None
        return self.coding.code_id

    @property
    def passage(self) -> CodedPassage:
        """The same as retrieval has it."""
        return CodedPassage(self.coding, self.extract)


class Material:
    """Everything of a project that a briefing can say.

    Attributes:
        evidence: all of it, forbidden passages included, in document order.
        titles, permissions: what stands for each document, its title where it may be named, and what it permits.
        named: the names of actors who may be named.
        reviewers: their names.
        voices: all who are known and could speak: the actors, and the authors that documents name.
    """

    def __init__(self, project: ProjectFile) -> None:
        self._project = project
        self.facts: Project = projects.the_project(project)
        self.codebook: Codebook = codes.codebook(project)
        self.documents: tuple[Document, ...] = documents.all_documents(project)
        self.entries: tuple[CodebookEntry, ...] = codebook_entries(project)
        people = {actor.id: actor for actor in actors.all_actors(project)}
        self.named = frozenset(actor.name for actor in people.values() if actor.permission == "named")
        may = quotable(coded_passages(project), self.documents, people)
        self.titles: Mapping[DocumentId, str] = may.titles
        self.permissions: Mapping[DocumentId, str] = may.permissions
        self.code_rank: Mapping[CodeId, int] = {code.id: rank for rank, code in enumerate(self.codebook)}
        self.document_rank: Mapping[DocumentId, int] = {each.id: rank for rank, each in enumerate(self.documents)}
        self._kinds = {document.id: document.kind for document in self.documents}
        self.reviewers: Mapping[ReviewerId, str] = {each.id: each.name for each in reviewers.all_reviewers(project)}
        self._merged = codes.merged(project)
        by_name = {plain(actor.name): actor.id for actor in people.values()}
        self._authors: Mapping[DocumentId, str] = {
            document.id: by_name.get(plain(author), author)
            for document in self.documents
            for author in (document.byline or document.publisher or document.id,)
        }
        self.voices = frozenset((*people, *(who for where, who in self._authors.items() if who != where)))
        self.evidence = self._in_order(may.passages, may.forbidden)
        self.of_coding: Mapping[CodingId, Evidence] = {
            coding.id: each for each in self.evidence for coding in each.codings
        }
        self._by_code: dict[CodeId, list[Evidence]] = {}
        for each in self.evidence:
            self._by_code.setdefault(each.code_id, []).append(each)

    @property
    def quotable(self) -> tuple[Evidence, ...]:
        """What may be quoted."""
        return tuple(each for each in self.evidence if each.forbidden is None)

    def found(self, find: Finding) -> tuple[Evidence, ...]:
        """What a query finds, forbidden passages included, in document order."""
        wanted = self.filter_of(find)
        fits = fit_test(wanted, self.codebook)
        candidates: Sequence[Evidence] = self.evidence
        if wanted.codes:
            of_codes = [self._by_code.get(code_id, []) for code_id in codes_of(wanted, self.codebook)]
            candidates = sorted(chain.from_iterable(of_codes), key=lambda each: each.place)
        return tuple(each for each in candidates if any(fits(coding) for coding in each.codings))

    def trails(self, coding_ids: Collection[CodingId]) -> dict[CodingId, CodingTrail]:
        """The trails of some codings, from history, which nothing else of a briefing needs."""
        return trails(self._project, coding_ids)

    def filter_of(self, find: Finding) -> Filter:
        """The filter that a query stands for, codes that were merged replaced by those that stand for them now."""
        return Filter(
            codes=frozenset(self._merged.get(code_id, code_id) for code_id in find.codes),
            documents=find.documents,
            actors=find.actors,
            reviewers=find.reviewers,
            stances=find.stances,
            query=find.words,
            subcodes=find.subcodes,
        )

    def kind_of(self, evidence: Evidence) -> str:
        """The kind of document that a passage is from."""
        return self._kinds[evidence.coding.document_id]

    def authors_of(self, document_ids: Iterable[DocumentId]) -> frozenset[str]:
        """The voices of some documents' authors, where the documents name them."""
        authors = ((document_id, self._authors.get(document_id, document_id)) for document_id in document_ids)
        return frozenset(author for document_id, author in authors if author != document_id)

    def _in_order(self, permitted: Sequence[CodedPassage], forbidden: Sequence[Forbidden]) -> tuple[Evidence, ...]:
        """Both kinds, put together where they say the same, permitted ones first and each kind in document order."""
        reasons = {each.passage.coding.id: each for each in forbidden}
        groups = together((*permitted, *(each.passage for each in forbidden)))
        return tuple(
            self._evidence(group, place, reasons.get(group[0].coding.id)) for place, group in enumerate(groups)
        )

    def _evidence(self, group: Sequence[CodedPassage], place: int, forbidden: Forbidden | None) -> Evidence:
        one = joined(group)
        actor_id: ActorId | None = one.coding.actor_id
        author = self._authors[one.coding.document_id]
        voice: str = actor_id or author
        if one.extract.speakers:
            voice = OR.join(sorted({each.coding.actor_id or author for each in group}))
        codings = tuple(_counting(each.coding, one) for each in group)
        return Evidence(one.coding, one.extract, codings, voice, place, forbidden)


def _counting(coding: Coding, one: CodedPassage) -> Coding:
    """The coding with the stance that counts, and with the speaker, unless reviewers differ on that."""
    stance = one.coding.stance
    actor_id = coding.actor_id if one.extract.speakers else one.coding.actor_id
    is_so = coding.stance == stance and coding.actor_id == actor_id
    return coding if is_so else replace(coding, stance=stance, actor_id=actor_id)


def voices_of(evidence: Iterable[Evidence]) -> frozenset[str]:
    """Who speaks, each once; words of one or another are nobody's besides where one of them is heard anyway."""
    return distinct(each.voice for each in evidence)


def distinct(voices: Iterable[str]) -> frozenset[str]:
    """The voices without those of one or another of whom one is among them."""
    heard = frozenset(voices)
    return frozenset(voice for voice in heard if OR not in voice or heard.isdisjoint(voice.split(OR)))


def heard(evidence: Iterable[Evidence]) -> frozenset[str]:
    """The names of those who speak, without words on whose speaker reviewers differ."""
    return frozenset(name_of(each) for each in evidence if not each.extract.speakers)


def name_of(evidence: Evidence) -> str:
    """Who speaks, as far as that may be said."""
    return speaker(evidence.extract)
