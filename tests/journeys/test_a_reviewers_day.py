"""One reviewer's day in the real window: from the first start to a Word file that quotes exactly what was read."""

import shutil
import zipfile
from pathlib import Path

from lxml import etree
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from desktop.domain.span import Span
from desktop.store import codes, codings, documents, memos
from tests.journeys.conftest import CTRL, SHIFT, Desk
from tests.journeys.word_reading import W, read_briefing, words_of

LETTER = """\
Ferries and the winter timetable
To the harbour board, 3 November

We write for the four villages on the north shore. “The last boat leaves at five,” as every parent knows 🚢, and the
clinic closes at six. Two in five of our members missed an appointment last winter.
We ask the board to run one later boat on weekdays. We also ask for a fare that a pensioner can pay – £2 at most.
Nobody on the north shore was asked before the timetable was cut. We would welcome a reply by the end of the month.
"""
SPEECH = Path(__file__).resolve().parents[2] / "resources" / "sample_project" / "documents"
WORD_FILE = "care-workers-union-letter.docx"
MEMO = "Ask the clinic for its own count before this is quoted."


def words_of_word_file(path: Path) -> str:
    """The text of a Word file by the rules of the format alone."""
    with zipfile.ZipFile(path) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    return "\n".join(words_of(paragraph) for paragraph in body.iter(f"{W}p"))


def live(desk: Desk) -> set[tuple[str, str]]:
    """The words of each coding in the project, with the name of its code."""
    book = codes.codebook(desk.session.project)
    found = set()
    for document in documents.all_documents(desk.session.project):
        text = documents.content(desk.session.project, document.id).text
        for coding in codings.for_document(desk.session.project, document.id):
            assert coding.code_id is not None
            found.add((text[coding.span.start : coding.span.end], book[coding.code_id].name))
    return found


def begin(desk: Desk, folder: Path) -> None:
    """First start: a name, a new project, two documents."""
    letter = folder / "north-shore.txt"
    letter.write_bytes(b"\xef\xbb\xbf" + LETTER.replace("\n", "\r\n").encode())
    shutil.copy(SPEECH / WORD_FILE, folder / WORD_FILE)
    desk.click(desk.window.start.name)
    desk.type("Ada Quill")
    desk.file_to_save = folder / "ferries.gloss"
    desk.click(desk.window.start.new)
    desk.qtbot.waitUntil(lambda: desk.context.session is not None)
    desk.files_to_open = (letter, folder / WORD_FILE)
    desk.press(Qt.Key.Key_I, CTRL)
    desk.wait_for_job()
    assert [document.file_name for document in documents.all_documents(desk.session.project)] != []


def make_code(desk: Desk, name: str) -> None:
    """A new code from the codebook panel, named where it stands."""
    panel = desk.window.panel("codebook")
    button = next(one for one in panel.findChildren(QAbstractButton) if one.accessibleName() == "New code")
    desk.click(button)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    desk.type(name)
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: name in {code.name for code in codes.codebook(desk.session.project)})


def pick(desk: Desk, words: str) -> None:
    """Code the selected words through the picker."""
    desk.press(Qt.Key.Key_C)
    assert desk.read.tools.picker.isVisible()
    desk.type(words)
    desk.press(Qt.Key.Key_Return)
    assert not desk.read.tools.picker.isVisible()


def code_seven_in_the_letter(desk: Desk) -> list[tuple[str, str]]:
    """Keyboard and mouse in turn; three of the passages overlap."""
    done = []

    desk.select_by_keys("run one later boat on weekdays")
    pick(desk, "Dema")
    done.append(("run one later boat on weekdays", "Demand"))

    desk.select_by_keys("a fare that a pensioner can pay – £2 at most")
    desk.press(Qt.Key.Key_Q)
    done.append(("a fare that a pensioner can pay – £2 at most", "Demand"))

    desk.drag_over("We ask the board to run one later boat")
    desk.qtbot.waitUntil(desk.read.tools.bar.isVisible, timeout=2000)
    desk.click(desk.read.tools.bar.pick)
    desk.type("Timetable")
    desk.press(Qt.Key.Key_Return)
    done.append(("We ask the board to run one later boat", "Timetable"))

    desk.drag_over("later boat on weekdays. We also ask for a fare")
    desk.qtbot.waitUntil(desk.read.tools.bar.isVisible, timeout=2000)
    desk.click(desk.read.tools.bar.last)
    done.append(("later boat on weekdays. We also ask for a fare", "Timetable"))

    desk.drag_over("Two in five of our members")
    desk.press(Qt.Key.Key_1)
    done.append(("Two in five of our members", "Evidence"))

    desk.drag_over("every parent knows 🚢, and the\nclinic closes")
    desk.press(Qt.Key.Key_1)
    done.append(("every parent knows 🚢, and the\nclinic closes", "Evidence"))

    desk.select_by_keys("Nobody on the north shore")
    desk.press(Qt.Key.Key_V)
    done.append(("Nobody on the north shore", "Nobody on the north shore"))
    return done


