"""Coding all matches of a search: the list above the find bar, the picker, and one step that can be undone."""

from PySide6.QtCore import QObject, QPoint, QRect

from desktop.analysis.citations import Places
from desktop.domain.ids import CodeId, new_id
from desktop.edits import codes as code_edits
from desktop.edits.codings import code_passages
from desktop.events import Changed
from desktop.session import Session
from desktop.store import codes, documents
from desktop.ui.context import Context
from desktop.ui.reader.code_picker import CodePicker
from desktop.ui.reader.find_bar import FindBar
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.reader.picker_rows import PickerIndex
from desktop.ui.words import tr
from desktop.ui.workspaces.read_coder import Coder

LONGEST_QUOTE = 40


class MatchCoder(QObject):
    """Lists the matches of the find bar, and gives the checked ones the codes that are picked."""

    def __init__(self, context: Context, pane: ReaderPane, find_bar: FindBar, coder: Coder) -> None:
        super().__init__(pane)
        assert context.session is not None
        self._context, self._pane, self._bar, self._coder = context, pane, find_bar, coder
        self._session: Session = context.session
        self._places = Places(())
        self.picker = CodePicker(context.theme, pane)
        self.picker.applied.connect(lambda code_ids, _stay: self._code(code_ids))
        self.picker.new_wanted.connect(lambda name, _stay: self._code_anew(name))
        self.picker.closed.connect(self._picker_closed)
        find_bar.matches_wanted.connect(self.open)
        find_bar.found.connect(lambda _spans: self._follow())
        find_bar.preview.widening.connect(self._list)
        find_bar.preview.code_wanted.connect(self._open_picker)
        context.keys.changed.connect(self._show_keys)
        self._session.hub.subscribe(Changed, lambda _event: find_bar.set_writable(context.writable))
        find_bar.set_writable(context.writable)
        self._show_keys()

    def open(self) -> None:
        """List the matches; opens the find bar where it is closed."""
        if self._bar.isHidden():
            self._bar.start()
        if not self._bar.places:
            self._context.toasts.show(tr("Type what to look for first; then its matches can be coded."))
            return
        document_id = self._session.document_id
        if document_id is not None and self._context.writable:
            self._places = Places(documents.content(self._session.project, document_id).blocks)
            self._list()
            self._bar.open_preview()

    def _follow(self) -> None:
        """Keep the list in step with what is looked for."""
        preview = self._bar.preview
        if preview.isHidden():
            return
        document_id = self._session.document_id
        if document_id is not None:
            self._places = Places(documents.content(self._session.project, document_id).blocks)
        self._list()

    def _list(self) -> None:
        self._bar.preview.set_matches(self._pane.view.text, self._bar.places, self._places.place)

    def _open_picker(self) -> None:
        project = self._session.project
        codebook = codes.codebook(project)
        parent = self._coder.parent_in_use(codebook)
        recent = tuple(code_id for code_id in (self._session.last_code_id,) if code_id is not None)
        button, pane = self._bar.preview.code, self._pane
        at = QRect(button.mapTo(pane.window(), QPoint(0, 0)), button.size())
        at.translate(-pane.mapTo(pane.window(), QPoint(0, 0)))
        self.picker.open_at(
            PickerIndex(codebook, codes.counts(project), recent),
            parent_name=parent.name if parent else "",
            first=QRect(at.left(), pane.rect().bottom(), at.width(), 1),
            last=QRect(at.left(), pane.rect().bottom(), at.width(), 1),
            room=pane.rect(),
        )

    def _code(self, code_ids: tuple[CodeId, ...], *, merge_key: str | None = None) -> None:
        session, spans = self._session, self._bar.preview.model.chosen
        if session.document_id is None or not spans or not self._context.writable:
            return
        codebook = codes.codebook(session.project)
        names = " and ".join(f"“{codebook[code_id].name}”" for code_id in code_ids)
        performed = session.perform(
            f"Coded {self._counted(len(spans))} with {names}",
            code_passages,
            document_id=session.document_id,
            spans=spans,
            code_ids=code_ids,
            reviewer_id=session.reviewer.id,
            merge_key=merge_key,
        )
        made = len(performed.ids("coding"))
        already = len(spans) * len(code_ids) - made
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
        self._bar.preview.hide()

    def _code_anew(self, name: str) -> None:
        """Make a code under the parent in use and code the matches with it: one step to undo."""
        session = self._session
        parent = self._coder.parent_in_use(codes.codebook(session.project))
        code_id, key = CodeId(new_id()), f"code matches {new_id()}"
        label = f"Coded {self._counted(len(self._bar.preview.model.chosen))} with “{name}”"
        session.perform(
            label,
            code_edits.add_code,
            name=name,
            parent_id=parent.id if parent else None,
            code_id=code_id,
            merge_key=key,
        )
        self._code((code_id,), merge_key=key)

    def _counted(self, count: int) -> str:
        words = " ".join(self._bar.field.text().split())
        quote = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rstrip() + "…"
        return tr("{count:,} {words} of “{quote}”").format(
            count=count, words=tr("match") if count == 1 else tr("matches"), quote=quote
        )

    def _picker_closed(self) -> None:
        preview = self._bar.preview
        (self._bar.field if preview.isHidden() else preview.list).setFocus()

    def _show_keys(self) -> None:
        keys = self._context.keys
        self._bar.set_keys(next_key=keys.words("edit.find_next"), previous_key=keys.words("edit.find_previous"))
