"""Every error that the exporters raise on purpose.

    ExportError
    ├── TargetNotWritable    TargetDiskFull    TargetLocked
    ├── TemplateUnusable    WordFileUnusable    TooManyComments
    └── BriefingUnreadable   NoBriefing   OtherProject

Constructors take facts and make the sentence: what happened, what is safe, what to do next.
"""

from pathlib import Path


class ExportError(Exception):
    """Base of all errors of this package: the world is at fault, and the sentence says what to do.

    Args:
        template: the sentences; what differs stands in braces, as in ``str.format``.
        facts: what stands there. A fact called ``reason`` is words of ours, too.
    """

    def __init__(self, template: str, /, **facts: object) -> None:
        self.templates, self.facts = (template,), facts
        super().__init__(template.format(**facts) if facts else template)


class TargetNotWritable(ExportError):
    """Nothing can be written at the path."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "{path} cannot be written: {reason}. Nothing was changed. Choose another folder or name.",
            path=path,
            reason=reason,
        )


class TargetDiskFull(ExportError):
    """The disk is full."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "There is no space left on the disk of {path}. The file that was there before is unchanged. "
            "Free some space and try again.",
            path=path,
        )


class TargetLocked(ExportError):
    """Another program has the target open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} is open in another program. Nothing was changed. Close it there and try again.", path=path
        )


class TemplateUnusable(ExportError):
    """The house template cannot be used."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "The template {path} cannot be used: {reason}. No briefing was written. Choose another template.",
            path=path,
            reason=reason,
        )


class WordFileUnusable(ExportError):
    """A Word file cannot be worked with."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            "The Word file cannot be used: {reason}. It was left as it is. Open it in Word, save it under "
            "another name, and try that one.",
            reason=reason,
        )


class BriefingUnreadable(ExportError):
    """A briefing that was edited elsewhere cannot be read, or not be changed without risk to what is in it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__("{path} cannot be refreshed: {reason}. The file was not changed.", path=path, reason=reason)


class NoBriefing(ExportError):
    """A Word file that holds nothing of ours."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} is no briefing of Glossator: it holds no extract that a refresh could know again. The "
            "file was not changed. Choose a briefing that was exported from this project.",
            path=path,
        )


class OtherProject(ExportError):
    """A briefing of another project."""

    def __init__(self, path: Path, project: Path) -> None:
        super().__init__(
            "{path} is a briefing of another project than {project}. The file was not changed. Open the "
            "project that it was exported from, and refresh it there.",
            path=path,
            project=project,
        )


class TooManyComments(ExportError):
    """A Word file would hold more comments than Word can open."""

    def __init__(self, count: int, most: int) -> None:
        super().__init__(
            (
                "The file would have {count:,} comments, and Word opens none with more than {most:,}. Nothing "
                "was written. Remove codings that are not needed, or send the document in parts."
            ),
            count=count,
            most=most,
        )
