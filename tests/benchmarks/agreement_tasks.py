"""Agreement of two reviewers over all documents, by paragraph: by the program and by the least work.

Both sides work out the same, in two parts. ``samples``: counts, agreement, kappa and alpha of every code and of all
codes together. ``drawn``: the interval of that alpha from 1,000 draws of whole documents, and the boundary-sensitive
alpha of every code. That they come to the same is seen from ``alike``. What is counted by document for the draws
falls in the first part of the program and in the second of the limit, which makes the second look easier than it is.
"""

import random
import sqlite3
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path

from tests.benchmarks import clock
from tests.benchmarks.corpus import PROFILES, marks

DRAWS, SEED = 1_000, 20_260_101
Row = tuple[int, int, int, int, str]
"""Document, code, start, end, reviewer."""
Passages = list[tuple[int, int]]
"""Start and end, over all documents one behind the other."""
Paragraphs = dict[int, tuple[int, list[int], int, int]]
"""Of each document, by title: the number of its first paragraph, where each begins, how much of other documents is
before it, and how long it is with a place behind it."""
Pair = tuple[set[int], set[int]]
"""Which paragraphs each of the two gave a code."""


def agreement(work: Path, workload: str) -> clock.Outcome:
    """All figures of the program; what is drawn is timed inside it."""
    from desktop.analysis import agreement as asked
    from desktop.analysis import agreement_laid
    from desktop.edits.assignments import mark_documents
    from desktop.session import Session
    from desktop.store import documents, reviewers
    from desktop.store.project_file import open_project

    path = work / f"{workload}.gloss"
    with open_project(path, write=False) as project:
        people = {name: reviewers.find(project, name).id for name in _two(workload)}
        everything = [document.id for document in documents.all_documents(project)]
    for name, person in people.items():
        session = Session.open(path, by=name)
        session.perform("Mark", mark_documents, everything, reviewer_id=person, state="done")
        session.close()
    apart = [clock.Stopwatch(asked, "given_interval"), clock.Stopwatch(asked, "unitized")]
    apart.append(clock.Stopwatch(agreement_laid, "joined"))  # passages that touch count as one: for the boundaries only
    whole: list[float] = []
    drawn: list[float] = []
    with open_project(path, write=False) as project:
        for _ in range(_times(workload)):
            before = sum(each.seconds for each in apart)
            with clock.sample(whole):
                found = asked.agreement(project, tuple(people.values()))
            drawn.append(sum(each.seconds for each in apart) - before)
    return {
        "samples": [seconds - part for seconds, part in zip(whole, drawn, strict=True)],
        "drawn": drawn,
        "alike": _rounded(
            len(found.codes),
            sum(code.figures.kappa or 0 for code in found.codes),
            sum(code.figures.alpha or 0 for code in found.codes),
            found.overall.kappa,
            sum(code.alpha_u or 0 for code in found.codes),
            found.interval.low if found.interval else None,
            found.interval.high if found.interval else None,
        ),
    }


def least_agreement(work: Path, workload: str) -> clock.Outcome:
    """Which paragraphs each of the two gave each code, from the database, and the figures; then what is drawn."""
    samples: list[float] = []
    drawn: list[float] = []
    names = _two(workload)
    for _ in range(_times(workload)):
        with clock.sample(samples):
            connection = sqlite3.connect(work / f"limit-{workload}.db")
            paragraphs = _paragraphs(connection)
            sql = 'SELECT document, code, start, "end", reviewer FROM coding WHERE reviewer IN (?, ?)'
            given, laid = _given(connection.execute(sql, names), paragraphs, names)
            connection.close()
            pairs = list(given.values())
            n = sum(len(places) for _number, places, _at, _length in paragraphs.values())
            counts = [(len(first & second), len(first), len(second)) for first, second in pairs]
            figures = [_figures(*each, n) for each in counts]
            overall = _figures(*map(sum, zip(*counts, strict=True)), n * len(pairs))
        with clock.sample(drawn):
            interval = _interval(_by_document(pairs, paragraphs), len(pairs))
            alphas = _boundary_alphas(laid, sum(length for _number, _places, _at, length in paragraphs.values()))
    return {
        "samples": samples,
        "drawn": drawn,
        "alike": _rounded(
            len(pairs),
            sum(kappa or 0 for _agreeing, kappa, _alpha in figures),
            sum(alpha or 0 for _agreeing, _kappa, alpha in figures),
            overall[1],
            sum(alphas),
            *interval,
        ),
    }


def _rounded(*figures: float | None) -> list[float | None]:
    return [None if figure is None else round(figure, 8) for figure in figures]


def _two(workload: str) -> list[str]:
    """The first two reviewers."""
    return sorted({mark.reviewer for mark in marks(PROFILES[workload])})[:2]


def _times(workload: str) -> int:
    return 1 if workload == "L" else 3


def _paragraphs(connection: sqlite3.Connection) -> Paragraphs:
    found: dict[int, tuple[str, list[int], int]] = {}
    for document, text in connection.execute("SELECT id, text FROM document"):
        at, places, lines = 0, [], text.split("\n")
        for line in lines:
            if line:
                places.append(at)
            at += len(line) + 1
        found[document] = lines[0].casefold(), places, at
    ordered: Paragraphs = {}
    number = before = 0
    for document, (_title, places, length) in sorted(found.items(), key=lambda one: one[1][0]):
        ordered[document] = number, places, before, length
        number += len(places)
        before += length
    return ordered


