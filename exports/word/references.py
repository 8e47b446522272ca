"""Captions with numbers of their own, and cross references to them: fields on both ends, so that Word keeps them right.

A caption's "Table 2" is a sequence field within a bookmark; a cross reference is a field that repeats the bookmark's
words. Prose names what it refers to as ``{see:KEY}``.

Source: ISO/IEC 29500-1, 17.16.5.56 (SEQ) and 17.16.5.51 (REF).
"""

import hashlib
from collections.abc import Iterable, Mapping

from exports.briefing_content import Block
from exports.word.fields import field
from exports.word.story import Reference, Story
from exports.word.xml_text import run, runs
from exports.wording import NOT_HERE, SEE, captions


def references(blocks: Iterable[Block]) -> dict[str, Reference]:
    """What every table and chart is called, by key, in the order in which they will be written."""
    return {key: Reference(label, number, _bookmark(key)) for key, (label, number) in captions(blocks).items()}


def _bookmark(key: str) -> str:
    """The same name for a key in every file, so that what a refresh puts in gets in nothing's way.

    Word names its own like this, with nine or ten digits; what begins with a line is not listed among bookmarks.
    """
    return f"_Ref{int(hashlib.sha256(key.encode('utf-8', 'replace')).hexdigest()[:10], 16):013d}"


def captioned(story: Story, key: str, text: str, *, is_below: bool = False) -> str:
    """The caption of a block, kept with the table below it; that of a picture stands below and is not kept on."""
    reference = story.references[key]
    number = field(f"SEQ {reference.label} \\* ARABIC", str(reference.number))
    label = story.bookmark(reference.bookmark, run(f"{reference.label}\u00a0") + number)
    before = '<w:keepNext w:val="0"/>' if is_below else ""
    after = '<w:spacing w:before="100" w:after="240"/>' if is_below else ""
    return story.paragraph("caption", label + with_references(story, f": {text}"), before=before, after=after)


def see(references: Mapping[str, Reference], key: str) -> str:
    """A cross reference: "Table 2"."""
    found = references.get(key)
    if found is None:
        return run(NOT_HERE)
    return field(f"REF {found.bookmark} \\h", f"{found.label}\u00a0{found.number}")


def with_references(story: Story, text: str) -> str:
    """Runs of a text in which every ``{see:KEY}`` is a cross reference."""
    if "{see:" not in text:
        return runs(text)
    pieces = SEE.split(text)
    return "".join(see(story.references, piece) if number % 2 else runs(piece) for number, piece in enumerate(pieces))
