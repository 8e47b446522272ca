"""Rows that stand for others: a code or an actor that another was merged into, a reviewer who is the same person."""

from collections.abc import Mapping

from desktop.store.project_file import ProjectFile

_SQL = (
    "SELECT id, merged_into FROM code WHERE merged_into IS NOT NULL AND deleted_hlc IS NULL "
    "UNION ALL SELECT id, merged_into FROM actor WHERE merged_into IS NOT NULL AND deleted_hlc IS NULL "
    "UNION ALL SELECT id, same_as FROM reviewer WHERE same_as IS NOT NULL AND deleted_hlc IS NULL"
)


def stand_ins(project: ProjectFile) -> Mapping[str, str]:
    """For each row that stands aside, the one that stands for it now, at the end of the chain.

    Ids are like no others in any table, so one mapping serves for all.
    """
    into: dict[str, str] = dict(project.query(_SQL))
    return {row_id: _last(into, row_id) for row_id in into}


def _last(into: Mapping[str, str], row_id: str) -> str:
    while row_id in into:  # ends: the projection drops every pointer that would close a loop
        row_id = into[row_id]
    return row_id
