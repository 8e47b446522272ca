"""What may be quoted outside the project: every coded passage with permission, each once however many coded it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.analysis.retrieval import coded_passages
from desktop.briefings.joining import joined, together
from desktop.briefings.permission import quotable
from desktop.store import actors, documents
from desktop.store.project_file import ProjectFile
from exports.content import CodebookEntry, Extract

BEST_EXAMPLE = range(60, 321)
"""Characters of a passage that shows what a code is for: a sentence or two."""


@dataclass(frozen=True, slots=True)
class Quotations:
    """The extracts in document order, and sentences on what was left out."""

    extracts: tuple[Extract, ...]
    left_out: tuple[str, ...]


def quotations(project: ProjectFile) -> Quotations:
    """All that may be quoted, in a number of queries that does not grow with the codings.

    A passage that several reviewers gave the same code stands once, with all their names and
    notes, and the stance on which they agree, see ``joining``.
    """
    people = {actor.id: actor for actor in actors.all_actors(project)}
    may = quotable(coded_passages(project), documents.all_documents(project), people)
    once = map(joined, together(may.passages))
    return Quotations(tuple(passage.extract for passage in once), may.left_out)


def with_examples(entries: Iterable[CodebookEntry], extracts: Iterable[Extract]) -> tuple[CodebookEntry, ...]:
    """The codes, each with one of its passages: the first that is a sentence or two long, else the shortest."""
    found: dict[str, Extract] = {}
    for extract in extracts:
        best = found.get(extract.code)
        if extract.text.strip() and (best is None or _rank(extract) < _rank(best)):
            found[extract.code] = extract
    return tuple(replace(entry, example=found.get(entry.path)) for entry in entries)


def _rank(extract: Extract) -> tuple[bool, int]:
    is_good = len(extract.text) in BEST_EXAMPLE
    return not is_good, 0 if is_good else len(extract.text)
