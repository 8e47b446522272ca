"""`glossator redo`: redoes the last edit of who acts."""

from pathlib import Path

import click

from desktop.cli.acting import is_known, who_acts, writing
from desktop.cli.parameters import ANYWAY, BY, PROJECT
from desktop.edit_errors import NothingToRedo


@click.command(short_help="Redo the edit undone last.")
@PROJECT
@ANYWAY
@BY
def command(project: Path, anyway: bool, by: str | None) -> None:
    """Redo the last edit that who acts has undone, as long as no new edit came after it."""
    try:
        if not is_known(project, by):
            raise NothingToRedo(who_acts(by))
        with writing(project, by) as session:
            label = session.redo(anyway=anyway)
    except NothingToRedo as nothing:  # no fault of anybody's: a script may redo as long as there is something
        click.echo(str(nothing))
    else:
        click.echo(f"Redone: {label}")
