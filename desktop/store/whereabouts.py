"""Where a project file lives, which says how it is worked on: in place, or in a copy that is published.

On one local disk SQLite writes in place, safely. A network share, a folder that a sync client uploads, and a stick that
is pulled out do not keep its promises: there the work is done in a copy on this computer. What lies in the temporary
folder of a mail program, or may only be read, is worked on in a copy, too, which is not published.

To add a sync client, add its marks to ``_MARKERS``, ``_NAMES`` or ``_VARIABLES``.
"""

import json
import os
import re
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

LOCAL, SHARED, RECEIVED = "local", "shared", "received"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """How a project is to be worked on (LOCAL, SHARED or RECEIVED), and what tells so, as a part of a sentence."""

    kind: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """What of this computer is looked at; tests give another one.

    Attributes:
        mounts: mount points with the type of what is mounted there, on Linux.
    """

    system: str = sys.platform
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    home: Path = field(default_factory=Path.home)
    temp: Path = field(default_factory=lambda: Path(tempfile.gettempdir()))
    mounts: Callable[[], Iterable[tuple[Path, str]]] = field(default=lambda: _mounts())


_NETWORK = frozenset(
    ("afs", "afpfs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "vboxsf")
) | frozenset(
    f"fuse.{name}"
    for name in (
        "davfs2",
        "gvfsd-fuse",
        "onedriver",
        "rclone",
        "sshfs",
        "google-drive-ocamlfuse",
        "glusterfs",
        "smbnetfs",
    )
)
_MOUNTED_BY_HAND = ("/media/", "/run/media/")
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NAMES = re.compile(
    r"OneDrive( - .+)?|Dropbox( \(.+\))?|Google ?Drive|My Drive|iCloud ?Drive|Nextcloud|ownCloud|pCloud ?Drive|MEGA"
    r"|com~apple~CloudDocs|CloudStorage|Box( Sync)?|SharePoint|Seafile",
    re.IGNORECASE,
)
_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".sync": "Resilio Sync",
    ".seafile-data": "Seafile",
}
_MAIL = re.compile(
    r"Content\.Outlook|Outlook Temp|mozilla_.+|pid-\d+|Mail Downloads|messageviewer_.+|\.?evolution.*|Temp\d+_.+\.zip"
    r"|7zO\w+|Rar\$.+|com\.apple\.mail",
    re.IGNORECASE,
)


def whereabouts(path: Path, machine: Machine | None = None) -> Whereabouts:
    """How a project file is to be worked on, by where it lies. Nothing is opened and nothing written."""
    machine = machine or Machine()
    path = Path(path).absolute()
    if mail := _of_a_mail_program(path, machine):
        return Whereabouts(RECEIVED, mail)
    if _is_read_only(path):
        return Whereabouts(RECEIVED, "it is read-only")
    for ask in (_network, _sync_client, _removable):
        if why := ask(path, machine):
            return Whereabouts(SHARED, why)
    return Whereabouts(LOCAL)


def _of_a_mail_program(path: Path, machine: Machine) -> str:
    if any(_MAIL.fullmatch(part) for part in path.parts[:-1]):
        return "it comes from a mail or an archive"
    emptied = machine.system in ("win32", "darwin") and path.parent == machine.temp
    return "it lies in a folder that is emptied" if emptied else ""


def _is_read_only(path: Path) -> bool:
    try:
        may_write = path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    except OSError:
        return False  # it is not there, which opening it says
    return not may_write or not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)


def _network(path: Path, machine: Machine) -> str:
    if str(path).startswith(("\\\\", "//")):
        return "it lies on a network drive"
    if machine.system == "win32":
        return "it lies on a network drive" if _drive_type(path) == _REMOTE else ""
    return "it lies on a network drive" if _mounted(path, machine)[1] in _NETWORK else ""


def _sync_client(path: Path, machine: Machine) -> str:
    for variable in _VARIABLES:
        root = machine.environ.get(variable)
        if root and path.is_relative_to(root):
            return "OneDrive uploads it"
    for root, name in _known_roots(machine):
        if path.is_relative_to(root):
            return f"{name} uploads it"
    for folder in path.parents:
        if _NAMES.fullmatch(folder.name):
            return f"{folder.name} uploads it"
        for marker, name in _MARKERS.items():
            if os.path.lexists(folder / marker) and folder != machine.home:
                return f"{name} uploads it"  # in the home folder itself, .dropbox is the program's own settings
    return ""


def _removable(path: Path, machine: Machine) -> str:
    if machine.system == "win32":
        return "it lies on a removable disk" if _drive_type(path) == _REMOVABLE else ""
    where = str(_mounted(path, machine)[0]) + "/" if machine.system == "linux" else str(path)
    prefixes = _MOUNTED_BY_HAND if machine.system == "linux" else ("/Volumes/",)
    return "it lies on a removable disk or a share" if where.startswith(prefixes) else ""


def _mounted(path: Path, machine: Machine) -> tuple[Path, str]:
    """The mount point that a path is on, and what is mounted there."""
    found = [(point, kind) for point, kind in machine.mounts() if path.is_relative_to(point)]
    return max(found, key=lambda mount: len(mount[0].parts), default=(Path("/"), ""))


def _mounts() -> Iterable[tuple[Path, str]]:
    """Source: proc(5), /proc/self/mountinfo: mount point in the fifth field, type after the separator."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        before, _, after = line.partition(" - ")
        if after:
            point = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), before.split(" ")[4])
            yield Path(point), after.split(" ")[0]


def _known_roots(machine: Machine) -> Iterable[tuple[str, str]]:
    """Folders that sync clients say they have.

    Source: help.dropbox.com, "Programmatically find Dropbox folder paths": info.json.
    """
    for folder in (machine.home / ".dropbox", Path(machine.environ.get("APPDATA", machine.home)) / "Dropbox"):
        try:
            accounts = json.loads((folder / "info.json").read_text(encoding="utf-8"))
            yield from ((str(account["path"]), "Dropbox") for account in accounts.values())
        except (OSError, ValueError, KeyError, AttributeError, TypeError):
            continue
    if machine.system == "win32":
        yield from ((root, "OneDrive or SharePoint") for root in _synced_by_onedrive())


_REMOVABLE, _REMOTE = 2, 4

if sys.platform == "win32":
    import ctypes
    import winreg

    def _drive_type(path: Path) -> int:
        return int(ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\"))

    def _synced_by_onedrive() -> Iterable[str]:
        """The folders that OneDrive keeps, libraries of SharePoint among them, by the registry."""
        providers = r"Software\SyncEngines\Providers\OneDrive"
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, providers) as key:
                for number in range(winreg.QueryInfoKey(key)[0]):
                    with winreg.OpenKey(key, winreg.EnumKey(key, number)) as one:
                        yield str(winreg.QueryValueEx(one, "MountPoint")[0])
        except OSError:
            return
else:

    def _drive_type(path: Path) -> int:
        return 0

    def _synced_by_onedrive() -> Iterable[str]:
        return ()
