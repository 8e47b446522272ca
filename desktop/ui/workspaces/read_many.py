"""Coding many passages at once: the picker, and one step that can be undone."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.analysis.blindness import code_counts
from desktop.domain.ids import CodeId, DocumentId, new_id
from desktop.domain.span import Span
from desktop.edits import codes as code_edits
from desktop.edits.codings import code_in_documents
from desktop.session import Session
from desktop.store import codes
from desktop.ui.context import Context
from desktop.ui.reader.code_picker import CodePicker
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.reader.picker_rows import PickerIndex
from desktop.ui.words import tr
from desktop.ui.workspaces.read_coder import Coder

LONGEST_QUOTE = 40
Passages = Mapping[DocumentId, tuple[Span, ...]]


class ManyCoder(QObject):
    """Gives passages, of one or several documents, the codes that are picked.

    Attributes:
        coded: it was done.
        closed: the picker was closed.
    """

    coded = Signal()
    closed = Signal()

    def __init__(self, context: Context, pane: ReaderPane, coder: Coder) -> None:
        super().__init__(pane)
        assert context.session is not None
        self._context, self._pane, self._coder = context, pane, coder
        self._session: Session = context.session
        self._passages: Callable[[], Passages] = dict
        self._words = ""
        self.picker = CodePicker(context.theme, pane)
        self.picker.applied.connect(lambda code_ids, _stay: self._code(code_ids))
        self.picker.new_wanted.connect(lambda name, _stay: self._code_anew(name))
        self.picker.closed.connect(self.closed)

    def open(self, passages: Callable[[], Passages], words: str, *, beside: QWidget | None = None) -> None:
        """Let codes be picked.

        Args:
            passages: gives them when the codes are picked.
            words: what was looked for, for the name of the step.
            beside: the picker opens above this; in the lower left of the page without it.
        """
        self._passages, self._words = passages, words
        project, pane = self._session.project, self._pane
        codebook = codes.codebook(project)
        parent = self._coder.parent_in_use(codebook)
        recent = tuple(code_id for code_id in (self._session.last_code_id,) if code_id is not None)
        left, width = 0, 1
        if beside is not None:
            left = beside.mapTo(pane.window(), QPoint(0, 0)).x() - pane.mapTo(pane.window(), QPoint(0, 0)).x()
            width = beside.width()
        at = QRect(left, pane.rect().bottom(), width, 1)
        self.picker.open_at(
            PickerIndex(codebook, code_counts(project, self._session.reviewer.id), recent),
            parent_name=parent.name if parent else "",
            first=at,
            last=at,
            room=pane.rect(),
        )

    def _code(self, code_ids: tuple[CodeId, ...], *, merge_key: str | None = None) -> None:
        session, passages = self._session, self._passages()
        count = sum(map(len, passages.values()))
        if not count or not self._context.writable:
            return
        codebook = codes.codebook(session.project)
        names = " and ".join(f"“{codebook[code_id].name}”" for code_id in code_ids)
        performed = session.perform(
            f"Coded {self._counted(count)} with {names}",
            code_in_documents,
            passages=passages,
            code_ids=code_ids,
            reviewer_id=session.reviewer.id,
            merge_key=merge_key,
        )
        made = len(performed.ids("coding"))
        already = count * len(code_ids) - made
        if not made:
            self._context.toasts.show(tr("All of these are coded with {names} already.").format(names=names))
            return
        more = (
            tr("; {already:,} {words} coded already").format(
                already=already, words=tr("was") if already == 1 else tr("were")
            )
            if already
            else ""
        )
        self._context.say_done(
            tr("Coded {value} with {names}{more}").format(value=self._counted(made), names=names, more=more)
        )
        self.coded.emit()

    def _code_anew(self, name: str) -> None:
        """Make a code under the parent in use and code the passages with it: one step to undo."""
        session = self._session
        parent = self._coder.parent_in_use(codes.codebook(session.project))
        code_id, key = CodeId(new_id()), f"code matches {new_id()}"
        count = sum(map(len, self._passages().values()))
        session.perform(
            f"Coded {self._counted(count)} with “{name}”",
            code_edits.add_code,
            name=name,
            parent_id=parent.id if parent else None,
            code_id=code_id,
            merge_key=key,
        )
        self._code((code_id,), merge_key=key)

    def _counted(self, count: int) -> str:
        words = " ".join(self._words.split()).strip('"“”')  # words side by side were asked for in quotation marks
        quote = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rstrip() + "…"
        return tr("{count:,} {words} of “{quote}”").format(
            count=count, words=tr("match") if count == 1 else tr("matches"), quote=quote
        )
