"""Queries of sections: written and read again, whatever a newer program or damage has put there."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.coding import STANCES
from desktop.domain.ids import CodeId
from desktop.domain.section_query import (
    BASES,
    DIMENSIONS,
    GROUPS,
    MEASURES,
    ORDERS,
    SHOWN,
    Finding,
    SectionQuery,
    changed_query,
    read_query,
    write_query,
)
from desktop.errors import BadValue

ids = st.frozensets(st.uuids().map(str), max_size=3)
findings = st.builds(
    Finding,
    codes=ids, subcodes=st.booleans(), documents=ids, actors=ids, reviewers=ids,
    stances=st.frozensets(st.sampled_from(STANCES)), words=st.text(st.characters(categories=["L"]), max_size=9),
)  # fmt: skip
queries = st.builds(
    SectionQuery,
    find=st.none() | findings, group=st.sampled_from(GROUPS), order=st.sampled_from(ORDERS), most=st.integers(0, 99),
    notes=st.booleans(), meaning=st.booleans(), measure=st.sampled_from(MEASURES), by=st.sampled_from(DIMENSIONS),
    against=st.sampled_from(DIMENSIONS), base=st.sampled_from(BASES), shows=st.sampled_from(SHOWN),
)  # fmt: skip
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KEYS = ("find", "group", "order", "most", "notes", "measure", "by", "base", "shows", "colour")
strange = st.dictionaries(st.sampled_from(KEYS), anything | st.just({"codes": ["a"], "glow": 1, "stances": ["wry"]}))


@given(queries)
def test_what_is_written_is_read_again(query: SectionQuery) -> None:
    text = write_query(query)

    assert read_query(text) == query
    assert write_query(read_query(text)) == text


def test_a_query_of_defaults_is_empty_and_one_that_finds_all_says_so() -> None:
    assert write_query(SectionQuery()) == "{}"
    assert write_query(SectionQuery(find=Finding())) == '{"find":{}}'
    assert read_query("{}").find is None
    assert read_query('{"find":{}}').find == Finding()


@given(strange)
def test_what_a_newer_program_wrote_is_kept_whole(stored: dict[str, object]) -> None:
    again = json.loads(write_query(read_query(json.dumps(stored))))

    defaults = {"group": "", "order": "document", "most": 0, "notes": False, "measure": "documents", "by": "",
                "base": "all", "shows": ""}  # fmt: skip
    for key, value in stored.items():
        if key == "find" and isinstance(value, dict):
            assert again["find"].get("glow") == value.get("glow")
        elif not (key in defaults and value == defaults[key] and type(value) is type(defaults[key])):
            assert again[key] == value


@pytest.mark.parametrize("text", ["", "nonsense", "[]", "null", "7", '"x"', "[" * 100_000, '{"find":'])
def test_damage_is_read_as_a_query_that_finds_nothing(text: str) -> None:
    assert read_query(text) == SectionQuery()


def test_what_is_not_understood_is_told() -> None:
    assert read_query('{"find":{"codes":["a"]},"most":3}').is_understood
    assert not read_query('{"find":{"attribute":"size"}}').is_understood
    assert not read_query('{"order":"relevance"}').is_understood
    assert read_query('{"order":"relevance"}').order == "document"


def test_an_unknown_stance_narrows_nothing_here_and_stays() -> None:
    query = read_query('{"find":{"stances":["oppose","wry"]}}')

    assert query.find == Finding(stances=frozenset({"oppose"}))
    assert not query.is_understood


def test_one_field_is_changed_and_the_rest_stays() -> None:
    text = '{"find":{"codes":["a"],"glow":1},"order":"relevance","colour":"red"}'

    changed = json.loads(changed_query(text, most=3, order="date"))

    assert changed == {"find": {"codes": ["a"], "glow": 1}, "order": "date", "colour": "red", "most": 3}
    found = changed_query("{}", find=Finding(codes=frozenset({CodeId("b")})))
    assert found == '{"find":{"codes":["b"]}}'


@pytest.mark.parametrize(
    "query",
    [
        SectionQuery(order="relevance"), SectionQuery(group="mood"), SectionQuery(most=-1),
        SectionQuery(find=Finding(stances=frozenset({"wry"}))),
    ],
)  # fmt: skip
def test_what_there_is_not_is_not_written(query: SectionQuery) -> None:
    with pytest.raises(BadValue):
        write_query(query)
