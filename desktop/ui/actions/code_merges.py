"""The end of the Code menu: merging codes, splitting one, deleting one, and what their numbers count."""

from typing import TYPE_CHECKING

from desktop.domain.ids import CodeId
from desktop.ui.actions.codebook import book_of, can_change, selected
from desktop.ui.context import Action, Context, with_project
from desktop.ui.words import tr

if TYPE_CHECKING:  # edits, store and dialogs are only loaded once a project is opened
    from desktop.ui.dialogs.split_code import Split

OWN_COUNTS = "codebook.own_counts"


def merge(context: Context) -> None:
    """Ask into which code the selected one shall be merged, showing beforehand what that does."""
    code_id = selected(context)
    if context.session is not None and code_id is not None:
        from desktop.ui.dialogs.merge_codes import ask_merge  # loads much that few need

        ask_merge(context, code_id, lambda into: _merge(context, code_id, into))


def split(context: Context) -> None:
    """Let passages of the selected code be picked that get another code."""
    code_id = selected(context)
    if context.session is not None and code_id is not None:
        from desktop.ui.dialogs.split_code import ask_split  # loads much that few need

        ask_split(context, code_id, lambda chosen: _split(context, code_id, chosen))


def count_own(context: Context) -> None:
    """Show each code's own codings in the tree, or all together with those below it."""
    context.settings.put(OWN_COUNTS, not context.settings.get(OWN_COUNTS))
    context.window.panel("codebook").refresh()


def counts_own(context: Context) -> bool:
    """Whether the tree shows each code's own codings."""
    return bool(context.settings.get(OWN_COUNTS))


def delete(context: Context) -> None:
    """Delete the selected code, what stands below it, and their codings; undo brings all of it back."""
    from desktop.analysis.blindness import code_counts  # see the top
    from desktop.edits import codes as edits  # see the top

    session, code_id = context.session, selected(context)
    if session is None or code_id is None:
        return
    book = book_of(context)
    below = book.subtree(code_id)
    counts = code_counts(session.project, session.reviewer.id)
    codings = sum(counts.get(code.id, 0) for code in below)
    name = book[code_id].name
    session.perform(f"Delete code “{name}”", edits.delete_codes, code_id)
    parts = [f"“{name}”"]
    if len(below) > 1:
        parts.append(f"{len(below) - 1} {'code' if len(below) == 2 else 'codes'} below it")
    if codings:
        parts.append(f"{codings} {'coding' if codings == 1 else 'codings'}")
    context.say_done(tr("Deleted {value}").format(value=", ".join(parts)))


def can_merge(context: Context) -> bool:
    """Whether a code is selected, and another one is there."""
    return can_change(context) and len(book_of(context)) > 1


def can_split(context: Context) -> bool:
    """Whether a code with passages of its own is selected."""
    session, code_id = context.session, selected(context)
    if session is None or code_id is None or not context.writable:
        return False
    from desktop.analysis.blindness import has_shown  # see the top

    return has_shown(session.project, code_id, session.reviewer.id)


def _merge(context: Context, code_id: CodeId, into: CodeId) -> None:
    from desktop.edits import code_merges as merges  # see the top

    session = context.session
    if session is None:
        return
    book = book_of(context)
    name, other = book[code_id].name, book[into].name
    session.perform(f"Merge code “{name}” into “{other}”", merges.merge_codes, code_id, into=into)
    session.select_code(into)
    context.say_done(tr("Merged “{name}” into “{other}”").format(name=name, other=other))


def _split(context: Context, code_id: CodeId, chosen: "Split") -> None:
    from desktop.edits import code_merges as merges  # see the top

    session = context.session
    if session is None:
        return
    book = book_of(context)
    number = len(chosen.codings)
    passages = "1 passage" if number == 1 else f"{number} passages"
    other = chosen.name if chosen.into is None else book[chosen.into].name
    session.perform(
        f"Move {passages} of “{book[code_id].name}” to “{other}”",
        merges.split_code,
        code_id,
        chosen.codings,
        into=chosen.into,
        name=chosen.name,
    )
    context.say_done(
        tr("Moved {passages} of “{name}” to “{other}”").format(passages=passages, name=book[code_id].name, other=other)
    )


ROWS = (
    Action(
        "code.merge",
        "Mer&ge code into…",
        "",
        "merge",
        "Let another code stand for the selected one; its codings follow.",
        merge,
        can_merge,
        separated=True,
    ),
    Action(
        "code.split",
        "Spl&it code…",
        "",
        "split",
        "Pick passages of the selected code that get another code.",
        split,
        can_split,
    ),
    Action(
        "code.delete",
        "De&lete code",
        "",
        "trash",
        "Delete the selected code with its codings; undo brings it back.",
        delete,
        can_change,
    ),
    Action(
        "code.own_counts",
        "&Count own codings only",
        "",
        "",
        "Show each code’s own codings in the tree, without those of the codes below it.",
        count_own,
        with_project,
        checked=counts_own,
        separated=True,
    ),
)
