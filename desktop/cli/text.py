"""`glossator text`: prints a document's text as it is coded, and its blocks."""

from pathlib import Path

import click

from desktop.analysis.citations import Places
from desktop.cli.acting import reading
from desktop.cli.output import print_json
from desktop.cli.parameters import AS_JSON, DOCUMENT, PROJECT
from desktop.store import documents


@click.command(short_help="Print a document's text as it is coded.")
@PROJECT
@DOCUMENT
@AS_JSON
def command(project: Path, document: str, as_json: bool) -> None:
    """Print the text of DOCUMENT as it is coded: offsets everywhere count its characters (code points).

    With --json its blocks, too: headings, paragraphs, list items, cells, notes, pages.
    """
    with reading(project) as opened:
        found = documents.find(opened, document)
        content = documents.content(opened, found.id)
    if not as_json:
        click.echo(content.text, nl=False)
        return
    places = Places(content.blocks)
    blocks = [
        {
            "kind": block.kind,
            "level": block.level or None,
            "start": block.start,
            "end": block.end,
            "page": places.page(block.start),
            "label": block.label or None,
        }
        for block in content.blocks
    ]
    print_json({"document": found.id, "text": content.text, "blocks": blocks})
