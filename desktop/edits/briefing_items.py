"""Edits of the extracts in a section of a briefing: put in, place, leave out, put back, tidy.

A section shows what its query finds and what was put in by hand. The order is: what was placed by hand, in that order;
what the query finds, in the query's order; what was put in and not placed, first come first.
"""

from collections.abc import Collection, Sequence

from desktop.briefing_errors import HighlightNotQuoted, TidyingNotPermitted
from desktop.domain.briefing import BriefingItem
from desktop.domain.change import DELETED, FieldValue, RowChange
from desktop.domain.ids import CodeId, CodingId, SectionId
from desktop.domain.sort_key import keys_after, keys_between
from desktop.domain.tidying import fault_of
from desktop.edit_errors import UnknownCoding
from desktop.edits.values import prose
from desktop.store import briefings, codings
from desktop.store.project_file import ProjectFile


def put_in(project: ProjectFile, section_id: SectionId, coding_ids: Sequence[CodingId]) -> tuple[RowChange, ...]:
    """Put extracts into a section, behind what stands there; one that was left out comes back.

    Args:
        coding_ids: of the extracts, in their order.

    Returns:
        Nothing for an extract that was put in already.

    Raises:
        UnknownSection, UnknownCoding: it was removed.
        HighlightNotQuoted: one has no code.
    """
    there = _items(project, section_id)
    changes: list[RowChange] = []
    _check_quotable(project, coding_ids)
    for coding_id in dict.fromkeys(coding_ids):
        changes += _changed(section_id, there.get(coding_id), coding_id, {"put_in": 1, "left_out": 0})
    return tuple(changes)


def place(
    project: ProjectFile,
    section_id: SectionId,
    coding_ids: Sequence[CodingId],
    *,
    shown: Sequence[CodingId],
    before: CodingId | None = None,
) -> tuple[RowChange, ...]:
    """Place extracts before another one of a section; those from elsewhere are put in, those left out come back.

    Args:
        coding_ids: of the extracts, in the order that they are to have.
        shown: what the section shows now, in order: the ``origin`` of each extract of its composition.
        before: the extract that they are to stand before; None for the end.

    Raises:
        UnknownSection, UnknownCoding: it was removed.
        HighlightNotQuoted: one has no code.
    """
    there = _items(project, section_id)
    moving = list(dict.fromkeys(coding_ids))
    _check_quotable(project, moving)
    staying = [coding_id for coding_id in shown if coding_id not in moving]
    at = staying.index(before) if before in staying else len(staying)
    if [*staying[:at], *moving, *staying[at:]] == list(shown):
        return ()
    keys = _keys(staying, moving, at, there)
    changes: list[RowChange] = []
    for coding_id, key in keys.items():
        new: dict[str, FieldValue] = {"sort_key": key}
        if coding_id in moving:
            new = {"sort_key": key, "left_out": 0, **({} if coding_id in shown else {"put_in": 1})}
        changes += _changed(section_id, there.get(coding_id), coding_id, new)
    return tuple(changes)


def leave_out(project: ProjectFile, section_id: SectionId, coding_ids: Collection[CodingId]) -> tuple[RowChange, ...]:
    """Leave extracts out of a section, whatever its query finds; they keep their place and tidied words.

    Raises:
        UnknownSection, UnknownCoding: it was removed.
    """
    return _set(project, section_id, coding_ids, {"left_out": 1})


def put_back(project: ProjectFile, section_id: SectionId, coding_ids: Collection[CodingId]) -> tuple[RowChange, ...]:
    """Take back that extracts were left out.

    Raises:
        UnknownSection, UnknownCoding: it was removed.
    """
    return _set(project, section_id, coding_ids, {"left_out": 0})


def tidy(project: ProjectFile, section_id: SectionId, coding_id: CodingId, text: str) -> tuple[RowChange, ...]:
    """Quote an extract as cut or bracketed; the words of the source stay in the project.

    Args:
        text: the quotation as it is to read; empty, or the very words, for word for word.

    Raises:
        UnknownSection, UnknownCoding: it was removed.
        TidyingNotPermitted: the text is more than cuts, [sic] and brackets.
    """
    there = _items(project, section_id)
    coding = codings.get(project, coding_id)
    if coding is None:
        raise UnknownCoding()
    tidied = " ".join(prose(text).split())
    if tidied == " ".join(coding.exact.split()):
        tidied = ""
    fault = fault_of(coding.exact, tidied) if tidied else None
    if fault is not None:
        raise TidyingNotPermitted(fault)
    return _changed(section_id, there.get(coding_id), coding_id, {"tidied": tidied})


