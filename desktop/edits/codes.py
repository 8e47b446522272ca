"""Edits of the codebook: add, name, define, colour, move, pin, delete, take in a file."""

from collections.abc import Sequence

from desktop.domain.change import FieldValue, RowChange
from desktop.domain.code import CODE_KINDS, COLORS, LINES, Code
from desktop.domain.codebook import SEPARATOR, Codebook, CodebookRow
from desktop.domain.ids import CodeId, new_id
from desktop.domain.sort_key import key_between, keys_after
from desktop.edit_errors import CodeUnderItself
from desktop.edits.values import differing, line, one_of, prose
from desktop.edits.values import name as tidy_name
from desktop.errors import BadValue, UnknownCode
from desktop.store import codes
from desktop.store.dependents import deletions
from desktop.store.project_file import ProjectFile

DIGITS = tuple("123456789")
_SEPARATOR = SEPARATOR.strip()


def add_code(
    project: ProjectFile,
    *,
    name: str,
    parent_id: CodeId | None = None,
    color: str | None = None,
    kind: str = "theme",
    definition: str = "",
    include_when: str = "",
    exclude_when: str = "",
    shortcut: str | None = None,
    code_id: CodeId | None = None,
) -> tuple[RowChange, ...]:
    """A new code, last among those under its parent.

    Args:
        color: a name of the palette; None takes the one that is used least.
        shortcut: a digit, taken from the code that had it.
        code_id: the id that the code is to have, where its maker needs it beforehand.

    Raises:
        UnknownCode: no such parent.
        BadValue: name, colour, kind or digit is none.
    """
    book = codes.codebook(project)
    if parent_id is not None:
        _code(book, parent_id)
    made = code_id or CodeId(new_id())
    rules = {"definition": definition, "include_when": include_when, "exclude_when": exclude_when}
    fields: dict[str, FieldValue] = {
        "name": _code_name(name),
        "parent_id": parent_id,
        "kind": one_of(kind, CODE_KINDS, "kind of code"),
        "sort_key": key_between(_last_key(book, parent_id), None),
        **_looks(list(book), color),
        **{field: prose(text) for field, text in rules.items() if text},
    }
    pins = _pin(book, made, shortcut) if shortcut is not None else ()
    return (RowChange("code", made, fields), *pins)


def add_path(project: ProjectFile, names: Sequence[str]) -> tuple[RowChange, ...]:
    """The codes along a path that are missing, from the top down; nothing if all are there.

    Raises:
        BadValue: a name is empty.
    """
    return import_codebook(project, (CodebookRow(tuple(names)),))


def rename_code(project: ProjectFile, code_id: CodeId, *, name: str) -> tuple[RowChange, ...]:
    """Call a code by another name; its codings stay.

    Raises:
        UnknownCode: there is none.
        BadValue: the name is empty.
    """
    code = _code(codes.codebook(project), code_id)
    return differing("code", code_id, old={"name": code.name}, new={"name": _code_name(name)})


def define_code(
    project: ProjectFile,
    code_id: CodeId,
    *,
    definition: str | None = None,
    include_when: str | None = None,
    exclude_when: str | None = None,
    kind: str | None = None,
) -> tuple[RowChange, ...]:
    """Say what a code means and when to use it; what is None stays.

    Raises:
        UnknownCode: there is none.
        BadValue: the kind is none.
    """
    code = _code(codes.codebook(project), code_id)
    new: dict[str, FieldValue] = {}
    for field, text in (("definition", definition), ("include_when", include_when), ("exclude_when", exclude_when)):
        if text is not None:
            new[field] = prose(text)
    if kind is not None:
        new["kind"] = one_of(kind, CODE_KINDS, "kind of code")
    return differing("code", code_id, old=_rules(code), new=new)


