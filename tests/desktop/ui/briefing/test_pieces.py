"""A briefing cut into the pieces of its preview, numbered and worded as the Word file has them."""

import zipfile
from dataclasses import replace
from pathlib import Path

from lxml import etree

from desktop.ui.briefing.piece import alt_of
from desktop.ui.briefing.pieces import pieces_of, words_in
from exports import briefing_word
from exports.briefing_content import (
    Briefing,
    Chart,
    CountSentence,
    Matrix,
    MatrixRow,
    PositionRow,
    PositionTable,
    Prose,
    Quotations,
    Section,
    Series,
    SourceTable,
)
from exports.content import Citation, Extract, Source
from tests.exports.golden import summary_of_responses

EXTRACT = Extract(
    "k1", "We wait for years.", Citation("Letter", actor="Ferry Users", published_on="2026-03-04", place="para 2"),
    "Letter", "d1", "Costs", 0, 18, actor="Ferry Users", stance="oppose",
)  # fmt: skip


def kinds(briefing: Briefing) -> list[str]:
    return [piece.kind for piece in pieces_of(briefing)]


def test_sections_and_their_paragraphs_are_numbered_together() -> None:
    briefing = Briefing(
        "Ferries",
        sections=(
            Section("Issue", blocks=(Prose(("One.", " ", "Two.")),)),
            Section("Views", blocks=(Prose(("Three.",)),)),
            Section("Deeper", 2, blocks=(Prose(("Four.",)),)),
        ),
    )

    labels = [(piece.label, piece.text) for piece in pieces_of(briefing) if piece.label]

    assert labels == [
        ("1", "Issue"), ("1.1", "One."), ("1.2", "Two."), ("2", "Views"), ("2.1", "Three."), ("2.2", "Four."),
    ]  # fmt: skip


def test_the_facts_stand_at_the_head_and_only_those_there_are() -> None:
    briefing = Briefing("Ferries", addressed_to="The Minister", due_on="2026-07-01")

    facts = [(piece.label, piece.text) for piece in pieces_of(briefing) if piece.kind == "fact"]

    assert facts == [("To", "The Minister"), ("Deadline", "1 July 2026")]


def test_a_quotation_has_its_words_its_speaker_and_its_note() -> None:
    briefing = Briefing("Ferries", sections=(Section("Said", blocks=(Quotations((EXTRACT,)),)),))

    (quote,) = (piece for piece in pieces_of(briefing) if piece.kind == "quote")

    assert (quote.text, quote.second, quote.number) == ("We wait for years.", "Ferry Users · opposes", 1)
    assert quote.note == "Ferry Users, “Letter”, 4 March 2026, para 2"
    assert quote.live


def test_where_sources_are_numbered_a_quotation_points_to_its_row() -> None:
    briefing = Briefing(
        "Ferries",
        sources_mode="annex",
        sections=(
            Section("Said", blocks=(Quotations((EXTRACT,)),)),
            Section("Sources", blocks=(SourceTable("s", (Source("Other"), Source("Letter", extracts=1))),)),
        ),
    )

    (quote,) = (piece for piece in pieces_of(briefing) if piece.kind == "quote")

    assert quote.second == "Ferry Users · opposes · [2], para 2"
    assert quote.note == ""


def test_tidied_words_are_shown_in_place_of_the_verbatim_ones() -> None:
    tidied = Extract("k", "We wait for years.", Citation("L"), "L", "d", "C", 0, 18, tidied="We wait [...].")

    (quote,) = (
        piece
        for piece in pieces_of(Briefing("F", sections=(Section("S", blocks=(Quotations((tidied,)),)),)))
        if piece.kind == "quote"
    )

    assert quote.text == "We wait [...]."


