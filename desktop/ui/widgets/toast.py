"""Short messages at the bottom of the work area: one at a time, a sentence and at most one verb.

A message never lies over a field in which one types: it stands above it, for as long as both are to be seen.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget
from shiboken6 import isValid

from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.shadow import Shadow
from desktop.ui.widgets.typing_fields import lineage, shown_rect, typing_fields
from desktop.ui.words import tr

SHOWN_FOR = 8000
HEIGHT = 44
ABOVE_EDGE = 44
ABOVE_BAR = 12
BAR_AT_THE_FOOT = "findBar"
"""Object name of a bar at the bottom of the work area, which a message stands above."""
MOVES = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


class Toast(QFrame):
    """The message, floating over a host widget. It never takes the focus."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        self._host = host
        self._on_verb: Callable[[], None] | None = None
        self._watched: set[QWidget] = set()
        self.text = QLabel()
        self.verb = TextButton(theme, "", role="link", on_click=self._act)
        self.close_button = IconButton(theme, "x", tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 6, 0)
        row.setSpacing(12)
        for part in (self.text, self.verb, self.close_button):
            row.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        self.hide()
        self._shadow = Shadow(theme, self)
        host.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]  # there is one

    def show_text(
        self, text: str, *, verb: str = "", on_verb: Callable[[], None] | None = None, stays: bool = False
    ) -> None:
        """Show a sentence for eight seconds or until it is closed; the one before it goes.

        Args:
            stays: only until it is closed or answered: what it tells can be learnt nowhere else.
        """
        room = self._host.width() - 180
        self.text.setText(
            text if room < 80 else self.text.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        )
        self.text.setToolTip(text)
        self.verb.setText(verb)
        self.verb.setAccessibleName(verb)
        self.verb.setVisible(bool(verb))
        self._on_verb = on_verb
        self._place()
        super().show()
        self.raise_()
        self._timer.stop()
        if not stays:
            self._timer.start(SHOWN_FOR)
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, f"{text.rstrip('.')}. {verb}" if verb else text)
        )

    @property
    def is_passing(self) -> bool:
        """Whether it goes by itself and offers nothing to do."""
        return self._timer.isActive() and self.verb.isHidden()

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the focus while there is a message."""
        return self.verb if self.verb.isVisible() else self.close_button

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom centre of the host, above a bar at its foot and fields, that come up meanwhile, too."""
        if event.type() in MOVES and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.layout().activate()  # type: ignore[union-attr]  # set in __init__
        width = min(self.sizeHint().width(), self._host.width() - 32)
        bars = self._host.findChildren(QWidget, BAR_AT_THE_FOOT)
        for bar in bars:
            bar.installEventFilter(self)  # once only, however often it is asked for
        bars = [bar for bar in bars if bar.isVisible()]
        foot = min((bar.mapTo(self._host, bar.rect().topLeft()).y() for bar in bars), default=self._host.height())
        above = ABOVE_EDGE if foot == self._host.height() else ABOVE_BAR
        self.setGeometry(
            self._clear_of_fields(QRect((self._host.width() - width) // 2, foot - HEIGHT - above, width, HEIGHT))
        )

    def _clear_of_fields(self, wanted: QRect) -> QRect:
        """The place wanted, or the nearest one above it where nobody types; the one wanted where there is none."""
        fields = typing_fields(self._host)
        self._watch({each for field in fields for each in lineage(field, self._host)})
        rects = [shown_rect(field, self._host) for field in fields]
        place = QRect(wanted)
        while hit := [rect for rect in rects if rect.intersects(place)]:
            place.moveTop(min(rect.top() for rect in hit) - HEIGHT - ABOVE_BAR)
        return place if place.top() >= 0 else wanted

    def _watch(self, widgets: set[QWidget]) -> None:
        """Hear when fields move, with what they lie in; only while there is a message, for every event comes by."""
        for gone in self._watched - widgets:
            if isValid(gone):  # a name that was typed in a row: its field has gone with it
                gone.removeEventFilter(self)
        for each in widgets - self._watched:
            each.installEventFilter(self)
        self._watched = widgets

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A field may have come up just now, to be typed in."""
        if self.isVisible() and now is not None:
            self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hear no more of fields."""
        super().hideEvent(event)
        self._watch(set())

    def _go(self) -> None:
        """Go away, but not from under somebody's hands."""
        if self.verb.hasFocus():
            self._timer.start(SHOWN_FOR)
        else:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._on_verb is not None:
            self._on_verb()


class Toasts:
    """What handlers are given to show messages with."""

    def __init__(self, toast: Toast) -> None:
        self._toast = toast

    def show(
        self, text: str, *, verb: str = "", on_verb: Callable[[], None] | None = None, stays: bool = False
    ) -> None:
        """Show a sentence with at most one verb; it goes away by itself, unless it stays until it is closed."""
        self._toast.show_text(text, verb=verb, on_verb=on_verb, stays=stays)

    def dismiss_passing(self) -> None:
        """Take away what only tells of where one was; what can still be answered, or is to be read, stays."""
        if self._toast.is_passing:
            self._toast.hide()

    def dismiss(self) -> None:
        """Take away what is shown: what it spoke of holds no more."""
        self._toast.hide()
