"""Who acts: made with the first thing that they write, and not by a command that writes nothing else."""

import json

import pytest

from desktop.store.project_file import open_project


def _reviewers(shell) -> list[str]:
    project = open_project(shell.project, write=False)
    try:
        return [name for (name,) in project.query("SELECT name FROM reviewer ORDER BY name")]
    finally:
        project.close()


def _history(shell) -> list[dict[str, str]]:
    return shell.on("history").value


def test_codings_of_which_every_row_fails_make_no_reviewer(shell, codings) -> None:
    file = codings([{"document": "letter.txt", "code": "A", "quote": "nowhere", "reviewer": "Cy"}, "{}"])

    assert shell("code", shell.project, file, "--by", "Bob").code == 1

    assert _reviewers(shell) == ["Ann"]


def test_codings_that_are_there_already_make_no_reviewer(shell, codings) -> None:
    file = codings([{"document": "letter.txt", "code": "A", "quote": "homes", "reviewer": "Ann"}])
    shell.good("code", shell.project, file, "--by", "Ann")

    shell.good("code", shell.project, file, "--by", "Bob")

    assert _reviewers(shell) == ["Ann"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("mark", "no such.txt", "--state", "done"),
        ("set", "letter.txt", "title="),
        ("set", "letter.txt", "kind=other"),
        ("resolve", "nothing", "name", "--keep", "Ann"),
        ("undo",),
        ("add", "no such.txt"),
        ("add", "letter.txt"),
    ],
)
def test_a_command_that_changes_nothing_makes_no_reviewer(shell, tmp_path, monkeypatch, arguments) -> None:
    monkeypatch.chdir(tmp_path)
    before = _history(shell)

    shell(arguments[0], shell.project, *arguments[1:], "--by", "Bob")

    assert _reviewers(shell) == ["Ann"]
    assert _history(shell) == before


def test_who_is_new_is_made_with_what_they_do(shell, tmp_path, codings) -> None:
    (tmp_path / "third.txt").write_text("A third letter.", "utf-8")
    shell.good("add", shell.project, tmp_path / "third.txt", "--by", "Bob")
    shell.good("set", shell.project, "third.txt", "kind=letter", "--by", "Cy")
    shell.good(
        "code", shell.project, codings([{"document": "letter.txt", "code": "A", "quote": "homes"}]), "--by", "Dan"
    )

    assert _reviewers(shell) == ["Ann", "Bob", "Cy", "Dan"]
    assert {entry["reviewer"] for entry in _history(shell)} == {"Ann", "Bob", "Cy", "Dan"}
    shell.good("check", shell.project)


def test_mark_says_who_is_new_and_which_reviewers_there_were(shell) -> None:
    marked = shell.good("mark", shell.project, "letter.txt", "--state", "done", "--by", "Anne")

    assert marked.err.strip() == (
        "Anne is new in this project and was added. Reviewers so far: Ann. Who acts is added with the first thing "
        "that they write: for one of those, give --by their name as it stands here."
    )
    assert _reviewers(shell) == ["Ann", "Anne"]
    again = shell.good("mark", shell.project, "speech.txt", "--state", "done", "--by", "anne")
    assert again.err == ""
    assert json.loads(shell.on("documents").out)[0]["read"] == {"Ann": "todo", "Anne": "done"}
