"""The tools that come to the selection: coding bar, code picker, and the menus of stances, speakers and codings."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from desktop.domain.coding import STANCES
from desktop.domain.ids import ActorId, CodeId, CodingId
from desktop.domain.span import Span
from desktop.session import Session
from desktop.store import actors, codes
from desktop.ui import icons
from desktop.ui.context import Context
from desktop.ui.reader.code_picker import CodePicker
from desktop.ui.reader.coding_bar import CodingBar
from desktop.ui.reader.floating import place_at
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.reader.picker_rows import PickerIndex
from desktop.ui.widgets import painters
from desktop.ui.widgets.key_menu import KeyMenu
from desktop.ui.workspaces.read_coder import Coder

DELAY_MS = 150
MOST_RECENT = 9


class SelectionTools(QObject):
    """Opens and places the tools, and has the coder do what is chosen in them.

    Attributes:
        note_wanted: somebody wants to write a note on the words or the coding in hand.
    """

    note_wanted = Signal()

    def __init__(self, context: Context, pane: ReaderPane, coder: Coder) -> None:
        super().__init__(pane)
        assert context.session is not None
        self._context, self._pane, self._coder = context, pane, coder
        self._session: Session = context.session
        self._recent: list[CodeId] = []
        self._recoding = False
        self.bar = CodingBar(context.theme, pane)
        self.picker = CodePicker(context.theme, pane)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._show_bar)
        verbs: dict[str, Callable[[], None]] = {
            "pick": self.open_picker,
            "last": self.apply_last,
            "in_vivo": self.in_vivo,
            "note": self.note_wanted.emit,
            "stance": self.open_stances,
            "speaker": self.open_speakers,
        }
        self.bar.asked.connect(lambda name: verbs[name]())
        self.bar.left.connect(pane.view.setFocus)
        self.picker.applied.connect(self._picked)
        self.picker.new_wanted.connect(self._new_wanted)
        self.picker.closed.connect(pane.view.setFocus)
        pane.view.scrolled.connect(self.hide_bar)
        pane.view.laid_out.connect(self._hide_if_gone)

    # The bar

    def follow_selection(self, span: Span | None) -> None:
        """Show the bar a moment after words were selected; hide it when none are."""
        self.hide_bar()
        if span is not None and self._context.writable:
            self._timer.start()

    def hide_bar(self) -> None:
        """Hide the bar until other words are selected."""
        self._timer.stop()
        self.bar.hide()

    def close_nearest(self) -> bool:
        """Close picker or bar, whichever is open; says whether one was."""
        if self.picker.isVisible():
            self.picker.close_picker()
            return True
        if self.bar.isVisible() or self._timer.isActive():
            self.hide_bar()
            return True
        return False

    # Verbs

    def open_picker(self) -> None:
        """Open the picker at the words in hand."""
        self._open_picker(recoding=False)

    def open_recode(self) -> None:
        """Open the picker to give the selected coding another code."""
        self._open_picker(recoding=True)

    def apply(self, code_id: CodeId | None) -> None:
        """Code the words in hand."""
        self._done(self._coder.apply((code_id,)), code_id)

    def apply_last(self) -> None:
        """Code the words in hand with the last code; with none yet, pick one."""
        last = self._session.last_code_id
        if last is None:
            self.open_picker()
        else:
            self.apply(last)

    def apply_digit(self, digit: str) -> None:
        """Code the words in hand with the code that has the digit; say so if none has."""
        code = codes.codebook(self._session.project).with_shortcut(digit)
        if code is None:
            self._context.toasts.show(f"No code has the key {digit}. Give it one in the codebook: Code, Key.")
        else:
            self.apply(code.id)

    def in_vivo(self) -> None:
        """Code the words in hand with a code named by them."""
        self._done(self._coder.in_vivo(), None)

    def open_stances(self) -> None:
        """Open the menu of stances for the coding in hand; words without one are highlighted first."""
        menu = KeyMenu("Stance", self._pane)
        theme = self._context.theme
        for stance in STANCES:
            row = menu.addAction(self._stance_icon(stance), f"&{stance.capitalize()}")
            row.triggered.connect(lambda _checked=False, stance=stance: self._set_stance(stance))
        menu.addSeparator()
        none = menu.addAction(icons.icon(theme, "x"), "&0  None")
        none.triggered.connect(lambda _checked=False: self._set_stance(None))
        menu.popup(self._below_words())

    def open_speakers(self) -> None:
        """Open the menu of those who may be speaking."""
        menu = KeyMenu("Who says it", self._pane)
        author = menu.addAction(icons.icon(self._context.theme, "user-round"), "The author of the document")
        author.triggered.connect(lambda _checked=False: self._set_speaker(None))
        menu.addSeparator()
        people = actors.all_actors(self._session.project)
        for actor in people:
            row = menu.addAction(icons.icon(self._context.theme, "landmark"), actor.name.replace("&", "&&"))
            row.triggered.connect(lambda _checked=False, actor_id=actor.id: self._set_speaker(actor_id))
        if not people:
            menu.addAction("No actors in this project yet").setEnabled(False)
        menu.popup(self._below_words())

    def open_menu(self, coding_id: CodingId | None, at: QPoint) -> None:
        """Open the menu of a coding, or of the selected words."""
        menu = KeyMenu("Coding", self._pane)
        if coding_id is not None and self._session.passage is None:
            self._session.select_coding(coding_id)
        can = self._context.writable and self._coder.span is not None
        rows: list[tuple[str, str, Callable[[], None], bool]] = [
            ("&Code…\tC", "highlighter", self.open_picker, can),
            ("Code with the &last\tQ", "tags", self.apply_last, can and self._session.last_code_id is not None),
            ("&In-vivo code\tV", "quote", self.in_vivo, can),
            ("&Note\tM", "message-square-text", self.note_wanted.emit, can),
        ]
        has_coding = self._session.coding_id is not None and self._context.writable
        of_coding: list[tuple[str, str, Callable[[], None], bool]] = [
            ("&Recode…", "tag", self.open_recode, has_coding),
            ("&Stance…\tS", "scale", self.open_stances, has_coding),
            ("&Who says it…\tW", "user-round", self.open_speakers, has_coding),
            ("Re&move\tDel", "trash", self.remove, has_coding),
        ]
        for words, icon, act, enabled in [*rows, *of_coding] if has_coding else rows:
            if words.startswith("&Recode"):
                menu.addSeparator()
            row = menu.addAction(icons.icon(self._context.theme, icon), words)
            row.setEnabled(enabled)
            row.triggered.connect(lambda _checked=False, act=act: act())
        menu.addSeparator()
        copy = menu.addAction(icons.icon(self._context.theme, "copy"), "C&opy\tCtrl+C")
        copy.setEnabled(self._session.passage is not None)
        copy.triggered.connect(lambda _checked=False: self._pane.view.copy())
        menu.popup(at)

    def remove(self) -> None:
        """Remove the selected coding, with a way back."""
        name = self._coder.remove()
        if name:
            self._context.say_done(f"Removed “{name}”")

    # Private

    def _open_picker(self, *, recoding: bool) -> None:
        span = self._coder.span
        if span is None:
            self._context.toasts.show("Select the words to code first, or click a coded passage.")
            return
        self.hide_bar()
        self._recoding = recoding
        self._pane.front.show_span(span)
        first, last = self._lines(span)
        project = self._session.project
        codebook = codes.codebook(project)
        recent = [code_id for code_id in (self._session.last_code_id, *self._recent) if code_id is not None]
        parent = self._coder.parent_in_use(codebook)
        index = PickerIndex(codebook, codes.counts(project), tuple(dict.fromkeys(recent)))
        name = parent.name if parent else ""
        self.picker.open_at(index, parent_name=name, first=first, last=last, room=self._pane.rect())

    def _picked(self, code_ids: tuple[CodeId, ...], stay: bool) -> None:
        if self._recoding:
            self._coder.recode(code_ids[0])
            return
        made = self._coder.apply(code_ids)
        for code_id in reversed(code_ids):
            self._remember(code_id)
        self._after(made, stay=stay)

    def _new_wanted(self, name: str, stay: bool) -> None:
        self._after(self._coder.apply_new(name), stay=stay)

    def _after(self, made: CodingId | None, *, stay: bool) -> None:
        if stay:
            project = self._session.project
            self.picker.set_index(PickerIndex(codes.codebook(project), codes.counts(project), tuple(self._recent)))
        else:
            self._done(made, None)

    def _done(self, made: CodingId | None, code_id: CodeId | None) -> None:
        """Leave the words and show the coding instead, so that it is seen at once in full."""
        if code_id is not None:
            self._remember(code_id)
        if made is None:
            return
        self.hide_bar()
        # The coding first: who follows the selection then goes straight from the words to the coding.
        self._session.select_coding(made)
        coding = self._pane.view.codings.get(made)
        if coding is not None:
            self._pane.view.put_cursor(coding.end)

    def _remember(self, code_id: CodeId) -> None:
        self._recent = [code_id, *(old for old in self._recent if old != code_id)][:MOST_RECENT]

    def _set_stance(self, stance: str | None) -> None:
        if self._with_coding():
            self._coder.set_stance(stance)

    def _set_speaker(self, actor_id: ActorId | None) -> None:
        if self._with_coding():
            self._coder.set_speaker(actor_id)

    def _with_coding(self) -> bool:
        """Whether a coding is in hand; selected words are highlighted to be one."""
        if self._session.coding_id is None and self._session.passage is not None:
            self._done(self._coder.apply((None,)), None)
        return self._session.coding_id is not None

    def _show_bar(self) -> None:
        span = self._session.passage
        view = self._pane.view
        if span is None or not view.hasFocus() or self.picker.isVisible():
            return
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._timer.start()
            return
        codebook = codes.codebook(self._session.project)
        self.bar.set_last(codebook.get(self._session.last_code_id))
        self.bar.adjustSize()
        first, last = self._lines(span)
        place = place_at(self.bar.sizeHint(), first=first, last=last, room=self._pane.rect())
        if place is not None:
            self.bar.show_at(place)

    def _hide_if_gone(self) -> None:
        if self._session.passage is None:
            self.hide_bar()

    def _lines(self, span: Span) -> tuple[QRect, QRect]:
        """First and last line of a passage in the pane's coordinates."""
        viewport = self._pane.front.viewport()
        first, last = self._pane.front.end_lines(span)
        offset = viewport.mapTo(self._pane, QPoint(0, 0))
        return first.translated(offset), last.translated(offset)

    def _below_words(self) -> QPoint:
        if self.bar.isVisible():
            return self.bar.mapToGlobal(QPoint(0, self.bar.height() + 2))
        span = self._coder.span
        if span is None:
            return self._pane.mapToGlobal(self._pane.rect().center())
        last = self._lines(span)[1]
        return self._pane.mapToGlobal(QPoint(last.left(), last.bottom() + 6))

    def _stance_icon(self, stance: str) -> QIcon:
        ratio = self._pane.devicePixelRatioF()
        picture = QPixmap(round(16 * ratio), round(16 * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        box = QRect(0, 0, 16, 16).toRectF()
        theme = self._context.theme
        painters.stance_glyph(painter, box, stance=stance, tokens=theme.tokens, font=theme.font())
        painter.end()
        return QIcon(picture)
