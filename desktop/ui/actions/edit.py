"""The Edit menu: undo and redo with the names of their steps, find, go to, preferences."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop.edit_errors import ChangedSince
from desktop.ui.context import Action, Context, in_reader, with_document, with_project
from desktop.ui.words import told, tr
from desktop.ui.workspaces.table import READ


def undo(context: Context) -> None:
    """Undo the last step; in a field that is being typed in, the last typing."""
    field = _typing_in(undo=True)
    if field is not None:
        field.undo()
    elif context.session is not None and context.session.undo_label:
        _take(context, context.session.undo)


def redo(context: Context) -> None:
    """Do again what was undone last."""
    field = _typing_in(undo=False)
    if field is not None:
        field.redo()
    elif context.session is not None and context.session.redo_label:
        _take(context, context.session.redo)


def copy(_context: Context) -> None:
    """Copy the selected words of whatever has the focus."""
    # Whatever can copy has this method: fields, the text, and pages, which are not loaded before a project is open.
    copying = getattr(QApplication.focusWidget(), "copy", None)
    if copying is not None:
        copying()


def find(context: Context) -> None:
    """Open the find bar of the document."""
    context.window.show_workspace(READ).find_bar.start()


def find_next(context: Context) -> None:
    """Go to the next find: in the document while its find bar is open, else in all documents while these are listed."""
    _go(context, 1)


def find_previous(context: Context) -> None:
    """Go to the find before."""
    _go(context, -1)


def code_matches(context: Context) -> None:
    """List the matches of the find bar, to be coded; or code the places that are selected in the search panel."""
    if _is_searching(context):
        context.window.workspace.hits.code()
    else:
        context.window.workspace.matches.open()


def find_everywhere(context: Context) -> None:
    """Open the search in all documents, with the selected words in it."""
    words = context.window.show_workspace(READ).hits.begin()
    context.window.show_left("search")
    context.window.panel("search").start(words)


def _go(context: Context, step: int) -> None:
    if _is_searching(context):
        context.window.panel("search").go(step)
    else:
        context.window.workspace.find_bar.go(step)


def _is_searching(context: Context) -> bool:
    """Whether places in all documents are listed, and no search in the one shown stands in front of that."""
    panel = context.window.panel("search")
    # Not isVisible: in a narrow window the pane is closed over the text, and F3 still goes on from there.
    in_front = context.window.workspace_key == READ and panel is not None and not panel.isHidden()
    return in_front and context.window.workspace.find_bar.isHidden()


def go_to(context: Context) -> None:
    """Put the cursor into the field Go to."""
    context.window.panel("tool_bar").go_to.start()


def open_palette(context: Context) -> None:
    """Show all actions, to be found by their words."""
    from desktop.ui.dialogs.palette import show_palette  # not at every start

    show_palette(context)


def open_preferences(context: Context) -> None:
    """Show the settings."""
    from desktop.ui.dialogs.preferences import show_preferences  # not at every start

    show_preferences(context)


def undo_words(context: Context) -> str:
    """The menu's text for undo, with the step's name."""
    label = context.session.undo_label if context.session else None
    return tr("&Undo: {label}").format(label=label) if label else tr("&Undo")


def redo_words(context: Context) -> str:
    """The menu's text for redo, with the step's name."""
    label = context.session.redo_label if context.session else None
    return tr("&Redo: {label}").format(label=label) if label else tr("&Redo")


def can_undo(context: Context) -> bool:
    """Whether there is a step to undo."""
    return context.writable and bool(context.session and context.session.undo_label)


def can_redo(context: Context) -> bool:
    """Whether there is a step to do again."""
    return context.writable and bool(context.session and context.session.redo_label)


def _take(context: Context, step: Callable[..., str]) -> None:
    """Undo or redo a step; where somebody else changed the same since, only after asking."""
    context.toasts.dismiss()
    try:
        step()
    except ChangedSince as changed:
        meaning = tr("The newer value is written over; it stays in the history.")
        if context.dialogs.confirm(told(changed)[0], meaning, tr("Go on anyway")):
            step(anyway=True)


def _typing_in(*, undo: bool) -> QLineEdit | QPlainTextEdit | None:
    """The field with the focus, if it has typing of its own to take back or to do again."""
    focus: QWidget | None = QApplication.focusWidget()
    if isinstance(focus, QLineEdit) and not focus.isReadOnly():
        return focus if (focus.isUndoAvailable() if undo else focus.isRedoAvailable()) else None
    if isinstance(focus, QPlainTextEdit) and not focus.isReadOnly():
        document = focus.document()
        return focus if (document.isUndoAvailable() if undo else document.isRedoAvailable()) else None
    return None


def has_find(context: Context) -> bool:
    """Whether the workspace in front has a find bar."""
    return in_reader(context)


def can_code_matches(context: Context) -> bool:
    """Whether matches could be coded, once there are some."""
    return has_find(context) and context.writable


ROWS = (
    Action(
        "edit.undo",
        "&Undo",
        QKeySequence.StandardKey.Undo,
        "undo-2",
        "Take back the last step; this works after a restart, too.",
        undo,
        can_undo,
        label=undo_words,
    ),
    Action(
        "edit.redo",
        "&Redo",
        "Ctrl+Shift+Z; Ctrl+Y",
        "redo-2",
        "Do again what was taken back.",
        redo,
        can_redo,
        label=redo_words,
    ),
    Action(
        "edit.copy", "&Copy", QKeySequence.StandardKey.Copy, "copy", "Copy the selected words.", copy, separated=True
    ),
    Action(
        "edit.find",
        "&Find in document…",
        QKeySequence.StandardKey.Find,
        "search",
        "Look for words in the open document.",
        find,
        with_document,
        separated=True,
    ),
    Action(
        "edit.find_everywhere",
        "Find in all &documents…",
        "Ctrl+Shift+F",
        "text-search",
        "Look for words in every document of the project.",
        find_everywhere,
        with_project,
    ),
    Action("edit.find_next", "Find &next", "F3", "", "Go to the next find.", find_next, has_find),
    Action("edit.find_previous", "Find &previous", "Shift+F3", "", "Go to the find before.", find_previous, has_find),
    Action(
        "edit.code_matches",
        "Code &all matches…",
        "Alt+Return; Alt+Enter",
        "list-checks",
        "List what was found and give it a code, as one step.",
        code_matches,
        can_code_matches,
    ),
    Action(
        "edit.go_to",
        "&Go to document or code…",
        "Ctrl+E",
        "",
        "Type some of a title or of a code’s path.",
        go_to,
        with_project,
    ),
    Action(
        "edit.palette",
        "Co&mmand palette…",
        "Ctrl+Shift+P",
        "command",
        "Find any action by typing some of its words.",
        open_palette,
    ),
    Action(
        "edit.preferences",
        "Pre&ferences…",
        "Ctrl+,",
        "settings",
        "Your name, colours and the house template.",
        open_preferences,
        separated=True,
    ),
)
