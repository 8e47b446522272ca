"""About Glossator: version, what it promises, and the licences of all that is in it."""

from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout

from desktop import paths
from desktop.ui import icons
from desktop.ui.context import Context
from desktop.ui.dialogs.answered import answered
from desktop.ui.widgets.labels import role_label
from desktop.ui.widgets.paragraph import Paragraph
from desktop.ui.widgets.window_place import fitting
from desktop.ui.words import tr
from desktop.version import VERSION

WORDS = (
    "Glossator works offline: it has no network code of its own and refuses any. Your projects, and all they hold, "
    "stay in the files you make.\n"
    "Glossator is free software under the MIT licence. It uses Qt for Python (PySide6) under the LGPL, version 3; "
    "the Qt libraries lie beside the program and may be replaced."
)
PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("sqlite-utils", "Apache-2.0"),
    ("python-docx", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("trafilatura", "Apache-2.0"),
    ("selectolax", "MIT"),
    ("markdown-it-py", "MIT"),
    ("charset-normalizer", "MIT"),
    ("openpyxl", "MIT"),
    ("click", "BSD-3-Clause"),
    ("python-lucide", "MIT; the Lucide icons: ISC, in part MIT"),
    ("rapidfuzz", "MIT"),
    ("regex", "Apache-2.0 and CNRI-Python"),
    ("pillow", "MIT-CMU"),
    ("pyzipper", "MIT"),
    ("fontpkg-inter", "the Inter typeface: SIL OFL 1.1"),
    ("fontpkg-literata", "the Literata typeface: SIL OFL 1.1"),
)


def parts_text() -> str:
    """The libraries in use, their versions and licences, a line each."""
    lines = []
    for name, licence in PARTS:
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:  # a frozen build leaves the records of some out
            version = ""
        lines.append(f"{name} {version}".rstrip() + f": {licence}")
    folder = licence_folder()
    if folder is not None:
        lines.extend(["", f"Their licence texts are in {folder}"])
    return "\n".join(lines)


def licence_folder() -> Path | None:
    """Where the frozen program has the licence texts."""
    folder = paths.resources().parent / "licences"
    return folder if folder.is_dir() else None


class AboutDialog(QDialog):
    """The dialog."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.widget)
        self.setWindowTitle(tr("About Glossator"))
        self.setFixedWidth(520)
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(QSize(56, 56)))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(role_label(tr("Glossator"), "pageTitle"))
        names.addWidget(role_label(tr("Version {version}").format(version=VERSION), "body"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        licences = QPlainTextEdit(parts_text())
        licences.setReadOnly(True)
        licences.setAccessibleName(tr("Parts and their licences"))
        licences.setMinimumHeight(72)
        self.resize(fitting(520, 560))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(Paragraph(context.theme, tr(WORDS)))
        column.addWidget(role_label(tr("Parts and their licences"), "heading"))
        column.addWidget(licences)
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()


def show_about(context: Context) -> None:
    """Open the dialog."""
    answered(AboutDialog(context))
