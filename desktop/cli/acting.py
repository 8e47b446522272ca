"""Opening a project for a command: to read, or to write as somebody."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.cli.progress import finish
from desktop.errors import UnknownReviewer
from desktop.file_errors import ProjectDamaged
from desktop.session import Session
from desktop.settings import Settings
from desktop.store import last_closed, migrations, reviewers
from desktop.store.check import check_project
from desktop.store.project_file import ProjectFile, open_project


def who_acts(by: str | None) -> str:
    """The name of who acts: the one given, else the one in the settings, else the login name."""
    return (by or "").strip() or _name_in_settings() or _login_name()


@contextmanager
def reading(path: Path) -> Iterator[ProjectFile]:
    """The project, to read; works while another program writes to it, and on a read-only file."""
    project = open_project(path, write=False)
    try:
        yield project
    finally:
        project.close()


@contextmanager
def writing(path: Path, by: str | None) -> Iterator[Session]:
    """A session on the project as who acts; that reviewer is made where there is none of the name.

    A file that this program did not leave as it is now is looked through first, every hash of it.

    Raises:
        UserError: see ``Session.open``. ProjectDamaged: nothing is written on a damaged file.
    """
    examined = not last_closed.is_unchanged(path) and _is_found_sound(path)
    session = Session.open(path, by=who_acts(by))
    session.examined = examined
    try:
        yield session
    finally:
        session.close()


def is_known(path: Path, by: str | None) -> bool:
    """Whether the project knows who acts; asked where somebody new has nothing to do, and must not be made for it."""
    with reading(path) as project:
        try:
            reviewers.find(project, who_acts(by))
        except UnknownReviewer:
            return False
    return True


def _is_found_sound(path: Path) -> bool:
    if migrations.is_older(path):
        return False  # it is examined whole while it is brought up to date
    findings = finish(check_project(path))
    if findings:
        raise ProjectDamaged(path, findings[0].removeprefix(f"{path} is damaged: ").rstrip("."))
    return True


def _name_in_settings() -> str:
    try:
        name: str = Settings().get("reviewer.name")
    except OSError:
        return ""  # a home folder that cannot be written has no settings
    return name.strip()


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        # A user id without an account, as in containers; Windows without the variables asks for a Unix module.
        return "Reviewer"
