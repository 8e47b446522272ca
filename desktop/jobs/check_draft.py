"""Checks the quotations of a draft against the documents of a project, which may be open elsewhere for writing."""

import hashlib
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from desktop.analysis.citations import Places, citation_of
from desktop.analysis.draft_quotations import quotations
from desktop.analysis.quotation_check import VERDICTS, Checked, QuotationCheck, in_order
from desktop.analysis.quotation_sources import Source, Sources, source_of
from desktop.analysis.references import References
from desktop.analysis.word_differences import written
from desktop.domain.document import Document, ParsedDocument
from desktop.domain.ids import DocumentId
from desktop.domain.progress import Progress
from desktop.domain.span import Span
from desktop.errors import DraftUnknown, FormatUnknown
from desktop.jobs.file_reading import bytes_of, read_in_steps
from desktop.jobs.reading_process import ReadingProcess
from desktop.readers.table import reader_for
from desktop.store import actors, codes, documents
from desktop.store.project_file import ProjectFile, open_project


@dataclass(frozen=True, slots=True)
class Finding:
    """A quotation with its verdict, ready to read.

    Attributes:
        document: the title of the document that it stands in or comes closest to; None for not_found.
        passage: the words there, cuts as […].
        citation: as people cite the place, empty for not_found.
        also: citations of other places where it stands.
        cited: titles of the documents that its note or bracket names.
    """

    checked: Checked
    document: str | None = None
    passage: str = ""
    citation: str = ""
    also: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()

    def record(self) -> dict[str, str | int | None]:
        """The finding as an object of JSON; what is unknown is None. Keys in their fixed order."""
        checked = self.checked
        return {
            "quotation": checked.quotation.text,
            "paragraph": checked.quotation.paragraph,
            "verdict": checked.verdict,
            "document": self.document,
            "start": checked.span.start if checked.span else None,
            "end": checked.span.end if checked.span else None,
            "citation": self.citation or None,
            "difference": written(checked.pieces) if checked.pieces else None,
        }


@dataclass(frozen=True, slots=True)
class CheckedDraft:
    """All findings of one draft, in its order.

    Attributes:
        format: the key of its reader.
        sha256: of the file as it was checked, so that nothing is written into a copy of another.
    """

    path: Path
    format: str
    sha256: bytes
    findings: tuple[Finding, ...]

    def count(self, verdict: str) -> int:
        """How many quotations have that verdict."""
        return sum(finding.checked.verdict == verdict for finding in self.findings)

    @property
    def counts(self) -> dict[str, int]:
        """Each verdict with its number, in the order of ``VERDICTS``."""
        return {verdict: self.count(verdict) for verdict in VERDICTS}

    @property
    def is_sound(self) -> bool:
        """Whether no quotation is altered or not found."""
        return not any(finding.checked.is_fault for finding in self.findings)


def check_draft(project_path: Path, draft_path: Path) -> Generator[Progress, None, CheckedDraft]:
    """Find every quotation of a draft and look for it in all documents.

    Yields:
        Steps while the draft is read, one per document, one per quotation. Returns what was found.

    Raises:
        UserError: if the project cannot be opened or the draft not be read.
    """
    draft, form, sha256 = yield from _draft(draft_path)
    with open_project(project_path, write=False) as project:
        known = documents.all_documents(project)
        sources: list[Source] = []
        for number, document in enumerate(known):
            yield Progress(number, len(known), document.title)
            sources.append(source_of(document.id, documents.text(project, document.id)))
        references = References(known, names=_names(project))
        found = quotations(draft, is_reference=lambda text: bool(references.named((text,))))
        texts = {source.document_id: source.normal.source for source in sources}
        results: list[Checked | None] = []
        for result in QuotationCheck(Sources(sources), texts, references).check(found):
            results.append(result)
            yield Progress(min(len(results), len(found)), len(found), "Checking quotations")
        checked = in_order(results)
        starts = documents.block_starts(project, {where for one in checked for where, _ in _places(one)})
    citing = _Citing(
        {document.id: document for document in known}, {key: Places.starting(s) for key, s in starts.items()}
    )
    return CheckedDraft(draft_path, form, sha256, tuple(citing.finding(one, texts) for one in checked))


def _draft(path: Path) -> Generator[Progress, None, tuple[ParsedDocument, str, bytes]]:
    """The draft as its reader reads it, the reader's key, and the hash of the file."""
    yield Progress(0, 0, path.name)
    data = bytes_of(path)
    try:
        reader = reader_for(path, data)
    except FormatUnknown as error:
        raise DraftUnknown(path) from error
    with ReadingProcess() as process:
        parsed = yield from read_in_steps(reader, data, path.name, process=process, step=Progress(0, 0, path.name))
    return parsed, reader.key, hashlib.sha256(data).digest()


def _names(project: ProjectFile) -> set[str]:
    """What briefings put between marks without quoting it: codes, by name or path, and actors."""
    book = codes.codebook(project)
    paths = (book.path(code.id) for code in book)
    return {code.name for code in book} | set(paths) | {actor.name for actor in actors.all_actors(project)}


def _places(checked: Checked) -> list[tuple[DocumentId, Span]]:
    """Every place that a citation is needed for."""
    first = [(checked.document_id, checked.span)] if checked.document_id and checked.span else []
    return [*first, *checked.also]


class _Citing:
    """Writes citations of places."""

    def __init__(self, known: dict[DocumentId, Document], places: dict[DocumentId, Places]) -> None:
        self._known = known
        self._places = places

    def finding(self, checked: Checked, texts: dict[DocumentId, str]) -> Finding:
        """A verdict with titles and citations."""
        cited = tuple(sorted(self._known[key].title for key in checked.cited))
        places = _places(checked)
        if checked.document_id is None or not places:
            return Finding(checked, cited=cited)
        passage = " […] ".join(part.of(texts[checked.document_id]) for part in checked.parts)
        citations = [self._citation(*place) for place in places]
        title = self._known[checked.document_id].title
        return Finding(checked, title, passage, citations[0], tuple(dict.fromkeys(citations[1:])), cited)

    def _citation(self, document_id: DocumentId, span: Span) -> str:
        places = self._places.get(document_id)
        return str(citation_of(self._known[document_id], places.place(span) if places else ""))
