"""The default briefing: one section per top-level code, with every coded passage at or below it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop.analysis.codebook_entries import codebook_entries
from desktop.analysis.positions import position_table
from desktop.analysis.retrieval import CodedPassage, coded_passages
from desktop.briefings.permission import Quotable, quotable
from desktop.briefings.summary import counted, listed, summary
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, DocumentId
from desktop.store import actors, codes, documents, projects
from desktop.store.project_file import ProjectFile
from exports.content import (
    Block,
    Briefing,
    CodebookTable,
    CountSentence,
    Extract,
    Prose,
    Quotations,
    Section,
    Source,
    SourceTable,
)

NAMED_AUTHORS = 3
"""Reviewers who are all named as authors; of more, the first is, with how many others there are."""


def compose(
    project: ProjectFile, *, today: date, exported_at: str = "", title: str | None = None, with_notes: bool = False
) -> Briefing:
    """The default briefing of a project, resolved and in order; the number of queries does not grow with the codings.

    A passage that several reviewers gave the same code, for the same speaker, stands once: with the key of the coding
    made first, all their names and notes, and the first stance that any of them gave.

    Args:
        exported_at: when it is written, ISO 8601, for a later refresh.
        title: in place of the project's.
        with_notes: whether the reviewers' memos go with the passages.
    """
    facts = projects.the_project(project)
    codebook = codes.codebook(project)
    all_documents = documents.all_documents(project)
    may = quotable(coded_passages(project), all_documents, {actor.id: actor for actor in actors.all_actors(project)})
    passages = _once(may.passages)
    if not with_notes:
        passages = tuple(CodedPassage(each.coding, replace(each.extract, notes=())) for each in passages)
    by_code: dict[CodeId, list[Extract]] = {}
    for passage in passages:
        by_code.setdefault(codebook[passage.coding.code_id].id, []).append(passage.extract)  # type: ignore[index]
    positions = position_table(passages, codebook)
    sources = SourceTable("sources", _sources(all_documents, may.titles, passages))
    entries = CodebookTable("codebook", codebook_entries(project))
    return Briefing(
        title=title or facts.title,
        question=facts.question,
        author=_authors(may.passages),
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


def _once(passages: Iterable[CodedPassage]) -> tuple[CodedPassage, ...]:
    """The passages with those put together that say the same: same words at the same place, same code, same speaker."""
    together: dict[tuple[object, ...], list[CodedPassage]] = {}
    for passage in passages:
        coding = passage.coding
        same = (coding.document_id, coding.start, coding.end, coding.code_id, coding.actor_id)
        together.setdefault(same, []).append(passage)
    return tuple(group[0] if len(group) == 1 else _joined(group) for group in together.values())


def _joined(group: Sequence[CodedPassage]) -> CodedPassage:
    first = min(group, key=lambda passage: (passage.coding.created_hlc, passage.coding.id))
    extract = replace(
        first.extract,
        reviewer=", ".join(dict.fromkeys(passage.extract.reviewer for passage in group)),
        stance=next((passage.extract.stance for passage in (first, *group) if passage.extract.stance), None),
        notes=tuple(dict.fromkeys(note for passage in group for note in passage.extract.notes)),
    )
    return CodedPassage(first.coding, extract)


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


def _sources(
    all_documents: Iterable[Document], titles: Mapping[DocumentId, str], passages: Iterable[CodedPassage]
) -> tuple[Source, ...]:
    quoted: dict[DocumentId, int] = {}
    for passage in passages:
        quoted[passage.coding.document_id] = quoted.get(passage.coding.document_id, 0) + 1
    return tuple(
        Source(
            titles[document.id],
            byline=document.byline if document.permission == "named" else "",
            publisher=document.publisher if document.permission == "named" else "",
            published_on=document.published_on,
            kind=document.kind,
            extracts=quoted[document.id],
        )
        for document in all_documents
        if document.id in quoted
    )


def _authors(passages: Iterable[CodedPassage]) -> str:
    names = list(dict.fromkeys(passage.extract.reviewer for passage in passages if passage.extract.reviewer))
    if len(names) > NAMED_AUTHORS:
        return f"{names[0]} and {len(names) - 1} others"
    return listed(names)


def _summary(
    may: Quotable, passages: Sequence[CodedPassage], codebook: Codebook, documents_in_all: int
) -> tuple[CountSentence, ...]:
    """What the passages add up to; else the sentence that says there is none."""
    if passages:
        reviewers = {passage.coding.reviewer_id for passage in may.passages}
        sentences = summary(passages, codebook, reviewers=len(reviewers))
    else:
        reason = "No passage may be quoted" if may.left_out else "No passage has been coded yet"
        sentences = {"extent": f"{reason}; the project holds {counted(documents_in_all, 'document')}."}
    return tuple(CountSentence(f"summary.{what}", sentence) for what, sentence in sentences.items())
