import csv
import json

HOMES = {"document": "letter.txt", "code": "Homes > Rents", "quote": "Rents rise again"}


def test_each_row_is_a_coding_and_what_is_missing_is_made(shell, codings) -> None:
    file = codings([{**HOMES, "reviewer": "Bob", "actor": "Tenants", "stance": "oppose", "memo": "Strong."}])

    answer = shell.on("code", file, "--by", "Ann")

    assert answer.value == {"added": 1, "present": 0, "failed": []}
    (extract,) = shell.on("extracts").value
    assert extract["text"] == "Rents rise again"
    assert extract["code"] == "Homes > Rents"
    assert (extract["reviewer"], extract["actor"], extract["stance"]) == ("Bob", "Tenants", "oppose")
    assert extract["memo"] == "Strong."
    assert {code["path"]: code["kind"] for code in shell.on("codebook").value} == {
        "Homes": "theme",
        "Homes > Rents": "theme",
    }


def test_offsets_count_characters_of_the_text_that_is_printed(shell, codings) -> None:
    text = shell.good("text", shell.project, "letter.txt").out
    start = text.index("We ask")
    file = codings([{"document": "letter.txt", "code": "Plan", "start": start, "end": start + 6}])

    shell.good("code", shell.project, file)

    (extract,) = shell.on("extracts").value
    assert (extract["start"], extract["end"], extract["text"]) == (start, start + 6, "We ask")


def test_rows_that_fail_are_named_and_the_others_stay(shell, codings) -> None:
    rows = [
        HOMES,
        {**HOMES, "quote": "Rents rise"},
        {**HOMES, "quote": "rents rise again"},
        {**HOMES, "document": "minutes.txt"},
        {**HOMES, "code": "Homes >  > Rents"},
        {"document": "letter.txt", "code": "A", "start": 5, "end": 5000},
        {"document": "letter.txt", "code": "A", "start": 9, "end": 5},
        {**HOMES, "stance": "maybe"},
        "{",
        {**HOMES, "start": 0, "end": 4},
        {"document": "speech.txt", "code": "Plan", "quote": "good plan"},
    ]

    answer = shell("code", shell.project, codings(rows), "--json")

    assert answer.code == 1
    assert answer.value["added"] == 2
    reasons = {failure["row"]: failure["reason"] for failure in answer.value["failed"]}
    assert sorted(reasons) == [2, 3, 4, 5, 6, 7, 8, 9, 10]
    assert "occurs 2 times" in reasons[2]
    assert "does not occur" in reasons[3]
    assert "no document “minutes.txt”" in reasons[4]
    assert "empty part" in reasons[5]
    assert "from 5 to 5000" in reasons[6]
    assert "from 9 to 5" in reasons[7]
    assert "no stance" in reasons[8]
    assert "not JSON" in reasons[9]
    assert "are not" in reasons[10]
    assert len(answer.err.splitlines()) == 9
    assert {extract["code"] for extract in shell.on("extracts").value} == {"Homes > Rents", "Plan"}
    assert [code["path"] for code in shell.on("codebook").value] == ["Homes", "Homes > Rents", "Plan"]


def test_overlapping_occurrences_of_a_quotation_count_as_two(shell, codings, tmp_path) -> None:
    (tmp_path / "song.txt").write_text("la la la", "utf-8")
    shell.good("add", shell.project, tmp_path / "song.txt")

    answer = shell("code", shell.project, codings([{"document": "song.txt", "code": "A", "quote": "la la"}]))

    assert answer.code == 1
    assert "occurs 2 times" in answer.err


def test_the_same_file_twice_changes_nothing(shell, codings) -> None:
    file = codings([{**HOMES, "memo": "Strong."}, HOMES])
    shell.good("code", shell.project, file, "--by", "Ann")
    before = shell.on("history").value

    answer = shell.on("code", file, "--by", "Ann")

    assert answer.value == {"added": 0, "present": 2, "failed": []}
    assert shell.on("history").value == before


def test_a_memo_that_a_present_coding_does_not_have_is_added(shell, codings) -> None:
    shell.good("code", shell.project, codings([HOMES]), "--by", "Ann")

    shell.good("code", shell.project, codings([{**HOMES, "memo": "Later thought"}]), "--by", "Ann")

    (extract,) = shell.on("extracts").value
    assert extract["memo"] == "Later thought"


