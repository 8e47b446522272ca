"""What tests of the reader share: a theme, a shown pane, and documents made from a list of blocks."""

from collections.abc import Iterator, Sequence

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.document import Block, DocumentContent, Mark
from desktop.domain.ids import DocumentId, TextId
from desktop.ui.reader.pane import ReaderPane
from desktop.ui.theme import Theme, load_fonts
from desktop.ui.tokens import LIGHT
from tests.desktop.ui.qt_warnings import no_qt_warnings

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


@pytest.fixture(autouse=True)
def without_qt_warnings() -> Iterator[None]:
    """Fail the test when Qt warns of something."""
    with no_qt_warnings():
        yield


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
