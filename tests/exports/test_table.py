"""The table of exporters, and the small formats."""

import csv
import json
import os
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from exports import codebook_csv, codebook_json, extracts_csv, extracts_xlsx
from exports.agreement_content import AgreementFigures, AgreementReport, PositionFigures
from exports.briefing_content import Briefing
from exports.content import Citation, CodebookEntry, Cover, Extract, Note, date_in_words
from exports.document_content import AnnotatedDocument
from exports.errors import TargetDiskFull, TargetNotWritable
from exports.records import EXTRACT_COLUMNS, code_record
from exports.sheet import LONGEST_CELL
from exports.table import EXPORTERS, OPTIONS, TAKES, exporter, exporters_for
from exports.trail_content import TrailEntry

TEXTS = ("=1+1", " two  \nlines\t", "“quoted”, \"and\" 'so'; on", "😀 e\u0301 שלום", "plain", "-5", "a" * 40_000)


def agreement_report() -> AgreementReport:
    """The least that can be written."""
    figures = AgreementFigures("", 0, 0, 0, 0, 0, None, None, None, None, None)
    positions = PositionFigures(None, None, None, None, 0, 0, 0)
    return AgreementReport(
        ("Ann", "Ben"), ("A", "B"), ("Letter",), 0, "paragraph", (), figures, positions, (), (), "", "", "1", "1"
    )


def extract(text: str, **facts: object) -> Extract:
    citation = Citation("A letter", byline="Ines Okafor", published_on="2026-02", place="p. 2")
    return Extract("k1", text, citation, "A letter", "d1", "Buses > Fares", 5, 5 + len(text), **facts)


@pytest.fixture
def extracts() -> tuple[Extract, ...]:
    notes = (Note("One memo."), Note("Another."))
    return (*(extract(text) for text in TEXTS), extract("with notes", reviewer="Anna", stance="support", notes=notes))


@pytest.fixture
def codebook() -> tuple[CodebookEntry, ...]:
    return (
        CodebookEntry("Buses", "Buses", 1, "issue", "blue", "On buses.", "Any bus.", "Trains.", 3, "1"),
        CodebookEntry("Buses > Fares", "Fares", 2),
    )


def test_every_exporter_has_a_key_a_label_and_an_ending_of_its_own() -> None:
    assert len({row.key for row in EXPORTERS}) == len(EXPORTERS)
    assert len({row.label for row in EXPORTERS}) == len(EXPORTERS)
    assert len({(row.takes, row.extension) for row in EXPORTERS}) == len(EXPORTERS)
    assert all(row.takes in TAKES and row.label and row.extension.startswith(".") for row in EXPORTERS)
    assert all(set(row.options) <= set(OPTIONS) and row.tip.endswith(".") for row in EXPORTERS)
    assert exporter("briefing_word").extension == ".docx"


@pytest.mark.parametrize("key", [row.key for row in EXPORTERS])
def test_every_exporter_writes_into_a_folder_or_says_that_it_cannot(
    key: str, briefing: Briefing, extracts: Sequence[Extract], codebook: Sequence[CodebookEntry], tmp_path: Path
) -> None:
    row = exporter(key)
    content = {
        "briefing": briefing,
        "extracts": extracts,
        "quotations": extracts,
        "codebook": codebook,
        "document": AnnotatedDocument("Letter", "Some words."),
        "agreement": agreement_report(),
        "trail": (TrailEntry("k", "c", "Letter", "d", 0, 1, "S", "", "Buses", "Anna", "2026", "Anna", "2026"),),
    }[row.takes]

    for _ in row.write(content, tmp_path / f"out{row.extension}"):
        pass

    assert (tmp_path / f"out{row.extension}").stat().st_size > 0
    with pytest.raises(TargetNotWritable):
        list(row.write(content, tmp_path / "missing" / f"out{row.extension}"))


def test_every_format_file_of_the_package_has_a_row() -> None:
    folder = Path(extracts_csv.__file__).parent
    formats = {path.stem for path in folder.glob("*_*.py") if "\ndef write(" in path.read_text(encoding="utf-8")}

    assert formats == {row.key for row in EXPORTERS}


def test_exporters_are_found_by_ending_in_any_case() -> None:
    assert [row.key for row in exporters_for(".HTML")] == ["extracts_html"]
    assert len(exporters_for(".docx")) > 1
    assert exporters_for("") == ()


