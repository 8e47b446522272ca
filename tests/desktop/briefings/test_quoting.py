"""Which few of many quotations a section shows."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.briefings.quoting import spread
from desktop.domain.briefing import SectionDraft
from desktop.domain.section_query import Finding, SectionQuery, write_query
from tests.desktop.briefings.conftest import Desk, texts


def test_every_source_comes_once_before_any_comes_again() -> None:
    assert spread("aaabac", 3) == (0, 3, 5)
    assert spread("aaabac", 5) == (0, 1, 2, 3, 5)
    assert spread("", 3) == ()


def test_what_does_not_fit_gives_way_to_the_next_of_its_source() -> None:
    assert spread("aab", 2, lambda place: place != 0) == (1, 2)
    assert spread("ab", 2, lambda place: place != 0) == (1,)


@given(st.lists(st.sampled_from("abcde"), max_size=40), st.integers(0, 45))
def test_no_source_is_far_ahead_of_one_that_has_more_to_say(sources: list[str], most: int) -> None:
    taken = spread(sources, most)

    assert list(taken) == sorted(set(taken))
    assert set(taken) <= set(range(len(sources)))
    assert len(taken) == min(most, len(sources))
    counts = {source: [sources[place] for place in taken].count(source) for source in set(sources)}
    unused = [source for source in counts if counts[source] < sources.count(source)]
    assert all(counts[source] <= counts[other] + 1 for source in counts for other in unused)
    for source in counts:
        own = [place for place, each in enumerate(sources) if each == source]
        assert [place for place in taken if sources[place] == source] == own[: counts[source]]


def test_a_few_quotations_are_from_all_who_speak_in_document_order(coded: Desk) -> None:
    query = SectionQuery(find=Finding(), most=4)

    briefing = coded.composed(coded.briefing(SectionDraft("quotes", query=write_query(query))))

    assert texts(briefing.sections[0]) == ["Rents rise fast.", "Rents rise.", "Work is hard to find.", "Rents fall."]


def test_of_one_who_speaks_in_several_documents_each_document_has_its_turn(coded: Desk) -> None:
    coded.code("Speech", "Zoos", "Rents", actor="Tenants Union")
    find = Finding(actors=frozenset({coded.actor_id("Tenants Union")}))
    query = SectionQuery(find=find, most=2)

    briefing = coded.composed(coded.briefing(SectionDraft("quotes", query=write_query(query))))

    assert {extract.document for extract in briefing.extracts} == {"Letter", "Speech"}
