"""The Word briefing, read back by others than its writer."""

import dataclasses
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import ooxml_integrity
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports import briefing_word
from exports.briefing_content import Briefing, PositionRow, PositionTable, Prose, Quotations, Section, SourceTable
from exports.content import Citation, Extract
from exports.word import notes
from exports.word.completed import NOTHING_CODED
from exports.word.hash_map import words_hash
from exports.word.lint import lint
from exports.word.xml_text import allowed
from tests.exports.conftest import SUMMARY, own_entries

EXPECTED = Path(__file__).parent.parent / "expected" / "briefing"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = {"w": W[1:-1]}
Reader = Callable[[Path], dict[str, str]]
B = TypeVar("B")


def part(path: Path, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(name))


def write(briefing: Briefing, path: Path, **options: Path) -> Path:
    for _ in briefing_word.write(briefing, path, **options):
        pass
    return path


def texts(elements: list[etree._Element]) -> list[str]:
    return ["".join(element.itertext(f"{W}t")) for element in elements]


def block_of(briefing: Briefing, kind: type[B]) -> B:
    return next(block for section in briefing.sections for block in section.blocks if isinstance(block, kind))


def quoting(*passages: str) -> Briefing:
    extracts = tuple(
        Extract(f"k{number}", text, Citation("Letter"), "Letter", "d1", "Code", 0, len(text))
        for number, text in enumerate(passages)
    )
    return Briefing("Title", sections=(Section("Code", blocks=(Quotations(extracts),)),))


# -- the words -------------------------------------------------------------------------------------------------------


def test_every_quotation_reads_back_exactly(briefing: Briefing, written: Path, read_quotations: Reader) -> None:
    sources = {extract.key: extract.text for extract in briefing.extracts}

    assert read_quotations(written) == sources


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(passages=st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=5))
def test_any_text_comes_back_equal(passages: list[str], tmp_path: Path, read_quotations: Reader) -> None:
    path = write(quoting(*passages), tmp_path / "any.docx")

    assert list(read_quotations(path).values()) == [allowed(text) for text in passages]


def test_nothing_but_the_words_and_the_note_stands_in_a_quotation(written: Path) -> None:
    controls = part(written).xpath(
        "//w:sdt[starts-with(w:sdtPr/w:alias/@w:val, 'Extract')]/w:sdtContent", namespaces=NS
    )

    paragraphs = [len(control.findall(f"{W}p")) for control in controls]
    inside = {
        etree.QName(piece).localname for control in controls for piece in control.iter(f"{W}r") for piece in piece
    }
    assert set(paragraphs) == {1}
    assert inside == {"rPr", "t", "tab", "br", "footnoteReference"}


def test_a_passage_from_right_to_left_runs_so(written: Path) -> None:
    arabic = part(written).xpath("//w:p[w:pPr/w:pStyle/@w:val='Quote'][w:pPr/w:bidi]", namespaces=NS)

    assert arabic
    assert all(paragraph.find(f"{W}r/{W}rPr/{W}rtl") is not None for paragraph in arabic)


def test_controls_are_titled_with_who_speaks_within_words_limit(tmp_path: Path) -> None:
    briefing = quoting("One.", "Two.")
    one, two = briefing.sections[0].extracts
    extracts = (
        dataclasses.replace(one, citation=Citation("Letter", actor="Smith & Sons")),
        dataclasses.replace(two, citation=Citation("Letter", actor="&" * 80)),
    )

    path = write(
        dataclasses.replace(briefing, sections=(Section("Code", blocks=(Quotations(extracts),)),)), tmp_path / "a.docx"
    )

    titles = part(path).xpath("//w:sdt[starts-with(w:sdtPr/w:tag/@w:val, 'bx:')]/w:sdtPr/w:alias/@w:val", namespaces=NS)
    assert titles[0] == "Extract: Smith & Sons"
    assert len(titles[1]) <= 64


