"""Briefings in a house's own template, and templates that cannot be used."""

import dataclasses
import errno
import io
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports import briefing_word
from exports.briefing_content import Briefing
from exports.errors import TargetDiskFull, TargetLocked, TemplateUnusable
from exports.word.framed_package import FramedPackage
from exports.word.lint import lint
from tests.exports.golden import GOLDEN

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = {"w": W[1:-1]}
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OTHER_KINDS = {
    "house.dotx": "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "house.docm": "application/vnd.ms-word.document.macroEnabled.main+xml",
    "house.dotm": "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
}
Reader = Callable[[Path], dict[str, str]]


def rewritten(path: Path, target: Path, change: Callable[[str, bytes], bytes]) -> Path:
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return target


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A template with a house's styles, header, margins, and a body that is to go."""
    document = docx.Document()
    document.styles.add_style("DfX Block Quote", WD_STYLE_TYPE.PARAGRAPH)
    document.styles.add_style("DfX Numbered Para", WD_STYLE_TYPE.PARAGRAPH)
    document.add_heading("Instructions for authors", 1)
    document.add_paragraph("Delete this text.")
    document.add_table(1, 2)
    section = document.sections[0]
    section.left_margin = 1_200_000
    section.header.paragraphs[0].text = "Department for Example"
    path = tmp_path / "house.docx"
    document.save(str(path))
    return path


@pytest.fixture
def housed(briefing: Briefing, house: Path, tmp_path: Path) -> Path:
    return write(briefing, tmp_path / "housed.docx", house)


def write(briefing: Briefing, path: Path, template: Path) -> Path:
    for _ in briefing_word.write(briefing, path, template=template):
        pass
    return path


def part(path: Path, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(name))


def style_of(path: Path, text: str) -> str:
    """The name of the style of the first paragraph that holds the text, content controls included."""
    ids = part(path).xpath(f"//w:p[contains(string(.), '{text}')]/w:pPr/w:pStyle/@w:val", namespaces=NS)
    names = {
        style.get(f"{W}styleId"): style.find(f"{W}name") for style in part(path, "word/styles.xml").iter(f"{W}style")
    }
    return str(names[ids[0]].get(f"{W}val"))


def test_the_body_of_the_template_goes_and_its_page_stays(housed: Path) -> None:
    body = part(housed)

    assert "Delete this text." not in "".join(body.itertext())
    assert body.xpath("//w:sectPr/w:pgMar/@w:left", namespaces=NS) == ["1890"]


def test_the_header_of_the_template_stays_under_the_marking(housed: Path) -> None:
    document = docx.Document(str(housed))

    words = [paragraph.text for paragraph in document.sections[0].header.paragraphs]
    assert words[0] == "OFFICIAL-SENSITIVE"
    assert "Department for Example" in words


def test_a_marking_that_the_template_has_is_not_doubled(briefing: Briefing, house: Path, tmp_path: Path) -> None:
    document = docx.Document(str(house))
    document.sections[0].header.paragraphs[0].text = "OFFICIAL-SENSITIVE – Department for Example"
    document.save(str(house))

    path = write(briefing, tmp_path / "marked.docx", house)

    header = docx.Document(str(path)).sections[0].header
    assert [paragraph.text for paragraph in header.paragraphs] == ["OFFICIAL-SENSITIVE – Department for Example"]


def test_house_styles_go_before_words_own(housed: Path) -> None:
    assert style_of(housed, "We can live with the cap") == "DfX Block Quote"
    assert style_of(housed, "All but one of those") == "DfX Numbered Para"
    assert style_of(housed, "Evening and Sunday services") == "toc 1"


def test_what_the_house_lacks_is_made(housed: Path) -> None:
    assert style_of(housed, "Rural Councils’ Forum · supports") == "Quote Source"


def test_quotations_read_back_exactly_from_a_house_template(
    briefing: Briefing, housed: Path, read_quotations: Reader
) -> None:
    sources = {extract.key: extract.text for extract in briefing.extracts}

    assert read_quotations(housed) == sources


def test_lint_finds_nothing_in_it(housed: Path) -> None:
    assert lint(housed) == ()


def test_a_house_template_brings_no_new_finding_of_the_validator(house: Path, housed: Path) -> None:
    before = {error.description for error in OpenXmlValidator().validate(house).errors}
    after = {error.description for error in OpenXmlValidator().validate(housed).errors}

    assert after <= before


@pytest.mark.parametrize("name", OTHER_KINDS)
def test_templates_and_macro_files_serve_too(name: str, briefing: Briefing, house: Path, tmp_path: Path) -> None:
    kind = OTHER_KINDS[name].encode()
    template = rewritten(house, tmp_path / name, lambda _, part: part.replace(MAIN.encode(), kind))

    path = write(briefing, tmp_path / "out.docx", template)

    with zipfile.ZipFile(path) as package:
        assert MAIN.encode() in package.read("[Content_Types].xml")
    assert lint(path) == ()


def test_a_broken_link_in_the_template_is_dropped(briefing: Briefing, house: Path, tmp_path: Path) -> None:
    kind = b"http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
    dangling = b'<Relationship Id="rId99" Type="%s" Target="docProps/missing.jpeg"/></Relationships>' % kind

    def change(name: str, part: bytes) -> bytes:
        return part.replace(b"</Relationships>", dangling) if name == "_rels/.rels" else part

    template = rewritten(house, tmp_path / "dangling.docx", change)

    assert lint(write(briefing, tmp_path / "out.docx", template)) == ()


