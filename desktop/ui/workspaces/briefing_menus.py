"""The menus of the Briefing workspace, and what is asked before something is done."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from desktop.briefings.presets import PRESETS, preset_of, preset_sections
from desktop.domain.briefing import BriefingSection, SavedBriefing
from desktop.domain.ids import CodingId
from desktop.readers.delimited import read_bytes
from desktop.session import Session
from desktop.store import projects
from desktop.ui import icons
from desktop.ui.briefing.outline import ICONS, OutlineList
from desktop.ui.context import Context
from desktop.ui.dialogs.briefing_facts import FactsDialog
from desktop.ui.words import tr
from desktop.ui.workspaces.briefing_quotations import SectionQuotations
from desktop.ui.workspaces.briefing_section import SectionPane
from desktop.ui.workspaces.briefing_verbs import BriefingVerbs
from desktop.ui.workspaces.briefing_words import KINDS


class Host(Protocol):
    """What the menus act on: the workspace."""

    outline: OutlineList
    section: SectionPane
    quotations: SectionQuotations
    verbs: BriefingVerbs

    @property
    def briefing(self) -> SavedBriefing | None:
        """The briefing that is shown."""

    @property
    def current(self) -> BriefingSection | None:
        """The section that is current."""

    @property
    def focus_widget(self) -> QWidget:
        """Where the keys go."""

    def show_briefing(self, briefing_id: str | None) -> None:
        """Show another briefing."""

    def edit_section(self) -> None:
        """Put the keys into the current section."""

    def put_in(self, section_id: str, coding_ids: tuple[CodingId, ...], move: bool = False) -> None:
        """Put coded passages into a section."""


class BriefingMenus(QObject):
    """Menus and questions; what is wanted then is done by the verbs."""

    def __init__(self, context: Context, workspace: Host, parent: QWidget) -> None:
        super().__init__(parent)
        assert context.session is not None
        self._context, self._workspace, self._parent = context, workspace, parent
        self._session: Session = context.session

    def bind(self, button: QAbstractButton, action_id: str) -> None:
        """Let a button do what an action does, and hide it where there is no such action."""
        action = self._context.window.action(action_id)
        button.setVisible(action is not None)
        if action is not None:
            follow = _follower(button, action)
            action.changed.connect(follow)
            button.destroyed.connect(lambda: action.changed.disconnect(follow))
            button.clicked.connect(lambda _on=False: action.trigger())
            follow()

    # The briefing

    def open_briefing(self, at: QPoint) -> None:
        """The menu of the briefing in the bar."""
        menu = self._menu(tr("Briefing"))
        has_one = self._workspace.briefing is not None
        writable = self._context.writable
        below = menu.addMenu(tr("&New briefing"))
        below.setEnabled(writable)
        for preset in PRESETS:
            action = below.addAction(tr(preset.label))
            action.setToolTip(tr(preset.tip))
            action.triggered.connect(lambda _on=False, key=preset.key: self.make(key))
        for words, act in (
            (tr("&Rename…"), self.rename),
            (tr("&Facts…"), self.ask_facts),
            (tr("&Copy…"), self.copy),
            (tr("&Delete"), self.delete),
        ):
            _add(menu, words, act, enabled=writable and has_one)
        menu.popup(at)

    def new(self) -> None:
        """Ask what a new briefing is to begin as."""
        chosen = self._context.dialogs.ask_choice(
            tr("New briefing"), tr("What is it to begin as?"), [f"{tr(p.label)}: {tr(p.tip)}" for p in PRESETS]
        )
        if chosen is not None:
            self.make(PRESETS[chosen].key)

    def make(self, key: str) -> None:
        """Make a briefing of a preset, and show it with the keys in its outline."""
        if not self._context.writable:
            return
        preset = preset_of(key)
        title = self._context.dialogs.ask_text(
            tr("New briefing"), tr("Title of the briefing"), self._free(preset.label)
        )
        if title is None or not title.strip():
            return
        sections = preset_sections(self._session.project, key)
        made = self._workspace.verbs.make(title.strip(), sections, preset=key, sources=preset.sources)
        self._workspace.show_briefing(made)
        self._workspace.focus_widget.setFocus()

    def rename(self) -> None:
        """Ask for another title."""
        briefing = self._workspace.briefing
        if briefing is None or not self._context.writable:
            return
        title = self._context.dialogs.ask_text(tr("Rename the briefing"), tr("Title of the briefing"), briefing.title)
        if title is not None and title.strip() and title.strip() != briefing.title:
            self._workspace.verbs.set_facts(briefing, {"title": title.strip()})

    def copy(self) -> None:
        """Ask for the title of a copy, and show that."""
        briefing = self._workspace.briefing
        if briefing is None or not self._context.writable:
            return
        begin = tr("{title} (copy)").format(title=briefing.title)
        title = self._context.dialogs.ask_text(tr("Copy the briefing"), tr("Title of the briefing"), begin)
        if title is not None and title.strip():
            self._workspace.show_briefing(self._workspace.verbs.copy(briefing, title.strip()))

    def delete(self) -> None:
        """Delete the briefing; undo brings it back."""
        briefing = self._workspace.briefing
        if briefing is not None and self._context.writable:
            self._workspace.verbs.delete(briefing)

    def ask_facts(self) -> None:
        """Ask for addressee, sender, dates and where sources are cited."""
        briefing = self._workspace.briefing
        if briefing is None:
            return
        dialog = FactsDialog(self._context, briefing)

        def take() -> None:
            if dialog.facts:
                self._workspace.verbs.set_facts(briefing, dialog.facts)
            if dialog.template is not None:
                name, path = dialog.template
                self._workspace.verbs.set_template(briefing, name, read_bytes(path) if path is not None else None)

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # The section

    def open_kinds(self, at: QPoint) -> None:
        """The menu of what can be added."""
        menu = self._menu(tr("Add a section"))
        self._add_kinds(menu)
        menu.popup(at)

    def open_section(self, at: QPoint) -> None:
        """The menu of the section that is current."""
        menu = self._menu(tr("Section"))
        section, writable = self._workspace.current, self._context.writable
        below = menu.addMenu(tr("&Add below"))
        below.setEnabled(writable)
        self._add_kinds(below)
        menu.addSeparator()
        enabled = writable and section is not None
        for words, act in (
            (tr("&Edit\tF2"), self._workspace.edit_section),
            (tr("Move &up\tAlt+Up"), lambda: self.step(-1)),
            (tr("Move &down\tAlt+Down"), lambda: self.step(1)),
            (tr("Dee&per\tAlt+Shift+Right"), lambda: self.shift(1)),
            (tr("&Higher\tAlt+Shift+Left"), lambda: self.shift(-1)),
            (tr("&Remove\tDelete"), self.remove),
        ):
            _add(menu, words, act, enabled=enabled)
        if section is not None and section.kind == "quotes":
            menu.addSeparator()
            _add(menu, tr("&Order by the filter again"), self._workspace.quotations.order_anew, enabled=enabled)
        menu.popup(at)

    def open_quotation(self, at: QPoint) -> None:
        """The menu of the quotations that are selected."""
        quotations = self._workspace.section.quotations
        current, writable = quotations.current, self._context.writable
        if current is None:
            return
        menu = self._menu(tr("Quotation"))
        mine = self._workspace.quotations
        ids = quotations.selected or (current.id,)
        _add(menu, tr("&Tidy…\tEnter"), mine.tidy, enabled=writable and current.taken)
        _add(menu, tr("&Word for word again"), mine.word_for_word, enabled=writable and current.taken)
        take = tr("&Leave out\tSpace") if current.taken else tr("&Quote again\tSpace")
        _add(menu, take, lambda: mine.take(ids, not current.taken), enabled=writable)
        _add(menu, tr("&Move to another section…"), lambda: self._move_quotations(ids), enabled=writable)
        menu.addSeparator()
        _add(menu, tr("&Show in the reader"), mine.show_in_reader)
        menu.popup(at)

    def add(self, kind: str) -> None:
        """Add a section below the current one, and begin to edit it."""
        briefing = self._workspace.briefing
        if briefing is None or not self._context.writable:
            return
        self._workspace.section.flush()
        made = self._workspace.verbs.add(briefing.id, kind, after=self._workspace.current)
        self._workspace.outline.go_to(made)
        self._workspace.edit_section()

    def step(self, by: int) -> None:
        """Move the current section up (-1) or down (1)."""
        section = self._workspace.current
        if section is not None and self._context.writable:
            self._workspace.verbs.step(section, by)

    def shift(self, by: int) -> None:
        """Move it a level deeper (1) or higher (-1)."""
        section = self._workspace.current
        if section is not None and self._context.writable:
            self._workspace.verbs.shift(section, by)

    def remove(self) -> None:
        """Remove it."""
        section = self._workspace.current
        if section is not None and self._context.writable:
            self._workspace.verbs.remove(section)

    # Private

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self._parent)
        menu.setAccessibleName(name)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _move_quotations(self, coding_ids: Sequence[CodingId]) -> None:
        """Ask for another section that quotes, and move quotations there."""
        current, rows = self._workspace.current, self._workspace.outline.rows
        others = [row for row in rows if row.kind == "quotes" and current is not None and row.id != current.id]
        if not others:
            self._context.toasts.show(tr("There is no other section with quotations yet."))
            return
        words = [" ".join(part for part in (row.number, row.words) if part) for row in others]
        chosen = self._context.dialogs.ask_choice(tr("Move to another section"), tr("Which section is it for?"), words)
        if chosen is not None:
            self._workspace.put_in(others[chosen].id, tuple(coding_ids), move=True)

    def _add_kinds(self, menu: QMenu) -> None:
        for kind, name, about in KINDS:
            action = menu.addAction(icons.icon(self._context.theme, ICONS[kind]), tr(name))
            action.setToolTip(tr(about))
            action.triggered.connect(lambda _on=False, kind=kind: self.add(kind))

    def _free(self, label: str) -> str:
        """A title to begin with."""
        title = projects.the_project(self._session.project).title
        return f"{title}: {tr(label).lower()}" if title else tr(label)


def _add(menu: QMenu, words: str, act: Callable[[], None], *, enabled: bool = True) -> None:
    action = menu.addAction(words)
    action.setEnabled(enabled)
    action.triggered.connect(lambda _on=False: act())


def _follower(button: QAbstractButton, action: QAction) -> Callable[[], None]:
    return lambda: button.setEnabled(action.isEnabled())
