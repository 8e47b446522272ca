"""The published examples, to the digits that the design's page on agreement prints."""

from collections import Counter

import pytest

from desktop.analysis.agreement_alpha import alpha, alpha_interval, coincidences, disagreements, fleiss
from desktop.analysis.agreement_tables import (
    Z_95,
    Counts,
    ac1,
    kappa,
    kappa_error,
    kappa_max,
    percent,
    pi,
    s,
    weighted_kappa,
)  # fmt: skip
from desktop.analysis.agreement_unitizing import Unitized, overall, unitized
from desktop.analysis.stretches import Stretch

pytestmark = pytest.mark.gate("S1")


def to(digits: int, value: float | None) -> float:
    assert value is not None
    return round(value, digits)


def rows(text: str) -> list[list[int]]:
    """``1 2 / 3 4`` as a table."""
    return [[int(cell) for cell in row.split()] for row in text.split("/")]


def units(*coders: str) -> list[tuple[str | None, ...]]:
    """Each reviewer's judgements as a string, one character a unit, a point for none."""
    return [tuple(None if value == "·" else value for value in unit) for unit in zip(*coders, strict=True)]


def crossed(first: str, second: str, categories: str) -> list[list[int]]:
    """Two reviewers' judgements as a table."""
    found = Counter(zip(first, second, strict=True))
    return [[found[a, b] for b in categories] for a in categories]


def test_krippendorff_2004_page_224() -> None:
    # Krippendorff 2004, Content Analysis, p. 224; also in the manual of ATLAS.ti.
    first, second = "1100000000", "0110010100"
    table = crossed(first, second, "01")

    assert to(2, percent(table)) == 0.60
    observed, expected = disagreements(coincidences(units(first, second)))
    assert (round(observed, 3), round(expected, 3)) == (0.400, 0.442)
    assert to(3, alpha(units(first, second))) == 0.095
    assert to(4, kappa(table)) == 0.0909


def test_krippendorff_2004_page_227() -> None:
    # Krippendorff 2004, p. 227: (a,a)(a,b)(b,b) four times (b,c)(c,c) five times.
    first, second = "aabbbbbccccc", "abbbbbcccccc"
    table = crossed(first, second, "abc")

    assert to(3, percent(table)) == 0.833
    assert round(disagreements(coincidences(units(first, second)))[1], 3) == 0.627
    assert to(3, alpha(units(first, second))) == 0.734
    assert to(3, kappa(table)) == 0.724


# Krippendorff's data "C" as in R's irr::kripp.alpha: 12 units, four reviewers.
C_UNITS = [
    tuple(None if value == "·" else int(value) for value in unit.split())
    for unit in (
        "1 1 · 1", "2 2 3 2", "3 3 3 3", "3 3 3 3", "2 2 2 2", "1 2 3 4", "4 4 4 4", "1 1 2 1", "2 2 2 2",
        "· 5 5 5", "· · 1 1", "· · 3 ·",
    )
]  # fmt: skip


@pytest.mark.parametrize(
    ("level", "expected"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)]
)
def test_krippendorffs_data_c(level: str, expected: float) -> None:
    assert to(3, alpha(C_UNITS, level=level)) == expected


@pytest.mark.parametrize(("level", "expected"), [("nominal", 0.691), ("interval", 0.811)])
def test_wikipedia_on_alpha(level: str, expected: float) -> None:
    # Wikipedia, Krippendorff's alpha, the example with three reviewers and missing judgements.
    text = units("·····34121133·3", "1·213343·······", "··21344·21133·4")
    numbers = [tuple(None if value is None else int(value) for value in unit) for unit in text]

    assert to(3, alpha(numbers, level=level)) == expected


def test_cohen_1960_page_45() -> None:
    table = rows("88 14 18 / 10 40 10 / 2 6 12")

    assert to(2, percent(table)) == 0.70
    assert to(3, kappa(table)) == 0.492
    assert to(3, kappa_max(table)) == 0.831
    assert to(3, ac1(table)) == 0.576


