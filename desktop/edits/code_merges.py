"""Edits that join two codes into one, or take one apart.

A merged code stays in the file and points to the one that stands for it, so that a coding made against it elsewhere
follows. Where a reviewer has given one passage both codes, the two codings become one: memos move to the one that
stays, and what it does not say yet (stance, speaker, weight) it takes from the other.
"""

from collections.abc import Collection, Iterable

from desktop.domain.change import DELETED, FieldValue, RowChange
from desktop.domain.code import Code
from desktop.domain.codebook import Codebook
from desktop.domain.coding import Coding, twins
from desktop.domain.ids import CodeId, CodingId, new_id
from desktop.domain.sort_key import key_between, keys_after
from desktop.edit_errors import CodeIntoItself
from desktop.edits.codes import add_code
from desktop.errors import BadValue, UnknownCode
from desktop.store import codes, codings, memos
from desktop.store.dependents import dependents
from desktop.store.project_file import ProjectFile

RULES = ("definition", "include_when", "exclude_when")


def merge_codes(project: ProjectFile, code_id: CodeId, *, into: CodeId) -> tuple[RowChange, ...]:
    """Let one code stand for another: its codings count for the other, the codes below it move under the other.

    What the other has no text or digit for, it takes over; memos on the code become memos on the other. Where the
    other stands below the code, it comes up into the code's place.

    Raises:
        UnknownCode: one of them is none, or was merged already.
        CodeIntoItself: both are the same.
    """
    book = codes.codebook(project)
    gone, stays = _code(book, code_id), _code(book, into)
    if code_id == into:
        raise CodeIntoItself(gone.name)
    moving, staying = codings.for_codes(project, (code_id,)), codings.for_codes(project, (into,))
    return (
        RowChange("code", code_id, {"merged_into": into, "shortcut": None}),
        *_places(book, gone, stays),
        *_fill_in(gone, stays),
        *(_retarget("memo", memo.id, "code", into) for memo in memos.for_target(project, code_id)),
        *_fold(project, twins(moving, staying)),
    )


def split_code(
    project: ProjectFile,
    code_id: CodeId,
    coding_ids: Collection[CodingId],
    *,
    into: CodeId | None = None,
    name: str = "",
) -> tuple[RowChange, ...]:
    """Give some of a code's codings another code.

    Args:
        coding_ids: those picked; others than the code's are left alone.
        into: a code that is there; None makes one of the name, right after the code.

    Raises:
        UnknownCode: there is none.
        CodeIntoItself: they have that code already.
        BadValue: nothing was picked, or the name is empty.
    """
    book = codes.codebook(project)
    code = _code(book, code_id)
    if into == code_id:
        raise CodeIntoItself(code.name)
    picked = [coding for coding in codings.for_codes(project, (code_id,)) if coding.id in coding_ids]
    if not picked:
        raise BadValue("choice of passages", "", "at least one passage of the code")
    made = _new_neighbour(project, book, code, name) if into is None else ()
    target = _code(book, into).id if into is not None else CodeId(made[0].row_id)
    folded = twins(picked, codings.for_codes(project, (target,)))
    gone = {one.id for one, _ in folded}
    moved = (RowChange("coding", coding.id, {"code_id": target}) for coding in picked if coding.id not in gone)
    return (*made, *moved, *_fold(project, folded))


def _places(book: Codebook, gone: Code, stays: Code) -> list[RowChange]:
    """Where the code that stays and the children of the one that goes shall stand."""
    changes = []
    if any(above.id == gone.id for above in book.lineage(stays.id)):
        place: dict[str, FieldValue] = {"parent_id": gone.parent_id, "sort_key": gone.sort_key}
        changes.append(RowChange("code", stays.id, place))
    children = [child for child in book.children(gone.id) if child.id != stays.id]
    last = max((child.sort_key for child in book.children(stays.id)), default="")
    for child, key in zip(children, keys_after(last, len(children)), strict=True):
        changes.append(RowChange("code", child.id, {"parent_id": stays.id, "sort_key": key}))
    return changes


def _fill_in(gone: Code, stays: Code) -> Iterable[RowChange]:
    new: dict[str, FieldValue] = {
        rule: getattr(gone, rule) for rule in RULES if getattr(gone, rule) and not getattr(stays, rule)
    }
    if gone.shortcut and not stays.shortcut:
        new["shortcut"] = gone.shortcut
    return (RowChange("code", stays.id, new),) if new else ()


def _fold(project: ProjectFile, pairs: Iterable[tuple[Coding, Coding]]) -> list[RowChange]:
    """Make one coding of two that say the same, the second of each pair."""
    changes: list[RowChange] = []
    for gone, stays in pairs:
        new: dict[str, FieldValue] = {
            field: getattr(gone, field)
            for field in ("stance", "actor_id", "importance")
            if getattr(gone, field) and not getattr(stays, field)
        }
        if new:
            changes.append(RowChange("coding", stays.id, new))
        moved = {memo.id for memo in memos.for_target(project, gone.id)}
        changes.extend(_retarget("memo", memo_id, "coding", stays.id) for memo_id in moved)
        for table, row_id in dependents(project, [("coding", gone.id)]):
            if table != "memo":  # the memos live on, and with them the answers to them
                changes.append(RowChange(table, row_id, {DELETED: 1}))
        changes.append(RowChange("coding", gone.id, {DELETED: 1}))
    return changes


def _retarget(table: str, row_id: str, target_table: str, target_id: str) -> RowChange:
    return RowChange(table, row_id, {"target": {"tbl": target_table, "id": target_id}})


def _new_neighbour(project: ProjectFile, book: Codebook, code: Code, name: str) -> tuple[RowChange, ...]:
    """A new code right after one, of the same kind."""
    made = CodeId(new_id())
    changes = add_code(project, name=name, parent_id=code.parent_id, kind=code.kind, code_id=made)
    siblings = book.children(code.parent_id if code.parent_id in book else None)
    after = next((other for other in siblings if other.sort_key > code.sort_key), None)
    if after is None:
        return changes
    return (*changes, RowChange("code", made, {"sort_key": key_between(code.sort_key, after.sort_key)}))


def _code(book: Codebook, code_id: CodeId) -> Code:
    code = book.get(code_id)
    if code is None:
        raise UnknownCode(code_id)
    return code
