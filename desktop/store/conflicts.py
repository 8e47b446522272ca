"""Reading conflicts: what two reviewers, or two rows, disagree on and somebody has to decide."""

from desktop.store.project_file import ProjectFile


def count(project: ProjectFile) -> int:
    """How many conflicts wait for a decision."""
    return int(project.query("SELECT count(*) FROM conflict")[0][0])