def test_cohen_1960_page_37() -> None:
    table = rows("25 12 3 / 13 2 15 / 12 16 2")

    assert to(2, percent(table)) == 0.29
    assert to(4, kappa(table)) == -0.0923
    assert to(3, ac1(table)) == -0.048


@pytest.mark.parametrize(
    ("table", "digits", "expected"),
    [("20 5 / 10 15", 2, 0.40), ("45 15 / 25 15", 4, 0.1304), ("25 35 / 5 35", 4, 0.2593)],
)
def test_wikipedia_on_kappa(table: str, digits: int, expected: float) -> None:
    assert to(digits, kappa(rows(table))) == expected


def test_artstein_and_poesio_2008() -> None:
    # Artstein and Poesio 2008, Inter-coder agreement for computational linguistics.
    table = rows("20 10 / 20 50")

    assert to(2, percent(table)) == 0.70
    assert to(2, s(table)) == 0.40
    assert to(3, pi(table)) == 0.341
    assert to(3, kappa(table)) == 0.348


def test_artstein_and_poesio_2008_three_categories() -> None:
    # The same paper; also in NLTK's tests.
    table = rows("46 0 0 / 6 32 6 / 0 0 10")
    judged = [("abc"[i], "abc"[j]) for i in range(3) for j in range(3) for _ in range(table[i][j])]

    assert to(2, percent(table)) == 0.88
    assert to(2, s(table)) == 0.82
    assert to(4, pi(table)) == 0.7995
    assert to(4, kappa(table)) == 0.8013
    assert to(4, alpha(judged)) == 0.8005


@pytest.mark.parametrize(
    ("table", "expected"), [("12 9 9 / 9 14 9 / 9 9 20", 0.186), ("12 18 18 / 0 14 18 / 0 0 20", 0.258)]
)
def test_krippendorff_2004_page_246(table: str, expected: float) -> None:
    assert to(3, percent(rows(table))) == 0.460
    assert to(3, kappa(rows(table))) == expected
    assert to(3, pi(rows(table))) == 0.186


def test_brennan_and_prediger_1981() -> None:
    table = rows("50 0 0 / 10 10 10 / 20 0 0")

    assert to(2, kappa(table)) == 0.27
    assert to(2, s(table)) == 0.40


def test_statsmodels_and_sas() -> None:
    # The example of SAS PROC FREQ that statsmodels' tests quote.
    table = rows("0 4 1 / 0 8 0 / 0 1 5")
    found, error = kappa(table), kappa_error(table)

    assert to(4, found) == 0.4842
    assert to(4, error) == 0.1380
    assert (round(found - Z_95 * error, 4), round(found + Z_95 * error, 4)) == (0.2137, 0.7547)
    assert to(4, weighted_kappa(table, power=1)) == 0.4701


def test_scikit_learn() -> None:
    # Examples of sklearn.metrics.cohen_kappa_score.
    first, second = ("neg", "pos", "neg", "neu", "pos"), ("neg", "pos", "neg", "neu", "neg")
    found = Counter(zip(first, second, strict=True))
    names = ("neg", "neu", "pos")

    assert to(4, kappa([[found[a, b] for b in names] for a in names])) == 0.6875
    assert to(4, kappa(crossed("202201", "002202", "012"))) == 0.4286


def test_gwet_2008() -> None:
    table = rows("8 1 / 0 1")

    assert to(1, percent(table)) == 0.9
    assert to(4, ac1(table)) == 0.8658
    assert to(4, pi(table)) == 0.6078


def test_the_prevalence_paradox() -> None:
    # Feinstein and Cicchetti 1990: high percent, kappa below nothing.
    table = rows("0 1 / 1 98")
    judged = [("1", "0"), ("0", "1"), *[("0", "0")] * 98]

    assert to(2, percent(table)) == 0.98
    assert to(4, kappa(table)) == -0.0101
    assert to(4, alpha(judged)) == -0.0051
    assert to(4, ac1(table)) == 0.9796


