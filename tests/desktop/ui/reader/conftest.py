"""What tests of the reader share: a theme, a shown pane, and documents made from a list of blocks."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from pytestqt.qtbot import QtBot

from desktop.domain.document import Block, DocumentContent, Mark
from desktop.domain.ids import DocumentId, TextId
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.theme import Theme, load_fonts
from desktop.ui.tokens import LIGHT

Piece = tuple[str, str]


def document_of(pieces: Sequence[Piece], *, between: str = "\n", marks: Sequence[Mark] = ()) -> DocumentContent:
    """A document of (kind, words) pieces."""
    blocks: list[Block] = []
    text = ""
    for kind, words in pieces:
        start = len(text)
        blocks.append(Block(kind, start, start + len(words), 2 if kind == "heading" else 0))
        text += words + between
    text = text.removesuffix(between)
    return DocumentContent(DocumentId("d"), TextId("t"), text, tuple(blocks), tuple(marks))


HARMLESS = ("OpenType support missing", "This plugin does not support propagateSizeHints()")
"""What the offscreen platform and missing fonts say on any machine."""


@pytest.fixture(autouse=True)
def no_qt_warnings() -> Iterator[None]:
    """Fail the test when Qt warns of something."""
    told: list[str] = []

    def tell(kind: QtMsgType, _context: object, message: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not message.startswith(HARMLESS):
            told.append(message)

    before = qInstallMessageHandler(tell)
    yield
    qInstallMessageHandler(before)
    assert told == []


@pytest.fixture
def theme(qapp) -> Theme:
    """A light theme with the reading serif."""
    load_fonts()
    theme = Theme()
    theme.tokens = LIGHT
    return theme


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ReaderPane:
    """A shown pane of the usual size, without a document."""
    pane = ReaderPane(theme)
    qtbot.addWidget(pane)
    pane.resize(864, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane
