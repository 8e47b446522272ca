"""The project itself."""

from dataclasses import dataclass

from desktop.domain.ids import ProjectId


@dataclass(frozen=True, slots=True)
class Project:
    """Title, question and marking of a project. ``language`` is a BCP 47 tag."""

    id: ProjectId
    title: str
    question: str = ""
    marking: str = ""
    handling: str = ""
    language: str = "en-GB"
    blind: bool = False
