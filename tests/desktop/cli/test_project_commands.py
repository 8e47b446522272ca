import json
import os
import sys
import zipfile
from contextlib import closing

import pytest

from desktop.domain.briefing import SectionDraft
from desktop.edits.briefings import add_briefing
from desktop.session import Session


def test_new_makes_a_project_with_a_shipped_codebook_and_never_replaces_one(shell, tmp_path) -> None:
    project = tmp_path / "other.gloss"
    shell.good("new", project, "--codebook", "migration-policy", "--by", "Ann")
    before = project.read_bytes()

    answer = shell("new", project)

    assert answer.code == 1
    assert "already there" in answer.err
    assert project.read_bytes() == before
    codes = json.loads(shell.good("codebook", project, "--json").out)
    assert all(code["definition"] and code["color"] for code in codes)


@pytest.mark.parametrize("codebook", ["no-such", "none.csv"])
def test_new_with_a_codebook_that_cannot_be_read_leaves_nothing(shell, tmp_path, codebook) -> None:
    answer = shell("new", tmp_path / "other.gloss", "--codebook", codebook)

    assert answer.code == 1
    assert codebook in answer.err
    assert not (tmp_path / "other.gloss").exists()


def test_add_answers_for_each_file_in_the_order_given(shell, tmp_path) -> None:
    (tmp_path / "new.md").write_text("# Heading\n\nWords.", "utf-8")
    (tmp_path / "odd.xyz").write_bytes(b"\x00\x01\x02")
    files = [tmp_path / "none.txt", tmp_path / "letter.txt", tmp_path / "odd.xyz", tmp_path / "new.md"]

    answer = shell("add", shell.project, *files, "--json")

    assert answer.code == 1
    assert [(each["file"], each["status"]) for each in answer.value] == [
        (str(file), status) for file, status in zip(files, ("failed", "present", "failed", "added"), strict=True)
    ]
    assert all(list(each) == ["file", "status", "document", "title", "reason"] for each in answer.value)
    assert answer.value[0]["document"] is None
    assert answer.value[3]["reason"] is None
    assert len(answer.err.splitlines()) == 2


def test_an_empty_path_is_not_taken_for_the_folder_one_is_in(shell) -> None:
    assert shell("add", shell.project, "").code == 2
    assert shell("documents", "").code == 2
    assert len(shell.on("documents").value) == 2


def test_documents_have_their_facts_and_every_reviewer_s_state(shell, codings) -> None:
    shell.good("set", shell.project, "letter.txt", "kind=letter", "byline=Ann Other", "published_on=2026-07")
    shell.good("mark", shell.project, "letter.txt", "speech.txt", "--state", "done", "--by", "Ann")
    shell.good("mark", shell.project, "speech.txt", "--state", "reading", "--by", "Bob")
    shell.good(
        "code",
        shell.project,
        codings([{"document": "letter.txt", "code": "A", "quote": "homes", "actor": "Tenants"}]),
        "--by",
        "Ann",
    )

    letter = next(each for each in shell.on("documents").value if each["file_name"] == "letter.txt")

    assert list(letter) == [
        "id", "title", "file_name", "kind", "byline", "publisher", "published_on", "folder", "permission",
        "characters", "codings", "actors", "read",
    ]  # fmt: skip
    assert (letter["kind"], letter["byline"], letter["published_on"]) == ("letter", "Ann Other", "2026-07")
    assert (letter["publisher"], letter["folder"], letter["permission"]) == (None, None, "named")
    assert (letter["codings"], letter["actors"]) == (1, ["Tenants"])
    assert letter["read"]["Ann"] == "done"
    assert letter["read"]["Bob"] == "todo"
    assert letter["characters"] == len(shell.good("text", shell.project, "letter.txt").out)


@pytest.mark.parametrize("fact", ["kind=novel", "published_on=July", "permission=maybe", "title=", "weight=3"])
def test_a_fact_that_is_none_is_one_sentence(shell, fact) -> None:
    answer = shell("set", shell.project, "letter.txt", fact)

    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1


def test_text_is_printed_as_it_is_coded(shell) -> None:
    answer = shell.on("text", "letter.txt").value

    text = shell.good("text", shell.project, "letter.txt").out
    assert answer["text"] == text
    for block in answer["blocks"]:
        assert list(block) == ["kind", "level", "start", "end", "page", "label"]
        assert 0 <= block["start"] <= block["end"] <= len(text)


def test_an_unknown_document_is_one_sentence(shell) -> None:
    answer = shell("text", shell.project, "minutes")

    assert (answer.code, answer.out) == (1, "")
    assert "“minutes”" in answer.err


def test_a_codebook_goes_out_and_comes_in_again(shell, tmp_path) -> None:
    shell.good("codebook", shell.project, "--import", _codebook_file(tmp_path))
    before = [{**code, "id": "", "codings": 0} for code in shell.on("codebook").value]

    for ending in ("csv", "json"):
        file, copy = tmp_path / f"out.{ending}", tmp_path / f"{ending}.gloss"
        shell.good("codebook", shell.project, "--export", file)
        shell.good("new", copy, "--codebook", file)
        codes = json.loads(shell.good("codebook", copy, "--json").out)
        assert [{**code, "id": ""} for code in codes] == before
    again = shell.good("codebook", shell.project, "--import", tmp_path / "out.json")
    assert "0 codes added" in again.err
    assert shell("codebook", shell.project, "--export", tmp_path / "out.pdf").code == 1


