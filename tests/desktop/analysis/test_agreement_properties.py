"""What must hold of agreement whatever the judgements are."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.agreement import agreement
from desktop.analysis.agreement_alpha import alpha, alpha_interval, coincidences, fleiss
from desktop.analysis.agreement_tables import Counts, kappa, percent, pi
from desktop.analysis.agreement_unitizing import unitized
from desktop.analysis.agreement_units import UNITS, Judge, common, content_spans, judged, union, units_of
from desktop.domain.codebook import Codebook
from desktop.domain.document import Block, Document
from desktop.domain.ids import ReviewerId
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.codes import add_code
from desktop.edits.codings import apply_code
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session

judgements = st.lists(st.tuples(*[st.sampled_from([0, 1, 2, None])] * 3), min_size=1, max_size=30)
counts = st.builds(Counts, *[st.integers(0, 50)] * 4)


@given(judgements)
def test_swapping_reviewers_changes_no_alpha(units: list[tuple[int | None, ...]]) -> None:
    swapped = [unit[::-1] for unit in units]

    for level in ("nominal", "ordinal", "interval"):
        first, second = alpha(units, level=level), alpha(swapped, level=level)
        assert first == second or abs(first - second) < 1e-9


@given(counts)
def test_swapping_two_reviewers_changes_no_figure_of_a_code(found: Counts) -> None:
    swapped = Counts(found.both, found.only_b, found.only_a, found.neither)

    assert found.positive == swapped.positive
    assert found.prevalence == swapped.prevalence
    for figure in (percent, kappa, pi):
        first, second = figure(found.table), figure(swapped.table)
        assert first == second or abs(first - second) < 1e-9


@given(st.lists(st.integers(0, 3), min_size=2, max_size=30))
def test_alpha_of_reviewers_who_always_agree_is_one_where_there_is_variation(values: list[int]) -> None:
    found = alpha([(value, value, value) for value in values])

    assert found == (1 if len(set(values)) > 1 else None)


@given(judgements)
def test_units_that_fewer_than_two_judged_change_no_alpha(units: list[tuple[int | None, ...]]) -> None:
    assert alpha([*units, (1, None, None), (None, None, None)]) == alpha(units)


@given(judgements)
def test_the_same_seed_gives_the_same_interval_around_what_can_be(units: list[tuple[int | None, ...]]) -> None:
    documents = [coincidences([unit]) for unit in units]
    first, again = (alpha_interval(documents, resamples=40, seed=5) for _ in range(2))

    assert first == again
    assert first is None or first.low <= first.high <= 1


@given(st.lists(st.lists(st.integers(0, 4), min_size=3, max_size=3), min_size=1, max_size=10))
def test_fleiss_is_between_what_its_shares_allow(rows: list[list[int]]) -> None:
    found = fleiss(rows)

    assert found is None or (0 <= found.expected <= 1 and (found.kappa is None or found.kappa <= 1 + 1e-9))


@given(st.integers(0, 50), st.integers(2, 40), st.integers(1, 39))
def test_whoever_marks_the_same_stretch_agrees_whole(start: int, length: int, at: int) -> None:
    span = [Span(start, start + length)]

    found = unitized(Span(0, 200), [span, span])

    assert found.observed == 0
    assert found.alpha == 1


TEXT = "The heading\nOne sentence here. And another one.\n\nA third paragraph, longer. With two sentences.\nThe end."
BLOCKS = tuple(
    Block(kind, start, start + len(line))
    for kind, line in zip(("heading", "para", "para", "item"), filter(None, TEXT.split("\n")), strict=True)
    for start in (TEXT.index(line),)
)
spans_of_one = st.lists(st.builds(lambda at, n: Span(at, at + n), st.integers(0, 80), st.integers(1, 25)), max_size=5)


def cut_in_two(spans: list[Span], at: int) -> list[Span]:
    """Each span as two that touch, where it is long enough."""
    return [
        piece
        for span in spans
        for piece in (
            (Span(span.start, span.start + at), Span(span.start + at, span.end)) if len(span) > at else (span,)
        )
    ]


@given(spans_of_one, spans_of_one, st.integers(1, 10), spans_of_one)
def test_splitting_a_span_into_two_touching_spans_changes_no_number(
    first: list[Span], second: list[Span], at: int, excluded: list[Span]
) -> None:
    content = content_spans(TEXT, BLOCKS, excluded)
    for unit in UNITS:
        units = units_of(TEXT, content, BLOCKS, unit=unit)

        assert judged(units, content, [first, second], unit=unit) == judged(
            units, content, [cut_in_two(first, at), second], unit=unit
        )


@given(spans_of_one, spans_of_one, spans_of_one)
def test_counts_of_every_unit_are_those_of_looking_at_each_character(
    first: list[Span], second: list[Span], excluded: list[Span]
) -> None:
    content = content_spans(TEXT, BLOCKS, excluded)
    kept = {at for span in content for at in range(span.start, span.end)}
    coded = [{at for span in spans for at in range(span.start, span.end)} & kept for spans in (first, second)]
    for unit in UNITS:
        units = units_of(TEXT, content, BLOCKS, unit=unit)
        pieces = [{at} for at in kept] if unit == "character" else [set(range(u.start, u.end)) & kept for u in units]
        expected: dict[tuple[bool, ...], int] = {}
        for piece in pieces:
            pattern = tuple(bool(piece & mine) for mine in coded)
            expected[pattern] = expected.get(pattern, 0) + 1

        assert judged(units, content, [first, second], unit=unit) == expected


@given(spans_of_one, spans_of_one)
def test_a_document_of_which_nothing_is_excluded_is_judged_alike_the_short_way(
    first: list[Span], second: list[Span]
) -> None:
    content = content_spans(TEXT, BLOCKS, ())
    coders = [union(first), union(second)]
    for unit in UNITS:
        units = units_of(TEXT, content, BLOCKS, unit=unit)

        whole, clipped = (Judge(units, content, unit=unit, is_whole=is_whole) for is_whole in (True, False))
        inside = [tuple(common(spans, [Span(0, len(TEXT))])) for spans in coders]
        assert whole.coded(inside) == clipped.coded(inside)
    short = Judge.of_paragraphs(TEXT, [(block.start, block.end) for block in BLOCKS])
    long = Judge(units_of(TEXT, content, BLOCKS, unit="paragraph"), content, unit="paragraph")
    assert (short.total, short.coded(inside)) == (long.total, long.coded(inside))


def test_adding_a_code_that_nobody_uses_changes_no_figure_of_any_code(
    session: Session, document: Document, codebook: Codebook
) -> None:
    other = ReviewerId("0" * 35 + "b")
    session.perform("Ben", add_reviewer, name="Ben Ode", reviewer_id=other)
    for by, start in ((session.reviewer.id, 0), (other, 0), (session.reviewer.id, 40)):
        session.perform(
            "Code", apply_code, document_id=document.id, span=Span(start, start + 15),
            code_id=codebook.find(("Work",)).id, reviewer_id=by,
        )  # fmt: skip
        session.perform("Done", mark_documents, [document.id], reviewer_id=by, state="done")
    before = [agreement(session.project, (session.reviewer.id, other), unit=unit) for unit in UNITS]

    session.perform("Code", add_code, name="Never used")

    assert [agreement(session.project, (session.reviewer.id, other), unit=unit) for unit in UNITS] == before
    assert before[0].codes[0].figures.n == 3
