"""Measures the page view in the real window: a row of ``make bench-reader``, or this file as a plain script.

    python -m tests.benchmarks.bench_pages --pages 300 --codings 1000

Pages are drawn in a process of their own, so that what a reviewer waits for is wall time, given in milliseconds as
median and 95th percentile:

    open    from the choice of *Page* until the first page in view is painted, the process started anew
    jump    from the scroll bar's move to any other place until the pages there are painted
    frame   scroll by one page: the window's part of it in CPU time, whether the page is drawn yet or a white sheet
    drawn   the same until the page itself is painted; mostly it was drawn in advance while the hands were still
    add     from the key that codes the selected words until the coding is in the file and painted on the page
"""

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.benchmarks.corpus import PROFILES, papers
from tests.pdf_files import Sheet, column, pdf_of

LINES, WIDTH = 48, 88
"""Lines of a page, and characters of a line at most."""
PATIENCE = 20.0
"""Seconds after which a page that is not drawn is a failure."""


def measure(pages: int, codings: int, rounds: int) -> dict[str, Any]:
    """Measure the window on a PDF of so many pages of text with so many codings, in this process.

    Returns:
        Times by name, as pairs of median and 95th percentile. Any: those and counts.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop import app
    from desktop.domain.span import Span
    from desktop.kept_settings import Settings
    from desktop.ui.actions.entering import open_path

    path = _project(Path(os.environ["GLOSSATOR_HOME"]), pages, codings)
    application = app.GlossatorApplication()
    window = app.make_window(Settings())
    window.resize(1280, 850)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window), "the window must have the keys"
    assert open_path(window.context, path)
    session, workspace = window.context.session, window.workspace
    assert session is not None
    shown, view, source = workspace.pages, workspace.pages.view, workspace.pages.over.source

    def drawn() -> None:
        """Until every page in view is there and painted."""
        end = time.monotonic() + PATIENCE
        while not source.sizes or not all(source.picture(page) for page in view._in_view()):
            assert time.monotonic() < end, "the page was not drawn"
            application.processEvents()
        view.viewport().repaint()

    taken: dict[str, list[float]] = {name: [] for name in ("open", "jump", "frame", "drawn", "add")}
    for _ in range(3):
        shown.show_pages(False)
        source.close()
        shown._is_open = False
        taken["open"].append(_wall(lambda: (shown.show_pages(True), drawn())))
    _settle(application)
    dice = random.Random(7)
    bar, text = view.verticalScrollBar(), workspace.reader.text
    for _ in range(rounds):
        place = dice.randrange(max(1, bar.maximum() - bar.pageStep()))
        taken["jump"].append(_wall(lambda place=place: (bar.setValue(place), drawn())))
        _settle(application)
        began = time.perf_counter()
        taken["frame"].append(_cpu(lambda: (bar.setValue(bar.value() + bar.pageStep()), view.viewport().repaint())))
        drawn()
        taken["drawn"].append((time.perf_counter() - began) * 1000)
        _settle(application)
        start = view.place() + dice.randrange(200)
        span = Span(start, min(len(text), start + 60 + dice.randrange(200)))
        workspace.reader.select_span(span)
        _settle(application)
        if session.last_code_id is None:
            from desktop.store import codes

            leaf = next(code.id for code in codes.codebook(session.project) if code.parent_id is not None)
            workspace.coder.apply((leaf,))
            continue
        taken["add"].append(_wall(lambda: (QTest.keyClick(view, Qt.Key.Key_Q), view.viewport().repaint())))
        assert session.coding_id is not None
    window.close()
    return {"pages": pages, "codings": codings, "n": rounds} | {name: _summary(found) for name, found in taken.items()}


def _project(folder: Path, pages: int, codings: int) -> Path:
    """A project with one PDF of invented text, coded at random."""
    from desktop.domain.codebook import CodebookRow
    from desktop.domain.ids import DocumentId
    from desktop.edits.codes import import_codebook
    from desktop.edits.codings import code_passages
    from desktop.edits.documents import add_document
    from desktop.readers import pdf
    from desktop.session import Session
    from desktop.store import codes
    from tests.made_projects import random_spans

    data = pdf_of(*_sheets(pages), title="Long report")
    parsed = pdf.read(data, "report.pdf")
    path = folder / "pages.gloss"
    session = Session.create(path, title="Pages", by="Ann Lee")
    session.perform("Codes", import_codebook, [CodebookRow(("Topic", f"Code {number}")) for number in range(10)])
    added = session.perform("Add", add_document, parsed=parsed, data=data, file_name="report.pdf")
    leaves = [code.id for code in codes.codebook(session.project) if code.parent_id is not None]
    spans = random_spans(random.Random(1), len(parsed.text), codings)
    for number, code_id in enumerate(leaves):
        session.perform(
            "Code",
            code_passages,
            document_id=DocumentId(added.ids("document")[0]),
            spans=spans[number :: len(leaves)],
            code_ids=(code_id,),
            reviewer_id=session.reviewer.id,
        )
    session.close()
    return path


def _sheets(pages: int) -> list[Sheet]:
    words = " ".join(paper.text for paper in papers(PROFILES["M"])).encode("cp1252", "ignore").decode("cp1252").split()
    sheets: list[Sheet] = []
    at = 0
    for _ in range(pages):
        lines = []
        for _ in range(LINES):
            line = ""
            while len(line) + len(words[at % len(words)]) < WIDTH:
                line = f"{line} {words[at % len(words)]}".strip()
                at += 1
            lines.append(line)
        sheets.append(Sheet(column(lines, top=780, size=10)))
    return sheets


def _settle(application: Any) -> None:
    for _ in range(6):
        application.processEvents()
        time.sleep(0.01)


def _wall(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def _cpu(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


def _summary(times: list[float]) -> list[float]:
    ordered = sorted(times)
    return [round(statistics.median(ordered), 1), round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 1)]


def main() -> None:
    """Print the row, for people or as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--codings", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="glossator-bench-") as home:
        os.environ["GLOSSATOR_HOME"] = home
        row = measure(given.pages, given.codings, given.rounds)
    if given.json:
        print(json.dumps(row))
    else:
        cells = [f"{name} {value[0]:g}/{value[1]:g} ms" for name, value in row.items() if isinstance(value, list)]
        print(f"PDF of {row['pages']} pages, {row['codings']:,} codings, n {row['n']}: {', '.join(cells)}")


if __name__ == "__main__":
    sys.exit(main())
