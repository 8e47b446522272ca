"""Applies the rows of a file of codings: each is looked up, what fits becomes one undoable edit, what fails is told."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from desktop.domain.change import FieldValue, RowChange
from desktop.domain.codebook import SEPARATOR, CodebookRow, parse_path
from desktop.domain.document import Document
from desktop.domain.ids import ActorId, CodeId, CodingId, DocumentId, MemoId, ReviewerId, new_id
from desktop.domain.phrases import counted
from desktop.domain.progress import Progress
from desktop.domain.reviewer import Reviewer
from desktop.domain.span import Span
from desktop.edit_errors import PassageNotFound, PassageNotUnique, PassageOutside, QuoteElsewhere
from desktop.edits.actors import add_actor
from desktop.edits.codes import import_codebook
from desktop.edits.codings import anchor_in
from desktop.edits.reviewers import add_reviewer
from desktop.errors import UserError
from desktop.readers.codings_files import CodingRow, NumberedRow
from desktop.session import Session
from desktop.store import actors, codes, codings, content, documents, memos, reviewers
from desktop.store.project_file import ProjectFile

STEP = 200
"""Rows between two steps of the job."""

Found = TypeVar("Found")
Sought = TypeVar("Sought")
Key = tuple[DocumentId, int, int, CodeId, ReviewerId]


@dataclass(frozen=True, slots=True)
class Failure:
    """A row that was not applied, and why."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Applied:
    """How many codings are new, how many were there already, and which rows failed."""

    added: int
    present: int
    failed: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class _Located:
    """A row whose document and passage were found."""

    number: int
    row: CodingRow
    document: Document
    span: Span
    path: tuple[str, ...]


def apply_codings(session: Session, rows: Sequence[NumberedRow]) -> Generator[Progress, None, Applied]:
    """Apply codings in one edit of the session's reviewer, whoever the rows name.

    Codes, reviewers and actors that are missing are made, for rows that succeed only. A coding is already there when
    its reviewer has given the same words of the document the same code; a memo that it has not yet is added to it.

    Yields:
        A step every 200 rows. Returns what was applied; nothing is written before the last row was looked at.

    Raises:
        UserError: if the project cannot be written; nothing was applied then.
    """
    located: list[_Located] = []
    failed: list[Failure] = []
    locate = _Locator(session.project)
    # Document by document, for the store keeps only the last few texts at hand.
    for count, numbered in enumerate(sorted(rows, key=_named_document)):
        if count % STEP == 0:
            yield Progress(count, len(rows), "Finding the passages")
        if numbered.row is None:
            failed.append(Failure(numbered.number, numbered.fault))
            continue
        try:
            located.append(locate(numbered.number, numbered.row))
        except UserError as error:
            failed.append(Failure(numbered.number, str(error)))
    yield Progress(len(rows), len(rows), "Saving")
    plan = _Plan(session.project, session.reviewer)
    plan.make_names(sorted(located, key=lambda each: each.number))
    for each in sorted(located, key=lambda each: (each.document.id, each.number)):
        plan.code(each)
    if plan.changes:
        session.perform(f"Coded {counted(plan.added, 'passage')} from a file", _as_planned, tuple(plan.changes))
    return Applied(plan.added, plan.present, tuple(sorted(failed, key=lambda failure: failure.row)))


def _named_document(numbered: NumberedRow) -> str:
    return numbered.row.document if numbered.row else ""


def _as_planned(_: ProjectFile, changes: tuple[RowChange, ...]) -> tuple[RowChange, ...]:
    return changes


class _Locator:
    """Finds the passages of rows; each name of a document is looked up once."""

    def __init__(self, project: ProjectFile) -> None:
        self._document: Callable[[str], Document] = _remembering(lambda name: documents.find(project, name))
        self._project = project

    def __call__(self, number: int, row: CodingRow) -> _Located:
        path = tuple(" ".join(name.split()) for name in parse_path(row.code))
        document = self._document(row.document)
        text = content.text(self._project, document.text_id)
        if document.first is not None:
            text = text[document.first : document.last]
        return _Located(number, row, document, _span(row, document.title, text), path)


def _span(row: CodingRow, title: str, text: str) -> Span:
    """The passage that a row means.

    Raises:
        PassageOutside, PassageNotFound, PassageNotUnique, QuoteElsewhere: if there is not just one.
    """
    if row.start is not None and row.end is not None:
        if not 0 <= row.start < row.end <= len(text):
            raise PassageOutside(row.start, row.end, title, len(text))
        if row.quote is not None and text[row.start : row.end] != row.quote:
            raise QuoteElsewhere(row.quote, row.start, row.end, title)
        return Span(row.start, row.end)
    quote = row.quote or ""
    start = text.find(quote)
    if start < 0:
        raise PassageNotFound(quote, title)
    if text.find(quote, start + 1) >= 0:
        raise PassageNotUnique(quote, title, max(2, text.count(quote)))
    return Span(start, start + len(quote))


