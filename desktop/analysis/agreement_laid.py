"""What reviewers coded, laid on one continuum: the documents that they share, one behind the other.

Who coded a unit of which document is one number, that of the document with a bit for each reviewer behind it: such
numbers are counted by the hundred thousand.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.analysis.agreement_units import LEAVES, Ground, characters, ground
from desktop.analysis.stretches import Stretch, inside, joined
from desktop.domain.document import Document
from desktop.domain.ids import CodeId, DocumentId, ReviewerId
from desktop.store import codings, content, exclusions
from desktop.store.project_file import ProjectFile

_DOCUMENTS_A_PAGE = 100
"""Whose texts are in memory together."""

Row = tuple[DocumentId, CodeId, ReviewerId, int, int]
"""A passage: its document, code and reviewer, start and end."""
_Place = tuple[int, int, Ground]
"""A document's number, where it begins on the continuum, and what counts of it."""
_Sheet = tuple[list[list[Stretch]], dict[int, int]]
"""Of one code: each reviewer's passages; and for each coded unit, by where it begins, its document and who."""


@dataclass(frozen=True, slots=True)
class Coded:
    """What reviewers did with one code.

    Attributes:
        passages: each reviewer's on the continuum, as ``joined`` gives them.
        units: how many units were coded, by document and who coded them: ``document << coders | who``.
    """

    passages: Sequence[Sequence[Stretch]]
    units: Mapping[int, int]


class Laid:
    """Documents with a place between each two, so that passages of two documents never touch.

    Args:
        unit: one of UNITS.
        above: for which codes a passage of a code counts; where it is missing, for this alone.

    Attributes:
        units: how many units each document has.
        length: of the continuum.
    """

    def __init__(
        self, reviewer_ids: Sequence[ReviewerId], *, unit: str, above: Mapping[CodeId, tuple[CodeId, ...]]
    ) -> None:
        self.units: list[int] = []
        self.length = 0
        self._reviewers = {reviewer_id: number for number, reviewer_id in enumerate(reviewer_ids)}
        self._coders, self._by_character, self._above = len(reviewer_ids), unit == "character", above
        self._begins: list[int] = []
        self._content: list[Stretch] = []
        self._ends: list[int] = []
        self._sheets: dict[CodeId, _Sheet] = {}
        self._of: dict[CodeId, tuple[_Sheet, ...]] = {}

    def put(self, length: int, one: Ground) -> _Place:
        """Lay a document of a length behind the others."""
        number, at = len(self.units), self.length
        self._begins.append(at)
        self.units.append(one.units)
        self.length += length + 1
        if self._by_character:
            self._content += [(at + start, at + end) for start, end in zip(one.starts, one.ends, strict=True)]
            self._ends += [at + end for end in one.ends]
            return number, at, Ground((), (), (), 0)
        return number, at, one

    def add(self, rows: Iterable[Row], places: Mapping[DocumentId, _Place]) -> None:
        """Add passages of documents in these places."""
        for document_id, code_id, reviewer_id, start, end in rows:
            number, at, (starts, ends, origins, _units) = places[document_id]
            who = self._reviewers[reviewer_id]
            mark = number << self._coders | 1 << who
            met = origins[bisect_right(ends, start) : bisect_left(starts, end)]
            for passages, units in self._of.get(code_id) or self._sheets_of(code_id):
                passages[who].append((at + start, at + end))
                for origin in met:
                    units[at + origin] = units.get(at + origin, 0) | mark

    @property
    def used(self) -> int:
        """How many codes anybody used."""
        return len(self._sheets)

    def codes(self) -> Iterator[tuple[CodeId, Coded]]:
        """Each code that anybody used, in no order."""
        for code_id, (passages, units) in self._sheets.items():
            whole = [joined(each) for each in passages]
            yield code_id, Coded(whole, self._characters(whole) if self._by_character else Counter(units.values()))

    def _sheets_of(self, code_id: CodeId) -> tuple[_Sheet, ...]:
        """What a passage of a code is noted on."""
        for each in self._above.get(code_id, (code_id,)):
            self._sheets.setdefault(each, ([[] for _ in self._reviewers], {}))
        self._of[code_id] = tuple(self._sheets[each] for each in self._above.get(code_id, (code_id,)))
        return self._of[code_id]

    def _characters(self, passages: Sequence[Sequence[Stretch]]) -> Mapping[int, int]:
        found: Counter[int] = Counter()
        clipped = [[part for one in each for part in inside(one, self._content, self._ends)] for each in passages]
        for start, end, who in characters(clipped):
            found[bisect_right(self._begins, start) - 1 << self._coders | who] += end - start
        return found


def lay(
    project: ProjectFile,
    some: Sequence[Document],
    reviewer_ids: Sequence[ReviewerId],
    *,
    unit: str,
    above: Mapping[CodeId, tuple[CodeId, ...]],
) -> Laid:
    """Lay documents in their order, in a number of queries that does not grow with each.

    Args:
        unit: one of UNITS.
        above: as ``Laid`` takes it.
    """
    laid = Laid(reviewer_ids, unit=unit, above=above)
    for at in range(0, len(some), _DOCUMENTS_A_PAGE):
        page = some[at : at + _DOCUMENTS_A_PAGE]
        places = {document_id: laid.put(*found) for document_id, found in _grounds(project, page, unit)}
        laid.add(codings.passages(project, page, reviewer_ids), places)
    return laid


def _grounds(
    project: ProjectFile, page: Sequence[Document], unit: str
) -> Iterator[tuple[DocumentId, tuple[int, Ground]]]:
    """How long each document is, and what counts of it."""
    text_ids = frozenset(document.text_id for document in page)
    texts, leaves = content.texts(project, text_ids), content.starts_and_ends(project, text_ids, LEAVES)
    excluded = exclusions.by_document(project, [document.id for document in page])
    for document in page:
        text = texts.get(document.text_id) or content.text(project, document.text_id)  # says so if it is missing
        starts, ends = leaves.get(document.text_id, ([], []))
        if document.first is not None and document.last is not None:
            text = text[document.first : document.last]
            starts, ends = _in_window(starts, ends, first=document.first, last=document.last)
        cut = [(span.start, span.end) for span in excluded.get(document.id, ())]
        yield document.id, (len(text), ground(text, starts, ends, excluded=cut, unit=unit))


def _in_window(starts: list[int], ends: list[int], *, first: int, last: int) -> tuple[list[int], list[int]]:
    """Starts and ends of what a window of an extraction shows, counted from its own start."""
    shown = [(start, end) for start, end in zip(starts, ends, strict=True) if start < last and end > first]
    return [max(start, first) - first for start, _ in shown], [min(end, last) - first for _, end in shown]
