"""Measures the reading surface in the real window: ``make bench-reader``, or this file as a plain script.

    python tests/benchmarks/bench_reader.py              # 100 kB, 1 MB and 5 MB with 0, 1,000 and 10,000 codings
    python tests/benchmarks/bench_reader.py --quick      # 100 kB and 1 MB only, fewer rounds
    python tests/benchmarks/bench_reader.py --platform xcb    # in a window on a display; xvfb-run gives one
    python tests/benchmarks/bench_reader.py --json FILE  # also write the rows as JSON

Every row is one size and number of codings in a process of its own, so that memory is that row's alone. Each is a
project file with that one document and a short one, opened in the window of the program with all its panels. Times
are CPU milliseconds of the process, given as median and 95th percentile over ``n`` rounds; ``wall`` says where a
reviewer would wait longer than that, for the disk above all. What is measured:

    open    from the choice of the document until its first screen is painted, panels included
    rest    all that is done after that in idle slices, together; ``slice`` is the longest of them
    frame   scroll by one page until text, margin and strip are painted
    add     from the key that codes the selected words until the coding is in the file and painted
    remove  from Delete until it is out of the file and no longer painted
    edge    from the key that moves an edge by one character until painted; ``write`` is letting go of the key
    after   what is done after adding once the hands are still: the panels' counts
    memory  resident megabytes that the document added

The last line is a PDF as its pages: see ``bench_pages.py``.

``bare`` rows are the least that any program can do: a QTextEdit with the same words, one row committed to SQLite and
one repaint for each coding. The last column is the ratio to them. ``rows()`` gives the same numbers to other scripts.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SIZES = (100_000, 1_000_000, 5_000_000)
CODINGS = (0, 1_000, 10_000)
HEADS = ("size", "codings", "n", "open", "rest", "slice", "frame", "add", "remove", "edge", "write", "after", "memory")
COMPARED = ("open", "frame", "add")
AIMS = {"open": 300.0, "frame": 16.0, "add": 50.0}
"""Milliseconds, at 1 MB with 10,000 codings."""
WINDOW = (1280, 850)

Row = dict[str, Any]  # Any: numbers, and pairs of median and 95th percentile


def rows(*, quick: bool = False, platform: str = "offscreen") -> Iterator[Row]:
    """Measure the bare program and the product at every size and number of codings, each in its own process."""
    for size in SIZES[: 2 if quick else 3]:
        for count in (None, *CODINGS):
            yield _measured_apart(size, count, rounds=9 if quick else 25, platform=platform)


def measure(size: int, count: int, rounds: int) -> Row:
    """Measure the window on a document of one size with so many codings, in this process."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop import app
    from desktop.domain.span import Span
    from desktop.kept_settings import Settings
    from desktop.store import codes
    from desktop.ui.actions.entering import open_path
    from tests.made_projects import MadeDocument, make_project

    folder = Path(os.environ["GLOSSATOR_HOME"])
    path = folder / "bench.gloss"
    short, long = make_project(path, [MadeDocument("A short one", 20_000, 20), MadeDocument("Long", size, count)])
    application = app.GlossatorApplication()
    window = app.make_window(Settings())
    window.resize(*WINDOW)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window), "the window must have the keys"
    assert open_path(window.context, path)
    session, workspace = window.context.session, window.workspace
    assert session is not None
    reader = workspace.reader
    reader.focus_text()

    painted = _painted_class()(reader.viewport())

    def paint() -> None:
        """Once: a reviewer does not pay for a second time."""
        painted.is_done = False
        application.sendPostedEvents()  # layouts, queued calls and what waits for paint, but no idle work
        if not painted.is_done:
            reader.viewport().repaint()  # and with it all of the window that waits for paint

    def show(document_id: Any) -> None:
        session.show_document(document_id)
        paint()

    show(short)
    _settle(application)
    before = _resident()
    row: Row = {"size": size, "codings": count, "n": rounds}
    opened = [_timed(lambda: show(long))]
    row["rest"], row["slice"] = _idle(application, reader)
    row["memory"] = round(_resident() - before, 1)
    for _ in range(min(rounds, 7)):
        show(short)
        _settle(application)
        opened.append(_timed(lambda: show(long)))
    row["open"] = _summary(opened[1:])
    _idle(application, reader)

    rng, shift = random.Random(7), Qt.KeyboardModifier.ShiftModifier
    bar = reader.verticalScrollBar()
    leaf = next(code.id for code in codes.codebook(session.project) if code.parent_id is not None)
    taken: dict[str, list[float]] = {name: [] for name in ("frame", "add", "remove", "edge", "write", "after", "wall")}
    for number in range(rounds + 1):
        bar.setValue(rng.randrange(max(1, bar.maximum())))
        paint()

        def scroll() -> None:
            bar.setValue(bar.value() + bar.pageStep())
            paint()

        frame = _timed(scroll)
        place = reader.place() + 40 + rng.randrange(20)
        reader.select_span(Span(place, place + 200 + number))
        _settle(application)
        if not number:
            workspace.coder.apply((leaf,))
            _settle(application)
            continue  # so that the key for the last code has one, and all that happens once has happened
        taken["frame"].append(frame)
        began = time.perf_counter()
        taken["add"].append(_timed(lambda: (QTest.keyClick(reader, Qt.Key.Key_Q), paint())))
        taken["wall"].append((time.perf_counter() - began) * 1000)
        taken["after"].append(_timed(lambda: _settle(application)))
        taken["edge"].append(_timed(lambda: (QTest.keyPress(reader, Qt.Key.Key_Right, shift), paint())))
        taken["write"].append(_timed(lambda: (QTest.keyRelease(reader, Qt.Key.Key_Right, shift), paint())))
        assert session.coding_id is not None
        taken["remove"].append(_timed(lambda: (QTest.keyClick(reader, Qt.Key.Key_Delete), paint())))
        assert session.coding_id is None
        _settle(application)
    row |= {name: _summary(times) for name, times in taken.items()}
    window.close()
    return row


