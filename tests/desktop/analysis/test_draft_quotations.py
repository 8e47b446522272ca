"""The quotations of a draft: each once, in order, inside the text, with its paragraph and its references."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.analysis.draft_quotations import Quotation, quotations
from desktop.analysis.quotation_check import QuotationCheck, in_order
from desktop.analysis.quotation_sources import Sources, source_of
from desktop.analysis.references import References
from desktop.domain.document import Block, Document, Mark, ParsedDocument
from desktop.domain.ids import DocumentId, TextId
from desktop.readers import plain_text

PIECES = st.sampled_from(
    ["“", "”", '"', "‘", "’", "'", "„", "«", "»", "‹", "[", "]", "...", "[...]", "(", ")", "[sic]", "…", " ", "\n",
     "\n\n", "> ", "—", "-\n", "we", "want", "work", "s’ ", "Ms O’Hara", "17,000", ".", ", ", "½", "😀",
     "e\u0301", "\xa0", "🇬🇧"]
)  # fmt: skip


def draft(*blocks: tuple[str, str], marks: tuple[Mark, ...] = ()) -> ParsedDocument:
    text, made = "", []
    for kind, words in blocks:
        start = len(text) + bool(text)
        text += ("\n" if text else "") + words
        made.append(Block(kind, start, len(text), label="1" if kind in ("footnote", "endnote") else None))
    return ParsedDocument(text, "text/plain", "test", "1", tuple(made), marks)


def found(*blocks: tuple[str, str], references: bool = False) -> list[str]:
    return [one.text for one in quotations(draft(*blocks), is_reference=lambda text: references)]


def test_a_block_is_a_quotation_without_the_marks_around_it() -> None:
    assert found(("quote", "We want work."), ("quote", "“We want it now.”")) == ["We want work.", "We want it now."]


def test_marks_inside_a_block_belong_to_it() -> None:
    assert found(("quote", "“We want work,” he said. “Now.”")) == ["“We want work,” he said. “Now.”"]


def test_a_block_of_several_paragraphs_that_repeats_its_marks_is_one() -> None:
    assert found(("quote", "“We want work."), ("quote", "“We want it now.”")) == ["We want work.\nWe want it now."]


def test_the_reference_at_the_end_of_a_block_is_not_quoted() -> None:
    (one,) = quotations(
        draft(("quote", "We want work. (Open letter, p. 2)")), is_reference=lambda text: "letter" in text
    )

    assert (one.text, one.references) == ("We want work.", ("Open letter, p. 2",))


def test_brackets_that_name_no_source_stay_part_of_a_block() -> None:
    assert found(("quote", "We want work. (And more.)")) == ["We want work. (And more.)"]


def test_who_is_named_below_a_block_may_be_left_out() -> None:
    (one,) = quotations(draft(("quote", "We want work.\n— Ms Okafor, 2026")))

    assert one.others == ("We want work.",)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“Many” means more than half.", "term"),
        ("The Residence Bill (“the Bill”) says so.", "term"),
        ("The Residence Bill (the “Bill”) says so.", "term"),
        ("They call it “the Bill”.", "marks"),
        ("“We want work and we want it now” means trouble.", "marks"),
    ],
)
def test_terms_that_a_draft_defines_are_told_from_quotations(text: str, kind: str) -> None:
    assert [one.kind for one in quotations(draft(("para", text)))] == [kind]


def test_notes_are_references_of_the_quotation_before_their_mark() -> None:
    body = "He says “we want work” and she says “now”, as told."
    marks = tuple(Mark("link", at, at, f"#{kind}-1") for at, kind in ((22, "footnote"), (len(body), "endnote")))

    first, second = quotations(draft(("para", body), ("footnote", "A letter."), ("endnote", "A speech."), marks=marks))

    assert (first.references, second.references) == (("A letter.",), ("A speech.",))


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=200, deadline=None)
def test_whatever_a_draft_holds_quotations_lie_in_it_in_order_and_get_a_verdict(pieces: list[str]) -> None:
    text = "x " + "".join(pieces)
    parsed = plain_text.read(text.encode(), "a.txt")

    listed = quotations(parsed)

    end = 0
    for one in listed:
        assert end <= one.span.start <= one.span.end <= len(parsed.text)
        assert one.text.strip()
        assert one.paragraph is not None
        end = one.span.start
    source = "we want work. “We want s’ 17,000” — Ms O’Hara, we"
    check = QuotationCheck(Sources([source_of(DocumentId("a"), source)]), {DocumentId("a"): source}, References(()))
    for checked in in_order(check.check(listed)):
        if checked.verdict == "exact":
            assert checked.span is not None
            assert checked.span.of(source) == checked.quotation.text


def document(key: str, title: str, **facts: str) -> Document:
    return Document(DocumentId(key), b"", TextId(key), title, f"{key}.docx", "x", **facts)  # type: ignore[arg-type]


KNOWN = (
    document("response-17", "Response to the Bill", byline="Jane Okafor", published_on="2026-03-04"),
    document("doc-b", "The Bill", publisher="The Hallam Courier", published_on="2026"),
    document("doc-c", "Homes"),
    document("doc-d", "Response to the Bill and the plan"),
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Response to the Bill, para 4.", {"response-17"}),
        ("“Response to the Bill and the plan”, p. 2", {"doc-d"}),
        ("see The Bill, cl. 4", {"doc-b"}),
        ("Okafor 2026, p. 3", {"response-17"}),
        ("Okafor, p. 3", set()),
        ("Hallam Courier, 4 March 2026", {"doc-b"}),
        ("response-17.docx", {"response-17"}),
        ("Homes, 2026", {"doc-c"}),
        ("More Homes for all", set()),
        ("homes, 2026", set()),
        ("Response to the bill; Homes", {"response-17", "doc-c"}),
        ("", set()),
    ],
)
def test_references_name_documents_by_title_file_or_author_and_year(text: str, named: set[str]) -> None:
    assert References(KNOWN).named((text,)) == named


def test_nothing_is_quoted_in_a_draft_without_marks() -> None:
    assert found(("heading", "A draft"), ("para", "It’s nobody’s."), ("cell", "")) == []


def test_the_order_is_that_of_the_text() -> None:
    listed = quotations(
        draft(("para", "“one one”"), ("quote", "two"), ("para", "“three three”"), ("cell", "“four four”"))
    )

    assert [one.text for one in listed] == ["one one", "two", "three three", "four four"]
    assert [one.paragraph for one in listed] == [1, 2, 3, 3]
    assert all(isinstance(one, Quotation) for one in listed)
