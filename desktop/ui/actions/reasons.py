"""Why an action cannot be done now, in words for the palette. To add one, give its ``enabled`` function a line here."""

from collections.abc import Callable, Mapping

from desktop.ui.actions import blind, briefing, code, code_merges, codebook, document, edit, history, outline
from desktop.ui.context import Action, Context, in_reader, with_document, with_project
from desktop.ui.words import tr

NEEDS: Mapping[Callable[[Context], bool], str] = {
    edit.can_undo: "nothing to take back",
    edit.can_redo: "nothing to do again",
    code.can_code: "select words first",
    code.can_highlight: "select words first",
    code.can_change_coding: "select a coded passage first",
    codebook.can_change: "select a code first",
    code_merges.can_merge: "select one of several codes first",
    code_merges.can_split: "select a code that has passages first",
    history.has_step: "select a step in the history first",
    history.can_revert: "select a step in the history that is not undone",
    history.has_memo: "select a step on a memo in the history first",
    history.has_memo_here: "select a coded passage that has a memo first",
    document.can_change: "open a document first",
    document.has_selected: "select a document first",
    outline.has_briefing: "bring a briefing to the front first",
    outline.has_section: "select a section of a briefing first",
    outline.has_quotation: "select a quotation of a briefing first",
    outline.has_coding: "select a coded passage first",
    blind.sees_all: "not while you read blind",
    blind.may_write_agreement: "not while you read blind",
    blind.may_change_briefing: "not while you read blind",
    briefing.has_template: "no house template is chosen",
}
OPEN_PROJECT = "open a project first"
READING = (with_project, with_document, in_reader, edit.has_find, blind.sees_all, blind.may_write_agreement)
"""What may be done in a project that can only be read."""


def reason(action: Action, context: Context) -> str:
    """Why it cannot be done now; empty if it can."""
    if action.enabled(context):
        return ""
    session = context.session
    if session is None:
        return tr(NEEDS[action.enabled] if action.enabled is briefing.has_template else OPEN_PROJECT)
    if context.jobs.writing:
        return tr("wait until what is running is done")
    if not session.project.writable and action.enabled not in READING:
        return tr("this project can only be read")
    if action.enabled in NEEDS:
        return tr(NEEDS[action.enabled])
    if session.document_id is None:
        return tr("open a document first")
    return tr("not here") if in_reader(context) else tr("only while Read is in front")
