"""Making a new project file."""

from pathlib import Path

from desktop.domain.change import RowChange
from desktop.domain.ids import ReviewerId, new_id
from desktop.domain.reviewer import initials_of
from desktop.store import history
from desktop.store.project_file import ProjectFile, new_file, open_project


def create_project(path: Path, *, title: str, by: str, initials: str = "") -> ProjectFile:
    """A new project with its first reviewer, open for writing; whole or not at all.

    Raises:
        FileExists: something of that name is there; it is not touched.
        FolderNotWritable, DiskFull, WriteFailed: nothing was left behind.
    """
    reviewer_id = ReviewerId(new_id())

    def fill(project: ProjectFile) -> None:
        rows = (
            RowChange("project", new_id(), {"title": title}),
            RowChange("reviewer", reviewer_id, {"name": by, "initials": initials or initials_of(by)}),
        )
        with project.transaction():
            history.write(project, rows, label="New project", kind="new", reviewer_id=reviewer_id)

    new_file(path, fill)
    return open_project(path)
