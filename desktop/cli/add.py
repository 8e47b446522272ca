"""`glossator add`: imports documents."""

from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.faults import say_fault
from desktop.cli.output import print_json
from desktop.cli.parameters import AS_JSON, BY, PATH, PROJECT
from desktop.cli.progress import finish
from desktop.domain.phrases import counted
from desktop.jobs.import_documents import Imported, import_documents
from desktop.store.backups import back_up_before

WORDS = {"added": "added", "present": "already there"}


@click.command(short_help="Import documents: Word, PDF, web pages, Markdown, text.")
@PROJECT
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=PATH)
@click.option("--folder", metavar="F", default="", help="The folder of the project to put them in.")
@AS_JSON
@BY
def command(project: Path, files: tuple[Path, ...], folder: str, as_json: bool, by: str | None) -> None:
    """Import documents: Word, PDF with text, saved web pages, Markdown, plain text. A folder is walked.

    A file that cannot be read is named with its reason and stops no other. All files of one call are undone together.
    """
    with writing(project, by) as session:
        back_up_before(session.project, reason="import")
        by_id, introduce = session.reviewer.id, session.introduce
        steps = import_documents(session.project, files, by=by_id, folder=folder, before_writing=introduce)
        results = finish(steps)
    failed = [result for result in results if result.status == "failed"]
    if as_json:
        print_json([_shape(result) for result in results])
    else:
        for result in results:
            if result.status != "failed":
                click.echo(f"{WORDS[result.status]}: {result.title} ({result.file})")
                for warning in result.warnings:
                    click.echo(f"  {warning}")
        click.echo(_summary(results))
    for result in failed:
        say_fault(result.reason or f"{result.file} cannot be read.")
    if failed:
        raise click.exceptions.Exit(1)


def _shape(result: Imported) -> dict[str, str | None]:
    return {
        "file": str(result.file),
        "status": result.status,
        "document": result.document_id or None,
        "title": result.title or None,
        "reason": result.reason or None,
    }


def _summary(results: tuple[Imported, ...]) -> str:
    count = {status: sum(result.status == status for result in results) for status in ("added", "present", "failed")}
    return f"{counted(count['added'], 'document')} added, {count['present']} already there, {count['failed']} failed."
