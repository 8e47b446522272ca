"""Where working copies lie: a folder for each, named after where the shared file is.

For the start page, too, which asks before anything else of the store is loaded: this imports nothing of it.
"""

import hashlib
import json
import os
import secrets
from pathlib import Path

from desktop import paths

ABOUT = "about.json"


def root() -> Path:
    """The folder of all working copies; made when missing."""
    found = paths.user_data() / "working copies"
    found.mkdir(exist_ok=True)
    return found


def new_folder(shared: Path) -> Path:
    """A folder for one more copy of a shared file; it is not made yet."""
    return root() / f"{_key(shared)}-{secrets.token_hex(4)}"


def newest_folder(shared: Path) -> Path | None:
    """The folder of the copy in which a shared file was worked on last, if there is one."""
    found = [folder for folder in root().glob(f"{_key(shared)}-*") if file_in(folder) is not None]
    return max(found, key=lambda folder: (folder / ABOUT).stat().st_mtime, default=None)


def has_published_copy(shared: Path) -> bool:
    """Whether a file was worked on in a copy that is published to it."""
    folder = newest_folder(shared)
    return folder is not None and about(folder).get("published") is True


def file_in(folder: Path) -> Path | None:
    """The working copy in a folder; nothing where none was finished."""
    shared = about(folder).get("shared")
    path = folder / f"{Path(shared).stem}.gloss" if isinstance(shared, str) else None
    return path if path is not None and path.is_file() else None


def about(folder: Path) -> dict[str, object]:
    """What is noted about a copy; nothing where that cannot be read."""
    try:
        found = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _key(shared: Path) -> str:
    return hashlib.sha256(os.path.normcase(os.path.abspath(shared)).encode(errors="surrogateescape")).hexdigest()[:16]
