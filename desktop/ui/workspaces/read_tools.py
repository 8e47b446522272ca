"""The tools that come to the selection: coding bar, code picker, and the name of a code just made."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.analysis.blindness import code_counts
from desktop.domain.ids import CodeId, CodingId
from desktop.domain.span import Span
from desktop.session import Session
from desktop.store import codes
from desktop.ui.context import Context
from desktop.ui.reader.code_picker import CodePicker
from desktop.ui.reader.coding_bar import NAMES, CodingBar
from desktop.ui.reader.floating import place_at
from desktop.ui.reader.name_bar import NameBar
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.reader.picker_rows import PickerIndex
from desktop.ui.words import tr
from desktop.ui.workspaces import read_at_words
from desktop.ui.workspaces.read_coder import Coder
from desktop.ui.workspaces.read_sayings import Sayings

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
        self.sayings = Sayings(context, pane, coder)
        self.bar = CodingBar(context.theme, pane)
        self._show_keys()
        context.keys.changed.connect(self._show_keys)
        self.picker = CodePicker(context.theme, pane)
        self.name_bar = NameBar(context.theme, pane)
        self.name_bar.renamed.connect(lambda code_id, name: coder.rename_code(CodeId(code_id), name))
        self.name_bar.left.connect(pane.view.setFocus)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._show_bar)
        verbs: dict[str, Callable[[], None]] = {
            "pick": self.open_picker,
            "last": self.apply_last,
            "in_vivo": self.in_vivo,
            "note": self.note_wanted.emit,
            "stance": self.sayings.open_stances,
            "speaker": self.sayings.open_speakers,
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
        self.name_bar.hide()

    def close_nearest(self) -> bool:
        """Close picker or bar, whichever is open; says whether one was."""
        for picker in (self.picker, self.sayings.picker):
            if picker.isVisible():
                picker.close_picker()
                return True
        if self.bar.isVisible() or self.name_bar.isVisible() or self._timer.isActive():
            self.hide_bar()
            return True
        return False

    # Verbs

    @property
    def has_words(self) -> bool:
        """Whether words or a coding are in hand."""
        return self._coder.span is not None

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
            self._context.toasts.show(
                tr("No code has the key {digit}. Give it one in the codebook: Code, Key.").format(digit=digit)
            )
        else:
            self.apply(code.id)

    def in_vivo(self) -> None:
        """Code the words in hand with a code named by them; the name stands there to be typed over."""
        made = self._coder.in_vivo()
        self._done(made, None)
        if made is not None:
            self._show_name()

    def rename_code(self) -> None:
        """Go into the name of the selected coding's code, at its words."""
        self._show_name()
        if self.name_bar.isVisible():
            self.name_bar.start()

    def drop_code(self, code_id: str, coding_id: CodingId | None, replace: bool) -> None:
        """A code was dropped: on the selected words, or on a coding, whose code it replaces or joins."""
        if not self._context.writable:
            return
        if coding_id is None:
            self.apply(CodeId(code_id))
            return
        self._session.select_coding(coding_id)
        if replace:
            self._coder.recode(CodeId(code_id))
        else:
            self._done(self._coder.add_to(coding_id, CodeId(code_id)), CodeId(code_id))
        self._pane.view.focus_text()

    def remove(self) -> None:
        """Remove the selected coding, with a way back."""
        name = self._coder.remove()
        if name:
            self._context.say_done(tr("Removed “{name}”").format(name=name))

    # Private

    def _open_picker(self, *, recoding: bool) -> None:
        span = self._coder.span
        if span is None:
            self._context.toasts.show(tr("Select the words to code first, or click a coded passage."))
            return
        self.hide_bar()
        self._recoding = recoding
        self._pane.front.show_span(span)
        first, last = read_at_words.lines(self._pane, span)
        project = self._session.project
        codebook = codes.codebook(project)
        recent = [code_id for code_id in (self._session.last_code_id, *self._recent) if code_id is not None]
        parent = self._coder.parent_in_use(codebook)
        index = PickerIndex(codebook, code_counts(project, self._session.reviewer.id), tuple(dict.fromkeys(recent)))
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
            self.picker.set_index(
                PickerIndex(
                    codes.codebook(project), code_counts(project, self._session.reviewer.id), tuple(self._recent)
                )
            )
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

    def _show_name(self) -> None:
        view = self._pane.view
        coding = view.codings.get(self._session.coding_id)
        code = codes.codebook(self._session.project).get(coding.code_id) if coding is not None else None
        if coding is not None and code is not None and self._context.writable:
            first, last = read_at_words.lines(self._pane, coding.span)
            self.name_bar.show_at(code, first=first, last=last, room=self._pane.rect())

    def _remember(self, code_id: CodeId) -> None:
        self._recent = [code_id, *(old for old in self._recent if old != code_id)][:MOST_RECENT]

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
        first, last = read_at_words.lines(self._pane, span)
        place = place_at(self.bar.sizeHint(), first=first, last=last, room=self._pane.rect())
        if place is not None:
            self.bar.show_at(place)

    def _show_keys(self) -> None:
        keys = self._context.keys
        self.bar.set_keys({name: keys.words(f"code.{name}") for name in NAMES})

    def _hide_if_gone(self) -> None:
        if self._session.passage is None:
            self.hide_bar()
