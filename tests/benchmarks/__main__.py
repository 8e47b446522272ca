"""The table of speed and size: ``make bench``, or ``python -m tests.benchmarks``; ``--help`` lists the options.

Product and limit are run in turn, each in a process of its own, so that a busy machine is unfair to both alike.
Figures are medians of CPU seconds; the spread is the distance between the quartiles as a share of the median.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks import limits, product
from tests.benchmarks.corpus import FORMATS, PROFILES, write_files

ROOT = Path(__file__).resolve().parents[2]
FEWEST = 5
"""Never fewer repetitions than this."""
SECONDS = ("samples", "drawn")
"""Figures that are CPU seconds of a task or of a part of it."""
LONGEST = 900
"""Seconds after which a task has failed."""


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the table.

    Attributes:
        task: its name in ``product.TASKS`` and, unless ``limit`` names another, in ``limits.TASKS``.
        figure: ``samples`` (CPU seconds), or another key of the outcome.
        target: the highest ratio to the limit; None where the figure only informs.
        most: the highest figure of the product by itself, where there is no limit to compare with.
        times: processes to run, each of which may give several samples.
        percent: which percentile of all samples is shown: the median, or how slow the slowest are.
    """

    title: str
    task: str
    workload: str
    target: float | None
    figure: str = "samples"
    limit: str | None = ""
    most: float | None = None
    times: int = FEWEST
    percent: int = 50


@dataclass(slots=True)
class Figures:
    """What all runs of one side gave for one figure."""

    values: list[float] = field(default_factory=list)

    def add(self, outcome: dict[str, object], figure: str) -> None:
        """Take the figure out of an outcome."""
        found = outcome[figure]
        self.values += found if isinstance(found, list) else [found]  # type: ignore[list-item]  # JSON numbers

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.values)

    def percentile(self, percent: int) -> float:
        """The value that so many of a hundred do not exceed."""
        return self.median if percent == 50 else statistics.quantiles(self.values, n=100)[percent - 1]

    @property
    def spread(self) -> float:
        """Distance between the quartiles as a share of the median."""
        if len(self.values) < 2 or not self.median:
            return 0.0
        first, _, third = statistics.quantiles(self.values, n=4)
        return (third - first) / self.median


IMPORTS = [
    Case(f"import .{form}" if part == "samples" else f"… of it history, .{form}", f"import .{form}", "M", target, part)
    for form in FORMATS
    for part, target in (("samples", 4.0), ("history", None))
]


def agreement(workload: str) -> tuple[Case, Case]:
    """Both parts of agreement; see ``agreement_tasks.py``."""
    counted = "agreement, two reviewers, all codes: counts, κ and α"
    drawn = "… agreement: the interval of α (1,000 draws), α of boundaries of each code"
    return (
        Case(counted, "agreement", workload, 3.0),
        Case(drawn, "agreement", workload, 3.0, "drawn"),
    )