def test_a_tidied_passage_shows_its_tidied_words_says_so_and_keeps_the_verbatim_ones(tmp_path: Path) -> None:
    briefing = quoting("The bus, which is late, goes.")
    (extract,) = briefing.extracts
    tidied = dataclasses.replace(extract, tidied="The bus [...] goes.")

    path = write(
        dataclasses.replace(briefing, sections=(Section("A", blocks=(Quotations((tidied,)),)),)), tmp_path / "t"
    )

    (entry,) = own_entries(path)
    assert "The bus [...] goes." in texts(list(part(path).iter(f"{W}p")))
    assert texts([part(path, "word/footnotes.xml")])[0].strip() == "“Letter” (tidied; verbatim in the project)."
    assert entry.get("hash") == words_hash("The bus [...] goes.")
    assert "".join(entry.itertext()) == "The bus, which is late, goes."
    assert lint(path) == ()


def test_every_live_block_has_its_section_and_kind_in_the_briefings_own_part(written: Path) -> None:
    entries = own_entries(written)

    kinds = [entry.get("kind") for entry in entries]
    assert (kinds[0], kinds[-2:]) == ("positions", ["sources", "codebook"])
    assert set(kinds[1:-2]) == {"extract"}
    assert entries[1].get("section") == "The fare cap"


# -- the notes -------------------------------------------------------------------------------------------------------


def test_each_quotation_has_a_footnote_that_cites_its_source(briefing: Briefing, written: Path) -> None:
    references = part(written).xpath("//w:footnoteReference/@w:id", namespaces=NS)
    by_id = {note.get(f"{W}id"): note for note in part(written, "word/footnotes.xml")}

    cited = [text.strip().replace("\u200e", "") for text in texts([by_id[number] for number in references])]
    assert cited == [f"{extract.citation}." for extract in briefing.extracts]
    assert cited[0] == "Rural Councils’ Forum, “Response to the consultation on the fare cap”, 2 April 2026, para 1."


def test_too_many_quotations_for_footnotes_point_to_the_table_of_sources(
    briefing: Briefing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_quotations: Reader
) -> None:
    monkeypatch.setattr(notes, "LAST_ID", 43)  # one fewer than there are quotations

    path = write(briefing, tmp_path / "many.docx")

    body = part(path)
    assert not body.xpath("//w:footnoteReference", namespaces=NS)
    assert len(read_quotations(path)) == 44
    linked = body.xpath("//w:hyperlink[starts-with(@w:anchor, '_Source')]", namespaces=NS)
    assert len(linked) == 44
    assert all(re.fullmatch(r"\[\d+\]", text) for text in texts(linked))
    assert lint(path) == ()


def test_sources_as_endnotes_are_numbered_1_2_3(briefing: Briefing, tmp_path: Path) -> None:
    path = write(dataclasses.replace(briefing, sources_mode="endnote"), tmp_path / "end.docx")

    assert len(part(path).xpath("//w:endnoteReference", namespaces=NS)) == 44
    assert not part(path).xpath("//w:footnoteReference", namespaces=NS)
    assert part(path, "word/settings.xml").xpath("//w:endnotePr/w:numFmt/@w:val", namespaces=NS) == ["decimal"]
    assert "Rural Councils’ Forum, “Response" in texts([part(path, "word/endnotes.xml")])[0]


def test_sources_in_an_annex_get_their_table_even_where_the_outline_has_none(tmp_path: Path) -> None:
    briefing = dataclasses.replace(quoting("One.", "Two."), sources_mode="annex")

    path = write(briefing, tmp_path / "annex.docx")

    body = part(path)
    assert texts(body.xpath("//w:p[w:pPr/w:pStyle/@w:val='AnnexHeading']", namespaces=NS)) == ["Sources"]
    assert texts(body.xpath("//w:hyperlink[@w:anchor='_Source1']", namespaces=NS)) == ["[1]", "[1]"]
    assert not part(path, "word/footnotes.xml").xpath("//w:footnote[not(@w:type)]", namespaces=NS)
    assert lint(path) == ()


# -- the document ----------------------------------------------------------------------------------------------------


