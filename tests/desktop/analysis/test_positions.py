import pytest

from desktop.analysis.positions import issue_of, overall, position_table
from desktop.analysis.retrieval import CodedPassage
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding
from desktop.domain.ids import CodeId, CodingId, DocumentId, ReviewerId, TextId
from exports.content import Citation, Extract

BOOK = Codebook(
    (
        Code(CodeId("work"), "Work", kind="issue", sort_key="a"),
        Code(CodeId("six"), "After six months", parent_id=CodeId("work"), kind="ask", sort_key="b"),
        Code(CodeId("tone"), "Tone", sort_key="c"),
        Code(CodeId("other"), "Tone", parent_id=CodeId("tone"), sort_key="d"),
    )
)


def passage(code: str, stance: str | None, *, actor: str = "", byline: str = "") -> CodedPassage:
    coding = Coding(
        CodingId("c"), DocumentId("d"), CodeId(code), ReviewerId("r"), TextId("t"), 0, 1, "x", stance=stance
    )
    citation = Citation("A letter", byline=byline, actor=actor)
    return CodedPassage(coding, Extract("c", "x", citation, "A letter", "d", code, 0, 1, actor=actor, stance=stance))


def test_a_passage_counts_for_the_issue_above_its_code() -> None:
    table = position_table([passage("six", "support", actor="Union"), passage("work", "support", actor="Union")], BOOK)

    assert table.issues == ("Work",)
    assert [(row.actor, row.cells) for row in table.rows] == [("Union", (("support", 2),))]


def test_a_code_under_no_issue_stands_for_itself() -> None:
    assert issue_of(CodeId("tone"), BOOK).id == "tone"
    assert issue_of(CodeId("other"), BOOK).id == "other"


def test_rows_are_actors_by_name_and_columns_issues_in_codebook_order() -> None:
    table = position_table(
        [
            passage("tone", "oppose", actor="zoo"),
            passage("six", "support", byline="Ann"),
            passage("six", None, actor="Bob"),
            passage("tone", "neutral"),
        ],
        BOOK,
    )

    assert table.issues == ("Work", "Tone")
    assert [row.actor for row in table.rows] == ["A letter", "Ann", "zoo"]
    assert [row.cells for row in table.rows] == [
        ((None, 0), ("neutral", 1)),
        (("support", 1), (None, 0)),
        ((None, 0), ("oppose", 1)),
    ]


def test_issues_of_one_name_are_told_apart_by_their_paths() -> None:
    table = position_table([passage("tone", "oppose"), passage("other", "oppose")], BOOK)

    assert table.issues == ("Tone", "Tone > Tone")


def test_without_a_stance_there_is_no_table() -> None:
    table = position_table([passage("tone", None)], BOOK)

    assert (table.issues, table.rows) == ((), ())


@pytest.mark.parametrize(
    ("stances", "expected"),
    [
        ((), None),
        (("support", "support"), "support"),
        (("support", "unclear"), "support"),
        (("unclear",), "unclear"),
        (("support", "oppose"), "mixed"),
        (("support", "conditional", "unclear"), "conditional"),
        (("conditional", "oppose"), "mixed"),
    ],
)
def test_stances_add_up_to_one(stances: tuple[str, ...], expected: str | None) -> None:
    assert overall(stances) == expected
