"""The page view as it stands in the Read workspace: the pages, or a sentence that says why there are none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.page_view.page_source import PageSource
from desktop.ui.page_view.view import PageView
from desktop.ui.reader import margin, overview
from desktop.ui.reader.margin import Margin
from desktop.ui.reader.overview import OverviewStrip
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import IconLabel
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.words import tr

NOTICE_WIDTH = 440


class PagePane(QWidget):
    """Places the page view, its margin and overview strip.

    Attributes:
        text_wanted: the text was asked for instead.
    """

    text_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = PageSource(self)
        self.view = PageView(theme, self.source, self)
        self.margin = Margin(theme, self.view, self)
        self.strip = OverviewStrip(theme, self.view, self)
        self._sentence = Paragraph(theme)
        self._button = TextButton(theme, tr("Show the text"), on_click=self.text_wanted.emit)
        self._notice = self._made_notice(theme)
        self._aside = margin.WIDE
        self.view.measured.connect(self.margin.plan_anew)
        self.source.failed.connect(self.tell)
        self.setFocusProxy(self.view)
        self.hide()

    @property
    def sentence(self) -> str:
        """What stands in place of the pages, if anything."""
        return self._sentence.plain

    def tell(self, sentence: str) -> None:
        """Show a sentence in place of the pages; the empty one shows the pages again."""
        self._sentence.set_text(sentence)
        self._notice.setVisible(bool(sentence))
        self._place()

    def use_margin(self, *, width: int, is_left: bool) -> None:
        """Have the margin as it is beside the text."""
        if (width, is_left) != (self._aside, self.margin.is_left):
            self._aside, self.margin.is_left = width, is_left
            self._place()

    def offer_text(self, offered: bool) -> None:
        """Whether there is a text to show instead."""
        self._button.setVisible(offered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pages all the room there is."""
        super().resizeEvent(event)
        self._place()

    def _made_notice(self, theme: Theme) -> QFrame:
        notice = QFrame(self)
        notice.setFixedWidth(NOTICE_WIDTH)
        column = QVBoxLayout(notice)
        column.setSpacing(16)
        column.addWidget(IconLabel(theme, "triangle-alert", size=40, color="text3"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        notice.hide()
        return notice

    def _place(self) -> None:
        room, height, aside = self.width() - overview.WIDTH, self.height(), self._aside
        shown = not self._notice.isVisibleTo(self)
        for part in (self.view, self.margin, self.strip):
            part.setVisible(shown)
        left = aside if self.margin.is_left else 0
        self.view.setGeometry(left, 0, max(1, room - aside), height)
        self.margin.setGeometry(0 if left else room - aside, 0, aside, height)
        self.strip.setGeometry(room, 0, overview.WIDTH, height)
        self._notice.adjustSize()
        self._notice.move((self.width() - self._notice.width()) // 2, max(0, (self.height() - 240) // 3))
        self._notice.raise_()
