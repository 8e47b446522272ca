"""Agreement of any number of reviewers: Krippendorff's alpha with its interval, and Fleiss' kappa.

Units are sequences of values, one a reviewer; None where a reviewer did not judge the unit. What a formula does not
define, for want of variation, is None.

Source: Krippendorff 2004, Content Analysis, ch. 11 (alpha, by coincidences); Fleiss 1971 (kappa of many raters).
"""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

Unit = Sequence[Hashable | None]
Pair = tuple[Hashable, Hashable]
Coincidences = Mapping[Pair, float]
"""How often two values met in one unit, each unit counted as many times as it has judgements."""

LEVELS = ("nominal", "ordinal", "interval", "ratio")
RESAMPLES = 1_000
SEED = 20_260_101
"""Any fixed number: the same project gives the same interval, and it is shown beside it."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A bootstrap interval of 95 %, and how many of the resamples had variation enough to count."""

    low: float
    high: float
    resamples: int


def alpha(units: Iterable[Unit], *, level: str = "nominal", order: Sequence[Hashable] | None = None) -> float | None:
    """Krippendorff's alpha.

    Args:
        level: one of LEVELS; for interval and ratio the values are numbers.
        order: for ordinal: all values from the lowest to the highest; else they are sorted.
    """
    return alpha_of(coincidences(units), level=level, order=order)


def coincidences(units: Iterable[Unit]) -> Coincidences:
    """The coincidence matrix of units; units with fewer than two judgements pair with nothing."""
    return coincidences_of(Counter(tuple(unit) for unit in units).items())


def coincidences_of(units: Iterable[tuple[Unit, int]]) -> Coincidences:
    """The same of units with how many there are alike."""
    found: defaultdict[Pair, float] = defaultdict(float)
    for unit, times in units:
        values = Counter(value for value in unit if value is not None)
        judged = sum(values.values())
        if judged < 2:
            continue
        for first, count in values.items():
            for second, other in values.items():
                pairs = count * (other - (first == second))
                if pairs:
                    found[first, second] += times * pairs / (judged - 1)
    return found


def alpha_of(found: Coincidences, *, level: str = "nominal", order: Sequence[Hashable] | None = None) -> float | None:
    """Alpha from a coincidence matrix, 1 less observed over expected disagreement."""
    do_de = disagreements(found, level=level, order=order)
    if do_de is None or do_de[1] == 0:
        return None
    return 1 - do_de[0] / do_de[1]


def disagreements(
    found: Coincidences, *, level: str = "nominal", order: Sequence[Hashable] | None = None
) -> tuple[float, float] | None:
    """Observed and expected disagreement; None where nothing was judged twice."""
    totals: defaultdict[Hashable, float] = defaultdict(float)
    for (first, _second), count in found.items():
        totals[first] += count
    n = sum(totals.values())
    if n < 2:
        return None
    distance = _distance(level, totals, order)
    observed = sum(count * distance(first, second) for (first, second), count in found.items()) / n
    values = list(totals)
    expected = sum(totals[first] * totals[second] * distance(first, second) for first in values for second in values)
    return observed, expected / (n * (n - 1))


class Given(NamedTuple):
    """Judgements that give something or do not, all reviewers on every unit.

    Attributes:
        units: how many.
        given: judgements that gave it.
        differing: pairs of judgements of one unit of which one gave it and the other did not.
    """

    units: int
    given: int
    differing: int


def given_alpha(found: Given, coders: int) -> float | None:
    """Alpha, nominal, from counts: the same as of the units one by one."""
    n, given = found.units * coders, found.given
    if coders < 2 or n < 2 or given in (0, n):
        return None
    observed = 2 * found.differing / (coders - 1) / n
    return 1 - observed / (2 * given * (n - given) / (n * (n - 1)))


def alpha_interval(
    documents: Sequence[Coincidences],
    *,
    level: str = "nominal",
    order: Sequence[Hashable] | None = None,
    resamples: int = RESAMPLES,
    seed: int = SEED,
) -> Interval | None:
    """The bootstrap interval of alpha; whole documents are drawn, for the units of one hang together.

    Args:
        documents: the coincidence matrix of each.

    Returns:
        None with fewer than two documents, or where no resample has variation.
    """
    if len(documents) < 2:
        return None
    draw, places = random.Random(seed), list(range(len(documents)))
    pairs = list(dict.fromkeys(pair for document in documents for pair in document))
    columns = [[document.get(pair, 0.0) for document in documents] for pair in pairs]
    found = []
    for _ in range(resamples):
        # One pick of all documents, then each pair summed over it: adding them one by one takes three times as long.
        pick = itemgetter(*draw.choices(places, k=len(places)))
        drawn = {pair: sum(pick(column)) for pair, column in zip(pairs, columns, strict=True)}
        found.append(alpha_of(drawn, level=level, order=order))
    return _interval(found)


