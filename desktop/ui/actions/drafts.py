"""Checking a draft: its quotations against the documents, and what was found written into a copy of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.events import HitChosen
from desktop.ui.actions.exporting import say_written
from desktop.ui.context import Action, Context, with_project
from desktop.ui.words import tr
from desktop.ui.workspaces.table import READ

if TYPE_CHECKING:  # loaded with a project only
    from desktop.jobs.check_draft import CheckedDraft, Finding

DRAFTS = "Drafts (*.docx *.docm *.dotx *.odt *.ott *.txt *.text *.md *.markdown *.htm *.html *.pdf)"


def check_draft(context: Context) -> None:
    """Ask for a draft, check its quotations in the background, and show what was found."""
    from desktop.jobs.check_draft import check_draft as check  # brings readers and store: loaded with a project

    session = context.session
    if session is None or context.say_busy():
        return
    file = context.dialogs.ask_open_file(tr("Check a draft"), DRAFTS)
    if file is None:
        return
    path = session.project.path
    context.jobs.start(
        tr("Checking {name}").format(name=file.name),
        lambda: check(path, file),
        done=lambda checked: _show(context, path, checked),
        failed=context.dialogs.show_error,
    )


def _show(context: Context, project: Path, checked: "CheckedDraft") -> None:
    from desktop.ui.dialogs.draft_check import show_check

    if context.session is not None and context.session.project.path == project:  # else another was opened meanwhile
        show_check(
            context,
            checked,
            on_show=lambda finding: _show_source(context, finding),
            on_write=lambda found: _write(context, found),
        )


def _show_source(context: Context, finding: "Finding") -> None:
    """Go to the passage in the reader and select it there."""
    session, checked = context.session, finding.checked
    if session is not None and checked.document_id is not None and checked.span is not None:
        context.window.show_workspace(READ)
        session.hub.send(HitChosen(checked.document_id, checked.span))


def _write(context: Context, checked: "CheckedDraft") -> None:
    """Ask where, and write comments into a copy of the draft, or a report on it."""
    from desktop.jobs.comment_draft import comment_draft, takes_comments  # see above

    if context.say_busy():
        return
    draft = checked.path
    ending = draft.suffix if takes_comments(checked) else ".txt"
    name = tr("{name} checked").format(name=draft.stem)
    out = context.dialogs.ask_save_file(
        tr("Write what was found"), draft.with_name(f"{name}{ending}"), f"{tr('Checked draft')} (*{ending})"
    )
    if out is None:
        return
    out = out if out.suffix else out.with_suffix(ending)
    context.jobs.start(
        tr("Writing {name}").format(name=out.name),
        lambda: comment_draft(checked, out),
        done=lambda written: say_written(context, written),
        failed=context.dialogs.show_error,
        cancelled=context.say_not_written,
    )


ROWS = (
    Action(
        "file.check_draft",
        "Check a &draft…",
        "",
        "file-check-corner",
        "Check every quotation of a Word, ODT or text file against the documents.",
        check_draft,
        with_project,
    ),
)