def measure_bare(size: int, rounds: int) -> Row:
    """The least that any program does: plain words in a QTextEdit, one row committed and painted for each coding."""
    import sqlite3

    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QApplication, QTextEdit

    from tests.made_projects import parsed_text

    text = parsed_text("Long", size).text
    connection = sqlite3.connect(Path(os.environ["GLOSSATOR_HOME"]) / "bare.db", isolation_level=None)
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("CREATE TABLE coding (start INTEGER, end INTEGER)")
    application = QApplication([])
    edit = QTextEdit()
    edit.resize(*WINDOW)
    edit.show()
    edit.setPlainText(text[:20_000])
    _settle(application)
    before = _resident()

    def show() -> None:
        edit.setPlainText(text)
        edit.viewport().repaint()

    row: Row = {"size": size, "codings": "bare", "n": rounds}
    opened = [_timed(show)]
    _settle(application)
    row["memory"] = round(_resident() - before, 1)
    opened += [_timed(show) for _ in range(min(rounds, 7))]
    row["open"] = _summary(opened[1:])
    edit.document().documentLayout().documentSize()
    _settle(application)
    rng = random.Random(7)
    bar = edit.verticalScrollBar()
    frames, added = [], []
    for number in range(rounds):
        bar.setValue(rng.randrange(max(1, bar.maximum())))
        edit.viewport().repaint()
        frames.append(_timed(lambda: (bar.setValue(bar.value() + bar.pageStep()), edit.viewport().repaint())))

        def add(number: int = number) -> None:
            connection.execute("INSERT INTO coding VALUES (?, ?)", (number, number + 30))
            wash = QTextEdit.ExtraSelection()
            wash.cursor = QTextCursor(edit.document())
            wash.cursor.setPosition(number * 40)
            wash.cursor.setPosition(number * 40 + 200, QTextCursor.MoveMode.KeepAnchor)
            edit.setExtraSelections([wash])
            edit.viewport().repaint()

        added.append(_timed(add))
    row["frame"], row["add"] = _summary(frames), _summary(added)
    return row


