import pytest

from desktop import paths

LETTER = [
    # Paragraphs of the letter: its title, “Rents rise. Rents rise again.”, “We ask for a plan.”
    {"document": "letter.txt", "code": "Homes", "quote": "Rents rise again", "reviewer": "Ann"},
    {"document": "letter.txt", "code": "Homes", "quote": "Rents rise.", "reviewer": "Bob"},
    {"document": "letter.txt", "code": "Plan", "quote": "a plan", "reviewer": "Ann"},
    {"document": "letter.txt", "code": "Homes", "quote": "We ask", "reviewer": "Bob"},
    {"document": "speech.txt", "code": "Plan", "quote": "good plan", "reviewer": "Bob"},
]


@pytest.fixture
def compared(shell, codings):
    """Two reviewers; both have read the letter, one alone the speech."""
    shell.good("code", shell.project, codings(LETTER), "--by", "Ann")
    shell.good("mark", shell.project, "letter.txt", "--state", "done", "--by", "Ann")
    shell.good("mark", shell.project, "letter.txt", "speech.txt", "--state", "done", "--by", "Bob")
    return shell


def test_a_paragraph_counts_as_coded_by_any_character_of_it(compared) -> None:
    found = compared.on("agreement").value

    assert (found["unit"], found["reviewers"], found["documents"]) == ("paragraph", ["Ann", "Bob"], 1)
    homes, plan = found["codes"]
    assert [homes[key] for key in ("code", "n", "both", "only_a", "only_b", "neither")] == ["Homes", 3, 1, 0, 1, 1]
    assert [plan[key] for key in ("code", "n", "both", "only_a", "only_b", "neither")] == ["Plan", 3, 0, 1, 0, 2]
    assert homes["percent"] == pytest.approx(2 / 3)
    assert homes["kappa"] == pytest.approx(0.4)
    assert set(found["overall"]) == {"percent", "kappa", "alpha", "alpha_low", "alpha_high"}
    assert found["overall"]["alpha_low"] is None  # one document alone has no spread


def test_sentences_and_characters_are_units_too(compared) -> None:
    by_sentence = compared.on("agreement", "--unit", "sentence").value["codes"][0]
    by_character = compared.on("agreement", "--unit", "character").value["codes"][0]

    assert [by_sentence[key] for key in ("n", "both", "only_a", "only_b", "neither")] == [4, 0, 1, 2, 1]
    assert (by_character["both"], by_character["only_a"], by_character["only_b"]) == (0, 16, 17)


def test_words_marked_as_no_content_are_no_unit(compared) -> None:
    # The title is the only paragraph that nobody coded.
    from desktop.domain.span import Span
    from desktop.edits.exclusions import exclude
    from desktop.session import Session
    from desktop.store import documents

    session = Session.open(compared.project, by="Ann")
    letter = documents.find(session.project, "letter.txt")
    title_end = documents.text(session.project, letter.id).index("\n")
    session.perform("Exclude", exclude, document_id=letter.id, span=Span(0, title_end))
    session.close()

    assert compared.on("agreement").value["codes"][0]["n"] == 2


def test_what_does_not_vary_is_not_defined(shell, codings) -> None:
    shell.good("code", shell.project, codings([]), "--by", "Ann")
    for name in ("Ann", "Bob"):
        shell.good("mark", shell.project, "letter.txt", "--state", "done", "--by", name)

    assert shell.on("agreement").value["overall"] == {
        "percent": None, "kappa": None, "alpha": None, "alpha_low": None, "alpha_high": None,
    }  # fmt: skip
    assert "not defined" in shell.good("agreement", shell.project).out


def test_one_reviewer_alone_is_told_what_is_missing(shell) -> None:
    answer = shell("agreement", shell.project, "--reviewer", "Ann")

    assert answer.code == 1
    assert "Two reviewers are needed" in answer.err


def test_three_reviewers_get_fleiss(compared, codings) -> None:
    compared.good("mark", compared.project, "letter.txt", "--state", "done", "--by", "Cat")
    homes = compared.on("agreement").value["codes"][0]

    assert (homes["both"], homes["only_a"], homes["only_b"], homes["neither"]) == (0, None, None, 1)
    assert homes["percent"] == pytest.approx((1 + 1 / 3 + 1 / 3) / 3)


def test_a_person_reads_a_table(compared) -> None:
    out = compared.good("agreement", compared.project).out

    assert "Ann and Bob: 1 document that all marked done, by paragraph." in out
    assert "1 document not marked done by all: left out." in out
    assert "Ann only" in out


def test_every_key_of_the_json_and_what_both_means_for_three_is_documented(compared) -> None:
    page = (paths.resources() / "help" / "command-line.md").read_text("utf-8").split("## Agreement for scripts")[1]
    found = compared.on("agreement").value

    for key in (*found, *found["codes"][0], *found["overall"]):
        assert f"`{key}`" in page, key
    assert "of three and more, to how many **all** of them gave it" in page
    assert "counts what all of them gave the code" in " ".join(compared.good("agreement", "--help").out.split())
