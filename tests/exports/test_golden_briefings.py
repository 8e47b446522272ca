"""Briefings as they are sent, judged by validators, by our own lint, and by what LibreOffice makes of them."""

import json
import os
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import ooxml_integrity
import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports import briefing_word
from exports.briefing_content import Block, Briefing, Chart, CountSentence, Matrix
from exports.word.lint import lint
from exports.word.live_block import KINDS
from tests.exports.conftest import own_entries, quotations_in
from tests.exports.golden import GOLDEN, key, summary_of_responses
from tests.exports.refreshing_briefings import outcomes, refresh

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = {"w": W[1:-1], "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"}
TABLES_AND_FIGURES = {"submission": 2, "summary of responses": 8, "policy brief": 2}
MISSED_BY_ALL = {
    "control-id": ('<w:id w:val="700000002"/>', '<w:id w:val="700000001"/>'),
    "bookmark-repeated": ('w:name="_Toc61000002"', 'w:name="_Toc61000001"'),
    "bookmark-open": ('<w:bookmarkEnd w:id="10001"/>', ""),
    "field-open": ('<w:fldChar w:fldCharType="end"/>', ""),
    "list-missing": ("<w:pPr>", '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'),
    "tag-length": ('<w:tag w:val="by:', f'<w:tag w:val="{"x" * 65}'),
    "link-target": ('w:anchor="_Toc61000001"', 'w:anchor="_Toc9"'),
}


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("golden")
    paths = {name: folder / f"{name.replace(' ', '-')}.docx" for name in GOLDEN}
    for name, make in GOLDEN.items():
        for _ in briefing_word.write(make(), paths[name]):
            pass
    return paths


def body(path: Path) -> etree._Element:
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read("word/document.xml"))


def words(element: etree._Element) -> str:
    return "".join(element.itertext(f"{W}t")).replace("\u00a0", " ")


@pytest.mark.parametrize("name", GOLDEN)
def test_validators_and_lint_find_nothing(name: str, golden: dict[str, Path]) -> None:
    assert list(OpenXmlValidator().validate(golden[name]).errors) == []
    assert ooxml_integrity.check(golden[name]) == []
    assert lint(golden[name]) == ()


@pytest.mark.parametrize("name", GOLDEN)
def test_words_are_those_of_the_briefing(name: str, golden: dict[str, Path]) -> None:
    assert quotations_in(golden[name]) == {extract.key: extract.shown for extract in GOLDEN[name]().extracts}


@pytest.mark.parametrize("rule", MISSED_BY_ALL)
def test_a_defect_that_validators_miss_is_found_by_lint(rule: str, golden: dict[str, Path], tmp_path: Path) -> None:
    old, new = MISSED_BY_ALL[rule]
    source = golden["submission"] if rule == "tag-length" else golden["summary of responses"]
    bad = tmp_path / "bad.docx"
    with zipfile.ZipFile(source) as good, zipfile.ZipFile(bad, "w") as target:
        for part in good.namelist():
            xml = good.read(part)
            if part == "word/document.xml":
                assert old.encode() in xml
                xml = xml.replace(old.encode(), new.encode(), 1)
            target.writestr(part, xml)

    assert rule in {finding.rule for finding in lint(bad)}


@pytest.mark.parametrize("name", GOLDEN)
def test_every_table_and_figure_is_numbered_and_referred_to_before_it_stands(
    name: str, golden: dict[str, Path]
) -> None:
    referred: set[str] = set()
    captions = []
    for mark in body(golden[name]).iter(f"{W}instrText", f"{W}bookmarkStart"):
        target = re.fullmatch(r" REF (_Ref\d+) \\h ", mark.text or "")
        if target:
            referred.add(target[1])
        elif mark.get(f"{W}name", "").startswith("_Ref"):
            captions.append(mark.get(f"{W}name"))
            assert captions[-1] in referred

    assert len(captions) == len(set(captions)) == TABLES_AND_FIGURES[name]


