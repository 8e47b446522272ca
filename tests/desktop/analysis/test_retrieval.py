import pytest

from desktop.analysis.retrieval import folded


@pytest.mark.parametrize(
    ("text", "other"),
    [("Café", "cafe"), ("STRASSE", "straße"), ("ﬁgure", "FIGURE"), ("naïve", "nai\u0308ve"), ("Ünal", "unal")],
)
def test_case_and_accents_do_not_count_in_a_search(text: str, other: str) -> None:
    assert folded(text) == folded(other)
