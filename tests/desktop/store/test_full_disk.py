"""A disk that takes no more, at every size from which on it does so: nothing is lost and the file goes on working.

The limit on file sizes stands for the disk: the system refuses the write in the midst of journal or database. SQLite
reports that as an error of the disk; a refusal with "no space left" is in test_project_file.py.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.store.new_project import create_project
from tests.desktop.store.steps import findings

pytest.importorskip("resource", reason="this system has no limit on file sizes")

EDITING = """
import resource, signal, sys
from pathlib import Path
from desktop.edits.codes import add_code
from desktop.edits.projects import set_project
from desktop.file_errors import DiskFull, WriteFailed
from desktop.session import Session
from desktop.store import codes

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
session = Session.open(path, by="Ann")
size, most = path.stat().st_size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]
refused = 0
for step in range(40):
    before = len(codes.codebook(session.project))
    resource.setrlimit(resource.RLIMIT_FSIZE, (step * 1024, most))
    try:
        session.perform("Add", add_code, name=f"Code {step}", definition="why " * 3000)
    except (DiskFull, WriteFailed) as error:
        refused += 1
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        assert "last change is not saved" in str(error), error
        assert len(codes.codebook(session.project)) == before
        session.perform("Question", set_project, question=f"Is there room again? {step}")
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
print(refused)
session.close()
"""

MAKING = """
import resource, signal, sys
from pathlib import Path
from desktop.errors import UserError
from desktop.file_errors import DiskFull, WriteFailed
from desktop.store.new_project import create_project

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder = Path(sys.argv[1])
most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
refused = 0
for step in range(40):
    path = folder / f"{step}.gloss"
    resource.setrlimit(resource.RLIMIT_FSIZE, (200 + step * 4096, most))
    try:
        create_project(path, title="P", by="Ann").close()
    except (DiskFull, WriteFailed):
        refused += 1
        assert not path.exists()
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
print(refused, *sorted(file.name for file in folder.iterdir() if not file.name.endswith(".gloss")))
"""


def _printed(script: str, path: Path) -> list[str]:
    finished = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout.split()


def test_an_edit_that_finds_no_room_is_told_and_takes_nothing_with_it(tmp_path: Path) -> None:
    path = tmp_path / "p.gloss"
    create_project(path, title="P", by="Ann").close()

    refused = int(_printed(EDITING, path)[0])

    assert refused >= 20
    assert findings(path) == ()


def test_a_new_project_that_finds_no_room_leaves_nothing_behind(tmp_path: Path) -> None:
    refused, *left = _printed(MAKING, tmp_path)

    assert int(refused) >= 10
    assert left == []