def _painted_class() -> Any:
    from PySide6.QtCore import QEvent, QObject

    class Painted(QObject):
        """Notes that a widget was painted."""

        def __init__(self, widget: Any) -> None:
            super().__init__(widget)
            self.is_done = False
            widget.installEventFilter(self)

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            self.is_done = self.is_done or event.type() == QEvent.Type.Paint
            return False

    return Painted


def _measured_apart(size: int, count: int | None, *, rounds: int, platform: str) -> Row:
    with tempfile.TemporaryDirectory(prefix="glossator-bench-") as home:
        command = [
            sys.executable,
            "-m",
            "tests.benchmarks.bench_reader",
            "--one",
            str(size),
            str(-1 if count is None else count),
            str(rounds),
        ]
        environment = {**os.environ, "QT_QPA_PLATFORM": platform, "GLOSSATOR_HOME": home}
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=ROOT)
        if done.returncode:
            raise RuntimeError(f"{size} characters, {count} codings failed:\n{done.stderr[-3000:]}")
        row: Row = json.loads(done.stdout.splitlines()[-1])
        return row


def _idle(application: Any, reader: Any) -> tuple[float, float]:
    """CPU milliseconds of all idle work until there is none, and of its longest slice."""
    taken: list[float] = []
    quiet = 0
    while quiet < 10:
        spent = _timed(application.processEvents)
        busy = spent > 0.5 or not reader.page.geometry.is_complete
        quiet = 0 if busy else quiet + 1
        taken += [spent] if busy else []
        if not busy:
            time.sleep(0.02)
    return round(sum(taken), 1), round(max(taken, default=0.0), 1)


def _settle(application: Any) -> None:
    """Let idle work and short timers end."""
    from PySide6.QtCore import QEvent

    for _ in range(12):
        application.processEvents()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # there is no event loop to do it
        time.sleep(0.02)


def _timed(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


def _summary(times: list[float]) -> list[float]:
    """Median, 95th percentile, and the distance between the quartiles as a share of the median."""
    ordered = sorted(times)
    first, middle, third = statistics.quantiles(ordered, n=4)
    slow = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return [round(middle, 2), round(slow, 2), round((third - first) / middle, 2) if middle else 0.0]


def _resident() -> float:
    from tests.benchmarks import clock

    return clock.resident_mb()


def print_row(row: Row, bare: Row) -> None:
    """One line of the table: median/95th percentile, and the ratio to the bare program."""
    cells = []
    for head in HEADS:
        value = row.get(head, "")
        cells.append(f"{value[0]:.4g}/{value[1]:.4g}" if isinstance(value, list) else f"{value}")
    ratios = [f"{name} {row[name][0] / bare[name][0]:.1f}" for name in COMPARED] if row is not bare else []
    spread = max((value[2] for value in row.values() if isinstance(value, list)), default=0)
    print("  ".join(f"{cell:>11}" for cell in cells), f"  spread ≤ {spread:.0%}  ", " ".join(ratios), flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--platform", default=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    parser.add_argument("--json", type=Path)
    parser.add_argument("--one", nargs=3, type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        size, count, rounds = given.one
        print(json.dumps(measure_bare(size, rounds) if count < 0 else measure(size, count, rounds)))
        return
    print("  ".join(f"{head:>11}" for head in HEADS), "  × bare")
    found: list[Row] = []
    bare: Row = {}
    for row in rows(quick=given.quick, platform=given.platform):
        bare = row if row["codings"] == "bare" else bare
        found.append(row)
        print_row(row, bare)
    for name, aim in AIMS.items():
        for row in found:
            if (row["size"], row["codings"]) == (1_000_000, 10_000):
                print(f"{name}: {row[name][0]:.1f} ms of {aim:.0f} at 1 MB with 10,000 codings")
    pages = [sys.executable, "-m", "tests.benchmarks.bench_pages", "--pages", "60" if given.quick else "300"]
    environment = {**os.environ, "QT_QPA_PLATFORM": given.platform}
    subprocess.run(pages, env=environment, check=True, cwd=ROOT)
    if given.json:
        given.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
