"""How much of the series of tests that guard people's work is run: a part by default, all of it under `make gate`.

A test of the gate bears ``@pytest.mark.gate("C1")`` with the series it belongs to, takes its numbers from ``count``
and its randomness from ``SEED``. `make gate` runs those tests alone and ends with a table of them.
"""

import os
from collections import defaultdict
from collections.abc import Iterable

import pytest

FULL = os.environ.get("GLOSSATOR_GATE") == "1"
SEED = int(os.environ.get("SEED") or 7)


def count(part: int, whole: int) -> int:
    """How many times: the part in the default tests, the whole under `make gate`."""
    return whole if FULL else part


def name_series(items: Iterable[pytest.Item]) -> None:
    """Put each test's series where its report has it, which comes back from workers, too."""
    for item in items:
        for mark in item.iter_markers("gate"):
            item.user_properties.append(("series", mark.args[0]))


def show_table(reporter: pytest.TerminalReporter) -> None:
    """A row for each test of the gate: series, outcome, seconds and what it counted."""
    if not FULL:
        return
    rows: dict[tuple[str, str], list[str]] = {}
    seconds: dict[tuple[str, str], float] = defaultdict(float)
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in reporter.stats.get(outcome, ()):
            properties = dict(getattr(report, "user_properties", ()))
            key = (properties.get("series", ""), report.nodeid.partition("::")[2])
            if key[0]:
                rows.setdefault(key, [outcome, properties.get("counted", "")])
    for report in (each for reports in reporter.stats.values() for each in reports if hasattr(each, "duration")):
        seconds[dict(report.user_properties).get("series", ""), report.nodeid.partition("::")[2]] += report.duration
    reporter.section(f"the gate, seed {SEED}")
    reporter.write_line("| series | test | counted | seconds | outcome |\n|---|---|---|--:|---|")
    for key in sorted(rows):
        outcome, counted = rows[key]
        words = key[1].removeprefix("test_").replace("_", " ")
        reporter.write_line(f"| {key[0]} | {words} | {counted} | {seconds[key]:.0f} | {outcome} |")
