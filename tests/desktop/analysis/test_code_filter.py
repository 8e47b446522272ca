"""Filtering the codebook, and what a merge of two codes is said to do."""

from desktop.analysis.code_filter import narrowed
from desktop.analysis.code_merge_preview import merge_preview
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.document import Document
from desktop.domain.ids import CodeId
from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.session import Session
from desktop.store.codes import totals

BOOK = Codebook(
    [
        Code(CodeId("1"), "Éducation"),
        Code(CodeId("2"), "Écoles", CodeId("1")),
        Code(CodeId("3"), "Work", definition="Jobs and pay"),
        Code(CodeId("4"), "Hours", CodeId("3")),
    ]
)


def names(words: str) -> list[str]:
    return [code.name for code in narrowed(BOOK, words)]


def test_codes_that_fit_are_shown_with_those_above_them() -> None:
    assert names("ecoles") == ["Éducation", "Écoles"]
    assert names("pay") == ["Work"]
    assert names("work hours") == ["Work", "Hours"]
    assert names("none such") == []
    assert narrowed(BOOK, " ") is BOOK


def test_totals_count_the_codes_below() -> None:
    found = totals(BOOK, {CodeId("3"): 2, CodeId("4"): 5})

    assert found == {"1": 0, "2": 0, "3": 7, "4": 5}


def test_the_preview_of_a_merge_counts_what_happens(session: Session, document: Document, codebook: Codebook) -> None:
    costs, work = codebook.find(("Costs",)).id, codebook.find(("Work",)).id
    for code_id, span, stance in (
        (costs, Span(30, 42), "support"), (work, Span(30, 42), "oppose"), (costs, Span(50, 60), None),
    ):  # fmt: skip
        session.perform(
            "Code", apply_code, document_id=document.id, span=span, code_id=code_id,
            reviewer_id=session.reviewer.id, stance=stance,
        )  # fmt: skip

    assert merge_preview(session.project, costs, into=work, shown_to=session.reviewer.id).sentence == (
        "2 codings of “Costs” will count for “Work”. 1 code below it moves under “Work”. "
        "1 passage has both codes and keeps one coding, with all memos. "
        "1 of these has two different stances; the one under “Work” stays."
    )
    voices = codebook.find(("Voices",)).id
    assert merge_preview(session.project, voices, into=work, shown_to=session.reviewer.id).sentence == (
        "“Voices” has no codings; “Work” will stand for it."
    )
