"""The command that writes a copy for somebody."""

import pytest

ROWS = [
    {"document": "letter.txt", "code": "Homes", "quote": "Rents rise again", "reviewer": "Ann", "memo": "Twice."},
    {"document": "speech.txt", "code": "Plan", "quote": "good plan", "reviewer": "Bob"},
]


@pytest.fixture
def coded(shell, codings):
    """The shell, with a coding of Ann and one of Bob."""
    shell.good("code", shell.project, codings(ROWS), "--by", "Ann")
    return shell


def codings_in(shell, path) -> list[str]:
    return [row["reviewer"] for row in shell.good("extracts", path, "--json").value]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), ["Ann", "Bob"]),
        (("--only", "bob"), ["Bob"]),
        (("--blind",), []),
        (("--blind", "--only", "Ann"), ["Ann"]),
        (("--folder", "Nowhere"), []),
    ],
)
def test_a_part_holds_what_was_asked_for_and_merges_back(coded, tmp_path, options, expected) -> None:
    out = tmp_path / "part.gloss"

    found = coded.good("send", coded.project, "-o", out, *options, "--json").value

    assert (found["codings"], found["memos"]) == (len(expected), int("Ann" in expected))
    assert codings_in(coded, out) == expected
    coded.good("check", out)
    assert "has all of it already" in coded.good("merge", coded.project, out, "--by", "Ann").out


def test_a_package_needs_its_password(coded, tmp_path) -> None:
    out, password, other = tmp_path / "part.zip", tmp_path / "password.txt", tmp_path / "other.txt"
    password.write_text("correct horse\nbattery", "utf-8")
    other.write_text("correct house", "utf-8")

    said = coded.good("send", coded.project, "-o", out, "--without-originals", "--password-file", password).out

    assert said == f"{out} written: 2 documents, 2 codings, 1 memo.\n"
    for options in ((), ("--password-file", other)):
        refused = coded("merge", coded.project, out, *options, "--by", "Ann")
        assert refused.code == 1
        assert "does not open with this password" in refused.err
    assert "already" in coded.good("merge", coded.project, out, "--password-file", password, "--by", "Ann").out


def test_what_cannot_be_done_is_a_sentence(coded, tmp_path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("short", "utf-8")

    for options, words in (
        (("-o", tmp_path / "a.zip"), "a.zip"),
        (("-o", tmp_path / "a.gloss", "--only", "Nobody"), "Nobody"),
        (("-o", tmp_path / "a.zip", "--password-file", short), "at least 8 characters"),
        (("-o", tmp_path / "a.zip", "--password-file", tmp_path / "none"), "none"),
    ):
        answer = coded("send", coded.project, *options)
        assert answer.code == 1
        assert words in answer.err
    assert coded("send", coded.project, "-o", coded.project).code == 2
