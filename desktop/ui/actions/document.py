"""The Document menu: go to the next one, say how far it is read and by whom, file it, change its facts, remove it.

What acts on documents acts on all that are selected, as one step, and says so with *Undo* beside it. Edits and store
are only loaded once a project is opened.
"""

from collections.abc import Callable, Sized

from desktop.domain.ids import DocumentId
from desktop.ui.context import Action, Context, with_document
from desktop.ui.words import tr

NO_FOLDER = "No folder"
NEW_FOLDER = "New folder…"
STATE_WORDS = {"todo": "Not read", "reading": "Begun", "done": "Read"}


def go_next(context: Context) -> None:
    """Open the document after this one."""
    _step(context, 1)


def go_previous(context: Context) -> None:
    """Open the document before this one."""
    _step(context, -1)


def open_selected(context: Context) -> None:
    """Open the first of the selected documents."""
    chosen = context.window.panel("documents").selected()
    if chosen and context.session is not None:
        context.session.show_document(chosen[0].id)


def mark_read(context: Context) -> None:
    """Mark the selected documents as read, or as not read if all of them are."""
    _mark(context, "todo" if all_read(context) else "done")


def all_read(context: Context) -> bool:
    """Whether every selected document is read."""
    session = context.session
    ids = selected(context)
    if session is None or not ids:
        return False
    from desktop.store import assignments  # see the top

    done = {
        row.document_id
        for row in assignments.all_assignments(session.project)
        if row.reviewer_id == session.reviewer.id and row.state == "done"
    }
    return set(ids) <= done


def mark_words(context: Context) -> str:
    """The menu's text for marking."""
    return tr("Mark as not &read") if all_read(context) else tr("Mark as &read")


def _set_state(state: str) -> Callable[[Context], None]:
    return lambda context: _mark(context, state)


def rename(context: Context) -> None:
    """Let the title be typed over in the list."""
    context.window.panel("documents").edit_title()


def show_facts(context: Context) -> None:
    """Show title, author, date and the other facts in the inspector."""
    session = context.session
    ids = selected(context)
    if session is not None and ids and ids[0] != session.document_id:
        session.show_document(ids[0])
    context.window.show_right("inspector")
    inspector = context.window.panel("inspector")
    inspector.show_document()
    inspector.document.focus_title()


def move_to_folder(context: Context) -> None:
    """Ask for a folder and file the selected documents there."""
    from desktop.store import documents as store  # see the top

    session = context.session
    assert session is not None
    folders = sorted({document.folder for document in store.all_documents(session.project) if document.folder})
    choices = (NO_FOLDER, *folders, NEW_FOLDER)
    chosen = context.dialogs.ask_choice(tr("Move to folder"), tr("Which folder?"), choices)
    if chosen is None:
        return
    if choices[chosen] == NEW_FOLDER:
        new_folder(context)
    else:
        _file(context, "" if chosen == 0 else choices[chosen])


def new_folder(context: Context) -> None:
    """Ask for a name and file the selected documents in a folder of it."""
    folder = context.dialogs.ask_text(
        tr("New folder"), tr("Name of the folder for {count}").format(count=count(selected(context))), ""
    )
    if folder is not None:
        _file(context, folder)


def remove(context: Context) -> None:
    """Remove the selected documents with their codings; undo brings all of it back."""
    from desktop.edits import documents as edits  # see the top

    session = context.session
    assert session is not None
    ids = selected(context)
    if not ids:
        return
    if session.document_id in ids:
        session.show_document(_after(context, ids))
    session.perform(f"Remove {count(ids)}", edits.remove_documents, ids)
    context.say_done(tr("Removed {count} with all codings").format(count=count(ids)))


def can_change(context: Context) -> bool:
    """Whether documents are selected or open, and may be changed."""
    return context.writable and has_selected(context)


def has_selected(context: Context) -> bool:
    """Whether a document is selected or open."""
    panel = context.window.panel("documents")
    return context.session is not None and panel is not None and bool(panel.selected())


