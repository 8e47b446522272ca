"""The Help menu: pages, shortcuts, reports and what the program is made of."""

from PySide6.QtGui import QKeySequence

from desktop.ui.context import Action, Context
from desktop.ui.error_box import reports_folder


def open_help(context: Context) -> None:
    """Show the pages of help."""
    from desktop.ui.dialogs.help_viewer import show_help  # not at every start

    show_help(context)


def open_reports(context: Context) -> None:
    """Open the folder where reports of faults are kept."""
    context.dialogs.open_path(reports_folder())


def show_about(context: Context) -> None:
    """Show version and licences."""
    from desktop.ui.dialogs import about  # asks for the records of all libraries: not at every start

    about.show_about(context)


def list_shortcuts(context: Context) -> None:
    """Show all shortcuts, to be searched and changed."""
    from desktop.ui.dialogs.shortcuts import show_shortcuts  # not at every start

    show_shortcuts(context)


ROWS = (
    Action(
        "help.pages",
        "Glossator &help",
        QKeySequence.StandardKey.HelpContents,
        "",
        "Read how things are done.",
        open_help,
    ),
    Action("help.shortcuts", "&Keyboard shortcuts…", "", "", "Look through all keys and change them.", list_shortcuts),
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
