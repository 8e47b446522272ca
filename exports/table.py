"""Everything that can be exported, one row each: the Export menu and the command line are built from it.

To add a format, write ``exports/<key>.py`` with ``write(content, path)``, a generator of steps done, and add its row
here and its name to the imports for PyInstaller. A format is loaded when it is first written: the menu shows them all
at the start of the program, and the libraries behind them take a tenth of a second.
"""

from collections.abc import Generator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # Never run: PyInstaller sees by these lines which modules the rows below name.
    from exports import (  # noqa: F401
        agreement_word,
        agreement_xlsx,
        annotated_word,
        briefing_word,
        codebook_csv,
        codebook_json,
        codebook_qdc,
        codebook_word,
        codebook_xlsx,
        extracts_csv,
        extracts_html,
        extracts_xlsx,
        trail_csv,
        trail_json,
    )

TAKES = ("briefing", "extracts", "quotations", "codebook", "document", "trail", "agreement")
OPTIONS = ("cover", "codebook")


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format; ``exports/<key>.py`` writes it.

    ``takes`` says what it writes: a ``Briefing``; a sequence of ``Extract``, all of them (extracts) or those that may
    be quoted, as they may be (quotations); a sequence of ``CodebookEntry`` or of ``TrailEntry``; an
    ``AgreementReport``; one ``AnnotatedDocument``. ``content_type`` is the media type of the file. ``tip`` says in a
    sentence what the file is for. ``options`` names what writing takes beside its content: a ``Cover``, the codebook.
    """

    key: str
    label: str
    extension: str
    content_type: str
    takes: str
    tip: str
    options: tuple[str, ...] = ()

    def write(self, content: Any, path: Path, **options: Any) -> Generator[int, None, None]:  # Any: as the format says
        """Write the content; a file that stands there is replaced whole, or left as it was.

        Yields:
            Steps done.

        Raises:
            ExportError: if the file cannot be written.
        """
        steps: Generator[int, None, None] = import_module(f"exports.{self.key}").write(content, path, **options)
        return steps


_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

EXPORTERS: tuple[Exporter, ...] = (
    Exporter(
        "briefing_word",
        "Briefing for Word",
        ".docx",
        _DOCX,
        "briefing",
        "The coded passages as a Word document, with footnotes and tables.",
    ),
    Exporter(
        "extracts_html",
        "Extracts as a web page",
        ".html",
        "text/html",
        "quotations",
        "Every passage that may be quoted, by code, on one page for a browser; works offline.",
        ("cover", "codebook"),
    ),
    Exporter(
        "extracts_xlsx",
        "Extracts for Excel",
        ".xlsx",
        _XLSX,
        "extracts",
        "Every coded passage as a row of a workbook.",
        ("cover",),
    ),
    Exporter(
        "extracts_csv",
        "Extracts as CSV",
        ".csv",
        "text/csv",
        "extracts",
        "Every coded passage as a row of data.",
    ),
    Exporter(
        "codebook_word",
        "Codebook for Word",
        ".docx",
        _DOCX,
        "codebook",
        "All codes with their rules and an example each, to code by.",
        ("cover",),
    ),
    Exporter(
        "codebook_xlsx",
        "Codebook for Excel",
        ".xlsx",
        _XLSX,
        "codebook",
        "All codes as rows of a workbook, for another project to take in.",
        ("cover",),
    ),
    Exporter(
        "codebook_csv",
        "Codebook as CSV",
        ".csv",
        "text/csv",
        "codebook",
        "All codes as rows of data, for another project to take in.",
    ),
    Exporter(
        "codebook_json",
        "Codebook as JSON",
        ".json",
        "application/json",
        "codebook",
        "All codes as data, for another project to take in.",
    ),
    Exporter(
        "codebook_qdc",
        "Codebook for other programs (REFI-QDA)",
        ".qdc",
        "application/xml",
        "codebook",
        "All codes in the exchange format that NVivo, ATLAS.ti and MAXQDA read.",
    ),
    Exporter(
        "annotated_word",
        "Document with comments for Word",
        ".docx",
        _DOCX,
        "document",
        "One document with each coding as a comment on its words, to be sent and taken back in.",
    ),
    Exporter(
        "trail_csv",
        "Trail as CSV",
        ".csv",
        "text/csv",
        "trail",
        "Who coded what and when, and all that was done since, as rows of data.",
    ),
    Exporter(
        "trail_json",
        "Trail as JSON",
        ".json",
        "application/json",
        "trail",
        "The same with the definitions as they stood, by the keys of the Word file.",
    ),
    Exporter(
        "agreement_word",
        "Agreement for Word",
        ".docx",
        _DOCX,
        "agreement",
        "How far reviewers agree, per code and overall, and what they read differently, with decisions.",
        ("cover",),
    ),
    Exporter(
        "agreement_xlsx",
        "Agreement for Excel",
        ".xlsx",
        _XLSX,
        "agreement",
        "The same figures, differences and decisions as a workbook.",
        ("cover",),
    ),
)


def exporter(key: str) -> Exporter:
    """The row of a key.

    Raises:
        KeyError: if there is none.
    """
    return {row.key: row for row in EXPORTERS}[key]


def exporters_for(extension: str) -> tuple[Exporter, ...]:
    """The rows that write files of an ending, in whatever case it is given."""
    return tuple(row for row in EXPORTERS if row.extension == extension.casefold())
