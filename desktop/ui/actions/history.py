"""What can be done with the step that is selected in the history panel: go where it was, take it back alone.

Edits and store are only loaded once a project is opened.
"""

from desktop.domain.ids import MemoId
from desktop.edit_errors import ChangedSince, NothingToRevert
from desktop.ui.context import Action, Context
from desktop.ui.words import told, tr

GONE = "What this step was about is not there any more."


def show_step(context: Context) -> None:
    """Go to the document and passage that the selected step touched, or to its code."""
    session, spot = context.session, context.window.panel("history").spot
    if session is None:
        return
    if spot.document_id is not None:
        session.show_document(spot.document_id, spot.span)
        if spot.coding_id is not None:
            session.select_coding(spot.coding_id)
    elif spot.code_id is not None:
        session.select_code(spot.code_id)
    else:
        context.toasts.show(tr(GONE))


def revert_step(context: Context) -> None:
    """Take back the selected step alone; ask first where something of it was changed since."""
    session, entry = context.session, context.window.panel("history").current
    if session is None or entry is None:
        return
    try:
        session.revert(entry.batch.id)
    except NothingToRevert as nothing:
        context.toasts.show(told(nothing)[0])
        return
    except ChangedSince as changed:
        meaning = tr("Reverting writes over the newer value; it stays in history, and the revert can be undone.")
        if not context.dialogs.confirm(told(changed)[0], meaning, tr("Revert anyway")):
            return
        session.revert(entry.batch.id, anyway=True)
    context.say_done(tr("Reverted “{label}”").format(label=entry.batch.label))


def show_versions(context: Context) -> None:
    """List the versions of the memo that the selected step was about."""
    memo_id = context.window.panel("history").spot.memo_id
    if memo_id is not None:
        list_versions(context, memo_id)


def show_own_versions(context: Context) -> None:
    """List the versions of the memo on the selected coding."""
    memo_id = _memo_here(context)
    if memo_id is not None:
        list_versions(context, memo_id)


def list_versions(context: Context, memo_id: MemoId) -> None:
    """List the versions of a memo, each of which can be restored."""
    from desktop.ui.dialogs.memo_versions import ask_version  # loads much that few need

    ask_version(context, memo_id, lambda body: _restore(context, memo_id, body))


def has_step(context: Context) -> bool:
    """Whether a step is selected in the history panel."""
    panel = context.window.panel("history") if context.session is not None else None
    return panel is not None and panel.isVisible() and panel.current is not None


def can_revert(context: Context) -> bool:
    """Whether the selected step is one that can be taken back alone."""
    return context.writable and has_step(context) and not context.window.panel("history").current.undone


def has_memo(context: Context) -> bool:
    """Whether the selected step was about a memo."""
    return has_step(context) and context.window.panel("history").spot.memo_id is not None


def has_memo_here(context: Context) -> bool:
    """Whether the selected coding has a memo."""
    return _memo_here(context) is not None


def _memo_here(context: Context) -> MemoId | None:
    """The memo on the selected coding, one's own rather than another's."""
    session = context.session
    if session is None or session.coding_id is None:
        return None
    from desktop.store import memos  # see the top

    found = memos.for_target(session.project, session.coding_id)
    found = tuple(sorted(found, key=lambda memo: memo.reviewer_id != session.reviewer.id))
    return found[0].id if found else None


def _restore(context: Context, memo_id: MemoId, body: str) -> None:
    from desktop.edits.memos import write_memo  # see the top
    from desktop.store import memo_versions  # see the top

    session = context.session
    target = memo_versions.target(session.project, memo_id) if session is not None else None
    if session is None or target is None:
        return
    table, row_id = target
    made = session.perform(
        "Restore a memo",
        write_memo,
        target_table=table,
        target_id=row_id,
        reviewer_id=session.reviewer.id,
        body=body,
        memo_id=memo_id,
    )
    if made.batch is not None:
        context.say_done(tr("Restored the memo"))


ROWS = (
    Action(
        "view.step_show",
        "&Show",
        "",
        "",
        "Go to the passage, document or code that the step selected in history was about.",
        show_step,
        has_step,
        submenu="History s&tep",
    ),
    Action(
        "view.step_revert",
        "&Revert this step",
        "",
        "undo-2",
        "Take back the step selected in history, and no other; this can be undone.",
        revert_step,
        can_revert,
        submenu="History s&tep",
    ),
    Action(
        "view.step_versions",
        "&Versions of the memo…",
        "",
        "",
        "List the texts that the memo of the selected step ever had.",
        show_versions,
        has_memo,
        submenu="History s&tep",
    ),
    Action(
        "code.memo_versions",
        "&Versions of the memo…",
        "",
        "",
        "List the texts that the memo on the selected coding ever had, to restore one.",
        show_own_versions,
        has_memo_here,
    ),
)
