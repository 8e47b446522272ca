"""Setting a checkout up: what is missing is installed or named in one line, and a second run does nothing."""

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def set_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module, with an environment folder of its own and nothing that it could run."""
    spec = importlib.util.spec_from_file_location("set_up", ROOT / "packaging" / "set_up.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp")
    monkeypatch.setattr(module.subprocess, "call", lambda *_, **__: pytest.fail("a program was started"))
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "argv", ["set_up.py"])
    (tmp_path / ".venv").mkdir()
    return module


def lacking(module: ModuleType, monkeypatch: pytest.MonkeyPatch, *libraries: str, apt: bool, rights: object) -> None:
    """Make a machine that lacks these libraries."""
    monkeypatch.setattr(module, "loads", lambda library: library not in libraries)
    monkeypatch.setattr(module, "has_venv", lambda: True)
    monkeypatch.setattr(module, "missing_font", list)
    monkeypatch.setattr(module.shutil, "which", lambda name: f"/usr/bin/{name}" if apt or name != "apt-get" else None)
    monkeypatch.setattr(module, "rights", lambda: rights)


def test_the_lock_holds_every_package_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = project["dependencies"] + [line for extra in project["optional-dependencies"].values() for line in extra]
    locked = re.findall(r"^([\w.-]+)==", (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8"), re.M)

    names = {re.match(r"[\w.-]+", line)[0].lower().replace("_", "-") for line in asked}  # type: ignore[index]

    assert names <= {name.lower() for name in locked}


def test_every_locked_package_has_a_hash_and_no_address() -> None:
    lock = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")

    entries = re.findall(r"^\S+==\S+.*?(?=^\S|\Z)", lock, re.M | re.S)

    assert entries
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in lock


def test_a_second_run_starts_at_once(set_up: ModuleType) -> None:
    set_up.STAMP.write_text(set_up.fingerprint(), encoding="utf-8")

    assert set_up.main() == 0


def test_without_rights_the_one_line_to_run_is_named(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(set_up, monkeypatch, "libEGL.so.1", "libxcb-cursor.so.0", apt=True, rights=None)

    with pytest.raises(set_up.SetUpError, match="sudo apt-get update && sudo apt-get install .*libegl1 libxcb-cursor0"):
        set_up.install_system_packages()


def test_what_only_a_window_needs_does_not_stop_the_set_up(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking(set_up, monkeypatch, "libxcb-cursor.so.0", apt=True, rights=None)

    set_up.install_system_packages()

    assert (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libxcb-cursor0"
        in capsys.readouterr().out
    )


def test_where_there_is_no_apt_the_missing_parts_are_named(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(set_up, monkeypatch, "libEGL.so.1", apt=False, rights=[])

    with pytest.raises(set_up.SetUpError, match="lacks what Debian calls libegl1"):
        set_up.install_system_packages()


def test_an_older_python_is_refused_with_a_sentence(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(set_up.shutil, "which", lambda _: None)

    assert set_up.main() == 1
    assert capsys.readouterr().err == "Glossator needs Python 3.11 or newer; this is 3.9. Install one and try again.\n"


def test_the_lock_entry_of_a_package_is_whole(set_up: ModuleType) -> None:
    entry = set_up.lock_entry("pip")

    assert entry.startswith("pip==")
    assert "--hash=sha256:" in entry
    assert not entry.rstrip().endswith("\\")
