"""`glossator documents`: lists the documents."""

from pathlib import Path

import click

from desktop.analysis.document_list import DocumentRow, document_list
from desktop.cli.acting import reading
from desktop.cli.output import print_json, print_table
from desktop.cli.parameters import AS_JSON, PROJECT
from desktop.domain.phrases import short

MARKS = {"todo": "", "reading": "reading", "done": "done"}


@click.command(short_help="List the documents.")
@PROJECT
@AS_JSON
def command(project: Path, as_json: bool) -> None:
    """List the documents with what is known of them, how much is coded and how far each reviewer has read."""
    with reading(project) as opened:
        rows = document_list(opened)
    if as_json:
        print_json([_shape(row) for row in rows])
        return
    print_table(
        ("title", "kind", "published", "characters", "codings", "read", "file", "id"),
        [_line(row) for row in rows],
        empty=f"There is no document yet. Add some with: glossator add {project} FILE...",
    )


def _shape(row: DocumentRow) -> dict[str, object]:
    document = row.document
    return {
        "id": document.id,
        "title": document.title,
        "file_name": document.file_name,
        "kind": document.kind,
        "byline": document.byline or None,
        "publisher": document.publisher or None,
        "published_on": document.published_on,
        "folder": document.folder or None,
        "permission": document.permission,
        "characters": row.characters,
        "codings": row.codings,
        "actors": list(row.actors),
        "read": dict(row.read),
    }


def _line(row: DocumentRow) -> tuple[str, ...]:
    document = row.document
    read = ", ".join(f"{reviewer}: {MARKS[state]}" for reviewer, state in row.read if MARKS[state])
    return (
        short(document.title, 48),
        document.kind,
        document.published_on or "",
        str(row.characters),
        str(row.codings),
        read,
        short(document.file_name, 40),
        document.id,
    )
