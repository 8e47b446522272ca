import errno
from pathlib import Path

import click
import pytest

from desktop.cli.faults import Fault, faults_as_sentences
from desktop.errors import UnknownCode
from exports.errors import TargetDiskFull


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (UnknownCode("A"), "There is no code “A”"),
        (TargetDiskFull(Path("a.docx")), "no space left on the disk of a.docx"),
        (KeyboardInterrupt(), "Stopped."),
        (OSError(errno.ENOSPC, "full", "a.gloss"), "There is no space left on the disk (a.gloss)."),
        (PermissionError(errno.EACCES, "Permission denied", "x"), "The system refused: Permission denied (x)."),
        (MemoryError(), "not enough memory"),
        (ZeroDivisionError("words of a document"), "Glossator made a mistake (ZeroDivisionError)."),
    ],
)
def test_whatever_is_raised_ends_as_one_sentence_and_exit_code_1(error: BaseException, words: str) -> None:
    with pytest.raises(Fault) as caught, faults_as_sentences():
        raise error

    assert words in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.exit_code == 1


def test_a_mistake_of_ours_is_logged_with_its_place_and_without_its_words(glossator_home: Path) -> None:
    with pytest.raises(Fault), faults_as_sentences():
        raise ValueError("words of a document")

    logged = (glossator_home / "faults.log").read_text("utf-8")
    assert "ValueError at " in logged
    assert "test_faults.py" in logged
    assert "words of a document" not in logged


@pytest.mark.parametrize(
    "error", [click.UsageError("wrong"), click.exceptions.Exit(0), BrokenPipeError(errno.EPIPE, "pipe")]
)
def test_wrong_usage_ends_and_closed_pipes_pass_as_they_are(error: Exception) -> None:
    with pytest.raises(type(error)), faults_as_sentences():
        raise error
