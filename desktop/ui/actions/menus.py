"""Makes Qt's actions and the menu bar from the ACTIONS table, and keeps both in step with the state."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.store.copy_folders import newest_folder
from desktop.ui import icons
from desktop.ui.actions.entering import open_path
from desktop.ui.actions.reasons import reason
from desktop.ui.actions.table import ACTIONS, GUESTS, MENUS
from desktop.ui.context import Action, Context
from desktop.ui.shortcut_keys import KeyRow, keys_of
from desktop.ui.words import tr

if TYPE_CHECKING:  # loaded with the palette
    from desktop.ui.dialogs.palette import Command

RECENT_AFTER = "file.open"
PALETTE = "edit.palette"


class ActionSet(QObject):
    """Qt's actions by the ids of their rows."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._rows = {row.id: row for row in ACTIONS}
        self.actions: dict[str, QAction] = {row.id: self._made(row, window) for row in ACTIONS}
        context.keys.learn(key_rows(), (tr(title) for _key, title in MENUS))
        context.keys.changed.connect(self._set_keys)
        self._set_keys()
        context.theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def refresh(self) -> None:
        """Ask every row anew whether it is enabled, on, and what it is called."""
        for key, row in self._rows.items():
            action = self.actions[key]
            enabled = row.enabled(self._context)
            action.setEnabled(enabled)
            if row.label is not None:
                action.setText(row.label(self._context))
            if row.checked is not None:
                action.setChecked(enabled and bool(row.checked(self._context)))

    def commands(self) -> "tuple[Command, ...]":
        """All actions as they stand now, in the order of the menus."""
        from desktop.ui.dialogs.palette import Command  # not at every start

        self.refresh()
        menus = _menu_names()
        return tuple(
            Command(
                id=row.id,
                text=(row.label(self._context) if row.label else tr(row.text)).replace("&", "").rstrip("…"),
                where=" › ".join(filter(None, (menus[row.menu], tr(row.submenu).replace("&", "")))),
                tip=tr(row.tip),
                keys=self._context.keys.words(row.id),
                icon=row.icon,
                reason=reason(row, self._context),
                is_on=self.actions[row.id].isChecked(),
                run=self.actions[row.id].trigger,
            )
            for row in ACTIONS
            if row.id != PALETTE
        )

    def attach_single_keys(self, reader: QWidget) -> None:
        """Let the bare keys work while the reader has the focus, and nowhere else."""
        reader.addActions([self.actions[key] for key, row in self._rows.items() if row.single_key])

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus."""
        for key, title in MENUS:
            menu = bar.addMenu(tr(title))
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self.refresh)
            for guest in GUESTS.get(key, ()):
                menu.addAction(self.actions[guest])
            if key in GUESTS:
                menu.addSeparator()
            self._fill_menu(menu, [row for row in ACTIONS if row.menu == key])

    def _fill_menu(self, menu: QMenu, rows: list[Action]) -> None:
        below: dict[str, QMenu] = {}
        for row in rows:
            where = below.get(row.submenu, menu)
            if row.separated:  # of a submenu's first row, the line stands above the submenu
                where.addSeparator()
            if row.submenu and where is menu:
                where = below[row.submenu] = menu.addMenu(tr(row.submenu))
            where.addAction(self.actions[row.id])
            if row.id == RECENT_AFTER:
                recent = menu.addMenu(tr("Open &recent"))
                recent.aboutToShow.connect(lambda recent=recent: self._fill_recent(recent))

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for path, _at in self._context.settings.recent():
            there = path.is_file() or newest_folder(path) is not None
            words = f"{path.stem}  ({path.parent})" if there else tr("{stem}  (not found)").format(stem=path.stem)
            action = menu.addAction(words.replace("&", "&&"))
            action.setEnabled(there)
            action.triggered.connect(lambda _on=False, path=path: open_path(self._context, path))
        if menu.isEmpty():
            menu.addAction(tr("No projects yet")).setEnabled(False)

    def _made(self, row: Action, window: QWidget) -> QAction:
        action = QAction(tr(row.text), window)
        action.setObjectName(row.id)
        action.setToolTip(tr(row.tip))
        action.setStatusTip(tr(row.tip))
        action.setCheckable(row.checked is not None)
        # Qt would move Quit, About and Preferences by their words; on a Mac it then takes the wrong ones, too.
        action.setMenuRole(_ROLES.get(row.id, QAction.MenuRole.NoRole))
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut if row.single_key else Qt.ShortcutContext.WindowShortcut
        )
        action.triggered.connect(self._runner(row))
        if not row.single_key:
            window.addAction(action)
        return action

    def _runner(self, row: Action) -> Callable[[bool], None]:
        def run(_on: bool = False) -> None:
            # Asked again: what was true when the menu opened may have changed under a key.
            if row.enabled(self._context):
                row.handler(self._context)
            self.refresh()

        return run

    def _set_keys(self) -> None:
        for key, action in self.actions.items():
            action.setShortcuts(self._context.keys.keys(key))

    def _draw_icons(self) -> None:
        for key, row in self._rows.items():
            if row.icon:
                self.actions[key].setIcon(icons.icon(self._context.theme, row.icon))


def key_rows() -> tuple[KeyRow, ...]:
    """All actions with the keys they come with, in the order of the menus."""
    menus = _menu_names()
    return tuple(KeyRow(row.id, menus[row.menu], _name(row), keys_of(row.shortcut), row.single_key) for row in ACTIONS)


def _menu_names() -> dict[str, str]:
    return {key: tr(title).replace("&", "") for key, title in MENUS}


def _name(row: Action) -> str:
    """The words without access key and ellipsis."""
    return tr(row.text).replace("&", "").rstrip("…")


_ROLES: Mapping[str, QAction.MenuRole] = {
    "file.quit": QAction.MenuRole.QuitRole,
    "help.about": QAction.MenuRole.AboutRole,
    "edit.preferences": QAction.MenuRole.PreferencesRole,
}
