"""The errors that saved briefings give rise to: a branch of the tree in ``errors.py``.

UserError
├── UnknownBriefing       UnknownSection   BriefingDeleted
│   └── BriefingRemoved
└── TidyingNotPermitted   HighlightNotQuoted   TemplateNotKept
"""

from pathlib import Path

from desktop.errors import UserError


class UnknownBriefing(UserError):
    """No saved briefing of that name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "There is no briefing “{name}” in this project.",
            next_step="Leave --briefing out for the default one.",
            name=name,
        )


class BriefingRemoved(UnknownBriefing):
    """The briefing that is worked on is gone."""

    def __init__(self) -> None:
        UserError.__init__(self, "This briefing was removed meanwhile.", safe="Nothing was changed.")


class UnknownSection(UserError):
    """The section of a briefing is gone."""

    def __init__(self) -> None:
        super().__init__("This section was removed from the briefing meanwhile.", safe="Nothing was changed.")


class TidyingNotPermitted(UserError):
    """A quotation may be cut and bracketed; it may not be rewritten."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            "{reason}",
            safe="The quotation stayed as it was.",
            next_step="Cut with [...], mark with [sic], and put your own words in square brackets.",
            reason=reason,
        )


class HighlightNotQuoted(UserError):
    """What has no code cannot be put into a briefing."""

    def __init__(self) -> None:
        super().__init__(
            "A highlight without a code cannot be quoted in a briefing.",
            safe="The briefing stayed as it was.",
            next_step="Give the passage a code and put it in then.",
        )


class TemplateNotKept(UserError):
    """The template that a saved briefing names is not there."""

    def __init__(self, name: str, briefing: str) -> None:
        super().__init__(
            "The template “{name}” of the briefing “{briefing}” is not in this copy of the project.",
            safe="Nothing was written.",
            next_step="Choose a template for it, or name one with --template.",
            name=name,
            briefing=briefing,
        )


class BriefingDeleted(UserError):
    """A file was exported from a saved briefing that is gone."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "The briefing that {path.name} was exported from was deleted from the project.",
            safe="The file was left as it is.",
            next_step="Bring the briefing back with Undo or from the history, then refresh again.",
            path=path,
        )
