"""Arguments and options that several commands have."""

from pathlib import Path
from typing import Any

import click


class FilePath(click.Path):
    """A path that click leaves alone: a file that is missing or may not be read is a fault of the world, not of usage.

    An empty one is refused, though: it stands for the folder that one is in, and a script rarely means that.
    """

    def __init__(self) -> None:
        super().__init__(path_type=Path, readable=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path (Any: as click has it)."""
        if value == "":
            self.fail("the path is empty.", param, ctx)
        return super().convert(value, param, ctx)


PATH = FilePath()

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
