"""Rows of originals and extractions as they lie in a file: read with all that belongs to them, checked, copied.

For the check of a file and for merges, which take in what other programs wrote.
"""

import hashlib
from typing import NamedTuple

from desktop.domain.document import Block, Mark
from desktop.domain.ids import TextId
from desktop.store.canonical import structure_sha256
from desktop.store.content import text_id_of
from desktop.store.project_file import ProjectFile, Row

_TEXT_COLUMNS = (
    "id, blob_sha256, extractor, extractor_version, options, text, text_sha256, structure_sha256, source_map"
)
_BLOCK_COLUMNS = 'kind, start, "end", level, label'
_MARK_COLUMNS = 'kind, start, "end", value'


class TextRows(NamedTuple):
    """An extraction: its row in the order of the columns of ``document_text``, its blocks and marks in theirs."""

    row: Row
    blocks: list[Row]
    marks: list[Row]


def read_text(project: ProjectFile, text_id: TextId) -> TextRows:
    """The rows of one extraction that is there."""
    row = project.query(f"SELECT {_TEXT_COLUMNS} FROM document_text WHERE id = ?", (text_id,))[0]
    blocks = project.query(f"SELECT {_BLOCK_COLUMNS} FROM document_block WHERE text_id = ? ORDER BY ord", (text_id,))
    marks = project.query(f"SELECT {_MARK_COLUMNS} FROM document_mark WHERE text_id = ? ORDER BY ord", (text_id,))
    return TextRows(row, blocks, marks)


def is_sound_text(rows: TextRows) -> bool:
    """Whether text and structure are what the hashes stand for, and the id that of all of them.

    Raises:
        AttributeError, TypeError, ValueError: a cell holds a value of another kind than was written.
    """
    text_id, blob, extractor, version, options, text, text_sha256, structure, _source_map = rows.row
    key = text_id_of(blob, extractor, version, options=options, text_sha256=text_sha256, structure=structure)
    return bool(
        hashlib.sha256(text.encode()).digest() == text_sha256
        and structure_sha256((Block(*b) for b in rows.blocks), (Mark(*m) for m in rows.marks)) == structure
        and key == text_id
    )


def insert_text(project: ProjectFile, rows: TextRows) -> None:
    """Write an extraction that is not there yet. Call it in a transaction."""
    text_id, conn = rows.row[0], project.conn
    conn.execute(f"INSERT INTO document_text({_TEXT_COLUMNS}) VALUES(?,?,?,?,?,?,?,?,?)", rows.row)
    conn.executemany(
        f"INSERT INTO document_block(text_id, ord, {_BLOCK_COLUMNS}) VALUES(?,?,?,?,?,?,?)",
        ((text_id, number, *block) for number, block in enumerate(rows.blocks)),
    )
    conn.executemany(
        f"INSERT INTO document_mark(text_id, ord, {_MARK_COLUMNS}) VALUES(?,?,?,?,?,?)",
        ((text_id, number, *mark) for number, mark in enumerate(rows.marks)),
    )
