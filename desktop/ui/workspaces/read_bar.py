"""The bar over the document: where it stands, how far it is read, find, and what is shown of the codings."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.key_menu import KeyMenu
from desktop.ui.widgets.labels import ElidedLabel, IconLabel, role_label
from desktop.ui.words import tr

HEIGHT = 52
LEFT = 56
MOST_SHOWN_ONLY = 190
"""Pixels of the words that say what alone is shown."""


class ViewBar(QWidget):
    """Breadcrumbs on the left, verbs on the right.

    Attributes:
        pages_wanted: the page view (True) or the text view (False) was chosen.
    """

    pages_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("viewBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT + theme.font_offset)
        self.folder, self.title = ElidedLabel(role="fieldLabel"), ElidedLabel(role="fieldLabel")
        self._chevron = IconLabel(theme, "chevron-right", size=14)
        self.text_view = TextButton(theme, tr("Text"), role="tab")
        self.page_view = TextButton(theme, tr("Page"), role="tab")
        self.where = role_label("", "hint")
        self.shown_only = TextButton(theme, "", role="link", icon="x")
        self.set_shown_only("")
        self.blind = IconLabel(theme, "eye-off", size=16)
        self.set_blind("")
        self.mark = TextButton(theme, tr("Mark as read"), role="flat", icon="circle-check")
        self.find_button = IconButton(theme, "search", tr("Find in document (Ctrl+F)"))
        self.show_menu = IconButton(theme, "eye", tr("What is shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 0, 16, 0)
        row.setSpacing(8)
        for label in (self.folder, self.title):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row.addWidget(self.folder)
        row.addWidget(self._chevron)
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.shown_only)
        row.addWidget(self.where)
        row.addWidget(self._switch())
        for part in (self.blind, self.mark, self.find_button, self.show_menu):
            row.addWidget(part)

    def set_left(self, left: int) -> None:
        """Begin where the text begins."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(left, 0, 16, 0)

    def set_shown_only(self, words: str) -> None:
        """Say what of the codings alone is shown; the empty words where all are."""
        cut = self.shown_only.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, MOST_SHOWN_ONLY)
        self.shown_only.setText(f" {cut}".replace("&", "&&"))
        self.shown_only.setAccessibleName(tr("{words}: show all codings").format(words=words))
        self.shown_only.setToolTip(tr("{words}: show all codings again (Esc)").format(words=words))
        self.shown_only.setVisible(bool(words))
        self._show_folder()

    def set_blind(self, words: str) -> None:
        """Say that codings of others are not shown here, and until when; the empty words where all are."""
        self.blind.setAccessibleName(words)
        self.blind.setToolTip(words)
        self.blind.setVisible(bool(words))

    def set_views(self, *, pages: bool | None, has_text: bool = True) -> None:
        """Show which view is in front; None where there is only the text."""
        for button in (self.text_view, self.page_view):
            button.setVisible(pages is not None)
        self.where.setVisible(bool(pages))
        self.text_view.setEnabled(has_text)
        self.text_view.setToolTip(tr("Show the text (P)") if has_text else tr("There is no text in this document"))
        (self.page_view if pages else self.text_view).setChecked(True)

    def set_crumbs(self, crumbs: Iterable[str]) -> None:
        """Show folders and title."""
        parts = tuple(crumbs)
        self.folder.set_text(" › ".join(parts[:-1]))
        self._show_folder()
        self.title.set_text(parts[-1] if parts else "")

    def set_read_state(self, state: str, *, writable: bool) -> None:
        """Say how far the document is read: ``todo``, ``reading`` or ``done``."""
        words = tr("Read") if state == "done" else tr("Mark as read")
        self.mark.setText(f" {words}")
        self.mark.setAccessibleName(words)
        self.mark.setToolTip(
            tr("Mark as not read yet") if state == "done" else tr("Say that you have read this document")
        )
        self.mark.setEnabled(writable)

    def open_menu(self, rows: Iterable[tuple[str, bool | None, Callable[[], None]]]) -> None:
        """Open the menu of the eye: words, whether it is on (None for no toggle), what it does."""
        menu = KeyMenu(tr("What is shown"), self)
        for words, is_on, act in rows:
            action = menu.addAction(words)
            if is_on is not None:
                action.setCheckable(True)
                action.setChecked(is_on)
            action.triggered.connect(lambda _checked=False, act=act: act())
        menu.popup(self.show_menu.mapToGlobal(QPoint(0, self.show_menu.height())))

    def _show_folder(self) -> None:
        """The folder gives way while it is said what alone is shown: there is no room for both."""
        shown = bool(self.folder.whole) and self.shown_only.isHidden()
        for part in (self.folder, self._chevron):
            part.setVisible(shown)

    def _switch(self) -> QWidget:
        """Text or Page: one of the two is on."""
        switch = QWidget()
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(2)
        group = QButtonGroup(self)
        for button, name in (
            (self.text_view, tr("Show the text")),
            (self.page_view, tr("Show the pages as they look")),
        ):
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.setToolTip(f"{name} (P)")
            group.addButton(button)
            row.addWidget(button)
        group.buttonClicked.connect(lambda clicked: self.pages_wanted.emit(clicked is self.page_view))
        self.set_views(pages=None)
        return switch
