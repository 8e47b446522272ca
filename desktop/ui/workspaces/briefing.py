"""The Briefing workspace: the outline of a saved briefing, what is in each section, and its pages as in Word."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.briefing import BriefingSection, SavedBriefing
from desktop.domain.ids import BriefingId, CodingId, SectionId
from desktop.events import Changed
from desktop.session import Session
from desktop.store import briefings
from desktop.ui.briefing.outline import OutlineList
from desktop.ui.briefing.sheet import ZOOM_STEP
from desktop.ui.context import Context
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.section_header import SectionHeader
from desktop.ui.words import tr
from desktop.ui.workspaces.briefing_bar import BriefingBar
from desktop.ui.workspaces.briefing_frame import BriefingFrame
from desktop.ui.workspaces.briefing_menus import BriefingMenus
from desktop.ui.workspaces.briefing_none import NoBriefing
from desktop.ui.workspaces.briefing_pages import BriefingPages
from desktop.ui.workspaces.briefing_quotations import SectionQuotations
from desktop.ui.workspaces.briefing_section import SectionPane
from desktop.ui.workspaces.briefing_verbs import BriefingVerbs
from desktop.ui.workspaces.briefing_words import Names, outline_rows

OUTLINE_TABLES = {"briefing", "briefing_section", "briefing_item"}
KEPT_STATE = "briefing.panes"
KEPT_BRIEFING = "project.briefing"


class BriefingWorkspace(QWidget):
    """Shows one of the project's briefings and keeps outline, section and preview in step with the project.

    Attributes:
        outline: the sections in order.
        section: what is in the current one.
        pages: the preview; ``sheet`` is its view.
        bar: which briefing, and what is done with it.
        verbs: what can be done, each undoable.
        menus: of outline, quotations and briefing, and the dialogs behind them.
        zoomed: the page has another size now, in per cent.
        left_changed: the outline was shown or hidden.
        previewed: the pages show the project as it is.
        left_name: what stands at the left, for the menu.
    """

    zoomed = Signal(int)
    left_changed = Signal()
    previewed = Signal()
    zooms = True

    def __init__(self, context: Context) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("workspace")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, theme = context, context.theme
        self._session: Session = context.session
        self.left_name = tr("&Outline")
        self._briefing_id: BriefingId | None = None
        self._outline: tuple[BriefingSection, ...] = ()
        self._names = Names(self._session.project)
        self.verbs = BriefingVerbs(context)
        self.bar = BriefingBar(theme)
        self.outline = OutlineList(theme)
        self.section = SectionPane(context)
        self.quotations = SectionQuotations(context, self.section, self.verbs)
        self.pages = BriefingPages(context, self)
        self.sheet = self.pages.sheet
        self.none = NoBriefing(theme)
        self.menus = BriefingMenus(context, self, self)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._restore()
        self.show_briefing(context.settings.recall(KEPT_BRIEFING, str(self._session.project.path), None))

    # For the window and for actions

    @property
    def briefing(self) -> SavedBriefing | None:
        """The briefing that is shown."""
        found = (each for each in briefings.all_briefings(self._session.project) if each.id == self._briefing_id)
        return next(found, None)

    @property
    def current(self) -> BriefingSection | None:
        """The section that is current in the outline."""
        return next((each for each in self._outline if each.id == self.outline.current), None)

    @property
    def zoom(self) -> int:
        """The size of the page in per cent."""
        return self.sheet.zoom

    @property
    def focus_widget(self) -> QWidget:
        """Where the keys go when the workspace comes to the front."""
        if self._stack.currentWidget() is self.none:
            return self.none.focus_widget
        return self.outline if self.frame.outline_shown else self.sheet

    @property
    def stops(self) -> list[tuple[QWidget, QWidget]]:
        """Where F6 stops."""
        if self._stack.currentWidget() is self.none:
            return [(self.none, self.none.focus_widget)]
        outline = [(self._outline_pane, self.outline), (self.section, self.section.focus_widget)]
        shown = outline if self.frame.outline_shown else []
        return [
            *shown,
            (self.bar, self.bar.which),
            *([(self.sheet, self.sheet)] if self.sheet.isVisibleTo(self) else []),
        ]

    @property
    def left_shown(self) -> bool:
        """Whether the outline is to be seen."""
        return self.frame.outline_shown

    def toggle_left(self) -> None:
        """Show or hide the outline."""
        self._show_side(not self.frame.outline_shown)

    def zoom_in(self) -> None:
        """Make the page larger."""
        self.sheet.set_zoom(self.sheet.zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Make the page smaller."""
        self.sheet.set_zoom(self.sheet.zoom - ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Give the page its own size."""
        self.sheet.set_zoom(100)

    def remember(self) -> None:
        """Keep what is being typed and how the parts stand; nothing is composed any more."""
        self.section.flush()
        self.pages.stop()
        self._context.settings.put(KEPT_STATE, {**self.frame.state, "split": self._splitter.sizes()})

    def show_briefing(self, briefing_id: str | None) -> None:
        """Show a briefing; the first one where there is none of the id."""
        self.section.flush()
        known = briefings.all_briefings(self._session.project)
        chosen = next((each.id for each in known if each.id == briefing_id), known[0].id if known else None)
        if chosen != self._briefing_id:
            self._briefing_id = chosen
            if chosen is not None:
                self._context.settings.remember(KEPT_BRIEFING, str(self._session.project.path), chosen)
        self._read()
        if self._outline and not self.outline.current:
            self.outline.go_to(self._outline[0].id)
        self.pages.compose()

    def edit_section(self) -> None:
        """Put the keys into what is worked on most in the current section."""
        if self.frame.is_narrow:
            self._show_side(True)
        target = self.section.focus_widget
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_in(self, section_id: str, coding_ids: tuple[CodingId, ...], move: bool = False) -> None:
        """Put coded passages into a section, out of the current one if they are to leave that."""
        section, current = next((each for each in self._outline if each.id == section_id), None), self.current
        if section is None or not self._context.writable:
            return
        if move and current is not None and current.id != section.id:
            self.verbs.move_to(current, section, coding_ids)
        elif not move:
            self.verbs.put_in(section, coding_ids)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Show the project as it is now."""
        super().showEvent(event)
        self.pages.catch_up()

    # Private

    def _lay_out(self) -> None:
        theme = self._context.theme
        self.add = IconButton(theme, "plus", tr("Add a section"))
        self.more = IconButton(theme, "ellipsis", tr("More about the section"))
        self._outline_pane = QWidget()
        self._outline_pane.setObjectName("panel")
        upper = QVBoxLayout(self._outline_pane)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addWidget(SectionHeader(tr("Outline"), self.add, self.more))
        upper.addWidget(self.outline, 1)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setObjectName("leftPane")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for part in (self._outline_pane, self.section):
            self._splitter.addWidget(part)
        self._outline_pane.setMinimumHeight(110)
        self.section.setMinimumHeight(150)
        self.frame = BriefingFrame(self._splitter, self.bar, self.sheet)
        for page in (self.none, self.frame):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        outline, section, sheet, bar = self.outline, self.section, self.sheet, self.bar
        self.pages.shown.connect(self._previewed)
        self.none.wanted.connect(self.menus.make)
        self.add.clicked.connect(lambda: self.menus.open_kinds(self.add.mapToGlobal(QPoint(0, self.add.height()))))
        self.more.clicked.connect(lambda: self.menus.open_section(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        outline.chosen.connect(self._show_section)
        outline.opened.connect(lambda _id: self.edit_section())
        outline.moved.connect(self._move)
        outline.stepped.connect(self.menus.step)
        outline.shifted.connect(self.menus.shift)
        outline.remove_pressed.connect(self.menus.remove)
        outline.menu_wanted.connect(self.menus.open_section)
        outline.codings_dropped.connect(self.put_in)
        section.written.connect(lambda prose: self._do(self.verbs.write, prose))
        section.renamed.connect(lambda heading: self._do(self.verbs.rename, heading))
        section.kind_chosen.connect(lambda kind: self._do(self.verbs.set_kind, kind))
        section.option_chosen.connect(lambda option, value: self._do(self.verbs.set_option, option, value))
        section.filter_changed.connect(lambda find, typing: self._do(self.verbs.set_filter, find, typing))
        section.left.connect(lambda: self.outline.setFocus(Qt.FocusReason.ShortcutFocusReason))
        section.quotations.menu_wanted.connect(self.menus.open_quotation)
        section.quotations.chosen.connect(self._show_quotation)
        sheet.chosen.connect(self._choose_piece)
        sheet.opened.connect(lambda _section, _key: self.edit_section())
        sheet.zoomed.connect(self.zoomed)
        bar.chosen.connect(self.show_briefing)
        bar.menu_wanted.connect(self.menus.open_briefing)
        bar.facts_wanted.connect(self.menus.ask_facts)
        bar.side_wanted.connect(self._show_side)
        frame = self.frame
        frame.arranged.connect(lambda: bar.show_side(narrow=frame.is_narrow, outline=frame.outline_shown))
        for button, key in (
            (bar.export, "file.export"), (bar.refresh, "file.refresh_briefing"), (bar.check, "file.check_draft"),
        ):  # fmt: skip
            self.menus.bind(button, key)
        self._session.hub.subscribe(Changed, self._changed)
        for signal in (self._context.jobs.started, self._context.jobs.ended):
            signal.connect(self._set_writable)

    def _restore(self) -> None:
        kept = self._context.settings.get(KEPT_STATE)
        width, shown = kept.get("outline_width"), kept.get("outline_shown")
        self.frame.set_outline(
            width=width if isinstance(width, int) else None, shown=shown if isinstance(shown, bool) else None
        )
        split = kept.get("split")
        good = isinstance(split, list) and len(split) == 2 and all(isinstance(one, int) for one in split)
        self._splitter.setSizes(split if good else [560, 300])

    def _changed(self, event: Changed) -> None:
        everything = not event.rows
        if everything or not event.tables <= OUTLINE_TABLES:
            self._names = Names(self._session.project)
        if everything or event.tables & OUTLINE_TABLES:
            self._read()
        self.pages.compose_soon()

    def _read(self) -> None:
        """Read the briefings and the outline anew."""
        known = briefings.all_briefings(self._session.project)
        if self._briefing_id not in {each.id for each in known}:
            self._briefing_id = known[0].id if known else None
        self.pages.set_briefing(self._briefing_id)
        self._stack.setCurrentWidget(self.frame if self._briefing_id is not None else self.none)
        self.bar.show_briefings(known, self._briefing_id or "")
        self._outline = (
            briefings.sections(self._session.project, self._briefing_id) if self._briefing_id is not None else ()
        )
        self._show_rows()
        self._set_writable()
        self._show_section(self.outline.current)

    def _show_rows(self) -> None:
        counts = self.quotations.counts(self.pages.preview)
        self.outline.set_rows(outline_rows(self._outline, self._names, counts=counts))

    def _show_section(self, _section_id: str) -> None:
        section = self.current
        same = self.section.section is not None and section is not None and self.section.section.id == section.id
        self.section.show_section(section, self._names)
        if not same:  # else once the pages follow: what they quoted before would come and go
            self.quotations.show(section, self.pages.preview)
            self.sheet.mark(section.id if section is not None else "")
            self._context.window.refresh_actions()

    def _show_quotation(self, key: str) -> None:
        self.sheet.mark(self.outline.current, key)
        self._context.window.refresh_actions()

    def _choose_piece(self, section_id: str, key: str) -> None:
        """A piece of the page was clicked: its section, and its quotation in that, become current."""
        if section_id:
            self.outline.go_to(section_id)
            self.section.quotations.go_to(key)

    def _previewed(self) -> None:
        self.bar.show_length(self.pages.words)
        self._show_rows()
        self.quotations.show(self.current, self.pages.preview)
        self.previewed.emit()

    def _do(self, verb: object, *values: object) -> None:
        """Have something done to the section that is shown."""
        section = self.section.section
        if section is not None and self._context.writable and any(each.id == section.id for each in self._outline):
            verb(section, *values)  # type: ignore[operator]  # a method of BriefingVerbs

    def _move(self, section_id: str, before: str) -> None:
        if self._context.writable:
            self.verbs.move(SectionId(section_id), before=SectionId(before) if before else None)

    def _set_writable(self) -> None:
        if self._context.session is not self._session:
            return
        writable = self._context.writable
        self.section.set_writable(writable)
        self.outline.set_editable(writable)
        self.none.set_writable(writable)
        self.add.setEnabled(writable)
        self.more.setEnabled(writable and bool(self._outline))

    def _show_side(self, outline: bool) -> None:
        had_focus = self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False
        self.frame.set_outline(shown=outline)
        if had_focus:
            self.focus_widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left_changed.emit()
