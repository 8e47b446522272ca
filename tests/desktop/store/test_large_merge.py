"""Two people's work put together where there is much of it: soon, in little room, and given up within a second."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.edits.codes import add_code
from desktop.edits.documents import add_document
from desktop.jobs.merge_projects import merge_projects
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store import backups
from desktop.store.project_file import open_project
from tests.desktop.store.steps import findings
from tests.gate import FULL, Counted, count

CODINGS = count(3_000, 50_000)
AT_ONCE = 500
LETTER = b"We ask for homes. Rents rise. " * 400
MEASURE = """
import sys, time
from pathlib import Path
from desktop.jobs.merge_projects import merge_projects
from desktop.store.project_file import open_project
from tests.peaks import peak_mb
with open_project(Path(sys.argv[1])) as project:
    began = time.process_time()
    for _ in merge_projects(project, (Path(sys.argv[2]),)):
        pass
    print(time.process_time() - began, peak_mb())
"""


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two copies of a project of twenty letters, each with as many codings of one person."""
    folder = tmp_path_factory.mktemp("both")
    ann, bob = folder / "ann.gloss", folder / "bob.gloss"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GLOSSATOR_HOME", str(folder / "home"))
        with closing(Session.create(ann, title="Homes", by="Ann")) as session:
            for number in range(20):
                data, name = LETTER + str(number).encode(), f"{number}.txt"
                session.perform("Add", add_document, parsed=read(data, name), data=data, file_name=name)
            session.perform("Code", add_code, name="Homes")
        shutil.copy(ann, bob)
        for path, by in ((ann, "Ann"), (bob, "Bob")):
            with closing(Session.open(path, by=by)) as session:
                code_much(session)
    return ann, bob


def code_much(session: Session) -> None:
    """All the codings of one person, in steps of some hundred."""
    from tests.desktop.store.test_kills_of_jobs import code_at_once

    documents = [row_id for (row_id,) in session.project.query("SELECT id FROM document ORDER BY id")]
    for step in range(CODINGS // AT_ONCE):
        start = step // len(documents) * AT_ONCE
        code_at_once(session, AT_ONCE, document=documents[step % len(documents)], start=start)


@pytest.mark.gate("M9")
def test_much_work_is_merged_soon_and_in_little_room(both: tuple[Path, Path], tmp_path: Path, counted: Counted) -> None:
    ann, bob = both
    into = Path(shutil.copy(ann, tmp_path / "into.gloss"))
    with open_project(into) as project:
        backups.back_up(project, reason="merge")  # made before, so that it is not measured

    finished = subprocess.run(
        [sys.executable, "-c", MEASURE, into, bob], capture_output=True, text=True, check=True, env=os.environ
    )

    seconds, megabytes = (float(word) for word in finished.stdout.split())
    counted(CODINGS, f"{CODINGS:,} + {CODINGS:,} codings: {seconds:.1f} CPU s, {megabytes:.0f} MB", part="merge")
    with open_project(into, write=False) as project:
        assert project.query("SELECT count(*) FROM coding WHERE deleted_hlc IS NULL") == [(2 * CODINGS,)]
    if FULL:
        assert seconds < 10
    assert megabytes < 1000
    assert findings(into) == ()


@pytest.mark.gate("M9")
def test_a_merge_tells_how_far_it_is_and_is_given_up_within_a_second(
    both: tuple[Path, Path], tmp_path: Path, counted: Counted
) -> None:
    ann, bob = both
    into = Path(shutil.copy(ann, tmp_path / "into.gloss"))
    before = into.read_bytes()
    longest, steps = 0.0, 0
    with open_project(into) as project:
        backups.back_up(project, reason="merge")
        job = merge_projects(project, (bob,))
        at = time.process_time()
        for step in job:
            longest, at, steps = max(longest, time.process_time() - at), time.process_time(), steps + 1
            if step.total and step.done == step.total and step.what == "rows":
                began = time.process_time()
                job.close()
                closing_took = time.process_time() - began
                break
    counted(CODINGS, f"{steps} steps, the longest {longest:.2f} s; taken back in {closing_took:.2f} s", part="cancel")
    assert steps > 2
    assert longest < 1
    assert closing_took < 1
    assert into.read_bytes() == before