def test_cross_references_say_what_the_captions_say(golden: dict[str, Path]) -> None:
    paragraphs = [words(each) for each in body(golden["summary of responses"]).iter(f"{W}p")]

    assert "Most want a second crew; Figure 1 shows every theme. (Base: 147 responses.)" in paragraphs
    assert "Figure 1: Responses by theme" in paragraphs
    assert "Table 2: Counts of Figure 1 (responses)" in paragraphs


def test_pictures_are_described_by_their_counts_and_have_a_table_of_them(golden: dict[str, Path]) -> None:
    root = body(golden["summary of responses"])

    described = root.xpath("//wp:docPr/@descr", namespaces=NS)
    assert described[0] == (
        "Bar chart of responses: Responses by theme. Sailings in winter: 147; Berth fees: 96; Breakwater: 88; "
        "Publishing costs and punctuality, route by route: 12. Base: 214 responses."
    )
    assert "Second winter crew: Support 61, Conditional 22, Neutral 9, Oppose 40, Mixed 11, Unclear 4" in described[1]
    tables = [[words(cell) for cell in table.iter(f"{W}tc")] for table in root.iter(f"{W}tbl")]
    assert ["Theme", "Responses", "Sailings in winter", "147", "Berth fees", "96"] in [cells[:6] for cells in tables]


def test_every_live_block_names_its_section_and_is_of_a_known_kind(golden: dict[str, Path]) -> None:
    entries = [entry for path in golden.values() for entry in own_entries(path)]

    assert {entry.get("kind") for entry in entries} == set(KINDS)
    assert all(entry.get("section") for entry in entries)


def test_who_sends_it_to_whom_stands_at_the_top(golden: dict[str, Path]) -> None:
    facts = [words(each) for each in body(golden["submission"]).iter(f"{W}p")][1:7]

    assert facts == [
        "ToMinister for Ports and Islands", "FromIslands Transport Team, Department of Ports",
        "Prepared byInes Halloran",
        "Copied toPermanent Secretary; Director of Finance; Head of News; Special Advisers",
        "Date5 October 2026", "Deadline12 October 2026",
    ]  # fmt: skip


def test_a_policy_brief_numbers_nothing(golden: dict[str, Path]) -> None:
    with zipfile.ZipFile(golden["policy brief"]) as package:
        styles = etree.fromstring(package.read("word/styles.xml"))

    for style in ("Heading1", "NumberedParagraph"):
        assert not styles.xpath(f"//w:style[@w:styleId='{style}']//w:numPr", namespaces=NS)
    assert styles.xpath("//w:style[@w:styleId='ListBullet']//w:numPr", namespaces=NS)


def test_text_in_an_annex_does_not_go_on_counting_the_last_section(golden: dict[str, Path]) -> None:
    annex = [each for each in body(golden["summary of responses"]).iter(f"{W}p") if "lists the codes" in words(each)]

    assert annex[0].find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "BodyText"


def test_a_chart_is_drawn_at_print_resolution(golden: dict[str, Path]) -> None:
    from PIL import Image

    with zipfile.ZipFile(golden["summary of responses"]) as package:
        names = [name for name in package.namelist() if name.startswith("word/media/")]
        pictures = [Image.open(package.open(name)) for name in names]

    charts = [block for section in summary_of_responses().sections for block in section.blocks if type(block) is Chart]
    assert len(pictures) == len(charts)
    for picture in pictures:
        assert round(picture.info["dpi"][0]) >= 200
        assert picture.convert("RGB").getpixel((0, picture.height - 1)) == (255, 255, 255)


OFFICE = shutil.which("soffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_makes_an_accessible_pdf_of_it(golden: dict[str, Path], tmp_path: Path) -> None:
    pikepdf = pytest.importorskip("pikepdf")
    pdf = as_pdf(golden["summary of responses"], tmp_path)

    with pikepdf.open(pdf) as document:
        assert document.Root.Lang == "en-GB"
        assert bool(document.Root.MarkInfo.Marked)
        assert str(document.docinfo.Title) == "Harbour review: summary of responses"
        tags, alternatives = tags_of(document)
    assert {"/H1", "/H2", "/TH", "/TD", "/Figure", "/Link"} <= tags
    assert any("Sailings in winter: 147" in text for text in alternatives)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["submission", "policy brief"])
