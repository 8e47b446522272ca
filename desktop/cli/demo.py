"""`glossator demo`: the main job on the shipped sample."""

from collections.abc import Callable
from pathlib import Path

import click

from desktop.cli.parameters import PATH
from desktop.cli.progress import finish
from desktop.cli.screen import has_screen
from desktop.domain.phrases import counted
from desktop.jobs.make_demo import make_demo
from desktop.paths import checkout, documents_folder


@click.command(short_help="Run the main job on the shipped sample.")
@click.argument("folder", required=False, type=PATH)
@click.option("--no-window", is_flag=True, help="Do not open the window on the project.")
@click.pass_obj
def command(open_window: Callable[[Path | None], int] | None, folder: Path | None, no_window: bool) -> None:
    """Make a project from the shipped sample, code it, write the briefing and say where they are.

    FOLDER is build/demo in a checkout, else "Glossator demo" in your documents folder. The two files of an earlier
    run are replaced; nothing else is touched. With a screen, the window opens on the project.
    """
    demo = finish(make_demo((folder or default_folder()).absolute()))
    click.echo(f"{counted(demo.documents, 'document')} read, {counted(demo.codings, 'coding')} by two reviewers.")
    click.echo(f"Project:  {demo.project}")
    click.echo(f"Briefing: {demo.briefing}")
    if open_window is not None and not no_window and has_screen():
        raise click.exceptions.Exit(open_window(demo.project))


def default_folder() -> Path:
    """Where the demo goes when no folder is named."""
    root = checkout()
    return root / "build" / "demo" if root else documents_folder() / "Glossator demo"
