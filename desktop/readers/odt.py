"""OpenDocument text: .odt and .ott, as LibreOffice, OpenOffice and Word write them."""

from typing import TYPE_CHECKING

from desktop.domain.document import ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers.archives import UNPACKING_ERRORS, opened_archive
from desktop.readers.facts import date_line, kind_of, sensible_title, title_of
from desktop.version import VERSION

if TYPE_CHECKING:
    from zipfile import ZipFile

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_LANGUAGE = "{http://purl.org/dc/elements/1.1/}language"
_ENCRYPTED = b"encryption-data"


def read(data: bytes, name: str) -> ParsedDocument:
    """The text of an OpenDocument text with its tracked changes accepted.

    Raises:
        DocumentUnreadable: if it is protected, damaged, of another kind or without text.
    """
    from lxml import etree  # see desktop/readers/word.py

    from desktop.readers.odt_walk import walked
    from exports.word.parts import safely_parsed

    try:
        with opened_archive(data, name) as archive:
            _refuse_others(archive, name)
            content = safely_parsed(archive.read("content.xml"))
            styles = safely_parsed(archive.read("styles.xml")) if "styles.xml" in archive.namelist() else None
            meta = safely_parsed(archive.read("meta.xml")) if "meta.xml" in archive.namelist() else None
            found, paragraphs = walked(content, styles)
    except etree.XMLSyntaxError as error:
        raise DocumentUnreadable(name, "a part of it is damaged") from error
    except RecursionError as error:
        raise DocumentUnreadable(name, "it is nested deeper than any document") from error
    except UNPACKING_ERRORS as error:
        raise DocumentUnreadable(name, "it is no OpenDocument text, or a part of it is damaged") from error
    text, blocks = found.text, found.blocks
    if not text.strip():
        raise DocumentUnreadable(name, "it holds no text", next_step="If it holds pictures of pages, add the original.")
    facts = {item.tag: (item.text or "").strip() for item in meta.iter()} if meta is not None else {}
    stated = sensible_title(facts.get(_TITLE))
    shown = " ".join(text[:4_000].split()).casefold()
    title = title_of(text, blocks, name, stated=stated if stated and stated.casefold() in shown else "")
    return ParsedDocument(
        text,
        MEDIA_TYPE,
        "glossator.odt",
        VERSION,
        blocks,
        found.marks,
        title=title,
        published_on=date_line(text, blocks),
        language=facts.get(_LANGUAGE) or None,
        kind=kind_of(title, text, blocks),
        paragraphs=paragraphs,
    )


def _refuse_others(archive: "ZipFile", name: str) -> None:
    """Say what an archive is that holds no readable text.

    Raises:
        DocumentUnreadable: if it is protected by a password, or a spreadsheet, a presentation or a drawing.
    """
    names = archive.namelist()
    if "META-INF/manifest.xml" in names and _ENCRYPTED in archive.read("META-INF/manifest.xml"):
        raise DocumentUnreadable(
            name, "it is protected by a password", next_step="Open it, save a copy without the password and add that."
        )
    kind = archive.read("mimetype").strip().decode("ascii", "replace") if "mimetype" in names else MEDIA_TYPE
    if not kind.startswith(MEDIA_TYPE):
        raise DocumentUnreadable(
            name, "it is an OpenDocument file that holds no text", next_step="Save what it shows as .odt and add that."
        )
