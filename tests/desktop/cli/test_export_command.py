import pytest

from exports.table import EXPORTERS, exporters_for

ROWS = [{"document": "letter.txt", "code": "Homes > Rents", "quote": "Rents rise again", "reviewer": "Ann"}]


@pytest.fixture
def coded(shell, codings):
    """The shell, with a coded passage in its project."""
    shell.good("code", shell.project, codings(ROWS), "--by", "Ann")
    return shell


@pytest.mark.parametrize("row", EXPORTERS, ids=lambda row: row.key)
def test_every_exporter_is_written_by_its_key(coded, tmp_path, row) -> None:
    target = tmp_path / f"out{row.extension}"

    which = ("--document", "letter.txt") if row.takes == "document" else ()
    if row.takes == "agreement":  # it takes two who have read the same
        for name in ("Ann", "Ben"):
            coded.good("mark", coded.project, "letter.txt", "--state", "done", "--by", name)
    answer = coded.good("export", coded.project, "--to", target, "--as", row.key, *which)

    assert target.stat().st_size > 0
    assert str(target) in answer.out


def test_an_ending_of_one_exporter_is_enough_in_any_case(coded, tmp_path) -> None:
    coded.good("export", coded.project, "--to", tmp_path / "out.HTML")

    assert "Rents rise again" in (tmp_path / "out.HTML").read_text("utf-8")


def test_an_ending_of_several_asks_for_a_key_and_names_them(coded, tmp_path) -> None:
    answer = coded("export", coded.project, "--to", tmp_path / "out.docx")

    assert answer.code == 2
    assert all(row.key in answer.err for row in exporters_for(".docx"))
    assert "--as" in answer.err
    assert not (tmp_path / "out.docx").exists()


def test_an_ending_that_nothing_writes_or_of_another_format_is_one_sentence(coded, tmp_path) -> None:
    unknown = coded("export", coded.project, "--to", tmp_path / "out.odt")
    other = coded("export", coded.project, "--to", tmp_path / "out.csv", "--as", "codebook_word")

    assert (unknown.code, other.code) == (1, 1)
    assert ".html" in unknown.err
    assert other.err.rstrip().endswith("Name a file that ends in .docx.")


def test_a_key_decides_where_the_file_has_no_ending_that_is_known(coded, tmp_path) -> None:
    coded.good("export", coded.project, "--to", tmp_path / "out.txt", "--as", "extracts_csv")

    assert (tmp_path / "out.txt").read_text("utf-8").startswith("key,")


def test_the_project_itself_is_never_replaced(coded) -> None:
    before = coded.project.read_bytes()

    assert coded("export", coded.project, "--to", coded.project, "--as", "extracts_csv").code == 2
    assert coded.project.read_bytes() == before


def test_the_codebook_command_writes_a_word_document(coded, tmp_path) -> None:
    coded.good("codebook", coded.project, "--export", tmp_path / "out.docx")

    assert (tmp_path / "out.docx").read_bytes().startswith(b"PK")
