"""Measures the reading surface: opening, a frame, adding and removing a coding, moving an edge, memory.

Run it as a plain script; it needs no project and no other file:

    python tests/benchmarks/bench_reader.py              # 100 kB, 1 MB and 5 MB with 0, 1,000 and 10,000 codings
    python tests/benchmarks/bench_reader.py --quick      # 100 kB and 1 MB only, fewer rounds
    python tests/benchmarks/bench_reader.py --json FILE  # also write the rows as JSON

Each row of the table is one size and number of codings, measured in a process of its own so that memory is that row's
alone. Times are CPU milliseconds of this process (``time.process_time``), given as median and 95th percentile over
``n`` rounds. What is measured:

    open    from the text in hand until the first screen is painted: segments, Qt document, codings, lanes, paint
    rest    all idle slices that lay out the rest, together; ``slice`` is the longest of them
    frame   scroll by a page's step and paint text, margin and strip
    add     one coding more until it is painted in text and margin;  ``remove`` one coding less
    edge    the selected coding's end moved by one character until painted
    memory  resident megabytes that the document added

The window is 1,100 x 850 and offscreen. ``rows()`` gives the same numbers to other scripts.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SIZES = (100_000, 1_000_000, 5_000_000)
CODINGS = (0, 1_000, 10_000)
WORDS = [
    "we",
    "write",
    "as",
    "the",
    "mayors",
    "and",
    "council",
    "leaders",
    "of",
    "thirty",
    "one",
    "market",
    "towns",
    "eighteen",
    "months",
    "ago",
    "your",
    "department",
    "promised",
    "a",
    "settlement",
    "that",
    "would",
    "let",
    "places",
    "like",
    "ours",
    "plan",
    "for",
    "more",
    "than",
    "one",
    "winter",
    "at",
    "time",
    "and",
    "nobody",
    "heard",
    "again",
    "until",
]


def rows(*, quick: bool = False) -> Iterator[dict[str, Any]]:
    """Measure every size and number of codings, each in its own process."""
    for size in SIZES[: 2 if quick else 3]:
        for count in CODINGS:
            command = [sys.executable, __file__, "--one", str(size), str(count), str(9 if quick else 25)]
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
            done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
            yield json.loads(done.stdout.splitlines()[-1])


def measure(size: int, count: int, rounds: int) -> dict[str, Any]:
    """Measure one size and number of codings in this process."""
    sys.path.insert(0, str(ROOT))
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from desktop.domain.ids import CodingId
    from desktop.ui.reader.header import DocumentHeader
    from desktop.ui.reader.pane import ReaderPane
    from desktop.ui.theme import Theme, load_fonts

    application = QApplication([])
    application.setStyle("Fusion")
    load_fonts()
    pane = ReaderPane(Theme())
    pane.resize(1100, 850)
    pane.show()
    application.processEvents()
    view = pane.view
    warm = _content(20_000)
    view.set_document(warm, DocumentHeader("Warm", "up"))
    view.set_codings(_codings(len(warm.text), 20))
    _settle(view, application.processEvents)

    content = _content(size)
    codings = _codings(len(content.text), count)
    before = _resident()

    def paint() -> None:
        application.sendPostedEvents(None, QEvent.Type.UpdateRequest)
        view.viewport().repaint()
        pane.margin.repaint()
        pane.strip.repaint()

    def show_it() -> None:
        view.set_document(content, DocumentHeader("A report of some length", "Somebody · 2026"))
        view.set_codings(codings)
        paint()

    result: dict[str, Any] = {"size": size, "codings": count, "n": rounds}
    opened = [_timed(show_it)]
    slices = _slices(view)
    result["rest"], result["slice"] = round(sum(slices), 1), round(max(slices, default=0), 1)
    result["memory"] = round(_resident() - before, 1)
    for _ in range(min(rounds, 7) - 1):
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # there is no event loop to do it
        opened.append(_timed(show_it))
    result["open"] = _summary(opened)
    _settle(view, application.processEvents)

    rng = random.Random(7)
    bar = view.verticalScrollBar()
    frames: list[float] = []
    for _ in range(rounds):
        bar.setValue(rng.randrange(max(1, bar.maximum())))
        paint()

        def scroll() -> None:
            bar.setValue(bar.value() + bar.pageStep())
            paint()

        frames.append(_timed(scroll))
    result["frame"] = _summary(frames)

    added: list[float] = []
    removed: list[float] = []
    edges: list[float] = []
    for number in range(rounds):
        place = view.place()
        new = _coding(f"new{number}", place + 40, place + 260, rng)
        added.append(_timed(lambda new=new: (view.put_coding(new), paint())))
        view.select_coding(CodingId(new.id))
        span = new.span
        moved = type(span)(span.start, span.end + 1)
        edges.append(_timed(lambda new=new, moved=moved: (view.move_coding(new.id, moved), paint())))
        removed.append(_timed(lambda new=new: (view.remove_coding(new.id), paint())))
        bar.setValue(rng.randrange(max(1, bar.maximum())))
        paint()
    result["add"], result["remove"], result["edge"] = _summary(added), _summary(removed), _summary(edges)
    return result


def _settle(view: Any, process_events: Callable[[], None]) -> None:
    view.page.geometry.finish()
    process_events()
    time.sleep(0.1)
    process_events()


def _slices(view: Any) -> list[float]:
    """The CPU milliseconds of each idle slice until all is laid out."""
    geometry = view.page.geometry
    taken: list[float] = []
    while not geometry.is_complete:
        taken.append(_timed(geometry.step))
    return taken


def _content(size: int) -> Any:
    """Headings, paragraphs and lists of about so many characters; the same for the same size."""
    from desktop.domain.document import Block, DocumentContent
    from desktop.domain.ids import DocumentId, TextId

    rng = random.Random(size)
    blocks: list[Block] = []
    parts: list[str] = []
    at = 0
    while at < size:
        kind = "heading" if len(blocks) % 14 == 0 else "item" if len(blocks) % 14 > 10 else "para"
        words = rng.randint(4, 8) if kind == "heading" else rng.randint(30, 80)
        text = " ".join(rng.choice(WORDS) for _ in range(words)).capitalize() + ("" if kind == "heading" else ".")
        blocks.append(Block(kind, at, at + len(text), 2 if kind == "heading" else 1))
        parts.append(text)
        at += len(text) + 1
    return DocumentContent(DocumentId("d"), TextId("t"), "\n".join(parts), tuple(blocks), ())


def _codings(length: int, count: int) -> list[Any]:
    rng = random.Random(count)
    made = []
    for number in range(count):
        start = rng.randrange(max(1, length - 2_000))
        span = max(5, int(rng.lognormvariate(5.5, 0.8)))
        made.append(_coding(f"c{number:06}", start, min(length, start + span), rng))
    return made


def _coding(name: str, start: int, end: int, rng: random.Random) -> Any:
    from desktop.domain.code import COLORS, LINE_OF_COLOR
    from desktop.domain.ids import CodeId, CodingId
    from desktop.ui.reader.painted import PaintedCoding

    color = rng.choice(COLORS)
    words = f"{color.capitalize()} matter"
    initials = rng.choice(("", "", "JK"))
    return PaintedCoding(
        CodingId(name), start, end, CodeId(color), words, words[0], color, LINE_OF_COLOR[color], initials
    )


def _timed(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


def _summary(times: list[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    ordered = sorted(times)
    return round(ordered[len(ordered) // 2], 2), round(ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], 2)


def _resident() -> float:
    """Megabytes of this process in memory; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--one", nargs=3, type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(measure(*given.one)))
        return
    heads = ("size", "codings", "n", "open", "rest", "slice", "frame", "add", "remove", "edge", "memory")
    print("  ".join(f"{head:>11}" for head in heads))
    found = []
    for row in rows(quick=given.quick):
        found.append(row)
        cells = ("/".join(map(str, row[head])) if isinstance(row[head], list) else str(row[head]) for head in heads)
        print("  ".join(f"{cell:>11}" for cell in cells), flush=True)
    if given.json:
        given.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
