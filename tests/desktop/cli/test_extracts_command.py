import pytest

from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.session import Session
from desktop.store import documents

ROWS = [
    {"document": "letter.txt", "code": "Homes > Rents", "quote": "Rents rise again", "reviewer": "Ann"},
    {"document": "letter.txt", "code": "Homes", "quote": "on homes", "reviewer": "Ann", "actor": "Tenants"},
    {"document": "speech.txt", "code": "Plan", "quote": "good plan", "reviewer": "Bob", "stance": "support"},
    {"document": "speech.txt", "code": "Rents", "quote": "Café speech", "reviewer": "Bob"},
]


@pytest.fixture
def coded(shell, codings):
    """The shell, with four coded passages in its project."""
    shell.good("code", shell.project, codings(ROWS), "--by", "Ann")
    return shell


@pytest.mark.parametrize(
    ("options", "texts"),
    [
        ((), ["on homes", "Rents rise again", "Café speech", "good plan"]),
        (("--code", "Homes"), ["on homes", "Rents rise again"]),
        (("--code", "Homes > Rents"), ["Rents rise again"]),
        (("--code", "Homes>Rents"), ["Rents rise again"]),
        (("--code", "Rents"), ["Café speech"]),
        (("--code", "Homes > Rents", "--code", "Plan"), ["Rents rise again", "good plan"]),
        (("--document", "speech.txt"), ["Café speech", "good plan"]),
        (("--actor", "Tenants"), ["on homes"]),
        (("--reviewer", "Bob"), ["Café speech", "good plan"]),
        (("--reviewer", "Bob", "--code", "Plan"), ["good plan"]),
        (("--stance", "support"), ["good plan"]),
        (("--query", "CAFE sp"), ["Café speech"]),
        (("--query", "again rents"), ["Rents rise again"]),
        (("--query", "nothing"), []),
    ],
)
def test_options_choose_passages_in_document_order(coded, options, texts) -> None:
    assert [extract["text"] for extract in coded.on("extracts", *options).value] == texts


def test_every_extract_is_its_stretch_of_the_text(coded) -> None:
    for extract in coded.on("extracts").value:
        text = coded.good("text", coded.project, extract["document_id"]).out
        assert extract["text"] == text[extract["start"] : extract["end"]]


@pytest.mark.parametrize("option", ["--code", "--document", "--actor", "--reviewer"])
def test_a_name_that_nothing_has_is_one_sentence(coded, option) -> None:
    answer = coded("extracts", coded.project, option, "Nobody")

    assert (answer.code, answer.out) == (1, "")
    assert "“Nobody”" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_highlight_without_a_code_is_no_extract(coded) -> None:
    session = Session.open(coded.project, by="Ann")
    document = documents.find(session.project, "speech.txt")
    session.perform(
        "Highlighted", apply_code,
        document_id=document.id, span=Span(0, 4), code_id=None, reviewer_id=session.reviewer.id,
    )  # fmt: skip
    session.close()

    assert len(coded.on("extracts").value) == 4


def test_a_workbook_is_written(coded, tmp_path) -> None:
    from openpyxl import load_workbook

    coded.good("extracts", coded.project, "--xlsx", tmp_path / "out.xlsx")

    rows = list(load_workbook(tmp_path / "out.xlsx").active.iter_rows(values_only=True))
    assert len(rows) == 5
    assert any("Café speech" in row for row in rows)


def test_the_project_itself_is_never_written_over(coded) -> None:
    before = coded.project.read_bytes()

    for arguments in (("extracts", coded.project, "--xlsx"), ("brief", coded.project, "-o")):
        assert coded(*arguments, coded.project).code == 2
    assert coded("codebook", coded.project, "--export", coded.project).code == 2
    assert coded.project.read_bytes() == before


def test_two_shapes_at_once_are_wrong_usage(coded) -> None:
    assert coded("extracts", coded.project, "--json", "--csv").code == 2
