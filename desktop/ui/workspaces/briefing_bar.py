"""The bar over the preview: which briefing, how long it is, and what is done with the whole of it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.briefing import SavedBriefing
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.choice import Choice, Item
from desktop.ui.widgets.labels import role_label
from desktop.ui.words import tr

HEIGHT = 52
WORDS_FROM = 860
"""Where the bar is narrower, the verbs beside *Export* are icons."""
WORDS_OF_EXPORT_FROM = 560
TABS = 220
"""What the two tabs of a narrow window take."""


class BriefingBar(QWidget):
    """The bar.

    Attributes:
        chosen: another briefing is to be shown: its id.
        menu_wanted: the menu of the briefing was asked for, at a place on the screen.
        facts_wanted: its facts.
        side_wanted: in a narrow window: outline (True) or preview (False).
    """

    chosen = Signal(str)
    menu_wanted = Signal(QPoint)
    facts_wanted = Signal()
    side_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("viewBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.which = Choice(theme, tr("Briefing"))
        self.which.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.which.setMinimumWidth(140)
        self.which.setMaximumWidth(360)
        self.facts = IconButton(theme, "clipboard-list", tr("Facts of the briefing…"))
        self.more = IconButton(theme, "ellipsis", tr("More about briefings"))
        self.outline = TextButton(theme, tr("Outline"), role="tab")
        self.preview = TextButton(theme, tr("Preview"), role="tab")
        self.length = role_label("", "hint")
        self.check = TextButton(theme, tr("Check a draft"), role="flat", icon="file-check-2")
        self.refresh = TextButton(theme, tr("Refresh from Word"), role="flat", icon="refresh-cw")
        self.export = TextButton(theme, tr("Export to Word"), role="primary", icon="file-output")
        for button, tip in (
            (self.check, tr("Check a draft: are its quotations true?")),
            (self.refresh, tr("Refresh a briefing that was edited in Word")),
            (self.export, tr("Export this briefing to Word")),
        ):
            button.setToolTip(tip)
        self._sides = QButtonGroup(self)
        for button, is_outline in ((self.outline, True), (self.preview, False)):
            button.setCheckable(True)
            self._sides.addButton(button)
            button.clicked.connect(lambda _on=False, is_outline=is_outline: self.side_wanted.emit(is_outline))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        for part in (self.outline, self.preview, self.which, self.facts, self.more, self.length):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.check, self.refresh, self.export):
            row.addWidget(part)
        self.which.chosen.connect(lambda value: self.chosen.emit(str(value)))
        self.facts.clicked.connect(self.facts_wanted)
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self.more.mapToGlobal(QPoint(0, self.more.height()))))

    def sizeHint(self) -> QSize:
        """52 px high, or more with larger text."""
        return QSize(super().sizeHint().width(), HEIGHT + self._theme.font_offset)

    def show_briefings(self, briefings: Sequence[SavedBriefing], current: str) -> None:
        """Offer the briefings, one of them being shown."""
        self.which.set_items([Item(each.id, each.title, icon="file-text") for each in briefings], current)
        title = next((each.title for each in briefings if each.id == current), "")
        self.which.setToolTip(title)
        self.which.setMinimumContentsLength(max(10, min(34, len(title))))

    def show_length(self, words: int) -> None:
        """Say how long it is."""
        self.length.setText(tr("1 word") if words == 1 else tr("{count} words").format(count=f"{words:,}"))

    def show_side(self, *, narrow: bool, outline: bool) -> None:
        """In a narrow window, offer outline and preview by turns."""
        for part in (self.outline, self.preview):
            part.setVisible(narrow)
        (self.outline if outline else self.preview).setChecked(True)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - (0 if self.outline.isHidden() else TABS) - 20 * self._theme.font_offset
        for button in (self.check, self.refresh):
            button.set_bare(room < WORDS_FROM)
        self.export.set_bare(room < WORDS_OF_EXPORT_FROM)
        self.length.setVisible(room >= WORDS_OF_EXPORT_FROM)
