"""The help pages, in a window of their own: contents and search at the left, the page at the right.

Pages are Markdown files of ``resources/help``; the viewer loads nothing from outside that folder.
"""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import paths
from desktop.ui.context import Context
from desktop.ui.theme import Theme
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr

SIDE_WIDTH = 240
PICTURE = "\ufffc"
HEADING_SIZES = {1: 24, 2: 18, 3: 15}


def help_folder() -> Path:
    """Where the pages are."""
    return paths.resources() / "help"


def contents() -> tuple[tuple[str, str], ...]:
    """Page and title, in reading order."""
    rows: list[dict[str, str]] = json.loads((help_folder() / "contents.json").read_text(encoding="utf-8"))
    return tuple((row["page"], row["title"]) for row in rows)


class HelpPage(QTextBrowser):
    """One page; links lead to other pages, and pictures come from the help folder."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.page = ""
        self.setObjectName("helpPage")
        self.setAccessibleName(tr("Help page"))
        self.setOpenLinks(False)
        theme.changed.connect(self._show_again)

    def show_page(self, page: str, anchor: str = "") -> None:
        """Show a page by its file name without the ending; an unknown one leaves the page as it is."""
        file = _inside(f"{page}.md")
        if file is None:
            return
        self.page = page
        self.document().setDefaultFont(self._theme.font(14))
        self.setMarkdown(file.read_text(encoding="utf-8"))
        self._set_spaces()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if anchor:
            self.scrollToAnchor(anchor)

    def _show_again(self) -> None:
        if self.page:
            self.show_page(self.page)

    def _set_spaces(self) -> None:
        """Give headings, paragraphs and items sizes and room, which Markdown has none of in Qt."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            level = block.blockFormat().headingLevel()
            shape = QTextBlockFormat()
            if PICTURE not in block.text():  # a line with a picture would grow by a third of the picture
                shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level:
                shape.setTopMargin(6 if level == 1 else 20)
                shape.setBottomMargin(6)
                words = QTextCharFormat()
                words.setFont(self._theme.font(HEADING_SIZES.get(level, 14), weight=600))
                cursor.mergeCharFormat(words)
            elif cursor.currentTable() is None:
                shape.setBottomMargin(3 if block.textList() is not None else 9)
            cursor.mergeBlockFormat(shape)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Give a picture of the help folder, as wide as the page at most, its dark one in the dark.

        Nothing else is ever loaded.
        """
        words = name if isinstance(name, str) else name.toString()
        file = (_inside(words.replace("-light.", "-dark.")) if self._theme.tokens.dark else None) or _inside(words)
        if file is None or kind != int(QTextDocument.ResourceType.ImageResource.value):
            return None
        picture = QImage(str(file))
        room = max(240, self.viewport().width() - 60)
        if picture.width() > room:
            picture = picture.scaled(
                QSize(room, picture.height()),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return picture


class HelpWindow(QMainWindow):
    """Contents, search and page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.widget)
        self.setObjectName("helpWindow")
        self.setWindowTitle(tr("Glossator help"))
        self.resize(fitting(980, 720))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Contents"))
        self.page = HelpPage(context.theme)
        self.page.anchorClicked.connect(self._follow)
        self._texts: dict[str, str] = {}
        for page, title in contents():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, page)
            item.setSizeHint(QSize(0, 28 + context.theme.font_offset))
            self.list.addItem(item)
            file = _inside(f"{page}.md")
            self._texts[page] = f"{title} {file.read_text(encoding='utf-8') if file else ''}".casefold()
        self.list.currentItemChanged.connect(lambda item, _old: self._turn(item))
        side = QWidget()
        side.setObjectName("helpSide")
        side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.page, 1)
        self.setCentralWidget(middle)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self.list.setCurrentRow(0)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.show_page(str(item.data(Qt.ItemDataRole.UserRole)))

    def _follow(self, link: QUrl) -> None:
        """Go where a link leads, if that is one of our pages; a link to the web is not followed."""
        name, anchor = link.path(), link.fragment()
        page = name.removesuffix(".md") or self.page.page
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == page:
                self.list.setCurrentRow(row)
                self.page.show_page(page, anchor)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = all(word in self._texts[str(item.data(Qt.ItemDataRole.UserRole))] for word in words)
            item.setHidden(not fits)
            first = first or (item if fits else None)
        if words and first is not None:
            self.list.setCurrentItem(first)
            self.page.find(text.strip())


def show_help(context: Context) -> None:
    """Open the help, or bring it to the front."""
    window = context.widget.findChild(HelpWindow)
    if window is None:
        window = HelpWindow(context)
    window.show()
    window.raise_()
    window.activateWindow()


def _inside(name: str) -> Path | None:
    """A file of the help folder by its name there, or nothing if it is missing or elsewhere."""
    folder = help_folder().resolve()
    file = (folder / name).resolve()
    return file if file.is_relative_to(folder) and file.is_file() else None
