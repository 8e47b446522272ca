"""Arguments and options that several commands have."""

from pathlib import Path

import click

PATH = click.Path(path_type=Path, readable=False)
"""A path that click leaves alone: a file that is missing or may not be read is a fault of the world, not of usage."""

PROJECT = click.argument("project", type=PATH)
DOCUMENT = click.argument("document")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
BY = click.option("--by", metavar="NAME", help="Who acts; else the name in the settings, else your login name.")
ANYWAY = click.option("--anyway", is_flag=True, help="Also where somebody else has changed the same since.")


def not_the_project(target: Path, project: Path) -> None:
    """Refuse to write a result over the project itself.

    Raises:
        click.UsageError: if the two paths are the same file.
    """
    if target.resolve() == project.resolve():
        raise click.UsageError(f"{target} is the project itself. Name another file to write.")
