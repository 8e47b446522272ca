"""Settings: one table, one file."""

import json
from pathlib import Path

import pytest

from desktop.kept_settings import REMEMBERED, Settings
from desktop.settings import SETTINGS


@pytest.mark.parametrize("row", SETTINGS, ids=lambda row: row.key)
def test_every_setting_has_a_label_a_help_line_and_a_default_of_its_type(row) -> None:
    assert row.label
    assert row.help.endswith(".")
    assert type(row.default) is row.type
    assert not row.allowed or row.default in row.allowed


def test_keys_are_unique() -> None:
    assert len({row.key for row in SETTINGS}) == len(SETTINGS)


def test_a_value_is_there_after_a_restart(tmp_path: Path) -> None:
    Settings(tmp_path / "s.json").put("reviewer.name", "Ann Lee")

    assert Settings(tmp_path / "s.json").get("reviewer.name") == "Ann Lee"


def test_a_value_of_a_wrong_type_in_the_file_gives_the_default(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(json.dumps({"window.left_split": "wide", "look.theme": "pink"}))

    settings = Settings(tmp_path / "s.json")

    assert settings.get("window.left_split") == 54
    assert settings.get("look.theme") == "system"


def test_a_damaged_file_is_kept_aside_and_defaults_hold(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text("{ no")

    settings = Settings(tmp_path / "s.json")

    assert settings.get("reviewer.name") == ""
    assert (tmp_path / "s.damaged.json").read_text() == "{ no"


def test_putting_a_wrong_type_or_key_is_refused(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json")

    with pytest.raises(TypeError):
        settings.put("window.maximised", 1)
    with pytest.raises(KeyError):
        settings.put("no.such", 1)


def test_values_of_a_newer_program_are_kept(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_text(json.dumps({"later.key": [1]}))

    Settings(tmp_path / "s.json").put("reviewer.name", "Ann")

    assert json.loads((tmp_path / "s.json").read_text())["later.key"] == [1]


def test_ten_recent_projects_are_kept_newest_first(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json")
    for number in range(12):
        settings.add_recent(Path(f"/p/{number}.gloss"), at=f"2026-01-{number + 1:02}")
    settings.add_recent(Path("/p/5.gloss"), at="2026-02-01")

    recent = settings.recent()

    assert len(recent) == 10
    assert recent[0] == (Path("/p/5.gloss"), "2026-02-01")
    assert recent[1][0] == Path("/p/11.gloss")


def test_a_remembering_setting_forgets_the_oldest(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json")
    for number in range(REMEMBERED + 1):
        settings.remember("reader.zoom", str(number), 110)

    assert settings.recall("reader.zoom", "0", 100) == 100
    assert settings.recall("reader.zoom", str(REMEMBERED), 100) == 110


def test_a_folder_that_cannot_be_written_loses_no_value_of_this_run(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "missing" / "s.json")

    settings.put("reviewer.name", "Ann")

    assert settings.get("reviewer.name") == "Ann"
