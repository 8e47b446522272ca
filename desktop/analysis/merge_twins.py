"""What a merge brings that may be here already under the same or a similar name: codes, reviewers, actors.

Names say little: two codes called “Costs” may mean different things. So these are only questions for people; nothing
is matched unless somebody says so.
"""

from collections.abc import Iterator, Set

from rapidfuzz import fuzz, process

from desktop.domain.twin import Twin
from desktop.store import actors, codes, reviewers
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import Key

ALIKE = 88
"""From this score of 100 on two names are asked about: “Cost” and “Costs” have 89."""

Names = dict[str, str]


def twins(project: ProjectFile, new: Set[Key]) -> tuple[Twin, ...]:
    """The pairs to ask about: each new row with the one here whose name is most like it, codes first.

    Args:
        new: the rows that the merge has brought.
    """
    book = codes.codebook(project)
    named: dict[str, Names] = {
        "code": {code.id: book.path(code.id) for code in book if code.merged_into is None},
        "reviewer": {reviewer.id: reviewer.name for reviewer in reviewers.all_reviewers(project)},
        "actor": {actor.id: actor.name for actor in actors.all_actors(project)},
    }
    return tuple(twin for table, names in named.items() for twin in _alike(table, names, new))


def _alike(table: str, names: Names, new: Set[Key]) -> Iterator[Twin]:
    theirs = {row_id: name for row_id, name in names.items() if (table, row_id) in new}
    ours = {row_id: _folded(name) for row_id, name in names.items() if row_id not in theirs}
    if not ours:
        return
    for row_id, name in theirs.items():
        found = process.extractOne(_folded(name), ours, scorer=fuzz.ratio, score_cutoff=ALIKE)
        if found is not None:
            yield Twin(table, row_id, name, found[2], names[found[2]])


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
