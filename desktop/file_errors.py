"""The errors that a file, a folder, a disk or a project file gives rise to: a branch of the tree in ``errors.py``.

UserError
├── FileMissing           FileUnreadable   FileExists   FolderNotWritable   DiskFull   WriteFailed   BackupNotMade
├── NotAProject           NewerProject   OlderProject   ProjectDamaged   NothingToRescue
├── CopyNotMade           NotAPackage      WrongPassword    NotYetShared
└── ProjectBusy           ProjectReadOnly   ProjectIncomplete   ProjectMoved   HistoryIncomplete
"""

from pathlib import Path

from desktop.errors import UserError


class BackupNotMade(UserError):
    """A backup could not be made or restored."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "No backup of {path} could be written: {reason}.",
            safe="The project itself is as it was, and earlier backups are kept.",
            next_step="Free some space on the disk of your user folder, or save a copy elsewhere.",
            path=path,
            reason=reason,
        )


class CopyNotMade(UserError):
    """A copy to be sent did not come out sound."""

    def __init__(self, path: Path, finding: str) -> None:
        super().__init__(
            "No copy was made for {path}: {finding}",
            safe="The project is as it was, and nothing was written.",
            next_step="Check the project with: glossator check.",
            path=path,
            finding=finding,
        )


class DiskFull(UserError):
    """There is no space left for a write."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "There is no space left on the disk of {path}.",
            safe="All that was saved before is safe; your last change is not saved.",
            next_step="Free some space and try again.",
            path=path,
        )


class FileExists(UserError):
    """A new file would replace one that is there."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} is already there.", safe="It was not changed.", next_step="Choose another name.", path=path
        )


class FileMissing(UserError):
    """There is no file at the path."""

    def __init__(self, path: Path) -> None:
        super().__init__("There is no file {path}.", next_step="Check the name and the folder.", path=path)


class FileUnreadable(UserError):
    """The file is there, yet it cannot be read."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "{path} cannot be read: {reason}.", next_step="Check that you may open it.", path=path, reason=reason
        )


class FolderNotWritable(UserError):
    """Nothing can be written in the folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "Nothing can be written in {folder} (for {name}).",
            safe="No file was changed.",
            next_step="Choose another folder.",
            folder=path.parent,
            name=path.name,
        )


class HistoryIncomplete(UserError):
    """A file lacks changes that others of its changes build on."""

    def __init__(self, path: Path, missing: int) -> None:
        lack = (
            "an earlier change that later ones build on"
            if missing == 1
            else (f"{missing:,} earlier changes that later ones build on")
        )
        super().__init__(
            "{path} is incomplete: it lacks {lack}.",
            safe="Nothing of it was taken in, and your project is as it was.",
            next_step="Ask for a whole copy of the file, or repair it first with: glossator repair.",
            path=path,
            lack=lack,
        )


class NewerProject(UserError):
    """The project was made by a newer program."""

    def __init__(self, path: Path, *, theirs: int, ours: int) -> None:
        super().__init__(
            "{path} was made by a newer Glossator (file version {theirs}; this program knows {ours}).",
            safe="It was not changed.",
            next_step="Update Glossator to open it.",
            path=path,
            theirs=theirs,
            ours=ours,
        )


class NotAProject(UserError):
    """The file is no Glossator project."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} is not a Glossator project.",
            safe="It was not changed.",
            next_step="Choose a file that ends in .gloss.",
            path=path,
        )


class NotAPackage(UserError):
    """A zip file that holds no project, or more than one."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "{path} is not a package with one project in it: {reason}.",
            safe="Nothing of it was opened.",
            next_step="Choose a .gloss file, or a package that Glossator made.",
            path=path,
            reason=reason,
        )


class NotYetShared(UserError):
    """The shared file could not be replaced for now; the working copy has it all."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "{path} could not be brought up to date: {reason}.",
            safe="Your work is kept on this computer.",
            next_step="The program tries again by itself; look whether the folder can be reached.",
            path=path,
            reason=reason,
        )


class OlderProject(UserError):
    """The project was made by an older program."""

    def __init__(self, path: Path, *, theirs: int, ours: int) -> None:
        super().__init__(
            "{path} was made by an older Glossator (file version {theirs}; this program has {ours}).",
            safe="It was not changed.",
            next_step="Open it in the window, where it may be written: it is brought up to date, and a backup is kept.",
            path=path,
            theirs=theirs,
            ours=ours,
        )


class NothingToRescue(UserError):
    """A damaged file of which nothing could be proved."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "Nothing could be rescued from {path}: no piece of a project's history in it is whole.",
            safe="It was not changed, and no file was written.",
            next_step="Open a backup or another copy of the project.",
            path=path,
        )


class ProjectBusy(UserError):
    """Somebody else is writing to the project."""

    def __init__(self, path: Path, holder: str) -> None:
        super().__init__(
            "{path} is open for writing {holder}.",
            safe="Nothing was changed.",
            next_step="Close it there and try again.",
            path=path,
            holder=holder,
        )


class ProjectDamaged(UserError):
    """The project file does not hold what it says it holds."""

    def __init__(self, path: Path, finding: str) -> None:
        super().__init__(
            "{path} is damaged: {finding}.",
            safe="It was not changed.",
            next_step="Open a backup or another copy of it.",
            path=path,
            finding=finding,
        )


class ProjectIncomplete(UserError):
    """The file is a copy made while another program still held part of its content."""

    def __init__(self, path: Path, side_file: Path) -> None:
        super().__init__(
            "{path} is an incomplete copy: part of its content is still in {side_file}.",
            safe="It was not changed.",
            next_step="Ask for a copy made while the project is closed.",
            path=path,
            side_file=side_file.name,
        )


class ProjectMoved(UserError):
    """The open file was moved, deleted or replaced, so that saving would go where nobody looks for it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} was moved, deleted or replaced while it was open.",
            safe="All that was saved before is in the file that was open; your last change is not saved.",
            next_step="Put it back, or open it where it is now.",
            path=path,
        )


class ProjectReadOnly(UserError):
    """The project may be read but not written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} is read-only.",
            safe="Nothing was changed.",
            next_step="Copy it to a folder of your own and open the copy.",
            path=path,
        )


class WriteFailed(UserError):
    """The operating system refused a write, and it was neither a full disk nor a missing right."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            "{path} could not be saved: {reason}.",
            safe="All that was saved before is safe; your last change is not saved.",
            next_step="Check the disk and try again.",
            path=path,
            reason=reason,
        )


class WrongPassword(UserError):
    """A package does not open with the password that was given."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{path} does not open with this password.",
            safe="Nothing was changed.",
            next_step="Ask whoever sent it, and mind capitals and spaces.",
            path=path,
        )
