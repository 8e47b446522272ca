"""Which words a coded passage had before: its edges may have been moved since, or the coding removed."""

from collections.abc import Collection, Mapping

from desktop.store.project_file import ProjectFile
from desktop.store.row_history import load_changes


def earlier_words(project: ProjectFile, coding_ids: Collection[str]) -> Mapping[str, tuple[str, ...]]:
    """By coding every wording that it ever had, each once, in no order; nothing for codings that never were.

    Raises:
        ProjectDamaged: a change of theirs cannot be read.
    """
    found: dict[str, tuple[str, ...]] = {}
    for (table, row_id), changes in load_changes(project, coding_ids).items():
        if table == "coding":
            anchors = (change.fields.get("anchor") for change in changes)
            found[row_id] = tuple(dict.fromkeys(str(each["exact"]) for each in anchors if isinstance(each, dict)))
    return found
