"""What is shipped was written for the project: no stretch of the trial texts stands in it."""

import re
from pathlib import Path

import pytest

from desktop import paths

TRIAL_TEXTS = paths.resources().parent.parent / "shared" / "seeds"
LENGTH = 8
"""Words in a row that two texts do not share by chance."""


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9]+", text.lower())
    return {tuple(words[start : start + LENGTH]) for start in range(len(words) - LENGTH + 1)}


def _shipped() -> list[Path]:
    return [file for file in paths.resources().rglob("*") if file.suffix in {".md", ".txt", ".html", ".json", ".jsonl"}]


@pytest.mark.skipif(not TRIAL_TEXTS.is_dir(), reason="the trial texts are not part of the repository")
def test_no_eight_words_in_a_row_come_from_the_trial_texts() -> None:
    theirs: set[tuple[str, ...]] = set()
    for file in TRIAL_TEXTS.glob("*.txt"):
        theirs |= _shingles(file.read_text(encoding="utf-8"))

    for file in [*_shipped(), paths.resources().parent / "packaging" / "make_sample.py"]:
        assert not _shingles(file.read_text(encoding="utf-8-sig")) & theirs, file.name
