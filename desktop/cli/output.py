"""What commands print: results to standard output, in UTF-8 whatever the locale is."""

import csv
import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

GAP = "  "


def speak_utf8() -> None:
    """Have both streams write UTF-8 with plain newlines, whatever locale and platform would have them do."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # "replace": a file name may hold bytes that are no text, and half a character cannot be written.
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def print_json(value: object) -> None:
    """Print one JSON document."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:  # Any: what JSON can hold
    """Print rows under a header row; what is unknown is an empty cell."""
    page = io.StringIO(newline="")
    writer = csv.DictWriter(page, columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    click.echo(page.getvalue(), nl=False)


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]], *, empty: str) -> None:
    """Print rows as columns of equal width under their header, or the sentence ``empty`` where there are none.

    Columns of numbers stand to the right; the last column is as wide as its words.
    """
    if not rows:
        click.echo(empty)
        return
    widths = [max(len(row[n]) for row in (header, *rows)) for n in range(len(header))]
    numeric = [all(row[n].isdigit() or not row[n] for row in rows) for n in range(len(header))]
    for row in (header, *rows):
        cells = (
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, numeric, strict=True)
        )
        click.echo(GAP.join(cells).rstrip())
