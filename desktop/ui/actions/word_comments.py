"""Comments in Word: a document is sent with its codings as comments, and what comes back is taken in."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.ui.actions.exporting import say_written
from desktop.ui.context import Action, Context, when_writable, with_document
from desktop.ui.words import tr

if TYPE_CHECKING:  # loaded with a project only
    from desktop.domain.returned import ReturnedFile

WORD = "Word documents (*.docx)"
_UNFIT = '<>:"/\\|?*'
_LONGEST_NAME = 80


def send_comments(context: Context) -> None:
    """Ask where, and write the open document as Word with its codings as comments, in the background."""
    from desktop.jobs.annotate_document import annotate_document  # brings the store: loaded with a project in any case
    from desktop.store import documents

    session = context.session
    if session is None or session.document_id is None or context.say_busy():
        return
    path, document_id, me = session.project.path, session.document_id, session.reviewer.id
    title = documents.get(session.project, document_id).title
    out = context.dialogs.ask_save_file(
        tr("Send for comments"), session.home.with_name(f"{_file_name(title)} for comments.docx"), WORD
    )
    if out is None:
        return
    out = out if out.suffix else out.with_suffix(".docx")
    context.jobs.start(
        tr("Writing {name}").format(name=out.name),
        lambda: annotate_document(path, document_id, out, shown_to=me),
        done=lambda _count: say_written(context, out),
        failed=context.dialogs.show_error,
        cancelled=context.say_not_written,
    )


def take_comments(context: Context) -> None:
    """Ask for a file that came back, compare it with the project, and show what would come in."""
    from desktop.jobs.read_returned import read_returned  # see above

    session = context.session
    if session is None or context.say_busy():
        return
    file = context.dialogs.ask_open_file(tr("Take comments back in"), WORD)
    if file is None:
        return
    path, me = session.project.path, session.reviewer.id
    context.jobs.start(
        tr("Reading {name}").format(name=file.name),
        lambda: read_returned(path, file, shown_to=me),
        done=lambda found: _preview(context, path, found),
        failed=context.dialogs.show_error,
    )


def _preview(context: Context, project: Path, found: "ReturnedFile") -> None:
    """Show what was found, or say that there is nothing new."""
    from desktop.ui.dialogs.returned_words import nothing_new
    from desktop.ui.dialogs.take_comments import ask_comments

    if context.session is None or context.session.project.path != project:
        return  # another project was opened meanwhile
    if not found.comments:
        context.toasts.show(nothing_new(found))
        return
    ask_comments(context, found, lambda picked: _take_in(context, picked))


def _take_in(context: Context, picked: "ReturnedFile") -> None:
    from desktop.edits.returned_comments import take_in_comments  # see above
    from desktop.errors import UserError

    session = context.session
    if session is None:
        return
    count = len(picked.taken)
    words = (tr("{count:,} comment") if count == 1 else tr("{count:,} comments")).format(count=count)
    label = f"Take in {words} from “{picked.name}”"
    try:
        made = session.perform(label, take_in_comments, picked, reviewer_id=session.reviewer.id)
    except UserError as error:
        context.dialogs.show_error(error)
        return
    session.show_document(picked.document_id)
    if made.batch is not None:
        context.say_done(tr("Took in {words} from {name}").format(words=words, name=picked.name))


def _file_name(title: str) -> str:
    """A title as part of a file's name, on any system."""
    return "".join(" " if letter in _UNFIT else letter for letter in title)[:_LONGEST_NAME].strip(" .") or "Document"


ROWS = (
    Action(
        "file.send_comments",
        "Send for co&mments…",
        "",
        "message-square",
        "Write the open document as Word with its codings as comments.",
        send_comments,
        with_document,
        separated=True,
    ),
    Action(
        "file.take_comments",
        "Take comments bac&k in…",
        "",
        "",
        "Take replies and new comments out of a Word file that was sent for comments.",
        take_comments,
        when_writable,
    ),
)
