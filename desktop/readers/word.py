"""Word files: .docx, .docm and .dotx, transitional and Strict."""

from desktop.domain.document import Block, Mark, ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers.archives import UNPACKING_ERRORS, opened_archive
from desktop.readers.facts import date_line, kind_of, sensible_title, title_of
from desktop.readers.normalised import normalised_in_place
from desktop.version import VERSION

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SENT_FOR_COMMENTS = (
    "This file was sent for comments. Answers in it are taken in with File, Take comments back in; added here, it is "
    "one more document."
)
_SENT = "{urn:glossator:comments:1}comments"
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read(data: bytes, name: str) -> ParsedDocument:
    """The text of a Word file with all its tracked changes accepted.

    The author in the file's properties is left aside: it names who typed the file or whose template it was.

    Raises:
        DocumentUnreadable: if it is protected, damaged, of the old format or without text.
    """
    from lxml import etree  # a fiftieth of a second that the start of the program does without

    from exports.word.parts import WordParts
    from exports.word.run_map import run_map

    refuse_compound_file(data, name)
    try:
        with opened_archive(data, name) as archive:
            parts = WordParts(archive)
            found = run_map(parts)
            properties = parts.core_properties()
            was_sent = any(root.tag == _SENT for root in parts.all_related("customXml"))
    except etree.XMLSyntaxError as error:
        raise DocumentUnreadable(name, "a part of it is damaged") from error
    except RecursionError as error:
        raise DocumentUnreadable(name, "it is nested deeper than any document") from error
    except UNPACKING_ERRORS as error:
        raise DocumentUnreadable(name, "it is no Word document, or a part of it is damaged") from error
    text = normalised_in_place(found.text)
    if not text.strip():
        raise DocumentUnreadable(name, "it holds no text", next_step="If it holds pictures of pages, add the original.")
    blocks = tuple(Block(*block) for block in found.blocks)
    title = title_of(text, blocks, name, stated=_stated_title(properties, text))
    return ParsedDocument(
        text,
        MEDIA_TYPE,
        "glossator.word",
        VERSION,
        blocks,
        tuple(Mark(kind, start, end, target or None) for kind, start, end, target in found.marks),
        options={"changes": "accepted"} if any(mark.kind == "inserted" for mark in found.marks) else {},
        title=title,
        published_on=date_line(text, blocks),
        language=found.language,
        kind=kind_of(title, text, blocks),
        warnings=(SENT_FOR_COMMENTS,) if was_sent else (),
        paragraphs=found.paragraphs,
    )


def refuse_compound_file(data: bytes, name: str) -> None:
    """Say what a file of Microsoft's older container is.

    Raises:
        DocumentUnreadable: if it is one: protected by a password, or of the old Word format.
    """
    if not data.startswith(_COMPOUND_FILE):
        return
    if _ENCRYPTED in data:
        raise DocumentUnreadable(
            name, "it is protected by a password", next_step="Open it, save a copy without the password and add that."
        )
    raise DocumentUnreadable(
        name, "it is of an older format that holds no open XML", next_step="Save it as .docx and add that."
    )


def _stated_title(properties: dict[str, str], text: str) -> str:
    """The title in the properties, if the document shows it, too; otherwise it is often that of its template."""
    title = sensible_title(properties.get("title"))
    shown = " ".join(text[:4_000].split()).casefold()
    return title if len(title.split()) > 1 and title.casefold() in shown else ""
