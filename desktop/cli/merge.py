"""`glossator merge`: takes other files into a project."""

import tempfile
from dataclasses import asdict
from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.output import print_json
from desktop.cli.parameters import AS_JSON, BY, PATH, PROJECT
from desktop.cli.progress import finish
from desktop.cli.send import PASSWORD_FILE, read_password
from desktop.domain.phrases import counted
from desktop.jobs.merge_projects import merge_projects
from desktop.store import package
from desktop.store.merge_outcome import Merged
from desktop.store.project_file import open_project

SHOWN = ("documents", "codings", "memos", "codes", "reviewers", "conflicts")


@click.command(short_help="Merge other files into a project.")
@PROJECT
@click.argument("others", metavar="OTHER...", type=PATH, nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Say what would come in, and write nothing.")
@PASSWORD_FILE
@BY
@AS_JSON
def command(
    project: Path,
    others: tuple[Path, ...],
    dry_run: bool,
    password_file: Path | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Merge other files into a project. Nothing is lost: what two people changed differently waits for a decision.

    All of the files come in, or none does. A package is unpacked first, with the password that is given.
    """
    password = read_password(password_file)
    with tempfile.TemporaryDirectory(prefix="glossator-") as room:
        files = [_unpacked(other, Path(room), password) for other in others]
        found = _looked_at(project, files) if dry_run else _merged(project, files, by)
    if as_json:
        print_json({key: value for key, value in asdict(found).items() if key in SHOWN})
        return
    _print(found, project, dry_run=dry_run)


def _merged(project: Path, files: list[Path], by: str | None) -> Merged:
    with writing(project, by) as session:
        found = finish(merge_projects(session.project, files))
        if found.changes:
            with session.project.transaction():
                session.introduce()
        return found


def _looked_at(project: Path, files: list[Path]) -> Merged:
    """What would come in. There is no session: opening one makes a reviewer, and nothing is to be written."""
    with open_project(project) as opened:
        return finish(merge_projects(opened, files, dry_run=True))


def _unpacked(other: Path, room: Path, password: str) -> Path:
    """The project itself: a package is unpacked into a folder that goes afterwards."""
    if not package.is_package(other):
        return other
    own_room = Path(tempfile.mkdtemp(dir=room))
    return package.unpack(other, own_room, password=password)


def _print(found: Merged, project: Path, *, dry_run: bool) -> None:
    if not found.changes:
        click.echo(f"{project} has all of it already.")
        return
    parts = [
        counted(getattr(found, name), noun)
        for name, noun in (("documents", "document"), ("codings", "coding"), ("memos", "memo"), ("codes", "code"))
        if getattr(found, name)
    ]
    click.echo(f"{'Would add' if dry_run else 'Added'} {', '.join(parts) or counted(found.changes, 'change')}.")
    for name, count in found.reviewers.items():
        click.echo(f"  {name}: {counted(count, 'coding')}")
    if not found.same_project:
        click.echo("A file began as another project: its codes stand beside those of this one.")
    if found.conflicts:
        click.echo(f"{counted(found.conflicts, 'decision')} needed. List with: glossator conflicts {project}")
