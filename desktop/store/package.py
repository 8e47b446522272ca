"""A project in a zip file that only a password opens, for sending it by e-mail.

Encryption is AES-256 as WinZip does it, which 7-Zip, WinZip and the archive programs of Mac and Linux can open, too.
"""

import os
import shutil
import zipfile
from pathlib import Path, PurePosixPath

from desktop.file_errors import FileMissing, FileUnreadable, NotAPackage, WrongPassword
from desktop.store.opening import LARGEST

SUFFIX = ".zip"
SHORTEST_PASSWORD = 8
_PROJECT = ".gloss"
_MOST_ENTRIES = 50
_CHUNK = 1 << 20


def is_package(path: Path) -> bool:
    """Whether a file is a zip file by its first bytes; what is in it is looked at when it is unpacked."""
    try:
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def pack(project: Path, package: Path, *, password: str, name: str) -> None:
    """Write a package.

    Args:
        project: the finished project file.
        package: made here; must not be there.
        name: what the project is called inside.

    Raises:
        OSError: it cannot be written.
    """
    import pyzipper  # brings a library of ciphers, for one rare act

    with pyzipper.AESZipFile(
        package, "x", compression=zipfile.ZIP_DEFLATED, compresslevel=6, encryption=pyzipper.WZ_AES
    ) as out:
        out.setpassword(password.encode())
        out.write(project, name)


def needs_password(package: Path) -> bool:
    """Whether a package can only be unpacked with a password.

    Raises:
        FileMissing, FileUnreadable, NotAPackage: see ``unpack``.
    """
    with _opened(package) as found:
        return bool(_the_project(found, package).flag_bits & 1)


def unpack(package: Path, folder: Path, *, password: str = "") -> Path:
    """Write the project of a package into a folder, under its own name.

    Raises:
        FileMissing, FileUnreadable: the package cannot be read.
        NotAPackage: it holds no project, several, or one that cannot be right.
        WrongPassword: it does not open with this password, or was changed on its way.
    """
    import pyzipper  # see above

    with _opened(package) as found:
        entry = _the_project(found, package)
    target = folder / PurePosixPath(entry.filename.replace("\\", "/")).name
    try:
        with pyzipper.AESZipFile(package) as zipped, zipped.open(entry.filename, pwd=password.encode()) as source:
            _write(source, target, entry.file_size, package)
    except (RuntimeError, zipfile.BadZipFile, pyzipper.BadZipFile) as error:
        target.unlink(missing_ok=True)
        raise WrongPassword(package) from error
    except (OSError, EOFError, NotImplementedError, ValueError) as error:
        target.unlink(missing_ok=True)
        raise FileUnreadable(package, str(error)) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def _opened(package: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(package)
    except FileNotFoundError as error:
        raise FileMissing(package) from error
    except OSError as error:
        raise FileUnreadable(package, error.strerror or str(error)) from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise NotAPackage(package, "it is no zip file, or only a piece of one") from error


def _the_project(found: zipfile.ZipFile, package: Path) -> zipfile.ZipInfo:
    """The one entry that is a project, by what the directory of the zip file says."""
    entries = found.infolist()
    projects = [entry for entry in entries if entry.filename.casefold().endswith(_PROJECT)]
    if len(entries) > _MOST_ENTRIES or len(projects) != 1:
        raise NotAPackage(package, "it holds several files" if projects else "there is no .gloss file in it")
    if projects[0].file_size > LARGEST:
        raise NotAPackage(package, "the project in it would be larger than 4 GB")
    return projects[0]


def _write(source: object, target: Path, size: int, package: Path) -> None:
    """Write what comes out, but never more than the directory said: a lying one must not fill the disk."""
    if shutil.disk_usage(target.parent).free < size:
        raise NotAPackage(package, "there is not enough space on this disk to unpack it")
    written = 0
    with target.open("xb") as out:
        while data := source.read(_CHUNK):  # type: ignore[attr-defined]  # pyzipper has no types of its own
            written += len(data)
            if written > size:
                raise NotAPackage(package, "what is in it is larger than it says")
            out.write(data)
        out.flush()
        os.fsync(out.fileno())
