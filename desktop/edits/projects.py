"""Edits of what the project says of itself."""

from desktop.domain.change import FieldValue, RowChange
from desktop.edits.values import differing, line, name, prose
from desktop.errors import BadValue
from desktop.store import projects
from desktop.store.project_file import ProjectFile

FACTS = ("title", "question", "marking", "handling", "language")
"""What ``set_project`` takes."""


def set_project(project: ProjectFile, **facts: str) -> tuple[RowChange, ...]:
    """Fill in title, question, marking, handling or language.

    Raises:
        BadValue: no such fact, or a title or language that is empty.
    """
    row = projects.the_project(project)
    new = {fact: _fact(fact, value) for fact, value in facts.items()}
    return differing("project", row.id, old={fact: getattr(row, fact) for fact in new}, new=new)


def _fact(fact: str, value: str) -> FieldValue:
    if fact not in FACTS:
        raise BadValue("fact of a project", fact, ", ".join(FACTS))
    if fact in ("title", "language"):
        return name(value, "project" if fact == "title" else "language")
    return prose(value).strip() if fact == "question" else line(value)
