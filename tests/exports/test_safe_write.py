"""A file appears whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from exports.errors import TargetDiskFull, TargetLocked, TargetNotWritable
from exports.safe_write import whole_file


def test_the_file_takes_its_place_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "briefing.docx"

    with whole_file(target) as stream:
        stream.write(b"new")
        assert not target.exists()

    assert target.read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["briefing.docx"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "briefing.docx"
    target.write_bytes(b"old")

    with pytest.raises(ZeroDivisionError), whole_file(target) as stream:
        stream.write(bytes(1 // 0))

    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["briefing.docx"]


def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "briefing.docx"
    target.write_bytes(b"old")
    target.chmod(0o640)

    with whole_file(target) as stream:
        stream.write(b"new")

    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_permissions_that_any_new_file_gets(tmp_path: Path) -> None:
    plain, target = tmp_path / "plain", tmp_path / "briefing.docx"
    plain.write_bytes(b"")

    with whole_file(target) as stream:
        stream.write(b"new")

    assert target.stat().st_mode == plain.stat().st_mode


def test_a_link_is_followed(tmp_path: Path) -> None:
    real, link = tmp_path / "real.docx", tmp_path / "link.docx"
    real.write_bytes(b"old")
    link.symlink_to(real)

    with whole_file(link) as stream:
        stream.write(b"new")

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("lock", ["~$iefing.docx", "~$riefing.docx", "~$briefing.docx", ".~lock.briefing.docx#"])
def test_a_file_open_in_word_or_libreoffice_is_refused(tmp_path: Path, lock: str) -> None:
    target = tmp_path / "briefing.docx"
    target.write_bytes(b"old")
    (tmp_path / lock).write_bytes(b"")

    with pytest.raises(TargetLocked, match=r"open in another program.*Close it there"), whole_file(target):
        pass

    assert target.read_bytes() == b"old"


def test_a_lock_left_over_from_a_deleted_file_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "~$iefing.docx").write_bytes(b"")

    with whole_file(tmp_path / "briefing.docx") as stream:
        stream.write(b"new")

    assert (tmp_path / "briefing.docx").exists()


def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    target = tmp_path / "briefing.docx"
    target.write_bytes(b"old")

    with pytest.raises(TargetDiskFull, match=r"no space left.*unchanged"), whole_file(target):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["briefing.docx"]


def test_a_missing_folder_is_told_as_such(tmp_path: Path) -> None:
    target = tmp_path / "no such folder" / "briefing.docx"

    with pytest.raises(TargetNotWritable, match="there is no folder"), whole_file(target):
        pass


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TargetNotWritable, match="it is a folder"), whole_file(tmp_path):
        pass


def test_a_refusing_system_is_told_in_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> tuple[int, str]:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)

    with pytest.raises(TargetNotWritable, match="permission denied"), whole_file(tmp_path / "briefing.docx"):
        pass


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the system lets its administrator write anywhere")
def test_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "briefing.docx"
    target.write_bytes(b"old")
    target.chmod(0o444)

    with pytest.raises(TargetNotWritable, match="read-only"), whole_file(target):
        pass
