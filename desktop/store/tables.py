"""What the projected tables hold: for each field of history its columns, what it allows and where it points.

To add a table, write it into ``schema.py``, then add a row to ``TABLES`` after the tables that its rows cannot do
without. History may come from a newer program or a damaged file, so every value is checked here before it meets a
constraint of the database: what does not fit is replaced by the field's fallback and the row is listed as invalid.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.domain.briefing import DEEPEST_LEVEL, SECTION_KINDS, SOURCES_MODES
from desktop.domain.change import FieldValue
from desktop.domain.code import CODE_KINDS, COLORS
from desktop.domain.coding import STANCES
from desktop.domain.decision import VERDICTS
from desktop.domain.document import PERMISSIONS, READ_STATES
from desktop.domain.memo import MEMO_TARGETS

ColumnValue = str | int | bytes | None
Columns = tuple[ColumnValue, ...]

LAST_COLUMNS = ("created_hlc", "modified_hlc", "author_id", "deleted_hlc")
CONTENT_TABLES = {"blob": "sha256", "document_text": "id"}
"""Tables of immutable content and their keys; rows point to them, yet they have no history."""

ANCHOR_STATES = ("exact", "moved", "fuzzy", "lost")
_LARGEST = 2**63 - 1
_HEX_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names a row of another table (or of its own)."""

    column: str
    table: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field of history and the columns that show it.

    Attributes:
        read: the columns' values for a value of history, or nothing where the table does not allow it.
        fallback: shown where there is no valid value; nothing if the row cannot be shown without one.
        default: what the field counts as while no change has named it; undo writes it back.
        required: whether a row that never named the field is listed as invalid.
    """

    name: str
    columns: tuple[str, ...]
    read: Callable[[FieldValue], Columns | None]
    fallback: Columns | None
    default: FieldValue = None
    required: bool = False
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True)
class Table:
    """A projected table.

    Attributes:
        key: columns whose values make the row's id (a natural key); empty where ids are random.
        named: columns within whose equal values two rows of one name are flagged; None: names do not matter.
        aside: columns that, when set, take a row out of that comparison.
    """

    name: str
    fields: tuple[Field, ...]
    key: tuple[str, ...] = ()
    named: tuple[str, ...] | None = None
    aside: tuple[str, ...] = ()

    @cached_property
    def field(self) -> Mapping[str, Field]:
        """Fields by name."""
        return {field.name: field for field in self.fields}

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """All columns in the order in which they are written."""
        return ("id", *(column for field in self.fields for column in field.columns), *LAST_COLUMNS)

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every column that names another row."""
        return tuple(reference for field in self.fields for reference in field.references)

    @cached_property
    def required(self) -> frozenset[str]:
        """The columns without whose row one of this table cannot be shown."""
        return frozenset(r.column for field in self.fields if field.fallback is None for r in field.references)

    @cached_property
    def loops(self) -> tuple[Field, ...]:
        """Fields that name another row of this same table and may therefore close a loop."""
        return tuple(field for field in self.fields if any(r.table == self.name for r in field.references))

    @cached_property
    def blank(self) -> Mapping[str, ColumnValue]:
        """What the columns show of a row that never named any field; nothing where there is no fallback."""
        return {
            column: value
            for field in self.fields
            for column, value in zip(field.columns, field.fallback or (None,) * len(field.columns), strict=True)
        }

    @cached_property
    def upsert(self) -> str:
        """The statement that writes one row, new or not; never INSERT OR REPLACE, which deletes first."""
        names = [f'"{column}"' for column in self.columns]
        updates = ",".join(f"{name}=excluded.{name}" for name in names[1:])
        places = ",".join("?" * len(names))
        return f"INSERT INTO {self.name}({','.join(names)}) VALUES({places}) ON CONFLICT(id) DO UPDATE SET {updates}"


def _text(name: str, default: str = "") -> Field:
    return Field(name, (name,), _read_text, (default,), default)


def _maybe_text(name: str) -> Field:
    return Field(name, (name,), lambda v: (None,) if v is None else _read_text(v), (None,))


