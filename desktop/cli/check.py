"""`glossator check`: every integrity check."""

from pathlib import Path

import click

from desktop.cli.faults import say_fault
from desktop.cli.parameters import PROJECT
from desktop.cli.progress import finish
from desktop.domain.phrases import counted
from desktop.store.check import check_project


@click.command(short_help="Check a project for damage.")
@PROJECT
def command(project: Path) -> None:
    """Check a project for damage: file, tables, and the hashes of every change, original and text.

    Findings go to standard output; exit code 1 when anything is damaged.
    """
    findings = finish(check_project(project))
    for finding in findings:
        click.echo(finding)
    if findings:
        say_fault(f"{project} is damaged ({counted(len(findings), 'finding')}). Open a backup or another copy of it.")
        raise click.exceptions.Exit(1)
    click.echo(f"{project} is sound.")
