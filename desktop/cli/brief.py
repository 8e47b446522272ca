"""`glossator brief`: writes the Word briefing."""

from pathlib import Path

import click

from desktop.briefings.house_templates import template_path
from desktop.cli.parameters import PATH, PROJECT, not_the_project
from desktop.cli.progress import finish
from desktop.errors import FormatNotWritten
from desktop.jobs.write_briefing import write_briefing
from desktop.kept_settings import Settings


@click.command(short_help="Write the Word briefing.")
@PROJECT
@click.option("-o", "out", metavar="OUT.docx", type=PATH, required=True, help="Where to write it.")
@click.option("--briefing", metavar="NAME", help="A briefing saved in the project; else the default one.")
@click.option(
    "--template",
    metavar="T.docx",
    type=PATH,
    help="A Word file to take the house style from; or submission or report, which come along.",
)
@click.option("--memos", is_flag=True, help="Put the reviewers' memos under the passages.")
def command(project: Path, out: Path, briefing: str | None, template: Path | None, memos: bool) -> None:
    """Write the Word briefing: one section per top-level code with every coded passage, positions, sources, codebook.

    With --briefing one that was made in the window, by its title or id. A file that is there is replaced whole.
    Nothing is written into the project, which may be open elsewhere.
    """
    not_the_project(out, project)
    if out.suffix.casefold() != ".docx":
        raise FormatNotWritten(out, [".docx"])
    finish(
        write_briefing(
            project,
            out,
            briefing=briefing,
            template=template_path(str(template or "")),
            settings=Settings(),
            with_notes=memos,
        )
    )
    click.echo(f"{out} written.")
