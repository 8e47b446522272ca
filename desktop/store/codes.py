"""Reading the codebook."""

import json
from collections import Counter
from collections.abc import Mapping

from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.ids import CodeId
from desktop.store.exclusions import excluded_codings
from desktop.store.project_file import ProjectFile

_COLUMNS = (
    "id, name, parent_id, kind, color, line, shortcut, sort_key, definition, include_when, exclude_when, merged_into"
)


def codebook(project: ProjectFile) -> Codebook:
    """All codes as a tree."""
    rows = project.query(f"SELECT {_COLUMNS} FROM code WHERE deleted_hlc IS NULL")
    return Codebook(Code(*row) for row in rows)


def is_there(project: ProjectFile, code_id: CodeId) -> bool:
    """Whether the codebook has the code."""
    return bool(project.query("SELECT 1 FROM code WHERE id = ? AND deleted_hlc IS NULL", (code_id,)))


def counts(project: ProjectFile) -> dict[CodeId, int]:
    """How many codings each code has of its own; codes without any are missing.

    A coding of a code that was merged into another counts for that other; a passage to which one reviewer has given
    both counts once. Codings of what is no content are not counted.
    """
    sql = "SELECT code_id, count(*) FROM coding WHERE deleted_hlc IS NULL AND code_id IS NOT NULL GROUP BY code_id"
    found: dict[CodeId, int] = dict(project.query(sql))
    excluded = json.dumps(sorted(excluded_codings(project)))
    of_excluded = "SELECT code_id, count(*) FROM coding WHERE id IN (SELECT value FROM json_each(?)) GROUP BY code_id"
    for code_id, count in project.query(of_excluded, (excluded,)):
        if code_id in found:
            found[code_id] -= count
    found = {code_id: count for code_id, count in found.items() if count}
    now = merged(project)
    if not now:
        return found
    involved = {*now, *now.values()}
    rows = project.query(
        'SELECT code_id, document_id, text_id, start, "end", reviewer_id FROM coding '
        "WHERE deleted_hlc IS NULL AND code_id IN (SELECT value FROM json_each(?)) "
        "AND id NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(involved)), excluded),
    )
    once = Counter(code_id for code_id, *_ in {(now.get(code_id, code_id), *place) for code_id, *place in rows})
    return {code_id: count for code_id, count in found.items() if code_id not in involved} | once


def totals(codebook: Codebook, own: Mapping[CodeId, int]) -> dict[CodeId, int]:
    """How many codings each code has together with all codes below it."""
    found: dict[CodeId, int] = {}
    for code in reversed(tuple(codebook)):
        found[code.id] = own.get(code.id, 0) + sum(found[child.id] for child in codebook.children(code.id))
    return found


def merged(project: ProjectFile) -> dict[CodeId, CodeId]:
    """For each code that was merged into another, the one that stands for it now, at the end of the chain."""
    rows = project.query("SELECT id, merged_into FROM code WHERE merged_into IS NOT NULL AND deleted_hlc IS NULL")
    into: dict[CodeId, CodeId] = dict(rows)
    return {code_id: _last(into, code_id) for code_id in into}


def _last(into: dict[CodeId, CodeId], code_id: CodeId) -> CodeId:
    while code_id in into:  # ends: the projection drops every pointer that would close a loop
        code_id = into[code_id]
    return code_id
