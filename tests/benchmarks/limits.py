"""The least work with the same result: what the program is measured against.

Raw sqlite3 in one transaction, streamed lxml, a bare Qt window. Each function does one task once in this
process, or several times where repeating needs no fresh process, and gives back CPU seconds.
"""

import hashlib
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks import agreement_tasks, clock, merge_tasks
from tests.benchmarks.corpus import COMMON, FORMATS, PROFILES, RARE, code_paths, marks, papers

SCHEMA = """
CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, original BLOB, text TEXT NOT NULL);
CREATE TABLE block (document INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL);
CREATE TABLE code (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);
CREATE TABLE coding (id INTEGER PRIMARY KEY, document INTEGER NOT NULL, code INTEGER NOT NULL, start INTEGER NOT NULL,
  "end" INTEGER NOT NULL, reviewer TEXT NOT NULL, memo TEXT NOT NULL);
CREATE INDEX coding_document ON coding (document, start);
CREATE INDEX coding_code ON coding (code, document, start);
"""
SEARCH = "CREATE VIRTUAL TABLE words USING fts5(text, content='document', tokenize=\"unicode61 remove_diacritics 2\")"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def connect(path: Path) -> sqlite3.Connection:
    """A connection with the durability that the program promises."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("PRAGMA synchronous=EXTRA")
    return connection


def prepare(work: Path, workload: str) -> Path:
    """A database with the texts and codings of a workload and nothing else."""
    path = work / f"limit-{workload}.db"
    path.unlink(missing_ok=True)
    profile = PROFILES[workload]
    connection = connect(path)
    connection.executescript(SCHEMA)
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO document (name, text) VALUES (?, ?)", ((paper.name, paper.text) for paper in papers(profile))
    )
    connection.executemany("INSERT INTO code (path) VALUES (?)", ((" > ".join(code),) for code in code_paths(profile)))
    connection.executemany(
        "INSERT INTO coding (document, code, start, end, reviewer, memo) VALUES ("
        "(SELECT id FROM document WHERE name = ?), (SELECT id FROM code WHERE path = ?), ?, ?, ?, ?)",
        (
            (mark.document, " > ".join(mark.code), mark.start, mark.end, mark.reviewer, mark.memo)
            for mark in marks(profile)
        ),
    )
    connection.execute("COMMIT")
    connection.close()
    return path


def make_search_index(work: Path, workload: str) -> clock.Outcome:
    """An FTS5 table of all texts."""
    connection = connect(work / f"limit-{workload}.db")
    connection.execute("DROP TABLE IF EXISTS words")
    connection.execute(SEARCH)
    samples: list[float] = []
    with clock.sample(samples):
        connection.execute("BEGIN")
        connection.execute("INSERT INTO words(rowid, text) SELECT id, text FROM document")
        connection.execute("COMMIT")
    return {"samples": samples}


def search(word: str) -> Callable[[Path, str], clock.Outcome]:
    """The task that finds a word: name and one snippet of each document that holds it."""

    def run(work: Path, workload: str) -> clock.Outcome:
        connection = sqlite3.connect(work / f"limit-{workload}.db")
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'words'").fetchall():
            make_search_index(work, workload)
        samples: list[float] = []
        for _ in range(6):
            with clock.sample(samples):
                rows = connection.execute(
                    "SELECT document.name, snippet(words, 0, '', '', '', 30) FROM words "
                    "JOIN document ON document.id = words.rowid WHERE words MATCH ?",
                    (word,),
                ).fetchall()
        return {"samples": samples[1:], "rows": len(rows)}

    return run


def start(_work: Path, _workload: str) -> clock.Outcome:
    """A window with one empty text in it, until it is painted."""
    application, _edit = _window()
    _settle(application)
    return {"samples": [clock.cpu()], "resident_mb": clock.resident_mb()}


def import_documents(form: str) -> Callable[[Path, str], clock.Outcome]:
    """The task that stores original, text and paragraphs of all files of a format."""
    readers = dict(zip(FORMATS, (_text_of_text, _text_of_word, _text_of_page), strict=True))
    read = readers[form]

    def run(work: Path, workload: str) -> clock.Outcome:
        files = sorted((work / workload / form).iterdir())
        read(files[0].read_bytes())  # the library's own import is no part of the work
        target = work / f"limit-import-{form}.db"
        target.unlink(missing_ok=True)
        samples: list[float] = []
        with clock.sample(samples):
            connection = connect(target)
            connection.executescript(SCHEMA)
            connection.execute("BEGIN")
            for file in files:
                data = file.read_bytes()
                name = f"{file.name} {hashlib.sha256(data).hexdigest()}"
                blocks = read(data)
                row = (name, data, "\n".join(text for _kind, text in blocks))
                document = connection.execute(
                    "INSERT INTO document (name, original, text) VALUES (?, ?, ?)", row
                ).lastrowid
                connection.executemany("INSERT INTO block VALUES (?, ?, ?, ?)", _rows(document, blocks))
            connection.execute("COMMIT")
            connection.close()
        return {"samples": samples}

    return run


def open_document(work: Path, workload: str) -> clock.Outcome:
    """Text and codings from the database into a plain text edit, with the first washes, until a screen is painted."""
    application, edit = _window()
    connection = sqlite3.connect(work / f"limit-{workload}.db")
    count = connection.execute("SELECT count(*) FROM document").fetchone()[0]
    samples: list[float] = []
    for number in range(min(count, 12)):
        with clock.sample(samples):
            (text,) = connection.execute("SELECT text FROM document WHERE id = ?", (number + 1,)).fetchone()
            codings = connection.execute(
                "SELECT start, end FROM coding WHERE document = ? ORDER BY start", (number + 1,)
            ).fetchall()
            edit.setPlainText(text)
            edit.setExtraSelections([_wash(edit, start, end) for start, end in codings[:20]])
            edit.viewport().repaint()
        _settle(application)
    return {"samples": samples if len(samples) == 1 else samples[1:]}


def add_coding(work: Path, workload: str) -> clock.Outcome:
    """One row, committed, and the words behind it painted anew."""
    application, edit = _window()
    connection = connect(work / f"limit-{workload}.db")
    (text,) = connection.execute("SELECT text FROM document WHERE id = 1").fetchone()
    edit.setPlainText(text)
    codings = connection.execute("SELECT start, end FROM coding WHERE document = 1 ORDER BY start LIMIT 20").fetchall()
    others = [_wash(edit, start, end) for start, end in codings]
    _settle(application)
    samples: list[float] = []
    for number in range(40):
        with clock.sample(samples):
            row = (number * 40, number * 40 + 30)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "INSERT INTO coding (document, code, start, end, reviewer, memo) VALUES (1, 1, ?, ?, 'A', '')", row
            )
            connection.execute("COMMIT")
            edit.setExtraSelections([*others, _wash(edit, *row)])
            edit.viewport().repaint()
    connection.execute("DELETE FROM coding WHERE reviewer = 'A'")
    return {"samples": samples[5:]}


def extracts_of_a_code(work: Path, workload: str) -> clock.Outcome:
    """The words of every coding of one code, with the name of their document."""
    connection = sqlite3.connect(work / f"limit-{workload}.db")
    samples: list[float] = []
    found = 0
    for code in range(1, 10):
        with clock.sample(samples):
            rows = connection.execute(
                "SELECT document.name, coding.start, coding.end, coding.reviewer, "
                "substr(document.text, coding.start + 1, coding.end - coding.start) FROM coding "
                "JOIN document ON document.id = coding.document WHERE coding.code = ? ORDER BY document, start",
                (code,),
            ).fetchall()
        found += len(rows)
    return {"samples": samples, "rows": found}


def all_extracts_to_word(work: Path, workload: str) -> clock.Outcome:
    """Every extract in a control with a footnote that names its document, streamed; no styles, nothing else."""
    from lxml import etree

    connection = sqlite3.connect(work / f"limit-{workload}.db")
    samples: list[float] = []
    with clock.sample(samples), zipfile.ZipFile(work / "limit.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        for part, write in (("document", _write_body), ("footnotes", _write_notes)):
            with (
                archive.open(f"word/{part}.xml", "w", force_zip64=True) as file,
                etree.xmlfile(file, encoding="UTF-8") as xml,
                xml.element(_w(part), nsmap={"w": WORD}),
            ):
                write(xml, connection)
    return {"samples": samples, "peak_mb": clock.peak_mb()}


def project_file(work: Path, workload: str) -> clock.Outcome:
    """The size of the database of texts and codings."""
    return {"samples": [], "mb": (work / f"limit-{workload}.db").stat().st_size / 1e6}


def _extracts(connection: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    for code, path in connection.execute("SELECT id, path FROM code ORDER BY path").fetchall():
        rows = connection.execute(
            "SELECT document.name, substr(document.text, coding.start + 1, coding.end - coding.start) FROM coding "
            "JOIN document ON document.id = coding.document WHERE coding.code = ? ORDER BY document, start",
            (code,),
        )
        for name, words in rows:
            yield path, name, words


def _write_body(xml, connection: sqlite3.Connection) -> None:  # type: ignore[no-untyped-def]  # lxml's stream
    from lxml import etree

    last = ""
    with xml.element(_w("body")):
        for number, (path, _name, words) in enumerate(_extracts(connection), 1):
            if path != last:
                xml.write(_paragraph(path))
            last = path
            control = etree.Element(_w("sdt"))
            tag = etree.SubElement(etree.SubElement(control, _w("sdtPr")), _w("tag"))
            tag.set(_w("val"), f"bx:{number}")
            paragraph = _paragraph(words)
            mark = etree.SubElement(etree.SubElement(paragraph, _w("r")), _w("footnoteReference"))
            mark.set(_w("id"), str(number))
            etree.SubElement(control, _w("sdtContent")).append(paragraph)
            xml.write(control)


def _write_notes(xml, connection: sqlite3.Connection) -> None:  # type: ignore[no-untyped-def]  # lxml's stream
    from lxml import etree

    for number, (_path, name, _words) in enumerate(_extracts(connection), 1):
        note = etree.Element(_w("footnote"), {_w("id"): str(number)})
        note.append(_paragraph(name))
        xml.write(note)


def _paragraph(words: str):  # type: ignore[no-untyped-def]  # an lxml element
    from lxml import etree

    paragraph = etree.Element(_w("p"))
    etree.SubElement(etree.SubElement(paragraph, _w("r")), _w("t")).text = words
    return paragraph


def _w(name: str) -> str:
    return f"{{{WORD}}}{name}"


Blocks = list[tuple[str, str]]
"""Kind and text of each paragraph of a document."""


def _text_of_text(data: bytes) -> Blocks:
    return [("p", line) for line in data.decode("utf-8").replace("\r\n", "\n").split("\n")]


def _text_of_word(data: bytes) -> Blocks:
    import io

    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    style = f"{{{WORD}}}pPr/{{{WORD}}}pStyle"
    return [
        (
            "p" if paragraph.find(style) is None else "h",
            "".join(run.text or "" for run in paragraph.iter(f"{{{WORD}}}t")),
        )
        for paragraph in body.iter(f"{{{WORD}}}p")
    ]


def _text_of_page(data: bytes) -> Blocks:
    from lxml import html

    return [(part.tag, part.text_content()) for part in html.fromstring(data).iter("h1", "h2", "p")]


def _rows(document: int | None, blocks: Blocks) -> Iterator[tuple[int | None, int, int, str]]:
    start = 0
    for kind, text in blocks:
        yield document, start, start + len(text), kind
        start += len(text) + 1


def _window():  # type: ignore[no-untyped-def]  # the types would import Qt for tasks that have no window
    from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

    application = QApplication(["limit"])
    window = QMainWindow()
    edit = QPlainTextEdit(window)
    edit.setUndoRedoEnabled(False)
    window.setCentralWidget(edit)
    window.resize(1280, 800)
    window.show()
    edit.frame = window  # who keeps the edit keeps the window
    return application, edit


def _wash(edit, start: int, end: int):  # type: ignore[no-untyped-def]  # see _window
    from PySide6.QtGui import QColor, QTextCursor
    from PySide6.QtWidgets import QTextEdit

    wash = QTextEdit.ExtraSelection()
    wash.cursor = QTextCursor(edit.document())
    wash.cursor.setPosition(start)
    wash.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    wash.format.setBackground(QColor("#dddddd"))
    return wash


def _settle(application) -> None:  # type: ignore[no-untyped-def]  # see _window
    for _ in range(5):
        application.processEvents()


TASKS: dict[str, Callable[[Path, str], clock.Outcome]] = {
    **merge_tasks.LIMITS,
    "agreement": agreement_tasks.least_agreement,
    "start": start,
    **{f"import .{form}": import_documents(form) for form in FORMATS},
    "open": open_document,
    "add": add_coding,
    "extracts": extracts_of_a_code,
    "word": all_extracts_to_word,
    "file": project_file,
    "index": make_search_index,
    "search": search(RARE),
    "search common": search(COMMON),
}
