"""The codebook in the REFI-QDA exchange format, which NVivo, ATLAS.ti, MAXQDA and others read.

What the format has no place for (kind, when to give a code and when not) stands in the description, each in a paragraph
with its label, from where ``glossator codebook --import`` takes it back.

Source: REFI-QDA Codebook 1.0 (urn:QDA-XML:codebook:1.0), Codebook.xsd.
"""

import re
import uuid
from collections.abc import Generator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from exports.content import CodebookEntry
from exports.palette import CODE_FILLS
from exports.safe_write import whole_file

NAMESPACE = "urn:QDA-XML:codebook:1.0"
LABELS = (("Kind", "kind"), ("Include when", "include_when"), ("Exclude when", "exclude_when"))
"""Labels of paragraphs of a description and what they hold, in their order."""

_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAMES = uuid.UUID("6f7f3f60-3c55-5d43-8a0f-5a9a2c1b7e11")
"""Ids of codes are made from this and their paths, so that a second export has the same."""


def write(content: Sequence[CodebookEntry], path: Path) -> Generator[int, None, None]:
    """Write the codes as a tree; a file that stands there is replaced whole, or left as it was.

    Yields:
        How many codes are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    with whole_file(path) as target:
        head = f'<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="{NAMESPACE}" origin="Glossator">\n<Codes>\n'
        target.write(head.encode())
        depth = 0
        for number, entry in enumerate(content, 1):
            level = min(entry.level, depth + 1)
            target.write(("</Code>\n" * (depth - level + 1) if depth >= level else "").encode())
            target.write(_opening(entry).encode())
            depth = level
            yield number
        target.write(("</Code>\n" * depth + "</Codes>\n</CodeBook>\n").encode())
    if not content:
        yield 0


def _opening(entry: CodebookEntry) -> str:
    """A code without its end: those below it come first."""
    fill = CODE_FILLS.get(entry.color)
    color = f' color="#{fill}"' if fill else ""
    words = escape(_allowed(_description(entry)))
    return (
        f'<Code guid="{uuid.uuid5(_NAMES, entry.path.encode(errors="replace").decode())}" '
        f'name={quoteattr(_allowed(entry.name))} isCodable="true"{color}>\n'
        + (f"<Description>{words}</Description>\n" if words else "")
    )


def _description(entry: CodebookEntry) -> str:
    parts = [entry.definition.strip()]
    for label, field in LABELS:
        words = str(getattr(entry, field)).strip()
        if words and (field, words) != ("kind", "theme"):
            parts.append(f"{label}: {words}")
    return "\n\n".join(filter(None, parts))


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
