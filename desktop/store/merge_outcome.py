"""What a merge came to, in numbers that people ask for."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from desktop.domain.twin import Twin
from desktop.store.conflicts import ConflictKey, open_conflicts
from desktop.store.merge import Arrival
from desktop.store.project_file import ProjectFile


@dataclass(frozen=True, slots=True)
class Merged:
    """What came in, or would: rows that are new here and shown, codings by reviewer, decisions that wait since.

    ``changes`` is how many steps of single rows came in, 0 if all was here already. ``same_project`` is False where a
    file began as another project than this one. ``twins`` are names that were asked about.
    """

    changes: int = 0
    documents: int = 0
    codings: int = 0
    memos: int = 0
    codes: int = 0
    reviewers: Mapping[str, int] = field(default_factory=dict)
    conflicts: int = 0
    same_project: bool = True
    twins: tuple[Twin, ...] = ()


def began_as(project: ProjectFile) -> frozenset[str]:
    """The ids of the projects that a file's history holds: more than one once other projects were merged into it."""
    return frozenset(row_id for (row_id,) in project.query("SELECT row_id FROM change WHERE tbl = 'project'"))


def began_as_any(other: ProjectFile, origins: Set[str]) -> bool:
    """Whether a file's history holds one of the projects: by the index of rows, where ``began_as`` reads all of it."""
    sql = "SELECT 1 FROM change WHERE row_id = ? AND tbl = 'project' LIMIT 1"
    return any(other.query(sql, (origin,)) for origin in origins)


def outcome(
    project: ProjectFile, arrivals: Sequence[Arrival], waiting: Set[ConflictKey], *, same_project: bool
) -> Merged:
    """The numbers, asked in the transaction of the merge.

    Args:
        waiting: the conflicts that were open before.
    """
    new = {table: [] for table in ("document", "coding", "memo", "code")}  # type: dict[str, list[str]]
    for arrival in arrivals:
        for table, row_id in sorted(arrival.new):  # so that the index is walked from one end to the other
            if table in new:
                new[table].append(row_id)
    reviewers = _codings_by_reviewer(project, new["coding"])
    return Merged(
        sum(arrival.changes for arrival in arrivals),
        documents=_shown(project, "document", new["document"]),
        codings=sum(reviewers.values()),
        memos=_shown(project, "memo", new["memo"]),
        codes=_shown(project, "code", new["code"]),
        reviewers=reviewers,
        conflicts=len(open_conflicts(project) - waiting),
        same_project=same_project,
    )


def _shown(project: ProjectFile, table: str, row_ids: Sequence[str]) -> int:
    sql = f"SELECT count(*) FROM {table} WHERE deleted_hlc IS NULL AND id IN (SELECT value FROM json_each(?))"
    return int(project.query(sql, (json.dumps(row_ids),))[0][0])


def _codings_by_reviewer(project: ProjectFile, row_ids: Sequence[str]) -> Mapping[str, int]:
    """Who made how many of the codings, those with most first."""
    rows = project.query(
        "SELECT (SELECT name FROM reviewer WHERE id = reviewer_id), count(*) FROM json_each(?) "
        "CROSS JOIN coding ON coding.id = value WHERE deleted_hlc IS NULL GROUP BY reviewer_id",
        (json.dumps(row_ids),),
    )
    counted: Counter[str] = Counter()
    for name, count in rows:
        counted[name] += count
    return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0].casefold())))