def test_tables_have_a_caption_above_and_a_row_each_and_are_named_in_the_text() -> None:
    matrix = Matrix("m", "By kind", "Code", ("Letter", "Note"), (MatrixRow("Costs", (2, "none")),), base="9 passages")
    briefing = Briefing("F", sections=(Section("S", blocks=(Prose(("See {see:m}.",)), matrix)),))

    pieces = pieces_of(briefing)

    assert [piece.kind for piece in pieces] == ["top", "title", "heading1", "numbered", "caption", "head", "row", "end"]
    assert pieces[3].text == "See Table 1."
    assert (pieces[4].label, pieces[4].text) == ("Table 1", "By kind (base: 9 passages)")
    assert [column.is_number for column in pieces[5].columns] == [False, True, False]
    assert pieces[6].sentence == "Code: Costs; Letter: 2; Note: none"


def test_a_table_without_rows_is_left_out() -> None:
    assert "caption" not in kinds(Briefing("F", sections=(Section("S", blocks=(PositionTable("p"),)),)))


def test_many_issues_make_rows_and_silence_is_counted() -> None:
    issues = tuple("ABCDE")
    rows = (PositionRow("Union", (("support", 2), *[(None, 0)] * 4)), PositionRow("Port", ((None, 0),) * 5))
    table = PositionTable("p", issues, rows)

    pieces = pieces_of(Briefing("F", sections=(Section("S", blocks=(table,)),)))

    first = next(piece for piece in pieces if piece.kind == "row")
    assert [cell.text for cell in first.cells] == ["A", "Union\u00a0(2)", "1"]


def test_few_issues_make_columns_and_cells_say_the_stance() -> None:
    table = PositionTable("p", ("Fares",), (PositionRow("Union", (("support", 2),)), PositionRow("Port", ((None, 0),))))

    rows = [p for p in pieces_of(Briefing("F", sections=(Section("S", blocks=(table,)),))) if p.kind == "row"]

    assert [row.cells[1].text for row in rows] == ["Support (2)", "not spoken"]
    assert [row.cells[1].stance for row in rows] == ["support", "none"]


def test_a_chart_stands_over_its_caption_and_is_told_in_words() -> None:
    chart = Chart("c", "By stance", ("Fares",), (Series("Support", (3,), "support"), Series("Oppose", (1,), "oppose")))

    pieces = pieces_of(Briefing("F", sections=(Section("S", blocks=(chart,)),)))

    assert pieces[3].text == "Figure 1 shows the counts as bars, Table 1 as numbers."
    assert [piece.kind for piece in pieces][4:9] == ["chart", "caption", "caption", "head", "row"]
    assert (pieces[5].label, pieces[6].label, pieces[6].text) == (
        "Figure 1",
        "Table 1",
        "Counts of Figure 1 (passages)",
    )
    assert [cell.text for cell in pieces[8].cells] == ["Fares", "3", "1", "4"]
    assert alt_of(chart) == "Fares: Support 3, Oppose 1"


def test_the_note_on_what_differs_is_in_the_word_file_and_in_the_window(tmp_path: Path) -> None:
    note = "Reviewers differ on the stance of 2 passages, which count as unclear."
    crossed = Matrix("m", "Codes by stance", "Code", ("Unclear",), (MatrixRow("Homes", (2,)),), "3 passages", note)
    bars = Chart("c", "Codes", ("Homes",), (Series("Unclear", (2,), "unclear"),), base="3 passages", note=note)
    briefing = Briefing("Homes", sections=(Section("Counts", 1, (crossed, bars)),))

    out = tmp_path / "out.docx"
    for _ in briefing_word.write(briefing, out):
        pass
    with zipfile.ZipFile(out) as file:
        body = file.read("word/document.xml").decode()
    texts = [piece.text for piece in pieces_of(briefing)]

    assert f"Code (base: 3 passages). {note}" in body
    assert f"Base: 3 passages. {note}" in body, "what is told of the picture"
    assert f"Codes by stance (base: 3 passages). {note}" in texts
    assert f"Codes. {note}" in texts


