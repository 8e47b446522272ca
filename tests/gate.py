"""The series of tests that guard people's work: a part of each by default, all of it under `make gate`.

A test of the gate bears ``@pytest.mark.gate("C1")`` with the series it belongs to, takes its number from ``wanted``
and its randomness from ``SEED``, and tells the fixture ``counted`` what it really did. Of a series in parts, each part
is counted by itself. A test that counts nothing counts as one case.

A run of everything fails where a series of the list was not there, or did less than the list says. A new series is a
new row of ``SERIES``.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pytest

FULL = os.environ.get("GLOSSATOR_GATE") == "1"
SEED = int(os.environ.get("SEED") or 7)

SERIES: dict[str, tuple[int, int, str]] = {
    "A2": (140, 1_400, "passages of odd texts, to the screen and back"),
    "B1": (1, 1, "sixty simulated days of backups"),
    "B1 restored": (6, 60, "days of backups on a disk, each that is kept restored and checked"),
    "C1": (100, 1_000, "kills while coding"),
    "C2": (30, 300, "kills while merging 10,000 codings"),
    "C3": (30, 300, "kills while importing 20 documents"),
    "C4": (30, 300, "kills while publishing"),
    "C5 backups": (20, 200, "kills while making backups"),
    "C5 upgrade": (20, 200, "kills while bringing an old file up to date"),
    "C6 backup": (80, 800, "power cuts while making backups"),
    "C6 publish": (120, 1_200, "power cuts while publishing from a working copy"),
    "C6 upgrade": (80, 800, "power cuts while bringing an old file up to date"),
    "C6 work": (320, 3_200, "power cuts while coding, importing and merging"),
    "C7": (3, 200, "kills while typing a memo"),
    "F1 backup": (80, 240, "refused writes in a backup"),
    "F1 copy": (80, 240, "refused writes in saving a copy"),
    "F1 edit": (80, 240, "refused writes in edits"),
    "F1 export": (80, 240, "refused writes in an export"),
    "F1 import": (80, 240, "refused writes in an import"),
    "F1 merge": (80, 240, "refused writes in a merge"),
    "F1 publish": (80, 240, "refused writes in publishing"),
    "F2": (16, 16, "cases of files, folders and names that refuse"),
    "F3 edit": (6, 20, "syncs that fail in edits"),
    "F3 import": (6, 8, "syncs that fail in an import"),
    "F3 merge": (6, 12, "syncs that fail in a merge"),
    "F3 publish": (6, 8, "syncs that fail in publishing"),
    "I1": (500, 50_000, "codings in a project that is opened, coded, scrolled and searched"),
    "L1": (2, 600, "seconds of two processes at one shared file"),
    "L2": (2, 100, "programs of a sync client doing its worst"),
    "M mutants": (7, 7, "wrong ways of merging, each found"),
    "M parts": (5, 100, "random projects of which a part was sent"),
    "M programs": (25, 150, "the programs of the mutants, merged as it is"),
    "M1-M7 orders": (120, 5_000, "random programs of three replicas in seven orders"),
    "M1-M7 rows": (120, 5_000, "random programs, row by row as computed anew"),
    "M1-M7 steps": (40, 1_666, "random programs, merged two rows at a time"),
    "M8": (3, 3, "cases of files of other versions"),
    "M9 cancel": (3_000, 50_000, "codings of each, given up in the midst"),
    "M9 merge": (3_000, 50_000, "codings of each, merged"),
    "M10": (4, 4, "cases that other programs fail on"),
    "S1": (41, 41, "published examples of agreement"),
    "U1": (200, 2_000, "random sessions undone and redone"),
    "U2": (5, 5, "cases of undo after restart, crash and merge"),
    "X1 merged": (100, 2_500, "damaged project files merged"),
    "X1 opened": (800, 10_000, "damaged project files opened"),
    "X1 repaired": (100, 2_500, "damaged project files repaired"),
    "X2 bytes": (300, 5_000, "random bytes, markup and bodies for every reader"),
    "X2 docx": (50, 2_000, "damaged files read"),
    "X2 html": (50, 2_000, "damaged files read"),
    "X2 odt": (50, 2_000, "damaged files read"),
    "X2 pdf": (50, 2_000, "damaged files read"),
    "X2 qdc": (50, 2_000, "damaged files read"),
    "X2 txt": (50, 2_000, "damaged files read"),
    "X3": (27, 27, "hostile files"),
    "X4": (3, 3, "cases of the network guard; it counts over every run"),
    "X5 a fifth of the pages": (5, 50, "files repaired"),
    "X5 one page": (5, 50, "files repaired"),
    "X5 the header": (5, 50, "files repaired"),
    "X5 the last quarter": (5, 50, "files repaired"),
}
"""By name: how many by default, how many under `make gate`, and of what. Reviewers read this table; keep it short."""


def wanted(name: str) -> int:
    """How many a series does in this run."""
    return SERIES[name][FULL]


def count(part: int, whole: int) -> int:
    """How large something else is made: the part in the default tests, the whole under `make gate`."""
    return whole if FULL else part


class Counted:
    """What one test did of its series, by part; it goes into the test's report."""

    def __init__(self, item: pytest.Item) -> None:
        self._done: dict[str, int] = {}
        self._item = item
        item.user_properties.append(("done", self._done))

    def __call__(self, number: int = 1, words: str = "", *, part: str = "") -> None:
        """Add so many of a part, and say what came of them."""
        self._done[part] = self._done.get(part, 0) + number
        if words:
            self._item.user_properties.append(("counted", words))


