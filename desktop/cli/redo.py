"""`glossator redo`: redoes the last edit of who acts."""

from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.parameters import BY, PROJECT


@click.command()
@PROJECT
@BY
def command(project: Path, by: str | None) -> None:
    """Redo the last edit that who acts has undone, as long as no new edit came after it."""
    with writing(project, by) as session:
        click.echo(f"Redone: {session.redo()}")
