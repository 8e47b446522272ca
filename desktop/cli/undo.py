"""`glossator undo`: undoes the last edit of who acts."""

from pathlib import Path

import click

from desktop.cli.acting import is_known, who_acts, writing
from desktop.cli.parameters import ANYWAY, BY, PROJECT
from desktop.edit_errors import NothingToUndo


@click.command(short_help="Undo the last edit.")
@PROJECT
@ANYWAY
@BY
def command(project: Path, anyway: bool, by: str | None) -> None:
    """Undo the last edit of who acts; again undoes the one before. It works after a restart, too."""
    try:
        if not is_known(project, by):
            raise NothingToUndo(who_acts(by))
        with writing(project, by) as session:
            label = session.undo(anyway=anyway)
    except NothingToUndo as nothing:  # no fault of anybody's: a script may undo as long as there is something
        click.echo(str(nothing))
    else:
        click.echo(f"Undone: {label}")
