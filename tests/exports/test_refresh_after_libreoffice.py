"""A briefing that an analyst edited in LibreOffice Writer, which drops the tags and moves the bookmarks: every row."""

import dataclasses
import json
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from exports.briefing_content import Briefing
from exports.word.live_block import bookmark_name
from tests.edits_in_word import main_part, note_words, references_in
from tests.exports.refreshing_briefings import key_of, outcomes, refresh, with_new, with_words

PYTHON = "/usr/bin/python3"
ANALYST = Path(__file__).with_name("libreoffice_analyst.py")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OURS = ("Extract:", "Source of the extract", "Note on the extract")
NEW_WORDS = "Bill & <Ben> – “changed” in the project.\n• one more item;\n• and another."


def _has_uno() -> bool:
    if shutil.which("soffice") is None or not Path(PYTHON).exists():
        return False
    return subprocess.run([PYTHON, "-c", "import uno"], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not _has_uno(), reason="LibreOffice and its bridge to Python are not installed")


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Writer saved: two extracts reworded, one deleted with its line, one restyled, two sentences written."""
    from tests.exports.conftest import full_briefing
    from tests.exports.refreshing_briefings import write

    folder = tmp_path_factory.mktemp("writer")
    exported = write(full_briefing(), folder / "briefing.docx")
    edits = {
        "reword": {
            bookmark_name(key_of(0)): ["for as long as", "while"],
            bookmark_name(key_of(1)): ["to a surgery", "to the surgery"],
            bookmark_name(key_of(10)): ["ends where", "stops where"],
        },
        "delete": [bookmark_name(key_of(5))],
        "restyle": {bookmark_name(key_of(6)): "Text body"},
        "write": ["My own opening — with “quotes” & more.", "A second one."],
    }
    (folder / "edits.json").write_text(json.dumps(edits), encoding="utf-8")
    out = folder / "edited.docx"
    subprocess.run([PYTHON, str(ANALYST), str(exported), str(out), str(folder / "edits.json")], check=True, timeout=120)
    return out


@pytest.fixture
def file(edited: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(edited, tmp_path / "edited.docx"))


def _alias(element: etree._Element) -> str:
    return "".join(mark.get(f"{W}val", "") for mark in element.findall(f"{W}sdtPr/{W}alias"))


def foreign_paragraphs(path: Path) -> list[bytes]:
    """Every paragraph but those of extracts and their lines, in order."""
    body = etree.fromstring(main_part(path))
    return [
        etree.tostring(paragraph, method="c14n")
        for paragraph in body.iter(f"{W}p")
        if not any(_alias(control).startswith(OURS) for control in paragraph.iterancestors(f"{W}sdt"))
    ]


def test_untouched_blocks_are_found_again_all_of_them(file: Path, briefing: Briefing) -> None:
    before = file.read_bytes()

    decisions = refresh(file, briefing)

    assert outcomes(decisions) == {
        key_of(0): "kept", key_of(1): "kept", key_of(10): "kept", key_of(5): "deleted",
    }  # fmt: skip
    assert {each.kind for each in decisions} >= {"extract", "positions", "sources", "codebook"}
    assert file.read_bytes() == before


def test_every_row_of_the_table(file: Path, briefing: Briefing) -> None:
    before, notes = foreign_paragraphs(file), Counter(note_words(file).values())
    changed = with_words(
        briefing,
        {key_of(1): NEW_WORDS, key_of(2): NEW_WORDS, key_of(3): "We ask for one thing only.", key_of(4): "",
         key_of(6): "It is about those who cannot drive.", key_of(8): NEW_WORDS, key_of(9): "Hours\tMonday",
         key_of(10): ""},
    )  # fmt: skip
    original = next(each for each in briefing.extracts if each.key == key_of(0))
    new = dataclasses.replace(original, key=key_of(900), text="New\nwords.\n\nOf the same section.")
    changed = with_new(changed, new, section=0)

    decisions = refresh(file, changed)

    assert outcomes(decisions) == {
        key_of(0): "kept", key_of(1): "conflict", key_of(2): "updated", key_of(3): "updated", key_of(4): "removed",
        key_of(5): "deleted", key_of(6): "updated", key_of(8): "updated", key_of(9): "updated",
        key_of(10): "conflict", key_of(900): "added",
    }  # fmt: skip
    assert foreign_paragraphs(file) == before
    assert sum(notes.values()) == sum(Counter(note_words(file).values()).values())  # one went, one came
    assert sorted(references_in(file)) == sorted(number for number in note_words(file) if int(number) > 1)
    done = outcomes(refresh(file, changed))
    assert done == {
        key_of(0): "kept", key_of(1): "conflict", key_of(5): "deleted", key_of(10): "conflict",
    }  # fmt: skip


def test_a_second_refresh_changes_not_one_byte(file: Path, briefing: Briefing) -> None:
    changed = with_words(briefing, {key_of(2): NEW_WORDS, key_of(3): "One.", key_of(4): ""})
    refresh(file, changed)
    before = file.read_bytes()

    refresh(file, changed)

    assert file.read_bytes() == before


def test_the_look_given_in_writer_stays(file: Path, briefing: Briefing) -> None:
    refresh(file, with_words(briefing, {key_of(6): "It is about those who cannot drive."}))

    body = etree.fromstring(main_part(file))
    words = next(text for text in body.iter(f"{W}t") if text.text == "It is about those who cannot drive.")
    properties = next(words.iterancestors(f"{W}p")).find(f"{W}pPr")
    assert properties.find(f"{W}ind").get(f"{W}left") == "1134"


def test_writer_opens_the_refreshed_file(file: Path, briefing: Briefing, tmp_path: Path) -> None:
    refresh(file, with_words(briefing, {key_of(2): NEW_WORDS, key_of(3): "One.", key_of(4): ""}))

    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "txt:Text"]
    subprocess.run([*command, "--outdir", str(tmp_path), str(file)], check=True, capture_output=True, timeout=120)

    text = (tmp_path / "edited.txt").read_text(encoding="utf-8")
    assert "Bill & <Ben> – “changed” in the project." in text
    assert "My own opening — with “quotes” & more." in text