def test_the_contents_link_to_every_heading_and_carry_no_page_numbers(written: Path) -> None:
    body = part(written)
    anchors = body.xpath("//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC')]/w:hyperlink/@w:anchor", namespaces=NS)
    headings = "//w:p[contains(w:pPr/w:pStyle/@w:val, 'Heading') and .//w:bookmarkStart]"

    targets = body.xpath(f"{headings}//w:bookmarkStart/@w:name", namespaces=NS)
    assert anchors == targets
    assert body.xpath("//w:instrText", namespaces=NS)[0].text.strip() == r"TOC \o \"1-2\" \n \h \z \u".replace(
        '\\"', '"'
    )
    assert not any("PAGEREF" in code.text for code in body.iter(f"{W}instrText"))


def test_numbers_come_from_the_styles_and_are_never_typed(briefing: Briefing, written: Path) -> None:
    body, styles = part(written), part(written, "word/styles.xml")

    for style in ("Heading1", "NumberedParagraph"):
        assert styles.xpath(f"//w:style[@w:styleId='{style}']/w:pPr/w:numPr/w:numId", namespaces=NS)
    numbered = texts(body.xpath("//w:p[w:pPr/w:pStyle/@w:val='NumberedParagraph']", namespaces=NS))
    assert numbered[: len(SUMMARY)] == list(SUMMARY)


def test_marking_and_page_numbers_stand_on_every_page(written: Path) -> None:
    header, footer = part(written, "word/header1.xml"), part(written, "word/footer1.xml")

    for end in (header, footer):
        assert "OFFICIAL-SENSITIVE" in texts(end.findall(f"{W}p"))
        assert any("Not for onward circulation" in text for text in texts(end.findall(f"{W}p")))
    codes = [code.text.strip() for code in footer.iter(f"{W}instrText")]
    assert codes == ["PAGE", "NUMPAGES"]


def test_the_margins_hold_marking_and_handling_whole(briefing: Briefing, tmp_path: Path) -> None:
    def bottom(name: str, handling: str) -> int:
        path = write(dataclasses.replace(briefing, handling=handling), tmp_path / name)
        return int(part(path).xpath("//w:pgMar/@w:bottom", namespaces=NS)[0])

    none, short, long = (
        bottom("a.docx", ""),
        bottom("b.docx", "Not for onward circulation."),
        bottom("c.docx", "No. " * 80),
    )

    assert none < short < long - 400


def test_title_author_and_language_are_set(written: Path) -> None:
    core = part(written, "docProps/core.xml")
    found = {etree.QName(element).localname: element.text for element in core}

    assert found["title"] == "Rural buses: who wants what"
    assert found["creator"] == "Anna Brandt, Transport Analysis"
    assert found["created"] == "2026-06-17T09:30:00Z"
    languages = part(written, "word/styles.xml").xpath("//w:docDefaults//w:lang/@w:val", namespaces=NS)
    assert languages == ["en-GB"]


def test_what_stands_before_the_first_heading_has_none(tmp_path: Path) -> None:
    sections = (Section("", blocks=(Prose(("To begin with.",)),)), Section("Rents"), Section("Work"))

    path = write(Briefing("Title", sections=sections), tmp_path / "a.docx")

    styles = [style.get(f"{W}val") for style in part(path).iterfind(".//w:pPr/w:pStyle", NS)]
    assert sum(style.startswith("Heading") for style in styles) == 2
    assert "To begin with." in " ".join(texts([part(path)]))
    assert lint(path) == ()


def test_the_annex_starts_a_page(written: Path) -> None:
    annex = part(written).xpath("//w:p[w:pPr/w:pStyle/@w:val='AnnexHeading']", namespaces=NS)

    assert texts(annex) == ["Codebook"]
    assert annex[0].find(f"{W}pPr/{W}pageBreakBefore") is not None


def test_notes_are_written_only_where_asked_for(briefing: Briefing, written: Path, tmp_path: Path) -> None:
    asked = write(dataclasses.replace(briefing, with_notes=True), tmp_path / "notes.docx")

    note = "Note by Anna Brandt: Same ask as in the letter of the parish clerks; check the date."
    assert note not in texts(list(part(written).iter(f"{W}p")))
    assert texts(list(part(asked).iter(f"{W}p"))).count(note) == 8


