"""Our own data part in a Word file sent for comments: which comment is which coding, and how it was sent.

By it a copy that comes back is understood: Word keeps the part as it is, and so does LibreOffice. Shape::

    <comments xmlns="urn:glossator:comments:1" project=".." document=".." exported="..">
      <comment key=".." memo=".." paragraph=".." durable=".." author=".." at=".." said="hash" words="hash" text=".."/>
    </comments>

``said`` is the hash of what the comment says, ``words`` that of the words it lies on. A reply has ``to``, the key of
what it replies to.
"""

import uuid
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from exports.word.hash_map import ITEM_CONTENT_TYPE, ITEM_RELATIONSHIP, PROPERTIES_RELATIONSHIP
from exports.word.package import PackageDraft
from exports.word.parts import WordParts
from exports.word.xml_text import DECLARATION, attribute

NAMESPACE = "urn:glossator:comments:1"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_COMMENTS, _COMMENT = f"{{{NAMESPACE}}}comments", f"{{{NAMESPACE}}}comment"


class SentComment(NamedTuple):
    """A comment or reply as it was sent. ``key`` is of a coding, or of a memo where ``to`` is the coding's.

    ``memo`` is the memo whose words stand in the comment of a coding; ``said`` and ``words`` are hashes of sixteen
    digits, ``paragraph`` and ``durable`` Word's own ids.
    """

    key: str
    memo: str = ""
    to: str = ""
    paragraph: str = ""
    durable: str = ""
    author: str = ""
    written_at: str = ""
    said: str = ""
    words: str = ""


class CommentMap(NamedTuple):
    """What the part says."""

    project: str
    document: str
    exported: str
    sent: tuple[SentComment, ...]


def add_map(draft: PackageDraft, parts: WordParts, found: CommentMap) -> None:
    """Put the part into a package, beside any that is there."""
    item = draft.free_name("customXml/item{}.xml")
    number = item.removeprefix("customXml/item").removesuffix(".xml")
    draft.add(item, "".join(_xml(found)).encode(), content_type="", related_from=parts.main, relation=ITEM_RELATIONSHIP)
    draft.add(
        draft.free_name(f"customXml/itemProps{number}{{}}.xml"),
        _properties(found),
        content_type=ITEM_CONTENT_TYPE,
        related_from=item,
        relation=PROPERTIES_RELATIONSHIP,
    )


def maps_in(parts: WordParts) -> tuple[CommentMap, ...]:
    """The maps of a package, the newest first; parts of others and damaged ones are passed over."""
    found = (_read(root) for root in parts.all_related("customXml") if root.tag == _COMMENTS)
    return tuple(sorted(found, key=lambda each: each.exported, reverse=True))


def _xml(found: CommentMap) -> Iterator[str]:
    names = {"project": found.project, "document": found.document, "exported": found.exported}
    yield f'{DECLARATION}<comments xmlns="{NAMESPACE}"{_attributes(names.items())}>'
    for sent in found.sent:
        yield f"<comment{_attributes((name, text) for name, text in sent._asdict().items() if text)}/>"
    yield "</comments>"


def _attributes(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(f' {name}="{attribute(text)}"' for name, text in pairs)


def _properties(found: CommentMap) -> bytes:
    """What Word wants beside a data part: an identity and its namespace."""
    identity = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{NAMESPACE}:{found.document}:{found.exported}")).upper()
    return (
        f'{DECLARATION}<ds:datastoreItem xmlns:ds="{_PROPERTIES}" ds:itemID="{{{identity}}}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def _read(root: etree._Element) -> CommentMap:
    sent = tuple(
        SentComment(**{name: element.get(name) or "" for name in SentComment._fields})
        for element in root.iter(_COMMENT)
        if element.get("key")
    )
    return CommentMap(root.get("project") or "", root.get("document") or "", root.get("exported") or "", sent)
