"""`glossator codebook`: shows the codebook, takes one in, writes it out."""

from pathlib import Path

import click

from desktop.analysis.codebook_entries import codebook_entries
from desktop.cli.acting import reading, writing
from desktop.cli.output import print_json, print_table
from desktop.cli.parameters import AS_JSON, BY, PATH, PROJECT, not_the_project
from desktop.cli.progress import finish
from desktop.cli.writing_out import exporter_taking
from desktop.domain.phrases import counted, short
from desktop.edits.codes import import_codebook
from desktop.jobs.write_export import write_export
from desktop.readers.codebook_files import read_codebook
from desktop.store import codes
from exports.content import CodebookEntry


@click.command(short_help="Show the codebook, take one in, write it out.")
@PROJECT
@click.option("--import", "source", metavar="FILE", type=PATH, help="Take in a codebook (.csv, .xlsx, .json, .qdc).")
@click.option(
    "--export", "target", metavar="FILE", type=PATH, help="Write the codebook (.csv, .xlsx, .json, .qdc, .docx)."
)
@AS_JSON
@BY
def command(project: Path, source: Path | None, target: Path | None, as_json: bool, by: str | None) -> None:
    """Show the codebook: a line per code with its kind, colour and number of codings.

    --import adds the codes of a file; codes that are there by their path stay, with the file's definitions.
    --export writes a file; one that is there is replaced. A .docx is for people to code by; all
    other kinds --import reads again.
    """
    if source is not None:
        _take_in(project, source, by)
    with reading(project) as opened:
        entries = codebook_entries(opened)
    if target is not None:
        not_the_project(target, project)
        finish(write_export(project, exporter_taking("codebook", target).key, target))
        click.echo(f"{target} written with {counted(len(entries), 'code')}.", err=as_json)
    if as_json:
        with reading(project) as opened:
            ids = [code.id for code in codes.codebook(opened)]
        print_json([_shape(entry, code_id) for entry, code_id in zip(entries, ids, strict=True)])
    elif source is None and target is None:
        print_table(
            ("codings", "kind", "colour", "code"),
            [_line(entry) for entry in entries],
            empty="The codebook is empty. Coding with `glossator code` makes codes; --import takes in a codebook.",
        )


def _take_in(project: Path, source: Path, by: str | None) -> None:
    rows = read_codebook(source)
    with writing(project, by) as session:
        before = len(codes.codebook(session.project))
        session.perform(f"Took in the codebook {source.name}", import_codebook, rows)
        added = len(codes.codebook(session.project)) - before
    click.echo(f"{counted(added, 'code')} added, {len(rows) - added} already there.", err=True)


def _shape(entry: CodebookEntry, code_id: str) -> dict[str, object]:
    return {
        "id": code_id,
        "path": entry.path,
        "kind": entry.kind,
        "color": entry.color,
        "definition": entry.definition or None,
        "include_when": entry.include_when or None,
        "exclude_when": entry.exclude_when or None,
        "codings": entry.codings,
    }


def _line(entry: CodebookEntry) -> tuple[str, ...]:
    name = "  " * (entry.level - 1) + entry.name
    return (
        str(entry.codings),
        entry.kind,
        entry.color,
        f"{name}: {short(entry.definition)}" if entry.definition else name,
    )
