"""Edits of what the project says of itself."""

from desktop.domain.change import FieldValue, RowChange
from desktop.edits.values import differing, line, name, one_of, prose
from desktop.errors import BadValue
from desktop.store import projects
from desktop.store.project_file import ProjectFile

FACTS = ("title", "question", "marking", "handling", "language", "blind")
"""What ``set_project`` takes."""
BLIND = ("off", "on")


def set_project(project: ProjectFile, **facts: str) -> tuple[RowChange, ...]:
    """Fill in title, question, marking, handling or language; switch blind coding ``on`` or ``off``.

    Raises:
        BadValue: no such fact, a title or language that is empty, or another word for blind.
    """
    row = projects.the_project(project)
    new = {fact: _fact(fact, value) for fact, value in facts.items()}
    old = {fact: int(getattr(row, fact)) if fact == "blind" else getattr(row, fact) for fact in new}
    return differing("project", row.id, old=old, new=new)


def _fact(fact: str, value: str) -> FieldValue:
    if fact not in FACTS:
        raise BadValue("fact of a project", fact, ", ".join(FACTS))
    if fact == "blind":
        return BLIND.index(one_of(value, BLIND, "blind coding"))
    if fact in ("title", "language"):
        return name(value, "project" if fact == "title" else "language")
    return prose(value).strip() if fact == "question" else line(value)
