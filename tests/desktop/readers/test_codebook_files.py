import json
from pathlib import Path

import pytest

from desktop.domain.code import CODE_KINDS
from desktop.errors import BadCodebookFile
from desktop.file_errors import FileMissing, FileUnreadable
from desktop.readers.codebook_files import read_codebook, shipped_codebooks


def test_a_csv_file_gives_its_codes_in_order(tmp_path: Path) -> None:
    file = tmp_path / "codes.csv"
    file.write_text("path,kind,color,definition\nHousing,issue,green,Where people live\nHousing > Costs,,,\n", "utf-8")

    rows = read_codebook(file)

    assert [row.path for row in rows] == [("Housing",), ("Housing", "Costs")]
    assert (rows[0].kind, rows[0].color, rows[0].definition) == ("issue", "green", "Where people live")
    assert rows[1].kind == "theme"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_encoding_and_delimiter_of_a_spreadsheet_is_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    file = tmp_path / "codes.csv"
    lines = (("path", "definition"), ("Café > Küche", "Où l’on mange à midi"))
    file.write_bytes("".join(delimiter.join(line) + "\r\n" for line in lines).encode(encoding))

    rows = read_codebook(file)

    assert rows[-1].path == ("Café", "Küche")
    assert rows[-1].definition == "Où l’on mange à midi"


def test_a_parent_that_only_a_path_names_stands_before_its_child(tmp_path: Path) -> None:
    file = tmp_path / "codes.json"
    file.write_text(json.dumps([{"path": "A > B > C"}, {"path": "A", "kind": "issue"}]), "utf-8")

    rows = read_codebook(file)

    assert [(row.path, row.kind) for row in rows] == [
        (("A",), "issue"),
        (("A", "B"), "theme"),
        (("A", "B", "C"), "theme"),
    ]


def test_a_code_that_comes_twice_is_taken_as_first_written(tmp_path: Path) -> None:
    file = tmp_path / "codes.json"
    file.write_text(json.dumps([{"path": "A", "definition": "first"}, {"path": "A", "definition": "second"}]), "utf-8")

    assert [row.definition for row in read_codebook(file)] == ["first"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("codes.json", "{", "does not hold JSON"),
        ("codes.json", "[1]", "list of codes"),
        ("codes.json", "[]", "holds no code"),
        ("codes.json", '[{"path": "A >  > B"}]', "of code 1 has an empty part"),
        ("codes.json", '[{"path": ["A"]}]', "code 1 has no text under “path”"),
        ("codes.json", '[{"path": "A", "kind": "node"}]', "“node” of “A” is none of"),
        ("codes.csv", "word\nA\n", "no column “path”"),
        ("codes.csv", 'path\n"A\n', "is no codebook"),
        ("codes.txt", "A", "does not end in .csv or .json"),
    ],
)
def test_a_file_that_is_no_codebook_says_why(tmp_path: Path, name: str, content: str, reason: str) -> None:
    file = tmp_path / name
    file.write_text(content, "utf-8")

    with pytest.raises(BadCodebookFile, match=reason):
        read_codebook(file)


def test_a_missing_file_and_a_folder_are_said_to_be_so(tmp_path: Path) -> None:
    folder = tmp_path / "folder.csv"
    folder.mkdir()

    with pytest.raises(FileMissing):
        read_codebook(tmp_path / "none.csv")
    with pytest.raises(FileUnreadable, match="folder"):
        read_codebook(folder)


def test_every_shipped_codebook_is_read_and_every_code_defined() -> None:
    shipped = shipped_codebooks()

    assert {"migration-policy", "policy-appraisal"} <= shipped.keys()
    for file in shipped.values():
        for row in read_codebook(file):
            assert row.kind in CODE_KINDS
            assert row.definition
            assert row.include_when
            assert row.exclude_when
