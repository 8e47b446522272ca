"""Ids, anchors, reviewers and progress."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.coding import CONTEXT, Coding, anchor_at
from desktop.domain.ids import derived_id, new_id
from desktop.domain.progress import Progress
from desktop.domain.reviewer import initials_of
from desktop.domain.span import Span

key_parts = st.lists(st.one_of(st.text(max_size=5), st.integers(), st.none()), max_size=4)


def test_new_ids_are_uuids_of_version_7_and_never_the_same() -> None:
    ids = [new_id() for _ in range(500)]

    assert len(set(ids)) == 500
    assert {uuid.UUID(one).version for one in ids} == {7}
    assert [one[:8] for one in ids] == sorted(one[:8] for one in ids)


@given(key_parts, key_parts)
def test_derived_ids_are_equal_when_their_keys_are(one: list[object], other: list[object]) -> None:
    assert (derived_id(*one) == derived_id(*other)) == (one == other)  # type: ignore[arg-type]
    assert uuid.UUID(derived_id(*one)).version == 8  # type: ignore[arg-type]


def test_a_derived_id_is_the_same_on_every_machine() -> None:
    assert derived_id("document", "ab" * 32, None, None) == "49775eb0-46d6-8586-8460-4a4c136c052f"


@given(st.text(min_size=1), st.data())
def test_an_anchor_holds_its_words_and_what_stands_around_them(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    anchor = anchor_at(text, "t", Span(start, end))

    assert anchor.prefix + anchor.exact + anchor.suffix in text
    assert anchor.exact == text[start:end]
    assert (len(anchor.prefix), len(anchor.suffix)) == (min(CONTEXT, start), min(CONTEXT, len(text) - end))


@pytest.mark.parametrize("span", [Span(2, 2), Span(0, 6), Span(7, 9)])
def test_there_is_no_anchor_for_nothing_or_for_what_lies_beyond(span: Span) -> None:
    with pytest.raises(ValueError, match="no passage"):
        anchor_at("words", "t", span)


def test_a_codings_span_is_its_offsets() -> None:
    assert Coding("c", "d", None, "r", "t", 3, 8, "words").span == Span(3, 8)


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Ann Lee", "AL"), ("ann", "A"), ("Ann Mary van der Lee", "AMV"), ("(x) Ölaf 9", "Ö9"), ("", "")],
)
def test_initials_are_the_first_letters_of_up_to_three_words(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_progress_says_what_was_done() -> None:
    assert Progress(1, 3, "letter.docx") == Progress(done=1, total=3, what="letter.docx")
    assert Progress(0, 0).what == ""
