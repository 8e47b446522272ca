"""Which words stand between quotation marks."""

import pytest

from desktop.analysis.quotation_marks import Marked, marked


def found(*paragraphs: str) -> list[str]:
    return [text[quotation.start : quotation.end] for text, quotation in _marked(paragraphs)]


def _marked(paragraphs: tuple[str, ...]) -> list[tuple[str, Marked]]:
    text = "\n".join(paragraphs)
    places, start = [], 0
    for paragraph in paragraphs:
        places.append((start, start + len(paragraph)))
        start += len(paragraph) + 1
    return [(text, quotation) for quotation in marked(text, places)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “we want work” and “more pay”.", ["we want work", "more pay"]),
        ('He said "we want work" and "more pay".', ["we want work", "more pay"]),
        ("He said ‘we want work’ and 'more pay'.", ["we want work", "more pay"]),
        ("‘He said “don’t go” and left’, she said.", ["He said “don’t go” and left"]),
        ("“He said ‘don’t go’ and left,” she said.", ["He said ‘don’t go’ and left,"]),
        ("„Wir wollen Arbeit“ und „noch ‚mehr‘ davon“.", ["Wir wollen Arbeit", "noch ‚mehr‘ davon"]),
        ("« Nous voulons travailler » et «plus».", [" Nous voulons travailler ", "plus"]),
        ("Er sagt »So ist es« dazu.", ["So ist es"]),
        ("“Outer “inner” rest” end", ["Outer “inner” rest"]),
        ('"a "b" c" end "d"', ['a "b" c', "d"]),
        ('("quoted")—"dash quoted"—and said:"colon"', ["quoted", "dash quoted", "colon"]),
        ("“We will act”1 and “more”[2].", ["We will act", "more"]),
        ('„mixed” and “closed by a straight one"', ["mixed", "closed by a straight one"]),
        ("“It cost 5' 6\" of cloth” she said", ["It cost 5' 6"]),
        ("“ ” and “”", []),
        ("“wrong way round“ he said, “right”", ["wrong way round", "right"]),
        ("‘26 people came’, they said", ["26 people came"]),
    ],
)
def test_marks_of_every_style_are_found(text: str, quoted: list[str]) -> None:
    assert found(text) == quoted


@pytest.mark.parametrize(
    "text",
    [
        "It's the reviewers' view, isn’t it? The MPs’ view.",
        "In the '90s and the ‘80s, rock ’n’ roll.",
        'A man of 5\' 6" with a 12" rule.',
        "’Twas the boys' club's best; an o'clock.",
        "Get ‘em before the workers’ rights go, and 'em too: the boys' rights.",
        "The '26 budget and the reviewers' pay; the ‘26 budget and the members’ pay.",
    ],
)
def test_apostrophes_and_measures_are_no_quotation_marks(text: str) -> None:
    assert found(text) == []


def test_a_plural_inside_single_marks_does_not_end_the_quotation() -> None:
    assert found("He said ‘the workers’ rights matter’ today.") == ["the workers’ rights matter"]


def test_where_an_end_is_in_doubt_the_other_one_is_told() -> None:
    text = "‘we need jobs’ said the reviewers’ group"

    ((_, quotation),) = _marked((text,))

    assert {text[quotation.start : end] for end in (quotation.end, *quotation.other_ends)} == {
        "we need jobs",
        "we need jobs’ said the reviewers",
    }


@pytest.mark.parametrize("mark", ["“", '"', "‘"])
def test_a_quotation_of_several_paragraphs_repeats_its_opening_mark(mark: str) -> None:
    closing = {"“": "”", '"': '"', "‘": "’"}[mark]
    paragraphs = (f"He wrote: {mark}We want work.", f"{mark}We want it now.", f"{mark}And more.{closing} He left.")

    ((text, quotation),) = _marked(paragraphs)

    assert text[quotation.start : quotation.end] == f"We want work.\n{mark}We want it now.\n{mark}And more."
    assert [text[place] for place in quotation.repeats] == [mark, mark]


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    assert found("“We want work. No close", "Another “thing” here.") == ["We want work. No close", "thing"]
