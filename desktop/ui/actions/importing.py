"""Documents come in: chosen or dropped, read in the background, as one step that can be undone."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.ui.context import Context
from desktop.ui.words import tr

if TYPE_CHECKING:  # readers and store take a tenth of a second to load; the start page does without them
    from desktop.jobs.import_documents import Imported


def ask_documents(context: Context) -> None:
    """Ask for documents and take them in."""
    from desktop.readers.table import EXTENSIONS  # see the top

    kinds = " ".join(f"*{extension}" for extension in EXTENSIONS)
    files = context.dialogs.ask_open_files(tr("Import documents"), f"Documents ({kinds});;All files (*)")
    take_in(context, files)


def take_in(context: Context, files: tuple[Path, ...]) -> None:
    """Import documents and folders of them in the background, as one step that can be undone."""
    session = context.session
    if not files or session is None:
        return
    if context.say_busy():
        return
    from desktop.jobs.import_documents import import_beside  # as above

    context.settings.put("window.folder", str(files[0].parent))
    context.jobs.start(
        tr("Importing documents"),
        lambda: import_beside(session.project, files, by=session.reviewer.id),
        done=lambda outcome: _taken_in(context, outcome),
        failed=context.dialogs.show_error,
        cancelled=lambda: context.toasts.show(tr("The import was cancelled. Nothing was added.")),
        writing=True,
    )


def _taken_in(context: Context, outcome: "tuple[Imported, ...]") -> None:
    """Say what came in, go to the first of it, and name every file that did not."""
    session = context.session
    if session is None:
        return
    session.catch_up("Import documents")
    added = [row for row in outcome if row.status == "added"]
    present = [row for row in outcome if row.status == "present"]
    failed = [row for row in outcome if row.status == "failed"]
    words = []
    if added:
        words.append(f"Imported {len(added)} {'document' if len(added) == 1 else 'documents'}")
    if present:
        words.append(f"{len(present)} already here")
    if failed:
        words.append(f"{len(failed)} could not be read")
    if words:
        text = ", ".join(words)
        if failed:
            from desktop.ui.dialogs.import_outcome import show_outcome  # rarely needed

            context.toasts.show(text, verb=tr("Show which"), on_verb=lambda: show_outcome(context, outcome), stays=True)
        elif added:
            context.say_done(text)
        else:
            context.toasts.show(text)
    first = next((row.document_id for row in (*added, *present) if row.document_id), None)
    if first is not None:
        session.show_document(first)
