"""The encoding of a text: told by the file, found by strict reading, or guessed aloud."""

import pytest

from desktop.errors import DocumentUnreadable
from desktop.readers.encodings import decoded

WORDS = "The minister’s “café” policy costs £28m – or €33m.\nNaïve façade, 90 % of Zoë’s fiancés agree.\n" * 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_it(encoding: str) -> None:
    found = decoded(WORDS.encode(encoding), "a.txt")

    assert found.text == WORDS
    assert not found.warnings


def test_utf_8_needs_no_guess() -> None:
    found = decoded(WORDS.encode(), "a.txt")

    assert (found.text, found.encoding, found.warnings) == (WORDS, "utf-8", ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_found_and_told(encoding: str) -> None:
    found = decoded(WORDS.encode(encoding), "a.txt")

    assert found.text == WORDS
    assert encoding in found.warnings[0]


def test_windows_western_is_not_taken_for_central_european() -> None:
    found = decoded(WORDS.encode("cp1252"), "a.txt")

    assert found.text == WORDS
    assert found.encoding == "cp1252"
    assert "cp1252" in found.warnings[0]


def test_a_guess_is_never_silent() -> None:
    found = decoded("Příliš žluťoučký kůň úpěl ďábelské ódy. ".encode("cp1250") * 20, "a.txt")

    assert "žluťoučký" in found.text
    assert found.warnings


def test_a_declared_encoding_is_taken_where_utf_8_fails() -> None:
    found = decoded("Příliš žluťoučký kůň".encode("iso8859-2"), "a.html", declared="ISO-8859-2")

    assert found.text == "Příliš žluťoučký kůň"
    assert not found.warnings


def test_an_unknown_declared_encoding_does_no_harm() -> None:
    assert decoded("Four cafés asked.".encode("cp1252"), "a.html", declared="no-such").text == "Four cafés asked."


def test_a_nul_in_utf_8_text_is_text_still() -> None:
    assert decoded(b"one\x00two and so on", "a.txt").encoding == "utf-8"


def test_bytes_that_are_no_text_are_refused_with_a_sentence() -> None:
    with pytest.raises(DocumentUnreadable, match=r"a\.txt cannot be read: it is no text"):
        decoded(bytes([0, 255, 1, 254]) * 500, "a.txt")