def test_a_silence_in_the_table_of_positions_is_said(briefing: Briefing, tmp_path: Path) -> None:
    many = block_of(briefing, PositionTable)
    rows = tuple(dataclasses.replace(row, cells=row.cells[:4]) for row in many.rows)
    few = dataclasses.replace(many, issues=many.issues[:4], rows=rows)

    path = write(dataclasses.replace(briefing, sections=(Section("Positions", blocks=(few,)),)), tmp_path / "few.docx")

    cells = texts(list(part(path).iter(f"{W}tc")))
    assert "not spoken" in cells
    assert "Conditional (1)" in cells


def test_many_issues_have_a_row_each_that_names_the_actors(written: Path) -> None:
    rows = part(written).xpath("//w:tbl[1]/w:tr", namespaces=NS)

    heading, first = (texts(row.findall(f"{W}tc")) for row in rows[:2])
    assert heading == ["Issue", "Support", "Support with conditions", "Oppose", "Neutral, mixed or unclear", "Silent"]
    assert first[0] == "Keep the fare cap"
    assert first[1] == "Rural Councils’ Forum\u00a0(1)"
    assert "Youth Council\u00a0(1, mixed)" in first[4]
    assert first[5] == "1"


def test_many_actors_on_many_issues_have_a_row_per_stance(tmp_path: Path) -> None:
    issues = tuple(f"Issue {number}" for number in range(5))
    stances = ("support", "oppose", None)
    rows = tuple(
        PositionRow(f"Body {number}", tuple((stances[number % 3], 1 if stances[number % 3] else 0) for _ in issues))
        for number in range(60)
    )
    table = PositionTable("positions", issues, rows, others=3)

    path = write(Briefing("T", sections=(Section("Positions", blocks=(table,)),)), tmp_path / "many.docx")

    found = [texts(row.findall(f"{W}tc")) for row in part(path).xpath("//w:tbl/w:tr", namespaces=NS)]
    assert found[0] == ["Issue", "Stance", "Actors", "Who"]
    assert [row[:3] for row in found[1:4]] == [
        ["Issue 0", "Support", "20"], ["Issue 0", "Oppose", "20"], ["Issue 0", "Not spoken", "23"],
    ]  # fmt: skip
    assert found[3][3].endswith("; Body 59; 3 more")
    assert found[1][3].startswith("Body 0\u00a0(1); Body 3\u00a0(1); ")
    assert len(found) == 1 + 3 * len(issues)
    assert lint(path) == ()


def test_a_column_of_sources_of_which_nothing_is_known_is_left_out(briefing: Briefing, tmp_path: Path) -> None:
    unknown = tuple(
        dataclasses.replace(source, byline="", publisher="", published_on=None) for source in briefing.sources
    )

    sections = (Section("Sources", blocks=(SourceTable("sources", unknown),)),)
    body = part(write(dataclasses.replace(briefing, sections=sections), tmp_path / "out.docx"))

    table = body.xpath(".//w:tbl[w:tblPr/w:tblCaption/@w:val = 'Sources of this briefing']", namespaces=NS)[0]
    headings = ["".join(cell.itertext()) for cell in table.iterfind("w:tr[1]/w:tc", NS)]
    assert headings == ["No.", "Source", "Kind", "Extracts"]


def test_long_contents_list_sections_only(briefing: Briefing, tmp_path: Path) -> None:
    many = tuple(Section(f"Part {number}", 1 + number % 2) for number in range(40))

    path = write(dataclasses.replace(briefing, sections=many), tmp_path / "many.docx")

    assert not part(path).xpath("//w:p[w:pPr/w:pStyle/@w:val='TOC2']", namespaces=NS)
    assert lint(path) == ()


def test_what_may_not_be_quoted_is_listed(briefing: Briefing, written: Path) -> None:
    assert briefing.left_out[0] in texts(list(part(written).iter(f"{W}p")))


