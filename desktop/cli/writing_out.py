"""Which exporter a file asks for, by its ending or by name."""

from pathlib import Path

import click

from desktop.errors import FormatNotWritten
from exports.table import EXPORTERS, Exporter, exporter, exporters_for


def exporter_taking(takes: str, target: Path) -> Exporter:
    """The exporter of a kind of content that has the file's ending.

    Args:
        takes: the kind of content, as `EXPORTERS` names it.

    Raises:
        FormatNotWritten: if no exporter writes files of the ending.
    """
    found = [row for row in exporters_for(target.suffix) if row.takes == takes]
    if not found:
        raise FormatNotWritten(target, [row.extension for row in EXPORTERS if row.takes == takes])
    return found[0]


def exporter_for(target: Path, key: str | None) -> Exporter:
    """The exporter of a key, or else the only one that has the file's ending.

    Raises:
        FormatNotWritten: if there is neither, or the ending is one of another format than the key's.
        click.UsageError: if several exporters write files of the ending.
    """
    of_ending = exporters_for(target.suffix)
    if key is not None:
        row = exporter(key)
        if of_ending and row not in of_ending:  # a Word file called .csv is opened by the wrong program
            raise FormatNotWritten(target, [row.extension])
        return row
    if not of_ending:
        raise FormatNotWritten(target, list(dict.fromkeys(row.extension for row in EXPORTERS)))
    if len(of_ending) > 1:
        choices = ", ".join(f"{row.key} ({row.label})" for row in of_ending)
        raise click.UsageError(
            f"Several exports write {target.suffix} files: {choices}. Choose one with --as, for example "
            f"--as {of_ending[0].key}."
        )
    return of_ending[0]
