"""Everything that can be exported, one row each: the Export menu and the command line are built from it.

To add a format, write ``exports/<what>_<format>.py`` with ``write(content, path)``, a generator of steps done, and add
its row here.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass

from exports import briefing_word, codebook_csv, codebook_json, extracts_csv, extracts_xlsx

TAKES = ("briefing", "extracts", "codebook")


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format.

    ``takes`` says what it writes: a ``Briefing``, a sequence of ``Extract`` or a sequence of ``CodebookEntry``.
    ``content_type`` is the media type of the file. ``write(content, path, **options)`` yields steps done and replaces
    the file whole.
    """

    key: str
    label: str
    extension: str
    content_type: str
    takes: str
    write: Callable[..., Generator[int, None, None]]


EXPORTERS: tuple[Exporter, ...] = (
    Exporter(
        "briefing_word",
        "Briefing for Word",
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "briefing",
        briefing_word.write,
    ),
    Exporter(
        "extracts_xlsx",
        "Extracts for Excel",
        ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "extracts",
        extracts_xlsx.write,
    ),
    Exporter("extracts_csv", "Extracts as CSV", ".csv", "text/csv", "extracts", extracts_csv.write),
    Exporter("codebook_csv", "Codebook as CSV", ".csv", "text/csv", "codebook", codebook_csv.write),
    Exporter("codebook_json", "Codebook as JSON", ".json", "application/json", "codebook", codebook_json.write),
)


def exporter(key: str) -> Exporter:
    """The row of a key.

    Raises:
        KeyError: if there is none.
    """
    return {row.key: row for row in EXPORTERS}[key]
