"""Files and folders that may be read and not written, tried as a user whom the system does stop.

Root may write everywhere, so the script below gives up root first where it has it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store.new_project import create_project

pytestmark = pytest.mark.skipif(not hasattr(os, "setuid"), reason="the rights of this system work otherwise")

SCRIPT = """
import os, sys
from pathlib import Path
from desktop.errors import UserError
from desktop.session import Session
from desktop.store.new_project import create_project
if os.getuid() == 0:
    os.setgid(65534), os.setuid(65534)
path = Path(sys.argv[1])
def tell(act):
    try:
        act().close()
        print("done")
    except UserError as error:
        print(type(error).__name__, error)
tell(lambda: Session.open(path, by="Ann"))
tell(lambda: Session.open_read_only(path, by="Ann"))
tell(lambda: create_project(path.with_name("new.gloss"), title="New", by="Ann"))
"""


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that everybody may enter, with a project in it."""
    folder = Path(tempfile.mkdtemp())
    home = folder / "home"
    home.mkdir()
    monkeypatch.setenv("GLOSSATOR_HOME", str(home))
    create_project(folder / "p.gloss", title="P", by="Ann").close()
    shutil.rmtree(home)
    home.mkdir(mode=0o777)
    home.chmod(0o777)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def _told(folder: Path) -> list[str]:
    command = [sys.executable, "-c", SCRIPT, str(folder / "p.gloss")]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    assert finished.stderr == ""
    return finished.stdout.splitlines()


@pytest.mark.gate("F2")
def test_a_read_only_folder_refuses_writing_and_allows_reading(folder: Path) -> None:
    (folder / "p.gloss").chmod(0o666)
    folder.chmod(0o555)

    write, read, new = _told(folder)

    assert write.startswith("ProjectReadOnly")
    assert read == "done"
    assert new.startswith("FolderNotWritable")
    assert sorted(file.name for file in folder.iterdir()) == ["home", "p.gloss"]


@pytest.mark.gate("F2")
def test_a_read_only_file_refuses_writing_and_allows_reading(folder: Path) -> None:
    (folder / "p.gloss").chmod(0o444)
    folder.chmod(0o777)

    write, read, new = _told(folder)

    assert write.startswith("ProjectReadOnly")
    assert read == "done"
    assert new == "done"


@pytest.mark.gate("F2")
def test_a_file_that_may_not_be_read_is_told(folder: Path) -> None:
    (folder / "p.gloss").chmod(0o000)
    folder.chmod(0o755)

    write, read, _ = _told(folder)

    assert write.startswith("FileUnreadable")
    assert read.startswith("FileUnreadable")
