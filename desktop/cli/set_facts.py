"""`glossator set`: fills in what is known of a document."""

from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.parameters import BY, DOCUMENT, PROJECT
from desktop.domain.phrases import counted
from desktop.edits.documents import FACTS, set_document
from desktop.errors import BadValue
from desktop.store import documents


@click.command(short_help="Fill in what is known of a document.")
@PROJECT
@DOCUMENT
@click.argument("facts", metavar="KEY=VALUE...", nargs=-1, required=True)
@BY
def command(project: Path, document: str, facts: tuple[str, ...], by: str | None) -> None:
    """Fill in what is known of DOCUMENT; an empty value takes a fact away.

    Keys: title, kind, byline, publisher, published_on, received_on, url, language, folder, permission (to quote:
    named, unnamed, none). Dates are as exact as they are known: 2026, 2026-07 or 2026-07-04.
    """
    values = dict(_fact(fact) for fact in facts)
    with writing(project, by) as session:
        found = documents.find(session.project, document)
        session.perform(f"Filled in “{found.title}”", set_document, found.id, **values)
    click.echo(f"{counted(len(values), 'fact')} of “{found.title}” set.")


def _fact(written: str) -> tuple[str, str]:
    key, equals, value = written.partition("=")
    if not equals:
        raise click.UsageError(f"“{written}” is not written as KEY=VALUE.")
    if key.strip() not in FACTS:  # checked here, for a key could be called like a parameter of the edit
        raise BadValue("fact of a document", key.strip(), ", ".join(FACTS))
    return key.strip(), value.strip()