class _Plan:
    """The changes of the edit, gathered row by row against what the project holds before it."""

    def __init__(self, project: ProjectFile, acting: Reviewer) -> None:
        self.changes: list[RowChange] = []
        self.added = self.present = 0
        self._project, self._acting = project, acting.id
        self._codes: dict[tuple[str, ...], CodeId] = {}
        self._reviewers = {_folded(each.name): each.id for each in reversed(reviewers.all_reviewers(project))}
        self._reviewers.setdefault(_folded(acting.name), acting.id)  # who is new to the project, and made with the edit
        self._actors = {_folded(each.name): each.id for each in reversed(actors.all_actors(project))}
        self._codings: dict[Key, CodingId] = {}
        self._memos: set[tuple[CodingId, ReviewerId, str]] = set()

    def make_names(self, located: Sequence[_Located]) -> None:
        """Make the codes, reviewers and actors that are missing, and look up the codings that are there."""
        self._make_codes(dict.fromkeys(each.path for each in located))
        for name in dict.fromkeys(each.row.reviewer for each in located if each.row.reviewer):
            if _folded(name) not in self._reviewers:
                self._reviewers[_folded(name)] = ReviewerId(self._make(add_reviewer(self._project, name=name)))
        for name in dict.fromkeys(each.row.actor for each in located if each.row.actor):
            if _folded(name) not in self._actors:
                self._actors[_folded(name)] = ActorId(self._make(add_actor(self._project, name=name)))
        touched = sorted({each.document.id for each in located})
        for coding in chain.from_iterable(codings.for_document(self._project, each) for each in touched):
            if coding.code_id is not None:
                key = (coding.document_id, coding.start, coding.end, coding.code_id, coding.reviewer_id)
                self._codings.setdefault(key, coding.id)
        known = memos.for_codings(self._project)
        self._memos = {(coding, memo.reviewer_id, memo.body) for coding, each in known.items() for memo in each}

    def code(self, located: _Located) -> None:
        """Plan one coding and its memo."""
        row, span = located.row, located.span
        reviewer_id = self._reviewers[_folded(row.reviewer)] if row.reviewer else self._acting
        code_id = self._codes[located.path]
        key = (located.document.id, span.start, span.end, code_id, reviewer_id)
        coding_id = self._codings.get(key)
        if coding_id is None:
            coding_id = self._codings[key] = CodingId(new_id())
            self.added += 1
            fields: dict[str, FieldValue] = {
                "document_id": located.document.id,
                "code_id": code_id,
                "reviewer_id": reviewer_id,
                "anchor": anchor_in(self._project, located.document, span),
            }
            if row.actor:
                fields["actor_id"] = self._actors[_folded(row.actor)]
            if row.stance:
                fields["stance"] = row.stance
            self.changes.append(RowChange("coding", coding_id, fields))
        else:
            self.present += 1
        if row.memo:
            self._note(coding_id, reviewer_id, row.memo)

    def _note(self, coding_id: CodingId, reviewer_id: ReviewerId, body: str) -> None:
        if (coding_id, reviewer_id, body) in self._memos:
            return
        self._memos.add((coding_id, reviewer_id, body))
        target: FieldValue = {"tbl": "coding", "id": coding_id}
        fields: dict[str, FieldValue] = {"target": target, "reviewer_id": reviewer_id, "body": body}
        self.changes.append(RowChange("memo", MemoId(new_id()), fields))

    def _make_codes(self, paths: Sequence[tuple[str, ...]] | dict[tuple[str, ...], None]) -> None:
        """Fill in the id of every path; missing codes are made, parents before children."""
        codebook = codes.codebook(self._project)
        missing: dict[tuple[str, ...], None] = {}
        for path in paths:
            for length in range(1, len(path) + 1):
                code = codebook.find(path[:length])
                if code is not None:
                    self._codes[path[:length]] = code.id
                else:
                    missing[path[:length]] = None
        if not missing:
            return
        changes = import_codebook(self._project, tuple(CodebookRow(path) for path in missing))
        self.changes.extend(changes)
        made = {CodeId(change.row_id): change.fields for change in changes if change.table == "code"}
        known = {code_id: path for path, code_id in self._codes.items()}
        for code_id, fields in made.items():  # parents first, as the rows were
            parent = fields.get("parent_id")
            above = known[CodeId(str(parent))] if parent else ()
            known[code_id] = (*above, str(fields["name"]))
            self._codes[known[code_id]] = code_id
        assert all(path in self._codes for path in missing), SEPARATOR.join(next(iter(missing)))

    def _make(self, changes: Sequence[RowChange]) -> str:
        self.changes.extend(changes)
        return changes[-1].row_id


def _folded(name: str) -> str:
    """A name as it is compared: case and spaces aside, as the store finds reviewers and actors."""
    return " ".join(name.split()).casefold()


def _remembering(look_up: Callable[[Sought], Found]) -> Callable[[Sought], Found]:
    """The same look-up, which asks once for each thing sought and remembers a refusal, too."""
    answers: dict[Sought, Found] = {}
    refusals: dict[Sought, UserError] = {}

    def answer(sought: Sought) -> Found:
        if sought in refusals:
            raise refusals[sought]
        if sought not in answers:
            try:
                answers[sought] = look_up(sought)
            except UserError as error:
                refusals[sought] = error
                raise
        return answers[sought]

    return answer
