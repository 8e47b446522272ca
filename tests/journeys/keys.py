"""A reviewer's hands on one document in the real window: what the tests of the key table share."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.domain.codebook import CodebookRow
from desktop.domain.document import Block, Document, ParsedDocument
from desktop.domain.ids import CodingId, DocumentId, ReviewerId
from desktop.domain.span import Span
from desktop.edits.codes import import_codebook, pin_code
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.session import Session
from desktop.store import codes, codings, documents
from desktop.ui.widgets.code_drop import CODE_MIME
from tests.journeys.conftest import Desk

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)

PARAGRAPHS = (
    "The winter timetable",
    "We ask the board to run one later boat on weekdays. Parents wait on the quay 🚢 until six. It is cold there.",
    "A fare that a pensioner can pay would help. “Two pounds at most,” says the parish clerk.",
    "Advertisement: new bicycles for the spring, ask at the harbour shop.",
    *(f"Paragraph {number} of the hearing says once more what was said about the ferry." for number in range(1, 60)),
)
TEXT = "\n".join(PARAGRAPHS)
CODES = (("Service",), ("Service", "Later boat"), ("Fares",), ("Voices",))


class Keys(Desk):
    """A desk with a document open; ``begin`` gives each test a project of its own in the same window."""

    document: Document

    def begin(self, session: Session) -> None:
        """Open a new project with one document and a few codes, and give the text the keys."""
        session.perform("Codes", import_codebook, [CodebookRow(path) for path in CODES])
        session.perform("Pin", pin_code, self._code(session, "Fares"), "1")
        starts = [0]
        for words in PARAGRAPHS[:-1]:
            starts.append(starts[-1] + len(words) + 1)
        spans = zip(starts, PARAGRAPHS, strict=True)
        blocks = tuple(Block("para" if at else "heading", at, at + len(words), int(not at)) for at, words in spans)
        parsed = ParsedDocument(TEXT, "text/plain", "test", "1", blocks, title="Hearing", byline="Harbour board")
        added = session.perform("Add", add_document, parsed=parsed, data=TEXT.encode(), file_name="hearing.txt")
        self.document = documents.get(session.project, DocumentId(added.ids("document")[0]))
        self.window.show_session(session)
        session.show_document(self.document.id)
        self.read.reader.focus_text()
        QApplication.processEvents()

    def start_again(self) -> None:
        """Close the project and open it anew, as another start of the program would."""
        path = self.session.project.path
        old = self.session
        self.window.show_session(None)
        old.close()
        self.window.show_session(Session.open(path, by="Ada Quill"))
        QApplication.processEvents()
        self.reader.focus_text()

    @property
    def reader(self):  # type: ignore[no-untyped-def]  # the reader of whatever workspace
        """The text."""
        return self.read.reader

    def select(self, words: str) -> Span:
        """Select words as the reader would after a drag, then wait for nothing."""
        span = self.span_of(words)
        self.reader.show_span(span)
        self.reader.select_span(span)
        QApplication.processEvents()
        return span

    def coded(self) -> list[tuple[str, str]]:
        """Code and words of each coding of the document."""
        book = codes.codebook(self.session.project)
        found = codings.for_document(self.session.project, self.document.id)
        return [(book.path(one.code_id) if one.code_id else "", one.exact) for one in found]

    def code(self, words: str, name: str = "Fares", reviewer_id: ReviewerId | None = None) -> CodingId:
        """Code words without a key, so that a test has something to work on."""
        performed = self.session.perform(
            "Code",
            apply_code,
            document_id=self.document.id,
            span=self.span_of(words),
            code_id=self._code(self.session, name),
            reviewer_id=reviewer_id or self.session.reviewer.id,
        )
        QApplication.processEvents()
        return CodingId(performed.ids("coding")[0])

    def pick_up(self, coding_id: CodingId) -> None:
        """Select a coding and give the text the keys."""
        self.session.select_coding(coding_id)
        self.reader.focus_text()
        QApplication.processEvents()

    def coding(self, coding_id: CodingId):  # type: ignore[no-untyped-def]  # a Coding, which is there
        """A coding as the project has it."""
        return codings.get(self.session.project, coding_id)

    def menu(self) -> QMenu:
        """The menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def choose(self, *words: str) -> None:
        """Choose a row of the open menu by the beginning of its words; further words go into submenus."""
        menu = self.menu()
        for number, wanted in enumerate(words, 1):
            row = next(a for a in menu.actions() if a.text().replace("&", "").lstrip("1234567890 ").startswith(wanted))
            if number < len(words):
                menu = row.menu()
            else:
                assert row.isEnabled(), wanted
                row.trigger()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        QApplication.processEvents()

    def right_click(self, widget: QWidget, at: QPoint) -> None:
        """Ask for the menu of what is at a place."""
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)
        QApplication.processEvents()

    def stripe(self, coding_id: CodingId) -> QPoint:
        """Where a coding's name or bar stands in the margin."""
        self.reader.show_span(self.coding(coding_id).span)
        margin = self.read.pane.margin
        margin.repaint()
        QApplication.processEvents()
        found = margin.center_of(coding_id)
        assert found is not None
        return found

    def drop_code(self, name: str, widget: QWidget, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> bool:
        """Drop a code of the codebook on a place; says whether it could be dropped there."""
        data = QMimeData()
        data.setData(CODE_MIME, self._code(self.session, name).encode())
        both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        left = Qt.MouseButton.LeftButton
        enter = QDragEnterEvent(at, both, data, left, modifiers)
        QApplication.sendEvent(widget, enter)
        move = QDragMoveEvent(at, both, data, left, modifiers)
        QApplication.sendEvent(widget, move)
        if move.isAccepted():
            drop = QDropEvent(QPointF(at), both, data, left, modifiers, QEvent.Type.Drop)
            QApplication.sendEvent(widget, drop)
        QApplication.processEvents()
        return move.isAccepted()

    def say(self) -> str:
        """What the toast says, if one is shown."""
        toast = self.window.toast
        return str(toast.text.toolTip()) if toast.isVisible() else ""

    def hold(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, times: int) -> None:
        """Hold a key down so that it repeats, then let it go."""
        for _ in range(times):
            QTest.keyPress(self.reader, key, modifiers)
        QTest.keyRelease(self.reader, key, modifiers)
        QApplication.processEvents()

    def names(self, ids: Sequence[CodingId]) -> list[str]:
        """The words of some codings."""
        return [self.coding(one).exact for one in ids]

    def _code(self, session: Session, name: str):  # type: ignore[no-untyped-def]  # a CodeId
        return next(code.id for code in codes.codebook(session.project) if code.name == name)
