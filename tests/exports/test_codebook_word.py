"""The codebook as a Word document, read back by others than its writer."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import ooxml_integrity
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports import codebook_word
from exports.content import Citation, CodebookEntry, Cover, Extract
from exports.word.lint import lint

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = {"w": W[1:-1]}
EXAMPLE = Extract(
    "k1",
    "نطلب حافلة كل ساعة 🚌\nand & <now>",
    Citation("Letter", "Ines Okafor"),
    "Letter",
    "d1",
    "Buses > Fares",
    0,
    30,
)
CODES = (
    CodebookEntry("Buses", "Buses & <coaches>", 1, "issue", "blue", "On buses.\nAny.", "Any bus.", "Trains.", 3, "1"),
    CodebookEntry("Buses > Fares", "Fares 😀", 2, "ask", "pink", example=EXAMPLE, codings=1),
    CodebookEntry("Buses > Fares > Cap", "Cap", 3),
    CodebookEntry("Buses > Fares > Cap > Level", "Level\x00", 4, color="no such colour"),
    CodebookEntry("الحافلات", "الحافلات", 1, "theme", "grey", "تعريف الرمز", include_when="متى"),
)  # fmt: skip


def write(codes: Sequence[CodebookEntry], path: Path, cover: Cover | None = None) -> etree._Element:
    steps = list(codebook_word.write(codes, path, cover=cover))
    assert steps == sorted(steps)
    assert steps[-1] == len(codes)
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read("word/document.xml"))


def styled(body: etree._Element, style: str) -> list[str]:
    found = body.xpath(f"//w:p[w:pPr/w:pStyle/@w:val='{style}']", namespaces=NS)
    return ["".join(paragraph.itertext(f"{W}t")) for paragraph in found]


def test_each_code_is_a_heading_with_its_rules(tmp_path: Path) -> None:
    body = write(CODES, tmp_path / "a.docx")

    assert styled(body, "Heading1")[2:] == ["Buses & <coaches>", "الحافلات"]
    assert styled(body, "Heading2") == ["Fares 😀"]
    assert styled(body, "Heading3") == ["Cap"]
    assert styled(body, "Heading4") == ["Level\ufffd"]
    words = styled(body, "BodyText")
    assert "On buses.Any." in words  # a break between them
    assert {"Include when: Any bus.", "Exclude when: Trains.", "Include when: متى"} <= set(words)
    assert words.count(codebook_word.NO_DEFINITION) == 3


def test_a_colour_always_stands_with_its_letter_and_name(tmp_path: Path) -> None:
    body = write(CODES, tmp_path / "a.docx")

    rows = body.xpath("//w:tr[not(w:trPr/w:tblHeader)]", namespaces=NS)
    shown = ["".join(row.findall(f"{W}tc")[1].itertext(f"{W}t")) for row in rows]
    assert shown == ["B blue", "F pink", "C", "L no such colour", "ا grey"]
    filled = body.xpath("//w:r[w:rPr/w:shd]", namespaces=NS)
    assert ["".join(run.itertext(f"{W}t")).strip() for run in filled] == ["B", "F", "C", "L", "ا"]
    assert "\u00a0B\u00a0\u2002Blue · issue · 3 passages · key 1" in styled(body, "BodyText")


def test_an_example_is_verbatim_and_cited_and_no_part_of_a_briefing(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    body = write(CODES, path)

    (quote,) = body.xpath("//w:p[w:pPr/w:pStyle/@w:val='Quote']", namespaces=NS)
    words = "".join("\n" if piece.tag == f"{W}br" else piece.text or "" for piece in quote.iter(f"{W}t", f"{W}br"))
    assert words == EXAMPLE.text
    assert len(quote.findall(f".//{W}footnoteReference")) == 1
    assert styled(body, "QuoteSource") == ["Example: Ines Okafor"]
    assert not body.xpath("//w:tag[starts-with(@w:val, 'bx:')]", namespaces=NS)


def test_title_marking_and_language_come_from_the_project(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    cover = Cover("Rural buses", "Who wants what?", "2026-06-17", "Official", "For the team.", "cy")

    body = write(CODES, path, cover)

    assert styled(body, "Title") == ["Codebook: Rural buses"]
    assert "Date17 June 2026" in styled(body, "DocumentFacts")
    assert "Codes5, of which 2 at the top" in styled(body, "DocumentFacts")
    with zipfile.ZipFile(path) as package:
        assert "OFFICIAL" in package.read("word/header1.xml").decode()
        assert 'w:val="cy"' in package.read("word/styles.xml").decode()
        assert "Codebook: Rural buses" in package.read("docProps/core.xml").decode()


def test_an_empty_codebook_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"

    body = write((), path)

    assert codebook_word.NO_CODES in styled(body, "BodyText")
    assert lint(path) == ()


@pytest.mark.parametrize("codes", [CODES, CODES[:1], ()], ids=["all", "one", "none"])
def test_all_checkers_find_nothing(codes: Sequence[CodebookEntry], tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    write(codes, path, Cover("Rural buses", marking="Official"))

    assert lint(path) == ()
    assert list(OpenXmlValidator().validate(path).errors) == []
    assert ooxml_integrity.check(path) == []


def test_a_cancelled_codebook_leaves_nothing(tmp_path: Path) -> None:
    steps = codebook_word.write(CODES, tmp_path / "a.docx")

    next(steps)
    steps.close()

    assert list(tmp_path.iterdir()) == []
