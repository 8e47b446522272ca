"""The command `glossator` and its table of commands.

To add a command, write a module with a click command named ``command`` and add a row to `COMMANDS`; a module is
imported when its command is called, so that the others do not cost start-up time.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.faults import faults_as_sentences
from desktop.cli.output import speak_utf8
from desktop.version import VERSION

if TYPE_CHECKING:
    # Never run: PyInstaller sees by these lines which modules the table below names.
    from desktop.cli import (  # noqa: F401
        add,
        agreement,
        annotate,
        brief,
        check,
        code,
        codebook,
        conflicts,
        demo,
        documents,
        export,
        extracts,
        history,
        mark,
        merge,
        new,
        redo,
        refresh,
        repair,
        resolve,
        search,
        send,
        set_facts,
        text,
        undo,
        verify,
    )  # fmt: skip

COMMANDS = {
    "new": "desktop.cli.new",
    "add": "desktop.cli.add",
    "documents": "desktop.cli.documents",
    "text": "desktop.cli.text",
    "set": "desktop.cli.set_facts",
    "mark": "desktop.cli.mark",
    "codebook": "desktop.cli.codebook",
    "code": "desktop.cli.code",
    "extracts": "desktop.cli.extracts",
    "search": "desktop.cli.search",
    "brief": "desktop.cli.brief",
    "refresh": "desktop.cli.refresh",
    "annotate": "desktop.cli.annotate",
    "send": "desktop.cli.send",
    "merge": "desktop.cli.merge",
    "conflicts": "desktop.cli.conflicts",
    "resolve": "desktop.cli.resolve",
    "agreement": "desktop.cli.agreement",
    "export": "desktop.cli.export",
    "verify": "desktop.cli.verify",
    "history": "desktop.cli.history",
    "undo": "desktop.cli.undo",
    "redo": "desktop.cli.redo",
    "check": "desktop.cli.check",
    "repair": "desktop.cli.repair",
    "demo": "desktop.cli.demo",
}


class CommandTable(click.Group):
    """A click group over `COMMANDS`, in which every fault ends as a sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of the name, imported now; nothing where there is none."""
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = import_module(module).command
        return command

    def main(self, *args: Any, **kwargs: Any) -> Any:  # Any: as click has it
        """Read the arguments and run the command; help and wrong usage are told from here, too."""
        speak_utf8()
        return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:  # Any: as click has it
        """Run the command that the arguments name."""
        with faults_as_sentences():
            result = super().invoke(ctx)
            # A full disk or a closed pipe shows itself at the last write at the latest: here, where it is a sentence.
            sys.stdout.flush()
            return result


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"glossator {VERSION}")
        ctx.exit()


@click.group(
    cls=CommandTable,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="[PROJECT | COMMAND [ARGS]…]",
    epilog=(
        "With no command, or with the path of a project, the window opens. "
        "`glossator COMMAND --help` explains a command. "
        "Exit codes: 0 done, 1 something could not be done (it is said why), 2 the command was not understood."
    ),
)
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_show_version, help="Show the version."
)
def cli() -> None:
    """Annotate policy documents offline and brief in Word.

    PROJECT is a project file; its name ends in .gloss. Documents are named by id, title or file name. Everything is
    saved as it happens and can be undone.
    """
