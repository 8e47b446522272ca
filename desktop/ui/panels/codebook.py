"""The codebook panel: the tree of codes with specimens, digits and counts; rename in place, move by drag or by menu."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from desktop.analysis.blindness import code_counts
from desktop.analysis.code_filter import narrowed
from desktop.domain.ids import CodeId
from desktop.edits import codes as edits
from desktop.events import Changed, CodeSelected
from desktop.session import Session
from desktop.store import codes
from desktop.ui.context import Context
from desktop.ui.item_models.codebook import CodebookModel
from desktop.ui.widgets.action_menu import action_menu
from desktop.ui.widgets.buttons import IconButton, TextButton
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.later import Later
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.section_header import SectionHeader
from desktop.ui.widgets.tree import RowTree
from desktop.ui.words import tr

ROOM_FOR_FILTER = 180
"""In a panel that is less high, the tree needs the room of the field."""
COUNTED = frozenset({"coding", "exclusion", "assignment", "project", "reviewer"})
"""What numbers go by: while a project is coded blind also who has read what."""

SUBMENUS = {"code.colour": "Colour", "code.pin": "Key"}
MENU = (
    "code.new", "code.new_under", "", "code.rename", "code.define", "code.move", "code.colour", "code.pin",
    "", "code.merge", "code.split", "code.delete", "", "code.own_counts",
)  # fmt: skip


class CodebookPanel(QWidget):
    """The tree at the lower left."""

    def __init__(self, context: Context, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        assert context.session is not None
        self.setObjectName("panel")
        self._context, self._actions = context, actions
        self._session: Session = context.session
        self._folded: set[CodeId] = set()
        self._quiet = False
        self.model = CodebookModel(self)
        self._counts_later = Later(self, self._show_counts)
        self._build()
        self.refresh()
        hub = self._session.hub
        hub.subscribe(Changed, self._changed)
        hub.subscribe(CodeSelected, lambda event: self._point_at(event.code_id))

    @property
    def focus_widget(self) -> QWidget:
        """Where F6 puts the focus."""
        page = self.stack.currentWidget()
        return self.tree if page is self.tree else self.filter if page is self.no_match else self.ready

    def edit_name(self, code_id: CodeId | None) -> None:
        """Let the name of a code be typed over where it stands."""
        if not self.model.index_of(code_id).isValid():
            self.filter.clear()  # a new code may not fit what is being looked for
        index = self.model.index_of(code_id)
        if index.isValid():
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tree.type_over(index)
            self.tree.scrollTo(index)

    def refresh(self) -> None:
        """Read the codes anew; what is selected, folded and in view stays."""
        at = self.tree.verticalScrollBar().value()
        codebook = codes.codebook(self._session.project)
        counts = code_counts(self._session.project, self._session.reviewer.id)
        self.model.editable = self._context.writable
        self.model.own_counts = self._context.settings.get("codebook.own_counts")
        self._quiet = True
        shown = narrowed(codebook, self.filter.text())
        self.model.set_codebook(shown, counts=counts, totals=codes.totals(codebook, counts))
        self.tree.expandAll()
        for code_id in self._folded if len(shown) == len(codebook) else ():
            self.tree.collapse(self.model.index_of(code_id))
        self._point_at(self._session.code_id)
        self._quiet = False
        self.tree.verticalScrollBar().setValue(at)
        self.stack.setCurrentWidget(self.tree if len(shown) else self.no_match if len(codebook) else self.empty)
        self._show_filter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tree room where there is little."""
        super().resizeEvent(event)
        self._show_filter()

    def _build(self) -> None:
        theme = self._context.theme
        add = IconButton(theme, "plus", tr("New code"))
        add.clicked.connect(lambda: self._actions["code.new"].trigger())
        more = IconButton(theme, "ellipsis", tr("More about codes"))
        more.clicked.connect(lambda: self._open_menu(more.mapToGlobal(QPoint(0, more.height()))))
        self.filter = IconField(theme, "list-filter", tr("Filter codes"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _text: self.refresh())
        self.tree = RowTree(theme, tr("Codebook"))
        self.tree.setModel(self.model)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.let_rows_move()
        self.tree.selectionModel().selectionChanged.connect(lambda *_sets: self._select(self.tree.currentIndex()))
        self.tree.opened.connect(self._select)
        self.tree.clicked.connect(self._select)  # the code that is current already is to be shown again
        self.tree.menu_wanted.connect(self._open_menu)
        self.tree.delete_pressed.connect(self._actions["code.delete"].trigger)
        self.tree.expanded.connect(self._unfolded)
        self.tree.collapsed.connect(self._fold)
        # Queued: the field is still closing, the drop still being worked on, when the model asks for the change.
        self.model.rename_wanted.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self.model.move_wanted.connect(self._move, Qt.ConnectionType.QueuedConnection)
        self.ready = TextButton(
            theme, tr("Use a ready codebook…"), role="link", on_click=lambda: self._actions["code.ready"].trigger()
        )
        clear = TextButton(theme, tr("Clear the filter"), role="link", on_click=self.filter.clear)
        self.empty = Notice(theme, tr("No codes yet. Make one while you read, or start from a list."), self.ready)
        self.no_match = Notice(theme, tr("No code has these words in its path or its definition."), clear)
        self.stack = QStackedWidget()
        for page in (self.tree, self.empty, self.no_match):
            self.stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(SectionHeader(tr("Codebook"), add, more))
        self.filter_box = QWidget()
        box = QVBoxLayout(self.filter_box)
        box.setContentsMargins(12, 0, 12, 8)
        box.addWidget(self.filter)
        outer.addWidget(self.filter_box)
        outer.addWidget(self.stack, 1)

    def _show_filter(self) -> None:
        """The field is there while there are codes, and room; *Go to* finds codes, too."""
        roomy = self.height() >= ROOM_FOR_FILTER or bool(self.filter.text()) or self.filter.hasFocus()
        some = self.stack.currentWidget() is not self.empty
        self.filter_box.setVisible(some and roomy)

    def _changed(self, event: Changed) -> None:
        if "code" in event.tables:
            self.refresh()
        elif event.tables & COUNTED:
            self._counts_later.soon()

    def _show_counts(self) -> None:
        counts = code_counts(self._session.project, self._session.reviewer.id)
        self.model.set_counts(counts, codes.totals(codes.codebook(self._session.project), counts))

    def _select(self, index: QModelIndex) -> None:
        code = self.model.code(index)
        if code is not None and not self._quiet:
            self._session.select_code(code.id)

    def _point_at(self, code_id: CodeId | None) -> None:
        index = self.model.index_of(code_id)
        was_quiet, self._quiet = self._quiet, True
        if not index.isValid():
            self.tree.selectionModel().clear()
        elif index != self.tree.currentIndex() or not self.tree.selectionModel().isSelected(index):
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        self._quiet = was_quiet

    def _fold(self, index: QModelIndex) -> None:
        code = self.model.code(index)
        if code is not None and not self._quiet:
            self._folded.add(code.id)

    def _unfolded(self, index: QModelIndex) -> None:
        code = self.model.code(index)
        if code is not None and not self._quiet:
            self._folded.discard(code.id)

    def _rename(self, code_id: str, name: str) -> None:
        self._session.perform(f"Rename code “{name}”", edits.rename_code, CodeId(code_id), name=name)

    def _move(self, code_id: str, parent_id: CodeId | None, before: CodeId | None) -> None:
        name = self.model.codebook[CodeId(code_id)].name
        self._session.perform(
            f"Move code “{name}”", edits.move_code, CodeId(code_id), parent_id=parent_id, before=before
        )

    def _open_menu(self, at: QPoint) -> None:
        action_menu(self, MENU, self._actions, submenus=SUBMENUS).popup(at)
