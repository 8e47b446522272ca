"""Saved web pages: .html, .htm, .xhtml and .mhtml.

The text comes from one walk over the whole page. Where a page has menus and the like around its article, trafilatura
says which of the leaves are the article; its own text is not taken, for it drops repeated paragraphs and formatting.
"""

import re
from itertools import groupby
from typing import TYPE_CHECKING

from desktop import offline
from desktop.domain.document import ParsedDocument
from desktop.errors import DocumentUnreadable
from desktop.readers.building import TextBuilder
from desktop.readers.encodings import decoded
from desktop.readers.facts import date_line, kind_of, title_of
from desktop.readers.normalised import normalised
from desktop.readers.web_facts import facts_of
from desktop.readers.web_walk import Leaf, leaves_of
from desktop.version import VERSION

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

MEDIA_TYPE = "text/html"
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE)
_TAG = re.compile(r"<(/?)(?!(?:p|li|t[rdh]|d[td]|br|hr|img|input|link|meta|option|wbr)\b)[a-zA-Z][^<>]*?(/?)>")
"""A tag of what can lie in itself; the others end each other, or hold nothing."""
_DEEPEST = 10_000
_AROUND_AN_ARTICLE = "nav, aside, footer, header, form, menu, [role=navigation], [role=banner], [role=complementary]"
_PROSE_FROM = 100
_SMALLEST_ARTICLE = 200
_SMALLEST_SHARE = 0.5
_CERTAIN_FROM = 25
_CLOSE = 4


def read(data: bytes, name: str) -> ParsedDocument:
    """The article of a web page, or the whole page where no article stands out; ``options`` and a warning say which.

    Raises:
        DocumentUnreadable: if it is empty, no text, or shows no text.
    """
    from selectolax.lexbor import LexborHTMLParser, SelectolaxError  # 1.6 MB of library that only web pages need

    if data.lstrip()[:200].lower().startswith((b"from:", b"mime-version:")) and b"multipart/related" in data[:4_000]:
        data = _page_of_archive(data, name)
    if not data.strip():
        raise DocumentUnreadable(name, "it is empty", next_step="Save the page again.")
    charset = _CHARSET.search(data[:4_096])
    source = decoded(data, name, declared=charset[1].decode() if charset else None)
    html = normalised(source.text)
    if _is_too_deep(html):
        raise DocumentUnreadable(name, "it is nested deeper than any page")
    try:
        tree = LexborHTMLParser(html)
        leaves = leaves_of(tree.root) if tree.root is not None else []
    except RecursionError as error:
        raise DocumentUnreadable(name, "it is nested deeper than any page") from error
    except SelectolaxError as error:
        raise DocumentUnreadable(name, "it is too large or too damaged to be parsed") from error
    if not any(leaf.text for leaf in leaves):
        raise DocumentUnreadable(
            name, "the page shows no text", next_step="Save it again in the browser, as a complete page."
        )
    kept, view, warnings = _chosen(leaves, tree, html)
    return _parsed(kept, tree, html, name, options={"encoding": source.encoding, "view": view},
                   warnings=source.warnings + warnings)  # fmt: skip


def _is_too_deep(html: str) -> bool:
    """Whether a page nests so deep that the parser, whose time grows with the square of it, would take minutes."""
    if html.count("<") < _DEEPEST:
        return False
    depth = 0
    for tag in _TAG.finditer(html):
        depth = max(0, depth + (-1 if tag[1] else 0 if tag[2] else 1))
        if depth > _DEEPEST:
            return True
    return False


def _parsed(
    leaves: list[Leaf], tree: "LexborHTMLParser", html: str, name: str, *, options: dict[str, str],
    warnings: tuple[str, ...],
) -> ParsedDocument:  # fmt: skip
    builder = _built(leaves)
    facts = facts_of(tree, html)
    title = title_of(builder.text, builder.blocks, name, stated=facts.title)
    kind = kind_of(title, builder.text, builder.blocks)
    return ParsedDocument(
        builder.text,
        MEDIA_TYPE,
        "glossator.web_page",
        VERSION,
        builder.blocks,
        builder.marks,
        options=options,
        title=title,
        byline=facts.byline,
        publisher=facts.publisher,
        published_on=facts.published_on or date_line(builder.text, builder.blocks),
        url=facts.url,
        language=facts.language,
        kind=kind if kind != "other" else facts.kind or kind,
        warnings=warnings,
    )