CASES = [
    Case("start, no project, first window painted", "start", "S", 3.0, times=7),
    Case("memory idle (MB)", "start", "S", 2.2, "resident_mb", times=7),
    Case("start on a project, first page painted", "start on a project", "M", None, limit="start"),
    *IMPORTS,
    Case("import .txt", "import .txt", "S", None),
    Case("open a document until painted", "open", "M", 3.0),
    Case("open a document until painted", "open", "X", 4.0, times=7),
    Case("… the same without its codings", "open uncoded", "X", None, limit=None, times=7),
    Case("add one coding, durable, repainted", "add", "M", 3.0),
    Case("add one coding, durable, repainted", "add", "X", 3.0),
    Case("extracts of one code (query)", "extracts", "M", 4.0),
    Case("search, rare word, all hits", "search", "M", 3.0),
    Case("… the index made before the first search", "index", "M", None, times=3),
    Case("all extracts to Word", "word", "M", 4.0),
    Case("… its peak memory (MB)", "word", "M", None, "peak_mb", most=150.0),
    Case("all extracts to Word", "word", "S", None),
    Case("10,000 extracts edited in Word, 1,000 changed, refreshed", "refresh", "M", None, limit=None, most=3.0),
    Case("project file (MB)", "file", "M", 3.0, "mb", times=1),
    Case("merge of two reviewers, every hash checked", "merge", "M", 10.0),
    Case("the same merge beside its rows of history and tables copied", "merge", "M", None, limit="merge whole"),
    Case("merge of 100 codings into the whole project", "merge small", "M", None, limit=None),
    *agreement("M"),
    Case("300 quotations of a draft against 5 MB", "check draft", "S", None, limit=None, most=5.0),
    Case("key to coding on the screen, median (s)", "add", "M", None, "waits", most=0.050),
    Case("key to coding on the screen, 99 of 100 (s)", "add", "M", None, "waits", most=0.150, percent=99),
    Case("key to coding on the screen, median (s)", "add", "X", None, "waits", most=0.050),
    Case("key to coding on the screen, 99 of 100 (s)", "add", "X", None, "waits", most=0.150, percent=99),
]
LARGE = [
    Case("import .txt", "import .txt", "L", 4.0, times=1),
    Case("open a document until painted", "open", "L", 3.0),
    Case("add one coding, durable, repainted", "add", "L", 3.0),
    Case("extracts of one code (query)", "extracts", "L", 4.0),
    Case("search, rare word, all hits", "search", "L", 3.0),
    Case("search, common word, the first 10,000 hits", "search common", "L", None),
    Case("… the index made before the first search", "index", "L", None, times=1),
    Case("all extracts to Word", "word", "L", None, times=1),
    Case("… its peak memory (MB)", "word", "L", None, "peak_mb", None, times=1),
    Case("project file (MB)", "file", "L", 3.0, "mb", times=1),
    Case("merge of two reviewers, every hash checked", "merge", "L", 10.0, times=1),
    Case(
        "the same merge beside its rows of history and tables copied", "merge", "L", None, limit="merge whole", times=1
    ),
    Case("… its peak memory (MB)", "merge", "L", None, "peak_mb", most=1_000.0, times=1),
    Case("merge of 100 codings into the whole project", "merge small", "L", None, limit=None, most=1.0, times=1),
    *agreement("L"),
    Case("import .txt", "import .txt", "M", None, times=3),
    Case("add one coding, durable, repainted", "add", "M", None),
    Case("extracts of one code (query)", "extracts", "M", None),
    Case("merge of two reviewers, every hash checked", "merge", "M", None, times=3),
    *agreement("M"),
    Case("all extracts to Word", "word", "M", None, times=3),
]


def run(side: str, task: str, work: Path, workload: str) -> dict[str, object]:
    """One task in a process of its own, and what it says.

    Raises:
        RuntimeError: it failed.
    """
    command = [sys.executable, "-m", "tests.benchmarks.one_task", side, task, str(work), workload]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GLOSSATOR_HOME": str(work / "home")}
    outcome = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=LONGEST, check=False
    )
    if outcome.returncode:
        raise RuntimeError(f"{side} {task} on {workload} failed:\n{outcome.stderr[-3000:]}")
    answer: dict[str, object] = json.loads(outcome.stdout.splitlines()[-1])
    return answer


def measure(cases: list[Case], work: Path) -> list[tuple[Case, Figures, Figures]]:
    """Run every case; cases of one task, workload and limit share their runs.

    Raises:
        RuntimeError: a task failed, or the two sides of one did not find the same.
    """
    results = []
    shared: dict[tuple[str, str, str | None], list[tuple[dict[str, object], dict[str, object] | None]]] = {}
    for case in cases:
        limit = case.task if case.limit == "" else case.limit
        key = (case.task, case.workload, limit)
        if key not in shared:
            print(f"  {case.title} · {case.workload}", file=sys.stderr, flush=True)
            shared[key] = [
                (
                    run("product", case.task, work, case.workload),
                    run("limit", limit, work, case.workload) if limit else None,
                )
                for _ in range(case.times)
            ]
        ours, least = Figures(), Figures()
        for mine, theirs in shared[key]:
            if theirs is not None and mine.get("alike") != theirs.get("alike"):
                raise RuntimeError(f"{case.task}: the two sides differ: {mine.get('alike')}, {theirs.get('alike')}")
            ours.add(mine, case.figure)
            if theirs is not None and case.figure in theirs:
                least.add(theirs, case.figure)
        results.append((case, ours, least))
    return results


