from desktop.analysis.retrieval import CodedPassage
from desktop.briefings.summary import summary
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding
from desktop.domain.ids import CodeId, CodingId, DocumentId, ReviewerId, TextId
from exports.content import Citation, Extract

WORK, SIX, CARDS, RETURNS, COUNCILS = (CodeId(name) for name in ("work", "six", "cards", "returns", "councils"))
CODEBOOK = Codebook(
    (
        Code(WORK, "Right to work", kind="issue", sort_key="a"),
        Code(SIX, "Work after six months", parent_id=WORK, kind="ask"),
        Code(CARDS, "Cards", kind="issue", sort_key="b"),
        Code(RETURNS, "Returns", sort_key="c"),
        Code(COUNCILS, "Councils", sort_key="d"),
    )
)


def passage(code_id: CodeId, actor: str, stance: str | None = None, *, document: str = "d1") -> CodedPassage:
    coding = Coding(
        CodingId("x"), DocumentId(document), code_id, ReviewerId("r"), TextId("t"), 0, 4, "Text", stance=stance
    )
    extract = Extract("x", "Text", Citation(document), document, document, "path", 0, 4, actor=actor, stance=stance)
    return CodedPassage(coding, extract)


def test_the_first_sentence_counts_passages_documents_and_reviewers() -> None:
    paragraphs = summary((passage(WORK, "A"), passage(CARDS, "B", document="d2")), CODEBOOK, reviewers=2)

    assert paragraphs["extent"] == "2 passages from 2 documents, coded by 2 reviewers."


def test_the_three_codes_with_most_passages_are_named_in_order_of_weight() -> None:
    passages = (
        *(passage(CARDS, "A", document=name) for name in ("d1", "d2", "d3", "d4")),
        *(passage(RETURNS, "A") for _ in range(3)),
        *(passage(SIX, "A") for _ in range(2)),
        passage(COUNCILS, "A"),
    )

    assert summary(passages, CODEBOOK, reviewers=1)["weight"] == (
        "Most is said on Cards (4 passages from 4 documents), Returns (3 passages from 1 document) "
        "and Right to work (2 passages from 1 document)."
    )


def test_few_codes_are_not_ranked() -> None:
    assert "weight" not in summary((passage(WORK, "A"),), CODEBOOK, reviewers=1)


def test_an_ask_of_two_actors_is_named_with_both() -> None:
    passages = (
        passage(SIX, "Union", "support"),
        passage(SIX, "Chamber", "conditional"),
        passage(SIX, "Party", "oppose"),
    )

    asks = summary(passages, CODEBOOK, reviewers=1)["asks"]

    assert asks == "Asked for by more than one: Work after six months (Chamber and Union)."


def test_two_passages_of_one_actor_are_no_shared_ask() -> None:
    passages = (passage(SIX, "Union", "support"), passage(SIX, "Union", "support", document="d2"))

    assert "asks" not in summary(passages, CODEBOOK, reviewers=1)


def test_an_issue_in_dispute_counts_actors_on_both_sides_not_passages() -> None:
    passages = (
        passage(SIX, "Union", "support"),
        passage(WORK, "Union", "support"),
        passage(WORK, "Party", "oppose"),
        passage(CARDS, "Union", "support"),
        passage(CARDS, "Union", "oppose"),
    )

    differ = summary(passages, CODEBOOK, reviewers=1)["disputes"]

    assert differ == "Actors differ on Right to work (1 for, 1 against); support with conditions counts as for."


def test_codes_without_a_passage_are_named() -> None:
    paragraphs = summary((passage(WORK, "A"), passage(CARDS, "B")), CODEBOOK, reviewers=1)

    assert paragraphs["silence"] == "No passages on: Returns and Councils."
