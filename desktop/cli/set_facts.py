"""`glossator set`: fills in what is known of a document."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from desktop.cli.acting import writing
from desktop.cli.output import counted
from desktop.cli.parameters import BY, DOCUMENT, PROJECT
from desktop.domain.document import DOCUMENT_KINDS, PERMISSIONS
from desktop.edits.documents import set_document
from desktop.errors import BadValue
from desktop.store import documents

PARTIAL_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def _text(_: str, value: str) -> str | None:
    return value


def _title(key: str, value: str) -> str | None:
    if not value:
        raise BadValue(key, value, "some words")
    return value


def _date(key: str, value: str) -> str | None:
    if value and not PARTIAL_DATE.fullmatch(value):
        raise BadValue(key, value, "2026, 2026-07 or 2026-07-04")
    return value or None


def _one_of(values: tuple[str, ...]) -> Callable[[str, str], str | None]:
    def check(key: str, value: str) -> str | None:
        if value not in values:
            raise BadValue(key, value, ", ".join(values))
        return value

    return check


def _language(_: str, value: str) -> str | None:
    return value or None


FACTS: Mapping[str, Callable[[str, str], str | None]] = {
    "title": _title,
    "kind": _one_of(DOCUMENT_KINDS),
    "byline": _text,
    "publisher": _text,
    "published_on": _date,
    "received_on": _date,
    "url": _text,
    "language": _language,
    "folder": _text,
    "permission": _one_of(PERMISSIONS),
}
"""Key to the check of its value. To add a fact, add a row."""


@click.command()
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


def _fact(written: str) -> tuple[str, str | None]:
    key, equals, value = written.partition("=")
    key = key.strip()
    if not equals:
        raise click.UsageError(f"“{written}” is not written as KEY=VALUE.")
    check = FACTS.get(key)
    if check is None:
        raise BadValue("fact of a document", key, ", ".join(FACTS))
    return key, check(key, value.strip())