def print_table(results: list[tuple[Case, Figures, Figures]]) -> int:
    """Print one row per case and give the number of targets that were missed."""
    print("\n| task | workload | product | limit | ratio | target | n | spread |  |")
    print("|---|---|--:|--:|--:|--:|--:|--:|---|")
    missed = 0
    for case, ours, least in results:
        ratio = ours.median / least.median if least.values and least.median else None
        if case.most is not None:
            target, kept = f"≤ {case.most:g}", ours.percentile(case.percent) <= case.most
        elif case.target is not None and ratio is not None:
            target, kept = f"≤ {case.target:g} ×", ratio <= case.target
        else:
            target, kept = "", True
        missed += not kept
        cells = (
            case.title,
            case.workload,
            shown(ours.percentile(case.percent)),
            shown(least.median) if least.values else "",
            f"{ratio:.2f}" if ratio is not None else "",
            target,
            str(len(ours.values)),
            f"{ours.spread:.0%}",
            ("ok" if kept else "MISSED") if target else "",
        )
        print("| " + " | ".join(cells) + " |")
    return missed


def shown(figure: float) -> str:
    """A figure with three digits that count."""
    return f"{figure:.0f}" if figure >= 100 else f"{figure:.3g}"


def print_growth(results: list[tuple[Case, Figures, Figures]]) -> None:
    """Say how the product grows from M to L beside the limit, for each task that was run on both."""
    print("\n| growth from M to L | product | limit | ratio | target |\n|---|--:|--:|--:|--:|")
    timed = {(case.title, case.workload): (ours, least) for case, ours, least in results if case.figure in SECONDS}
    for title, workload in timed:
        if workload == "L" and (title, "M") in timed:
            (ours, least), (ours_m, least_m) = timed[title, "L"], timed[title, "M"]
            ours_growth, least_growth = ours.median / ours_m.median, least.median / least_m.median
            ratio = f"{ours_growth / least_growth:.2f}"
            print(f"| {title} | {ours_growth:.1f} × | {least_growth:.1f} × | {ratio} | ≤ 1.5 |")


def main() -> int:
    """Prepare, measure, print; 0 even when a target is missed, as a busy machine is no fault of the code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="the largest workload, with how it grows")
    parser.add_argument("--only", default="", help="only rows whose title holds this")
    parser.add_argument("--keep", type=Path, help="a folder for the workloads, kept to look at")
    arguments = parser.parse_args()
    cases = [case for case in (LARGE if arguments.large else CASES) if arguments.only in case.title]
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="glossator-bench-") as folder:
        work = arguments.keep or Path(folder)
        for workload in sorted({case.workload for case in cases}):
            print(f"Preparing {workload}", file=sys.stderr, flush=True)
            if not (work / workload).exists():
                forms = FORMATS if workload == "M" else ("txt",)
                write_files(PROFILES[workload], work / workload, formats=forms)
            limits.prepare(work, workload)
            product.prepare(work, workload)
        results = measure(cases, work)
        missed = print_table(results)
        if arguments.large:
            print_growth(results)
    print(
        f"\n{missed} of {sum(case.most is not None or case.target is not None for case in cases)} targets missed; ",
        end="",
    )
    print(f"{time.perf_counter() - began:.0f} s in all. CPU seconds, medians; spread: quartile distance / median.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