def test_a_briefing_without_codings_is_the_frame_and_a_sentence(bare_briefing: Briefing, tmp_path: Path) -> None:
    path = write(bare_briefing, tmp_path / "bare.docx")

    words = texts(list(part(path).iter(f"{W}p")))
    assert words[0] == "Rural buses: who wants what"
    assert NOTHING_CODED in words
    assert lint(path) == ()


# -- the file --------------------------------------------------------------------------------------------------------


def test_the_same_briefing_gives_the_same_bytes(briefing: Briefing, written: Path, tmp_path: Path) -> None:
    again = write(briefing, tmp_path / "again.docx")

    assert again.read_bytes() == written.read_bytes()


def test_steps_end_with_the_number_of_quotations(briefing: Briefing, tmp_path: Path) -> None:
    steps = list(briefing_word.write(briefing, tmp_path / "steps.docx"))

    assert steps == sorted(steps)
    assert steps[-1] == briefing.extract_count == 44


def test_a_cancelled_export_leaves_the_old_file(briefing: Briefing, tmp_path: Path) -> None:
    target = tmp_path / "briefing.docx"
    target.write_bytes(b"old")

    steps = briefing_word.write(briefing, target)
    next(steps)
    steps.close()

    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["briefing.docx"]


@pytest.mark.parametrize("name", ["full", "with notes", "bare", "awkward", "endnotes", "annex"])
def test_validators_and_lint_find_nothing(
    name: str, briefing: Briefing, bare_briefing: Briefing, tmp_path: Path
) -> None:
    awkward = quoting(" a\x00b ", "x\n\n\ny\t", "“<&>”", "עברית 12 (abc)")
    awkward = dataclasses.replace(awkward, title="", marking="a\x07<b>", question="?\n?", dated_on="no date")
    golden = {
        "full": briefing,
        "with notes": dataclasses.replace(briefing, with_notes=True),
        "bare": bare_briefing,
        "awkward": awkward,
        "endnotes": dataclasses.replace(briefing, sources_mode="endnote"),
        "annex": dataclasses.replace(briefing, sources_mode="annex"),
    }

    path = write(golden[name], tmp_path / "golden.docx")

    assert list(OpenXmlValidator().validate(path).errors) == []
    assert ooxml_integrity.check(path) == []
    assert lint(path) == ()


@pytest.mark.parametrize(
    "name",
    ["word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/numbering.xml", "word/settings.xml",
     "word/header1.xml", "word/footer1.xml", "customXml/item1.xml"],
)  # fmt: skip
def test_parts_are_as_expected(name: str, written: Path) -> None:
    """Against stored parts, one element a line; GLOSSATOR_RENEW_EXPECTED=1 renews them (read the diff)."""
    root = part(written, name)
    xml = re.sub(r">(?=<)", ">\n", etree.tostring(root, encoding="unicode")) + "\n"
    stored = EXPECTED / Path(name).name
    if os.environ.get("GLOSSATOR_RENEW_EXPECTED"):
        EXPECTED.mkdir(parents=True, exist_ok=True)
        stored.write_text(xml, encoding="utf-8")

    assert xml.splitlines() == stored.read_text(encoding="utf-8").splitlines()


def test_python_docx_opens_it(written: Path) -> None:
    import docx

    document = docx.Document(str(written))

    assert document.core_properties.title == "Rural buses: who wants what"
    assert len(list(document.element.body.iter(f"{W}tbl"))) == 3
    assert document.sections[0].header.paragraphs[0].text == "OFFICIAL-SENSITIVE"


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not installed")
def test_pandoc_reads_every_footnote(written: Path) -> None:
    text = subprocess.run(["pandoc", "-t", "plain", str(written)], capture_output=True, check=True, text=True).stdout

    assert "[44] " in text


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it(written: Path, tmp_path: Path) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(written)], capture_output=True, check=True, timeout=200)

    text = (tmp_path / "briefing.txt").read_text(encoding="utf-8-sig")
    assert "We can live with the cap for as long as somebody other than the council tax payer stands behind it." in text
    assert "Annex A: Codebook" in text
