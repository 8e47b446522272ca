"""Where things are found: from source, from a wheel, when frozen."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop import paths

ROOT = Path(__file__).resolve().parents[2]


def test_resources_stand_beside_the_packages_in_a_checkout() -> None:
    assert paths.resources() == ROOT / "resources"
    assert paths.checkout() == ROOT


def test_resources_are_where_the_bundle_unpacks_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert paths.resources() == tmp_path / "resources"
    assert paths.checkout() is None


def test_an_installed_wheel_brings_its_resources(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*build, "--wheel-dir", str(tmp_path), str(ROOT)], check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")

    asking = "import desktop.paths as paths; print(paths.resources()); print(paths.checkout())"
    answer = subprocess.run(
        [sys.executable, "-c", asking],
        cwd=tmp_path / "installed",
        env={"PYTHONPATH": str(tmp_path / "installed"), "PATH": ""},
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()

    assert answer == [str(tmp_path / "installed" / "desktop" / "resources"), "None"]
    shipped = {path.relative_to(answer[0]) for path in Path(answer[0]).rglob("*") if path.is_file()}
    source = {path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert shipped == source
    assert shipped


def test_the_user_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GLOSSATOR_HOME", str(tmp_path / "portable"))

    assert paths.user_data() == tmp_path / "portable"
    assert (tmp_path / "portable").is_dir()
