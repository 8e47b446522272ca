"""The templates that come along, by name, and which preset begins with which."""

from pathlib import Path

import pytest

from desktop.briefings.house_templates import SHIPPED, shipped_path, template_path, template_suited_to
from desktop.briefings.presets import PRESETS


@pytest.mark.parametrize("template", SHIPPED, ids=lambda each: each.key)
def test_every_template_that_is_named_comes_along(template) -> None:
    path = shipped_path(template.key)

    assert path is not None
    assert path.is_file()
    assert shipped_path(template.label) == path


def test_every_template_is_begun_with_by_presets_that_there_are() -> None:
    assert {preset for each in SHIPPED for preset in each.presets} <= {preset.key for preset in PRESETS}
    assert template_suited_to("submission") == "submission"
    assert template_suited_to("policy_brief") == "report"
    assert template_suited_to("themes") == ""


def test_a_name_is_no_way_out_of_the_folder() -> None:
    assert shipped_path("../sample_project/project") is None


def test_a_file_goes_before_a_shipped_template_of_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert template_path("report") == shipped_path("report")

    (tmp_path / "report").write_bytes(b"mine")

    assert template_path("report") == Path("report")
    assert template_path("") is None
    assert template_path("missing.docx") == Path("missing.docx")
