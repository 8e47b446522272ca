"""Titles, dates and kinds: careful guesses, never a wrong one."""

import pytest

from desktop.domain.document import Block
from desktop.readers.facts import date_line, kind_of, partial_date, sensible_title, title_of


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("4 July 2026", "2026-07-04"),
        ("4th of July, 2026", "2026-07-04"),
        ("July 4, 2026", "2026-07-04"),
        ("Sat 4 July", None),
        ("Saturday, 4 July 2026", "2026-07-04"),
        ("Published: 14 Sept. 2026", "2026-09-14"),
        ("July 2026", "2026-07"),
        ("X July 2026", "2026-07"),
        ("?? July 2026", "2026-07"),
        ("2026-07-04T10:00:00+01:00", "2026-07-04"),
        ("2026-07", "2026-07"),
        ("2026", "2026"),
        ("28/03/2014", "2014-03-28"),
        ("04/07/2026", None),
        ("32 July 2026", None),
        ("4 Smarch 2026", None),
        ("We met on 4 July 2026 in Leeds", None),
    ],
)
def test_a_date_is_read_where_it_can_be_read_one_way_only(text: str, date: str | None) -> None:
    assert partial_date(text) == date


def test_a_bare_year_on_a_line_is_no_date_of_the_document() -> None:
    assert date_line("2026", [Block("para", 0, 4)]) is None


@pytest.mark.parametrize(
    "title", ["Microsoft Word - draft.doc", "untitled", "report_final_v3.docx", "Document1", "IA template", "Title", ""]
)
def test_what_a_program_writes_as_title_is_none(title: str) -> None:
    assert sensible_title(title) == ""


def test_a_numbered_or_general_heading_is_no_title() -> None:
    text = "The Widgets Order 2026\nIntroduction\n1. Purpose"
    blocks = [Block("para", 0, 22), Block("heading", 23, 35, 1), Block("heading", 36, 46, 1)]

    assert title_of(text, blocks, "a.docx") == "The Widgets Order 2026"


def test_a_form_s_field_gives_the_title_that_follows_it() -> None:
    text = "Title:\nWidget data sharing\nIA No: 12"

    assert title_of(text, [Block("cell", 0, len(text))], "a.docx") == "Widget data sharing"


def test_a_title_is_cut_between_words() -> None:
    title = title_of("word " * 60, [Block("heading", 0, 300, 1)], "a.txt")

    assert title.endswith("word…")
    assert len(title) <= 120


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Press release: more widgets", "release"),
        ("Minutes of the working group", "minutes"),
        ("The minister’s speech to the conference", "speech"),
        ("Widget Union response to the consultation", "response"),
        ("Response from the Widget Union", "response"),
        ("Annual report of the council", "report"),
        ("Widgets (Supply) Bill", "bill"),
        ("What would a progressive policy look like?", "other"),
    ],
)
def test_the_kind_is_what_the_title_says(title: str, kind: str) -> None:
    assert kind_of(title, "", []) == kind


def test_a_greeting_makes_a_letter() -> None:
    assert kind_of("", "Dear Prime Minister,", [Block("para", 0, 20)]) == "letter"
    assert kind_of("", "Dear oh dear. What now?", [Block("para", 0, 23)]) == "other"
