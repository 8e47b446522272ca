"""The verdict on quotations: none that was changed passes, none that was not is accused."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.analysis.draft_quotations import Quotation
from desktop.analysis.quotation_check import Checked, QuotationCheck, in_order
from desktop.analysis.quotation_sources import Sources, source_of
from desktop.analysis.references import References
from desktop.analysis.word_differences import written
from desktop.domain.document import Document
from desktop.domain.ids import DocumentId, TextId
from desktop.domain.span import Span

LETTER = (
    "The right to work\n"
    "We ask the minister to let people work after six months, not twelve. A wait of years costs councils £28.5m, and "
    "17,000 people are waiting. The Home Office cannot say why; Ms Okafor and Mr Lindqvist asked twice.\n"
    "Café owners, too, say: “we cannot find staff” — and the émigré cooks agree. Net immi-\ngration fell in a long-\n"
    "term trend. We will not accept non-binding promises. Nobody accepts it at the workplace.\n"
)
SPEECH = (
    "A promise and a plan\nAnyone may work after nine months, and no sooner. We shall build forty thousand homes by "
    "2030 and pay for them fairly. Nobody is above the rules that we set for all.\n"
)
TEXTS = {DocumentId("letter"): LETTER, DocumentId("speech"): SPEECH}


def known(key: str, title: str) -> Document:
    return Document(DocumentId(key), b"", TextId(key), title, f"{key}.txt", "text/plain", byline="Jo Ferris")


DOCUMENTS = (known("letter", "Open letter on work"), known("speech", "A promise and a plan"))


def check(*words: str, references: Sequence[str] = (), kind: str = "marks") -> list[Checked]:
    sources = Sources(source_of(key, text) for key, text in TEXTS.items())
    quotations = [
        Quotation(Span(n, n + 1), text, references=tuple(references), kind=kind) for n, text in enumerate(words)
    ]
    return list(in_order(QuotationCheck(sources, TEXTS, References(DOCUMENTS)).check(quotations)))


def verdict(words: str, *references: str) -> str:
    (checked,) = check(words, references=references)
    return checked.verdict


@pytest.mark.parametrize(
    "words",
    [
        "let people work after six months, not twelve",
        "Café owners, too, say: “we cannot find staff” — and the émigré cooks agree.",
        "£28.5m, and 17,000 people",
        "We will not accept non-binding promises.",
        "Net immi-\ngration fell",
    ],
)
def test_words_as_they_stand_are_exact(words: str) -> None:
    (checked,) = check(words)

    assert checked.verdict == "exact"
    assert checked.span is not None
    assert checked.span.of(TEXTS[DocumentId("letter")]) == words
    assert checked.edits == checked.pieces == ()


@pytest.mark.parametrize(
    ("words", "edits"),
    [
        ("We ask the minister [...] to let people work", ("cut",)),
        ("We ask the minister … work after six months", ("cut",)),
        ("We ask the minister (...) work after six months", ("cut",)),
        ("… work after six months, not twelve. ...", ("cut",)),
        ("We ask the minister to let people work. [...] The Home Office cannot say why", ("cut",)),
        ("We ask [again] the minister to let people work", ("brackets",)),
        ("[They] ask the minister to let people work", ("brackets",)),
        ("[w]e ask the minister to let people work", ("brackets",)),
        ("ask the minister to let [these] people work after [half a year], not twelve", ("brackets",)),
        ("17,000 people [sic] are waiting", ("sic",)),
        ("Let people work after six months", ("first_letter",)),
        ("let people work after six months, not twelve,", ("final_stop",)),
        ("Café owners, too, say: 'we cannot find staff' — and", ("quotation_marks",)),
        ("“we cannot find staff” - and the émigré cooks", ("dashes",)),
        ("“we cannot find staff”—and the émigré cooks", ("white_space",)),
        ("let people  work after\nsix months", ("white_space",)),
        ("Net immigration fell", ("hyphenation",)),
        ("fell in a long-term trend", ("hyphenation",)),
        ("Net immigration fell in a long-term trend", ("hyphenation",)),
        ("the e\u0301migre\u0301 cooks agree", ()),
    ],
)
def test_what_an_editor_may_do_is_permitted(words: str, edits: tuple[str, ...]) -> None:
    (checked,) = check(words)

    assert checked.verdict == "permitted"
    assert set(edits) <= set(checked.edits)


@pytest.mark.parametrize(
    ("words", "difference"),
    [
        ("let people work after nine months, not twelve", "[-six-] {+nine+}"),
        ("17,500 people are waiting", "[-17,000-] {+17,500+}"),
        ("costs councils £28m, and 17,000 people", "[-£28.5m-] {+£28m+}"),
        ("We will accept non-binding promises", "[-not-]"),
        ("We will not accept binding promises", "[-non-binding-] {+binding+}"),
        ("The Home Office can say why", "[-cannot-] {+can+}"),
        ("Mr Lindqvist and Ms Okafor asked twice", "Okafor"),
        ("the home office cannot say why; Ms Okafor", "[-Home Office-] {+home office+}"),
        ("We ask the minister [...] work after nine months, not twelve", "[-six-] {+nine+}"),
        ("we ask the minister to [politely] let nobody work after six months", "nobody"),
        ("build forty thousand homes by 2030 and pay for them unfairly", "[-fairly-] {+unfairly+}"),
        ("— the émigré cooks agree. Net immi-\ngration fell", "—"),
    ],
)
def test_a_changed_word_figure_or_name_is_altered(words: str, difference: str) -> None:
    (checked,) = check(words)

    assert checked.verdict == "altered"
    assert difference in written(checked.pieces)
    assert checked.span is not None
    assert checked.score >= 75


def test_a_contraction_may_be_parted_unless_that_turns_the_meaning() -> None:
    text = "They don’t know why, and we can’t say. The minister’s word counts."
    sources = Sources([source_of(DocumentId("a"), text)])
    words = ("The minister", "t know why", "They don", "and we can")

    results = QuotationCheck(sources, {DocumentId("a"): text}, References(())).check(
        [Quotation(Span(n, n + 1), quoted) for n, quoted in enumerate(words)]
    )

    assert [checked.verdict for checked in in_order(results)] == ["exact", "exact", "exact", "altered"]


@pytest.mark.parametrize(
    "words",
    [
        "7,000 people are waiting",
        "costs councils £28",
        "A wait of years costs councils £28",
        "binding promises",
        "Home Office can",
        "the minister to let people work after six month",
        "ask the min",
        "wait of years cost",
        "Nobody is above the rule",
        "ime Office cannot",
    ],  # fmt: skip
)
def test_a_quotation_begins_and_ends_with_whole_words_and_figures(words: str) -> None:
    assert verdict(words) in ("altered", "not_found")


@pytest.mark.parametrize(
    "words", ["e minister to let people wor", "ot accept non-binding promises. A", "ens, too, say nothi"]
)
def test_a_longer_one_may_be_cut_off_inside_a_word(words: str) -> None:
    text = (
        "We ask the minister to let people work. We will not accept non-binding promises. All of them. Citizens, too, "
        "say nothing."
    )
    sources = Sources([source_of(DocumentId("a"), text)])

    (checked,) = in_order(
        QuotationCheck(sources, {DocumentId("a"): text}, References(())).check([Quotation(Span(0, 1), words)])
    )

    assert (checked.verdict == "exact") == (len(words.split()) > 4)


@pytest.mark.parametrize(
    "words",
    [
        "every lighthouse keeper of the outer skerries",
        "hostile environment",
        "shambles",
        "[The minister] said",
        "we [...] homes [...] rules",
    ],
)
def test_what_comes_close_to_nothing_is_not_found(words: str) -> None:
    (checked,) = check(words)

    assert checked.verdict == "not_found"
    assert checked.document_id is None


def test_words_of_two_documents_make_no_quotation() -> None:
    assert verdict("We ask the minister [...] Nobody is above the rules") in ("altered", "not_found")


def test_an_empty_project_has_nothing_to_be_found_in() -> None:
    check_of_nothing = QuotationCheck(Sources(()), {}, References(()))

    (checked,) = in_order(check_of_nothing.check([Quotation(Span(0, 5), "work after six months")]))

    assert checked.verdict == "not_found"


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("Open letter on work, para 2", "exact"),
        ("Jo Ferris, “A promise and a plan”, 2026", "other_source"),
        ("speech.txt", "other_source"),
        ("Hansard, 4 July 2026", "exact"),
        ("Open letter on work; A promise and a plan", "exact"),
    ],
)
def test_only_a_reference_to_another_document_makes_it_another_source(reference: str, expected: str) -> None:
    assert verdict("let people work after six months", reference) == expected


def test_the_document_that_is_cited_goes_before_others_that_have_the_words_too() -> None:
    (checked,) = check("may work after nine months", references=["A promise and a plan"])

    assert (checked.verdict, checked.document_id) == ("exact", "speech")


def test_an_alteration_weighs_more_than_the_wrong_source() -> None:
    assert verdict("let people work after seven months, not twelve", "A promise and a plan") == "altered"


def test_ibid_means_the_reference_before() -> None:
    sources = Sources(source_of(key, text) for key, text in TEXTS.items())
    first = Quotation(Span(0, 1), "work after nine months", references=("A promise and a plan",))
    second = Quotation(Span(1, 2), "let people work after six months", references=("Ibid., para 3.",))

    results = in_order(QuotationCheck(sources, TEXTS, References(DOCUMENTS)).check([first, second]))

    assert [checked.verdict for checked in results] == ["exact", "other_source"]


def test_titles_and_defined_terms_are_no_quotations() -> None:
    assert check("Open letter on work") == []
    assert check("A promise and a plan", kind="note") == []
    assert check("Silent", kind="term") == []
    assert [checked.verdict for checked in check("A promise and a plan")] == ["exact"]  # words that do stand in a text


WORDS = st.integers(0, len(re.findall(r"\S+", LETTER)) - 12)


@given(WORDS, st.integers(6, 11), st.sampled_from(["[...]", "…", "[we]", "[sic]", "blank", "first"]))
@settings(max_examples=100, deadline=None)
def test_permitted_edits_stay_permitted_wherever_they_are(first: int, length: int, edit: str) -> None:
    places = [found.span() for found in re.finditer(r"\S+", LETTER)][first : first + length]
    words = [LETTER[start:end] for start, end in places]
    middle = length // 2
    if edit == "blank":
        words[middle] = "\xa0" + words[middle]
    elif edit == "first":
        words[0] = words[0][0].swapcase() + words[0][1:]
    elif edit in ("[...]", "…"):
        words[middle : middle + 1] = [edit]
    else:
        words.insert(middle, edit)

    assert verdict(" ".join(words)) in ("exact", "permitted")


@given(WORDS, st.integers(6, 11), st.integers(1, 5), st.sampled_from(["zebra", "not", "", "£4"]))
@settings(max_examples=100, deadline=None)
def test_a_word_changed_anywhere_is_never_passed(first: int, length: int, place: int, word: str) -> None:
    words = LETTER.split()[first : first + length]
    place = min(place, length - 2)
    changed = [*words[:place], *([word] if word else []), *words[place + 1 :]]

    if " ".join(changed) not in " ".join(LETTER.split()):
        assert verdict(" ".join(changed)) in ("altered", "not_found")


@pytest.mark.parametrize(
    ("words", "expected"),
    [("asks", "not_found"), ("promise", "exact"), ("people waited", "not_found"), ("binding promise", "altered")],
)
def test_a_word_or_two_are_altered_only_where_the_passage_is_very_close(words: str, expected: str) -> None:
    assert verdict(words) == expected


def test_marks_that_a_source_repeats_at_its_paragraphs_may_be_left_out() -> None:
    text = "She said: “We want work.\n“We want it now, and we mean it.”"
    sources = Sources([source_of(DocumentId("a"), text)])
    quotation = Quotation(Span(0, 1), "We want work. We want it now, and we mean it.")

    (checked,) = in_order(QuotationCheck(sources, {DocumentId("a"): text}, References(())).check([quotation]))

    assert (checked.verdict, checked.edits) == ("permitted", ("quotation_marks",))


def test_a_word_that_stands_everywhere_is_found_in_the_document_that_is_cited() -> None:
    texts = {DocumentId(f"doc-{n}"): "The cat. " * 300 if n < 5 else "See The cat." for n in range(6)}
    sources = Sources(source_of(key, text) for key, text in texts.items())
    last = Document(DocumentId("doc-5"), b"", TextId("doc-5"), "Cats at sea", "sea.txt", "text/plain")
    quotation = Quotation(Span(0, 3), "The", references=("Cats at sea, p. 2",))

    (checked,) = in_order(QuotationCheck(sources, texts, References([last])).check([quotation]))

    assert (checked.verdict, checked.document_id) == ("exact", "doc-5")


@pytest.mark.parametrize(
    ("words", "expected"),
    [("等待六个月后可以工作", "exact"), ("等待九个月后可以工作", "altered"), ("无人说过这句话的内容", "not_found")],
)
def test_words_without_blanks_between_them_are_checked_too(words: str, expected: str) -> None:
    text = "我们请求部长允许人们在等待六个月后可以工作，而不是十二个月。"
    sources = Sources([source_of(DocumentId("a"), text)])

    (checked,) = in_order(
        QuotationCheck(sources, {DocumentId("a"): text}, References(())).check([Quotation(Span(0, 1), words)])
    )

    assert checked.verdict == expected


def test_the_name_of_a_code_is_no_quotation_but_an_altered_phrase_is() -> None:
    sources = Sources(source_of(key, text) for key, text in TEXTS.items())
    references = References((), names=["Work after nine months, not twelve"])
    words = ("Work after nine months, not twelve", "work after nine months, not twelve")

    results = QuotationCheck(sources, TEXTS, references).check(
        [Quotation(Span(n, n + 1), quoted) for n, quoted in enumerate(words)]
    )

    assert [(one.verdict, one.quotation.text[0]) for one in in_order(results)] == [("altered", "w")]
