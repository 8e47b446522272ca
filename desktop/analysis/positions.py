"""Who takes which position: actors by issues, from the stances that reviewers gave to passages."""

from collections.abc import Collection, Iterable

from desktop.analysis.retrieval import CodedPassage
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.ids import CodeId
from exports.briefing_content import PositionRow, PositionTable
from exports.content import Extract


def position_table(
    passages: Iterable[CodedPassage],
    codebook: Codebook,
    *,
    key: str = "positions",
    speakers: Collection[str] | None = None,
) -> PositionTable:
    """The positions that the passages show; empty where none has a stance.

    A passage counts for the nearest code above it that is marked as an issue, or for its own code where none is. It
    speaks for its actor, else for the author of its document. A cell has the one stance that all its passages take;
    where they differ, those that are unclear do not count, support with and without conditions is support with
    conditions, and what is left differing is mixed. A passage on whose stance reviewers differ is unclear; one on whose
    speaker they differ is nobody's.

    Args:
        speakers: all among whom it is, where passages of theirs may be missing here; those of the passages if None.

    Returns:
        Issues in codebook order, actors by name.
    """
    stances: dict[tuple[str, CodeId], list[str]] = {}
    issues: dict[CodeId, Code] = {}
    heard = set(speakers or ())
    differing = False
    for passage in passages:
        differing |= bool(passage.extract.differing)
        if passage.extract.speakers:
            continue
        heard.add(speaker(passage.extract))
        stance, code_id = passage.extract.stance, passage.coding.code_id
        if stance is None or code_id is None:
            continue
        issue = issue_of(code_id, codebook)
        issues[issue.id] = issue
        stances.setdefault((speaker(passage.extract), issue.id), []).append(stance)
    columns = [code for code in codebook if code.id in issues]
    actors = sorted({actor for actor, _ in stances}, key=lambda name: (name.casefold(), name))
    rows = tuple(_row(actor, columns, stances) for actor in actors)
    return PositionTable(key, _headings(columns, codebook), rows, others=len(heard) - len(rows), differing=differing)


def issue_of(code_id: CodeId, codebook: Codebook) -> Code:
    """The nearest code at or above one that is marked as an issue; the code itself where none is."""
    return next((code for code in reversed(codebook.lineage(code_id)) if code.kind == "issue"), codebook[code_id])


def speaker(extract: Extract) -> str:
    """Who says an extract: its actor, else its document's author or publisher, else the document."""
    return extract.actor or extract.citation.byline or extract.citation.publisher or extract.document


def overall(stances: Iterable[str]) -> str | None:
    """The one stance that several add up to; None for none."""
    taken = set(stances)
    if len(taken) > 1:
        taken.discard("unclear")
    if taken == {"support", "conditional"}:  # for it, on a condition; mixed would say that they are against it, too
        return "conditional"
    return None if not taken else taken.pop() if len(taken) == 1 else "mixed"


def _headings(columns: Iterable[Code], codebook: Codebook) -> tuple[str, ...]:
    """The issues' names, or the whole path where two issues have one name."""
    columns = tuple(columns)
    names = [code.name for code in columns]
    return tuple(code.name if names.count(code.name) == 1 else codebook.path(code.id) for code in columns)


def _row(actor: str, columns: Iterable[Code], stances: dict[tuple[str, CodeId], list[str]]) -> PositionRow:
    cells = (stances.get((actor, issue.id), []) for issue in columns)
    return PositionRow(actor, tuple((stance := overall(cell), _showing(stance, cell)) for cell in cells))


def _showing(stance: str | None, cell: Collection[str]) -> int:
    """How many passages show the stance that all of them add up to: those that are unclear show no clear one."""
    return len(cell) if stance == "unclear" else sum(each != "unclear" for each in cell)