def move_to_section(
    project: ProjectFile, coding_ids: Sequence[CodingId], *, section_id: SectionId, to: SectionId
) -> tuple[RowChange, ...]:
    """Take extracts out of one section and put them into another, of the same briefing or not, tidied as they were.

    Raises:
        UnknownSection, UnknownCoding: it was removed.
    """
    if section_id == to:
        return ()
    here, there = _items(project, section_id), _items(project, to)
    changes: list[RowChange] = []
    _check_quotable(project, coding_ids)
    for coding_id in dict.fromkeys(coding_ids):
        old, new = here.get(coding_id), there.get(coding_id)
        tidied = old.tidied if old is not None and not (new is not None and new.tidied) else ""
        fields: dict[str, FieldValue] = {"put_in": 1, "left_out": 0, **({"tidied": tidied} if tidied else {})}
        changes += _changed(section_id, old, coding_id, {"left_out": 1, "put_in": 0})
        changes += _changed(to, new, coding_id, fields)
    return tuple(changes)


def forget_places(project: ProjectFile, section_id: SectionId) -> tuple[RowChange, ...]:
    """Let the query decide the order again; what was put in stays behind it.

    Raises:
        UnknownSection: it was removed.
    """
    return tuple(
        change
        for item in _items(project, section_id).values()
        for change in _changed(section_id, item, item.coding_id, {"sort_key": ""})
    )


def start_over(project: ProjectFile, section_id: SectionId) -> tuple[RowChange, ...]:
    """Forget all that was done by hand with the extracts of a section, so that it shows what its query finds.

    Raises:
        UnknownSection: it was removed.
    """
    return tuple(
        RowChange("briefing_item", briefings.item_id(section_id, coding_id), {DELETED: 1})
        for coding_id in _items(project, section_id)
    )


def _set(
    project: ProjectFile, section_id: SectionId, coding_ids: Collection[CodingId], new: dict[str, FieldValue]
) -> tuple[RowChange, ...]:
    there = _items(project, section_id)
    changes: list[RowChange] = []
    _known(project, coding_ids)
    for coding_id in dict.fromkeys(coding_ids):
        changes += _changed(section_id, there.get(coding_id), coding_id, new)
    return tuple(changes)


def _keys(
    staying: Sequence[CodingId], moving: Sequence[CodingId], at: int, there: dict[CodingId, BriefingItem]
) -> dict[CodingId, str]:
    """The keys that are new or other: of those that move, and of those before them that had none or share one.

    What stands behind the last one that was placed by hand stays without a key, where the query has it.
    """
    key_of = {coding_id: there[coding_id].sort_key for coding_id in staying if coding_id in there}
    before = [key_of.get(coding_id, "") for coding_id in staying[:at]]
    behind = next((key for coding_id in staying[at:] if (key := key_of.get(coding_id, ""))), None)
    low = before[-1] if before else ""
    if all(before) and (behind is None or low < behind):
        return dict(zip(moving, keys_between(low, behind, len(moving)), strict=True))
    last = max((n for n, coding_id in enumerate(staying) if key_of.get(coding_id)), default=-1)
    order = [*staying[:at], *moving, *staying[at : last + 1]]
    return dict(zip(order, keys_after("", len(order)), strict=True))


def _items(project: ProjectFile, section_id: SectionId) -> dict[CodingId, BriefingItem]:
    briefings.section(project, section_id)
    return {item.coding_id: item for item in briefings.items(project, section_id)}


def _changed(
    section_id: SectionId, item: BriefingItem | None, coding_id: CodingId, new: dict[str, FieldValue]
) -> tuple[RowChange, ...]:
    """The change that gives an item new values; it is made where there is none, unless all values are those of none."""
    row_id = briefings.item_id(section_id, coding_id)
    old = item or BriefingItem(section_id, coding_id)
    known: dict[str, FieldValue] = {
        "put_in": int(old.put_in), "sort_key": old.sort_key, "tidied": old.tidied, "left_out": int(old.left_out),
    }  # fmt: skip
    fields = {field: value for field, value in new.items() if known[field] != value}
    if not fields:
        return ()
    if item is not None:
        return (RowChange("briefing_item", row_id, fields),)
    # Made anew, perhaps where one was removed before: every field is said, so that none of that one shows again.
    return (RowChange("briefing_item", row_id, {"section_id": section_id, "coding_id": coding_id, **known, **fields}),)


def _known(project: ProjectFile, coding_ids: Collection[CodingId]) -> dict[CodingId, CodeId | None]:
    """The codes of codings all of which must be there."""
    there = codings.code_ids(project, coding_ids)
    if set(coding_ids) - there.keys():
        raise UnknownCoding()
    return there


def _check_quotable(project: ProjectFile, coding_ids: Collection[CodingId]) -> None:
    if None in _known(project, coding_ids).values():
        raise HighlightNotQuoted()