def test_krippendorff_1995_digitised() -> None:
    first, second = "001111111100001111110000", "000011110000000110000000"
    table = crossed(first, second, "01")

    assert to(3, kappa(table)) == 0.385
    assert to(3, pi(table)) == 0.314
    assert to(3, alpha(units(first, second))) == 0.329


@pytest.mark.parametrize(("counts", "expected"), [((50, 75, 75, 800), 0.3143), ((50, 150, 0, 800), 0.3478)])
def test_nvivos_example(counts: tuple[int, int, int, int], expected: float) -> None:
    # NVivo's help on coding comparison: 85 per cent; its kappa depends on how the 150 are split.
    table = Counts(*counts).table

    assert to(2, percent(table)) == 0.85
    assert to(4, kappa(table)) == expected


def passages(*places: tuple[int, int]) -> list[Stretch]:
    return [(start, start + length) for start, length in places]


def test_unitizing_alpha_of_krippendorff_2004_page_254() -> None:
    continuum = (150, 450)
    c = unitized(continuum, [passages((225, 70), (370, 30)), passages((220, 80), (355, 20), (400, 20))])
    k = unitized(continuum, [passages((180, 60), (300, 50)), passages((180, 60), (300, 50))])

    assert (round(c.observed, 4), round(c.expected, 4), to(4, c.alpha)) == (0.0144, 0.0532, 0.7286)
    assert (k.observed, round(k.expected, 4), k.alpha) == (0, 0.0490, 1.0)
    # The page adds up disagreements of four digits; with all digits the sum is 0.8587.
    rounded = [Unitized(round(one.observed, 4), round(one.expected, 4)) for one in (c, k)]
    assert (to(4, overall(rounded)), to(4, overall((c, k)))) == (0.8591, 0.8587)


@pytest.mark.parametrize(
    ("continuum", "first", "second", "expected"),
    [
        ((150, 370), [(225, 70)], [(220, 80)], 50),
        ((300, 450), [(370, 30)], [(355, 20)], 850),
        ((375, 425), [], [(400, 20)], 400),
    ],
)
def test_unitizing_distances_of_the_same_page(
    continuum: Stretch, first: list[tuple[int, int]], second: list[tuple[int, int]], expected: int
) -> None:
    for coders in ((first, second), (second, first)):
        found = unitized(continuum, [passages(*places) for places in coders])

        assert found.observed * (continuum[1] - continuum[0]) ** 2 == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    ("first", "second", "observed", "expected"),
    [
        (((2, 8), (14, 6)), ((4, 4), (15, 2)), 0.03125, 0.553),
        (((0, 18),), ((0, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 3), (9, 1)), 2.26736, -0.928),
        (
            ((2, 6), (10, 2), (14, 4), (20, 2)),
            ((0, 2), (4, 4), (10, 4), (16, 2), (20, 2)),
            0.02778,
            0.693,
        ),
        (
            ((0, 2), (2, 8), (10, 4), (14, 6), (20, 4)),
            ((0, 4), (4, 4), (8, 7), (15, 2), (17, 7)),
            0.38715,
            0.066,
        ),
    ],
    ids="ABCD",
)
def test_unitizing_alpha_of_krippendorff_1995(
    first: tuple[tuple[int, int], ...], second: tuple[tuple[int, int], ...], observed: float, expected: float
) -> None:
    # 24 positions of 50,000 each. The paper's alphas for B and C are -0.926 and 0.679: see the design's note on its De.
    length = 50_000
    coders = [[(at * length, (at + size) * length) for at, size in places] for places in (first, second)]

    found = unitized((0, 24 * length), coders)

    assert round(found.observed, 5) == observed
    assert to(3, found.alpha) == expected


def test_agreement_without_variation_is_not_defined() -> None:
    for table in (rows("5 0 / 0 0"), rows("0 0 / 0 7"), rows("0 0 / 0 0")):
        assert kappa(table) is pi(table) is kappa_max(table) is weighted_kappa(table, power=1) is None
        assert kappa_error(table) is None
    assert alpha(units("1111", "1111")) is None
    assert alpha_interval([coincidences(units("11", "11"))] * 3) is None
    assert fleiss([[3, 0], [3, 0]]).kappa is None
    assert unitized((0, 10), [[], []]).alpha is None


