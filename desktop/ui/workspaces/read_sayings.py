"""Who says the words in hand, and where they stand: the picker of speakers, and the menu of stances with its keys."""

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from desktop.domain.coding import STANCES
from desktop.session import Session
from desktop.store import actors, codings
from desktop.ui import icons
from desktop.ui.context import Context
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.reader.speaker_picker import Speaker, SpeakerPicker
from desktop.ui.widgets import painters
from desktop.ui.widgets.key_menu import KeyMenu
from desktop.ui.words import tr
from desktop.ui.workspaces import read_at_words
from desktop.ui.workspaces.read_coder import Coder

KEYS = {stance: stance[0].upper() for stance in STANCES}
"""The key that says a stance, after S."""
NOTHING = "Select words or a coded passage first."


class Sayings(QObject):
    """Opens both at the words in hand; words without a coding are highlighted to have one."""

    def __init__(self, context: Context, pane: ReaderPane, coder: Coder) -> None:
        super().__init__(pane)
        assert context.session is not None
        self._context, self._pane, self._coder = context, pane, coder
        self._session: Session = context.session
        self.picker = SpeakerPicker(context.theme, pane)
        self.picker.chosen.connect(self._speaker_chosen)
        self.picker.new_wanted.connect(self._new_speaker)
        self.picker.closed.connect(pane.view.setFocus)

    def open_stances(self) -> None:
        """Wait for the letter of a stance, and show which letters there are."""
        if self._coder.span is None:
            self._context.toasts.show(tr(NOTHING))
            return
        menu = KeyMenu(tr("Stance"), self._pane)
        for stance in STANCES:
            row = menu.addAction(self._stance_icon(stance), f"&{stance.capitalize()}\t{KEYS[stance]}")
            row.triggered.connect(lambda _checked=False, stance=stance: self._set_stance(stance))
        menu.addSeparator()
        none = menu.addAction(icons.icon(self._context.theme, "x"), tr("None\t&0"))
        none.triggered.connect(lambda _checked=False: self._set_stance(None))
        menu.popup(read_at_words.below(self._pane, self._coder.span))

    def open_speakers(self) -> None:
        """Open the picker of those who may be speaking."""
        span = self._coder.span
        if span is None:
            self._context.toasts.show(tr(NOTHING))
            return
        project = self._session.project
        coding = codings.get(project, self._session.coding_id) if self._session.coding_id is not None else None
        people = [
            Speaker(actor.id, actor.name, "user-round" if actor.kind == "person" else "landmark")
            for actor in actors.all_actors(project)
            if actor.merged_into is None
        ]
        first, last = read_at_words.lines(self._pane, span)
        room = QRect(self._pane.rect())
        self.picker.open_at(people, current=coding.actor_id if coding else None, first=first, last=last, room=room)

    def _speaker_chosen(self, actor_id: object) -> None:
        if self._coder.has_coding():
            self._coder.set_speaker(actor_id)  # type: ignore[arg-type]  # the signal carries any object

    def _new_speaker(self, name: str) -> None:
        if self._coder.has_coding():
            self._coder.new_speaker(name)
            self._context.say_done(tr("New speaker “{name}”").format(name=name))

    def _set_stance(self, stance: str | None) -> None:
        if self._coder.has_coding():
            self._coder.set_stance(stance)

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
