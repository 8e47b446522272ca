"""Originals and their extractions: immutable, keyed by hash, written once and never touched again."""

import hashlib
import json
from collections.abc import Collection
from itertools import groupby

from desktop.domain.document import Block, Mark, ParsedDocument
from desktop.domain.ids import TextId, derived_id
from desktop.file_errors import ProjectDamaged
from desktop.store.canonical import canonical, structure_sha256
from desktop.store.project_file import ProjectFile

_TEXTS_KEPT = 8


def add_blob(project: ProjectFile, data: bytes) -> bytes:
    """Keep an original, unless it is there already. Call it inside a transaction.

    Returns:
        Its SHA-256, the key that it has from now on.
    """
    sha256 = hashlib.sha256(data).digest()
    there = project.query("SELECT bytes IS NOT NULL FROM blob WHERE sha256 = ?", (sha256,))
    if not there:
        project.conn.execute("INSERT INTO blob(sha256, size, bytes) VALUES(?,?,?)", (sha256, len(data), data))
    elif not there[0][0]:  # a copy sent without the originals: here is one of them
        project.conn.execute("UPDATE blob SET size = ?, bytes = ? WHERE sha256 = ?", (len(data), data, sha256))
    return sha256


def add_text(project: ProjectFile, blob_sha256: bytes, parsed: ParsedDocument) -> TextId:
    """Keep one extraction of an original with its structure, unless it is there. Call it inside a transaction."""
    text_sha256 = hashlib.sha256(parsed.text.encode()).digest()
    structure = structure_sha256(parsed.blocks, parsed.marks)
    options = canonical(parsed.options)
    text_id = text_id_of(
        blob_sha256, parsed.extractor, parsed.extractor_version, options=options, text_sha256=text_sha256,
        structure=structure,
    )  # fmt: skip
    if project.query("SELECT 1 FROM document_text WHERE id = ?", (text_id,)):
        return text_id
    project.conn.execute(
        "INSERT INTO document_text(id, blob_sha256, extractor, extractor_version, options, text, text_sha256, "
        "structure_sha256, source_map) VALUES(?,?,?,?,?,?,?,?,?)",
        (
            text_id, blob_sha256, parsed.extractor, parsed.extractor_version, options, parsed.text, text_sha256,
            structure, parsed.source_map,
        ),
    )  # fmt: skip
    project.conn.executemany(
        'INSERT INTO document_block(text_id, ord, kind, level, start, "end", label) VALUES(?,?,?,?,?,?,?)',
        ((text_id, n, b.kind, b.level, b.start, b.end, b.label) for n, b in enumerate(parsed.blocks)),
    )
    project.conn.executemany(
        'INSERT INTO document_mark(text_id, ord, kind, start, "end", value) VALUES(?,?,?,?,?,?)',
        ((text_id, n, m.kind, m.start, m.end, m.value) for n, m in enumerate(parsed.marks)),
    )
    return text_id


def text_id_of(
    blob_sha256: bytes, extractor: str, version: str, *, options: str, text_sha256: bytes, structure: bytes
) -> TextId:
    """The id that belongs to an extraction: the same reading of the same file has it on every machine."""
    key = (blob_sha256.hex(), extractor, version, options, text_sha256.hex(), structure.hex())
    return TextId(derived_id("text", *key))


def original(project: ProjectFile, sha256: bytes) -> bytes | None:
    """The bytes of an original; nothing in a copy that was sent without them.

    Raises:
        ProjectDamaged: the bytes are not those that were kept.
    """
    rows = project.query("SELECT bytes FROM blob WHERE sha256 = ?", (sha256,))
    data: bytes | None = rows[0][0] if rows else None
    if data is not None and hashlib.sha256(data).digest() != sha256:
        raise ProjectDamaged(project.path, "an original in it is not what was added")
    return data


def text(project: ProjectFile, text_id: TextId) -> str:
    """The whole text of an extraction. The last few are kept, since a coding needs it on every key."""
    kept = project.texts
    if text_id not in kept:
        rows = project.query("SELECT text FROM document_text WHERE id = ?", (text_id,))
        if not rows:
            raise ProjectDamaged(project.path, "the text of a document is missing")
        if len(kept) >= _TEXTS_KEPT:
            del kept[next(iter(kept))]
        kept[text_id] = rows[0][0]
    return kept[text_id]


def source_map(project: ProjectFile, text_id: TextId) -> bytes | None:
    """What leads from an extraction back into its original, where its reader gave that."""
    rows = project.query("SELECT source_map FROM document_text WHERE id = ?", (text_id,))
    return rows[0][0] if rows else None


def blocks_of(project: ProjectFile, text_ids: Collection[TextId]) -> dict[TextId, tuple[Block, ...]]:
    """The structure of some extractions, in reading order; one without any is missing."""
    rows = project.query(
        'SELECT text_id, kind, start, "end", level, label FROM document_block '
        "WHERE text_id IN (SELECT value FROM json_each(?)) ORDER BY text_id, ord",
        (json.dumps(list(text_ids)),),
    )
    return {text_id: tuple(Block(*row[1:]) for row in group) for text_id, group in groupby(rows, lambda row: row[0])}


def starts_and_ends(
    project: ProjectFile, text_ids: Collection[TextId], kinds: Collection[str]
) -> dict[TextId, tuple[list[int], list[int]]]:
    """Where the blocks of some kinds, which hold no other, begin and where they end in some extractions, in order.

    One row for each extraction: figures of agreement ask this of hundreds of thousands of blocks. Those of an
    extraction come in any order; as they do not overlap, starts and ends belong together when each are sorted.
    """
    rows = project.query(
        'SELECT text_id, json_group_array(start), json_group_array("end") FROM document_block '
        "WHERE text_id IN (SELECT value FROM json_each(?)) AND kind IN (SELECT value FROM json_each(?)) "
        "GROUP BY text_id",
        (json.dumps(list(text_ids)), json.dumps(list(kinds))),
    )
    return {text_id: (sorted(json.loads(starts)), sorted(json.loads(ends))) for text_id, starts, ends in rows}


def texts(project: ProjectFile, text_ids: Collection[TextId]) -> dict[TextId, str]:
    """The whole texts of some extractions by one statement; ask for a page of them, all of it is in memory."""
    sql = "SELECT id, text FROM document_text WHERE id IN (SELECT value FROM json_each(?))"
    return dict(project.query(sql, (json.dumps(list(text_ids)),)))


def marks(project: ProjectFile, text_id: TextId) -> tuple[Mark, ...]:
    """The inline marks of an extraction."""
    rows = project.query(
        'SELECT kind, start, "end", value FROM document_mark WHERE text_id = ? ORDER BY ord', (text_id,)
    )
    return tuple(Mark(*row) for row in rows)
