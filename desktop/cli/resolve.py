"""`glossator resolve`: decides a conflict."""

from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.parameters import BY, PROJECT
from desktop.edits.conflicts import decide
from desktop.store.conflicts import for_row


@click.command(short_help="Decide a conflict.")
@PROJECT
@click.argument("row")
@click.argument("field")
@click.option("--keep", metavar="REVIEWER|both", required=True, help="Whose value stands; both for prose.")
@BY
def command(project: Path, row: str, field: str, keep: str, by: str | None) -> None:
    """Decide a conflict; ROW and FIELD as `glossator conflicts` lists them. The decision travels with the history."""
    with writing(project, by) as session:
        title = next((one.title for one in for_row(session.project, row)), row)
        session.perform(f"Decide on “{title}”", decide, row, field, keep=keep)
    click.echo(f"Decided: {field.strip('_')} of “{title}”.")
