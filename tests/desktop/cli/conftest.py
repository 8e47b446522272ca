"""The command line as a person has it: arguments in; exit code, output and errors out."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from desktop.cli.main import cli

LETTER = "A letter 😀 on homes\n\nRents rise. Rents rise again.\n\nWe ask for a plan.\n"
SPEECH = "Café speech\n\nWe have a plan. It is a good plan.\n"


@dataclass(frozen=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        """The JSON document that it printed."""
        return json.loads(self.out)


class Shell:
    """Runs commands; ``good`` expects them to succeed."""

    def __init__(self, project: Path) -> None:
        self.project = project

    def __call__(self, *arguments: object) -> Answer:
        result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert "Traceback" not in result.output
        return Answer(result.exit_code, result.stdout, result.stderr)

    def good(self, *arguments: object) -> Answer:
        answer = self(*arguments)
        assert answer.code == 0, answer.err
        return answer

    def on(self, command: str, *arguments: object) -> Answer:
        """The command on the project, with --json, expected to succeed."""
        return self.good(command, self.project, *arguments, "--json")


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A shell beside a project with two documents, a letter and a speech, made by Ann."""
    shell = Shell(tmp_path / "p.gloss")
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    (tmp_path / "speech.txt").write_text(SPEECH, "utf-8")
    shell.good("new", shell.project, "--title", "Homes", "--by", "Ann")
    shell.good("add", shell.project, tmp_path / "letter.txt", tmp_path / "speech.txt", "--by", "Ann")
    return shell


@pytest.fixture
def codings(tmp_path: Path) -> Callable[[Sequence[dict[str, object] | str]], Path]:
    """Writes a .jsonl file of codings; a row that is a string is written as it stands."""

    def write(rows: Sequence[dict[str, object] | str]) -> Path:
        file = tmp_path / "codings.jsonl"
        lines = (row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows)
        file.write_text("\n".join(lines) + "\n", "utf-8")
        return file

    return write
