import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.change import Batch
from desktop.domain.document import Block, Mark
from desktop.store.canonical import batch_text, canonical, canonical_fields, change_id, fields_text, structure_sha256

values = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.text(), st.dictionaries(st.text(), st.integers()))
fields = st.dictionaries(st.text(), values, max_size=5)
BATCH = Batch("b" * 36, 9, "2026", "r" * 36, "s" * 36, "1", "edit", "Label", None)


@given(fields)
def test_equal_values_have_one_text_whatever_their_order(given_fields: dict[str, object]) -> None:
    shuffled = dict(reversed(list(given_fields.items())))

    text = fields_text(given_fields)

    assert fields_text(shuffled) == text
    assert json.loads(text) == given_fields
    assert canonical(json.loads(text)) == text


@given(fields)
def test_fields_are_read_from_their_canonical_text(given_fields: dict[str, object]) -> None:
    assert canonical_fields(fields_text(given_fields)) == given_fields


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1}', ' {"a":1}', '{"a":1} ', '{"a":1}{"a":1}', '{"b":1,"a":1}', '{"a":1,"a":1}', '{"a":"\\u0041"}',
        '{"a":NaN}', '{"a":1.0e0}', '{"a":1', "[1]", "1", "", '{"a":' * 100_000, b'{"a":1}', None,
    ],
)  # fmt: skip
def test_no_fields_are_read_from_any_other_text(text: object) -> None:
    assert canonical_fields(text) is None  # type: ignore[arg-type]  # a damaged file holds other kinds, too


def test_text_stands_as_it_is_and_without_spaces() -> None:
    assert canonical({"b": ["é🇬🇧", 1], "a": None}) == '{"a":null,"b":["é🇬🇧",1]}'


@given(st.data())
def test_an_id_changes_with_any_part_of_the_change_or_of_its_batch(data: st.DataObject) -> None:
    parts = {"table": "code", "row_id": "r", "fields": "{}", "hlc": 7, "prev": (b"\x01" * 16, b"\x02" * 16)}
    one = change_id(batch_text(BATCH), **parts)  # type: ignore[arg-type]
    part, value = data.draw(
        st.sampled_from(
            [("table", "memo"), ("row_id", "s"), ("fields", '{"a":1}'), ("hlc", 8), ("prev", (b"\x01" * 16,))]
        )
    )

    assert change_id(batch_text(BATCH), **{**parts, part: value}) != one  # type: ignore[arg-type]
    assert len(one) == 16
    for column in ("id", "at", "reviewer_id", "session_id", "app_version", "kind", "label", "undoes"):
        other = Batch(**{**{f: getattr(BATCH, f) for f in BATCH.__slots__}, column: "other"})
        assert change_id(batch_text(other), **parts) != one  # type: ignore[arg-type]


def test_ancestors_count_as_a_set() -> None:
    parts = {"table": "code", "row_id": "r", "fields": "{}", "hlc": 7}
    one, other = b"\x01" * 16, b"\x02" * 16

    assert change_id("{}", **parts, prev=(one, other)) == change_id("{}", **parts, prev=(other, one))  # type: ignore[arg-type]


def test_structure_has_a_hash_that_sees_every_value() -> None:
    blocks, marks = (Block("para", 0, 5), Block("heading", 6, 9, 1, "2")), (Mark("link", 1, 3, "x"),)
    whole = structure_sha256(blocks, marks)

    assert structure_sha256(blocks[::-1], marks) != whole
    assert structure_sha256(blocks, ()) != whole
    assert structure_sha256((blocks[0], Block("heading", 6, 9, 1, "3")), marks) != whole
