"""`glossator brief --template`: a file or a shipped template by name, with the styles that its user chose."""

from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE

from desktop.jobs.examine_template import CHOICES
from desktop.kept_settings import Settings
from exports.house_template import template_key
from tests.desktop.cli.conftest import Shell


def quoted_in(path: Path) -> set[str]:
    document = docx.Document(str(path))
    names = {style.style_id: style.name for style in document.styles}
    found = document.element.body.xpath("//w:sdt[starts-with(w:sdtPr/w:tag/@w:val, 'bx:')]//w:pStyle/@w:val")
    return {str(names[style]) for style in found}


@pytest.fixture
def coded(shell: Shell, tmp_path: Path) -> Shell:
    (tmp_path / "c.csv").write_text("document,code,quote\nletter.txt,Homes,We ask for a plan.\n", "utf-8")
    shell.good("code", shell.project, tmp_path / "c.csv")
    return shell


@pytest.mark.parametrize("name", ["submission", "report", "Report"])
def test_a_shipped_template_is_named(name: str, coded: Shell, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"

    coded.good("brief", coded.project, "-o", out, "--template", name)

    assert "Annex Heading" in {style.name for style in docx.Document(str(out)).styles}
    assert docx.Document(str(out)).sections[-1].footer.tables == []
    assert "NUMPAGES" in docx.Document(str(out)).sections[-1].footer.part.blob.decode()


def test_a_name_that_is_none_is_told(coded: Shell, tmp_path: Path) -> None:
    answer = coded("brief", coded.project, "-o", tmp_path / "out.docx", "--template", "minutes")

    assert answer.code == 1
    assert "minutes cannot be used: no such file" in answer.err


def test_the_styles_that_the_user_chose_in_the_window_are_used(coded: Shell, tmp_path: Path) -> None:
    document = docx.Document()
    for name in ("DfX Block Quote", "DfX Voice"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    house, out = tmp_path / "house.docx", tmp_path / "out.docx"
    document.save(str(house))

    coded.good("brief", coded.project, "-o", out, "--template", house)
    assert "DfX Block Quote" in quoted_in(out)

    Settings().remember(CHOICES, template_key(house.read_bytes()), {"quote": "DfXVoice"})
    coded.good("brief", coded.project, "-o", out, "--template", house)
    assert "DfX Voice" in quoted_in(out)
