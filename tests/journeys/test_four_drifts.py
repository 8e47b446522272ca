"""Four things that shift highlights in other programs: CRLF, a byte order mark, emoji before the words, accents apart.

Each goes the whole way: file, import, mouse and keys in the real window, offsets in the database, opened again, the
painted wash on the same words, Word. Offsets are read with plain sqlite3, the place of the words is asked of Qt by its
own search, the wash is what differs between two pictures: none of it goes through the program's own map of the text.
"""

import contextlib
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.domain.span import Span
from desktop.jobs.write_briefing import write_briefing
from desktop.store import codings
from desktop.ui.actions.entering import close_project, open_path
from tests.journeys.conftest import CTRL, Desk
from tests.journeys.word_reading import read_briefing

BY_MOUSE, BY_KEYS = "a later boat", "fare of two pounds"
BEFORE, BETWEEN, AFTER = "We ask for ", " and a ", "."
"""Short, so that all of it stands in one line."""
FAMILY, FLAG = "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1ec\U0001f1e7"
EMOJI = f"\U0001f600 {FAMILY} {FLAG} \U0001d50a "
COMBINED = "e\u0301migre\u0301s n\u0303\u0323 \u1112\u1161\u11ab "
SENTENCE = BEFORE + BY_MOUSE + BETWEEN + BY_KEYS + AFTER
DRIFTS = {
    "crlf": f"First line.\r\nSecond line.\r\n\r\n{SENTENCE}\r\nLast.\r\n".encode(),
    "byte order mark": b"\xef\xbb\xbf" + f"First line.\n{SENTENCE}\n".encode(),
    "byte order mark, utf-16": f"First line.\n{SENTENCE}\n".encode("utf-16"),
    "emoji before": f"First {EMOJI}line.\n{EMOJI}{SENTENCE}\n".encode(),
    "combining marks": f"{COMBINED}first line.\n{COMBINED}{SENTENCE}\n".encode(),
    "all of them": b"\xef\xbb\xbf" + f"{EMOJI}{COMBINED}\r\n\r\n{COMBINED}{EMOJI}{SENTENCE}\r\n".encode(),
}


@pytest.mark.parametrize("data", DRIFTS.values(), ids=DRIFTS)
def test_a_highlight_stays_on_its_words_from_file_to_word(desk: Desk, tmp_path: Path, data: bytes) -> None:
    project = tmp_path / "ferries.gloss"
    begin(desk, tmp_path, project, data)

    desk.drag_over(BY_MOUSE)
    code_as(desk, "Boats")
    desk.select_by_keys(BY_KEYS)
    code_as(desk, "Fares")

    assert words_in_database(project) == {"Boats": BY_MOUSE, "Fares": BY_KEYS}
    close_project(desk.context)
    assert open_path(desk.context, project)
    QApplication.processEvents()
    for words in (BY_MOUSE, BY_KEYS):
        assert_wash_lies_on(desk, words)
    briefing = tmp_path / "briefing.docx"
    for _step in write_briefing(project, briefing):
        pass
    assert sorted(read_briefing(briefing).quotations.values()) == sorted([BY_MOUSE, BY_KEYS])


def begin(desk: Desk, folder: Path, project: Path, data: bytes) -> None:
    """A new project, and the file in it, through the window."""
    file = folder / "letter.txt"
    file.write_bytes(data)
    desk.click(desk.window.start.name)
    desk.type("Ada Quill")
    desk.file_to_save = project
    desk.click(desk.window.start.new)
    desk.qtbot.waitUntil(lambda: desk.context.session is not None)
    desk.files_to_open = (file,)
    desk.press(Qt.Key.Key_I, CTRL)
    desk.wait_for_job()
    assert "\r" not in desk.text
    assert not desk.text.startswith("\ufeff")
    desk.read.reader.focus_text()


def code_as(desk: Desk, name: str) -> None:
    """Give the selected words a new code through the picker."""
    desk.press(Qt.Key.Key_C)
    desk.type(name)
    desk.press(Qt.Key.Key_Return)
    assert not desk.read.tools.picker.isVisible()


def words_in_database(project: Path) -> dict[str, str]:
    """What each code was given to, cut out of the stored text by the stored offsets, which count code points."""
    with contextlib.closing(sqlite3.connect(f"file:{project}?mode=ro", uri=True)) as connection:
        rows = connection.execute(
            'SELECT code.name, coding.start, coding."end", coding.exact, document_text.text FROM coding '
            "JOIN code ON code.id = coding.code_id JOIN document_text ON document_text.id = coding.text_id"
        ).fetchall()
    found = {}
    for name, start, end, exact, text in rows:
        assert text[start:end] == exact
        found[name] = exact
    return found


def assert_wash_lies_on(desk: Desk, words: str) -> None:
    """What the coding adds to the picture stands where Qt finds the words, to the pixel or two of rounded corners."""
    reader = desk.read.reader
    session = desk.session
    text = desk.text
    coding = next(one for one in codings.for_document(session.project, session.document_id) if one.exact == words)
    assert coding.span == Span(text.index(words), text.index(words) + len(words))
    session.select_coding(None)
    reader.show_span(coding.span)
    reader.put_cursor(0)
    desk.window.context.window.panel("documents").focus_widget.setFocus()  # no cursor that blinks in the pictures
    QApplication.processEvents()
    painted = reader.codings.get(coding.id)
    with_it = reader.viewport().grab().toImage()
    reader.remove_coding(coding.id)
    without = reader.viewport().grab().toImage()
    reader.put_coding(painted)

    left, top, right, bottom = differing_part(with_it, without)
    box = place_by_qt(desk, words)
    assert abs(left - box.left()) <= 3
    assert abs(right - box.right()) <= 3
    assert box.top() - 4 <= top <= bottom <= box.bottom() + 6


def differing_part(one: QImage, other: QImage) -> tuple[float, float, float, float]:
    """The rectangle in which two pictures differ: left, top, right, bottom."""
    ratio, width = one.devicePixelRatio(), one.width()
    pictures = [picture.convertToFormat(QImage.Format.Format_RGB32) for picture in (one, other)]
    pixels = [memoryview(picture.constBits()).cast("I") for picture in pictures]  # of pictures that live on
    xs, ys = [], []
    for y in range(one.height()):
        mine, theirs = (row[y * width : (y + 1) * width] for row in pixels)
        if mine != theirs:
            ys.append(y)
            xs += [x for x in range(width) if mine[x] != theirs[x]]
    return min(xs) / ratio, min(ys) / ratio, (max(xs) + 1) / ratio, (max(ys) + 1) / ratio


def place_by_qt(desk: Desk, words: str) -> QRect:
    """Where Qt's own search finds the words in the viewport."""
    reader = desk.read.reader
    found = reader.document().find(words, 0, QTextDocument.FindFlag.FindCaseSensitively)
    assert found.selectedText() == words
    begin, end = found, reader.document().find(words, 0, QTextDocument.FindFlag.FindCaseSensitively)
    begin.setPosition(found.selectionStart())
    end.setPosition(end.selectionEnd())
    return reader.cursorRect(begin).united(reader.cursorRect(end))
