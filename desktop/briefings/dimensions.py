"""What passages can be counted by: code, issue, stance, kind of document, actor, document. A row per dimension.

To add one: its word in ``section_query.DIMENSIONS``, and a row in ``_DIMENSIONS``.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop.analysis.positions import issue_of
from desktop.briefings.material import Evidence, Material, name_of
from desktop.domain.codebook import Codebook
from desktop.domain.coding import STANCES
from desktop.domain.document import DOCUMENT_KINDS
from desktop.domain.ids import CodeId
from desktop.domain.section_query import Finding

K = TypeVar("K", bound=Hashable)

NO_STANCE = "none"
"""The stance of the category of what has none."""


@dataclass(frozen=True, slots=True)
class Category:
    """One category with what is to be counted in it. ``stance`` is set where it is one, or ``NO_STANCE``."""

    name: str
    evidence: tuple[Evidence, ...]
    stance: str = ""


def categories(dimension: str, found: Sequence[Evidence], material: Material, find: Finding) -> tuple[Category, ...]:
    """The categories that have any of the evidence, in their order; all of it in one for no dimension.

    Args:
        dimension: one of ``section_query.DIMENSIONS``.
        find: what found the evidence: codes are counted one level below those that it names.
    """
    if not dimension:
        return (Category("", tuple(found)),)
    return _DIMENSIONS[dimension](found, material, find)


def corner(dimension: str) -> str:
    """What the rows of a table by a dimension are."""
    return {"kind": "Kind of document"}.get(dimension, dimension.capitalize())


def _by_code(found: Sequence[Evidence], material: Material, find: Finding) -> tuple[Category, ...]:
    """The codes asked for; for one, those below it; for none, those at the top, or below the only one that is used."""
    codebook = material.codebook
    asked = [code_id for code_id in material.filter_of(find).codes if code_id in codebook]
    tops = {codebook.lineage(evidence.code_id)[0].id for evidence in found}
    columns = asked or list(tops)
    if len(columns) == 1 and codebook.children(columns[0]) and find.subcodes:
        columns = [columns[0], *(child.id for child in codebook.children(columns[0]))]

    def column_of(evidence: Evidence) -> CodeId | None:
        return next((code.id for code in reversed(codebook.lineage(evidence.code_id)) if code.id in columns), None)

    names = _code_names(codebook, columns)
    order = [code.id for code in codebook if code.id in columns]
    return _grouped(found, column_of, order, lambda code_id: names[code_id])


def _by_issue(found: Sequence[Evidence], material: Material, find: Finding) -> tuple[Category, ...]:
    codebook = material.codebook

    def issue(evidence: Evidence) -> CodeId:
        return issue_of(evidence.code_id, codebook).id

    used = {issue(evidence) for evidence in found}
    order = [code.id for code in codebook if code.id in used]
    names = _code_names(codebook, order)
    return _grouped(found, issue, order, lambda code_id: names[code_id])


def _by_stance(found: Sequence[Evidence], material: Material, find: Finding) -> tuple[Category, ...]:
    made = _grouped(found, lambda evidence: evidence.extract.stance, STANCES, str.capitalize)
    none = tuple(evidence for evidence in found if evidence.extract.stance is None)
    taken = tuple(Category(category.name, category.evidence, category.name.lower()) for category in made)
    return (*taken, *([Category("No stance", none, NO_STANCE)] if none else ()))


def _by_kind(found: Sequence[Evidence], material: Material, find: Finding) -> tuple[Category, ...]:
    kinds = {document.id: document.kind for document in material.documents}
    order = (*DOCUMENT_KINDS, *sorted(set(kinds.values()) - set(DOCUMENT_KINDS)))
    return _grouped(found, lambda evidence: kinds[evidence.coding.document_id], order, str.capitalize)


def _by_actor(found: Sequence[Evidence], material: Material, find: Finding) -> tuple[Category, ...]:
    names: dict[str, str] = {}
    for evidence in found:
        names.setdefault(evidence.voice, name_of(evidence))
    taken: dict[str, int] = {}
    for voice in sorted(names):  # two who may not be named are still two
        name = names[voice]
        taken[name] = taken.get(name, 0) + 1
        if taken[name] > 1:
            names[voice] = f"{name} ({taken[name]})"
    order = sorted(names, key=lambda voice: (names[voice].casefold(), voice))
    return _grouped(found, lambda evidence: evidence.voice, order, lambda voice: _capital(names[voice]))


def _by_document(found: Sequence[Evidence], material: Material, find: Finding) -> tuple[Category, ...]:
    order = [document.id for document in material.documents]
    return _grouped(found, lambda evidence: evidence.coding.document_id, order, lambda each: material.titles[each])


_Categories = Callable[[Sequence[Evidence], Material, Finding], tuple[Category, ...]]
_DIMENSIONS: dict[str, _Categories] = {
    "code": _by_code,
    "issue": _by_issue,
    "stance": _by_stance,
    "kind": _by_kind,
    "actor": _by_actor,
    "document": _by_document,
}


def _grouped(
    found: Iterable[Evidence], key: Callable[[Evidence], K | None], order: Iterable[K], name: Callable[[K], str]
) -> tuple[Category, ...]:
    groups: dict[K | None, list[Evidence]] = {}
    for evidence in found:
        groups.setdefault(key(evidence), []).append(evidence)
    return tuple(Category(name(each), tuple(groups[each])) for each in order if each in groups)


def _code_names(codebook: Codebook, code_ids: Sequence[CodeId]) -> dict[CodeId, str]:
    """Their names, or whole paths where two have one name."""
    names = [codebook[code_id].name for code_id in code_ids]
    return {
        code_id: codebook[code_id].name if names.count(codebook[code_id].name) == 1 else codebook.path(code_id)
        for code_id in code_ids
    }


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
