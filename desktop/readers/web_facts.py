"""What a web page says about itself in its head: title, author, site, date, address, language."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.readers.facts import partial_date, sensible_title

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_SITE_SUFFIX = re.compile(r"\s+(?:[|·–—»]|-)\s+[^|·–—»]{2,40}$")
_BY = re.compile(r"^by\s+", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->")
_ARTICLE_TYPES = frozenset(
    ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "OpinionNewsArticle", "AnalysisNewsArticle",
     "Report", "WebPage")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WebFacts:
    """The facts of a page, empty where it says nothing."""

    title: str
    byline: str
    publisher: str
    published_on: str | None
    url: str
    language: str | None
    kind: str


def facts_of(tree: "LexborHTMLParser", html: str) -> WebFacts:
    """What the page says in its meta elements, its linked data and its title."""
    meta = _meta(tree)
    linked = next(_linked_data(tree), {})
    site = _first(meta, "og:site_name", "dc.publisher", "citation_publisher") or _name(linked.get("publisher"))
    heading = [" ".join(node.text().split()) for node in tree.css("h1")]
    shown = tree.css_first("head title")
    title = _first(meta, "og:title", "citation_title", "dc.title", "twitter:title")
    if not title or title == site:
        title = (heading[0] if len(heading) == 1 else "") or (shown.text() if shown is not None else "")
    byline = _first(meta, "author", "article:author", "dc.creator", "citation_author", "byl", "parsely-author")
    return WebFacts(
        title=_without_site(sensible_title(title), site),
        byline=_person(byline) or _person(_name(linked.get("author"))),
        publisher="" if site.startswith("http") else site,
        published_on=_date(meta, linked, tree),
        url=_address(tree, meta, html),
        language=_language(tree),
        kind="article"
        if meta.get("og:type") == "article" or linked.get("@type") in _ARTICLE_TYPES - {"WebPage"}
        else "",
    )


def _meta(tree: "LexborHTMLParser") -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        attributes = node.attributes
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = " ".join((attributes.get("content") or "").split())
        if key and content:
            found.setdefault(key.lower(), content)
    return found


def _first(meta: Mapping[str, str], *keys: str) -> str:
    return next((meta[key] for key in keys if key in meta), "")


def _linked_data(tree: "LexborHTMLParser") -> Iterator[dict[str, object]]:
    """The article among the page's JSON-LD objects."""
    for node in tree.css('script[type="application/ld+json"]'):
        try:
            found = json.loads(node.text())
        except (ValueError, RecursionError):
            continue  # pages are full of broken linked data; the meta elements say the same
        graph = found.get("@graph", found) if isinstance(found, dict) else found
        for item in graph if isinstance(graph, list) else [graph]:
            if isinstance(item, dict) and isinstance(item.get("@type"), str) and item["@type"] in _ARTICLE_TYPES:
                yield item


def _name(value: object) -> str:
    """The name of a person or body in linked data: a text, an object with a name, or a list of them."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value[:10])))
    if isinstance(value, dict):
        value = value.get("name")
    return " ".join(value.split()) if isinstance(value, str) else ""


def _person(text: str) -> str:
    """A byline that is words, without “By”; some pages put an address of a profile there."""
    return "" if text.startswith(("http", "www.", "@")) or len(text) > 200 else _BY.sub("", text)


def _without_site(title: str, site: str) -> str:
    """The title without the name of the site behind it."""
    if site and title.casefold().endswith(site.casefold()):
        return title[: -len(site)].rstrip(" |·–—»-") or title
    match = _SITE_SUFFIX.search(title)
    return title[: match.start()] if match and ("|" in match[0] or "»" in match[0]) else title


def _date(meta: Mapping[str, str], linked: Mapping[str, object], tree: "LexborHTMLParser") -> str | None:
    stated = _first(
        meta, "article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "dc.date.issued", "pubdate",
        "citation_publication_date", "parsely-pub-date", "publish-date", "govuk:first-published-at",
    )  # fmt: skip
    if not stated and isinstance(linked.get("datePublished"), str):
        stated = str(linked["datePublished"])
    if not stated:
        times = [node.attributes.get("datetime") or "" for node in tree.css("article time[datetime], time[pubdate]")]
        stated = times[0] if times else ""
    return partial_date(stated.replace("/", "-") if stated[:4].isdigit() else stated)


def _address(tree: "LexborHTMLParser", meta: Mapping[str, str], html: str) -> str:
    canonical = tree.css_first('link[rel="canonical"]')
    url = (canonical.attributes.get("href") if canonical is not None else "") or meta.get("og:url", "")
    if not url and (saved := _SAVED_FROM.search(html[:2_000])):
        url = saved[1]
    return url if url.startswith(("http://", "https://")) and len(url) < 2_000 else ""


def _language(tree: "LexborHTMLParser") -> str | None:
    root = tree.css_first("html")
    language = (root.attributes.get("lang") if root is not None else None) or ""
    return language.strip()[:35] or None