def name_series(items: Iterable[pytest.Item]) -> None:
    """Put each test's series where its report has it, which comes back from workers, too."""
    for item in items:
        for mark in item.iter_markers("gate"):
            item.user_properties.append(("series", mark.args[0]))


def longest_first(items: list[pytest.Item]) -> None:
    """Begin with the tests that take minutes, so that no worker is left alone with one at the end."""
    items.sort(key=lambda item: -max((mark.kwargs.get("minutes", 0) for mark in item.iter_markers("gate")), default=0))


def is_whole(config: pytest.Config) -> bool:
    """Whether everything was asked for, so that whatever is missing is missing for good."""
    options = config.option
    narrowed = options.keyword or options.maxfail or options.collectonly or getattr(options, "deselect", None)
    everything = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return everything and not narrowed and options.markexpr in (("gate",) if FULL else ("", "gate"))


def done_in(reports: Iterable[Any]) -> dict[str, int]:  # Any: pytest has no common type for them
    """How many of each series the tests that passed have done."""
    done: dict[str, int] = defaultdict(int)
    for report in reports:
        told = dict(getattr(report, "user_properties", ()))
        if "series" in told:
            for part, number in told.get("done", {"": 1}).items():
                done[f"{told['series']} {part}".strip()] += number
    return done


def shortfalls(done: Mapping[str, int], skipped: Iterable[str] = ()) -> Iterator[str]:
    """What is missing of the list, one sentence for each series.

    Args:
        done: how many of each series were done.
        skipped: series that this system cannot run; they excuse nothing under `make gate`.
    """
    excused = () if FULL else tuple(skipped)
    for name in sorted(SERIES.keys() | done.keys()):
        if name not in SERIES:
            yield f"{name} is not in the list of series"
        elif done.get(name, 0) < wanted(name) and name.split()[0] not in {each.split()[0] for each in excused}:
            yield f"{name} has done {done.get(name, 0):,} of {wanted(name):,}"


def missing(config: pytest.Config) -> list[str]:
    """What is missing after a run of everything; nothing after a run of a few tests."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or not is_whole(config):
        return []
    skipped = [dict(report.user_properties).get("series", "") for report in reporter.stats.get("skipped", ())]
    return list(shortfalls(done_in(reporter.stats.get("passed", ())), filter(None, skipped)))


def show(reporter: pytest.TerminalReporter) -> None:
    """Under `make gate` the list with what was done, and each test; in any run of everything what is missing."""
    if FULL:
        _show_tests(reporter)
        _show_series(reporter)
    lines = missing(reporter.config)
    if lines:
        reporter.section("series of the gate that are missing", red=True)
        reporter.write_line("\n".join(lines))


def _show_series(reporter: pytest.TerminalReporter) -> None:
    done = done_in(reporter.stats.get("passed", ()))
    seconds = _seconds(reporter)
    reporter.section(f"the gate, seed {SEED}")
    reporter.write_line("| series | of what | wanted | done | outcome |\n|---|---|--:|--:|---|")
    for name in sorted(SERIES.keys() | done.keys()):
        _part, whole, what = SERIES.get(name, (0, 0, "not in the list"))
        outcome = "done" if done.get(name, 0) >= whole > 0 else "MISSING"
        reporter.write_line(f"| {name} | {what} | {whole:,} | {done.get(name, 0):,} | {outcome} |")
    reporter.write_line(f"Seconds of all tests together: {sum(seconds.values()):,.0f}")


def _show_tests(reporter: pytest.TerminalReporter) -> None:
    rows: dict[tuple[str, str], tuple[str, str]] = {}
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in reporter.stats.get(outcome, ()):
            told = getattr(report, "user_properties", ())
            series = dict(told).get("series", "")
            if series:
                words = "; ".join(value for name, value in told if name == "counted")
                rows.setdefault((series, report.nodeid), (outcome, words))
    seconds = _seconds(reporter)
    reporter.section("tests of the gate")
    reporter.write_line("| series | test | came to | seconds | outcome |\n|---|---|---|--:|---|")
    for (series, node), (outcome, words) in sorted(rows.items()):
        name = node.partition("::")[2].removeprefix("test_").replace("_", " ")
        reporter.write_line(f"| {series} | {name} | {words} | {seconds[node]:.0f} | {outcome} |")


def _seconds(reporter: pytest.TerminalReporter) -> dict[str, float]:
    seconds: dict[str, float] = defaultdict(float)
    for report in (each for reports in reporter.stats.values() for each in reports if hasattr(each, "duration")):
        seconds[report.nodeid] += report.duration
    return seconds
