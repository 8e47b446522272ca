"""The command palette: type some of an action's words, Enter does it. It floats over the window; nothing is modal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui.context import Context
from desktop.ui.widgets.find_list import Find, FindList
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.shadow import Shadow
from desktop.ui.words import tr

SETTING = "palette.recent"
MOST_RECENT = 12
SHOWN_RECENT = 5
WIDTH = 560
TOP = 72
MOST_ROWS = 9
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}


@dataclass(frozen=True, slots=True)
class Command:
    """An action as it stands now.

    Attributes:
        where: the menu, and the submenu if there is one.
        keys: its first key as people read it.
        is_on: for what is on or off.
        reason: why it cannot be done now; empty if it can.
        run: does it.
    """

    id: str
    text: str
    where: str
    tip: str
    keys: str
    icon: str
    reason: str
    is_on: bool
    run: Callable[[], None]


class Palette(QFrame):
    """The field and the actions that have its words, those used last first."""

    def __init__(self, context: Context, commands: Sequence[Command]) -> None:
        super().__init__(context.widget)
        self._context, self._commands = context, tuple(commands)
        self._back: QWidget | None = QApplication.focusWidget()
        self.setObjectName("popup")
        self.setAccessibleName(tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = IconField(context.theme, "search", tr("Type what you want to do"))
        self.list = FindList(context.theme, tr("Commands"))
        self.none = role_label(tr("No command has these words."), "hint")
        self.none.setContentsMargins(10, 8, 10, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for part in (self.field, self.list, self.none):
            column.addWidget(part)
        self._shadow = Shadow(context.theme, self)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.taken.connect(self._take)
        self._filter("")

    def open(self) -> None:
        """Show it in the upper middle of the window."""
        self.show()
        self._place()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Put it away; whatever had the keys before has them again."""
        self._give_keys_back()
        self.close()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys of the field that are not typing; go away with the focus."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and not self.underMouse():
            self._back = None  # the keys are elsewhere already, where somebody wanted them
            self.close_palette()
            return False
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in STEPS:
            self.list.move_by(STEPS[Qt.Key(event.key())])
            self._say()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def _give_keys_back(self) -> None:
        if self.isVisible():
            self.hide()
            self._shadow.deleteLater()
            if self._back is not None and isValid(self._back):  # it may have gone with a project closed meanwhile
                self._back.setFocus(Qt.FocusReason.PopupFocusReason)

    def _filter(self, typed: str) -> None:
        finds = [_find(command) for command in matching(self._commands, typed, recent=self._recent())]
        self.list.set_finds(finds)
        self.list.setVisible(bool(finds))
        self.none.setVisible(not finds)
        if self.isVisible():
            self._place()
        self._say()

    def _place(self) -> None:
        host = self.parentWidget()
        assert host is not None
        height = max(self.list.sizeHintForRow(0), 24)
        chrome = self.field.sizeHint().height() + 24
        rows = min(len(self.list.finds), MOST_ROWS, max(2, (host.height() - TOP - chrome - 24) // height))
        self.list.setFixedHeight(rows * height + 4 if rows else 0)
        width = min(WIDTH, host.width() - 32)
        tail = rows * height + 4 if rows else self.none.sizeHint().height()
        self.setGeometry((host.width() - width) // 2, min(TOP, host.height() // 6), width, chrome + tail)

    def _take(self) -> None:
        find = self.list.current
        if find is None or not find.enabled:
            self._say()
            return
        command: Command = find.value
        self._remember(command.id)
        self._give_keys_back()  # first, so that the action meets the focus that it is about
        try:
            command.run()
        finally:
            # Last: in the loop of a dialog that the action opens, the list would be deleted in its own mouse event.
            self.close_palette()

    def _recent(self) -> tuple[str, ...]:
        return tuple(self._context.settings.get(SETTING))

    def _remember(self, action_id: str) -> None:
        kept = [old for old in self._recent() if old != action_id]
        self._context.settings.put(SETTING, [action_id, *kept][:MOST_RECENT])

    def _say(self) -> None:
        find = self.list.current
        words = find.sentence if find is not None else self.none.text()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))


def matching(commands: Sequence[Command], typed: str, *, recent: Sequence[str]) -> tuple[Command, ...]:
    """The commands that have all the words, in their text, menu or tip.

    What can be done now comes before what cannot; then what begins with the words, has them in its text, was used
    last; then the order of the menus. With nothing typed the last used come first.
    """
    words = typed.casefold().split()
    ranked: list[tuple[tuple[int, ...], Command]] = []
    for number, command in enumerate(commands):
        text = command.text.casefold()
        if not all(word in f"{text} {command.where} {command.tip}".casefold() for word in words):
            continue
        late = recent.index(command.id) if command.id in recent else len(recent)
        if not words:
            late = min(late, SHOWN_RECENT)
        in_text = all(any(part.startswith(word) for part in text.split()) for word in words)
        starts = text.startswith(" ".join(words))
        ranked.append(((bool(command.reason), not starts, not in_text, late, number), command))
    return tuple(command for _rank, command in sorted(ranked, key=lambda pair: pair[0]))


def _find(command: Command) -> Find:
    second = f"{command.where} · {command.reason}" if command.reason else command.where
    return Find(
        command,
        command.text,
        second,
        icon=command.icon or "command",
        trail=tr("on") if command.is_on else "",
        keys=command.keys,
        enabled=not command.reason,
    )


def show_palette(context: Context) -> None:
    """Open the palette on all actions as they stand now."""
    Palette(context, context.window.commands()).open()
