"""Every error that the exporters raise on purpose.

    ExportError
    ├── TargetNotWritable    TargetDiskFull    TargetLocked
    ├── TemplateUnusable    WordFileUnusable
    └── BriefingUnreadable   NoBriefing   OtherProject

Constructors take facts and make the sentence: what happened, what is safe, what to do next.
"""

from pathlib import Path


class ExportError(Exception):
    """Base of all errors of this package: the world is at fault, and the sentence says what to do."""


class TargetNotWritable(ExportError):
    """Nothing can be written at the path."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} cannot be written: {reason}. Nothing was changed. Choose another folder or name.")


class TargetDiskFull(ExportError):
    """The disk is full."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"There is no space left on the disk of {path}. The file that was there before is unchanged. "
            "Free some space and try again."
        )


class TargetLocked(ExportError):
    """Another program has the target open."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is open in another program. Nothing was changed. Close it there and try again.")


class TemplateUnusable(ExportError):
    """The house template cannot be used."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            f"The template {path} cannot be used: {reason}. No briefing was written. Choose another template."
        )


class WordFileUnusable(ExportError):
    """A Word file cannot be worked with."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"The Word file cannot be used: {reason}. It was left as it is. Open it in Word, save it under another "
            "name, and try that one."
        )


class BriefingUnreadable(ExportError):
    """A briefing that was edited elsewhere cannot be read, or not be changed without risk to what is in it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} cannot be refreshed: {reason}. The file was not changed.")


class NoBriefing(ExportError):
    """A Word file that holds nothing of ours."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is no briefing of Glossator: it holds no extract that a refresh could know again. "
            "The file was not changed. Choose a briefing that was exported from this project."
        )


class OtherProject(ExportError):
    """A briefing of another project."""

    def __init__(self, path: Path, project: Path) -> None:
        super().__init__(
            f"{path} is a briefing of another project than {project}. The file was not changed. "
            "Open the project that it was exported from, and refresh it there."
        )
