"""The field *Go to*: type some of a document's title or a code's path, Enter goes there."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.analysis.blindness import code_counts, document_counts
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, DocumentId
from desktop.session import Session
from desktop.store import codes, documents
from desktop.ui.context import Context
from desktop.ui.widgets import painters
from desktop.ui.widgets.find_list import Find
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.popup_list import PopupList
from desktop.ui.words import tr

MOST = 40
WIDTH = 256
NARROW = 150
POPUP_WIDTH = 360
HINT, SHORT_HINT, ACTION = "Go to document or code", "Go to…", "edit.go_to"
NOTHING = "Nothing has these words"
ICONS = {
    "application/pdf": "file-type",
    "text/html": "globe",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "file-text",
    "text/plain": "file",
    "text/markdown": "file",
}


class GoToField(IconField):
    """The field in the toolbar, with its list of finds."""

    def __init__(self, context: Context, host: QWidget) -> None:
        super().__init__(context.theme, "search", tr(HINT))
        assert context.session is not None
        self._context = context
        self._session: Session = context.session
        self._documents: tuple[Document, ...] = ()
        self._codebook = Codebook()
        self._codings: Mapping[DocumentId, int] = {}
        self._uses: Mapping[CodeId, int] = {}
        theme = context.theme
        self._show_key()
        context.keys.changed.connect(self._show_key)
        self.popup = PopupList(theme, tr("Documents and codes found"), host)
        self.popup.chosen.connect(self._go)
        self.textEdited.connect(lambda _text: self._search())
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a narrow window."""
        # Larger text needs more room to be read beside the key.
        self.setFixedWidth((NARROW if narrow else WIDTH) + 14 * self._context.theme.font_offset)
        self.setPlaceholderText(tr(SHORT_HINT) if narrow else tr(HINT))
        self._cap = not narrow

    def start(self) -> None:
        """Take the focus, ready to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter goes, Esc leaves."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.popup.isVisible():
            self.popup.move_by(1 if event.key() == Qt.Key.Key_Down else -1)
            self._say()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.popup.choose()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read what there is to go to, and show it."""
        super().focusInEvent(event)
        self._documents = documents.all_documents(self._session.project)
        self._codebook = codes.codebook(self._session.project)
        self._codings = document_counts(self._session.project, self._session.reviewer.id)
        self._uses = code_counts(self._session.project, self._session.reviewer.id)
        self._search()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the list away."""
        super().focusOutEvent(event)
        self.popup.hide()
        self.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and its key while it is empty and has room."""
        super().paintEvent(event)
        key = self._context.keys.words(ACTION)
        if self._cap and key and not self.text() and not self.hasFocus():
            painter = QPainter(self)
            width = painters.key_cap_width(key, self._context.theme)
            box = QRect(self.rect())
            painters.key_cap(
                painter, box.right() - width - 6, box.center().y() + 0.5, text=key, theme=self._context.theme
            )
            painter.end()

    def _show_key(self) -> None:
        self.setToolTip(self._context.keys.tip(tr(HINT), ACTION))
        self.update()

    def _search(self) -> None:
        finds = self._finds(self.text()) or [Find(None, tr(NOTHING), "", icon="search-x", enabled=False)]
        self.popup.show_finds(finds, under=self, width=POPUP_WIDTH)
        self._say()

    def _say(self) -> None:
        """Have a screen reader say the row that Enter would take."""
        find = self.popup.current
        if find is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, find.sentence))

    def _finds(self, text: str) -> list[Find]:
        """Documents, then codes, that have all the words; those that begin with the text come first."""
        words = text.casefold().split()
        found: list[tuple[bool, Find]] = []
        for document in self._documents:
            hay = f"{document.title} {document.byline} {document.publisher} {document.folder}".casefold()
            if all(word in hay for word in words):
                where = document.folder or document.publisher or document.byline or tr("Document")
                starts = document.title.casefold().startswith(text.casefold())
                icon = ICONS.get(document.media_type, "file-text")
                count = self._codings.get(document.id, 0)
                trail = f"{count:,} {tr('coding') if count == 1 else tr('codings')}" if count else ""
                find = Find(("document", document.id), document.title, where, icon=icon, trail=trail)
                found.append((not starts, find))
        for code in self._codebook:
            path = self._codebook.path(code.id)
            if all(word in f"{path} {code.definition}".casefold() for word in words):
                above = path.rpartition(" > ")[0] or tr("Code")
                starts = code.name.casefold().startswith(text.casefold())
                count = self._uses.get(code.id, 0)
                find = Find(("code", code.id), code.name, above, code=code, trail=f"{count:,}" if count else "")
                found.append((not starts, find))
        found.sort(key=lambda pair: pair[0])  # stable: document order and codebook order hold within both halves
        return [find for _late, find in found[:MOST]]

    def _go(self, find: Find) -> None:
        if find.value is None:
            return
        kind, key = find.value
        self._leave()
        if kind == "document":
            self._session.show_document(DocumentId(key))
        else:
            self._context.window.show_workspace("read")
            self._session.select_code(CodeId(key))
            self._context.window.show_right("inspector")

    def _leave(self) -> None:
        self.popup.hide()
        self.clear()
        self._context.window.focus_work()
