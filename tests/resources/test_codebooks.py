"""The shipped codebooks are whole and can be taken in as they stand."""

import json
import re
from typing import Any

import pytest

from desktop import paths
from desktop.domain.code import CODE_KINDS, COLORS
from desktop.domain.codebook import SEPARATOR, parse_path
from desktop.readers.codebook_files import read_codebook

FILES = sorted((paths.resources() / "codebooks").glob("*.json"))
DEEPEST = 3
KEYS = {"path", "kind", "color", "definition", "include_when", "exclude_when", "shortcut"}
TOPICS = {
    "migration-policy": {
        "Levels plan",
        "Settlement",
        "Asylum accommodation",
        "Appeals",
        "Safe routes",
        "Right to work",
        "Returns and enforcement",
        "Identity documents",
        "Rhetoric and framing",
        "Local government",
    },
    "policy-appraisal": {
        "Accountability and law",
        "Economic effect",
        "Distribution",
        "Vulnerable groups",
        "Social impact",
        "Numbers",
        "Data",
        "Delivery",
    },
}
ROWS = [pytest.param(row, id=f"{file.stem}: {row['path']}") for file in FILES for row in json.loads(file.read_text())]


@pytest.mark.parametrize("name", TOPICS)
def test_a_codebook_has_its_topics_at_the_top(name: str) -> None:
    rows = json.loads((paths.resources() / "codebooks" / f"{name}.json").read_text(encoding="utf-8"))

    assert {row["path"] for row in rows if SEPARATOR not in row["path"]} == TOPICS[name]


@pytest.mark.parametrize("row", ROWS)
def test_a_code_says_what_it_means_and_when_to_use_it(row: dict[str, Any]) -> None:
    assert set(row) <= KEYS
    assert row["kind"] in CODE_KINDS
    assert row["color"] in COLORS
    assert len(parse_path(row["path"])) <= DEEPEST
    for text in (row["definition"], row["include_when"], row["exclude_when"]):
        assert len(text.split()) >= 4, text
        assert text.endswith(".")
        assert text[0].isupper()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_parents_stand_before_their_children_and_no_path_twice(file: Any) -> None:
    seen: set[str] = set()

    for row in json.loads(file.read_text(encoding="utf-8")):
        parent, _, _ = row["path"].rpartition(SEPARATOR)
        assert not parent or parent in seen
        assert row["path"] not in seen
        seen.add(row["path"])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_ask_stands_under_an_issue(file: Any) -> None:
    kinds = {row["path"]: row["kind"] for row in json.loads(file.read_text(encoding="utf-8"))}

    for path, kind in kinds.items():
        if kind == "ask":
            assert kinds[path.rpartition(SEPARATOR)[0]] == "issue", path


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_digit_belongs_to_one_code(file: Any) -> None:
    digits = [row["shortcut"] for row in json.loads(file.read_text(encoding="utf-8")) if "shortcut" in row]

    assert sorted(set(digits)) == sorted(digits)
    assert set(digits) <= set("123456789")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_code_that_a_definition_points_to_is_there(file: Any) -> None:
    rows = json.loads(file.read_text(encoding="utf-8"))
    known = {row["path"] for row in rows}

    for row in rows:
        # A reference is a path with " > " in it, up to the end of its clause.
        for reference in re.findall(
            r"(?:use|or) ([A-Z][^:;.,]*? > [^:;.,]+?)(?= or [A-Z]|, or |[.,;:])", row["exclude_when"]
        ):
            assert reference in known, reference


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_program_reads_every_row(file: Any) -> None:
    rows = read_codebook(file)

    assert [SEPARATOR.join(row.path) for row in rows] == [row["path"] for row in json.loads(file.read_text())]
    assert all(row.definition and row.include_when and row.exclude_when for row in rows)