def _needed_text(name: str, fallback: str = "") -> Field:
    """A text that every row has; without a fallback it may be empty."""
    read = _read_text if not fallback else lambda v: (v,) if isinstance(v, str) and v else None
    return Field(name, (name,), read, (fallback,), fallback, required=True)


def _choice(name: str, allowed: Sequence[str], default: str | None, *, required: bool = False) -> Field:
    known = frozenset(allowed) if default else frozenset((*allowed, None))
    read = lambda v: (v,) if (v is None or isinstance(v, str)) and v in known else None  # noqa: E731
    return Field(name, (name,), read, (default,), default, required)


def _number(name: str, highest: int, lowest: int = 0) -> Field:
    """A number of a small range, whose lowest stands where none is said."""
    read = lambda v: (v,) if type(v) is int and lowest <= v <= highest else None  # noqa: E731
    return Field(name, (name,), read, (lowest,), lowest)


def _row(name: str, table: str) -> Field:
    """A row that may be named."""
    read = lambda v: (v,) if v is None or isinstance(v, str) else None  # noqa: E731
    return Field(name, (name,), read, (None,), references=(Reference(name, table),))


def _needed_row(name: str, table: str) -> Field:
    """A row without which this one cannot be shown."""
    read = lambda v: (v,) if isinstance(v, str) else None  # noqa: E731
    return Field(name, (name,), read, None, None, required=True, references=(Reference(name, table),))


def _read_text(value: FieldValue) -> Columns | None:
    return (value,) if isinstance(value, str) else None


def _offset(value: object) -> bool:
    return type(value) is int and 0 <= value <= _LARGEST


def _read_anchor(value: FieldValue) -> Columns | None:
    """An anchor's columns; see domain/coding.py."""
    if not isinstance(value, dict):
        return None
    text_id, start, end = value.get("text_id"), value.get("start"), value.get("end")
    exact, prefix, suffix = value.get("exact"), value.get("prefix"), value.get("suffix")
    if not (
        isinstance(text_id, str) and isinstance(exact, str) and isinstance(prefix, str) and isinstance(suffix, str)
    ):
        return None
    if not (_offset(start) and _offset(end) and end > start):  # type: ignore[operator]  # _offset says int
        return None
    return (text_id, start, end, exact, prefix, suffix)


def _read_version(value: FieldValue) -> Columns | None:
    """Which original and extraction a document shows, and the window of it: they only make sense together."""
    if not isinstance(value, dict):
        return None
    blob, text_id = value.get("blob_sha256"), value.get("text_id")
    first, last = value.get("first"), value.get("last")
    if not isinstance(blob, str) or not _HEX_SHA256.fullmatch(blob) or not isinstance(text_id, str):
        return None
    whole = first is None and last is None
    if not whole and not (_offset(first) and _offset(last) and last > first):  # type: ignore[operator]
        return None
    return (bytes.fromhex(blob), text_id, first, last)


def _read_target(value: FieldValue) -> Columns | None:
    """What a memo is about: a table and a row of it."""
    if not isinstance(value, dict) or value.get("tbl") not in MEMO_TARGETS or not isinstance(value.get("id"), str):
        return None
    return (value["tbl"], value["id"])


def _read_template(value: FieldValue) -> Columns | None:
    """The name of a template and, of one that is no shipped one, the hash of its file."""
    if not isinstance(value, dict) or not isinstance(value.get("name"), str):
        return None
    sha256 = value.get("sha256")
    if sha256 is not None and not (isinstance(sha256, str) and _HEX_SHA256.fullmatch(sha256)):
        return None
    return (value["name"], bytes.fromhex(sha256) if sha256 else None)


_ANCHOR = Field(
    "anchor", ("text_id", "start", "end", "exact", "prefix", "suffix"), _read_anchor, None,
    required=True, references=(Reference("text_id", "document_text"),),
)  # fmt: skip
_VERSION = Field(
    "version", ("blob_sha256", "text_id", "first", "last"), _read_version, None,
    required=True, references=(Reference("blob_sha256", "blob"), Reference("text_id", "document_text")),
)  # fmt: skip
_TEMPLATE = Field(
    "template", ("template", "template_sha256"), _read_template, ("", None), {"name": ""},
    references=(Reference("template_sha256", "blob"),),
)  # fmt: skip
_TARGET = Field("target", ("target_tbl", "target_id"), _read_target, None, required=True)