# Hayes and Krippendorff 2007, p. 84: five reviewers, 40 units, a line of digits for each reviewer.
HAYES = (
    "112·001122·01311211000201001111223222221",
    "1130000·21102311121000302102111122222221",
    "203000222100221123001·30·1012202·2232·21",
    "·13····0·10022···31·103021122··122···12·",
    "2··0001·2····3112··0·0··2·0··20·2·2222·1",
)


def test_hayes_and_krippendorff_2007() -> None:
    numbers = [tuple(None if value is None else int(value) for value in unit) for unit in units(*HAYES)]

    assert to(4, alpha(numbers, level="ordinal")) == 0.7598


def test_anxiety_of_two_raters() -> None:
    # R's irr::anxiety, raters 2 and 3 of 20 subjects; the category that neither used is left out, as irr does.
    table = crossed("36462424332333221334", "21443216111233113322", "12346")

    assert to(5, kappa(table)) == -0.00629
    assert to(4, weighted_kappa(table, power=1)) == 0.1459
    assert to(4, weighted_kappa(table, power=2)) == 0.2520


# Fleiss 1971, 30 patients and six psychiatrists, as R's irr::diagnoses: a group of digits for each patient.
DIAGNOSES = [
    "444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444", "555555",
    "144444", "124444", "222333", "144444", "224445", "333335", "111455", "111112", "224444", "133555",
    "555555", "244444", "224555", "114444", "144445", "222224", "111155", "224444", "133333", "555555",
]  # fmt: skip


def test_fleiss_1971() -> None:
    counts = [[patient.count(str(category)) for category in range(1, 6)] for patient in DIAGNOSES]
    shares = [round(sum(row[j] for row in counts) / (30 * 6), 3) for j in range(5)]
    found = fleiss(counts)

    assert round(found.observed, 4) == 0.5556
    # The paper squares shares of three digits; with all digits it is 0.2199, from which its own kappa follows.
    assert (round(sum(share**2 for share in shares), 4), round(found.expected, 4)) == (0.2201, 0.2199)
    assert (to(4, found.kappa), to(2, found.z)) == (0.4302, 17.65)
    assert [to(3, value) for value in found.by_category] == [0.245, 0.245, 0.520, 0.471, 0.566]  # as R's irr has it
    # The paper goes on with three digits at each step.
    squares = [sum(row[j] ** 2 for row in counts) for j in range(5)]
    again = [round((total - 180 * p) / (900 * p), 3) for total, p in zip(squares, shares, strict=True)]
    printed = [round((again_j - p) / (1 - p), 3) for again_j, p in zip(again, shares, strict=True)]
    assert printed == [0.248, 0.248, 0.517, 0.470, 0.565]


def test_wikipedia_on_fleiss() -> None:
    # Wikipedia, Fleiss' kappa: ten units, fourteen raters.
    counts = rows(
        "0 0 0 0 14 / 0 2 6 4 2 / 0 0 3 5 6 / 0 3 9 2 0 / 2 2 8 1 1 / "
        "7 7 0 0 0 / 3 2 6 3 0 / 2 5 3 2 2 / 6 5 2 1 0 / 0 2 2 3 7"
    )

    assert to(3, fleiss(counts).kappa) == 0.210


@pytest.mark.parametrize(
    ("counts", "fixed", "free"), [("7 1 / 3 5", 0.161905, 0.214286), ("6 1 0 / 0 7 0", 0.708333, 0.785714)]
)
def test_randolphs_calculator(counts: str, fixed: float, free: float) -> None:
    # Randolph's online kappa calculator; see Randolph 2005 on the free-marginal form.
    found = fleiss(rows(counts))

    assert (to(6, found.kappa), to(6, found.free)) == (fixed, free)


def test_fleiss_is_not_defined_where_units_were_judged_by_different_numbers() -> None:
    assert fleiss([[2, 1], [2, 2]]) is None
