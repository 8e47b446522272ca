"""Made-up projects of any size, the same for the same numbers: for the soak and for the benchmarks."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.change import RowChange
from desktop.domain.codebook import CodebookRow
from desktop.domain.document import Block, ParsedDocument
from desktop.domain.ids import CodeId, DocumentId, ReviewerId
from desktop.domain.span import Span
from desktop.edits.codes import import_codebook
from desktop.edits.codings import code_passages
from desktop.edits.documents import add_document
from desktop.session import Session
from desktop.store import codes
from desktop.store.project_file import ProjectFile

TEXT = (
    "we write as the mayors and council leaders of thirty one market towns eighteen months ago your department "
    "promised a settlement that would let places like ours plan for more than one winter at a time and nobody "
    "heard again until the buses stopped"
)
WORDS = TEXT.split()
KINDS = ("heading", *["para"] * 9, *["item"] * 4)
COLORS = 8
CODES_PER_COLOR = 3


@dataclass(frozen=True, slots=True)
class MadeDocument:
    """A document to make: about so many characters, with so many codings that overlap."""

    title: str
    size: int
    codings: int = 0
    folder: str = ""


def make_project(path: Path, wanted: Sequence[MadeDocument], *, by: str = "Ann Lee") -> list[DocumentId]:
    """Make a project with these documents, their codings and two dozen codes; gives the documents in their order."""
    session = Session.create(path, title=path.stem, by=by)
    try:
        rows = [
            CodebookRow((f"Matter {group + 1}", f"Code {group + 1}.{number + 1}"))
            for group in range(COLORS)
            for number in range(CODES_PER_COLOR)
        ]
        session.perform("Take in the codebook", import_codebook, rows)
        leaves = tuple(code.id for code in codes.codebook(session.project) if code.parent_id is not None)
        made = []
        for document in wanted:
            parsed = parsed_text(document.title, document.size)
            added = session.perform(
                f"Add “{document.title}”",
                add_document,
                parsed=parsed,
                data=f"{document.title}\n{parsed.text}".encode(),
                file_name=f"{document.title}.txt",
                folder=document.folder,
            )
            document_id = DocumentId(added.ids("document")[0])
            made.append(document_id)
            if document.codings:
                session.perform(
                    f"Code “{document.title}”",
                    _coded,
                    document_id=document_id,
                    length=len(parsed.text),
                    count=document.codings,
                    leaves=leaves,
                    by=session.reviewer.id,
                )
        return made
    finally:
        session.close()


def parsed_text(title: str, size: int) -> ParsedDocument:
    """Headings, paragraphs and lists of about so many characters, as a reader of files would give them."""
    rng = random.Random(f"{title} {size}")
    blocks: list[Block] = []
    parts: list[str] = []
    at = 0
    while at < size:
        kind = KINDS[len(blocks) % len(KINDS)]
        count = rng.randint(4, 8) if kind == "heading" else rng.randint(30, 80)
        words = " ".join(rng.choice(WORDS) for _ in range(count)).capitalize() + ("" if kind == "heading" else ".")
        blocks.append(Block(kind, at, at + len(words), 2 if kind == "heading" else 1))
        parts.append(words)
        at += len(words) + 1
    return ParsedDocument("\n".join(parts), "text/plain", "made", "1", tuple(blocks), title=title)


def random_spans(rng: random.Random, length: int, count: int) -> list[Span]:
    """Passages as reviewers mark them: most a sentence or two, a few much longer; many overlap."""
    spans = []
    for _ in range(count):
        start = rng.randrange(max(1, length - 2_000))
        spans.append(Span(start, min(length, start + max(5, int(rng.lognormvariate(5.5, 0.8))))))
    return spans


def _coded(
    project: ProjectFile,
    *,
    document_id: DocumentId,
    length: int,
    count: int,
    leaves: tuple[CodeId, ...],
    by: ReviewerId,
) -> tuple[RowChange, ...]:
    """All codings of a document as one edit: edit by edit, ten thousand would take minutes."""
    rng = random.Random(count)
    spans: dict[CodeId, list[Span]] = {}
    for span in random_spans(rng, length, count):
        spans.setdefault(rng.choice(leaves), []).append(span)
    return tuple(
        change
        for code_id, passages in spans.items()
        for change in code_passages(
            project, document_id=document_id, spans=passages, code_ids=(code_id,), reviewer_id=by
        )
    )