def test_a_day_from_first_start_to_word(desk: Desk, tmp_path: Path) -> None:
    begin(desk, tmp_path)
    for name in ("Demand", "Evidence"):
        make_code(desk, name)
    evidence = next(code for code in codes.codebook(desk.session.project) if code.name == "Evidence")
    desk.session.select_code(evidence.id)
    desk.window.actions_of.actions["code.pin_1"].trigger()

    letter, union = documents.all_documents(desk.session.project)
    if letter.file_name == WORD_FILE:
        letter, union = union, letter
    desk.open(letter.title)
    done = code_seven_in_the_letter(desk)

    desk.open(union.title)
    paragraphs = [line for line in desk.text.split("\n") if len(line) > 80 and desk.text.count(line) == 1]
    desk.drag_over(paragraphs[0][:60].rsplit(" ", 1)[0])
    desk.press(Qt.Key.Key_Q)
    desk.select_by_keys(paragraphs[1][:70].rsplit(" ", 1)[0])
    pick(desk, "Evid")
    desk.drag_over(paragraphs[2])
    pick(desk, "Dem")
    done += [
        (paragraphs[0][:60].rsplit(" ", 1)[0], "Nobody on the north shore"),
        (paragraphs[1][:70].rsplit(" ", 1)[0], "Evidence"),
        (paragraphs[2], "Demand"),
    ]
    assert live(desk) == set(done)
    assert len(done) == 10

    for _ in range(5):
        desk.press(Qt.Key.Key_Z, CTRL)
    assert live(desk) == set(done[:5])
    desk.press(Qt.Key.Key_Y, CTRL)
    desk.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert live(desk) == set(done[:7])

    desk.open(letter.title)
    kept = codings.for_document(desk.session.project, letter.id)
    assert [desk.read.reader.codings.get(coding.id).span for coding in kept] == [coding.span for coding in kept]
    desk.click_on("Two in five of our members")
    assert desk.session.coding_id is not None
    desk.press(Qt.Key.Key_M)
    desk.type(MEMO)
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.read.reader.hasFocus()
    assert [memo.body for memo in memos.for_target(desk.session.project, desk.session.coding_id)] == [MEMO]

    briefing = tmp_path / "briefing.docx"
    desk.in_the_dialog(lambda dialog: _export(dialog, briefing))
    desk.press(Qt.Key.Key_E, CTRL | SHIFT)
    desk.wait_for_job()

    read = read_briefing(briefing)
    sources = LETTER + "\n" + words_of_word_file(tmp_path / WORD_FILE)
    assert sorted(read.quotations.values()) == sorted(words for words, _code in done[:7])
    assert all(words in sources for words in read.quotations.values())
    assert set(read.cited_by) == set(read.quotations)
    assert all(letter.title in note for note in read.cited_by.values())
    assert MEMO in read.text


def _export(dialog, briefing: Path) -> None:  # type: ignore[no-untyped-def]  # the export dialog
    dialog.path.setText(str(briefing))
    dialog.notes.setChecked(True)
    dialog.write.click()


def test_work_goes_on_where_it_was_left_after_a_restart(desk: Desk, tmp_path: Path) -> None:
    begin(desk, tmp_path)
    make_code(desk, "Demand")
    desk.open(documents.all_documents(desk.session.project)[0].title)
    words = desk.text[:200].split("\n")[0][:30].rsplit(" ", 1)[0]
    desk.select_by_keys(words)
    pick(desk, "Dema")
    assert live(desk) == {(words, "Demand")}
    desk.window.close()

    again = Desk(desk.qtbot)
    path = next(Path(recent) for recent, _at in again.context.settings.recent())
    again.window.start.recent_wanted.emit(path)
    again.qtbot.waitUntil(lambda: again.context.session is not None)
    assert live(again) == {(words, "Demand")}
    assert again.read.reader.codings.get(again.session.coding_id) is None
    again.press(Qt.Key.Key_Z, CTRL)

    assert live(again) == set()
    again.window.close()


def test_an_edge_moves_by_keys_and_the_quotation_follows(desk: Desk, tmp_path: Path) -> None:
    begin(desk, tmp_path)
    make_code(desk, "Demand")
    letter = next(one for one in documents.all_documents(desk.session.project) if one.file_name != WORD_FILE)
    desk.open(letter.title)
    desk.select_by_keys("one later boat")
    pick(desk, "Dema")
    desk.click_on("later boat")
    assert desk.read.reader.selected_span() is None

    desk.press(Qt.Key.Key_Right, SHIFT | CTRL)
    desk.press(Qt.Key.Key_Right, SHIFT | CTRL)

    assert live(desk) == {("one later boat on weekdays", "Demand")}
    assert desk.span_of("one later boat on weekdays") == Span(
        desk.text.index("one later boat"), desk.text.index("weekdays") + len("weekdays")
    )
