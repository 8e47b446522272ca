"""`glossator export`: any exporter's file, by its ending or by the exporter's key."""

from pathlib import Path

import click

from desktop.cli.acting import reading
from desktop.cli.parameters import PATH, PROJECT, not_the_project
from desktop.cli.progress import finish
from desktop.cli.writing_out import exporter_for
from desktop.jobs.write_export import write_export
from desktop.store import documents
from exports.table import EXPORTERS

KEYS = [row.key for row in EXPORTERS]


@click.command(
    short_help="Write extracts, codebook or briefing in any format.",
    epilog="The keys: " + "; ".join(f"{row.key} ({row.extension}, {row.label})" for row in EXPORTERS) + ".",
)
@PROJECT
@click.option("--to", "target", metavar="FILE", type=PATH, required=True, help="Where to write it.")
@click.option(
    "--as", "key", metavar="KEY", type=click.Choice(KEYS), help="Which export, where the ending leaves it open."
)
@click.option("--document", metavar="DOCUMENT", help="For an export of one document: which; by id, title or file name.")
def command(project: Path, target: Path, key: str | None, document: str | None) -> None:
    """Write what the project holds to a file, by the export that the file's ending stands for.

    A file that is there is replaced whole. Nothing is written into the project, which may be open elsewhere.
    """
    not_the_project(target, project)
    row = exporter_for(target, key)
    document_id = None
    if document is not None:
        with reading(project) as opened:
            document_id = documents.find(opened, document).id
    finish(write_export(project, row.key, target, document_id=document_id))
    click.echo(f"{target} written: {row.label}.")
