"""Every error that the program raises on purpose.

    DesktopError
    ├── NetworkRefused            a library asked for the network: a fault, for nothing here may
    └── UserError                 the world: told to the user as it stands
        ├── (file_errors.py)      what is wrong with a file, a folder, a disk or a project file
        ├── (briefing_errors.py)  what is wrong with a saved briefing
        ├── (edit_errors.py)      why an edit or its undoing does not go: passages, codes, history
        ├── FormatUnknown         FormatNotWritten   DocumentUnreadable   PagesNotDrawn   PrinterRefused
        ├── UnknownDocument       AmbiguousDocument   UnknownCode   UnknownReviewer   UnknownActor
        ├── DocumentNotNamed      DraftUnknown      DraftChanged      NoScreen
        ├── TooFewReviewers   NothingSent   CommentsOfAnotherProject
        ├── NothingToDecide       CannotKeepBoth
        └── BadCodePath           BadCodebookFile   BadCodingsFile   BadValue   BadSearch

Constructors take facts and make the sentence: what happened, what is safe, what to do next. Anything that is no
DesktopError is a fault of ours: it is logged and shown as such, never swallowed.
"""

from collections.abc import Sequence
from pathlib import Path


class DesktopError(Exception):
    """Base of all errors of this package."""


class NetworkRefused(DesktopError):
    """Some code asked for another host, which nothing in this program may do."""

    def __init__(self, event: str) -> None:
        super().__init__(f"The network is not used by this program ({event}).")


class UserError(DesktopError):
    """Something in the world is at fault, and the user can do something about it.

    Args:
        what: one sentence: what happened, to which file or code.
        safe: one sentence: what is safe.
        next_step: one sentence: what to do next.
        facts: what stands in the places of the sentences, which are in braces as in ``str.format``. A fact called
            ``reason`` or ``finding`` is words of ours, too.

    Attributes:
        templates, facts: the three sentences as they were given, and what goes into them: the window looks the
            sentences up in its language before it fills them in (``ui/words.py``).
    """

    def __init__(self, what: str, /, *, safe: str = "", next_step: str = "", **facts: object) -> None:
        self.templates, self.facts = (what, safe, next_step), facts
        filled = [part.format(**facts) if facts else part for part in self.templates]
        self.what, self.safe, self.next_step = filled
        super().__init__(" ".join(part for part in filled if part))


class FormatUnknown(UserError):
    """No reader for such a file."""

    def __init__(self, path: Path, known: Sequence[str]) -> None:
        super().__init__(
            "{name} is of a kind that cannot be read.",
            safe="It was left as it is.",
            next_step="Save it as one of {known} and add that.",
            name=path.name,
            known=", ".join(known),
        )


class DraftChanged(UserError):
    """A draft is no longer as it was when it was checked."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{name} was changed after it was checked.",
            safe="Nothing was written.",
            next_step="Check it again first.",
            name=path.name,
        )


class DraftUnknown(UserError):
    """A draft to be checked is no text that can be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{name} is of a kind that cannot be checked.",
            safe="It was left as it is.",
            next_step="Save it as .docx, .odt or .txt and check that.",
            name=path.name,
        )


class FormatNotWritten(UserError):
    """No exporter for such a file."""

    def __init__(self, path: Path, known: Sequence[str]) -> None:
        super().__init__(
            "{name} is of a kind that cannot be written here.",
            safe="No file was changed.",
            next_step="Name a file that ends in {known}.",
            name=path.name,
            known=" or ".join(known),
        )


class PrinterRefused(UserError):
    """The printer takes no pages."""

    def __init__(self) -> None:
        super().__init__(
            "The printer took no pages.",
            safe="Nothing in the project was changed.",
            next_step="See that it is on and has paper, or choose another; File, Export writes the same as a PDF.",
        )


class DocumentUnreadable(UserError):
    """A reader could not make sense of the file."""

    def __init__(
        self, name: str, reason: str, *, next_step: str = "Open it in its own program and save it anew."
    ) -> None:
        super().__init__(
            "{name} cannot be read: {reason}.",
            safe="The project was not changed by it.",
            next_step=next_step,
            name=name,
            reason=reason,
        )


class PagesNotDrawn(UserError):
    """The pages of a document cannot be shown as they look."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            "The pages of {name} cannot be shown: {reason}.",
            safe="The text and all codings are safe.",
            next_step="Read and code it in the text view.",
            name=name,
            reason=reason,
        )


class UnknownDocument(UserError):
    """No document of that id, title or file name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "There is no document “{name}” in this project.",
            next_step="List them with: glossator documents.",
            name=name,
        )


