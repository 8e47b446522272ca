"""Agreement of two reviewers from a table of counts: Cohen's kappa and its kin.

A table is square: ``table[a][b]`` counts the units that the first reviewer put into category ``a`` and the second into
``b``. What a formula does not define, because its expected agreement leaves no room for any other, is None: never 0, 1
or nan. The same figures under other names: S is Brennan and Prediger's kappa, pi is Scott's.

Source: the page on agreement in the design, whose published examples the tests recompute; each function names its
paper.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Table = Sequence[Sequence[float]]
Z_95 = 1.959963984540054
"""Standard errors on either side of a 95 % interval under the normal distribution."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Units by what two reviewers did with one code: both gave it, one alone, neither."""

    both: int
    only_a: int
    only_b: int
    neither: int

    @property
    def n(self) -> int:
        """All units."""
        return self.both + self.only_a + self.only_b + self.neither

    @property
    def table(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """The counts as a table of the categories given and not given."""
        return (self.both, self.only_a), (self.only_b, self.neither)

    @property
    def prevalence(self) -> float | None:
        """The share of all judgements that gave the code; None without units."""
        return (2 * self.both + self.only_a + self.only_b) / (2 * self.n) if self.n else None

    @property
    def positive(self) -> float | None:
        """Positive agreement, 2a/(2a+b+c): how often one gave the code where the other did; None if neither ever did.

        Source: Cicchetti and Feinstein 1990.
        """
        given = 2 * self.both + self.only_a + self.only_b
        return 2 * self.both / given if given else None

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.both + other.both,
            self.only_a + other.only_a,
            self.only_b + other.only_b,
            self.neither + other.neither,
        )


def percent(table: Table) -> float | None:
    """The share of units on which both agree, 0 to 1; None without units."""
    total = sum(map(sum, table))
    return sum(table[i][i] for i in range(len(table))) / total if total else None


def kappa(table: Table) -> float | None:
    """Cohen's kappa: expected agreement from each reviewer's own shares. Source: Cohen 1960."""
    return _corrected(table, _expected_cohen)


def pi(table: Table) -> float | None:
    """Scott's pi: expected agreement from the shares of both together. Source: Scott 1955."""
    return _corrected(table, lambda rows, columns: sum(((r + c) / 2) ** 2 for r, c in zip(rows, columns, strict=True)))


def s(table: Table) -> float | None:
    """Bennett's S: every category is expected equally often. Source: Brennan and Prediger 1981."""
    return _corrected(table, lambda rows, _columns: 1 / len(rows))


def ac1(table: Table) -> float | None:
    """Gwet's AC1. Source: Gwet 2008."""

    def expected(rows: Sequence[float], columns: Sequence[float]) -> float:
        shares = [(r + c) / 2 for r, c in zip(rows, columns, strict=True)]
        return sum(share * (1 - share) for share in shares) / (len(shares) - 1)

    return _corrected(table, expected)


def kappa_max(table: Table) -> float | None:
    """The largest kappa that the reviewers' own shares allow. Source: Cohen 1960, p. 42."""
    total = sum(map(sum, table))
    if not total:
        return None
    rows, columns = _shares(table, total)
    expected = _expected_cohen(rows, columns)
    reachable = sum(min(r, c) for r, c in zip(rows, columns, strict=True))
    return None if _is_one(expected) else (reachable - expected) / (1 - expected)


def weighted_kappa(table: Table, *, power: int) -> float | None:
    """Cohen's kappa for ordered categories, disagreement growing with their distance.

    Args:
        power: 1 for weights that grow with the distance, 2 with its square.

    Source: Cohen 1968.
    """
    total = sum(map(sum, table))
    if not total:
        return None
    rows, columns = _shares(table, total)
    size = range(len(table))
    observed = sum(abs(i - j) ** power * table[i][j] / total for i in size for j in size)
    expected = sum(abs(i - j) ** power * rows[i] * columns[j] for i in size for j in size)
    return None if expected == 0 else 1 - observed / expected


def kappa_error(table: Table) -> float | None:
    """The standard error of Cohen's kappa for large samples. Source: Fleiss, Cohen and Everitt 1969, formula 13."""
    total, found = sum(map(sum, table)), kappa(table)
    if found is None:
        return None
    rows, columns = _shares(table, total)
    expected = _expected_cohen(rows, columns)
    size = range(len(table))
    agreeing = sum(table[i][i] / total * (1 - (rows[i] + columns[i]) * (1 - found)) ** 2 for i in size)
    differing = sum(table[i][j] / total * (columns[i] + rows[j]) ** 2 for i in size for j in size if i != j)
    inside = agreeing + (1 - found) ** 2 * differing - (found - expected * (1 - found)) ** 2
    return math.sqrt(max(inside, 0.0) / total) / (1 - expected)


def _corrected(table: Table, expect: Callable[[Sequence[float], Sequence[float]], float]) -> float | None:
    """Observed agreement beyond the expected, as a share of what was left to reach."""
    total = sum(map(sum, table))
    if not total:
        return None
    expected = expect(*_shares(table, total))
    observed = sum(table[i][i] for i in range(len(table))) / total
    return None if _is_one(expected) else (observed - expected) / (1 - expected)


def _shares(table: Table, total: float) -> tuple[list[float], list[float]]:
    rows = [sum(row) / total for row in table]
    columns = [sum(row[j] for row in table) / total for j in range(len(table))]
    return rows, columns


def _expected_cohen(rows: Sequence[float], columns: Sequence[float]) -> float:
    return sum(r * c for r, c in zip(rows, columns, strict=True))


def _is_one(expected: float) -> bool:
    """Whether expected agreement leaves nothing to reach; sums of shares may miss 1 by a rounding."""
    return math.isclose(expected, 1.0, abs_tol=1e-12)
