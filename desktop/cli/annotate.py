"""`glossator annotate`: writes a document as Word, with its codings as comments."""

from pathlib import Path

import click

from desktop.cli.acting import reading
from desktop.cli.parameters import DOCUMENT, PATH, PROJECT, not_the_project
from desktop.cli.progress import finish
from desktop.domain.phrases import counted
from desktop.errors import FormatNotWritten
from desktop.jobs.annotate_document import annotate_document
from desktop.store import documents


@click.command(short_help="Write a document as Word, codings as comments.")
@PROJECT
@DOCUMENT
@click.option("-o", "out", metavar="OUT.docx", type=PATH, required=True, help="Where to write it.")
def command(project: Path, document: str, out: Path) -> None:
    """Write DOCUMENT as a Word file with each coding as a comment on its words, to be sent to somebody.

    A Word original stays as it is but for the comments and the project's marking; of anything else a Word file is made
    of its text. A file that is there is replaced whole. Nothing is written into the project. What comes back is taken
    in from the window: File, Take comments back in.
    """
    not_the_project(out, project)
    if out.suffix.casefold() != ".docx":
        raise FormatNotWritten(out, [".docx"])
    with reading(project) as opened:
        found = documents.find(opened, document)
    comments = finish(annotate_document(project, found.id, out))
    click.echo(f"{out} written: {counted(comments, 'comment')}.")
