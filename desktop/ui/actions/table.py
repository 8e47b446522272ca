"""All actions, in the order of the menus. To add one, write a row in the file of its menu.

A new menu is a file with ``ROWS`` here and a line in ``MENUS``.
"""

from desktop.ui.actions import (
    assigning,
    backups,
    briefing,
    code,
    code_merges,
    codebook,
    document,
    edit,
    exporting,
    file,
    help,
    history,
    outline,
    printing,
    reading,
    refreshing,
    sending,
    sharing,
    view,
)
from desktop.ui.context import Action

MENUS = (
    ("file", "&File"),
    ("edit", "&Edit"),
    ("view", "&View"),
    ("document", "&Document"),
    ("code", "&Code"),
    ("briefing", "&Briefing"),
    ("help", "&Help"),
)
GUESTS = {
    "briefing": ("file.export", "file.refresh_briefing", "file.check_draft"),
    "document": ("file.import", "file.send_comments"),
}
"""Actions that stand in a second menu, too, at its top."""

ACTIONS: tuple[Action, ...] = (
    *file.ROWS,
    *sending.ROWS,
    *sharing.ROWS,
    *backups.MERGE_ROWS,
    *exporting.ROWS,
    *refreshing.ROWS,
    *printing.ROWS,
    *edit.ROWS,
    *view.ROWS,
    *reading.ROWS,
    *history.ROWS,
    *document.ROWS,
    *assigning.ROWS,
    *code.ROWS,
    *codebook.ROWS,
    *code_merges.ROWS,
    *outline.ROWS,
    *briefing.ROWS,
    *help.ROWS[:-1],
    *backups.HELP_ROWS,
    *help.ROWS[-1:],
)