def test_a_policy_brief_numbers_nothing_and_an_annex_no_paragraph() -> None:
    sections = (Section("S", 1, (Prose(("One.",)),)), Section("A", 1, (Prose(("Two.",)),), is_annex=True))

    brief, paper = (pieces_of(Briefing("F", sections=sections, with_numbers=numbers)) for numbers in (False, True))

    assert [(piece.kind, piece.label) for piece in brief if piece.text in ("S", "One.")] == [
        ("heading1", ""), ("plain", ""),
    ]  # fmt: skip
    assert [(piece.kind, piece.label) for piece in paper if piece.text in ("S", "One.", "Two.")] == [
        ("heading1", "1"), ("numbered", "1.1"), ("plain", ""),
    ]  # fmt: skip


def test_the_preview_says_what_the_word_file_says(tmp_path: Path) -> None:
    briefing = summary_of_responses()
    for _ in briefing_word.write(briefing, tmp_path / "a.docx"):
        pass
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        body = etree.fromstring(package.read("word/document.xml"))
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    in_word = {"".join(each.itertext(f"{w}t")).replace("\u00a0", " ") for each in body.iter(f"{w}p")}

    pieces = [piece for piece in pieces_of(briefing) if piece.kind in ("numbered", "plain", "item", "caption")]

    said = {f"{piece.label}: {piece.text}" if piece.kind == "caption" else piece.text for piece in pieces}
    assert len(said) > 12
    assert {text for text in said if "(base: " not in text} <= in_word


def test_an_annex_begins_a_sheet_and_what_may_not_be_quoted_stands_before_it() -> None:
    briefing = Briefing(
        "F", sections=(Section("S"), Section("Evidence", is_annex=True)), left_out=("One passage of the port.",)
    )

    pieces = pieces_of(briefing)

    assert [piece.kind for piece in pieces[3:7]] == ["heading1", "numbered", "break", "annex"]
    assert (pieces[6].label, pieces[6].text) == ("Annex A:", "Evidence")


def test_pieces_say_whose_they_are() -> None:
    briefing = Briefing(
        "F", sections=(Section("S", blocks=(Prose(("One.",)), CountSentence("x", "Two say so.")), key="s1"),)
    )

    pieces = pieces_of(briefing, [("s1", "s1", "s2")])

    assert [(piece.kind, piece.section) for piece in pieces[2:5]] == [
        ("heading1", "s1"), ("numbered", "s1"), ("numbered", "s2"),
    ]  # fmt: skip


def test_words_are_counted_notes_included() -> None:
    briefing = Briefing("Two words", sections=(Section("Said", blocks=(Quotations((EXTRACT,)),)),))

    assert words_in(pieces_of(briefing)) == 2 + 1 + 4 + 4 + 8


def test_of_many_actors_each_issue_has_a_row_per_stance_and_one_for_the_silent() -> None:
    issues = tuple("ABCDE")
    rows = (
        *(PositionRow(f"Actor {number}", (("support", 1), *[(None, 0)] * 4)) for number in range(12)),
        PositionRow("Port", (("oppose", 3), *[(None, 0)] * 4)),
        PositionRow("Quay", ((None, 0),) * 5),
    )

    pieces = pieces_of(Briefing("F", sections=(Section("S", blocks=(PositionTable("p", issues, rows),)),)))

    first = [[cell.text for cell in piece.cells] for piece in pieces if piece.kind == "row"][:3]
    assert [row[:3] for row in first] == [["A", "Support", "12"], ["A", "Oppose", "1"], ["A", "Not spoken", "1"]]
    assert first[1][3] == "Port\u00a0(3)"


def test_what_reviewers_differ_on_stands_below_the_words_as_in_word() -> None:
    extract = replace(EXTRACT, stance="unclear", stances="support (Bob), oppose (Ann)")

    (quote,) = [
        piece
        for piece in pieces_of(Briefing("F", sections=(Section("Views", blocks=(Quotations((extract,)),)),)))
        if piece.kind == "quote"
    ]

    assert quote.second == "Ferry Users · reviewers differ on the stance: support (Bob), oppose (Ann)"
