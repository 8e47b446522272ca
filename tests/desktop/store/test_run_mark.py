"""Runs that were cut off are told of once, and only they."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop import paths
from desktop.store.run_mark import RunMark, runs_cut_off

RUN = """
import os, sys, time
from pathlib import Path
from desktop.store.run_mark import RunMark
mark = RunMark(traces=True)
mark.note(Path("/somewhere/Consultation.gloss"))
{then}
"""


def ran(then: str) -> None:
    """A run in a process of its own."""
    subprocess.run([sys.executable, "-c", RUN.format(then=then)], check=False, capture_output=True, env=os.environ)


def test_a_run_that_ended_by_itself_leaves_nothing() -> None:
    ran("mark.end()")

    assert runs_cut_off() == ()
    assert not list((paths.user_data() / "running").iterdir())


def test_a_run_that_was_killed_is_told_of_once_with_what_was_open() -> None:
    ran(f"os.kill(os.getpid(), {int(signal.SIGTERM)})")

    (run,) = runs_cut_off()
    assert run.project == Path("/somewhere/Consultation.gloss")
    assert run.trace == ""
    assert datetime.now(UTC) - run.at < timedelta(minutes=1)
    assert runs_cut_off() == ()


def test_a_run_that_still_goes_on_is_not_told_of() -> None:
    mark = RunMark()

    assert runs_cut_off() == ()
    mark.end()


@pytest.mark.skipif(sys.platform == "win32", reason="there a fault shows a window of the system")
def test_a_breakdown_keeps_the_places_in_the_program_and_no_folder_of_the_user() -> None:
    ran("import ctypes; mark.secret = 'the words of a document'; ctypes.string_at(0)")

    (run,) = runs_cut_off()
    assert "Segmentation fault" in run.trace
    assert "__init__.py" in run.trace or "ctypes" in run.trace
    assert "the words of a document" not in run.trace
    assert "/" not in "".join(line for line in run.trace.splitlines() if "line" in line)


def test_a_mark_that_was_being_written_counts_without_a_project() -> None:
    folder = paths.user_data() / "running"
    folder.mkdir()
    (folder / "1-half.json").write_text('{"proj')

    (run,) = runs_cut_off()
    assert run.project is None
