"""Plain text: the words stay as they are, and paragraphs, items and a title are found."""

import pytest

from desktop.domain.document import ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers import plain_text

LONG = "A paragraph that is as long as paragraphs are when nobody wraps them, so that it runs far beyond any line. " * 2


def parts(parsed: ParsedDocument) -> list[tuple[str, str]]:
    return [(block.kind, parsed.text[block.start : block.end]) for block in parsed.blocks]


def test_a_short_first_line_alone_is_the_title() -> None:
    parsed = plain_text.read(f"What should be done?\n\n{LONG}\n{LONG}\n".encode(), "a.txt")

    assert parsed.title == "What should be done?"
    assert [kind for kind, _ in parts(parsed)] == ["heading", "para", "para"]


def test_without_a_title_line_no_heading_is_invented() -> None:
    parsed = plain_text.read(f"{LONG}\n{LONG}\n".encode(), "Response of the union.txt")

    assert [kind for kind, _ in parts(parsed)] == ["para", "para"]
    assert parsed.title == "Response of the union"


def test_a_file_name_that_is_a_hash_is_no_title() -> None:
    parsed = plain_text.read(f"{LONG}\n{LONG}\n".encode(), "000_495b5148787e8faa.txt")

    assert parsed.title.startswith("A paragraph that is as long")
    assert parsed.title.endswith("…")
    assert len(parsed.title) <= 120


def test_a_letter_is_named_by_whom_it_greets() -> None:
    letter = f"Ada Example MP\nHouse of Commons\n\nX July 2026\n\nDear Ada,\n\n{LONG}"

    parsed = plain_text.read(letter.encode(), "a.txt")

    assert parsed.title == "Letter to Ada Example MP"
    assert parsed.kind == "letter"
    assert parsed.published_on == "2026-07"


def test_each_line_is_a_paragraph_where_lines_are_long() -> None:
    parsed = plain_text.read(f"{LONG}\n{LONG}\n{LONG}".encode(), "a.txt")

    assert len(parsed.blocks) == 3


def test_wrapped_lines_are_one_paragraph_and_keep_their_line_ends() -> None:
    wrapped = (
        "The committee took evidence from eleven bodies, and all of them said\n"
        "that the wait is too long. Nobody defended it, which the committee\n"
        "had not expected when it began its work in the spring of last year.\n"
        "\n"
        "It then asked the department, which answered that it was looking at\n"
        "the matter and would report in due course.\n"
    )

    parsed = plain_text.read(wrapped.encode(), "a.txt")

    assert parsed.text == wrapped
    assert [text.count("\n") for _, text in parts(parsed)] == [2, 1]


def test_the_lines_of_an_address_are_not_one_paragraph() -> None:
    parsed = plain_text.read(f"Ada Example MP\nHouse of Commons\nLondon\nSW1A 0AA\n\n{LONG}".encode(), "a.txt")

    assert [text for _, text in parts(parsed)[:4]] == ["Ada Example MP", "House of Commons", "London", "SW1A 0AA"]


@pytest.mark.parametrize("marker", ["-", "•", "*", "–", "1.", "(a)", "2)", "iv."])
def test_a_line_with_a_marker_is_an_item(marker: str) -> None:
    parsed = plain_text.read(f"They ask for:\n{marker} the right to work\n{LONG}".encode(), "a.txt")

    assert parsed.blocks[1].kind == "item"
    assert parsed.blocks[1].label == marker
    assert parts(parsed)[1][1] == f"{marker} the right to work"


def test_items_that_are_set_in_further_are_deeper() -> None:
    parsed = plain_text.read(f"{LONG}\n    - one\n        - two\n    - three\n".encode(), "a.txt")

    assert [block.level for block in parsed.blocks if block.kind == "item"] == [1, 2, 1]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_give_the_same_text(line_end: str) -> None:
    parsed = plain_text.read(f"Title{line_end}{line_end}One 😀.{line_end}Two.".encode("utf-8-sig"), "a.txt")

    assert parsed.text == "Title\n\nOne 😀.\nTwo."
    assert parts(parsed)[-1] == ("para", "Two.")


def test_the_guessed_encoding_is_told() -> None:
    parsed = plain_text.read("“Café” – £5 for the fiancée’s café.".encode("cp1252"), "a.txt")

    assert parsed.text == "“Café” – £5 for the fiancée’s café."
    assert parsed.options == {"encoding": "cp1252"}
    assert "cp1252" in parsed.warnings[0]


@pytest.mark.parametrize(
    ("data", "reason"), [(b"", "it is empty"), (b" \n\t\r\n", "white space"), (b"\x01\x02\x03" * 40, "it is no text")]
)
def test_what_holds_no_text_is_refused_with_a_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentUnreadable, match=reason):
        plain_text.read(data, "a.txt")


def test_a_megabyte_is_one_pass() -> None:
    parsed = plain_text.read((f"{LONG}\n\n" * 5_000).encode(), "a.txt")

    assert len(parsed.blocks) == 5_000
