"""`glossator search`: where words stand in the documents of a project."""

from pathlib import Path

import click

from desktop.analysis.search import DocumentHits
from desktop.cli.output import print_json
from desktop.cli.parameters import AS_JSON, PROJECT
from desktop.cli.progress import finish
from desktop.domain.phrases import counted
from desktop.domain.search_query import parse_query
from desktop.jobs.search_documents import search_documents
from desktop.store.project_file import open_project


@click.command(short_help="Find words in all documents.")
@PROJECT
@click.argument("query")
@AS_JSON
def command(project: Path, query: str, as_json: bool) -> None:
    """Find QUERY in the text of all documents: words that all occur in a document.

    Case and accents are ignored. "Several words" in quotation marks stand side by side; a star ends the beginning of
    a word (permit*). Words that were marked as no content are not found.
    """
    wanted = parse_query(query)
    open_project(project, write=False).close()  # examines the file, which the search itself takes for granted
    outcome = finish(search_documents(project, wanted))
    if as_json:
        print_json([record for found in outcome.documents for record in _records(found)])
        return
    for found in outcome.documents:
        click.echo(f"{found.document.title}  [{len(found.hits)}]")
        for hit in found.hits:
            place = f"  ({hit.place})" if hit.place else ""
            click.echo(f"  … {' '.join(hit.context.split())} …{place}")
        click.echo()
    if outcome.documents:
        click.echo(f"{outcome.count:,} in {counted(len(outcome.documents), 'document')}.")
    else:
        click.echo("Nothing was found.")


def _records(found: DocumentHits) -> list[dict[str, object]]:
    return [
        {
            "document": found.document.title,
            "document_id": found.document.id,
            "start": hit.span.start,
            "end": hit.span.end,
            "text": hit.text,
            "context": hit.context,
            "citation": str(found.citation(hit)),
        }
        for hit in found.hits
    ]
