"""Imports documents: files and folders into one undoable batch. A bad file never stops the rest."""

import hashlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.change import RowChange
from desktop.domain.document import ParsedDocument
from desktop.domain.ids import DocumentId, ReviewerId
from desktop.domain.progress import Progress
from desktop.edits.documents import add_document
from desktop.errors import UserError
from desktop.jobs.file_reading import bytes_of, read_in_steps
from desktop.jobs.reading_process import ReadingProcess
from desktop.readers.table import reader_for
from desktop.store import backups, documents, history
from desktop.store.project_file import ProjectFile, open_project

_NO_DOCUMENTS = (".gloss", ".lock", ".ini", ".db", ".tmp")


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: added, present (its like was there already) or failed, with the reason in sentences.

    ``error`` has the reason as it was raised. ``warnings`` are sentences about a document that was read, yet not surely
    right (a guessed encoding).
    """

    file: Path
    status: str
    document_id: DocumentId | None = None
    title: str = ""
    reason: str = ""
    warnings: tuple[str, ...] = ()
    error: UserError | None = None


def _nothing() -> None:
    """What goes before an import, mostly."""


def import_documents(
    project: ProjectFile,
    files: Sequence[Path],
    *,
    by: ReviewerId,
    folder: str = "",
    before_writing: Callable[[], None] = _nothing,
) -> Generator[Progress, None, tuple[Imported, ...]]:
    """Add documents to a project that is open for writing.

    Args:
        before_writing: what goes into the same transaction, if anything is added at all.
        files: files and folders; a folder is walked, in the order of names.
        folder: the folder of the project that they go to.

    Yields:
        One step per file, and one every tenth of a second while a file is being read. Closing the generator takes
        everything back. Returns one row per file, in the order given.

    Raises:
        UserError: if the project cannot be written; then nothing of it was.
    """
    paths = list(_walked(files))
    work = _Import(project, folder)
    with ReadingProcess() as process, project.transaction():
        for done, path in enumerate(paths):
            yield Progress(done, len(paths), path.name)
            yield from work.take_in(path, process, Progress(done, len(paths), path.name))
        if work.changes:
            before_writing()
            history.write(project, work.changes, label=work.label, kind="import", reviewer_id=by)
    yield Progress(len(paths), len(paths))
    return tuple(work.results)


def import_beside(
    project: ProjectFile, files: Sequence[Path], *, by: ReviewerId
) -> Generator[Progress, None, tuple[Imported, ...]]:
    """The import with a connection of its own, which shares the project's lock, once a backup is there.

    Raises:
        UserError: see ``import_documents``; BackupNotMade.
    """
    with open_project(project.path, lock_from=project) as own:
        yield Progress(0, 0, "backup")
        backups.back_up_before(own, reason="import")
        return (yield from import_documents(own, files, by=by))


class _Import:
    """One call's changes and results so far."""

    def __init__(self, project: ProjectFile, folder: str) -> None:
        self.changes: list[RowChange] = []
        self.results: list[Imported] = []
        self._project = project
        self._folder = folder
        self._here: dict[bytes, Imported] = {}

    @property
    def label(self) -> str:
        """What the step is called in history."""
        added = [result.title for result in self.results if result.status == "added"]
        return f"Imported “{added[0]}”" if len(added) == 1 else f"Imported {len(added)} documents"

    def take_in(self, path: Path, process: ReadingProcess, step: Progress) -> Generator[Progress, None, None]:
        """One file; a step is yielded each time it was waited for."""
        try:
            data = bytes_of(path)
        except UserError as error:
            self._fail(path, error)
            return
        sha256 = hashlib.sha256(data).digest()
        if self._is_here(path, sha256):
            return
        try:
            parsed = yield from read_in_steps(reader_for(path, data), data, path.name, process=process, step=step)
        except UserError as error:
            self._fail(path, error)
            return
        self._add(path, data, sha256, parsed)  # outside: what fails here is the project, not the file

    def _fail(self, path: Path, error: UserError) -> None:
        self.results.append(Imported(path, "failed", reason=str(error), error=error))

    def _is_here(self, path: Path, sha256: bytes) -> bool:
        """Whether the same bytes are in the project, or were added by this very call."""
        earlier = self._here.get(sha256)
        if earlier is not None:
            self.results.append(Imported(path, "present", earlier.document_id, earlier.title))
            return True
        document = documents.by_blob(self._project, sha256)
        if document is not None:
            self.results.append(Imported(path, "present", document.id, document.title))
        return document is not None

    def _add(self, path: Path, data: bytes, sha256: bytes, parsed: ParsedDocument) -> None:
        changes = add_document(self._project, parsed=parsed, data=data, file_name=path.name, folder=self._folder)
        row = next(change for change in changes if change.table == "document")
        title = str(row.fields.get("title", parsed.title))
        added = Imported(path, "added", DocumentId(row.row_id), title, warnings=parsed.warnings)
        self.changes.extend(changes)
        self.results.append(added)
        self._here[sha256] = added


def _walked(files: Sequence[Path]) -> Iterator[Path]:
    """The files in the order given, folders walked."""
    for path in files:
        if path.is_dir():
            yield from _inside(path)
        else:
            yield path


def _inside(folder: Path) -> Iterator[Path]:
    """The documents in a folder by name, its subfolders where their names come.

    Left aside are hidden files, what programs keep beside documents, and the folder of pictures and scripts that a
    browser saves with a page. Links to folders are not followed: they may lead in circles.
    """
    try:
        entries = sorted(folder.iterdir(), key=lambda path: path.name.casefold())
    except OSError:
        yield folder  # reading it as a file gives the reason
        return
    pages = {path.stem for path in entries if path.suffix.lower() in (".html", ".htm", ".xhtml")}
    for path in entries:
        if path.name.startswith((".", "~$")):
            continue
        if path.is_dir():
            of_page = path.name.endswith(("_files", ".files")) and path.name[:-6] in pages
            if not path.is_symlink() and not of_page:
                yield from _inside(path)
        elif path.suffix.lower() not in _NO_DOCUMENTS:
            yield path
