"""Reading what the project says of itself."""

from desktop.domain.project import Project
from desktop.file_errors import ProjectDamaged
from desktop.store.project_file import ProjectFile


def the_project(project: ProjectFile) -> Project:
    """Title, question and marking. After a merge of two projects the one that was made first is the project.

    Raises:
        ProjectDamaged: the file names no project.
    """
    rows = project.query(
        "SELECT id, title, question, marking, handling, language, blind FROM project "
        "ORDER BY deleted_hlc IS NOT NULL, created_hlc, id LIMIT 1"
    )
    if not rows:
        raise ProjectDamaged(project.path, "it does not say what project it is")
    project_id, title, question, marking, handling, language, blind = rows[0]
    return Project(project_id, title, question, marking, handling, language, bool(blind))


def all_ids(project: ProjectFile) -> frozenset[str]:
    """The id of every project that the file holds: more than one once other projects were merged into it."""
    return frozenset(row_id for (row_id,) in project.query("SELECT id FROM project"))
