import pytest


def test_search_prints_the_shape_that_scripts_rely_on(shell) -> None:
    rows = shell.good("search", shell.project, "RENTS", "--json").value

    assert [list(row) for row in rows] == [
        ["document", "document_id", "start", "end", "text", "context", "citation"]
    ] * 2
    for row in rows:
        text = shell.good("text", shell.project, row["document_id"]).out
        assert text[row["start"] : row["end"]] == row["text"] == "Rents"
        assert row["text"] in row["context"]
        assert row["context"] in text
        assert row["document"] in row["citation"]


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("cafe", ["Café"]),
        ("CAFÉ", ["Café"]),
        ('"good plan"', ["good plan"]),
        ("pla*", ["plan", "plan", "plan"]),
        ("rents plan", ["Rents", "Rents", "plan"]),
        ("NEAR(plan, 3) OR good", []),
        ("nowhere", []),
    ],
)
def test_words_phrases_and_beginnings_are_found(shell, query: str, texts: list[str]) -> None:
    rows = shell.good("search", shell.project, query, "--json").value

    assert [row["text"] for row in rows] == texts


def test_search_for_people_counts_and_shows_the_places(shell) -> None:
    said = shell.good("search", shell.project, "plan").out

    assert "a good plan." in said
    assert said.endswith("3 in 2 documents.\n")
    assert shell.good("search", shell.project, "nowhere").out == "Nothing was found.\n"


@pytest.mark.parametrize("query", ["", "?!", "a*b"])
def test_a_search_that_cannot_be_meant_is_answered_with_a_sentence(shell, query: str) -> None:
    answer = shell("search", shell.project, query, "--json")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err.count("\n") == 1
    assert "Traceback" not in answer.err


def test_a_project_that_is_missing_is_said_to_be(shell, tmp_path) -> None:
    answer = shell("search", tmp_path / "none.gloss", "plan")

    assert answer.code == 1
    assert "none.gloss" in answer.err
