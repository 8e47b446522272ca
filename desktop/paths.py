"""Where resources and the user's files are, from source and from the frozen bundle."""

import os
import sys
from pathlib import Path

APP_NAME = "Glossator"
LONGEST_NAME = 100


def is_frozen() -> bool:
    """Whether this runs from a PyInstaller bundle."""
    return bool(getattr(sys, "frozen", False))


def checkout() -> Path | None:
    """The checkout that this runs from, or nothing when installed or frozen."""
    root = Path(__file__).resolve().parent.parent
    return root if not is_frozen() and (root / "pyproject.toml").is_file() else None


def resources() -> Path:
    """The folder ``resources``.

    In a checkout it stands beside the packages, in an installed wheel inside this one, and when frozen where
    PyInstaller unpacks data.
    """
    if is_frozen():
        return Path(sys._MEIPASS) / "resources"  # type: ignore[attr-defined]  # set by PyInstaller's start-up
    root = checkout()
    return root / "resources" if root else Path(__file__).resolve().parent / "resources"


def user_data() -> Path:
    """The folder for what the program keeps for this user; made when missing.

    ``GLOSSATOR_HOME`` in the environment names another one (tests, portable use).
    """
    override = os.environ.get("GLOSSATOR_HOME")
    folder = Path(override) if override else _platform_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def documents_folder() -> Path:
    """The user's documents folder, or the home folder where there is none."""
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


def file_name(title: str) -> str:
    """A title as the name of a file, without what some system does not allow; never empty."""
    kept = "".join(" " if ord(character) < 32 or character in '<>:"/\\|?*' else character for character in title)
    return " ".join(kept.split())[:LONGEST_NAME].strip(" .") or "Briefing"


def _platform_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / APP_NAME
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / APP_NAME
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / APP_NAME.lower()
