"""What is told of a house template before a briefing is made with it, and what is kept of what its user chose."""

import random
import zipfile
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from desktop.briefings.house_templates import SHIPPED, shipped_path
from desktop.domain.progress import ended
from desktop.jobs.examine_template import examine_template, keep_choices, kept_choices
from desktop.kept_settings import Settings
from desktop.ui.dialogs.template_words import advice, told
from exports.errors import TemplateUnusable
from exports.house_style import HouseTemplate


def examined(path: Path) -> HouseTemplate:
    return ended(examine_template(path))


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A template as many are: no title, a bold line for a heading, a table without a header, pale small text."""
    document = docx.Document()
    document.core_properties.title = ""
    document.add_paragraph().add_run("Instructions").bold = True
    document.add_table(2, 2)
    normal, quote = document.styles["Normal"], document.styles.add_style("DfX Block Quote", WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(normal, ParagraphStyle)
    assert isinstance(quote, ParagraphStyle)
    normal.font.size = Pt(9)
    quote.font.color.rgb = RGBColor(0xAA, 0xAA, 0xAA)
    quote.font.italic = True
    logo = document.sections[0].header.paragraphs[0].add_run()
    logo.add_picture(str(Path(__file__).parents[3] / "resources/icons/glossator-16.png"))
    path = tmp_path / "house.docx"
    document.save(str(path))
    return path


def test_what_an_export_mends_is_told_from_what_the_owner_must_mend(house: Path) -> None:
    faults = {fault.rule: fault.is_mended for fault in examined(house).faults}

    assert {rule for rule, is_mended in faults.items() if is_mended} >= {"title", "fake-heading", "table-header"}
    assert {rule for rule, is_mended in faults.items() if not is_mended} == {
        "alternative-text", "contrast", "text-small", "quote-italic",
    }  # fmt: skip


def test_a_fault_is_told_with_what_to_do_about_it(house: Path) -> None:
    found = examined(house)
    text = told(found)

    assert "“DfX Block Quote” has a contrast of 2.3 to 1" in text
    assert "set in 9 points" in text
    assert text.index("To be put right in the template") < text.index("Put right in every briefing by itself")
    assert all(advice(fault) in text for fault in found.faults if not fault.is_mended)


def test_styles_are_told_with_their_looks_and_what_they_are_taken_for(house: Path) -> None:
    found = examined(house)
    guess = found.guess("quote")

    assert guess is not None
    assert (guess.style_id, guess.certainty) == ("DfXBlockQuote", "likely")
    style = found.style(guess.style_id)
    assert style is not None
    assert (style.look.color, style.look.italic, style.look.half_points) == ("AAAAAA", True, 22)


@pytest.mark.parametrize("template", SHIPPED, ids=lambda each: each.key)
def test_templates_that_come_along_have_nothing_that_shuts_readers_out(template) -> None:
    path = shipped_path(template.key)
    assert path is not None

    found = examined(path)

    assert [fault for fault in found.faults if not fault.is_mended] == []
    assert {"title", "to", "body", "contents", "marking"} - {"to"} <= set(found.slots)


def test_a_file_that_is_no_template_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"no")

    with pytest.raises(TemplateUnusable, match="not a Word file"):
        examined(tmp_path / "x.docx")


def test_choices_are_kept_by_the_file_and_not_by_its_name(house: Path, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    keep_choices(settings, examined(house), {"quote": "Quote", "title": "Title", "caption": ""})
    moved = house.rename(tmp_path / "moved.docx")

    assert kept_choices(Settings(tmp_path / "settings.json"), moved) == {"quote": "Quote", "caption": ""}

    moved.write_bytes(moved.read_bytes() + b" ")
    assert kept_choices(settings, moved) == {}
    assert kept_choices(settings, tmp_path / "none.docx") == {}


def test_data_of_other_programs_may_be_anything(house: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(house, "a") as package:
        package.writestr("customXml/item7.xml", b"no XML")

    assert examined(house).guess("quote") is not None


def test_every_damage_is_a_sentence(house: Path, tmp_path: Path) -> None:
    chance = random.Random(20261127)
    with zipfile.ZipFile(house) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    outcomes = set()
    for number in range(40):
        name = chance.choice(sorted(parts))
        damaged = bytearray(parts[name])
        for _ in range(8):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path = tmp_path / f"{number}.docx"
        with zipfile.ZipFile(path, "w") as package:
            for each, content in parts.items():
                package.writestr(each, bytes(damaged) if each == name else content)
        try:
            examined(path)
            outcomes.add("used")
        except TemplateUnusable:
            outcomes.add("refused")

    assert outcomes == {"used", "refused"}
