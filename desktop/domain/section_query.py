"""What a section of a briefing looks for, and how it shows it: read from and written as the JSON text that is stored.

Queries name ids. Writing is strict. Reading forgives: what a newer program wrote, or damage, is shown as if it were not
there and yet kept, so that nothing of it is lost when another part of the query is changed here.

The text is an object with any of these; what has its default is left out:

========== ===========================================================================================================
find       object of codes, documents, actors, reviewers, stances (lists), words (text) and subcodes (false: only the
           codes themselves). An empty object finds every coded passage; without ``find`` nothing is looked for
group      of quotes: under a heading each by ``GROUPS``
order      of quotes: by ``ORDERS``
most       of quotes: how many the query gives at most, in each group
notes      of quotes: true with the reviewers' memos
meaning    of quotes: true with what the code stands for under its heading
measure    what is counted: ``MEASURES``
by         categories of a chart, rows of a matrix: ``DIMENSIONS``
against    series of a chart, columns of a matrix: ``DIMENSIONS``
base       among whom is counted: ``BASES``
shows      of a count, sources or an annex: ``SHOWN``
========== ===========================================================================================================
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from desktop.domain.coding import STANCES
from desktop.domain.ids import ActorId, CodeId, DocumentId, ReviewerId
from desktop.errors import BadValue

GROUPS = ("", "code", "actor", "document", "kind", "stance")
ORDERS = ("document", "code", "actor", "date", "importance")
"""By importance: the weightiest first, and of equal weight every speaker once before any comes again."""
MEASURES = ("documents", "actors", "passages")
DIMENSIONS = ("", "code", "issue", "stance", "kind", "actor", "document")
BASES = ("all", "answered", "commenting")
"""All there are; those of whom any passage is coded; those of whom a passage on the same codes is coded.
Stances of actors are among those of whom any passage is coded even so, as in the positions."""
SHOWN = ("", "summary", "quantities", "all", "codebook", "used", "trail")
"""Of a count: what the passages add up to, or what the words for quantity mean. Of sources: every document, quoted or
not. Of an annex: the codebook, that of the codes used here, where each passage comes from, or what the words for
quantity mean."""

_NOTHING: dict[str, Any] = {}  # Any: whatever JSON a newer program has written


@dataclass(frozen=True, slots=True)
class Finding:
    """Which coded passages are looked for; an empty field wants all. ``words`` must all occur."""

    codes: frozenset[CodeId] = frozenset()
    subcodes: bool = True
    documents: frozenset[DocumentId] = frozenset()
    actors: frozenset[ActorId] = frozenset()
    reviewers: frozenset[ReviewerId] = frozenset()
    stances: frozenset[str] = frozenset()
    words: str = ""


@dataclass(frozen=True, slots=True)
class SectionQuery:
    """A query. ``find`` is None where nothing is looked for; ``most`` is 0 for all.

    ``unread`` is the JSON of what is not understood here, ``unread_find`` that of the same within ``find``.
    """

    find: Finding | None = None
    group: str = ""
    order: str = "document"
    most: int = 0
    notes: bool = False
    meaning: bool = False
    measure: str = "documents"
    by: str = ""
    against: str = ""
    base: str = "all"
    shows: str = ""
    unread: str = "{}"
    unread_find: str = "{}"

    @property
    def is_understood(self) -> bool:
        """Whether all of it is: a newer program may look for more than this one can."""
        return self.unread == self.unread_find == "{}"


_CHOICES = {
    "group": GROUPS, "order": ORDERS, "measure": MEASURES, "by": DIMENSIONS, "against": DIMENSIONS, "base": BASES,
    "shows": SHOWN,
}  # fmt: skip
_FLAGS = ("notes", "meaning")
_LISTS = ("codes", "documents", "actors", "reviewers", "stances")
_DEFAULT = {field.name: field.default for field in fields(SectionQuery)}


def read_query(text: str) -> SectionQuery:
    """The query that a stored text says. Never fails: what makes no sense is set aside."""
    stored = _object(text)
    known: dict[str, Any] = {}
    unread = dict(stored)
    for key, value in stored.items():
        if _is_known(key, value):
            known[key] = value
            del unread[key]
    find, unread_find = None, _NOTHING
    if isinstance(stored.get("find"), dict):
        find, unread_find = _read_find(stored["find"])
        del unread["find"]
    return SectionQuery(**known, find=find, unread=_json(unread), unread_find=_json(unread_find))


def write_query(query: SectionQuery) -> str:
    """The text that is stored for a query: short, and the same for the same query.

    Raises:
        BadValue: it holds a word that there is not, or a number below zero.
    """
    for key, allowed in _CHOICES.items():
        if getattr(query, key) not in allowed:
            raise BadValue(f"{key} of a section", getattr(query, key), ", ".join(filter(None, allowed)))
    if query.most < 0:
        raise BadValue("number of quotations", str(query.most), "0 for all, or more")
    written = _object(query.unread)
    for key in (*_CHOICES, *_FLAGS, "most"):
        if getattr(query, key) != _DEFAULT[key]:
            written[key] = getattr(query, key)
    if query.find is not None:
        written["find"] = {**_object(query.unread_find), **_written_find(query.find)}
    return _json(written)


def changed_query(text: str, **values: Any) -> str:  # Any: a field of SectionQuery each, which write_query checks
    """The stored text with some fields of its query set anew; the rest of it stays, understood or not.

    Raises:
        BadValue: see ``write_query``.
    """
    query = replace(read_query(text), **values)
    unread = {key: value for key, value in _object(query.unread).items() if key not in values}
    return write_query(replace(query, unread=_json(unread)))


def _is_known(key: str, value: object) -> bool:
    if key in _CHOICES:
        return isinstance(value, str) and value in _CHOICES[key]
    if key in _FLAGS:
        return isinstance(value, bool)
    return key == "most" and type(value) is int and value >= 0


def _read_find(stored: Mapping[str, Any]) -> tuple[Finding, dict[str, Any]]:
    known: dict[str, Any] = {}
    unread = dict(stored)
    for key in _LISTS:
        value = stored.get(key)
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            allowed = set(STANCES) if key == "stances" else set(value)
            known[key] = frozenset(value) & allowed
            unread[key] = sorted(set(value) - allowed)
            if not unread[key]:
                del unread[key]
    for key, kind in (("words", str), ("subcodes", bool)):
        if isinstance(stored.get(key), kind):
            known[key] = stored[key]
            del unread[key]
    return Finding(**known), unread


def _written_find(find: Finding) -> dict[str, object]:
    unknown = find.stances - set(STANCES)
    if unknown:
        raise BadValue("stance", ", ".join(sorted(unknown)), ", ".join(STANCES))
    written: dict[str, object] = {key: _sorted(getattr(find, key)) for key in _LISTS if getattr(find, key)}
    if find.words.strip():
        written["words"] = " ".join(find.words.split())
    if not find.subcodes:
        written["subcodes"] = False
    return written


def _sorted(values: Sequence[str]) -> list[str]:
    return sorted(values)


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):  # damage, or what nobody can have meant
        return {}
    return found if isinstance(found, dict) else {}


def _json(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
