"""What stands on the front and on every page of an export: title, question, marking and handling of the project."""

from datetime import date

from desktop.store import projects
from desktop.store.project_file import ProjectFile
from exports.content import Cover


def cover_of(project: ProjectFile, *, today: date, left_out: tuple[str, ...] = ()) -> Cover:
    """The cover of an export that is written today.

    Args:
        left_out: sentences on what may not be quoted.
    """
    facts = projects.the_project(project)
    return Cover(
        facts.title, facts.question, today.isoformat(), facts.marking, facts.handling, facts.language, left_out
    )
