"""An archive that is made to do harm is refused by its directory, before anything of it is unpacked."""

import io
import zipfile
from collections.abc import Iterable

import pytest

from desktop.errors import DocumentUnreadable
from desktop.readers import archives
from desktop.readers.archives import opened_archive


def archive_of(names: Iterable[str], data: bytes = b"x") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, data)
    return buffer.getvalue()


def test_an_ordinary_archive_is_opened() -> None:
    with opened_archive(archive_of(["word/document.xml"]), "a.docx") as archive:
        assert archive.namelist() == ["word/document.xml"]


@pytest.mark.parametrize("name", ["../evil.xml", "word/../../evil.xml", "/etc/evil", "C:/evil.xml", "..\\evil.xml"])
def test_a_part_outside_is_refused(name: str) -> None:
    with pytest.raises(DocumentUnreadable, match="a part outside of itself"):
        opened_archive(archive_of([name]), "a.docx")


def test_too_many_parts_are_refused() -> None:
    with pytest.raises(DocumentUnreadable, match="2001 parts"):
        opened_archive(archive_of(f"{n}.xml" for n in range(2001)), "a.docx")


def test_a_bomb_is_refused_by_its_ratio() -> None:
    with pytest.raises(DocumentUnreadable, match="size that no document has"):
        opened_archive(archive_of(["a.xml"], bytes(11_000_000)), "a.docx")


def test_a_file_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 1_000)

    with pytest.raises(DocumentUnreadable, match="500 MB"):
        opened_archive(archive_of(["a", "b"], bytes(600)), "a.docx")


def test_a_link_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        entry = zipfile.ZipInfo("word/document.xml")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")

    with pytest.raises(DocumentUnreadable, match="a link"):
        opened_archive(buffer.getvalue(), "a.docx")


def test_what_is_no_archive_is_damaged() -> None:
    with pytest.raises(DocumentUnreadable, match="damaged"):
        opened_archive(b"PK\x03\x04 and no more", "a.docx")
