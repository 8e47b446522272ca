"""The errors that an edit gives rise to, or the way back of one: a branch of the tree in ``errors.py``.

UserError
├── PassageNotFound       PassageNotUnique   PassageOutside   QuoteElsewhere
├── UnknownCoding         CodeUnderItself    CodeIntoItself
└── NothingToUndo         NothingToRedo      NothingToRevert   ChangedSince
"""

from desktop.errors import UserError


class UnknownCoding(UserError):
    """The coding is gone."""

    def __init__(self) -> None:
        super().__init__("This coding was removed meanwhile.", safe="Nothing was changed.")


class CodeUnderItself(UserError):
    """A code cannot stand below itself."""

    def __init__(self, name: str) -> None:
        super().__init__("“{name}” cannot be moved below itself.", safe="It stayed where it was.", name=name)


class CodeIntoItself(UserError):
    """A code cannot be merged into itself, nor its passages moved to it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "“{name}” cannot be merged into itself.",
            safe="Nothing was changed.",
            next_step="Choose another code.",
            name=name,
        )


class PassageNotFound(UserError):
    """A quotation that the document does not hold."""

    def __init__(self, quote: str, document: str) -> None:
        super().__init__(
            "“{quote}” does not occur in “{document}”.",
            safe="Nothing was coded by it.",
            quote=_short(quote),
            document=document,
        )


class PassageNotUnique(UserError):
    """A quotation that occurs more than once."""

    def __init__(self, quote: str, document: str, count: int) -> None:
        super().__init__(
            "“{quote}” occurs {count} times in “{document}”.",
            safe="Nothing was coded by it.",
            next_step="Quote more words, or give start and end.",
            quote=_short(quote),
            count=count,
            document=document,
        )


class PassageOutside(UserError):
    """Offsets that do not lie in the document's text."""

    def __init__(self, start: int, end: int, document: str, length: int) -> None:
        super().__init__(
            "There is no passage from {start} to {end} in “{document}”, which has {length} characters.",
            safe="Nothing was coded by it.",
            start=start,
            end=end,
            document=document,
            length=length,
        )


class QuoteElsewhere(UserError):
    """Offsets and a quotation that do not mean the same words."""

    def __init__(self, quote: str, start: int, end: int, document: str) -> None:
        super().__init__(
            "The words from {start} to {end} in “{document}” are not “{quote}”.",
            safe="Nothing was coded by it.",
            next_step="Give only one of the two.",
            start=start,
            end=end,
            document=document,
            quote=_short(quote),
        )


class NothingToUndo(UserError):
    """No edit of this reviewer is left to undo."""

    def __init__(self, reviewer: str) -> None:
        super().__init__("There is nothing of {reviewer} to undo.", reviewer=reviewer)


class NothingToRedo(UserError):
    """No undone edit of this reviewer is left to redo."""

    def __init__(self, reviewer: str) -> None:
        super().__init__("There is nothing of {reviewer} to redo.", reviewer=reviewer)


class NothingToRevert(UserError):
    """Nothing of an old step stands any more."""

    def __init__(self, label: str) -> None:
        super().__init__(
            "Nothing of “{label}” is left to take back: it was undone or replaced since.",
            safe="Nothing was changed.",
            label=label,
        )


class ChangedSince(UserError):
    """An undo would write over somebody else's newer value."""

    def __init__(self, label: str, reviewer: str) -> None:
        super().__init__(
            "{reviewer} changed this after “{label}”.",
            safe="Nothing was undone.",
            next_step="Look at it first, then undo anyway.",
            reviewer=reviewer,
            label=label,
        )


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= 60 else words[:59] + "…"