class AmbiguousDocument(UserError):
    """Several documents answer to the name."""

    def __init__(self, name: str, count: int) -> None:
        super().__init__("“{name}” fits {count} documents.", next_step="Name it by its id.", name=name, count=count)


class DocumentNotNamed(UserError):
    """Something is done with one document, and it was not said with which."""

    def __init__(self, count: int) -> None:
        super().__init__(
            "This is written of one document, and the project has {count}.",
            safe="No file was changed.",
            next_step="Name the document with --document." if count else "Add a document first.",
            count=count,
        )


class NothingSent(UserError):
    """A Word file that is taken back in was not written for comments."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} was not written by “Send for comments”, or the program that saved it dropped what tells so.",
            safe="Nothing was taken in.",
            next_step="Ask for a copy saved in Word or LibreOffice; or add the file as a document.",
            name=name,
        )


class CommentsOfAnotherProject(UserError):
    """A Word file that is taken back in was sent from elsewhere."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "{name} was sent from another project.",
            safe="Nothing was taken in.",
            next_step="Open that project and take it in there.",
            name=name,
        )


class UnknownCode(UserError):
    """No code of that path."""

    def __init__(self, path: str) -> None:
        super().__init__(
            "There is no code “{path}” in the codebook.", next_step="Write the path as Parent > Child.", path=path
        )


class TooFewReviewers(UserError):
    """There are not two reviewers to compare."""

    def __init__(self, names: Sequence[str], *, named: bool = False) -> None:
        who = f"only {names[0]}" if names else "nobody"
        super().__init__(
            "Two reviewers are needed for a comparison, and {who} is named."
            if named
            else "Two reviewers are needed for a comparison, and {who} has marked a document done.",
            next_step="Mark documents done for each reviewer, or name two with --reviewer.",
            who=who,
        )


class NothingShared(UserError):
    """There is no document that all who are compared marked done."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(
            "No document was marked done by all of {names}, so there is nothing to compare.",
            next_step="Mark a document done for each of them: what was not read is not the same as not coded.",
            names=", ".join(names),
        )


class UnknownReviewer(UserError):
    """No reviewer of that name."""

    def __init__(self, name: str) -> None:
        super().__init__("There is no reviewer “{name}” in this project.", name=name)


class UnknownActor(UserError):
    """No actor of that name."""

    def __init__(self, name: str) -> None:
        super().__init__("There is no actor “{name}” in this project.", name=name)


class BadCodePath(UserError):
    """A code path with an empty part."""

    def __init__(self, path: str) -> None:
        super().__init__(
            "The code path “{path}” has an empty part.",
            safe="Nothing was coded by it.",
            next_step="Write it as Parent > Child.",
            path=path,
        )


class BadCodebookFile(UserError):
    """A codebook file that cannot be taken in."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "{path} is no codebook: {reason}.",
            safe="The codebook of the project was not changed.",
            path=path,
            reason=reason,
        )


class BadCodingsFile(UserError):
    """A file of codings that cannot be taken in."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "{path} is no list of codings: {reason}.", safe="The project was not changed.", path=path, reason=reason
        )


class BadValue(UserError):
    """A value that a field does not allow."""

    def __init__(self, field: str, value: str, allowed: str) -> None:
        super().__init__(
            "“{value}” is no {field}.",
            safe="Nothing was changed.",
            next_step="Allowed: {allowed}.",
            value=value,
            field=field,
            allowed=allowed,
        )


class BadSearch(UserError):
    """A search that cannot be meant, or has nothing to look for."""


class NothingToDecide(UserError):
    """No conflict over that field of that row waits for a choice between values."""

    def __init__(self, row_id: str, field: str) -> None:
        super().__init__(
            "There is nothing to decide about {field} of {row_id}.",
            safe="Nothing was changed.",
            next_step="List what waits with: glossator conflicts. Where a name was given twice, rename or merge one.",
            field=field,
            row_id=row_id,
        )


class CannotKeepBoth(UserError):
    """Two values of a field that holds one."""

    def __init__(self, field: str) -> None:
        super().__init__(
            "Of {field} only one value can stand.",
            safe="Nothing was changed.",
            next_step="Keep one reviewer's.",
            field=field,
        )


class NoScreen(UserError):
    """A window was asked for where there is no screen."""

    def __init__(self) -> None:
        super().__init__(
            "There is no screen to open a window on.", next_step="Use the commands: glossator --help lists them."
        )
