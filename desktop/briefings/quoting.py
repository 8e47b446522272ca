"""Which extracts a section quotes, in which order and under which headings; and what of it may not be quoted."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.briefings.material import Evidence, Material, name_of
from desktop.briefings.permission import Forbidden
from desktop.domain.briefing import DEEPEST_LEVEL, BriefingItem
from desktop.domain.coding import STANCES
from desktop.domain.document import DOCUMENT_KINDS
from desktop.domain.ids import CodeId, DocumentId
from desktop.domain.section_query import SectionQuery
from desktop.domain.span import Span
from desktop.domain.tidying import fault_of
from exports.content import Extract


@dataclass(frozen=True, slots=True)
class QuotedGroup:
    """Extracts under one heading. ``key`` is empty for those straight under the section's own heading.

    ``depth`` counts how much deeper its heading is than the section's; ``meaning`` is what its code stands for.
    """

    key: str
    heading: str
    depth: int
    extracts: tuple[Extract, ...]
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a section quotes, in groups, and what it would quote if that were permitted."""

    groups: tuple[QuotedGroup, ...]
    forbidden: tuple[Forbidden, ...] = ()


def quoted(query: SectionQuery, items: Sequence[BriefingItem], material: Material, *, level: int = 1) -> Quoted:
    """The extracts of a section: placed ones first, then what its query finds, then what was put in and not placed.

    Args:
        items: the section's, placed ones first in their order.
        level: of the section's heading, which limits how deep groups may go.
    """
    handled = _by_evidence(items, material)
    found = _sorted(material.found(query.find), query.order, material) if query.find is not None else []
    put_in = [each for each, item in handled.values() if item.put_in]
    kept = {id(each): each for each in (*found, *put_in) if not _left_out(handled, each)}
    forbidden = tuple(each.forbidden for each in kept.values() if each.forbidden is not None)
    may = {key: each for key, each in kept.items() if each.forbidden is None}
    placed = [each for each, item in handled.values() if item.sort_key and id(each) in may]
    taken = {id(each) for each in placed}
    by_query = [each for each in found if id(each) in may and id(each) not in taken]
    taken |= {id(each) for each in by_query}
    last = [each for each in put_in if id(each) in may and id(each) not in taken]
    stays = {id(each) for each in (*placed, *put_in)}
    ordered = (*placed, *by_query, *last)
    groups = _groups(query, ordered, material, level)
    return Quoted(
        tuple(
            QuotedGroup(
                group.key, group.heading, group.depth,
                tuple(_extract(each, handled, query) for each in _limited(group.evidence, query, stays)),
                group.meaning,
            )
            for group in groups
        ),
        forbidden,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Group:
    key: str
    heading: str
    depth: int
    evidence: tuple[Evidence, ...]
    meaning: str = ""


_Handled = Mapping[int, tuple[Evidence, BriefingItem]]
"""What was done by hand, by the identity of the evidence, in the items' order."""


def _by_evidence(items: Iterable[BriefingItem], material: Material) -> _Handled:
    """The item of each passage; of a passage that several reviewers coded, that of the coding it is quoted by."""
    found: dict[int, tuple[Evidence, BriefingItem]] = {}
    for item in items:
        evidence = material.of_coding.get(item.coding_id)  # none: a highlight without a code, or no content
        if evidence is not None and (id(evidence) not in found or evidence.coding.id == item.coding_id):
            found[id(evidence)] = (evidence, item)
    return found


def _left_out(handled: _Handled, evidence: Evidence) -> bool:
    return id(evidence) in handled and handled[id(evidence)][1].left_out


def _extract(evidence: Evidence, handled: _Handled, query: SectionQuery) -> Extract:
    """The extract as it is quoted here. Tidied words that fit the passage no more give way to the words themselves."""
    extract = evidence.extract
    if extract.notes and not query.notes:
        extract = replace(extract, notes=())
    tidied = handled[id(evidence)][1].tidied if id(evidence) in handled else ""
    if tidied and fault_of(extract.text, tidied) is None:
        return replace(extract, tidied=tidied)
    return extract


def _limited(evidence: Sequence[Evidence], query: SectionQuery, stays: Iterable[int]) -> tuple[Evidence, ...]:
    """All that was handled by hand, and as many of the rest as the query allows, taken from all sources in turn.

    A source is who speaks, or the document where one speaks in all. By importance it is the first that are taken, for
    that order has its own turns. Where only some are shown, none shares words with one that is shown already: two codes
    often mark nearly the same.
    """
    if not query.most:
        return tuple(evidence)
    by_hand = set(stays)
    rest = [each for each in evidence if id(each) not in by_hand]
    shown: dict[DocumentId, list[Span]] = {}
    for each in evidence:
        if id(each) in by_hand:
            shown.setdefault(each.coding.document_id, []).append(each.coding.span)

    def fits(place: int) -> bool:
        coding = rest[place].coding
        spans = shown.setdefault(coding.document_id, [])
        if any(span.overlaps(coding.span) for span in spans):
            return False
        spans.append(coding.span)
        return True

    several = len({each.voice for each in rest}) > 1
    sources = [each.voice if several else each.coding.document_id for each in rest]
    taken = spread([""] * len(rest) if query.order == "importance" else sources, query.most, fits)
    kept = by_hand | {id(rest[place]) for place in taken}
    return tuple(each for each in evidence if id(each) in kept)


def spread(sources: Sequence[str], most: int, fits: Callable[[int], bool] = lambda place: True) -> tuple[int, ...]:
    """At most so many places, one of each source in turn and each source's in their order; given in ascending order.

    Args:
        fits: asked of a place when its source's turn has come; one that does not fit gives way to the source's next.
    """
    waiting: dict[str, list[int]] = {}
    for place, source in enumerate(sources):
        waiting.setdefault(source, []).append(place)
    turns = deque(iter(places) for places in waiting.values())
    taken: list[int] = []
    while turns and len(taken) < most:
        places = turns.popleft()
        found = next(filter(fits, places), None)
        if found is not None:
            taken.append(found)
            turns.append(places)
    return tuple(sorted(taken))


def _sorted(found: Sequence[Evidence], order: str, material: Material) -> list[Evidence]:
    if order == "importance":
        return _weightiest(found)
    key = _ORDERS.get(order)
    return sorted(found, key=lambda each: key(each, material)) if key is not None else list(found)


def _weightiest(found: Iterable[Evidence]) -> list[Evidence]:
    """The weightiest first; of equal weight every speaker once before any comes again, so that few can show many."""
    turns: dict[tuple[int, str], int] = {}
    ranked: list[tuple[int, int, Evidence]] = []
    for each in found:
        weight = max(coding.importance for coding in each.codings)
        turn = turns[(weight, each.voice)] = turns.get((weight, each.voice), 0) + 1
        ranked.append((-weight, turn, each))
    return [each for _, _, each in sorted(ranked, key=lambda one: one[:2])]


def _date(evidence: Evidence, material: Material) -> tuple[int, str]:
    """By the date of the document; what has none comes last."""
    published_on = evidence.extract.citation.published_on
    return int(published_on is None), published_on or ""


_Rank = Callable[[Evidence, Material], tuple[int, str]]
_ORDERS: Mapping[str, _Rank] = {
    "code": lambda each, material: (material.code_rank[each.code_id], ""),
    "actor": lambda each, _: (0, name_of(each).casefold()),
    "date": _date,
}
"""Ties stay in document order, which is also the order that has no row here."""


def _groups(query: SectionQuery, evidence: Sequence[Evidence], material: Material, level: int) -> list[_Group]:
    if query.group == "code":
        return _by_code(query, evidence, material, level)
    if query.group in _KEYS:
        return _flat(query.group, evidence, material)
    return [_Group("", "", 0, tuple(evidence), _meaning(query, material))]


def _by_code(query: SectionQuery, evidence: Sequence[Evidence], material: Material, level: int) -> list[_Group]:
    """A heading per code that has any at or below it, as deep as the codebook has it below what is asked for."""
    codebook = material.codebook
    of_code: dict[CodeId, list[Evidence]] = {}
    for each in evidence:
        of_code.setdefault(each.code_id, []).append(each)
    asked = material.filter_of(query.find).codes if query.find is not None else frozenset()
    root = next(iter(asked)) if len(asked) == 1 else None  # its name is the section's heading already
    above_root = {code.id for code in codebook.lineage(root)} if root is not None and root in codebook else set()
    used = {above.id for code_id in of_code for above in codebook.lineage(code_id)} - above_root
    own = tuple(each for each in evidence if each.coding.code_id in above_root)
    made = [_Group("", "", 0, own, _meaning(query, material))]
    for code in codebook:
        if code.id in used:
            lineage = [above.id for above in codebook.lineage(code.id)]
            depth = len(lineage) - (lineage.index(root) + 1 if root in lineage else 0)
            extracts = tuple(of_code.get(code.id, ()))
            meaning = code.definition if query.meaning else ""
            made.append(_Group(code.id, code.name, min(depth, DEEPEST_LEVEL - level), extracts, meaning))
    return made


def _meaning(query: SectionQuery, material: Material) -> str:
    """What the code stands for that the section asks for, where it is one and that is wanted."""
    asked = material.filter_of(query.find).codes if query.find is not None else frozenset()
    code = material.codebook.get(next(iter(asked))) if len(asked) == 1 else None
    return code.definition if query.meaning and code is not None else ""


def _flat(group: str, evidence: Sequence[Evidence], material: Material) -> list[_Group]:
    key, name, rank = _KEYS[group]
    groups: dict[str, list[Evidence]] = {}
    for each in evidence:
        groups.setdefault(key(each, material), []).append(each)
    ranked = sorted(groups, key=lambda one: rank(groups[one][0], material))
    made = [_Group(one, name(groups[one][0], material), 1, tuple(groups[one])) for one in ranked if one]
    return [_Group("", "", 0, tuple(groups.get("", ()))), *made]


_Key = Callable[[Evidence, Material], str]
_KEYS: Mapping[str, tuple[_Key, _Key, _Rank]] = {
    "actor": (
        lambda each, _: each.voice,
        lambda each, _: name_of(each)[:1].upper() + name_of(each)[1:],
        lambda each, _: (0, name_of(each).casefold()),
    ),
    "document": (
        lambda each, _: each.coding.document_id,
        lambda each, material: material.titles[each.coding.document_id],
        lambda each, material: (material.document_rank[each.coding.document_id], ""),
    ),
    "kind": (
        lambda each, material: material.kind_of(each),
        lambda each, material: material.kind_of(each).capitalize(),
        lambda each, material: ((*DOCUMENT_KINDS, material.kind_of(each)).index(material.kind_of(each)), ""),
    ),
    "stance": (
        lambda each, _: each.extract.stance or "",
        lambda each, _: (each.extract.stance or "").capitalize(),
        lambda each, _: (STANCES.index(each.extract.stance) if each.extract.stance in STANCES else -1, ""),
    ),
}
"""Of each way to group: the key of a group, its heading, its rank."""
