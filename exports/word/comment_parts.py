"""The parts that hold what comments say: the comments, how they hang together, their lasting ids, our own map.

Source: ECMA-376 part 1, 17.13.4 (comments); [MS-DOCX] 2.5.1 (paraId), 2.7.1 (commentsExtended: the last paragraph of
a comment stands for it), 2.8 (commentsIds: an id that stays when Word gives the paragraphs new ones).
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from lxml import etree

from exports.word.package import PackageDraft, serialised
from exports.word.parts import WordParts, safely_parsed
from exports.word.vocabulary import COMPATIBILITY, STRICT, TRANSITIONAL
from exports.word.xml_text import attribute, run

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
W16CID = "http://schemas.microsoft.com/office/word/2016/wordml/cid"

_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONS = {
    TRANSITIONAL: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
    STRICT: "http://purl.oclc.org/ooxml/officeDocument/relationships/comments",
}
_EXTENDED_RELATION = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_IDS_RELATION = "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds"
_PARAGRAPH_ID = re.compile(rb'(?:paraId|durableId)="([0-9A-Fa-f]{1,8})"')
_LONGEST_AUTHOR, _LONGEST_INITIALS = 255, 9  # as the Open XML SDK has it
_MOST_IDS = 0x7FFFFFFE
"""paraId and durableId are above 0 and below 0x7FFFFFFF ([MS-DOCX] 2.6.2.3 and 2.8.3.1)."""


class CommentEntry(NamedTuple):
    """A comment as the parts hold it. ``paragraph`` and ``durable`` are ids of eight hexadecimal digits."""

    id: int
    text: str
    author: str
    initials: str
    written_at: str
    resolved: bool
    paragraph: str
    durable: str
    parent: str = ""  # the paragraph id of the comment that it replies to


class FreshIds:
    """Paragraph and durable ids that the package does not have; the same package and words give the same ones.

    Args:
        contents: the package's XML parts.
    """

    def __init__(self, contents: Iterable[bytes]) -> None:
        self._taken = {int(found, 16) for content in contents for found in _PARAGRAPH_ID.findall(content)}

    def next(self, seed: str) -> str:
        """An id for that seed, as eight hexadecimal digits."""
        digest = hashlib.sha256(seed.encode("utf-8", "replace")).digest()
        candidate = int.from_bytes(digest[:8], "big") % _MOST_IDS + 1
        while candidate in self._taken:
            candidate = candidate % _MOST_IDS + 1
        self._taken.add(candidate)
        return f"{candidate:08X}"


def add_comments(
    draft: PackageDraft,
    parts: WordParts,
    entries: Sequence[CommentEntry],
    *,
    namespace: str,
    styles: Mapping[str, str],
) -> None:
    """Append comments to the package's parts, which are made where there are none.

    Args:
        namespace: the one of Word's two that the file is in.
        styles: the ids of the file's own styles by name, lower case.
    """
    text_style, mark_style = styles.get("annotation text", ""), styles.get("annotation reference", "")
    comments = "".join(_comment(entry, text_style=text_style, mark_style=mark_style) for entry in entries)
    _append(draft, parts, "comments", comments, root=f"<w:comments {_names(namespace)}/>",
            content_type=f"{_OFFICE}.comments+xml", relation=_RELATIONS[namespace])  # fmt: skip
    extended = "".join(_extended(entry) for entry in entries)
    _append(draft, parts, "commentsExtended", extended, root=f"<w15:commentsEx {_names(namespace)}/>",
            content_type=f"{_OFFICE}.commentsExtended+xml", relation=_EXTENDED_RELATION)  # fmt: skip
    ids = "".join(
        f'<w16cid:commentId w16cid:paraId="{entry.paragraph}" w16cid:durableId="{entry.durable}"/>' for entry in entries
    )
    _append(draft, parts, "commentsIds", ids, root=f"<w16cid:commentsIds {_names(namespace)}/>",
            content_type=f"{_OFFICE}.commentsIds+xml", relation=_IDS_RELATION)  # fmt: skip


def _append(
    draft: PackageDraft, parts: WordParts, kind: str, inside: str, *, root: str, content_type: str, relation: str
) -> None:
    """Put elements at the end of a part."""
    name = parts.related_name(kind)
    whole = etree.fromstring(root if name == "" else _with_names(draft.read(name), root))
    opened = f"{root.removesuffix('/>')}>{inside}</{root[1 : root.index(' ')]}>"
    whole.extend(etree.fromstring(opened, etree.XMLParser(huge_tree=True)))
    if name:
        draft.replace(name, serialised(whole))
        return
    folder = parts.main.rpartition("/")[0]
    new = draft.free_name(f"{folder}/{kind}{{}}.xml".lstrip("/"))
    draft.add(new, serialised(whole), content_type=content_type, related_from=parts.main, relation=relation)


def _with_names(content: bytes, root: str) -> bytes:
    """A part with the prefixes declared that ours use, and named as ones that a reader may leave aside."""
    old, ours = safely_parsed(content), etree.fromstring(root)
    names = {**old.nsmap, **{prefix: uri for prefix, uri in ours.nsmap.items() if uri not in old.nsmap.values()}}
    prefixes = cast("Mapping[str, str]", names)  # lxml-stubs know of no default namespace here
    new = etree.Element(old.tag, {str(name): str(text) for name, text in old.attrib.items()}, nsmap=prefixes)
    key = f"{{{COMPATIBILITY}}}Ignorable"
    ignorable = (new.get(key) or "").split()
    named = {uri: prefix for prefix, uri in new.nsmap.items() if prefix}
    ignorable += [named[uri] for uri in (W14, W15, W16CID) if uri in named and named[uri] not in ignorable]
    new.set(key, " ".join(ignorable))
    new.extend(old)
    return etree.tostring(new)


def _names(namespace: str) -> str:
    """The declarations on the root of a part."""
    return (
        f'xmlns:w="{namespace}" xmlns:mc="{COMPATIBILITY}" xmlns:w14="{W14}" xmlns:w15="{W15}" '
        f'xmlns:w16cid="{W16CID}" mc:Ignorable="w14 w15 w16cid"'
    )


def _comment(entry: CommentEntry, *, text_style: str, mark_style: str) -> str:
    """One comment: a paragraph per line, the last one with its id, the first one with the mark that Word draws."""
    lines = entry.text.split("\n")
    style = f'<w:pPr><w:pStyle w:val="{attribute(text_style)}"/></w:pPr>' if text_style else ""
    look = f'<w:rPr><w:rStyle w:val="{attribute(mark_style)}"/></w:rPr>' if mark_style else ""
    mark = f"<w:r>{look}<w:annotationRef/></w:r>"
    last = len(lines) - 1
    paragraphs = "".join(
        f"<w:p{_paragraph_id(entry) if at == last else ''}>{style}{mark if at == 0 else ''}{run(line)}</w:p>"
        for at, line in enumerate(lines)
    )
    date = f' w:date="{attribute(entry.written_at)}"' if entry.written_at else ""
    initials = f' w:initials="{attribute(entry.initials[:_LONGEST_INITIALS])}"' if entry.initials else ""
    author = attribute(entry.author[:_LONGEST_AUTHOR])
    return f'<w:comment w:id="{entry.id}" w:author="{author}"{date}{initials}>{paragraphs}</w:comment>'


def _paragraph_id(entry: CommentEntry) -> str:
    return f' w14:paraId="{entry.paragraph}"'


def _extended(entry: CommentEntry) -> str:
    parent = f' w15:paraIdParent="{entry.parent}"' if entry.parent else ""
    return f'<w15:commentEx w15:paraId="{entry.paragraph}"{parent} w15:done="{int(entry.resolved)}"/>'
