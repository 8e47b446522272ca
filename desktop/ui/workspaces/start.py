"""The start page: who you are, a new project, the sample, a file, and what was open lately."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.reviewer import initials_of
from desktop.store.copy_folders import newest_folder
from desktop.ui import icons
from desktop.ui.context import Context
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.labels import hairline, role_label
from desktop.ui.words import tr

WIDTH = 440
ICON_SIDE = 68


class StartPage(QWidget):
    """The page that a window without a project shows.

    Attributes:
        new_wanted, sample_wanted, open_wanted: a button was pressed; name and initials are kept by then.
        recent_wanted: a project of the list was pressed.
    """

    new_wanted = Signal()
    sample_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(Path)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._initials_typed = bool(context.settings.get("reviewer.initials"))
        inner = QWidget()
        inner.setFixedWidth(WIDTH)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 24, 0, 24)
        self._column.setSpacing(0)
        self._head()
        self._person()
        self._buttons()
        self._recent_box = QVBoxLayout()
        self._recent_box.setSpacing(0)
        self._column.addLayout(self._recent_box)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(9)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(11)
        outer.addWidget(self._status())
        self.refresh()

    @property
    def focus_widget(self) -> QWidget:
        """Where typing begins: the name until there is one."""
        return self.name if not self.name.text() else self.new

    def refresh(self) -> None:
        """Read the recent projects anew."""
        while (item := self._recent_box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        recent = self._context.settings.recent()
        if not recent:
            return
        self._recent_box.addSpacing(24)
        self._recent_box.addWidget(hairline())
        self._recent_box.addSpacing(16)
        self._recent_box.addWidget(role_label(tr("Recent"), "heading"))
        self._recent_box.addSpacing(6)
        for path, at in recent[:5]:
            self._recent_box.addWidget(self._recent_row(path, at))

    def _head(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(QSize(ICON_SIDE, ICON_SIDE)))
        self._column.addWidget(picture, 0, centre)
        self._column.addSpacing(16)
        self._column.addWidget(role_label(tr("Read closely. Brief exactly."), "pageTitle"), 0, centre)
        self._column.addSpacing(6)
        self._column.addWidget(role_label(tr("Everything stays in one file on this computer."), "body"), 0, centre)
        self._column.addSpacing(24)

    def _person(self) -> None:
        settings = self._context.settings
        self.name, self.initials = (
            QLineEdit(settings.get("reviewer.name")),
            QLineEdit(settings.get("reviewer.initials")),
        )
        self.name.setAccessibleName(tr("Your name"))
        self.initials.setAccessibleName(tr("Initials"))
        self.initials.setMaxLength(3)
        self.initials.setFixedWidth(64)
        self.name.textEdited.connect(self._name_typed)
        self.name.returnPressed.connect(self._new)
        self.initials.textEdited.connect(self._initials_edited)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for column, (label, field) in enumerate((("Your name", self.name), ("Initials", self.initials))):
            words = role_label(tr(label), "heading")
            words.setBuddy(field)
            grid.addWidget(words, 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(role_label(tr("Shown beside your codings when you share the file."), "caption"), 2, 0, 1, 2)
        self._column.addLayout(grid)
        self._column.addSpacing(24)

    def _buttons(self) -> None:
        theme = self._context.theme
        self.new = TextButton(theme, tr("New project"), role="primary", on_click=self._new)
        self.sample = TextButton(theme, tr("Open the sample project"), on_click=self._sample)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.new, 1)
        row.addWidget(self.sample, 1)
        self._column.addLayout(row)
        self._column.addSpacing(12)
        self.open = TextButton(theme, tr("Open a project file…"), role="link", on_click=self._open)
        self._column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)

    def _status(self) -> QFrame:
        """The status bar: while the sample is being made, it says so."""
        bar = QFrame()
        bar.setObjectName("statusBar")
        bar.setFixedHeight(28 + self._context.theme.font_offset)
        words = QLabel(tr("No project open"))
        jobs = self._context.jobs
        jobs.started.connect(lambda label: words.setText(f"{label} …"))
        jobs.ended.connect(lambda: words.setText(tr("No project open")))
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch(1)
        row.addWidget(words)
        return bar

    def _recent_row(self, path: Path, at: str) -> QPushButton:
        there = path.is_file() or newest_folder(path) is not None
        made = QPushButton()
        made.setProperty("role", "recent")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setEnabled(there)
        place = f"{path.parent.name or path.parent}, {when(at) if there else 'not found'}"
        made.setAccessibleName(f"{path.stem}, {place}")
        made.setToolTip(str(path))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        mark = QLabel()
        mark.setPixmap(icons.pixmap(self._context.theme, "file-text"))
        row.addWidget(mark)
        row.addWidget(role_label(path.stem, "" if there else "caption"))
        row.addStretch(1)
        row.addWidget(role_label(place, "caption"))
        for part in (mark, *made.findChildren(QLabel)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.clicked.connect(lambda _checked=False: self._recent(path))
        return made

    def _name_typed(self, name: str) -> None:
        if not self._initials_typed:
            self.initials.setText(initials_of(name))

    def _initials_edited(self, text: str) -> None:
        self._initials_typed = bool(text)

    def _keep(self) -> bool:
        """Keep name and initials; a name is needed, as it stands beside every coding."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setPlaceholderText(tr("Your name first"))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        self._context.settings.put("reviewer.name", name)
        self._context.settings.put("reviewer.initials", self.initials.text().strip() or initials_of(name))
        return True

    def _new(self) -> None:
        if self._keep():
            self.new_wanted.emit()

    def _sample(self) -> None:
        if self._keep():
            self.sample_wanted.emit()

    def _open(self) -> None:
        if self._keep():
            self.open_wanted.emit()

    def _recent(self, path: Path) -> None:
        if self._keep():
            self.recent_wanted.emit(path)


def when(at: str) -> str:
    """When something was, in words: today, yesterday, or the date."""
    try:
        day = datetime.fromisoformat(at).astimezone().date()
    except ValueError:
        return tr("some time ago")
    past = (datetime.now().date() - day).days
    return {0: tr("today"), 1: tr("yesterday")}.get(past, f"{day.day} {day:%b %Y}")
