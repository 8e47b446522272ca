"""`glossator repair`: rescues what a damaged project holds."""

from pathlib import Path

import click

from desktop.cli.parameters import PATH, PROJECT, not_the_project
from desktop.cli.progress import finish
from desktop.domain.phrases import counted
from desktop.jobs.repair_project import repair_project


@click.command(short_help="Rescue what a damaged project holds.")
@PROJECT
@click.option("-o", "out", metavar="OUT", type=PATH, required=True, help="The new file; never replaced.")
def command(project: Path, out: Path) -> None:
    """Write a new project with everything that can be proved of a damaged one, to the last letter.

    The damaged file is only read. Nothing that its checksums do not prove is taken over.
    """
    not_the_project(out, project)
    found = finish(repair_project(project, out))
    click.echo(
        f"{out} written: {counted(found.changes, 'change')} of the history, {counted(found.codings, 'coding')}, "
        f"{counted(found.texts, 'text')}, {counted(found.originals, 'original')}."
    )
    if found.missing:
        click.echo(f"{counted(found.missing, 'earlier change')} could not be read and are lost from it.")
    click.echo(f"Merge a backup or a colleague's copy into it for the rest: glossator merge {out} OTHER")