def _mark(context: Context, state: str) -> None:
    from desktop.edits import assignments as assignment_edits  # see the top

    session, ids = context.session, selected(context)
    assert session is not None
    words = tr("{count} as {value}").format(count=count(ids), value=tr(STATE_WORDS[state]).lower())
    made = session.perform(
        f"Mark {words}", assignment_edits.mark_documents, ids, reviewer_id=session.reviewer.id, state=state
    )
    if made.batch is not None:
        context.say_done(tr("Marked {words}").format(words=words))


def _file(context: Context, folder: str) -> None:
    from desktop.edits import documents as edits  # see the top

    session, ids = context.session, selected(context)
    assert session is not None
    words = (
        tr("{count} to “{folder}”").format(count=count(ids), folder=folder)
        if folder
        else tr("{count} out of the folder").format(count=count(ids))
    )
    made = session.perform(f"Move {words}", edits.move_to_folder, ids, folder=folder)
    if made.batch is not None:
        context.say_done(tr("Moved {words}").format(words=words))


def selected(context: Context) -> tuple[DocumentId, ...]:
    """The documents that an action is for."""
    panel = context.window.panel("documents")
    return tuple(document.id for document in panel.selected()) if panel is not None else ()


def _step(context: Context, by: int) -> None:
    session = context.session
    assert session is not None
    order = [document.id for document in context.window.panel("documents").in_order()]
    here = order.index(session.document_id) if session.document_id in order else -1
    if order and 0 <= here + by < len(order):
        session.show_document(order[here + by])


def _after(context: Context, gone: tuple[DocumentId, ...]) -> DocumentId | None:
    """The document to show once some are gone: the next one that stays, else the last."""
    from desktop.store import documents as store  # see the top

    session = context.session
    assert session is not None
    order = [document.id for document in store.all_documents(session.project)]
    here = order.index(session.document_id) if session.document_id in order else 0
    staying = [document_id for document_id in (*order[here:], *reversed(order[:here])) if document_id not in gone]
    return staying[0] if staying else None


def count(ids: Sized) -> str:
    """How many documents, in words."""
    return "1 document" if len(ids) == 1 else f"{len(ids)} documents"


ROWS = (
    Action(
        "document.next",
        "&Next document",
        "Ctrl+PgDown",
        "",
        "Open the document after this one.",
        go_next,
        with_document,
    ),
    Action(
        "document.previous",
        "&Previous document",
        "Ctrl+PgUp",
        "",
        "Open the document before this one.",
        go_previous,
        with_document,
    ),
    Action("document.open", "&Open", "", "book-open-text", "Open the selected document.", open_selected, has_selected),
    Action(
        "document.mark_read",
        "Mark as &read",
        "Ctrl+Shift+R",
        "circle-check",
        "Say that you have read the selected documents.",
        mark_read,
        can_change,
        label=mark_words,
        separated=True,
    ),
    *(
        Action(
            f"document.state_{state}",
            words,
            "",
            "",
            f"Show the selected documents as {words.lower()}.",
            _set_state(state),
            can_change,
            submenu="&How far read",
        )
        for state, words in STATE_WORDS.items()
    ),
    Action("document.rename", "Re&name", "", "", "Type another title in the list.", rename, can_change, separated=True),
    Action(
        "document.facts",
        "&Facts…",
        "",
        "info",
        "Show title, author and date in the inspector.",
        show_facts,
        has_selected,
    ),
    Action(
        "document.folder", "Move to &folder…", "", "folder", "File the selected documents.", move_to_folder, can_change
    ),
    Action(
        "document.new_folder",
        "New fo&lder…",
        "",
        "folder-plus",
        "File the selected documents in a new folder.",
        new_folder,
        can_change,
    ),
    Action(
        "document.remove",
        "Re&move",
        "",
        "trash",
        "Remove the selected documents; undo brings them back.",
        remove,
        can_change,
        separated=True,
    ),
)
