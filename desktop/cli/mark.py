"""`glossator mark`: says how far who acts has read documents."""

from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.parameters import BY, PROJECT
from desktop.domain.document import READ_STATES
from desktop.domain.phrases import counted
from desktop.edits.assignments import mark_documents
from desktop.store import documents


@click.command(short_help="Say how far you have read documents.")
@PROJECT
@click.argument("names", metavar="DOCUMENT...", nargs=-1, required=True)
@click.option("--state", type=click.Choice(READ_STATES), required=True, help="How far you have read them.")
@BY
def command(project: Path, names: tuple[str, ...], state: str, by: str | None) -> None:
    """Mark documents as to do, being read or done, for who acts."""
    with writing(project, by) as session:
        ids = tuple(dict.fromkeys(documents.find(session.project, name).id for name in names))
        label = f"Marked {counted(len(ids), 'document')} as {state}"
        session.perform(label, mark_documents, ids, reviewer_id=session.reviewer.id, state=state)
        click.echo(f"{label} for {session.reviewer.name}.")
