"""`glossator new`: makes a project."""

from pathlib import Path

import click

from desktop.cli.acting import who_acts
from desktop.cli.parameters import BY, PROJECT
from desktop.domain.codebook import CodebookRow
from desktop.domain.phrases import counted
from desktop.edits.codes import import_codebook
from desktop.errors import BadValue
from desktop.file_errors import FileExists
from desktop.readers.codebook_files import read_codebook, shipped_codebooks
from desktop.session import Session


@click.command(short_help="Make a new project, empty or with a codebook.")
@PROJECT
@click.option("--title", metavar="T", help="The title; else the file's name.")
@click.option("--codebook", metavar="NAME|FILE", help="A shipped codebook, or a codebook file (.csv, .json).")
@BY
def command(project: Path, title: str | None, codebook: str | None, by: str | None) -> None:
    """Make a new project, empty or with a codebook. A file that is there is never replaced.

    Shipped codebooks: migration-policy, policy-appraisal.
    """
    if project.suffix.casefold() != ".gloss":
        raise click.UsageError(f"The name of a project ends in .gloss; {project.name} does not.")
    if project.exists():
        raise FileExists(project)
    # Read first, so that a codebook that cannot be read leaves no half-made project.
    rows = _codebook_rows(codebook) if codebook else ()
    session = Session.create(project, title=(title or "").strip() or project.stem, by=who_acts(by))
    try:
        if rows:
            session.perform("Took in the codebook", import_codebook, rows)
    finally:
        session.close()
    click.echo(f"{project} made with {counted(len(rows), 'code')}.")


def _codebook_rows(name: str) -> tuple[CodebookRow, ...]:
    shipped = shipped_codebooks()
    file = shipped.get(name) or Path(name)
    if not file.suffix and not file.exists():
        raise BadValue("codebook", name, f"{', '.join(shipped)} or a codebook file")
    return read_codebook(file)
