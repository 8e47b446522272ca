"""A damaged project: what of it can be read, whether a backup has more, and a button for each."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout

from desktop.jobs.recover_project import Damage
from desktop.ui.context import Context
from desktop.ui.moments import day_name
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.words import tr


class DamagedDialog(QDialog):
    """The message and its verbs.

    Attributes:
        backup_wanted, rescue_wanted: one of the verbs was chosen.
    """

    backup_wanted = Signal()
    rescue_wanted = Signal()

    def __init__(self, context: Context, damage: Damage) -> None:
        super().__init__(context.widget)
        theme = context.theme
        self.setObjectName("damagedDialog")
        self.setWindowTitle(tr("Glossator"))
        self.setFont(theme.font())
        self.setMinimumWidth(560)
        self.sentence = Paragraph(theme, what_is_left(damage), color="text")
        self.details = QPlainTextEdit("\n".join((str(damage.path), *damage.findings)))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setMinimumHeight(120)
        self.details.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(role_label(tr("{name} is damaged.").format(name=damage.path.name), "title"))
        column.addWidget(self.sentence)
        column.addWidget(
            Paragraph(theme, tr("The damaged file is not deleted: it is kept beside the other under a new name."))
        )
        column.addWidget(self.details)
        column.addStretch(1)
        column.addSpacing(4)
        column.addWidget(self._buttons(damage))

    def _buttons(self, damage: Damage) -> QDialogButtonBox:
        box = QDialogButtonBox()
        action, accept = QDialogButtonBox.ButtonRole.ActionRole, QDialogButtonBox.ButtonRole.AcceptRole
        details = QPushButton(tr("Details"))
        details.setCheckable(True)
        details.toggled.connect(self._show_details)
        box.addButton(details, QDialogButtonBox.ButtonRole.HelpRole)
        first = None
        if damage.backup is not None:
            first = box.addButton(tr("Open the backup"), accept)
            first.clicked.connect(self.backup_wanted)
        if damage.codings or damage.backup is None:
            rescue = box.addButton(tr("Open what can be read"), action)
            rescue.clicked.connect(self.rescue_wanted)
            rescue.clicked.connect(self.accept)
            first = first or rescue
        box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        if first is not None:
            first.setDefault(True)
            first.setFocus()
        return box

    def _show_details(self, shown: bool) -> None:
        self.details.setVisible(shown)
        self.adjustSize()


def what_is_left(damage: Damage) -> str:
    """How many codings can be read, and what the backup has, in a sentence."""
    readable, expected = f"{damage.codings:,}", damage.expected
    if expected is None:
        read = tr("{readable} codings can be read").format(readable=readable)
    elif expected <= damage.codings:
        read = tr("All {readable} codings can be read").format(readable=readable)
    else:
        read = tr("{readable} of {expected} codings can be read").format(readable=readable, expected=f"{expected:,}")
    if damage.backup is None:
        return tr("{read}; there is no backup of it on this computer.").format(read=read)
    when = moment(damage.backup.made_at)
    if damage.backup_codings >= (expected or 0):
        return tr("{read}; a backup from {when} has all of them.").format(read=read, when=when)
    held = f"{damage.backup_codings:,}"
    return tr("{read}; a backup from {when} has {held}.").format(read=read, when=when, held=held)


def moment(at: datetime) -> str:
    """When something was made, in local time: ``14:02 today``."""
    local = at.astimezone()
    return f"{local:%H:%M} {day_name(local.date(), datetime.now().date()).casefold()}"
