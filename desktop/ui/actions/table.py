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

_ROWS: tuple[Action, ...] = (
    *file.ROWS,
    *exporting.ROWS,
    *printing.ROWS,
    *sending.ROWS,
    *sharing.ROWS,
    *backups.MERGE_ROWS,
    *file.LAST_ROWS,
    *edit.ROWS,
    *view.ROWS,
    *document.ROWS,
    *assigning.ROWS,
    *code.ROWS,
    *codebook.ROWS,
    *code_merges.ROWS,
    *reading.ROWS,  # into View and to the foot of Code
    *history.ROWS,
    *outline.ROWS,
    *briefing.ROWS,
    *help.ROWS[:-1],
    *backups.HELP_ROWS,
    *help.ROWS[-1:],
)
_PLACES = {key: place for place, (key, _title) in enumerate(MENUS)}
ACTIONS: tuple[Action, ...] = tuple(sorted(_ROWS, key=lambda row: _PLACES[row.menu]))
