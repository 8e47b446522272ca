"""The codebook as people read it: a row per code with its path, its rules of use and its number of codings."""

from desktop.store import codes
from desktop.store.project_file import ProjectFile
from exports.content import CodebookEntry


def codebook_entries(project: ProjectFile) -> tuple[CodebookEntry, ...]:
    """One entry per code in codebook order."""
    codebook, counts = codes.codebook(project), codes.counts(project)
    return tuple(
        CodebookEntry(
            path=codebook.path(code.id),
            name=code.name,
            level=codebook.depth(code.id) + 1,
            kind=code.kind,
            color=code.color,
            definition=code.definition,
            include_when=code.include_when,
            exclude_when=code.exclude_when,
            shortcut=code.shortcut,
            codings=counts.get(code.id, 0),
        )
        for code in codebook
    )
