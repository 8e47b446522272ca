"""What is printed of one document: its text, the codings that are shown, their memos by number, a legend of codes."""

from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding
from desktop.domain.document import Document, DocumentContent
from desktop.domain.ids import CodeId, CodingId, DocumentId, ReviewerId
from desktop.domain.memo import Memo
from desktop.domain.progress import Progress
from desktop.domain.reviewer import Reviewer, initials_of
from desktop.store import actors, codes, codings, documents, memos, projects, reviewers
from desktop.store.project_file import ProjectFile, open_project
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.painted import NO_CODE, PaintedCoding
from desktop.ui.words import tr
from exports.content import date_in_words

DOT = "   ·   "


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be printed.

    Attributes:
        code_id: only codings of this code and those below it, as the reader may show them alone.
        hidden: reviewers whose codings are left out.
        with_memos: put the memos at the end, each with the number that stands beside its coding.
        with_legend: put the codes at the end, with what they stand for.
    """

    document_id: DocumentId
    code_id: CodeId | None = None
    hidden: frozenset[ReviewerId] = frozenset()
    with_memos: bool = True
    with_legend: bool = True


@dataclass(frozen=True, slots=True)
class Remark:
    """A memo as it stands at the end: its number in the margin, and over what it was written."""

    number: int
    about: str
    author: str
    body: str


@dataclass(frozen=True, slots=True)
class LegendRow:
    """A code as the legend has it, with the number of its passages in this document."""

    path: str
    code: Code
    passages: int


@dataclass(frozen=True, slots=True)
class MarkedDocument:
    """Everything that the pages are made of; frozen, so that any thread may paint it.

    Attributes:
        numbers: by coding the numbers of its memos.
        reviewers: initials and name of whoever coded, where there are several.
    """

    content: DocumentContent
    header: DocumentHeader
    title: str
    marking: str = ""
    handling: str = ""
    codings: tuple[PaintedCoding, ...] = ()
    numbers: Mapping[CodingId, tuple[int, ...]] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    legend: tuple[LegendRow, ...] = ()
    reviewers: tuple[tuple[str, str], ...] = ()


def read_document(project_path: Path, wanted: Wanted) -> Generator[Progress, None, MarkedDocument]:
    """The same as ``read_marked`` as a job with a connection of its own; returns the document.

    Raises:
        UserError: if the project cannot be opened, or has no such document any more.
    """
    yield Progress(0, 0, "Reading the document")
    with open_project(project_path, write=False) as project:
        return read_marked(project, wanted)


def read_marked(project: ProjectFile, wanted: Wanted) -> MarkedDocument:
    """Read a document as it is to be printed, in a number of queries that does not grow with its codings.

    Raises:
        UnknownDocument: there is none, or it was removed.
    """
    document = documents.get(project, wanted.document_id)
    facts = projects.the_project(project)
    codebook = codes.codebook(project)
    people = {reviewer.id: reviewer for reviewer in reviewers.all_reviewers(project)}
    shown = _shown(codings.for_document(project, document.id), wanted, codebook)
    notes = memos.for_document(project, document.id) if wanted.with_memos else {}
    numbers, remarks = _remarks(project, shown, notes, codebook, people)
    coders = [people[one] for one in dict.fromkeys(coding.reviewer_id for coding in shown) if one in people]
    initials = {coder.id: coder.initials or initials_of(coder.name) for coder in coders} if len(coders) > 1 else {}
    return MarkedDocument(
        documents.content(project, document.id),
        _header(document),
        document.title,
        facts.marking.strip().upper(),
        facts.handling.strip(),
        tuple(_painted(coding, codebook, initials, numbers) for coding in shown),
        numbers,
        remarks,
        _legend(shown, codebook) if wanted.with_legend else (),
        tuple((initials[coder.id], coder.name) for coder in coders if coder.id in initials),
    )


def _shown(found: Iterable[Coding], wanted: Wanted, codebook: Codebook) -> tuple[Coding, ...]:
    only = None
    if wanted.code_id is not None and wanted.code_id in codebook:
        only = frozenset(code.id for code in codebook.subtree(wanted.code_id))
    return tuple(
        coding
        for coding in sorted(found, key=lambda coding: (coding.start, -coding.end, coding.id))
        if coding.reviewer_id not in wanted.hidden and (only is None or coding.code_id in only)
    )


def _remarks(
    project: ProjectFile,
    shown: Sequence[Coding],
    notes: Mapping[CodingId, Sequence[Memo]],
    codebook: Codebook,
    people: Mapping[ReviewerId, Reviewer],
) -> tuple[dict[CodingId, tuple[int, ...]], tuple[Remark, ...]]:
    """The memos in the order of the text, numbered from 1."""
    numbers: dict[CodingId, tuple[int, ...]] = {}
    remarks: list[Remark] = []
    speakers = {actor.id: actor.name for actor in actors.all_actors(project)} if notes else {}
    for coding in shown:
        for memo in notes.get(coding.id, ()):
            if not memo.body.strip():
                continue
            number = len(remarks) + 1
            code = codebook.get(coding.code_id)
            about = codebook.path(code.id) if code else tr("Note")
            speaker = speakers.get(coding.actor_id, "") if coding.actor_id else ""
            author = people[memo.reviewer_id].name if memo.reviewer_id in people else ""
            body = f"{memo.title.strip()}: {memo.body.strip()}" if memo.title.strip() else memo.body.strip()
            remarks.append(Remark(number, DOT.join(filter(None, (about, speaker))), author, body))
            numbers[coding.id] = (*numbers.get(coding.id, ()), number)
    return numbers, tuple(remarks)


def _painted(
    coding: Coding,
    codebook: Codebook,
    initials: Mapping[ReviewerId, str],
    numbers: Mapping[CodingId, tuple[int, ...]],
) -> PaintedCoding:
    code = codebook.get(coding.code_id)
    return PaintedCoding(
        coding.id,
        coding.start,
        coding.end,
        code.id if code else None,
        code.name if code else "",
        code.letter if code else "",
        code.color if code else NO_CODE,
        code.line_style if code else "thin",
        initials.get(coding.reviewer_id, ""),
        coding.id in numbers,
        coding.stance or "",
    )


def _legend(shown: Sequence[Coding], codebook: Codebook) -> tuple[LegendRow, ...]:
    """The codes that are used, in the order of the codebook."""
    # Codings of a code that was merged into another count for that.
    counts = Counter(code.id for coding in shown if (code := codebook.get(coding.code_id)) is not None)
    return tuple(LegendRow(codebook.path(code.id), code, counts[code.id]) for code in codebook if code.id in counts)


def _header(document: Document) -> DocumentHeader:
    kind = "" if document.kind == "other" else document.kind.capitalize()
    parts = (document.byline, kind, document.publisher, date_in_words(document.published_on or ""))
    return DocumentHeader(document.title, DOT.join(" ".join(part.split()) for part in parts if part and part.strip()))
