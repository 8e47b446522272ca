"""`glossator code`: applies the codings of a file."""

from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.faults import say_fault
from desktop.cli.output import print_json
from desktop.cli.parameters import AS_JSON, BY, PATH, PROJECT
from desktop.cli.progress import finish
from desktop.domain.phrases import counted
from desktop.jobs.apply_codings import apply_codings
from desktop.readers.codings_files import read_codings


@click.command(short_help="Apply the codings of a file.")
@PROJECT
@click.argument("file", type=PATH)
@AS_JSON
@BY
def command(project: Path, file: Path, as_json: bool, by: str | None) -> None:
    """Apply the codings of FILE (.jsonl or .csv), one a row.

    Fields of a row: document (id, title or file name), code (a path, Parent > Child; made if missing), and either
    start and end (characters, half-open) or quote (as it stands in the text, exactly once); optional: reviewer, memo,
    actor, stance (support, conditional, neutral, oppose, mixed, unclear).

    A row that fails is named with its reason; the others stay. All of them are one edit to undo.
    """
    rows = read_codings(file)
    with writing(project, by) as session:
        applied = finish(apply_codings(session, rows))
    if as_json:
        failed = [{"row": failure.row, "reason": failure.reason} for failure in applied.failed]
        print_json({"added": applied.added, "present": applied.present, "failed": failed})
    else:
        added = counted(applied.added, "coding")
        click.echo(f"{added} added, {applied.present:,} already there, {len(applied.failed):,} failed.")
    for failure in applied.failed:
        say_fault(f"Row {failure.row}: {failure.reason}")
    if applied.failed:
        raise click.exceptions.Exit(1)