def test_every_quotation_stands_on_the_pages_that_libreoffice_lays_out(
    name: str, golden: dict[str, Path], tmp_path: Path
) -> None:
    """LibreOffice 7.4 lost the words before the first note of a briefing without contents."""
    text = as_text(golden[name], tmp_path)

    for extract in GOLDEN[name]().extracts:
        assert " ".join(extract.shown.split()) in text
    assert "REF _Ref" not in text


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_counts_tables_and_charts_are_found_and_changed_after_libreoffice_saved_it(
    golden: dict[str, Path], tmp_path: Path
) -> None:
    saved = converted(golden["summary of responses"], tmp_path, "docx:MS Word 2007 XML")
    briefing = with_other_counts(summary_of_responses())
    changed = {key(number) for number in (111, 112, 113, 114, 115)} | {f"{key(114)}.counts", f"{key(115)}.counts"}
    tables = len(list(body(saved).iter(f"{W}tbl")))

    first, second = outcomes(refresh(saved, briefing)), outcomes(refresh(saved, briefing))

    assert first == dict.fromkeys(changed, "updated")
    assert second == {}
    assert len(list(body(saved).iter(f"{W}tbl"))) == tables
    cells = [words(cell) for cell in body(saved).iter(f"{W}tc")]
    assert {"Sailings in winter", "148"} <= set(cells)


@pytest.mark.skipif(not os.environ.get("GLOSSATOR_OOXML_VALIDATOR"), reason="make validate runs it")
@pytest.mark.parametrize("name", GOLDEN)
def test_the_open_xml_sdk_finds_nothing(name: str, golden: dict[str, Path]) -> None:
    command = [os.environ["GLOSSATOR_OOXML_VALIDATOR"], str(golden[name])]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)

    assert found["errors"] == []


def with_other_counts(briefing: Briefing) -> Briefing:
    """The briefing after one more answer came in."""

    def changed(block: Block) -> Block:
        if isinstance(block, CountSentence):
            return replace(block, text=f"{block.text} One came late.")
        if isinstance(block, Chart):
            series = tuple(replace(each, counts=tuple(count + 1 for count in each.counts)) for each in block.series)
            return replace(block, series=series)
        return replace(block, rows=block.rows[:-1]) if isinstance(block, Matrix) else block

    sections = (replace(section, blocks=tuple(map(changed, section.blocks))) for section in briefing.sections)
    return replace(briefing, sections=tuple(sections))


def converted(path: Path, folder: Path, form: str) -> Path:
    profile, out = f"-env:UserInstallation={(folder / 'profile').as_uri()}", folder / "out"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(out), str(path)]
    subprocess.run(command, capture_output=True, check=True, timeout=200)
    return out / f"{path.stem}.{form.partition(':')[0]}"


def as_pdf(path: Path, folder: Path) -> Path:
    options = {
        "PDFUACompliance": {"type": "boolean", "value": "true"},
        "UseTaggedPDF": {"type": "boolean", "value": "true"},
    }
    return converted(path, folder, f"pdf:writer_pdf_Export:{json.dumps(options)}")


def as_text(path: Path, folder: Path) -> str:
    return " ".join(converted(path, folder, "txt:Text (encoded):UTF8").read_text(encoding="utf-8-sig").split())


def tags_of(document: Any) -> tuple[set[str], list[str]]:
    """The kinds of the structure elements, and the alternative texts."""
    from pikepdf import Array, Dictionary

    kinds, texts = set(), []
    waiting = [document.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        if isinstance(element, Array):
            waiting += list(element)
        elif isinstance(element, Dictionary) and element.get("/Type") != "/MCR":
            kinds.add(str(element.get("/S", "")))
            texts.append(str(element.get("/Alt", "")))
            waiting.append(element.get("/K"))
    return kinds, texts
