"""What a trail needs beside the changes themselves: whose memos, which steps, what words stood where.

Removed rows are among them: they had a part in what is there now.
"""

import json
from collections.abc import Collection

from desktop.domain.decision import Decision
from desktop.domain.ids import CodingId
from desktop.store import codings, decisions
from desktop.store.project_file import ProjectFile

Place = tuple[str, int, int]
"""A stretch of an extraction: its text's id, start and end in code points."""


def memos_of(project: ProjectFile, coding_ids: Collection[CodingId]) -> dict[str, CodingId]:
    """By memo the coding that it is or was on."""
    sql = "SELECT id, target_id FROM memo WHERE target_tbl = 'coding' AND target_id IN (SELECT value FROM json_each(?))"
    return {memo_id: CodingId(coding_id) for memo_id, coding_id in project.query(sql, (json.dumps(list(coding_ids)),))}


def code_ids(project: ProjectFile) -> tuple[str, ...]:
    """Every code that there ever was."""
    return tuple(row[0] for row in project.query("SELECT id FROM code"))


def names(project: ProjectFile) -> dict[str, str]:
    """The names of reviewers and actors by id."""
    return dict(project.query("SELECT id, name FROM reviewer UNION ALL SELECT id, name FROM actor"))


def kinds(project: ProjectFile, batch_ids: Collection[str]) -> dict[str, str]:
    """The kind of each step: edit, extend, undo, import, resolve and so on."""
    sql = "SELECT id, kind FROM batch WHERE id IN (SELECT value FROM json_each(?))"
    return dict(project.query(sql, (json.dumps(list(batch_ids)),)))


def words_at(project: ProjectFile, places: Collection[Place]) -> dict[Place, str]:
    """The words that stand at some places."""
    sql = (
        "WITH place(text_id, start, stop) AS (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), "
        "json_extract(value, '$[2]') FROM json_each(?)) "
        "SELECT t.id, start, stop, substr(t.text, start + 1, stop - start) FROM place p JOIN document_text t "
        "ON t.id = p.text_id"
    )
    rows = project.query(sql, (json.dumps(sorted(set(places))),)) if places else []
    return {(text_id, start, end): words for text_id, start, end, words in rows}


def decisions_on(project: ProjectFile, coding_ids: Collection[CodingId]) -> dict[CodingId, list[Decision]]:
    """What was settled in Compare of the very passage and code of some codings; blanks at the ends aside."""
    wanted, standing = set(coding_ids), decisions.all_decisions(project)
    found: dict[CodingId, list[Decision]] = {}
    for document_id in {each.document_id for each in standing}:
        settled: dict[tuple[int, int, str], list[Decision]] = {}
        for each in standing:
            if each.document_id == document_id:
                settled.setdefault((each.start, each.end, each.code_id), []).append(each)
        for coding in codings.for_document(project, document_id):
            start = coding.start + len(coding.exact) - len(coding.exact.lstrip())
            end = coding.end - len(coding.exact) + len(coding.exact.rstrip())
            those = settled.get((start, end, coding.code_id or ""), ())
            if coding.id in wanted and those:
                found.setdefault(coding.id, []).extend(those)
    return found