def test_all_rows_are_one_edit_of_who_runs_the_command(shell, codings) -> None:
    before = shell.on("history").value
    rows = [{**HOMES, "reviewer": "Bob"}, {**HOMES, "quote": "We ask for a plan", "reviewer": "Eve", "actor": "T"}]

    shell.good("code", shell.project, codings(rows), "--by", "Ann")

    newest, *rest = shell.on("history").value
    assert rest == before
    assert (newest["reviewer"], newest["label"]) == ("Ann", "Coded 2 passages from a file")
    shell.good("undo", shell.project, "--by", "Ann")
    assert shell.on("extracts").value == []
    assert shell.on("codebook").value == []
    shell.good("redo", shell.project, "--by", "Ann")
    assert len(shell.on("extracts").value) == 2


def test_a_name_that_fits_two_documents_fails_and_the_id_does_not(shell, codings, tmp_path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "letter.txt").write_text("Another letter: rents fall.", "utf-8")
    shell.good("add", shell.project, folder / "letter.txt")
    ids = [document["id"] for document in shell.on("documents").value if document["file_name"] == "letter.txt"]
    rows = [HOMES, *({**HOMES, "document": each, "quote": "nts rise again"} for each in ids)]

    answer = shell("code", shell.project, codings(rows), "--json")

    assert answer.value["added"] == 1
    reasons = [failure["reason"] for failure in answer.value["failed"]]
    assert "fits 2 documents" in reasons[0]
    assert "does not occur" in reasons[1]


def test_a_document_is_found_by_its_title(shell, codings) -> None:
    title = next(d["title"] for d in shell.on("documents").value if d["file_name"] == "letter.txt")

    answer = shell.on("code", codings([{**HOMES, "document": title}]))

    assert answer.value["added"] == 1


def test_a_spreadsheet_s_csv_is_applied(shell, tmp_path) -> None:
    file = tmp_path / "codings.csv"
    lines = "Document;Code;Quote;Reviewer\r\nspeech.txt;Wohnen > Küche;Café speech;Zoë\r\n"
    file.write_bytes(lines.encode("utf-8-sig"))

    shell.good("code", shell.project, file)

    (extract,) = shell.on("extracts").value
    assert (extract["code"], extract["reviewer"]) == ("Wohnen > Küche", "Zoë")


def test_codes_stand_in_the_order_in_which_the_file_names_them(shell, codings) -> None:
    rows = [
        {"document": "speech.txt", "code": "Zoos", "quote": "good plan"},
        {"document": "letter.txt", "code": "Aid", "quote": "We ask"},
    ]

    shell.good("code", shell.project, codings(rows))

    assert [code["path"] for code in shell.on("codebook").value] == ["Zoos", "Aid"]


def test_a_code_path_may_be_written_without_spaces(shell, codings) -> None:
    shell.good("code", shell.project, codings([HOMES, {**HOMES, "code": "Homes>Rents"}]), "--by", "Ann")

    assert [code["path"] for code in shell.on("codebook").value] == ["Homes", "Homes > Rents"]


def test_a_file_that_cannot_be_read_is_one_sentence(shell, tmp_path) -> None:
    odd = tmp_path / "codings.xml"
    odd.write_text("<a/>", "utf-8")

    for file in (tmp_path / "none.jsonl", tmp_path, odd):
        answer = shell("code", shell.project, file)
        assert answer.code == 1
        assert answer.out == ""
        assert len(answer.err.splitlines()) == 1
        assert str(file) in answer.err


def test_what_extracts_prints_as_csv_is_what_json_has(shell, codings) -> None:
    shell.good("code", shell.project, codings([{**HOMES, "memo": "two\nlines"}]))

    (record,) = csv.DictReader(shell.good("extracts", shell.project, "--csv").out.splitlines(keepends=True))

    (extract,) = shell.on("extracts").value
    assert record == {key: "" if value is None else str(value) for key, value in extract.items()}


def test_json_shapes_have_every_key_and_null_for_what_is_unknown(shell, codings) -> None:
    shell.good("code", shell.project, codings([HOMES]), "--by", "Ann")

    (extract,) = shell.on("extracts").value

    assert list(extract) == [
        "key", "document", "document_id", "code", "reviewer", "start", "end", "text", "citation", "memo", "actor",
        "stance", "decided",
    ]  # fmt: skip
    assert (extract["memo"], extract["actor"], extract["stance"]) == (None, None, None)
    assert json.loads(shell.good("extracts", "--json", shell.project).out) == [extract]
