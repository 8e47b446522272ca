"""Passages that say the same stand once in a briefing, however many reviewers coded them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.analysis.retrieval import CodedPassage


def together(passages: Iterable[CodedPassage]) -> tuple[tuple[CodedPassage, ...], ...]:
    """The passages with those side by side that say the same: same words at the same place, same code, same speaker."""
    found: dict[tuple[object, ...], list[CodedPassage]] = {}
    for passage in passages:
        coding = passage.coding
        same = (coding.document_id, coding.start, coding.end, coding.code_id, coding.actor_id)
        found.setdefault(same, []).append(passage)
    return tuple(map(tuple, found.values()))


def joined(group: Sequence[CodedPassage]) -> CodedPassage:
    """One passage for several that say the same: the key of the coding made first, all names and notes, the first
    stance that any of them gave.
    """
    if len(group) == 1:
        return group[0]
    first = min(group, key=lambda passage: (passage.coding.created_hlc, passage.coding.id))
    extract = replace(
        first.extract,
        reviewer=", ".join(dict.fromkeys(passage.extract.reviewer for passage in group)),
        stance=next((passage.extract.stance for passage in (first, *group) if passage.extract.stance), None),
        notes=tuple(dict.fromkeys(note for passage in group for note in passage.extract.notes)),
    )
    return CodedPassage(first.coding, extract)
