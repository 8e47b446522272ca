"""The sample project fits together: documents, facts, codebook and codings."""

import importlib.util
import io
import json
import sys
import zipfile
from collections import Counter
from types import ModuleType
from typing import Any

import pytest

from desktop import paths
from desktop.domain.coding import STANCES
from desktop.domain.document import DOCUMENT_KINDS, READ_STATES
from desktop.readers.table import reader_for

SAMPLE = paths.resources() / "sample_project"
PROJECT = json.loads((SAMPLE / "project.json").read_text(encoding="utf-8"))
DOCUMENTS = json.loads((SAMPLE / "documents.json").read_text(encoding="utf-8"))
CODINGS = [json.loads(line) for line in (SAMPLE / "codings.jsonl").read_text(encoding="utf-8").splitlines()]
PACKAGING = paths.resources().parent / "packaging"


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """What the readers make of each document, by file name."""
    found = {}
    for file in sorted((SAMPLE / "documents").iterdir()):
        data = file.read_bytes()
        found[file.name] = reader_for(file, data).read(data, file.name).text
    return found


def _make_sample() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sample", PACKAGING / "make_sample.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


def test_every_document_has_its_facts_and_every_fact_its_document() -> None:
    assert sorted(row["file"] for row in DOCUMENTS) == sorted(file.name for file in (SAMPLE / "documents").iterdir())


@pytest.mark.parametrize("row", DOCUMENTS, ids=lambda row: row["file"])
def test_the_facts_of_a_document_are_ones_the_program_knows(row: dict[str, Any]) -> None:
    assert row["kind"] in DOCUMENT_KINDS
    assert row["title"]
    assert row["folder"]
    assert set(row["read"].values()) <= set(READ_STATES)


def test_the_sample_has_formats_and_cases_of_all_sorts() -> None:
    assert {row["file"].rpartition(".")[2] for row in DOCUMENTS} == {"docx", "pdf", "html", "md", "txt"}
    assert {"letter", "article", "release", "response", "speech"} <= {row["kind"] for row in DOCUMENTS}
    assert sum(row["published_on"] is None for row in DOCUMENTS) == 1


def test_every_coding_names_a_code_of_the_codebook() -> None:
    codebook = json.loads((paths.resources() / "codebooks" / f"{PROJECT['codebook']}.json").read_text(encoding="utf-8"))

    assert {coding["code"] for coding in CODINGS} <= {row["path"] for row in codebook}


def test_every_quotation_occurs_exactly_once_in_its_document(texts: dict[str, str]) -> None:
    assert [c["quote"] for c in CODINGS if texts[c["document"]].count(c["quote"]) != 1] == []


def test_every_document_is_coded(texts: dict[str, str]) -> None:
    assert {coding["document"] for coding in CODINGS} == set(texts)


def test_two_reviewers_code_and_sometimes_the_same_words() -> None:
    places = Counter((coding["document"], coding["code"], coding["quote"]) for coding in CODINGS)

    assert len({coding["reviewer"] for coding in CODINGS}) == 2
    assert max(places.values()) == 2
    assert sum(count == 2 for count in places.values()) >= 3


def test_stances_speakers_and_memos_are_in_use() -> None:
    stances = Counter(coding["stance"] for coding in CODINGS if "stance" in coding)

    assert set(stances) == set(STANCES)
    assert len({coding["actor"] for coding in CODINGS if "actor" in coding}) >= 10
    assert sum("memo" in coding for coding in CODINGS) >= 10


def test_the_same_ask_is_made_by_more_than_one_body() -> None:
    asking = {
        coding["actor"]
        for coding in CODINGS
        if coding["code"].endswith("Work after six months") and coding.get("stance") == "support"
    }

    assert {"Lantern Advice Network", "Ostrey Chamber of Trade"} <= asking


def test_the_script_writes_the_files_that_are_shipped() -> None:
    for name, made in _make_sample().documents().items():
        shipped = (SAMPLE / "documents" / name).read_bytes()
        if name.endswith(".docx"):
            # Another zlib packs the same parts into other bytes.
            assert _parts(made) == _parts(shipped), name
        else:
            assert made == shipped, name


def _parts(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
