"""`glossator history`: what was done, by whom, when."""

from pathlib import Path

import click

from desktop.cli.acting import reading
from desktop.cli.output import print_json, print_table
from desktop.cli.parameters import AS_JSON, PROJECT
from desktop.store import history


@click.command(short_help="List what was done, by whom and when.")
@PROJECT
@AS_JSON
def command(project: Path, as_json: bool) -> None:
    """List what was done, newest first: when (UTC), by whom, what; “undone” where it was taken back."""
    with reading(project) as opened:
        entries = history.entries(opened)
    if as_json:
        print_json(
            [
                {
                    "batch": entry.batch.id,
                    "at": entry.batch.at,
                    "reviewer": entry.reviewer,
                    "kind": entry.batch.kind,
                    "label": entry.batch.label,
                    "undone": entry.undone,
                }
                for entry in entries
            ]
        )
        return
    rows = [
        (entry.batch.at[:19].replace("T", " "), entry.reviewer, "undone" if entry.undone else "", entry.batch.label)
        for entry in entries
    ]
    print_table(("when (UTC)", "reviewer", "", "what"), rows, empty="Nothing was done yet.")
