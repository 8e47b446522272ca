"""The frozen program works where there is nothing else: ``make build`` first, then ``make test-frozen``."""

import json
import os
import subprocess
import time
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "glossator"
PROGRAM = FOLDER / ("glossator.exe" if os.name == "nt" else "glossator")
BIGGEST_MB = 190

pytestmark = pytest.mark.skipif(not PROGRAM.is_file(), reason="there is no build: run make build")


def run(*arguments: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program with nothing of this environment: another home, no PATH, no locale."""
    return subprocess.run(
        [str(PROGRAM), *arguments],
        env={"HOME": str(home), **environment},
        cwd=home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )


def test_the_main_job_runs_from_a_clean_environment(tmp_path: Path) -> None:
    outcome = run("demo", str(tmp_path / "demo"), "--no-window", home=tmp_path)

    assert outcome.returncode == 0, outcome.stderr
    assert "Traceback" not in outcome.stderr
    (project,) = (tmp_path / "demo").glob("*.gloss")
    (briefing,) = (tmp_path / "demo").glob("*.docx")
    assert zipfile.ZipFile(briefing).testzip() is None
    assert run("check", str(project), home=tmp_path).returncode == 0
    assert run("verify", str(project), str(briefing), home=tmp_path).returncode == 0
    draft = tmp_path / "draft.txt"
    draft.write_text("“Our best estimate is that few people came to Ostrey”", "utf-8")  # needs the aligning library
    assert run("verify", str(project), str(draft), home=tmp_path).returncode == 1


def test_a_package_with_a_password_is_written_and_read(tmp_path: Path) -> None:
    project, package, password = (str(tmp_path / name) for name in ("p.gloss", "p.zip", "password.txt"))
    Path(password).write_text("correct horse", "utf-8")
    assert run("new", project, home=tmp_path).returncode == 0

    sent = run("send", project, "-o", package, "--password-file", password, home=tmp_path)

    assert sent.returncode == 0, sent.stderr
    merged = run("merge", project, package, "--password-file", password, home=tmp_path)
    assert merged.returncode == 0, merged.stderr
    assert "has all of it already" in merged.stdout


def test_documents_of_every_kind_are_read(tmp_path: Path) -> None:
    project = str(tmp_path / "p.gloss")
    files = [str(path) for path in sorted((ROOT / "resources" / "sample_project" / "documents").iterdir())]
    assert run("new", project, home=tmp_path).returncode == 0

    outcome = run("add", project, *files, "--json", home=tmp_path)

    assert outcome.returncode == 0, outcome.stderr
    assert {row["status"] for row in json.loads(outcome.stdout)} == {"added"}
    assert len({Path(file).suffix for file in files}) > 3


def test_without_a_screen_the_window_is_refused_with_a_sentence(tmp_path: Path) -> None:
    outcome = run(home=tmp_path)

    assert outcome.returncode == 1
    assert "Traceback" not in outcome.stderr
    assert outcome.stderr.strip().count("\n") == 0


def test_the_window_opens_and_stays(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    with subprocess.Popen([str(PROGRAM)], env=environment, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as program:
        time.sleep(4)
        still_open = program.poll() is None
        program.terminate()
        said = program.stderr.read() if program.stderr else ""

    assert still_open, said
    assert said == ""


def test_nothing_that_speaks_to_a_network_is_shipped() -> None:
    shipped = {path.name for path in FOLDER.rglob("*")}

    assert not {name for name in shipped if "QtNetwork" in name or "Qt6Network" in name or "WebEngine" in name}
    assert not {path.parent.name for path in FOLDER.rglob("*")} & {"tls", "networkinformation"}


def test_the_licence_texts_are_shipped() -> None:
    licences = {path.parent.name for path in (FOLDER / "_internal" / "licences").rglob("*") if path.is_file()}

    assert {"glossator", "qt-and-pyside6", "fontpkg-literata", "lxml", "python-docx"} <= licences


def test_the_folder_is_no_bigger_than_planned() -> None:
    size = sum(path.lstat().st_size for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink())

    assert size < BIGGEST_MB * 1e6
