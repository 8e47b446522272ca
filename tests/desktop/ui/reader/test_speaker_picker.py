"""The list of those who may be speaking, by its keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.ids import ActorId
from desktop.ui.reader.speaker_picker import Speaker, SpeakerPicker
from desktop.ui.theme import Theme

Key = Qt.Key
LINE = QRect(10, 10, 100, 20)


@pytest.fixture
def picker(qtbot: QtBot, theme: Theme) -> Iterator[SpeakerPicker]:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 600)
    host.show()
    picker = SpeakerPicker(theme, host)
    people = [Speaker(ActorId("a"), "Ada", "user-round"), Speaker(ActorId("b"), "Board", "landmark")]
    picker.open_at(people, current=None, first=LINE, last=LINE, room=host.rect())
    yield picker
    host.close()


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown])
def test_arrows_do_no_harm_where_nobody_fits(picker: SpeakerPicker, key: Qt.Key) -> None:
    QTest.keyClicks(picker.field, "nobody")

    QTest.keyClick(picker.field, key)

    assert picker.new.isDown()


def test_arrows_go_from_the_people_to_the_line_that_makes_one_and_back(picker: SpeakerPicker) -> None:
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_PageUp):
        QTest.keyClick(picker.field, key)
        seen.append((picker.list.currentRow(), picker.new.isDown()))

    assert seen == [(1, False), (2, False), (-1, True), (-1, True), (2, False), (0, False)]
