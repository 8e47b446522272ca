"""The table of readers: each kind of file comes to its reader, and every other is refused with a sentence."""

import importlib
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import FormatUnknown
from desktop.readers.table import EXTENSIONS, READERS, Reader, reader_for


def test_keys_and_endings_are_there_once() -> None:
    assert len({reader.key for reader in READERS}) == len(READERS)
    assert len(set(EXTENSIONS)) == len(EXTENSIONS)


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_every_ending_has_its_reader_in_either_case(extension: str) -> None:
    for name in (f"a{extension}", f"A{extension.upper()}"):
        assert extension in reader_for(Path(name), b"some words").extensions


def test_a_pdf_of_another_name_is_read_as_pdf() -> None:
    assert reader_for(Path("letter.txt"), b"%PDF-1.7 ...").key == "pdf"


def test_a_word_file_without_ending_is_read_as_word(word_file: Callable[..., bytes]) -> None:
    assert reader_for(Path("letter"), word_file("<w:p/>")).key == "word"


def test_a_page_without_ending_is_read_as_page() -> None:
    assert reader_for(Path("index"), b"\n<!DOCTYPE HTML><p>x").key == "web_page"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.ods", b"PK\x03\x04"),
        ("a.xlsx", b"PK\x03\x04"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("a.rtf", b"{\\rtf1 x}"),
        ("a.txt", b"{\\rtf1 x}"),
        ("a.txt", b"\x89PNG\r\n"),
        ("a.eml", b"From: a"),
        ("a.jpg", b"\xff\xd8\xff"),
        ("a", b"words"),
    ],
)
def test_other_kinds_are_refused_with_what_can_be_read(name: str, data: bytes) -> None:
    with pytest.raises(FormatUnknown, match=r"kind that cannot be read.*\.docx"):
        reader_for(Path(name), data)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.key)
def test_a_row_says_the_media_type_that_its_reader_gives(reader: Reader) -> None:
    module = importlib.import_module(f"desktop.readers.{reader.key}")

    assert reader.media_type == module.MEDIA_TYPE
