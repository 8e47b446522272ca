"""The default briefing: one section per top-level code, with every coded passage at or below it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop.analysis.codebook_entries import codebook_entries
from desktop.analysis.positions import position_table
from desktop.analysis.retrieval import CodedPassage, coded_passages
from desktop.briefings.joining import joined, together
from desktop.briefings.permission import Quotable, quotable
from desktop.briefings.summary import listed, summary
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, DocumentId
from desktop.domain.phrases import counted
from desktop.store import actors, codes, documents, projects
from desktop.store.project_file import ProjectFile
from exports.briefing_content import (
    Block,
    Briefing,
    CodebookTable,
    CountSentence,
    Prose,
    Quotations,
    Section,
    SourceTable,
)
from exports.content import Extract, Source

NAMED_AUTHORS = 3
"""Reviewers who are all named as authors; of more, the first is, with how many others there are."""


def default_briefing(
    project: ProjectFile, *, today: date, exported_at: str = "", title: str | None = None, with_notes: bool = False
) -> Briefing:
    """The default briefing of a project, resolved and in order; the number of queries does not grow with the codings.

    A passage that several reviewers gave the same code stands once: with the key of the coding
    made first, all their names and notes, and the stance on which they agree, see ``joining``.

    Args:
        exported_at: when it is written, ISO 8601, for a later refresh.
        title: in place of the project's.
        with_notes: whether the reviewers' memos go with the passages.
    """
    facts = projects.the_project(project)
    codebook = codes.codebook(project)
    all_documents = documents.all_documents(project)
    may = quotable(coded_passages(project), all_documents, {actor.id: actor for actor in actors.all_actors(project)})
    passages = tuple(map(joined, together(may.passages)))
    if not with_notes:
        passages = tuple(CodedPassage(each.coding, replace(each.extract, notes=())) for each in passages)
    by_code: dict[CodeId, list[Extract]] = {}
    for passage in passages:
        by_code.setdefault(codebook[passage.coding.code_id].id, []).append(passage.extract)  # type: ignore[index]
    positions = position_table(passages, codebook)
    counts = Counter(passage.coding.document_id for passage in passages)
    sources = SourceTable("sources", source_list(all_documents, may.titles, may.permissions, counts))
    entries = CodebookTable("codebook", codebook_entries(project))
    return Briefing(
        title=title or facts.title,
        question=facts.question,
        author=authors(passage.extract.reviewer for passage in may.passages),
        dated_on=today.isoformat(),
        marking=facts.marking,
        handling=facts.handling,
        language=facts.language,
        project_key=facts.id,
        exported_at=exported_at,
        sections=(
            Section("Summary", blocks=_summary(may, passages, codebook, len(all_documents)), key="summary"),
            *_table("Positions", positions, positions.rows),
            *_sections(codebook, by_code),
            *_table("Sources", sources, sources.sources),
            *_table("Codebook", entries, entries.entries, is_annex=True),
        ),
        left_out=may.left_out,
        with_notes=with_notes,
    )


def _table(heading: str, table: Block, rows: Sequence[object], *, is_annex: bool = False) -> tuple[Section, ...]:
    """A section that is a table; none where the table has no rows."""
    return (Section(heading, blocks=(table,), is_annex=is_annex, key=heading.casefold()),) if rows else ()


def _sections(codebook: Codebook, by_code: Mapping[CodeId, Sequence[Extract]]) -> tuple[Section, ...]:
    """A section per code that has passages at or below it, in codebook order; levels follow the tree without a jump."""
    wanted = {code.id for used in by_code for code in codebook.lineage(used)}
    return tuple(
        Section(
            code.name,
            level=codebook.depth(code.id) + 1,
            blocks=(Prose((code.definition,)), Quotations(tuple(by_code.get(code.id, ())))),
            key=code.id,
        )
        for code in codebook
        if code.id in wanted
    )


def source_list(
    all_documents: Iterable[Document],
    titles: Mapping[DocumentId, str],
    permissions: Mapping[DocumentId, str],
    quoted: Mapping[DocumentId, int],
) -> tuple[Source, ...]:
    """The documents that anything is quoted from, in document order, each by what it may be called.

    Args:
        titles, permissions: see ``Quotable``.
        quoted: how many extracts of each document; those that are missing are left out.
    """
    return tuple(
        Source(
            titles[document.id],
            byline=document.byline if permissions[document.id] == "named" else "",
            publisher=document.publisher if permissions[document.id] == "named" else "",
            published_on=document.published_on,
            kind=document.kind,
            extracts=quoted[document.id],
        )
        for document in all_documents
        if document.id in quoted
    )


def authors(names: Iterable[str]) -> str:
    """Who a briefing is prepared by: the reviewers of its passages, by name or the first and how many more."""
    known = list(dict.fromkeys(name for name in names if name))
    if len(known) > NAMED_AUTHORS:
        return f"{known[0]} and {len(known) - 1} others"
    return listed(known)


def summary_sentences(
    passages: Sequence[CodedPassage], codebook: Codebook, *, reviewers: int, documents_in_all: int, forbidden: bool
) -> dict[str, str]:
    """What the passages add up to, a sentence or two each by what it counts; else one that says there is none."""
    if passages:
        return summary(passages, codebook, reviewers=reviewers)
    reason = "No passage may be quoted" if forbidden else "No passage has been coded yet"
    return {"extent": f"{reason}; the project holds {counted(documents_in_all, 'document')}."}


def _summary(
    may: Quotable, passages: Sequence[CodedPassage], codebook: Codebook, documents_in_all: int
) -> tuple[CountSentence, ...]:
    sentences = summary_sentences(
        passages,
        codebook,
        reviewers=len({passage.coding.reviewer_id for passage in may.passages}),
        documents_in_all=documents_in_all,
        forbidden=bool(may.forbidden),
    )
    return tuple(CountSentence(f"summary.{what}", sentence) for what, sentence in sentences.items())