def _given(
    rows: Iterable[Row], paragraphs: Paragraphs, names: Sequence[str]
) -> tuple[dict[int, Pair], dict[int, tuple[Passages, Passages]]]:
    """By code, which paragraphs each of the two gave it, and their passages."""
    given: dict[int, Pair] = {}
    laid: dict[int, tuple[Passages, Passages]] = {}
    for document, code, start, end, reviewer in rows:
        number, places, at, _length = paragraphs[document]
        first, last = bisect_right(places, start) - 1, bisect_right(places, end - 1)
        if code not in given:
            given[code], laid[code] = (set(), set()), ([], [])
        who = reviewer != names[0]
        given[code][who].update(range(number + first, number + last))
        laid[code][who].append((at + start, at + end))
    return given, laid


def _figures(both: int, first: int, second: int, n: int) -> tuple[float, float | None, float | None]:
    """Agreement, Cohen's kappa and Krippendorff's alpha from how often both, the first and the second gave a code."""
    agreeing = (n - first - second + 2 * both) / n
    by_chance = (first * second + (n - first) * (n - second)) / n**2
    kappa = None if by_chance == 1 else (agreeing - by_chance) / (1 - by_chance)
    return agreeing, kappa, _alpha(n, first + second, first + second - 2 * both)


def _alpha(n: int, given: int, differing: int) -> float | None:
    expected = given * (2 * n - given)
    return 1 - differing * (2 * n - 1) / expected if expected else None


def _by_document(pairs: Iterable[Pair], paragraphs: Paragraphs) -> list[tuple[int, int, int]]:
    """How many paragraphs each document has, how often they were given a code, and how often by one alone."""
    units = [len(places) for _number, places, _at, _length in paragraphs.values()]
    of = [document for document, count in enumerate(units) for _ in range(count)]
    given: Counter[int] = Counter()
    differing: Counter[int] = Counter()
    for first, second in pairs:
        given.update(map(of.__getitem__, first))
        given.update(map(of.__getitem__, second))
        differing.update(map(of.__getitem__, first ^ second))
    return [(count, given[document], differing[document]) for document, count in enumerate(units)]


def _interval(documents: Sequence[tuple[int, int, int]], codes: int) -> tuple[float, float]:
    """The ends of 95 % of the alphas; the three sums of a draw are one sum of whole numbers with room for each."""
    draw, room = random.Random(SEED), (len(documents) * max(map(max, documents))).bit_length()
    packed = [(units << room | given) << room | differing for units, given, differing in documents]
    mask = (1 << room) - 1
    found = []
    for _ in range(DRAWS):
        drawn = sum(draw.choices(packed, k=len(packed)))
        found.append(_alpha((drawn >> 2 * room) * codes, drawn >> room & mask, drawn & mask))
    ordered = sorted(alpha for alpha in found if alpha is not None)
    low, high = (share * (len(ordered) - 1) for share in (0.025, 0.975))
    return tuple(  # type: ignore[return-value]  # two of them
        ordered[int(at)] + (ordered[int(at) + 1] - ordered[int(at)]) * (at - int(at)) for at in (low, high)
    )


def _boundary_alphas(laid: dict[int, tuple[Passages, Passages]], length: int) -> list[float]:
    """Krippendorff's alpha of unitizing for each code, over all documents one behind the other."""
    found = []
    for two in laid.values():
        first, second = map(_merged, two)
        expected = _expected(first, second, length)
        if expected:
            found.append(1 - _observed(first, second) / length**2 / expected)
    return found


def _merged(passages: Passages) -> Passages:
    passages.sort()
    found: Passages = []
    first, last = passages[0] if passages else (0, 0)
    for start, end in passages:
        if start > last:
            found.append((first, last))
            first, last = start, end
        elif end > last:
            last = end
    return [*found, (first, last)] if passages else found


def _observed(first: Passages, second: Passages) -> int:
    found = place = 0
    alone = [(end - start) ** 2 for start, end in second]
    for start, end in first:
        while place < len(second) and second[place][1] <= start:
            place += 1
        here = place
        while here < len(second) and second[here][0] < end:
            found += (start - second[here][0]) ** 2 + (end - second[here][1]) ** 2
            alone[here] = 0
            here += 1
        if here == place:
            found += (end - start) ** 2
    return found + sum(alone)


def _expected(first: Passages, second: Passages, length: int) -> float:
    sizes = [end - start for passages in (first, second) for start, end in passages]
    edges = [(0, *(at for one in passages for at in one), length) for passages in (first, second)]
    gaps = sorted(
        end - start for each in edges for start, end in zip(each[::2], each[1::2], strict=True) if end > start
    )
    longest = list(accumulate(reversed(gaps), initial=0))
    summed = (len(sizes) - 1) * sum(size * (size - 1) * (2 * size - 1) for size in sizes) // 3
    for size in sizes:
        fitting = len(gaps) - bisect_left(gaps, size)
        summed += size**2 * (longest[fitting] - fitting * (size - 1))
    total = 2 * length
    return 2 / length * summed / (total * (total - 1) - sum(size * (size - 1) for size in sizes))