def _built(leaves: list[Leaf]) -> TextBuilder:
    """The leaves as text and blocks, cells inside their rows and tables."""
    builder = TextBuilder()
    for table, members in groupby(leaves, key=lambda leaf: leaf.row and leaf.row[0]):
        if table is None:
            for leaf in members:
                builder.add(leaf.kind, leaf.text, level=leaf.level, label=leaf.label, marks=leaf.marks)
            continue
        with builder.within("table"):
            for row, cells in groupby(members, key=lambda leaf: leaf.row):
                with builder.within("row", level=int(bool(row and row[2]))):
                    for leaf in cells:
                        builder.add(leaf.kind, leaf.text, level=leaf.level, marks=leaf.marks)
    return builder


def _chosen(leaves: list[Leaf], tree: "LexborHTMLParser", html: str) -> tuple[list[Leaf], str, tuple[str, ...]]:
    """The leaves to keep, whether they are the article or the page, and what to say about it."""
    length = sum(len(leaf.text) for leaf in leaves)
    linked = sum(leaf.linked for leaf in leaves)
    if length < 2 * _SMALLEST_ARTICLE or (tree.css_first(_AROUND_AN_ARTICLE) is None and linked * 4 < length):
        return leaves, "page", ()
    article = _article(leaves, html)
    kept = sum(len(leaf.text) for leaf in article)
    prose = [leaf for leaf in leaves if len(leaf.text) >= _PROSE_FROM and leaf.linked * 2 < len(leaf.text)]
    in_article = set(map(id, article))
    kept_prose = sum(len(leaf.text) for leaf in prose if id(leaf) in in_article)
    if kept < _SMALLEST_ARTICLE or kept_prose < _SMALLEST_SHARE * sum(len(leaf.text) for leaf in prose):
        return leaves, "page", ("No article stood out on the page, so all of it was taken, menus included.",)
    left_out = sum(len(leaf.text.split()) for leaf in leaves if id(leaf) not in in_article)
    if not left_out:
        return leaves, "page", ()
    return (
        article,
        "article",
        (f"The article was taken; {left_out:,} words around it (menus and the like) were left out.",),
    )


def _article(leaves: list[Leaf], html: str) -> list[Leaf]:
    """The leaves that trafilatura counts as the article, all occurrences of a repeated one included."""
    with offline.unprobed():
        import trafilatura  # an eighth of a second, and only pages with menus need it

    found = trafilatura.bare_extraction(html, include_comments=False, include_tables=True)
    body = getattr(found, "body", None)
    if body is None:
        return []
    texts = {_folded("".join(element.itertext())) for element in body.iter() if isinstance(element.tag, str)}
    texts |= {_folded(text) for text in body.itertext()}
    whole = _folded(" ".join(body.itertext()))
    kept = [
        _folded(leaf.text) in texts or (len(leaf.text) >= _CERTAIN_FROM and _folded(leaf.text) in whole)
        for leaf in leaves
    ]
    _keep_what_lies_between(kept, leaves)
    title = next((place for place, leaf in enumerate(leaves) if leaf.kind == "heading" and leaf.level == 1), None)
    if title is not None and any(kept):
        kept[title] = kept[title] or title < kept.index(True)
    return [leaf for leaf, is_kept in zip(leaves, kept, strict=True) if is_kept]


def _keep_what_lies_between(kept: list[bool], leaves: list[Leaf]) -> None:
    """Items, quotations and tables inside the article are of it, unless they are links to elsewhere.

    A heading is, where the text that follows it is: the head of an advert goes with the advert.
    """
    if not any(kept):
        return
    first, last = kept.index(True), len(kept) - 1 - kept[::-1].index(True)
    linked = {leaf.row[0] for leaf in leaves if leaf.row is not None and leaf.linked * 2 > len(leaf.text)}
    for place in range(first, last + 1):
        leaf = leaves[place]
        if leaf.row is not None:
            kept[place] = kept[place] or leaf.row[0] not in linked
        elif leaf.kind in ("item", "quote") and leaf.linked * 2 <= len(leaf.text):
            kept[place] = kept[place] or _is_between(kept, place)
    is_followed = False
    for place in range(last, first - 1, -1):
        if leaves[place].kind == "heading":
            kept[place] = is_followed
        elif leaves[place].kind != "caption":
            is_followed = kept[place]


def _is_between(kept: list[bool], place: int) -> bool:
    """Whether leaves of the article come close before and after."""
    return any(kept[max(0, place - _CLOSE) : place]) and any(kept[place + 1 : place + 1 + _CLOSE])


def _folded(text: str) -> str:
    return " ".join(text.split())


def _page_of_archive(data: bytes, name: str) -> bytes:
    """The page inside an archive that a browser saved (MHTML)."""
    import email  # the mail parser is needed by this one form of page only
    from email import policy

    message = email.message_from_bytes(data, policy=policy.default)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                charset = part.get_content_charset()
                return content if not charset else b'<meta charset="%s">' % charset.encode("ascii", "ignore") + content
    raise DocumentUnreadable(name, "no page was found in this archive of a browser")
