import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.span import Span

spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: Span(min(pair), max(pair)))
positions = st.integers(0, 50)


def _positions(span: Span) -> set[int]:
    return set(range(span.start, span.end))


@given(spans, spans)
def test_spans_behave_as_the_sets_of_their_positions(one: Span, other: Span) -> None:
    both = _positions(one) & _positions(other)
    shared = one.intersection(other)

    assert len(one) == len(_positions(one))
    assert bool(one) == bool(_positions(one))
    assert one.overlaps(other) == other.overlaps(one)
    assert bool(shared) == bool(both)
    assert _positions(shared) == both if shared else not both
    if one and other:
        assert one.overlaps(other) == bool(both)
        assert one.covers(other) == (_positions(other) <= _positions(one))


@given(spans, spans)
def test_the_intersection_is_the_same_from_both_sides_and_inside_both(one: Span, other: Span) -> None:
    shared = one.intersection(other)

    assert shared == other.intersection(one)
    if shared:
        assert one.covers(shared)
        assert other.covers(shared)
        assert shared.intersection(one) == shared


@given(spans, positions)
def test_it_contains_the_positions_from_start_to_before_its_end(span: Span, position: int) -> None:
    assert span.contains(position) == (position in _positions(span))


@given(spans, st.integers(0, 30))
def test_shifting_keeps_the_length_and_can_be_taken_back(span: Span, by: int) -> None:
    assert len(span.shifted(by)) == len(span)
    assert span.shifted(by).shifted(-by) == span


@given(st.text(), spans)
def test_it_stands_for_the_words_of_its_text(text: str, span: Span) -> None:
    assert span.of(text) == text[span.start : span.end]


@given(st.lists(spans))
def test_spans_sort_by_start_and_then_by_end(many: list[Span]) -> None:
    assert sorted(many) == sorted(many, key=lambda span: (span.start, span.end))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3), (-2, -1)])
def test_what_is_no_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_shifting_below_the_start_of_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(2, 5).shifted(-3)
