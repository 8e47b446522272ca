"""Opening a project for a command: to read, or to write as somebody."""

import getpass
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.cli.progress import finish
from desktop.domain.change import RowChange
from desktop.edits.reviewers import found_or_new
from desktop.errors import UnknownReviewer
from desktop.file_errors import ProjectDamaged
from desktop.kept_settings import Settings
from desktop.session import Performed, Session, introduce
from desktop.store import last_closed, migrations, reviewers
from desktop.store.check import check_project
from desktop.store.project_file import ProjectFile, open_project
from desktop.store.surroundings import is_live


class CommandSession(Session):
    """A session that makes a reviewer who is new only together with what they do: a command may come to nothing."""

    @property
    def is_new(self) -> bool:
        """Whether the project does not know who acts yet."""
        return not is_live(self.project, "reviewer", self.reviewer.id)

    def introduce(self) -> None:
        """Make who acts, if they are new. Call it in a transaction with what they do."""
        if self.is_new:
            introduce(self.project, self.reviewer)

    def perform(
        self,
        label: str,
        edit: Callable[..., Sequence[RowChange]],
        *args: Any,  # Any: whatever the edit takes
        merge_key: str | None = None,
        **kwargs: Any,
    ) -> Performed:
        """Do an edit as every session does; who acts is made in the same transaction."""
        try:
            with self.project.transaction():
                self.introduce()  # before the edit, which may ask for who acts
                made = super().perform(label, edit, *args, merge_key=merge_key, **kwargs)
                if made.batch is None:
                    raise _CameToNothing
        except _CameToNothing:
            return Performed(None, ())
        return made


class _CameToNothing(Exception):
    """Takes back that somebody was made for an edit that changes nothing."""


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
def writing(path: Path, by: str | None) -> Iterator["CommandSession"]:
    """A session on the project as who acts; who is new to it is made with the first thing that they write.

    A file that this program did not leave as it is now is looked through first, every hash of it.

    Raises:
        UserError: see ``Session.open``. ProjectDamaged: nothing is written on a damaged file.
    """
    examined = not last_closed.is_unchanged(path) and _is_found_sound(path)
    session = CommandSession.open(path, by=who_acts(by), known_as=found_or_new)
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