def given_interval(
    documents: Sequence[Given], coders: int, *, resamples: int = RESAMPLES, seed: int = SEED
) -> Interval | None:
    """The same interval where every unit was judged by all reviewers, and a judgement gives something or does not.

    Args:
        documents: what was counted in each.
    """
    if len(documents) < 2:
        return None
    draw = random.Random(seed)
    # The counts of a document side by side in one whole number, each with room for any sum: one addition adds all.
    # Sums beyond 63 bits are slow, so units are counted in their common measure: every code is judged on each unit.
    measure = math.gcd(*(one.units for one in documents)) or 1
    rows = [(units // measure, given, differing) for units, given, differing in documents]
    room = (len(rows) * max(map(max, rows))).bit_length()
    mask = (1 << room) - 1
    packed = [(units << room | given) << room | differing for units, given, differing in rows]
    found = []
    for _ in range(resamples):
        drawn = sum(draw.choices(packed, k=len(packed)))
        counts = Given((drawn >> 2 * room) * measure, drawn >> room & mask, drawn & mask)
        found.append(given_alpha(counts, coders))
    return _interval(found)


def _interval(drawn: Iterable[float | None]) -> Interval | None:
    """The interval of the alphas that resamples had; None where there was no variation."""
    found = sorted(value for value in drawn if value is not None)
    if not found:
        return None
    return Interval(_quantile(found, 0.025), _quantile(found, 0.975), len(found))


@dataclass(frozen=True, slots=True)
class Fleiss:
    """Fleiss' kappa: observed and expected agreement, kappa, its z against no agreement, kappa by category."""

    observed: float
    expected: float
    kappa: float | None
    free: float | None
    z: float | None
    by_category: tuple[float | None, ...]


def fleiss(counts: Sequence[Sequence[int]]) -> Fleiss | None:
    """Fleiss' kappa of units that were all judged by the same number of reviewers; None where they were not.

    Args:
        counts: one row a unit: how many reviewers chose each category.

    Source: Fleiss 1971; ``free`` is Randolph 2005, free-marginal; z after Fleiss, Nee and Landis 1979.
    """
    return fleiss_of(Counter(map(tuple, counts)))


def fleiss_of(rows: Mapping[tuple[int, ...], int]) -> Fleiss | None:
    """The same of units that are alike, counted."""
    judged = {sum(row) for row, times in rows.items() if times}
    if len(judged) != 1 or (m := judged.pop()) < 2:
        return None
    units, categories = sum(rows.values()), range(len(next(iter(rows))))
    shares = [sum(row[j] * times for row, times in rows.items()) / (units * m) for j in categories]
    agreeing = sum(c * (c - 1) * times for row, times in rows.items() for c in row)
    observed, expected = agreeing / (units * m * (m - 1)), sum(share**2 for share in shares)
    kappa = None if math.isclose(expected, 1.0) else (observed - expected) / (1 - expected)
    chance = 1 / len(shares)
    free = (observed - chance) / (1 - chance) if len(shares) > 1 else None
    return Fleiss(
        observed, expected, kappa, free,
        _fleiss_z(kappa, shares, units=units, m=m),
        tuple(_of_category(rows, j, shares[j], units=units, m=m) for j in categories),
    )  # fmt: skip


def _fleiss_z(kappa: float | None, shares: Sequence[float], *, units: int, m: int) -> float | None:
    spread = sum(p * (1 - p) for p in shares)
    if kappa is None or spread == 0:
        return None
    inside = spread**2 - sum(p * (1 - p) * (1 - 2 * p) for p in shares)
    error = math.sqrt(2) / (spread * math.sqrt(units * m * (m - 1))) * math.sqrt(inside) if inside > 0 else 0.0
    return kappa / error if error else None


def _of_category(rows: Mapping[tuple[int, ...], int], j: int, share: float, *, units: int, m: int) -> float | None:
    if share in (0.0, 1.0):
        return None
    differing = sum(row[j] * (m - row[j]) * times for row, times in rows.items())
    return 1 - differing / (units * m * (m - 1) * share * (1 - share))


def _distance(
    level: str, totals: Mapping[Hashable, float], order: Sequence[Hashable] | None
) -> Callable[[Hashable, Hashable], float]:
    """The squared difference of two values. Source: Krippendorff 2004, 11.3.3 to 11.3.5."""
    if level == "nominal":
        return lambda first, second: float(first != second)
    if level == "ordinal":
        return _ordinal(totals, order)
    if level == "interval":
        return lambda first, second: (first - second) ** 2  # type: ignore[operator]  # numbers
    if level == "ratio":
        return lambda first, second: (
            ((first - second) / (first + second)) ** 2 if first != second else 0.0  # type: ignore[operator]
        )
    raise ValueError(f"no level of measurement: {level}")


def _ordinal(
    totals: Mapping[Hashable, float], order: Sequence[Hashable] | None
) -> Callable[[Hashable, Hashable], float]:
    ranked = [value for value in order if value in totals] if order is not None else sorted(totals)  # type: ignore[type-var]
    place = {value: number for number, value in enumerate(ranked)}
    below = [0.0]
    for value in ranked:
        below.append(below[-1] + totals[value])

    def distance(first: Hashable, second: Hashable) -> float:
        low, high = sorted((place[first], place[second]))
        between = below[high + 1] - below[low]
        return (between - (totals[first] + totals[second]) / 2) ** 2

    return distance


def _quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which that share lies, interpolated between neighbours."""
    at = share * (len(ordered) - 1)
    low = math.floor(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)
