"""`glossator extracts`: the coded passages that fit, with their citations."""

from datetime import date
from pathlib import Path

import click

from desktop.analysis.retrieval import Filter, extracts
from desktop.briefings.cover import cover_of
from desktop.cli.acting import reading
from desktop.cli.output import print_csv, print_json
from desktop.cli.parameters import AS_JSON, PATH, PROJECT, not_the_project
from desktop.domain.codebook import Codebook, parse_path
from desktop.domain.coding import STANCES
from desktop.domain.ids import ActorId, CodeId
from desktop.domain.phrases import counted
from desktop.errors import BadCodePath, UnknownActor, UnknownCode
from desktop.store import actors, codes, documents, reviewers
from desktop.store.project_file import ProjectFile
from exports.content import Extract
from exports.records import EXTRACT_COLUMNS, extract_record
from exports.table import exporter


@click.command(short_help="List coded passages with their citations.")
@PROJECT
@click.option("--code", "code_names", metavar="C", multiple=True, help="At or below this code: path, name or id.")
@click.option(
    "--document", "document_names", metavar="D", multiple=True, help="In this document: id, title or file name."
)
@click.option("--actor", "actor_names", metavar="A", multiple=True, help="Said by this actor.")
@click.option("--reviewer", "reviewer_names", metavar="R", multiple=True, help="Coded by this reviewer.")
@click.option("--stance", "stances", type=click.Choice(STANCES), multiple=True, help="With this stance.")
@click.option(
    "--query", metavar="Q", default="", help="Words that must all occur in the passage; case and accents are ignored."
)
@AS_JSON
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
@click.option("--xlsx", metavar="FILE", type=PATH, help="Write an Excel workbook.")
def command(
    project: Path,
    code_names: tuple[str, ...],
    document_names: tuple[str, ...],
    actor_names: tuple[str, ...],
    reviewer_names: tuple[str, ...],
    stances: tuple[str, ...],
    query: str,
    as_json: bool,
    as_csv: bool,
    xlsx: Path | None,
) -> None:
    """List coded passages with their citations, in document order.

    An option given twice means either; two different options mean both.
    """
    if as_json + as_csv + (xlsx is not None) > 1:
        raise click.UsageError("Choose one of --json, --csv and --xlsx.")
    with reading(project) as opened:
        wanted = Filter(
            codes=frozenset(code_id for name in code_names for code_id in _codes(opened, name)),
            documents=frozenset(documents.find(opened, name).id for name in document_names),
            actors=frozenset(_actor(opened, name) for name in actor_names),
            reviewers=frozenset(reviewers.find(opened, name).id for name in reviewer_names),
            stances=frozenset(stances),
            query=query,
        )
        found = extracts(opened, wanted)
        cover = cover_of(opened, today=date.today())
    if xlsx is not None:
        not_the_project(xlsx, project)
        for _ in exporter("extracts_xlsx").write(found, xlsx, cover=cover):
            pass
        click.echo(f"{xlsx} written with {counted(len(found), 'extract')}.")
    elif as_json:
        print_json([extract_record(extract) for extract in found])
    elif as_csv:
        print_csv(EXTRACT_COLUMNS, (extract_record(extract) for extract in found))
    else:
        _print(found)


def _codes(project: ProjectFile, name: str) -> tuple[CodeId, ...]:
    """The codes that a name stands for: the one of this id or path, else all of this name wherever they stand."""
    codebook = codes.codebook(project)
    by_path = tuple(code.id for code in codebook if name in {code.id, codebook.path(code.id)})
    found = by_path or _at(codebook, name) or tuple(code.id for code in codebook if code.name == name)
    if not found:
        raise UnknownCode(name)
    return found


def _at(codebook: Codebook, path: str) -> tuple[CodeId, ...]:
    """The code at a path that is written with other spaces than ours."""
    try:
        code = codebook.find(parse_path(path))
    except BadCodePath:
        return ()
    return (code.id,) if code else ()


def _actor(project: ProjectFile, name: str) -> ActorId:
    found = actors.find(project, name)
    if found is None:
        raise UnknownActor(name)
    return found.id


def _print(found: tuple[Extract, ...]) -> None:
    if not found:
        click.echo("No coded passage fits.")
    for extract in found:
        decided = f"decided: {extract.decided}" if extract.decided else ""
        told = ", ".join(part for part in (extract.reviewer, extract.stance or "", decided) if part)
        click.echo(f"{extract.code}  [{told}]")
        click.echo(f"“{extract.text}”")
        click.echo(f"— {extract.citation}")
        for note in extract.notes:
            click.echo(f"  Memo: {note.body}")
        click.echo()
