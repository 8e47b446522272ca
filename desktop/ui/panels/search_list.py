"""The places that a search in all documents found, as a list: by document, each with its words in context."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate

from desktop.domain.ids import DocumentId
from desktop.domain.span import Span
from desktop.ui.item_models.hits import FoundHit, HitsModel
from desktop.ui.theme import Theme
from desktop.ui.words import tr


class HitList(QListView):
    """The list."""

    def __init__(self, theme: Theme, model: HitsModel, delegate: QStyledItemDelegate) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(tr("Places where it was found"))
        self.setModel(model)
        self.setMouseTracking(True)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(400)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", True)
        theme.changed.connect(self.scheduleDelayedItemsLayout)  # fonts may be larger now, and rows higher

    @property
    def current(self) -> FoundHit | None:
        """The place in hand."""
        return self._model.found(self.currentIndex())

    @property
    def chosen(self) -> dict[DocumentId, tuple[Span, ...]]:
        """The places that are selected, by document, in order."""
        found: dict[DocumentId, tuple[Span, ...]] = {}
        for index in sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row()):
            one = self._model.found(index)
            if one is not None:
                found[one.document_id] = (*found.get(one.document_id, ()), one.hit.span)
        return found

    def go_to(self, found: FoundHit) -> None:
        """Point at a place where somebody is already: nobody is told."""
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._model.index_of(found.document_id, found.hit.span))
        self.selectionModel().blockSignals(False)