def test_extracts_read_back_from_csv(extracts: Sequence[Extract], tmp_path: Path) -> None:
    path = tmp_path / "extracts.csv"

    steps = list(extracts_csv.write(extracts, path))

    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert steps[-1] == len(rows) == len(extracts)
    assert [row["text"] for row in rows] == [extract.text for extract in extracts]
    assert rows[0]["citation"] == "Ines Okafor, “A letter”, February 2026, p. 2"
    assert rows[-1]["memo"] == "One memo.\n\nAnother."
    assert rows[0]["stance"] == ""


def test_extracts_read_back_from_excel(extracts: Sequence[Extract], tmp_path: Path) -> None:
    path = tmp_path / "extracts.xlsx"

    steps = list(extracts_xlsx.write(extracts, path))

    sheet = openpyxl.load_workbook(path).active
    header, *rows = sheet.iter_rows()
    column = [cell.value for cell in header].index("text")
    cells = [row[column] for row in rows]
    assert steps[-1] == len(rows) == len(extracts)
    assert [cell.value for cell in cells if len(cell.value) < 1000] == [e.text for e in extracts if len(e.text) < 1000]
    assert all(cell.data_type == "s" for cell in cells)
    assert sheet.freeze_panes == "A2"


def test_a_workbook_prints_its_header_and_marking_on_every_page(extracts: Sequence[Extract], tmp_path: Path) -> None:
    path = tmp_path / "extracts.xlsx"
    cover = Cover("Smith & Sons\x00", marking="Official-Sensitive", handling="For the team only.")

    list(extracts_xlsx.write(extracts, path, cover=cover))

    workbook = openpyxl.load_workbook(path)
    sheet = workbook.active
    assert workbook.properties.title == "Smith & Sons\ufffd"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.oddHeader.center.text == sheet.oddFooter.center.text == "OFFICIAL-SENSITIVE · For the team only."
    assert "Smith && Sons" in sheet.oddFooter.left.text


def test_what_excel_cannot_hold_is_cut_with_a_sentence(extracts: Sequence[Extract], tmp_path: Path) -> None:
    path = tmp_path / "extracts.xlsx"
    long = extract("😀" * 30_000 + "\x00")

    list(extracts_xlsx.write([long], path))

    value = openpyxl.load_workbook(path).active.cell(2, EXTRACT_COLUMNS.index("text") + 1).value
    assert value.endswith("the whole passage is in the project]")
    assert len(value.encode("utf-16-le")) // 2 <= LONGEST_CELL


def test_a_cancelled_workbook_leaves_nothing(extracts: Sequence[Extract], tmp_path: Path) -> None:
    steps = extracts_xlsx.write(extracts, tmp_path / "extracts.xlsx")

    next(steps)
    steps.close()

    assert list(tmp_path.iterdir()) == []


def test_the_codebook_reads_back_from_csv(codebook: Sequence[CodebookEntry], tmp_path: Path) -> None:
    path = tmp_path / "codebook.csv"

    list(codebook_csv.write(codebook, path))

    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["path"] for row in rows] == ["Buses", "Buses > Fares"]
    assert rows[0]["include_when"] == "Any bus."
    assert rows[0]["codings"] == "3"


def test_the_codebook_reads_back_from_json(codebook: Sequence[CodebookEntry], tmp_path: Path) -> None:
    path = tmp_path / "codebook.json"

    list(codebook_json.write(codebook, path))

    assert json.loads(path.read_text(encoding="utf-8")) == [code_record(entry) for entry in codebook]
    assert code_record(codebook[1])["definition"] is None


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2026-07-04", "4 July 2026"),
        ("2026-07", "July 2026"),
        ("2026", "2026"),
        ("soon", "soon"),
        ("2026-13", "2026-13"),
    ],
)
def test_dates_are_said_in_words(iso: str, words: str) -> None:
    assert date_in_words(iso) == words


@pytest.mark.skipif(os.name == "nt", reason="no such limit there")
def test_a_disk_too_full_for_the_scratch_file_of_excel_is_told_as_such(tmp_path: Path) -> None:
    import resource  # not on Windows

    many = [extract(f"{number} " + "words " * 40) for number in range(200)]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2048, before[1]))
    try:
        with pytest.raises(TargetDiskFull):
            list(extracts_xlsx.write(many, tmp_path / "out.xlsx"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert list(tmp_path.iterdir()) == []
