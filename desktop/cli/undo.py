"""`glossator undo`: undoes the last edit of who acts."""

from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.parameters import BY, PROJECT


@click.command()
@PROJECT
@BY
def command(project: Path, by: str | None) -> None:
    """Undo the last edit of who acts; again undoes the one before. It works after a restart, too."""
    with writing(project, by) as session:
        click.echo(f"Undone: {session.undo()}")
