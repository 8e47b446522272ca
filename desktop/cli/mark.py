"""`glossator mark`: says how far who acts has read documents."""

from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.faults import say_fault
from desktop.cli.parameters import BY, PROJECT
from desktop.domain.document import READ_STATES
from desktop.domain.phrases import counted
from desktop.edits.assignments import mark_documents
from desktop.store import documents, reviewers


@click.command(short_help="Say how far you have read documents.")
@PROJECT
@click.argument("names", metavar="DOCUMENT...", nargs=-1, required=True)
@click.option("--state", type=click.Choice(READ_STATES), required=True, help="How far you have read them.")
@BY
def command(project: Path, names: tuple[str, ...], state: str, by: str | None) -> None:
    """Mark documents as to do, being read or done, for who acts. A reviewer who is new is added, and told of."""
    with writing(project, by) as session:
        ids = tuple(dict.fromkeys(documents.find(session.project, name).id for name in names))
        others = [each.name for each in reviewers.all_reviewers(session.project)] if session.is_new else []
        label = f"Marked {counted(len(ids), 'document')} as {state}"
        session.perform(label, mark_documents, ids, reviewer_id=session.reviewer.id, state=state)
        click.echo(f"{label} for {session.reviewer.name}.")
    if others:  # a name that was mistyped is seen at once
        say_fault(
            f"{session.reviewer.name} is new in this project and was added. Reviewers so far: {', '.join(others)}. "
            "Who acts is added with the first thing that they write: for one of those, give --by their name as it "
            "stands here."
        )
