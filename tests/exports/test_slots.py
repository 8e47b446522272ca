"""Slots of a house template: a cover sheet that survives, lines that stay empty and go, blocks in their places."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports import briefing_word
from exports.briefing_content import Briefing
from exports.errors import TemplateUnusable
from exports.word.lint import lint
from tests.exports.golden import submission
from tests.exports.refreshing_briefings import outcomes, refresh, with_extracts
from tests.exports.test_house_template import part

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DECLARED = f'xmlns:w="{W}"'
NS = {"w": W}


def control(tag: str, inside: str) -> str:
    return (
        f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/><w:id w:val="700000001"/></w:sdtPr>'
        f"<w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def line(words: str, properties: str = "") -> str:
    return f"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>"


def block(tag: str, properties: str = "") -> str:
    return control(tag, line("Click here", properties))


def inline(tag: str) -> str:
    return control(tag, "<w:r><w:t>Click here</w:t></w:r>")


def row(label: str, tag: str) -> str:
    cells = f"<w:tc><w:tcPr/>{line(label)}</w:tc><w:tc><w:tcPr/><w:p>{inline(tag)}</w:p></w:tc>"
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"


COVER = (
    line("Department for Ports")
    + block("slot:title", "<w:color w:val='223344'/>")
    + f"<w:p><w:r><w:t xml:space='preserve'>Subject: </w:t></w:r>{inline('Slot:Question')}</w:p>"
    + '<w:tbl><w:tblPr><w:tblCaption w:val="Who sends it to whom"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/>'
    + f"</w:tblGrid>{row('To', 'slot:to')}{row('Copied to', 'slot:copied')}</w:tbl>"
    + block("slot:contents")
    + block("slot:body")
    + line("Registered office: Quay House")
    + block("slot:sources")
    + block("slot:annexes")
)


def template(path: Path, body: str, header: str = "") -> Path:
    document: Document = docx.Document()
    for place, element in enumerate(etree.fromstring(f"<w:x {DECLARED}>{body}</w:x>")):
        document.element.body.insert(place, element)
    if header:
        part = document.sections[0].header
        part.is_linked_to_previous = False
        part._element[:] = list(etree.fromstring(f"<w:x {DECLARED}>{header}</w:x>"))
    document.save(str(path))
    return path


def write(briefing: Briefing, path: Path, template: Path) -> Path:
    for _ in briefing_word.write(briefing, path, template=template):
        pass
    return path


def words_in(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{{{W}}}t"))


def paragraphs(path: Path, name: str = "word/document.xml") -> list[str]:
    return [words_in(paragraph) for paragraph in part(path, name).iter(f"{{{W}}}p")]


@pytest.fixture
def covered(tmp_path: Path) -> Path:
    return write(submission(), tmp_path / "out.docx", template(tmp_path / "house.docx", COVER))


def test_a_cover_sheet_stays_and_its_slots_are_filled(covered: Path) -> None:
    words = paragraphs(covered)

    assert words[:2] == ["Department for Ports", submission().title]
    assert part(covered).xpath(
        f"//w:p[contains(string(.), '{submission().title}')]//w:color[@w:val='223344']", namespaces=NS
    )
    assert "Registered office: Quay House" in words
    assert "Minister for Ports and Islands" in words
    assert not any("Click here" in each for each in words)
    assert b"slot:" not in etree.tostring(part(covered))


def test_the_title_stands_once_where_the_house_has_a_slot_for_it(covered: Path) -> None:
    assert paragraphs(covered).count(submission().title) == 1


def test_sections_stand_in_the_slots_that_take_them(tmp_path: Path) -> None:
    briefing = dataclasses.replace(submission(), with_contents=True)

    words = paragraphs(write(briefing, tmp_path / "out.docx", template(tmp_path / "house.docx", COVER)))

    office = words.index("Registered office: Quay House")
    headings = [section.heading for section in briefing.sections if section.is_annex]
    assert words.index("Contents") < words.index("Issue") < office
    assert headings
    assert all(words.index(heading, office) > office for heading in headings)


def test_a_line_or_row_with_nothing_to_say_is_left_out(tmp_path: Path) -> None:
    briefing = dataclasses.replace(submission(), question="", copied_to="")

    words = paragraphs(write(briefing, tmp_path / "out.docx", template(tmp_path / "house.docx", COVER)))

    assert not any(each.startswith(("Subject", "Copied")) for each in words)
    assert "To" in words


def test_a_briefing_made_with_slots_has_no_fault(covered: Path) -> None:
    assert [finding for finding in lint(covered) if finding.rule != "table-split"] == []
    assert [
        error for error in OpenXmlValidator().validate(covered).errors if "stylesWithEffects" not in str(error)
    ] == []


def test_a_refresh_knows_its_blocks_and_changes_none_of_them(
    covered: Path, read_quotations: Callable[[Path], dict[str, str]]
) -> None:
    briefing, before = submission(), covered.read_bytes()

    decisions = refresh(covered, briefing)

    assert read_quotations(covered).keys() == {extract.key for extract in briefing.extracts}
    assert {decision.outcome for decision in decisions} == {"unchanged"}
    assert covered.read_bytes() == before


def test_a_refresh_mends_a_quotation_and_leaves_the_cover_alone(covered: Path) -> None:
    changed = with_extracts(
        submission(), lambda extract: dataclasses.replace(extract, text=f"{extract.text} Indeed.", tidied="")
    )

    decisions = refresh(covered, changed)

    assert "updated" in outcomes(decisions).values()
    assert paragraphs(covered)[:2] == ["Department for Ports", submission().title]
    assert lint(covered) == ()


def test_slots_of_headers_are_filled_and_a_marking_is_not_doubled(tmp_path: Path) -> None:
    header = f"<w:p>{inline('slot:marking')}</w:p><w:p>{inline('slot:title')}</w:p>"

    path = write(submission(), tmp_path / "out.docx", template(tmp_path / "house.docx", COVER, header))

    words = [paragraph.text for paragraph in docx.Document(str(path)).sections[0].header.paragraphs]
    assert words == [submission().marking.upper(), submission().title]


def test_a_slot_for_the_body_within_a_table_is_refused_with_a_sentence(tmp_path: Path) -> None:
    cell = f"<w:tc>{block('slot:body')}<w:p/></w:tc>"
    body = f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>{cell}</w:tr></w:tbl>"

    with pytest.raises(TemplateUnusable, match="slot “body” must stand on a line of its own"):
        write(submission(), tmp_path / "out.docx", template(tmp_path / "house.docx", body))


def test_without_a_slot_for_the_body_what_stands_there_goes(tmp_path: Path) -> None:
    house = template(tmp_path / "house.docx", line("Instructions") + block("slot:title"))

    words = paragraphs(write(submission(), tmp_path / "out.docx", house))

    assert "Instructions" not in words
    assert words[0] == submission().title


def test_the_contents_that_word_made_are_replaced_by_ours(tmp_path: Path) -> None:
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    old = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{line('Chapter one, page 3')}</w:sdtContent></w:sdt>"
    briefing = dataclasses.replace(submission(), with_contents=True)

    path = write(briefing, tmp_path / "out.docx", template(tmp_path / "house.docx", old + block("slot:body")))

    words = paragraphs(path)
    assert "Chapter one, page 3" not in words
    assert words.count("Contents") == 1
    assert lint(path) == ()


def test_a_title_will_do_where_libreoffice_has_lost_the_tag(tmp_path: Path) -> None:
    house = template(tmp_path / "house.docx", COVER.replace("w:tag w:val", "w:alias w:val"))

    assert paragraphs(write(submission(), tmp_path / "out.docx", house))[:2] == [
        "Department for Ports", submission().title,
    ]  # fmt: skip


def test_a_picture_of_the_cover_stays_and_notes_and_comments_of_the_template_go(tmp_path: Path) -> None:
    document: Document = docx.Document()
    document.add_picture(str(Path(__file__).parents[2] / "resources/icons/glossator-64.png"))
    drawn = document.paragraphs[-1]._p
    drawn.xpath(".//wp:docPr")[0].set("descr", "Arms of the Department")
    note = (
        '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>Kept</w:t></w:r><w:r><w:footnoteReference w:id="9"/></w:r></w:p>'
    )
    for element in etree.fromstring(f"<w:x {DECLARED}>{note}{block('slot:body')}</w:x>"):
        document.element.body.insert(-1, element)
    document.save(str(tmp_path / "house.docx"))

    path = write(submission(), tmp_path / "out.docx", tmp_path / "house.docx")

    assert "Kept" in paragraphs(path)
    assert part(path).xpath("count(//*[local-name()='blip'])") == 1
    assert lint(path) == ()
    assert [e for e in OpenXmlValidator().validate(path).errors if "stylesWithEffects" not in str(e)] == []
