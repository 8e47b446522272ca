"""The codings without those that somebody is not to see yet: counted, or the only ones that a connection reads."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.domain.ids import CodeId, DocumentId, ReviewerId
from desktop.store.codes import merged
from desktop.store.exclusions import excluded_codings
from desktop.store.project_file import ProjectFile

Hidden = Mapping[DocumentId, frozenset[ReviewerId]]
"""Whose codings are not shown, by document; of a document that is missing all are."""


@dataclass(frozen=True, slots=True)
class ShownCounts:
    """How many codings are shown, as ``codes.counts`` and ``documents.coding_counts`` count them."""

    by_code: Mapping[CodeId, int]
    by_document: Mapping[DocumentId, int]


def shown_counts(project: ProjectFile, hidden: Hidden) -> ShownCounts:
    """Count the codings that are shown; what is no content does not count."""
    excluded, now = excluded_codings(project), merged(project)
    by_document: Counter[DocumentId] = Counter()
    places = set()
    for coding_id, code_id, document_id, reviewer_id, *place in project.query(
        'SELECT id, code_id, document_id, reviewer_id, text_id, start, "end" FROM coding '
        "WHERE deleted_hlc IS NULL AND code_id IS NOT NULL"
    ):
        if coding_id not in excluded and reviewer_id not in hidden.get(document_id, ()):
            by_document[document_id] += 1
            places.add((now.get(code_id, code_id), document_id, reviewer_id, *place))
    return ShownCounts(Counter(code_id for code_id, *_place in places), by_document)


def rows_kept_back(project: ProjectFile, row_ids: Iterable[str], hidden: Hidden) -> frozenset[str]:
    """Those of some rows that would tell of codings that are not shown: these, their memos, where they stand in a
    briefing, and what was settled in a document of which one does not see all.
    """
    rows = project.query(
        "WITH asked AS (SELECT value AS id FROM json_each(?)) "
        "SELECT id, document_id, reviewer_id FROM coding WHERE id IN asked "
        "UNION ALL SELECT m.id, k.document_id, k.reviewer_id FROM memo m JOIN coding k ON k.id = m.target_id "
        "WHERE m.id IN asked "
        "UNION ALL SELECT i.id, k.document_id, k.reviewer_id FROM briefing_item i JOIN coding k ON k.id = i.coding_id "
        "WHERE i.id IN asked "
        "UNION ALL SELECT id, document_id, NULL FROM decision WHERE id IN asked",
        (json.dumps(sorted(set(row_ids))),),
    )
    return frozenset(
        row_id
        for row_id, document_id, reviewer_id in rows
        if document_id in hidden and (reviewer_id is None or reviewer_id in hidden[document_id])
    )


def read_only_shown(project: ProjectFile, hidden: Hidden) -> None:
    """Let a connection that was opened for one task read no other codings, nor what those who are hidden decided."""
    conn = project.conn
    conn.execute("PRAGMA query_only=OFF")  # for the two things below, which stand in no file
    conn.execute("CREATE TEMP TABLE hidden_coding (document_id, reviewer_id, PRIMARY KEY (document_id, reviewer_id))")
    conn.executemany(
        "INSERT INTO hidden_coding VALUES (?, ?)",
        [(document_id, each) for document_id, reviewers in hidden.items() for each in reviewers],
    )
    for table, whose in (("coding", "reviewer_id"), ("decision", "author_id")):  # what others settled leads, too
        conn.execute(
            f"CREATE TEMP VIEW {table} AS SELECT * FROM main.{table} c WHERE NOT EXISTS (SELECT 1 FROM hidden_coding h "
            f"WHERE h.document_id = c.document_id AND h.reviewer_id = c.{whose})"
        )
    conn.execute("PRAGMA query_only=ON")
