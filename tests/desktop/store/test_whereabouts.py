"""Where a project lives: shares, synced folders, sticks and mails are told from a disk of one's own."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop.store.whereabouts import LOCAL, RECEIVED, SHARED, Machine, whereabouts


def machine(
    home: Path, *, environ: Mapping[str, str] | None = None, mounts: tuple[tuple[str, str], ...] = ()
) -> Machine:
    found = [(Path("/"), "ext4"), *((Path(point), kind) for point, kind in mounts)]
    return Machine("linux", environ or {}, home, Path("/tmp"), lambda: found)


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"project")
    return path


def test_a_folder_of_ones_own_is_local(tmp_path: Path) -> None:
    assert whereabouts(put(tmp_path / "Documents" / "bill.gloss"), machine(tmp_path)).kind == LOCAL


def test_this_computer_as_it_is_can_be_asked(tmp_path: Path) -> None:
    assert whereabouts(put(tmp_path / "bill.gloss")).kind == LOCAL


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "davfs"])
def test_a_network_file_system_is_shared(tmp_path: Path, kind: str) -> None:
    path = put(tmp_path / "mnt" / "team" / "bill.gloss")

    found = whereabouts(path, machine(tmp_path, mounts=((str(tmp_path / "mnt"), kind),)))

    assert (found.kind, found.why) == (SHARED, "it lies on a network drive")


def test_the_nearest_mount_point_counts(tmp_path: Path) -> None:
    path = put(tmp_path / "mnt" / "disk" / "bill.gloss")
    mounts = ((str(tmp_path / "mnt"), "nfs"), (str(tmp_path / "mnt" / "disk"), "ext4"))

    assert whereabouts(path, machine(tmp_path, mounts=mounts)).kind == LOCAL


def test_a_stick_is_shared() -> None:
    found = whereabouts(Path("/media/ann/STICK/bill.gloss"), machine(Path("/"), mounts=(("/media/ann/STICK", "vfat"),)))

    assert (found.kind, found.why) == (SHARED, "it lies on a removable disk or a share")


@pytest.mark.parametrize(
    "folder",
    ["OneDrive - Ministry", "OneDrive", "Dropbox", "Dropbox (Team)", "Google Drive", "Nextcloud", "iCloudDrive"],
)
def test_a_well_known_name_says_which_client_uploads_it(tmp_path: Path, folder: str) -> None:
    found = whereabouts(put(tmp_path / folder / "work" / "bill.gloss"), machine(tmp_path))

    assert (found.kind, found.why) == (SHARED, f"{folder} uploads it")


@pytest.mark.parametrize(
    ("marker", "client"),
    [(".stfolder", "Syncthing"), (".dropbox.cache", "Dropbox"), (".nextcloudsync.log", "Nextcloud")],
)
def test_a_marker_of_a_client_in_a_folder_above_is_seen(tmp_path: Path, marker: str, client: str) -> None:
    path = put(tmp_path / "shared" / "work" / "bill.gloss")
    (tmp_path / "shared" / marker).mkdir()

    assert whereabouts(path, machine(tmp_path)).why == f"{client} uploads it"


def test_settings_of_a_client_in_the_home_folder_are_no_marker(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()

    assert whereabouts(put(tmp_path / "work" / "bill.gloss"), machine(tmp_path)).kind == LOCAL


def test_folders_that_a_client_names_are_shared_whatever_they_are_called(tmp_path: Path) -> None:
    path = put(tmp_path / "elsewhere" / "bill.gloss")
    info = put(tmp_path / ".dropbox" / "info.json")
    info.write_text(json.dumps({"personal": {"path": str(path.parent)}}), encoding="utf-8")

    assert whereabouts(path, machine(tmp_path)).why == "Dropbox uploads it"
    info.write_text("[1, 2", encoding="utf-8")
    assert whereabouts(path, machine(tmp_path)).kind == LOCAL
    variables = {"OneDriveCommercial": str(path.parent)}
    assert whereabouts(path, machine(tmp_path, environ=variables)).why == "OneDrive uploads it"


@pytest.mark.parametrize("folder", ["mozilla_ann0", "Content.Outlook/QX1Y2Z", "Mail Downloads", "Temp1_files.zip"])
def test_what_a_mail_program_put_down_is_received(tmp_path: Path, folder: str) -> None:
    assert whereabouts(put(tmp_path / folder / "bill.gloss"), machine(tmp_path)).kind == RECEIVED


def test_a_file_marked_read_only_is_received(tmp_path: Path) -> None:
    path = put(tmp_path / "bill.gloss")
    path.chmod(0o444)

    found = whereabouts(path, machine(tmp_path))

    assert (found.kind, found.why) == (RECEIVED, "it is read-only")


def test_a_network_path_of_windows_is_shared_on_any_system(tmp_path: Path) -> None:
    assert whereabouts(Path("//server/share/bill.gloss"), machine(tmp_path)).kind == SHARED
