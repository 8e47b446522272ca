"""The Help menu: pages, shortcuts, reports and what the program is made of."""

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence

from desktop.ui.context import Action, Context
from desktop.ui.dialogs.about import show_about
from desktop.ui.dialogs.help_viewer import show_help
from desktop.ui.dialogs.shortcuts import ShortcutRow, show_shortcuts
from desktop.ui.error_box import reports_folder


def open_reports(context: Context) -> None:
    """Open the folder where reports of faults are kept."""
    context.dialogs.open_path(reports_folder())


def key_words(shortcut: str | QKeySequence.StandardKey) -> str:
    """A shortcut as people read it on this system; several are separated by commas."""
    if isinstance(shortcut, QKeySequence.StandardKey):
        keys = QKeySequence.keyBindings(shortcut)[:1]
    else:
        keys = QKeySequence.listFromString(shortcut) if shortcut else []
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def shortcut_rows(actions: Iterable[Action]) -> tuple[ShortcutRow, ...]:
    """Each action that has a shortcut, in the order of the menus."""
    return tuple(
        ShortcutRow(
            action.menu.capitalize(),
            action.text.replace("&", "").rstrip("…"),
            key_words(action.shortcut),
            "in the text" if action.single_key else "",
        )
        for action in actions
        if action.shortcut
    )


def list_shortcuts(context: Context) -> None:
    """Show all shortcuts, with a field to search them."""
    show_shortcuts(context, context.window.shortcuts)


ROWS = (
    Action(
        "help.pages",
        "Glossator &help",
        QKeySequence.StandardKey.HelpContents,
        "",
        "Read how things are done.",
        show_help,
    ),
    Action("help.shortcuts", "&Keyboard shortcuts", "", "", "Look through all keys.", list_shortcuts),
    Action(
        "help.reports",
        "Open the folder with &reports",
        "",
        "",
        "Reports of faults; they hold none of your text.",
        open_reports,
        separated=True,
    ),
    Action("help.about", "&About Glossator", "", "", "Version and licences.", show_about, separated=True),
)
