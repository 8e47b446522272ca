"""What is copied from the text, and that a program in which something was copied ends as it should."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.span import Span
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.pane import ReaderPane
from tests.desktop.ui.reader.conftest import document_of

ROOT = Path(__file__).resolve().parents[4]
COPY_AND_END = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from desktop.domain.document import DocumentContent
from desktop.domain.span import Span
from desktop.ui.reader.header import DocumentHeader
from desktop.ui.reader.view import ReaderView
from desktop.ui.theme import Theme
view = ReaderView(Theme())
view.set_document(DocumentContent("d", "t", "some words here", (), ()), DocumentHeader("x"))
view.select_span(Span(0, 10))
view.copy()
assert application.clipboard().text() == "some words", application.clipboard().text()
"""


def test_words_are_copied_as_the_document_has_them_and_as_nothing_else(pane: ReaderPane) -> None:
    content = document_of([("heading", "One  two"), ("para", "three 😀 four")])
    pane.view.set_document(content, DocumentHeader("x"))
    pane.view.select_span(Span(5, 16))

    QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    copied = QApplication.clipboard().mimeData()
    assert copied.text() == content.text[5:16]
    assert copied.formats() == ["text/plain"]


def test_the_program_ends_well_after_something_was_copied() -> None:
    ended = subprocess.run([sys.executable, "-c", COPY_AND_END], cwd=ROOT, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stderr