def test_history_undo_and_redo_tell_what_they_did(shell, codings) -> None:
    file = codings([{"document": "letter.txt", "code": "A", "quote": "homes"}])
    shell.good("code", shell.project, file, "--by", "Ann")

    undone = shell.good("undo", shell.project, "--by", "Ann")
    history = shell.on("history").value

    assert undone.out == "Undone: Coded 1 passage from a file\n"
    assert all(list(entry) == ["batch", "at", "reviewer", "kind", "label", "undone"] for entry in history)
    assert [entry["undone"] for entry in history if entry["label"] == "Coded 1 passage from a file"] == [True]
    assert [entry["at"] for entry in history] == sorted((entry["at"] for entry in history), reverse=True)
    assert shell.good("redo", shell.project, "--by", "Ann").out == "Redone: Coded 1 passage from a file\n"
    assert shell.good("redo", shell.project, "--by", "Ann").out == "There is nothing of Ann to redo.\n"


def test_who_has_done_nothing_has_nothing_to_undo_and_is_not_made(shell) -> None:
    for command in ("undo", "redo"):
        answer = shell.good(command, shell.project, "--by", "Nobody")
        assert answer.out == f"There is nothing of Nobody to {command}.\n"

    assert "Nobody" not in shell.on("documents").value[0]["read"]


def test_check_finds_a_sound_project_sound_and_a_damaged_one_damaged(shell) -> None:
    import sqlite3

    assert "sound" in shell.good("check", shell.project).out
    with sqlite3.connect(shell.project) as connection:
        connection.execute("UPDATE document SET title = 'forged'")
    connection.close()

    answer = shell("check", shell.project)

    assert answer.code == 1
    assert answer.out.strip()
    assert len(answer.err.splitlines()) == 1


def test_nothing_is_written_on_a_damaged_file_that_came_from_elsewhere(shell) -> None:
    import sqlite3

    with sqlite3.connect(shell.project) as connection:
        connection.execute("UPDATE document SET title = 'forged'")
    connection.close()
    before = shell.project.read_bytes()

    answer = shell("undo", shell.project, "--by", "Ann")

    assert answer.code == 1
    assert "is damaged" in answer.err
    assert answer.err.count("damaged") == 1
    assert shell.project.read_bytes() == before


def test_a_file_that_is_as_a_command_left_it_is_not_looked_through_again(shell, monkeypatch) -> None:
    monkeypatch.setattr("desktop.cli.acting.check_project", lambda _path: pytest.fail("looked through again"))

    shell.good("mark", shell.project, "letter.txt", "--state", "done", "--by", "Ann")


@pytest.mark.parametrize("command", ["documents", "history", "check", "codebook", "extracts"])
@pytest.mark.parametrize("content", [None, b"", b"no project", b"SQLite format 3\0" + bytes(84)])
def test_a_file_that_is_no_project_is_one_sentence(shell, tmp_path, command, content) -> None:
    file = tmp_path / "odd.gloss"
    if content is not None:
        file.write_bytes(content)

    answer = shell(command, file)

    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1
    assert "odd.gloss" in answer.err
    assert (file.read_bytes() if file.exists() else None) == content


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="whoever is root may write everywhere")
def test_a_folder_that_cannot_be_written_is_one_sentence(shell, tmp_path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0o500)

    answer = shell("new", folder / "a.gloss")

    assert answer.code == 1
    assert "closed" in answer.err


def test_a_project_that_is_open_for_writing_is_read_and_not_written(shell, tmp_path) -> None:
    from desktop.session import Session

    session = Session.open(shell.project, by="Ann")
    try:
        assert shell("undo", shell.project, "--by", "Ann").code == 1
        busy = shell("add", shell.project, tmp_path / "letter.txt")
        assert (busy.code, len(busy.err.splitlines())) == (1, 1)
        assert len(shell.on("documents").value) == 2
        shell.good("brief", shell.project, "-o", tmp_path / "out.docx")
    finally:
        session.close()


def _codebook_file(folder):
    file = folder / "codebook.csv"
    file.write_text(
        "path,kind,color,definition,include_when,exclude_when\n"
        'Homes,issue,teal,"Where, and how, people live",Housing,Hotels\n'
        "Homes > Rents,theme,pink,What they pay,,\nZoos,ask,grey,,,\n",
        "utf-8",
    )
    return file


def test_a_briefing_is_written_under_the_name_of_a_word_file_only(shell, tmp_path) -> None:
    answer = shell("brief", shell.project, "-o", tmp_path / "briefing.pdf")

    assert (answer.code, len(answer.err.splitlines())) == (1, 1)
    assert "ends in .docx" in answer.err
    assert not (tmp_path / "briefing.pdf").exists()


def test_a_saved_briefing_is_written_by_its_title(shell, tmp_path) -> None:
    with closing(Session.open(shell.project, by="Ann")) as session:
        sections = [SectionDraft("prose", "Issue", prose="Whether to build.")]
        session.perform("New", add_briefing, title="What next", sections=sections)

    shell.good("brief", shell.project, "-o", tmp_path / "out.docx", "--briefing", "what next")

    assert "Whether to build." in zipfile.ZipFile(tmp_path / "out.docx").read("word/document.xml").decode()
    answer = shell("brief", shell.project, "-o", tmp_path / "none.docx", "--briefing", "Nothing")
    assert (answer.code, len(answer.err.splitlines())) == (1, 1)
    assert "no briefing “Nothing”" in answer.err
    assert not (tmp_path / "none.docx").exists()
