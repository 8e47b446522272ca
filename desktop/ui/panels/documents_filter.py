"""The head of the documents panel: the field, the pills *Mine* and *Unread*, and the order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.analysis.document_order import ORDERS, DocumentFilter
from desktop.ui.context import Context
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.icon_field import IconField
from desktop.ui.widgets.pill import ChoicePill, Pill
from desktop.ui.words import tr

ORDER = "documents.order"


class DocumentsFilter(QWidget):
    """What of the documents is shown, and in which order. The order is remembered.

    Attributes:
        changed: any of it is different now.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme, self._settings = context.theme, context.settings
        self.field = IconField(theme, "list-filter", tr("Filter documents"))
        self.field.setClearButtonEnabled(True)
        self.mine = Pill(theme, tr("Mine"), tip=tr("Only documents that you were given or have begun"))
        self.unread = Pill(theme, tr("Unread"), tip=tr("Only documents that you have not finished"))
        orders = [(key, tr(words)) for key, (words, _key) in ORDERS.items()]
        self.order = ChoicePill(
            theme, tr("Sort by"), lambda: orders, filters=False, short=lambda words: words.split(",")[0]
        )
        self.order.set_value(self._settings.get(ORDER))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(Flow(self.mine, self.unread, self.order))
        self.field.textChanged.connect(lambda _text: self.changed.emit())
        for pill in (self.mine, self.unread):
            pill.toggled.connect(lambda _on: self.changed.emit())
        self.order.chosen.connect(self._sort)

    @property
    def wanted(self) -> DocumentFilter:
        """What is to be shown."""
        return DocumentFilter(self.field.text(), self.mine.isChecked(), self.unread.isChecked())

    def clear(self) -> None:
        """Show everything."""
        for pill in (self.mine, self.unread):
            pill.blockSignals(True)
            pill.setChecked(False)
            pill.blockSignals(False)
            pill.draw()
        self.field.clear()
        self.changed.emit()

    def _sort(self, order: str) -> None:
        self._settings.put(ORDER, order)
        self.changed.emit()
