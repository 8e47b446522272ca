import json
from pathlib import Path

import pytest

from desktop.errors import BadCodingsFile
from desktop.file_errors import FileMissing
from desktop.readers.codings_files import CodingRow, read_codings


def test_a_jsonl_file_gives_a_row_a_line_and_counts_empty_lines(tmp_path: Path) -> None:
    file = tmp_path / "codings.jsonl"
    file.write_text('\n{"document": "a.txt", "code": "A > B", "start": 3, "end": 9, "stance": "Oppose"}\n', "utf-8")

    (numbered,) = read_codings(file)

    assert numbered.number == 2
    assert numbered.row == CodingRow("a.txt", "A > B", start=3, end=9, stance="oppose")


def test_a_csv_file_of_a_spreadsheet_gives_the_same(tmp_path: Path) -> None:
    file = tmp_path / "codings.csv"
    lines = 'Document;Code;Quote;Start;End;Reviewer\r\na.txt;A;" “two; words” ";;;Ann\r\n;;;;;\r\na.txt;A;;3;9;\r\n'
    file.write_bytes(lines.encode("utf-8-sig"))

    first, second = read_codings(file)

    assert first.row == CodingRow("a.txt", "A", quote=" “two; words” ", reviewer="Ann")
    assert (second.number, second.row) == (3, CodingRow("a.txt", "A", start=3, end=9))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "It is not JSON"),
        ("[]", "no JSON object"),
        ('{"code": "A", "quote": "x"}', "no document"),
        ('{"document": "a", "quote": "x"}', "no code"),
        ('{"document": "a", "code": "A"}', "neither a quote nor start and end"),
        ('{"document": "a", "code": "A", "start": 1}', "only one of start and end"),
        ('{"document": "a", "code": "A", "start": true, "end": 2}', "“start” is not a whole number"),
        ('{"document": "a", "code": "A", "start": 1.5, "end": 2}', "“start” is not a whole number"),
        ('{"document": 7, "code": "A", "quote": "x"}', "“document” is not text"),
        ('{"document": "a", "code": "A", "quote": "x", "stance": "maybe"}', "“maybe” is no stance"),
        ('{"document": "a", "code": "A", "quote": "x", "memo": "\\ud83d"}', "“memo” holds a character"),
        ('{"document": "a", "code": "A\\nB", "quote": "x"}', "“code” holds a character"),
    ],
)
def test_a_row_that_is_no_coding_says_why(tmp_path: Path, line: str, reason: str) -> None:
    file = tmp_path / "codings.jsonl"
    file.write_text(line + "\n" + json.dumps({"document": "a", "code": "A", "quote": "x"}), "utf-8")

    bad, good = read_codings(file)

    assert bad.row is None
    assert reason in bad.fault
    assert good.row == CodingRow("a", "A", quote="x")


def test_a_quotation_may_hold_a_line_separator(tmp_path: Path) -> None:
    file = tmp_path / "codings.jsonl"
    file.write_text(json.dumps({"document": "a", "code": "A", "quote": "one\u2028two"}, ensure_ascii=False), "utf-8")

    (numbered,) = read_codings(file)

    assert numbered.row is not None
    assert numbered.row.quote == "one\u2028two"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("codings.txt", "", "neither in .jsonl nor in .csv"),
        ("codings.csv", "document,quote\na,b\n", "no column “code”"),
        ("codings.csv", 'document,code\n"a,b\n', "no list of codings"),
    ],
)
def test_a_file_that_is_no_list_of_codings_says_why(tmp_path: Path, name: str, content: str, reason: str) -> None:
    file = tmp_path / name
    file.write_text(content, "utf-8")

    with pytest.raises(BadCodingsFile, match=reason):
        read_codings(file)


def test_a_missing_file_is_said_to_be_missing_whatever_its_name(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_codings(tmp_path / "none.txt")
