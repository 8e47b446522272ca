"""`glossator refresh`, from outside: a project, its briefing, an afternoon in Word, a morning of coding."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.edits.codings import move_coding, remove_codings
from desktop.edits.projects import set_project
from desktop.session import Session
from desktop.store import codings
from exports import safe_write
from tests.desktop.cli.conftest import LETTER, Shell
from tests.edits_in_word import WordEdit, foreign_bytes, main_part, parts_of

KEYS = {"unchanged", "updated", "added", "removed", "kept", "conflicts", "deleted", "unplaced", "blocks"}


@pytest.fixture
def briefing(shell: Shell, tmp_path: Path) -> Path:
    """A briefing of three codings of the letter, under two codes."""
    code(shell, ("Homes", "Rents rise."), ("Homes", "Rents rise again."), ("Plans", "We ask for a plan."))
    shell.good("brief", shell.project, "-o", tmp_path / "briefing.docx")
    return tmp_path / "briefing.docx"


def code(shell: Shell, *rows: tuple[str, str]) -> None:
    """Code passages of the letter."""
    lines = []
    for name, quote in rows:
        start = LETTER.index(quote)
        lines.append(json.dumps({"document": "letter.txt", "code": name, "start": start, "end": start + len(quote)}))
    file = shell.project.with_name("rows.jsonl")
    file.write_text("\n".join(lines), "utf-8")
    shell.good("code", shell.project, file, "--by", "Ann")


def key_of(shell: Shell, words: str) -> str:
    """The key of the extract with these words."""
    return next(str(row["key"]) for row in shell.on("extracts").value if row["text"] == words)


def change(shell: Shell, edit: Callable[[Session], object]) -> None:
    """Change the project in a session of its own."""
    session = Session.open(shell.project, by="Ann")
    edit(session)
    session.close()


def test_a_refresh_of_what_nobody_touched_writes_nothing(shell: Shell, briefing: Path) -> None:
    before = briefing.read_bytes()

    report = shell.good("refresh", shell.project, briefing, "--json").value

    assert set(report) == KEYS
    assert report["unchanged"] == len(report["blocks"]) >= 5
    assert set(report["blocks"][0]) >= {"key", "outcome", "was", "now", "in_word"}
    assert briefing.read_bytes() == before


def test_what_changed_in_the_project_comes_in(shell: Shell, briefing: Path, tmp_path: Path) -> None:
    session = WordEdit(briefing).as_word_saves()
    session.write_own("My own view.")
    edited = session.save(tmp_path / "edited.docx")
    before = foreign_bytes(edited)
    rise, again, plan = (key_of(shell, words) for words in ("Rents rise.", "Rents rise again.", "We ask for a plan."))

    def edits(session: Session) -> None:
        moved = codings.get(session.project, rise)
        span = type(moved.span)(moved.span.start, LETTER.index("again.") + 6)
        session.perform("Move", move_coding, rise, span)
        session.perform("Remove", remove_codings, [again])

    change(shell, edits)
    code(shell, ("Plans", "ask for"))
    report = shell.good("refresh", shell.project, edited, "--json").value

    outcomes = {block["key"]: block["outcome"] for block in report["blocks"]}
    assert (outcomes[rise], outcomes[again], outcomes[plan]) == ("updated", "removed", "unchanged")
    assert report["added"] == 1
    moved = next(block for block in report["blocks"] if block["key"] == rise)
    assert (moved["was"], moved["now"]) == ("Rents rise.", "Rents rise. Rents rise again.")
    removed = next(block for block in report["blocks"] if block["key"] == again)
    assert (removed["was"], removed["now"]) == ("Rents rise again.", None)
    assert foreign_bytes(edited) == before
    assert shell.good("refresh", shell.project, edited, "--json").value["unchanged"] == len(report["blocks"]) - 1


def test_a_code_that_is_new_comes_in_with_its_heading(shell: Shell, briefing: Path, tmp_path: Path) -> None:
    edited = WordEdit(briefing).as_word_saves().save(tmp_path / "edited.docx")
    code(shell, ("Zoning", "ask for"))

    told = shell.good("refresh", shell.project, edited, "--dry-run")
    done = shell.good("refresh", shell.project, edited)
    again = shell.good("refresh", shell.project, edited, "--json")

    assert "1 heading is new. Update the table of contents in Word (right-click, Update field)." in told.err
    assert told.err == done.err
    assert main_part(edited).count(b">Zoning<") > WordEdit(briefing).parts["word/document.xml"].count(b">Zoning<")
    assert again.value["added"] == again.value["unplaced"] == 0
    assert again.err == ""


def test_a_dry_run_tells_and_writes_nothing(shell: Shell, briefing: Path, tmp_path: Path) -> None:
    before = briefing.read_bytes()
    change(shell, lambda session: session.perform("Remove", remove_codings, [key_of(shell, "Rents rise.")]))

    answer = shell.good("refresh", shell.project, briefing, "-o", tmp_path / "out.docx", "--dry-run")

    assert "removed" in answer.out
    assert "Nothing was written." in answer.out
    assert briefing.read_bytes() == before
    assert not (tmp_path / "out.docx").exists()


def test_a_dry_run_tells_that_the_file_is_open_in_word(shell: Shell, briefing: Path) -> None:
    briefing.with_name("~$iefing.docx").write_bytes(b"\x03Ann")

    answer = shell.good("refresh", shell.project, briefing, "--dry-run")

    assert "is open in another program" in answer.err


def test_with_another_target_the_briefing_stays(shell: Shell, briefing: Path, tmp_path: Path) -> None:
    before = briefing.read_bytes()
    change(shell, lambda session: session.perform("Remove", remove_codings, [key_of(shell, "Rents rise.")]))

    shell.good("refresh", shell.project, briefing, "-o", tmp_path / "out.docx")

    assert briefing.read_bytes() == before
    assert b"Rents rise.<" not in main_part(tmp_path / "out.docx")


def test_tracked_changes_are_written_when_asked_for(shell: Shell, briefing: Path) -> None:
    change(shell, lambda session: session.perform("Remove", remove_codings, [key_of(shell, "Rents rise.")]))

    shell.good("refresh", shell.project, briefing, "--tracked")

    assert b'<w:delText xml:space="preserve">Rents rise.</w:delText>' in main_part(briefing)


def test_words_edited_in_word_are_told_of(shell: Shell, briefing: Path, tmp_path: Path) -> None:
    session = WordEdit(briefing)
    session.retype(key_of(shell, "Rents rise."), "Rents go up.")
    edited = session.save(tmp_path / "edited.docx")

    report = shell.good("refresh", shell.project, edited, "--json").value

    (kept,) = [block for block in report["blocks"] if block["outcome"] == "kept"]
    assert (kept["was"], kept["in_word"], kept["now"]) == ("Rents rise.", "Rents go up.", "Rents rise.")
    assert report["kept"] == 1


def test_of_a_conflict_history_tells_what_was_written(shell: Shell, briefing: Path, tmp_path: Path) -> None:
    rise = key_of(shell, "Rents rise.")
    session = WordEdit(briefing)
    session.retype(rise, "Rents go up.")
    edited = session.save(tmp_path / "edited.docx")

    def move(session: Session) -> None:
        coding = codings.get(session.project, rise)
        span = type(coding.span)(coding.span.start, coding.span.end - 1)
        session.perform("Move", move_coding, rise, span)

    change(shell, move)
    report = shell.good("refresh", shell.project, edited, "--json").value

    (conflict,) = [block for block in report["blocks"] if block["outcome"] == "conflict"]
    assert (conflict["was"], conflict["in_word"], conflict["now"]) == ("Rents rise.", "Rents go up.", "Rents rise")


def _other_project(shell: Shell, briefing: Path) -> None:
    other = shell.project.with_name("other.gloss")
    shell.good("new", other)
    shell.project.unlink()
    other.rename(shell.project)


def _not_a_briefing(shell: Shell, briefing: Path) -> None:
    parts = parts_of(briefing)
    parts["word/document.xml"] = parts["word/document.xml"].replace(b'w:val="b', b'w:val="x').replace(b"_bx", b"_xx")
    parts["customXml/item1.xml"] = b"<other/>"
    with zipfile.ZipFile(briefing, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def _damaged(shell: Shell, briefing: Path) -> None:
    briefing.write_bytes(briefing.read_bytes()[:-900])


def _open_in_word(shell: Shell, briefing: Path) -> None:
    change(shell, lambda session: session.perform("Remove", remove_codings, [key_of(shell, "Rents rise.")]))
    briefing.with_name("~$iefing.docx").write_bytes(b"\x03Ann")


def _text(shell: Shell, briefing: Path) -> None:
    briefing.write_text("no Word file")


def _protected(shell: Shell, briefing: Path) -> None:
    briefing.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_other_project, "another project"),
        (_not_a_briefing, "no briefing of Glossator"),
        (_damaged, "damaged"),
        (_text, "not a Word file"),
        (_protected, "password"),
        (_open_in_word, "open in another program"),
    ],
)
def test_what_cannot_be_refreshed_is_told_in_a_sentence(
    shell: Shell, briefing: Path, harm: Callable[[Shell, Path], None], said: str
) -> None:
    harm(shell, briefing)
    before = briefing.read_bytes()

    answer = shell("refresh", shell.project, briefing)

    assert answer.code == 1
    assert said in answer.err
    assert answer.err.count("\n") == 1
    assert briefing.read_bytes() == before


def test_a_missing_file_is_told(shell: Shell, briefing: Path, tmp_path: Path) -> None:
    answer = shell("refresh", shell.project, tmp_path / "none.docx")

    assert (answer.code, answer.err.count("\n")) == (1, 1)


def test_a_full_disk_leaves_the_briefing_as_it_was(
    shell: Shell, briefing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(shell, lambda session: session.perform("Remove", remove_codings, [key_of(shell, "Rents rise.")]))
    before = briefing.read_bytes()

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(safe_write._Draft, "write", full)
    answer = shell("refresh", shell.project, briefing)

    assert answer.code == 1
    assert "no space left" in answer.err
    assert briefing.read_bytes() == before
    assert sorted(path.suffix for path in briefing.parent.iterdir() if path.suffix == ".part") == []


@pytest.mark.parametrize(
    ("there", "wanted", "then", "said"),
    [
        ("Official", "Secret", "SECRET", "raised from OFFICIAL to SECRET"),
        ("Secret", "Official", "SECRET", "kept"),
        ("Secret", "", "SECRET", "kept"),
        ("Official", "House rules", "OFFICIAL", "kept"),
        ("Official", "official", "OFFICIAL", ""),
    ],
)
def test_the_marking_is_never_lowered(
    shell: Shell, tmp_path: Path, there: str, wanted: str, then: str, said: str
) -> None:
    code(shell, ("Homes", "Rents rise."))
    change(shell, lambda session: session.perform("Mark", set_project, marking=there))
    file = tmp_path / "b.docx"
    shell.good("brief", shell.project, "-o", file)
    change(shell, lambda session: session.perform("Mark", set_project, marking=wanted))

    answer = shell.good("refresh", shell.project, file)

    assert said in answer.err
    assert bool(answer.err) == bool(said)
    parts = parts_of(file)
    assert all(f">{then}<".encode() in parts[f"word/{name}1.xml"] for name in ("header", "footer"))