def recolour_code(project: ProjectFile, code_id: CodeId, *, color: str) -> tuple[RowChange, ...]:
    """Give a code another colour of the palette, with a line of its own if others have the colour.

    Raises:
        UnknownCode: there is none.
        BadValue: the colour is none of the palette.
    """
    book = codes.codebook(project)
    code = _code(book, code_id)
    if one_of(color, COLORS, "colour") == code.color:
        return ()
    looks = _looks([other for other in book if other.id != code_id], color)
    return differing("code", code_id, old={"color": code.color, "line": code.line}, new=looks)


def move_code(
    project: ProjectFile, code_id: CodeId, *, parent_id: CodeId | None, before: CodeId | None = None
) -> tuple[RowChange, ...]:
    """Put a code, with all below it, under another one or at the top.

    Args:
        before: the code under that parent that it is to stand before; None for the end.

    Raises:
        UnknownCode: there is none.
        CodeUnderItself: the parent lies below the code.
    """
    book = codes.codebook(project)
    code = _code(book, code_id)
    if parent_id is not None:
        _code(book, parent_id)
        if any(below.id == parent_id for below in book.subtree(code_id)):
            raise CodeUnderItself(code.name)
    siblings = [sibling for sibling in book.children(parent_id) if sibling.id != code_id]
    at = next((n for n, sibling in enumerate(siblings) if sibling.id == before), len(siblings))
    order = [*siblings[:at], code, *siblings[at:]]
    if code.parent_id == parent_id and [child.id for child in book.children(parent_id)] == [c.id for c in order]:
        return ()
    low = siblings[at - 1].sort_key if at else ""
    high = siblings[at].sort_key if at < len(siblings) else None
    if high is None or low < high:
        new: dict[str, FieldValue] = {"parent_id": parent_id, "sort_key": key_between(low, high)}
        return differing("code", code_id, old=_place(code), new=new)
    changes: list[RowChange] = []  # neighbours share a key, as after a merge: all of them get new ones
    for sibling, key in zip(order, keys_after("", len(order)), strict=True):
        new = {"sort_key": key, **({"parent_id": parent_id} if sibling is code else {})}
        changes += differing("code", sibling.id, old=_place(sibling), new=new)
    return tuple(changes)


def pin_code(project: ProjectFile, code_id: CodeId, digit: str | None) -> tuple[RowChange, ...]:
    """Let a digit apply a code, and no longer the code that had it; None takes the code's digit away.

    Raises:
        UnknownCode: there is none.
        BadValue: no digit from 1 to 9.
    """
    book = codes.codebook(project)
    _code(book, code_id)
    return _pin(book, code_id, digit)


def delete_codes(project: ProjectFile, code_id: CodeId) -> tuple[RowChange, ...]:
    """Delete a code with all below it, their codings and the memos on them; one undo brings all of it back.

    Raises:
        UnknownCode: there is none.
    """
    _code(codes.codebook(project), code_id)
    return deletions(project, [("code", code_id)])


def import_codebook(project: ProjectFile, rows: Sequence[CodebookRow]) -> tuple[RowChange, ...]:
    """Take in codes by their paths. Those that are missing are made, parents before children.

    A code that is there takes over what its row says and keeps the rest. Digits only go where one is free: to codes
    that have none, from nobody.

    Raises:
        BadValue: an empty name, or a kind, colour or digit that is none.
    """
    taken = _Taking(codes.codebook(project))
    for row in rows:
        for length in range(1, len(row.path)):
            taken.code(row.path[:length])
        taken.row(row)
    return taken.changes()


