"""The first paragraphs of a briefing: what there is, what weighs most, who asks for the same, where voices differ.

Every sentence is a count of the passages quoted below it; none judges.
"""

from collections.abc import Iterable, Mapping, Sequence

from desktop.analysis.positions import issue_of, overall, speaker
from desktop.analysis.retrieval import CodedPassage
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.ids import CodeId
from desktop.domain.phrases import counted

WEIGHTIEST = 3
"""Top-level codes named as those on which most is said."""
MOST_SHARED = 4
"""Asks, and issues in dispute, that are named; the table of positions has them all."""
NAMED_ACTORS = 4
"""Actors named for one ask; of more, these and how many others."""
FOR, AGAINST = ("support", "conditional"), ("oppose",)


def summary(passages: Sequence[CodedPassage], codebook: Codebook, *, reviewers: int) -> dict[str, str]:
    """The paragraphs in order by what they count, each a whole sentence or two.

    Args:
        passages: those that are quoted, at least one.
        reviewers: how many people coded them.
    """
    documents = {passage.coding.document_id for passage in passages}
    found = {
        "extent": f"{counted(len(passages), 'passage')} from {counted(len(documents), 'document')}, "
        f"coded by {counted(reviewers, 'reviewer')}.",
        "weight": _weight(passages, codebook),
        "asks": _shared_asks(passages, codebook),
        "disputes": _disputes(passages, codebook),
        "differing": _differing(passages),
        "silence": _silence(passages, codebook),
    }
    return {what: sentence for what, sentence in found.items() if sentence}


def listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them: ``A, B and C``."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def _weight(passages: Sequence[CodedPassage], codebook: Codebook) -> str:
    """On which top-level codes most is said; nothing where there are too few to rank."""
    on: dict[CodeId, list[CodedPassage]] = {}
    for passage in passages:
        if passage.coding.code_id is not None:
            on.setdefault(codebook.lineage(passage.coding.code_id)[0].id, []).append(passage)
    if len(on) <= WEIGHTIEST:
        return ""
    ranked = sorted(on.items(), key=lambda each: -len(each[1]))[:WEIGHTIEST]
    parts = [f"{codebook[code_id].name} ({_extent(of_code)})" for code_id, of_code in ranked]
    return f"Most is said on {listed(parts)}."


def _extent(passages: Sequence[CodedPassage]) -> str:
    documents = {passage.coding.document_id for passage in passages}
    return f"{counted(len(passages), 'passage')} from {counted(len(documents), 'document')}"


def _shared_asks(passages: Iterable[CodedPassage], codebook: Codebook) -> str:
    """The asks that more than one actor makes, those of most actors first."""
    wanted: dict[CodeId, dict[str, list[str]]] = {}
    for passage in passages:
        code = codebook.get(passage.coding.code_id)
        if code is not None and code.kind == "ask" and _is_somebodys(passage):
            wanted.setdefault(code.id, {}).setdefault(speaker(passage.extract), []).append(passage.extract.stance or "")
    shared = {codebook[code_id]: _on_side(by_actor, FOR) for code_id, by_actor in wanted.items()}
    ranked = sorted((each for each in shared.items() if len(each[1]) > 1), key=lambda each: -len(each[1]))
    parts = [f"{code.name} ({_actors(actors)})" for code, actors in ranked[:MOST_SHARED]]
    return f"Asked for by more than one: {'; '.join(parts)}." if parts else ""


def _disputes(passages: Iterable[CodedPassage], codebook: Codebook) -> str:
    """The issues that some support and some oppose, those with most voices first."""
    taken: dict[CodeId, dict[str, list[str]]] = {}
    issues: dict[CodeId, Code] = {}
    for passage in passages:
        if passage.coding.code_id is not None and _is_somebodys(passage):
            issue = issue_of(passage.coding.code_id, codebook)
            issues[issue.id] = issue
            taken.setdefault(issue.id, {}).setdefault(speaker(passage.extract), []).append(passage.extract.stance or "")
    sides = {issues[i]: (_on_side(by_actor, FOR), _on_side(by_actor, AGAINST)) for i, by_actor in taken.items()}
    open_ones = sorted((each for each in sides.items() if all(each[1])), key=lambda each: -sum(map(len, each[1])))
    parts = [f"{issue.name} ({len(pro)} for, {len(con)} against)" for issue, (pro, con) in open_ones[:MOST_SHARED]]
    return f"Actors differ on {listed(parts)}; support with conditions counts as for." if parts else ""


def _is_somebodys(passage: CodedPassage) -> bool:
    """Whether it shows where somebody stands: it has a stance, and reviewers do not differ on who speaks."""
    return passage.extract.stance is not None and not passage.extract.speakers


def _differing(passages: Iterable[CodedPassage]) -> str:
    """On how many passages reviewers differ, which therefore count for no side."""
    count = sum(bool(passage.extract.differing) for passage in passages)
    what = "it counts" if count == 1 else "they count"
    told = f"On {counted(count, 'passage')} reviewers differ as to who speaks or where they stand; {what} for no side."
    return told if count else ""


def _on_side(by_actor: Mapping[str, Sequence[str]], side: Sequence[str]) -> list[str]:
    """The actors whose passages add up to one of the stances, by name."""
    return sorted((actor for actor, stances in by_actor.items() if overall(stances) in side), key=str.casefold)


def _actors(names: Sequence[str]) -> str:
    if len(names) > NAMED_ACTORS:
        return f"{', '.join(names[:NAMED_ACTORS])} and {counted(len(names) - NAMED_ACTORS, 'other')}"
    return listed(names)


def _silence(passages: Iterable[CodedPassage], codebook: Codebook) -> str:
    """The top-level codes on which nothing is quoted."""
    used = {codebook.lineage(each.coding.code_id)[0].id for each in passages if each.coding.code_id}
    silent = [code.name for code in codebook.children(None) if code.id not in used]
    return f"No passages on: {listed(silent)}." if silent else ""
