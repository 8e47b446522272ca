"""`glossator verify` as a script meets it: JSON, exit codes, sentences."""

import json
from pathlib import Path

from tests.desktop.cli.conftest import Shell

KEYS = ["quotation", "paragraph", "verdict", "document", "start", "end", "citation", "difference"]


def draft(shell: Shell, text: str, name: str = "draft.txt") -> Path:
    path = shell.project.with_name(name)
    path.write_text(text, encoding="utf-8")
    return path


def test_sound_drafts_end_with_0_and_others_with_1(shell: Shell) -> None:
    good = draft(shell, "“Rents rise again.” and “It is a [...] plan” (speech.txt)")
    bad = draft(shell, "“Rents fall again, and again they do.” he said.", "bad.txt")

    sound, faulty = shell("verify", shell.project, good), shell("verify", shell.project, bad)

    assert (sound.code, faulty.code) == (0, 1)
    assert "2 quotations: 1 exact, 1 permitted." in sound.out
    assert faulty.err == ""


def test_json_has_one_entry_per_quotation_with_every_key(shell: Shell) -> None:
    path = draft(shell, "\n“Rents rise again.”\n\nShe said “Rents rose again.” and “no such words were said here”.")

    answer = shell("verify", shell.project, path, "--json")

    entries = json.loads(answer.out)
    assert answer.code == 1
    assert [list(entry) for entry in entries] == [KEYS] * 3
    assert [(e["paragraph"], e["verdict"]) for e in entries] == [(2, "exact"), (4, "altered"), (4, "not_found")]
    text = shell.on("text", entries[0]["document"]).value["text"]
    assert text[entries[0]["start"] : entries[0]["end"]] == "Rents rise again."
    assert entries[1]["difference"] == "Rents [-rise-] {+rose+} again."
    assert [value for key, value in entries[2].items() if key not in ("quotation", "paragraph", "verdict")] == [
        None
    ] * 5


def test_a_draft_without_quotations_says_so(shell: Shell) -> None:
    path = draft(shell, "It’s nobody’s words.")

    assert "holds no quotation" in shell.good("verify", shell.project, path).out
    assert shell.on("verify", path).value == []


def test_a_missing_draft_and_one_of_another_kind_are_told_in_a_sentence(shell: Shell) -> None:
    missing = shell("verify", shell.project, shell.project.with_name("none.docx"))
    other = shell("verify", shell.project, draft(shell, "x", "a.rtf"))

    assert missing.code == other.code == 1
    assert "There is no file" in missing.err
    assert "cannot be checked" in other.err
