"""Writes what a command found to a file, by the exporter that the file's ending asks for."""

from pathlib import Path
from typing import Any

from desktop.errors import FormatNotWritten
from exports.table import EXPORTERS


def write_with(takes: str, content: Any, target: Path, *, extension: str | None = None) -> None:  # Any: as takes says
    """Write the content with the exporter that takes it and has the file's ending.

    Args:
        takes: the kind of content, as `EXPORTERS` names it.
        extension: in place of the file's own ending.

    Raises:
        FormatNotWritten: if no exporter writes files of the ending.
        ExportError: if the file cannot be written.
    """
    rows = [exporter for exporter in EXPORTERS if exporter.takes == takes]
    ending = (extension or target.suffix).casefold()
    exporter = next((row for row in rows if row.extension == ending), None)
    if exporter is None:
        raise FormatNotWritten(target, [row.extension for row in rows])
    for _ in exporter.write(content, target):
        pass