_TABLES = (
    Table("project", (
        _needed_text("title"), _text("question"), _text("marking"), _text("handling"),
        _text("language", "en-GB"), _number("blind", 1),
    )),
    Table("reviewer", (
        _needed_text("name"), _text("initials"), _text("color"), _row("same_as", "reviewer"),
    ), named=(), aside=("same_as",)),
    Table("document_group", (_text("name"),)),
    Table("document", (
        _VERSION, _row("part_of", "document"), _row("group_id", "document_group"),
        _needed_text("title"), _needed_text("file_name"), _needed_text("media_type"), _text("folder"),
        _text("kind", "other"), _text("byline"), _text("publisher"), _maybe_text("published_on"), _text("url"),
        _maybe_text("received_on"), _maybe_text("language"), _choice("permission", PERMISSIONS, "named"),
        _text("sort_key"),
    )),
    Table("exclusion", (
        _needed_row("document_id", "document"), _ANCHOR, _text("reason"),
    ), key=("document_id", "text_id", "start", "end")),
    Table("assignment", (
        _needed_row("document_id", "document"), _needed_row("reviewer_id", "reviewer"),
        _choice("state", READ_STATES, "todo", required=True),
    ), key=("document_id", "reviewer_id")),
    Table("code", (
        _row("parent_id", "code"), _choice("kind", CODE_KINDS, "theme"), _needed_text("name", "?"),
        _choice("color", COLORS, "grey", required=True), _text("line"),
        _choice("shortcut", "123456789", None), _text("sort_key"), _text("definition"), _text("include_when"),
        _text("exclude_when"), _row("merged_into", "code"),
    ), named=("parent_id",), aside=("merged_into",)),
    Table("actor", (
        _needed_text("name", "?"), _text("kind", "organisation"),
        _number("anonymous", 1), _row("parent_id", "actor"), _row("merged_into", "actor"),
        _choice("permission", PERMISSIONS, "named"), _text("sort_key"),
    ), named=(), aside=("merged_into",)),
    Table("coding", (
        _needed_row("document_id", "document"), _row("code_id", "code"), _needed_row("reviewer_id", "reviewer"),
        _row("actor_id", "actor"), _choice("stance", STANCES, None), _ANCHOR,
        _choice("anchor_state", ANCHOR_STATES, "exact"), _number("importance", 3),
    )),
    Table("decision", (
        _needed_row("document_id", "document"), _needed_row("code_id", "code"), _ANCHOR,
        _choice("verdict", VERDICTS, VERDICTS[0], required=True), _text("reason"), _choice("stance", STANCES, None),
        _row("actor_id", "actor"),
    ), key=("document_id", "text_id", "start", "end", "code_id")),
    Table("briefing", (
        _needed_text("title"), _text("preset"), _TEMPLATE, _text("addressed_to"), _text("sent_from"),
        _text("copied_to"), _maybe_text("dated_on"), _maybe_text("due_on"),
        _choice("sources", SOURCES_MODES, "footnote"), _text("sort_key"),
    )),
    Table("briefing_section", (
        _needed_row("briefing_id", "briefing"), _text("sort_key"), _number("level", DEEPEST_LEVEL, lowest=1),
        _choice("kind", SECTION_KINDS, "heading", required=True), _text("heading"), _text("prose"), _text("hint"),
        _text("query", "{}"),
    )),
    Table("briefing_item", (
        _needed_row("section_id", "briefing_section"), _needed_row("coding_id", "coding"), _number("put_in", 1),
        _text("sort_key"), _text("tidied"), _number("left_out", 1),
    ), key=("section_id", "coding_id")),
    Table("memo", (
        _TARGET, _needed_row("reviewer_id", "reviewer"), _row("reply_to", "memo"), _number("resolved", 1),
        _maybe_text("written_at"), _text("title"), _text("body"),
    )),
)  # fmt: skip

TABLES: Mapping[str, Table] = {table.name: table for table in _TABLES}


def references_to(name: str) -> tuple[tuple[Table, str], ...]:
    """Every table and column that names rows of the table."""
    return tuple((t, r.column) for t in _TABLES for r in t.references if r.table == name)
