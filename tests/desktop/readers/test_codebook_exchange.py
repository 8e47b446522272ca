"""Codebooks that go out and come back: Excel and REFI-QDA, ours and those of other programs."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from lxml import etree

from desktop.domain.codebook import CodebookRow
from desktop.errors import BadCodebookFile
from desktop.readers.codebook_files import read_codebook
from exports.content import CodebookEntry
from exports.table import exporter

CODES = (
    CodebookEntry("Buses", "Buses", 1, "issue", "blue", "=On & <coaches>.\n\nAny.", "Any bus.", "Trains:\n1", 3, "1"),
    CodebookEntry("Buses > Fares 😀", "Fares 😀", 2, "ask", "teal"),
    CodebookEntry("Buses > Fares 😀 > Cap", "Cap", 3, "theme", "grey", include_when="It is “capped”."),
    CodebookEntry("Trains", "Trains", 1, "theme", "yellow"),
    CodebookEntry("الحافلات", "الحافلات", 1, "theme", "pink", "تعريف"),
)  # fmt: skip


def written(codes: Sequence[CodebookEntry], path: Path) -> Path:
    for _ in exporter(f"codebook_{path.suffix[1:]}").write(codes, path):
        pass
    return path


@pytest.mark.parametrize("ending", [".xlsx", ".qdc", ".csv", ".json"])
def test_a_codebook_that_went_out_comes_back_as_it_was(ending: str, tmp_path: Path) -> None:
    rows = read_codebook(written(CODES, tmp_path / f"codes{ending}"))

    assert rows == tuple(
        CodebookRow(
            tuple(code.path.split(" > ")), code.kind, code.color, code.definition, code.include_when,
            code.exclude_when, code.shortcut if ending != ".qdc" else None,
        )
        for code in CODES
    )  # fmt: skip


def test_the_exchange_file_is_as_the_standard_has_it(tmp_path: Path) -> None:
    root = etree.parse(written(CODES, tmp_path / "codes.qdc")).getroot()
    space = "{urn:QDA-XML:codebook:1.0}"

    assert root.tag == f"{space}CodeBook"
    assert [child.tag for child in root] == [f"{space}Codes"]
    codes = list(root.iter(f"{space}Code"))
    assert len({code.get("guid") for code in codes}) == len(CODES)
    for code in codes:
        assert code.get("isCodable") == "true"
        assert code.get("color", "").startswith("#")
        kinds = [etree.QName(child).localname for child in code]
        assert kinds == sorted(kinds, key=["Description", "Code"].index)
    again = etree.parse(written(CODES, tmp_path / "again.qdc")).getroot()
    assert etree.tostring(again) == etree.tostring(root)


def test_an_empty_codebook_goes_out_as_a_sound_file(tmp_path: Path) -> None:
    for ending in (".xlsx", ".qdc"):
        with pytest.raises(BadCodebookFile, match="no code"):
            read_codebook(written((), tmp_path / f"codes{ending}"))


def test_what_another_program_exchanges_is_read(tmp_path: Path) -> None:
    path = tmp_path / "codes.qdc"
    path.write_text(
        '<?xml version="1.0"?>\n<CodeBook origin="Other" xmlns="urn:QDA-XML:codebook:1:0"><Codes>'
        '<Code guid="1" name="Costs &gt; all" isCodable="true" color="#0000FF">'
        "<Description>What it\ncosts</Description>"
        '<Code guid="2" name="" isCodable="false" color="red"/></Code></Codes><Sets/></CodeBook>',
        "utf-8",
    )

    rows = read_codebook(path)

    assert [(row.path, row.color, row.definition) for row in rows] == [
        (("Costs › all",), "blue", "What it\ncosts"),
        (("Costs › all", "Unnamed"), "", ""),
    ]


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [("#FF0000", "orange"), ("#00ff00", "green"), ("#808080", "grey"), ("#800080", "pink"), ("#5b3a8c", "purple")],
)
def test_a_colour_of_another_program_becomes_the_nearest_of_ours(theirs: str, ours: str, tmp_path: Path) -> None:
    path = tmp_path / "codes.qdc"
    code = f'<Code guid="1" name="A" isCodable="true" color="{theirs}"/>'
    path.write_text(f'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>{code}</Codes></CodeBook>')

    assert [row.color for row in read_codebook(path)] == [ours]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("codes.qdc", b"<CodeBook"),
        ("codes.qdc", b"<html/>"),
        ("codes.qdc", b""),
        ("codes.qdc", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><CodeBook>&a;</CodeBook>'),
        ("codes.xlsx", b""),
        ("codes.xlsx", b"PK\x03\x04 no archive"),
    ],
)
def test_what_is_no_codebook_is_told_in_a_sentence(name: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    with pytest.raises(BadCodebookFile):
        read_codebook(path)


def test_an_entity_of_the_system_is_never_read(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret words")
    path = tmp_path / "codes.qdc"
    path.write_text(
        f'<!DOCTYPE x [<!ENTITY a SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
        '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="A" isCodable="true">'
        "<Description>&a;</Description></Code></Codes></CodeBook>"
    )

    assert "secret words" not in str(read_codebook(path))


def test_a_workbook_of_other_things_is_told(tmp_path: Path) -> None:
    other, archive = tmp_path / "other.xlsx", tmp_path / "zip.xlsx"
    workbook = openpyxl.Workbook()
    workbook.active.append(["town", "people"])
    workbook.save(other)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("a.txt", "a")
    archive.write_bytes(stream.getvalue())

    with pytest.raises(BadCodebookFile, match="no column “path”"):
        read_codebook(other)
    with pytest.raises(BadCodebookFile, match="no workbook"):
        read_codebook(archive)


def test_a_sheet_as_people_make_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "codes.xlsx"
    workbook = openpyxl.Workbook()
    for row in (
        ["Name", " Definition ", "Shortcut"],
        ["Costs", "What it costs", 2],
        [None, None, None],
        ["Costs>Rent"],
    ):
        workbook.active.append(row)
    workbook.save(path)

    rows = read_codebook(path)

    assert [row.path for row in rows] == [("Costs",), ("Costs", "Rent")]
    assert rows[0].definition == "What it costs"
    assert rows[0].shortcut == "2"
