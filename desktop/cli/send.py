"""`glossator send`: writes a copy of a project for somebody, whole or in part."""

from pathlib import Path

import click

from desktop.cli.acting import reading
from desktop.cli.output import print_json
from desktop.cli.parameters import AS_JSON, PATH, PROJECT, not_the_project
from desktop.cli.progress import finish
from desktop.domain.part import Part
from desktop.domain.phrases import counted
from desktop.errors import FormatNotWritten
from desktop.file_errors import FileMissing, FileUnreadable
from desktop.jobs.send_copy import send_copy
from desktop.store import package, reviewers

PASSWORD_FILE = click.option(
    "--password-file", metavar="FILE", type=PATH, help="The password of the package: the first line of a file."
)


@click.command(short_help="Write a copy for somebody, whole or in part.")
@PROJECT
@click.option("-o", "out", metavar="OUT", type=PATH, required=True, help="Where to write it: .gloss, or .zip.")
@click.option("--only", metavar="REVIEWER", multiple=True, help="Only this reviewer's codings and memos.")
@click.option("--blind", is_flag=True, help="Nobody's codings and memos, but those of --only.")
@click.option("--folder", metavar="F", help="Only the documents of this folder.")
@click.option("--without-originals", is_flag=True, help="Texts and codings only, not the files themselves.")
@PASSWORD_FILE
@AS_JSON
def command(
    project: Path,
    out: Path,
    only: tuple[str, ...],
    blind: bool,
    folder: str | None,
    without_originals: bool,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Write a copy of a project that a colleague can work in; merge what comes back.

    What is left out is left out with its whole history. A file that is there is replaced whole. With a password the
    copy is a zip file that only this opens; without, it is a project file.
    """
    not_the_project(out, project)
    password = read_password(password_file)
    if out.suffix.casefold() != (package.SUFFIX if password else ".gloss"):
        raise FormatNotWritten(out, [package.SUFFIX] if password else [".gloss"])
    with reading(project) as opened:
        wanted = frozenset(reviewers.find(opened, name).id for name in only)
    part = Part(wanted if only or blind else None, folder, not without_originals)
    sent = finish(send_copy(project, out, part, password=password))
    if as_json:
        print_json({"file": str(out), "documents": sent.documents, "codings": sent.codings, "memos": sent.memos})
        return
    held = ", ".join(
        counted(count, noun)
        for count, noun in ((sent.documents, "document"), (sent.codings, "coding"), (sent.memos, "memo"))
    )
    click.echo(f"{out} written: {held}.")


def read_password(file: Path | None) -> str:
    """The first line of a file, for a password on the command line would stand in everybody's list of processes.

    Raises:
        FileMissing, FileUnreadable: it cannot be read, or its password is too short.
    """
    if file is None:
        return ""
    try:
        line = file.read_text("utf-8").partition("\n")[0].rstrip("\r")
    except FileNotFoundError as error:
        raise FileMissing(file) from error
    except (OSError, ValueError) as error:
        raise FileUnreadable(file, "it holds no line of text") from error
    if len(line) < package.SHORTEST_PASSWORD:
        raise FileUnreadable(file, f"a password needs at least {package.SHORTEST_PASSWORD} characters")
    return line
