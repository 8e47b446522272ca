"""Planted defects are found; each is missed by the validators that the tests use."""

import zipfile
from pathlib import Path

import pytest

from exports import briefing_word
from exports.briefing_content import Briefing
from exports.word.lint import lint

BODY = "word/document.xml"
PLANTED = {
    # rule: (part, what stands there, what is planted)
    "control-id": (BODY, '<w:id w:val="700000002"/>', '<w:id w:val="700000001"/>'),
    "bookmark-repeated": (BODY, 'w:name="_Toc61000002"', 'w:name="_Toc61000001"'),
    "bookmark-open": (BODY, '<w:bookmarkEnd w:id="10001"/>', ""),
    "field-open": (BODY, '<w:fldChar w:fldCharType="end"/>', ""),
    "list-missing": ("word/styles.xml", '<w:numId w:val="1"/>', '<w:numId w:val="77"/>'),
    "tag-length": (BODY, '<w:tag w:val="by:', f'<w:tag w:val="{"x" * 65}'),
    "link-target": (BODY, 'w:anchor="_Toc61000001"', 'w:anchor="_Toc9"'),
    "reference-target": (BODY, "> REF _Ref", "> REF _Rif"),
    "tag-repeated": (BODY, '/2"/>', '"/>'),
    "note-reference": (BODY, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>'),
    "note-id": ("word/footnotes.xml", '<w:footnote w:id="44">', '<w:footnote w:id="40000">'),
    "map-hash": (BODY, "We can live with the cap", "We can do without the cap"),
    "map-parts": ("customXml/item1.xml", 'parts="1"', 'parts="2"'),
    "map-missing": ("customXml/item1.xml", "<extract ", "<other "),
    "style-missing": (BODY, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Nowhere"/>'),
    "title": ("docProps/core.xml", "Rural buses: who wants what", ""),
    "language": ("word/styles.xml", "<w:lang ", "<w:lung "),
    "heading-jump": (BODY, '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'),
    "fake-heading": (
        BODY,
        "<w:sectPr>",
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Next steps</w:t></w:r></w:p><w:sectPr>",
    ),
    "table-header": (BODY, "<w:tblHeader/>", ""),
    "table-split": (BODY, "<w:cantSplit/>", ""),
    "table-merged": (BODY, 'w:type="dxa"/></w:tcPr>', 'w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>'),
    "table-blank": (BODY, ">Rural transport: a white paper<", "><"),
    "table-title": (BODY, "w:tblCaption", "w:tblCapture"),
    "empty-paragraphs": (BODY, "<w:sectPr>", "<w:p/><w:p/><w:sectPr>"),
    "link-text": (
        BODY,
        "<w:sectPr>",
        "<w:p><w:hyperlink><w:r><w:t>click here</w:t></w:r></w:hyperlink></w:p><w:sectPr>",
    ),
    "text-box": (BODY, "<w:sectPr>", "<w:p><w:r><w:pict><w:txbxContent/></w:pict></w:r></w:p><w:sectPr>"),
}


def planted(path: Path, target: Path, part: str, old: str, new: str) -> Path:
    with zipfile.ZipFile(path) as good, zipfile.ZipFile(target, "w") as bad:
        for name in good.namelist():
            xml = good.read(name)
            if name == part:
                assert old.encode() in xml
                xml = xml.replace(old.encode(), new.encode(), 1)
            bad.writestr(name, xml)
    return target


def test_a_good_briefing_has_no_finding(written: Path) -> None:
    assert lint(written) == ()


@pytest.mark.parametrize("rule", PLANTED)
def test_a_planted_defect_is_found(rule: str, written: Path, tmp_path: Path) -> None:
    bad = planted(written, tmp_path / "bad.docx", *PLANTED[rule])

    findings = lint(bad)

    assert rule in {finding.rule for finding in findings}
    assert all(finding.sentence.endswith(".") for finding in findings)


def test_a_file_without_a_heading_of_the_first_level_is_found(bare_briefing: Briefing, tmp_path: Path) -> None:
    path = tmp_path / "bare.docx"
    for _ in briefing_word.write(bare_briefing, path):
        pass

    bad = planted(path, tmp_path / "bad.docx", BODY, '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading2"/>')

    assert "heading-none" in {finding.rule for finding in lint(bad)}


def test_a_heading_that_word_knows_by_its_name_needs_no_outline_level(written: Path, tmp_path: Path) -> None:
    plain = planted(written, tmp_path / "plain.docx", "word/styles.xml", '<w:outlineLvl w:val="0"/>', "")

    assert lint(plain) == ()
