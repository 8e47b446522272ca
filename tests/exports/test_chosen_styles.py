"""The styles that somebody chose for a template: used instead of the guess, or made where none of its own is wanted."""

import io
from pathlib import Path

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.styles.style import ParagraphStyle

from exports import briefing_word
from exports.briefing_content import Briefing
from exports.word.lint import lint
from tests.exports.test_house_template import style_of

QUOTED, TEXT = "We can live with the cap", "All but one of those"


def house(path: Path) -> Path:
    document = docx.Document()
    for name in ("DfX Block Quote", "DfX Voice"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    document.save(str(path))
    return path


def write(briefing: Briefing, folder: Path, roles: dict[str, str]) -> Path:
    path = folder / "out.docx"
    for _ in briefing_word.write(briefing, path, template=house(folder / "house.docx"), roles=roles):
        pass
    return path


def test_the_style_that_was_chosen_is_used(briefing: Briefing, tmp_path: Path) -> None:
    assert style_of(write(briefing, tmp_path, {"quote": "DfXVoice"}), QUOTED) == "DfX Voice"


def test_where_none_of_the_houses_is_wanted_one_is_made_beside_it(briefing: Briefing, tmp_path: Path) -> None:
    path = write(briefing, tmp_path, {"quote": "", "caption": ""})

    assert style_of(path, QUOTED) == "Briefing Quote"
    names = [style.name for style in docx.Document(str(path)).styles]
    assert len(names) == len(set(names))
    assert lint(path) == ()


def test_a_choice_that_the_template_does_not_have_goes_by_the_guess(briefing: Briefing, tmp_path: Path) -> None:
    for lost in ({"quote": "Gone"}, {"quote": "TableNormal"}, {"heading1": ""}, {"no-role": "DfXVoice"}):
        assert style_of(write(briefing, tmp_path, lost), QUOTED) == "DfX Block Quote"


def test_a_heading_that_the_house_lacks_follows_the_one_above_it(briefing: Briefing, tmp_path: Path) -> None:
    document = docx.Document()
    for name in ("Heading 2", "Heading 3", "Heading 4"):
        document.styles[name].delete()
    stream = io.BytesIO()
    document.save(stream)
    template = tmp_path / "one-heading.docx"
    template.write_bytes(stream.getvalue())
    path = tmp_path / "out.docx"

    for _ in briefing_word.write(briefing, path, template=template):
        pass

    made = docx.Document(str(path)).styles["Heading 2"]
    assert isinstance(made, ParagraphStyle)
    assert made.base_style is not None
    assert made.base_style.name == "Heading 1"
    assert lint(path) == ()
