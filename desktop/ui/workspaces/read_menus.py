"""The menus of the text and the margin: what can be done with one coding, or with the selected words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from desktop.domain.ids import CodingId
from desktop.domain.span import Span
from desktop.session import Session
from desktop.ui import icons
from desktop.ui.context import Context
from desktop.ui.reader.highlights import colors_of
from desktop.ui.reader.keys import EdgeMove
from desktop.ui.reader.painted import PaintedCoding
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.reader.stripe_painter import NOTE
from desktop.ui.widgets import painters
from desktop.ui.widgets.key_menu import KeyMenu
from desktop.ui.words import tr
from desktop.ui.workspaces import read_at_words
from desktop.ui.workspaces.read_edges import EdgeMover
from desktop.ui.workspaces.read_tools import SelectionTools

EDGES = (
    ("&End further down", "end", True),
    ("E&nd further up", "end", False),
    ("&Start further up", "start", False),
    ("S&tart further down", "start", True),
)


class ReadMenus(QObject):
    """Opens them."""

    def __init__(self, context: Context, pane: ReaderPane, tools: SelectionTools, edges: EdgeMover) -> None:
        super().__init__(pane)
        assert context.session is not None
        self._context, self._pane, self._tools, self._edges = context, pane, tools, edges
        self._session: Session = context.session

    def open_in_text(self, coding_id: CodingId | None, at: QPoint) -> None:
        """Open the menu of the selected words, or of the coding under the pointer where none are."""
        if coding_id is not None and self._session.passage is None:
            self._session.select_coding(coding_id)
        self._open(at, words=None)

    def open_on_stripe(self, coding_id: CodingId, at: QPoint) -> None:
        """Open the menu of exactly this coding, also where words are selected."""
        words = self._session.passage
        self._session.select_coding(coding_id)
        self._open(at, words=words)

    def open_here(self) -> None:
        """List the codings under the cursor; the one chosen is selected."""
        view = self._pane.view
        here = view.codings.at(self._offset())
        if not here:
            self._context.toasts.show(tr("No coding is here."))
            return
        menu = KeyMenu(tr("Codings here"), self._pane)
        for number, coding in enumerate(here, 1):
            digit = f"&{number}  " if number < 10 else "    "
            aside = f"\t{coding.initials}" if coding.initials else ""
            row = menu.addAction(self._specimen(coding), f"{digit}{(coding.name or NOTE).replace('&', '&&')}{aside}")
            row.triggered.connect(lambda _checked=False, coding=coding: self._session.select_coding(coding.id))
            if coding.id == self._session.coding_id:
                menu.setActiveAction(row)
        menu.popup(read_at_words.below(self._pane, Span(self._offset(), self._offset() + 1)))

    def _offset(self) -> int:
        """Where the cursor is; in the selected coding, wherever it stands, if the cursor is elsewhere."""
        view = self._pane.view
        selected, cursor = view.codings.get(self._session.coding_id), view.cursor_offset()
        return selected.start if selected is not None and not selected.span.contains(cursor) else cursor

    def _open(self, at: QPoint, *, words: Span | None) -> None:
        menu = KeyMenu(tr("Coding"), self._pane)
        tools = self._tools
        can = self._context.writable and tools.has_words
        self._add(menu, self._with_key(tr("&Code…"), "code.pick"), "highlighter", tools.open_picker, can)
        last = can and self._session.last_code_id is not None
        self._add(menu, self._with_key(tr("Code with the &last"), "code.last"), "tags", tools.apply_last, last)
        self._add(menu, self._with_key(tr("&In-vivo code"), "code.in_vivo"), "quote", tools.in_vivo, can)
        self._add(menu, self._with_key(tr("&Note"), "code.note"), "message-square-text", tools.note_wanted.emit, can)
        if self._session.coding_id is not None:
            self._add_coding(menu, words)
        menu.addSeparator()
        self._add(menu, self._with_key(tr("Co&dings here…"), "code.here"), "layers", self.open_here, True)
        copy = self._session.passage is not None
        self._add(menu, self._with_key(tr("C&opy"), "edit.copy"), "copy", self._pane.view.copy, copy)
        menu.popup(at)

    def _add_coding(self, menu: QMenu, words: Span | None) -> None:
        tools, can = self._tools, self._context.writable
        menu.addSeparator()
        self._add(menu, self._with_key(tr("&Recode…"), "code.recode"), "tag", tools.open_recode, can)
        self._add(menu, self._with_key(tr("&Stance…"), "code.stance"), "scale", tools.sayings.open_stances, can)
        self._add(
            menu, self._with_key(tr("&Who says it…"), "code.speaker"), "user-round", tools.sayings.open_speakers, can
        )
        put_in = self._context.window.action("briefing.put_in")
        if put_in is not None:
            self._add(menu, self._with_key(tr("Put into the &briefing…"), "briefing.put_in"), "file-text",
                      put_in.trigger, can)  # fmt: skip
        edges = menu.addMenu(icons.icon(self._context.theme, "move-horizontal"), tr("&Edges"))
        edges.setEnabled(can)
        for text, edge, forward in EDGES:
            self._add(edges, tr(text), "", partial(self._move, edge, forward), can)
        coding = self._pane.view.codings.get(self._session.coding_id)
        if words is not None and coding is not None:
            edges.addSeparator()
            self._add(edges, tr("To the selected &words"), "", partial(self._edges.move_to, coding.id, words), can)
        self._add(menu, self._with_key(tr("Re&move"), "code.remove"), "trash", tools.remove, can)

    def _move(self, edge: str, forward: bool) -> None:
        # From a menu, a character at a time is too little to be of use.
        unit = self._edges.unit if self._edges.unit != "character" else "word"
        self._edges.move(EdgeMove(edge, unit, forward))
        self._edges.write()

    def _add(self, menu: QMenu, words: str, icon: str, act: Callable[[], None], enabled: bool) -> None:
        row = menu.addAction(icons.icon(self._context.theme, icon), words) if icon else menu.addAction(words)
        row.setEnabled(enabled)
        row.triggered.connect(lambda _checked=False: act())

    def _with_key(self, words: str, action_id: str) -> str:
        key = self._context.keys.words(action_id)
        return f"{words}\t{key}" if key else words

    def _specimen(self, coding: PaintedCoding) -> QIcon:
        theme, ratio = self._context.theme, self._pane.devicePixelRatioF()
        picture = QPixmap(round(18 * ratio), round(18 * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, colors = QRect(0, 0, 18, 18).toRectF(), colors_of(theme, coding.color)
        painters.specimen(painter, box, letter=coding.letter or "·", colors=colors, line=coding.line, font=theme.font())
        painter.end()
        return QIcon(picture)