def test_notes_of_the_template_go_and_ids_do_not_collide(
    briefing: Briefing, written: Path, tmp_path: Path, read_quotations: Reader
) -> None:
    path = write(briefing, tmp_path / "again.docx", written)  # a briefing as the template of a briefing

    notes = [note for note in part(path, "word/footnotes.xml") if note.get(f"{W}type") is None]
    assert len(notes) == 44
    assert len(read_quotations(path)) == 44
    assert lint(path) == ()


def test_a_template_without_headings_is_refused(briefing: Briefing, house: Path, tmp_path: Path) -> None:
    def change(_name: str, part: bytes) -> bytes:
        return part.replace(b'"heading ', b'"other ').replace(b"<w:outlineLvl ", b"<w:outline ")

    template = rewritten(house, tmp_path / "bare.docx", change)

    with pytest.raises(TemplateUnusable, match=r"no style called “Heading 1”.*No briefing was written"):
        write(briefing, tmp_path / "out.docx", template)

    assert not (tmp_path / "out.docx").exists()


def test_a_template_whose_editing_is_restricted_is_refused(briefing: Briefing, house: Path, tmp_path: Path) -> None:
    protection = b'<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'
    template = rewritten(house, tmp_path / "x.docx", lambda _, part: part.replace(b"</w:settings>", protection))

    with pytest.raises(TemplateUnusable, match="editing is restricted"):
        write(briefing, tmp_path / "out.docx", template)


def strict() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("[Content_Types].xml", f'<Types><Override ContentType="{MAIN}"/></Types>')
        package.writestr(
            "_rels/.rels", '<r Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/>'
        )
    return stream.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
UNUSABLE = {
    "protected by a password": OLE + "EncryptedPackage".encode("utf-16-le"),
    "old .doc format": OLE + b"WordDocument",
    "not a Word file": b"plain text",
    "Strict Open XML": strict(),
}


@pytest.mark.parametrize("reason", UNUSABLE)
def test_a_file_that_is_no_plain_word_file_is_refused_with_a_sentence(
    reason: str, bare_briefing: Briefing, tmp_path: Path
) -> None:
    template = tmp_path / "template.docx"
    template.write_bytes(UNUSABLE[reason])

    with pytest.raises(TemplateUnusable, match=reason):
        write(bare_briefing, tmp_path / "out.docx", template)


def test_a_missing_template_is_refused_with_a_sentence(bare_briefing: Briefing, tmp_path: Path) -> None:
    with pytest.raises(TemplateUnusable, match="no such file"):
        write(bare_briefing, tmp_path / "out.docx", tmp_path / "missing.docx")


def test_a_damaged_part_is_refused_with_a_sentence(bare_briefing: Briefing, house: Path, tmp_path: Path) -> None:
    template = rewritten(house, tmp_path / "x.docx", lambda name, part: part[:200] if "styles.xml" in name else part)

    with pytest.raises(TemplateUnusable, match="open it in Word and save it anew"):
        write(bare_briefing, tmp_path / "out.docx", template)


@pytest.mark.parametrize("indent", [0, 360])
def test_who_says_a_quotation_stands_under_it_as_far_in_as_the_houses_quotations(
    briefing: Briefing, tmp_path: Path, indent: int
) -> None:
    template = docx.Document()
    if indent:
        template.styles["Quote"].paragraph_format.left_indent = indent * 635
    template.save(str(tmp_path / "house.docx"))

    written = docx.Document(str(write(briefing, tmp_path / "out.docx", tmp_path / "house.docx")))

    attribution = next(style for style in written.styles if style.name and style.name == "Quote Source")
    assert (attribution.paragraph_format.left_indent or 0) == indent * 635


def test_words_of_the_header_that_are_no_marking_do_not_stand_for_one(briefing: Briefing, tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Office for Official Statistics"
    template = tmp_path / "statistics.docx"
    document.save(str(template))

    path = write(dataclasses.replace(briefing, marking="Official"), tmp_path / "a.docx", template)

    header = docx.Document(str(path)).sections[0].header
    assert [paragraph.text for paragraph in header.paragraphs][0] == "OFFICIAL"


@pytest.mark.parametrize("name", GOLDEN)
def test_every_kind_of_briefing_fits_a_house_template(name: str, house: Path, tmp_path: Path) -> None:
    path = write(GOLDEN[name](), tmp_path / "housed.docx", house)

    assert lint(path) == ()
    assert [error for error in OpenXmlValidator().validate(path).errors if "stylesWithEffects" not in str(error)] == []


def test_a_full_disk_leaves_the_old_file_and_says_so(
    briefing: Briefing, house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.docx"
    target.write_bytes(b"the old one")

    def full(*_anything: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(FramedPackage, "write", full)

    with pytest.raises(TargetDiskFull, match="no space left.*unchanged"):
        write(briefing, target, house)

    assert target.read_bytes() == b"the old one"
    assert {path.name for path in tmp_path.iterdir()} == {"house.docx", "out.docx"}


def test_a_file_that_is_open_in_word_is_left_and_said_to_be_so(briefing: Briefing, house: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.docx"
    target.write_bytes(b"the old one")
    (tmp_path / "~$out.docx").write_bytes(b"ann")

    with pytest.raises(TargetLocked, match="open in another program"):
        write(briefing, target, house)

    assert target.read_bytes() == b"the old one"


def test_a_template_of_absurd_size_is_refused_with_a_sentence(
    bare_briefing: Briefing, house: Path, tmp_path: Path
) -> None:
    template = tmp_path / "huge.docx"
    shutil.copy(house, template)
    with zipfile.ZipFile(template, "a", zipfile.ZIP_DEFLATED) as package, package.open("word/zeros.bin", "w") as part:
        for _ in range(201):
            part.write(bytes(1 << 20))

    with pytest.raises(TemplateUnusable, match="larger than any template"):
        write(bare_briefing, tmp_path / "out.docx", template)
