"""A context menu of actions, by their ids."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


def action_menu(
    parent: QWidget, ids: Iterable[str], actions: Mapping[str, QAction], *, submenus: Mapping[str, str]
) -> QMenu:
    """The menu; it goes when it is closed.

    Args:
        ids: what stands in it; a line for an empty one, nothing for an action that there is not.
        submenus: by id the names of the menus below it, each of the actions whose ids go on from its own.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for key in ids:
        if not key:
            menu.addSeparator()
        elif key in submenus:
            below = menu.addMenu(submenus[key])
            below.addActions([action for name, action in actions.items() if name.startswith(key + "_")])
        elif key in actions:
            menu.addAction(actions[key])
    return menu