class _Taking:
    """The codebook while rows are taken in: what is there, what is new, what is filled in."""

    def __init__(self, book: Codebook) -> None:
        self._book = book
        self._paths: dict[tuple[str, ...], CodeId] = {}
        for code in book:
            self._paths.setdefault(tuple(above.name for above in book.lineage(code.id)), code.id)
        self._colored = list(book)
        self._last_keys: dict[CodeId | None, str] = {}
        self._fields: dict[CodeId, dict[str, FieldValue]] = {}
        self._pinned = {code.shortcut for code in book}

    def code(self, path: tuple[str, ...], color: str | None = None) -> CodeId:
        """The id of the code at a path; made when missing, its parent must be there."""
        path = tuple(_code_name(part) for part in path)
        if path in self._paths:
            return self._paths[path]
        parent_id = self._paths[path[:-1]] if len(path) > 1 else None
        last = self._last_keys.get(parent_id) or _last_key(self._book, parent_id)
        key = self._last_keys[parent_id] = key_between(last, None)
        looks = _looks(self._colored, color)
        code_id = self._paths[path] = CodeId(new_id())
        self._colored.append(Code(code_id, path[-1], color=str(looks["color"]), line=str(looks["line"])))
        self._fields[code_id] = {"name": path[-1], "parent_id": parent_id, "kind": "theme", "sort_key": key, **looks}
        return code_id

    def row(self, row: CodebookRow) -> None:
        """Take in one row."""
        code_id = self.code(row.path, row.color or None)
        there = self._book.get(code_id)
        rules = {"definition": row.definition, "include_when": row.include_when, "exclude_when": row.exclude_when}
        new: dict[str, FieldValue] = {field: prose(text) for field, text in rules.items() if text}
        if one_of(row.kind, CODE_KINDS, "kind of code") != CODE_KINDS[0]:
            new["kind"] = row.kind
        if there is not None and row.color and one_of(row.color, COLORS, "colour") != there.color:
            new["color"] = row.color
        has_digit = there is not None and there.shortcut is not None
        if row.shortcut and not has_digit and one_of(row.shortcut, DIGITS, "digit") not in self._pinned:
            new["shortcut"] = row.shortcut
            self._pinned.add(row.shortcut)
        if there is not None:
            old = _rules(there) | {"color": there.color, "shortcut": None}
            new = {field: value for field, value in new.items() if old[field] != value}
        if new:
            self._fields.setdefault(code_id, {}).update(new)

    def changes(self) -> tuple[RowChange, ...]:
        """What all rows came to."""
        return tuple(RowChange("code", code_id, fields) for code_id, fields in self._fields.items())


def _code(book: Codebook, code_id: CodeId) -> Code:
    code = book.get(code_id)
    if code is None:
        raise UnknownCode(code_id)
    return code


def _code_name(text: str) -> str:
    """A code's name: not empty, and without the sign that separates the names of a path."""
    tidy = tidy_name(text, "code")
    if _SEPARATOR in tidy:
        raise BadValue("name of a code", line(text), f"any that has no “{_SEPARATOR}” in it")
    return tidy


def _rules(code: Code) -> dict[str, FieldValue]:
    return {
        "definition": code.definition,
        "include_when": code.include_when,
        "exclude_when": code.exclude_when,
        "kind": code.kind,
    }


def _place(code: Code) -> dict[str, FieldValue]:
    return {"parent_id": code.parent_id, "sort_key": code.sort_key}


def _last_key(book: Codebook, parent_id: CodeId | None) -> str:
    return max((child.sort_key for child in book.children(parent_id)), default="")


def _looks(others: Sequence[Code], color: str | None) -> dict[str, FieldValue]:
    """Colour and line for one more code: where the colour is taken, the line tells the two apart."""
    used = {one: sum(code.color == one for code in others) for one in COLORS}
    chosen = min(COLORS, key=lambda one: used[one]) if color is None else one_of(color, COLORS, "colour")
    if not used[chosen]:
        return {"color": chosen, "line": ""}
    return {"color": chosen, "line": LINES[(COLORS.index(chosen) + used[chosen]) % len(LINES)]}


def _pin(book: Codebook, code_id: CodeId, digit: str | None) -> tuple[RowChange, ...]:
    if digit is not None:
        one_of(digit, DIGITS, "digit")
    before = book.get(code_id)
    freed = [code.id for code in book if digit is not None and code.shortcut == digit and code.id != code_id]
    changes = differing("code", code_id, old={"shortcut": before.shortcut if before else None}, new={"shortcut": digit})
    return (*(RowChange("code", one, {"shortcut": None}) for one in freed), *changes)
