"""Counts of a briefing: in a sentence, in a chart, in a table of two dimensions.

Passages that may not be quoted are counted, and nobody is named who may not be.
"""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.analysis.positions import overall
from desktop.briefings.dimensions import NO_STANCE, Category, categories, corner
from desktop.briefings.material import Evidence, Material, distinct, voices_of
from desktop.briefings.quantity import quantity, uses_words
from desktop.domain.coding import STANCES
from desktop.domain.document import DOCUMENT_KINDS
from desktop.domain.phrases import counted
from desktop.domain.section_query import Finding, SectionQuery
from exports.briefing_content import Chart, CountSentence, Matrix, MatrixRow, Series

MOST_CATEGORIES = 24
MOST_COLUMNS = 8
"""Bars of a chart, columns of a table on an upright page; of more, those with the lowest counts are put together."""

_NOUNS = {"documents": "document", "actors": "actor", "passages": "passage"}
_UNITS: Mapping[str, Callable[[Evidence], Hashable]] = {
    "documents": lambda each: each.coding.document_id,
    "actors": lambda each: each.voice,
    "passages": id,
}
_VERBS = {  # stance: what one does, what several do
    "": ("speaks of", "speak of"),
    "support": ("supports", "support"),
    "conditional": ("supports with conditions", "support with conditions"),
    "neutral": ("is neutral on", "are neutral on"),
    "oppose": ("opposes", "oppose"),
    "mixed": ("is of two minds on", "are of two minds on"),
    "unclear": ("is unclear on", "are unclear on"),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A count in words; ``defines`` is whether one of its words for quantity has to be defined somewhere."""

    block: CountSentence
    needs_definition: bool = False


def count_sentence(key: str, query: SectionQuery, material: Material) -> Sentence:
    """How many of all do what a query looks for: ``Most of the 15 documents (8) speak of Costs.``"""
    find = query.find or Finding()
    found = material.found(find)
    count = _size(found, query.measure)
    base = max(count, _base(query, material))
    noun = _NOUNS[query.measure]
    if not base:
        return Sentence(CountSentence(key, f"There is no {noun} to count yet."))
    if query.measure == "documents" and find == Finding() and query.base == "all":
        coded = "all of them" if count == base else f"{count:,} of them"
        text = (
            f"{counted(base, noun).capitalize()} {'was' if base == 1 else 'were'} read; passages of {coded} are coded."
        )
        return Sentence(CountSentence(key, text + _by(query, found, material)))
    if query.measure == "passages" and find == Finding():
        return Sentence(
            CountSentence(key, f"{counted(count, noun).capitalize()} {'is' if count == 1 else 'are'} coded.")
        )
    among = f"of the {counted(base, noun)}{_who(query, material)}" if base > 1 else f"of {counted(base, noun)}"
    word = quantity(count, base)
    start = word.capitalize() if not word.isdigit() else f"{count:,}"
    exact = f" ({count:,})" if uses_words(count, base) else ""
    text = f"{start} {among}{exact} {_predicate(find, material, is_one=count == 1)}."
    return Sentence(CountSentence(key, text + _by(query, found, material)), needs_definition=bool(exact))


def chart(key: str, query: SectionQuery, material: Material) -> Chart:
    """Bars of what a query finds by a dimension, in parts by a second one where it says so."""
    query = query if query.by else replace(query, by="code")
    found = material.found(query.find or Finding())
    if query.against:
        bars = _categories(query, found, material)
        parts, counts = _crossed(bars, query, found, material, most=MOST_CATEGORIES)
        series = tuple(
            Series(part.name, tuple(of_bar[number] for of_bar in counts), part.stance)
            for number, part in enumerate(parts)
        )
        names = tuple(bar.name for bar in bars)
    else:
        counts_by_name = _bars(query, found, material)
        names = tuple(name for name, _ in counts_by_name)
        series = (Series(query.measure.capitalize(), tuple(count for _, count in counts_by_name)),)
    base, note = _base_words(query, material), _differing(query, found)
    return Chart(key, _title(query), names, series, unit=query.measure, base=base, corner=corner(query.by), note=note)


def matrix(key: str, query: SectionQuery, material: Material) -> Matrix:
    """A table of what a query finds, one dimension down and another across; codes against stances unless it says."""
    query = replace(query, by=query.by or "code", against=query.against or "stance")
    find = query.find or Finding()
    found = material.found(find)
    down = categories(query.by, found, material, find)
    across, counts = _crossed(down, query, found, material, most=MOST_COLUMNS)
    rows = tuple(MatrixRow(row.name, cells) for row, cells in zip(down, counts, strict=True))
    columns = tuple(column.name for column in across)
    base, note = _base_words(query, material), _differing(query, found)
    return Matrix(key, _title(query), corner(query.by), columns, rows, base, note)


def _title(query: SectionQuery) -> str:
    title = f"{query.measure.capitalize()} by {corner(query.by).lower()}"
    return f"{title} and {corner(query.against).lower()}" if query.against else title


def _crossed(
    rows: Sequence[Category], query: SectionQuery, found: Sequence[Evidence], material: Material, *, most: int
) -> tuple[tuple[Category, ...], tuple[tuple[int, ...], ...]]:
    """The categories of the second dimension, and for each row how many of it are in each of them.

    Who takes several stances on one row is counted once, with the stance that they add up to, as in the positions.
    """
    if query.against == "stance" and query.measure != "passages":
        taken = [_stances(row.evidence, query.measure) for row in rows]
        used = [stance for stance in (*STANCES, NO_STANCE) if any(stance in of_row for of_row in taken)]
        named = tuple(Category("No stance" if each == NO_STANCE else each.capitalize(), (), each) for each in used)
        return named, tuple(tuple(of_row.count(stance) for stance in used) for of_row in taken)
    columns = _most(categories(query.against, found, material, query.find or Finding()), query.measure, most)
    ids = [frozenset(map(id, column.evidence)) for column in columns]
    return columns, tuple(
        tuple(_size([each for each in row.evidence if id(each) in one], query.measure) for one in ids) for row in rows
    )


def _stances(evidence: Iterable[Evidence], measure: str) -> list[str]:
    """The stance of each actor or document over the evidence; ``NO_STANCE`` for one without any."""
    taken: dict[object, list[str]] = {}
    for each in evidence:
        stances = taken.setdefault(_UNITS[measure](each), [])
        if each.extract.stance is not None:
            stances.append(each.extract.stance)
    units = distinct(map(str, taken)) if measure == "actors" else taken.keys()
    return [overall(stances) or NO_STANCE for unit, stances in taken.items() if unit in units]


def _bars(query: SectionQuery, found: Sequence[Evidence], material: Material) -> list[tuple[str, int]]:
    """Each category with its count; of all documents by kind, those in which nothing is coded are counted, too."""
    if (query.measure, query.by, query.base, query.find or Finding()) == ("documents", "kind", "all", Finding()):
        counts = Counter(document.kind for document in material.documents)
        known = [kind for kind in DOCUMENT_KINDS if kind in counts]
        return [(kind.capitalize(), counts[kind]) for kind in (*known, *sorted(counts.keys() - set(known)))]
    return [(each.name, _size(each.evidence, query.measure)) for each in _categories(query, found, material)]


def _categories(query: SectionQuery, found: Sequence[Evidence], material: Material) -> tuple[Category, ...]:
    return _most(categories(query.by, found, material, query.find or Finding()), query.measure, MOST_CATEGORIES)


def _most(all_of_them: Sequence[Category], measure: str, most: int) -> tuple[Category, ...]:
    """The categories with the highest counts, in their order, and one for the others where there are too many."""
    if len(all_of_them) <= most:
        return tuple(all_of_them)
    ranked = sorted(range(len(all_of_them)), key=lambda n: -_size(all_of_them[n].evidence, measure))
    kept = sorted(ranked[: most - 1])
    rest = tuple(each for n in ranked[most - 1 :] for each in all_of_them[n].evidence)
    return (*(all_of_them[n] for n in kept), Category("Others", rest))


def _size(evidence: Iterable[Evidence], measure: str) -> int:
    return len(voices_of(evidence) if measure == "actors" else {_UNITS[measure](each) for each in evidence})


def _base(query: SectionQuery, material: Material) -> int:
    """Among how many is counted: within the documents, actors and reviewers that the query is about."""
    find = query.find or Finding()
    around = Finding(documents=find.documents, actors=find.actors, reviewers=find.reviewers)
    if query.base == "commenting":
        around = replace(around, codes=find.codes, subcodes=find.subcodes)
    units = {_UNITS[query.measure](each) for each in material.found(around)}
    if query.base != "all" or query.measure == "passages" or find.reviewers:
        return len(distinct(map(str, units)) if query.measure == "actors" else units)
    if query.measure == "actors":
        silent = find.actors & material.voices if find.actors else material.authors_of(find.documents)
        known = silent if find.actors or find.documents else material.voices
        return len(distinct({*map(str, units), *known}))
    if find.actors:
        return len(units)
    return len([each for each in material.documents if not find.documents or each.id in find.documents])


def _who(query: SectionQuery, material: Material) -> str:
    """Who they are among whom is counted, where that is not all."""
    find = query.find or Finding()
    if query.base == "commenting" and find.codes:
        return f" {'who' if query.measure == 'actors' else 'that'} speak of {_codes(find, material)}"
    return " with passages that are coded" if query.base == "answered" and query.measure != "passages" else ""


def _base_words(query: SectionQuery, material: Material) -> str:
    """The base as a caption states it: ``15 documents``.

    Stances of actors are among those who speak, as in the positions: who was not coded yet cannot be called silent.
    """
    if query.measure == "actors" and query.base == "all" and "stance" in (query.by, query.against):
        query = replace(query, base="answered")
    return f"{counted(_base(query, material), _NOUNS[query.measure])}{_who(query, material)}"


def _differing(query: SectionQuery, found: Iterable[Evidence]) -> str:
    """On the stance of how many passages reviewers differ, where stances are counted; these are among the unclear."""
    count = sum(bool(each.extract.stances) for each in found)
    is_by_stance = "stance" in (query.by, query.against) or bool(query.find and query.find.stances)
    if not count or not is_by_stance:
        return ""
    verb = "counts" if count == 1 else "count"
    return f"Reviewers differ on the stance of {counted(count, 'passage')}, which {verb} as unclear."


def _by(query: SectionQuery, found: Sequence[Evidence], material: Material) -> str:
    """The same once more by a dimension, where the query asks for that."""
    if not query.by:
        return ""
    parts = [f"{name} {count:,}" for name, count in _bars(query, found, material)]
    return f" By {corner(query.by).lower()}: {', '.join(parts)}." if parts else ""


def _predicate(find: Finding, material: Material, *, is_one: bool) -> str:
    parts = []
    stances = [stance for stance in _VERBS if stance in find.stances]
    if find.codes or stances:
        verbs = _either([_VERBS[stance][0 if is_one else 1] for stance in stances or [""]])
        parts.append(f"{verbs} {_codes(find, material) if find.codes else 'something that is coded'}")
    if find.words.strip():
        parts.append(f"{'uses' if is_one else 'use'} the words “{' '.join(find.words.split())}”")
    return " and ".join(parts) or f"{'has' if is_one else 'have'} passages that are coded"


def _codes(find: Finding, material: Material) -> str:
    """The codes by name, in codebook order; those that were deleted are told of."""
    asked: Collection[str] = material.filter_of(find).codes
    names = [code.name for code in material.codebook if code.id in asked]
    return _either([f"“{name}”" for name in names]) if names else "a code that was deleted"


def _either(names: Sequence[str]) -> str:
    return " or ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)
