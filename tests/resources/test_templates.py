"""The house templates that come with the program: as drawn, without fault, and every kind of briefing fits them."""

import io
import sys
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from exports import briefing_word
from exports.word.guesses import guesses, style_facts
from exports.word.lint import lint
from exports.word.slots import WORDS
from exports.word.style_looks import StyleLooks
from tests.exports.conftest import full_briefing
from tests.exports.golden import GOLDEN

ROOT = Path(__file__).resolve().parent.parent.parent
TEMPLATES = ROOT / "resources" / "templates"
NAMES = ("submission", "report")
BRIEFINGS = {**GOLDEN, "everything": full_briefing}


def part(name: str, path: str) -> bytes:
    with zipfile.ZipFile(TEMPLATES / f"{name}.dotx") as package:
        return package.read(path)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_is_what_its_drawing_makes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    monkeypatch.setattr(sys, "path", list(sys.path))
    import make_templates  # type: ignore[import-not-found]  # a script of packaging, found by the path above

    made = make_templates.template_file(make_templates.TEMPLATES[name])

    with zipfile.ZipFile(io.BytesIO(made)) as drawn:
        assert {entry: drawn.read(entry) for entry in drawn.namelist() if "document" not in entry} == {
            entry: part(name, entry) for entry in drawn.namelist() if "document" not in entry
        }


@pytest.mark.parametrize("name", NAMES)
def test_a_template_has_a_style_of_its_own_for_every_role(name: str) -> None:
    found = guesses(style_facts(etree.fromstring(part(name, "word/styles.xml"))))

    assert [role for role, guess in found.items() if guess.certainty != "sure"] == []


@pytest.mark.parametrize("name", NAMES)
def test_running_text_is_twelve_points_of_a_typeface_that_every_word_has(name: str) -> None:
    looks = StyleLooks(etree.fromstring(part(name, "word/styles.xml")))

    for style in ("Normal", "BodyText", "NumberedParagraph", "ListBullet"):
        assert (looks.look(style).font, looks.look(style).half_points) == ("Arial", 24)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_is_marked_top_and_bottom_of_every_page_and_counts_them(name: str) -> None:
    with zipfile.ZipFile(TEMPLATES / f"{name}.dotx") as package:
        sides = {entry: package.read(entry) for entry in package.namelist() if "header" in entry or "footer" in entry}

    assert all(b"slot:marking" in xml for xml in sides.values())
    assert b"NUMPAGES" in sides["word/footer1.xml"]


@pytest.mark.parametrize("name", NAMES)
def test_a_template_has_no_fault_but_that_nothing_is_written_in_it_yet(name: str) -> None:
    path = TEMPLATES / f"{name}.dotx"

    assert {finding.rule for finding in lint(path)} == {"heading-none"}
    assert OpenXmlValidator().validate(path).errors == []


@pytest.mark.parametrize("briefing", BRIEFINGS)
@pytest.mark.parametrize("name", NAMES)
def test_every_kind_of_briefing_fits(name: str, briefing: str, tmp_path: Path) -> None:
    path = tmp_path / "out.docx"

    for _ in briefing_word.write(BRIEFINGS[briefing](), path, template=TEMPLATES / f"{name}.dotx"):
        pass

    assert lint(path) == ()
    assert OpenXmlValidator().validate(path).errors == []
    with zipfile.ZipFile(path) as package:
        words = package.read("word/document.xml")
        assert not any(f"slot:{slot}".encode() in words for slot in WORDS)
