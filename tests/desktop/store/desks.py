"""People at computers of their own, who work on one shared project: for tests of working copies."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random

from desktop.domain.progress import ended
from desktop.jobs.exchange_work import Exchanged, exchange_work
from desktop.jobs.merge_projects import merge_projects
from desktop.session import Session
from desktop.store.conflict_copies import conflict_copies
from desktop.store.project_file import ProjectFile, open_project
from desktop.store.working_copy import WorkingCopy, copy_of_shared
from tests.desktop.store.random_edits import RandomEdits

HOME = "GLOSSATOR_HOME"


def change_ids(path: Path) -> set[bytes]:
    """Every change that a file holds."""
    with open_project(path, write=False) as project:
        return _ids(project)


def _ids(project: ProjectFile) -> set[bytes]:
    return {one for (one,) in project.query("SELECT id FROM change")}


class RandomDesk:
    """A person who does random things to a shared project, in a working copy in a home of their own.

    Attributes:
        acknowledged: every change that an edit of theirs was told to be saved.
    """

    def __init__(self, shared: Path, name: str, home: Path, seed: int) -> None:
        home.mkdir(exist_ok=True)
        self.shared, self.name, self.home = shared, name, home
        self._edits = RandomEdits(Random(seed))
        self.acknowledged: set[bytes] = set()
        with self.at_home():
            self.copy: WorkingCopy = ended(copy_of_shared(shared, published=True))

    @contextmanager
    def at_home(self) -> Iterator[None]:
        """Whatever the program keeps for its user is theirs."""
        before = os.environ.get(HOME)
        os.environ[HOME] = str(self.home)
        try:
            yield
        finally:
            if before is None:
                del os.environ[HOME]
            else:
                os.environ[HOME] = before

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The working copy, open for writing, without the waits for a power cut that is not tried here."""
        with self.at_home(), closing(Session.open(self.copy.path, by=self.name)) as session:
            session.project.conn.execute("PRAGMA synchronous=OFF")
            yield session

    def edit(self, session: Session) -> None:
        """One random edit; every change of it counts once it is saved."""
        before = session.project.query("SELECT max(n) FROM change")[0][0]
        self._edits.step(session)
        new = session.project.query("SELECT id FROM change WHERE n > ?", (before,))
        self.acknowledged |= {one for (one,) in new}

    def exchange(self, session: Session, waits: tuple[float, ...] = ()) -> Exchanged:
        """Exchange work, as the window does beside the edits."""
        with open_project(self.copy.path, lock_from=session.project) as own:
            own.conn.execute("PRAGMA synchronous=OFF")
            return ended(exchange_work(self.copy, own, publish=True, waits=waits))

    def merge_second_copies(self, session: Session) -> int:
        """Merge what a sync client left beside the file; gives how many were offered."""
        copies = conflict_copies(self.shared, session.project)
        if copies:
            with open_project(self.copy.path, lock_from=session.project) as own:
                ended(merge_projects(own, copies))
        return len(copies)
