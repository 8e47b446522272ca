"""What holds when several people edit copies of one project: what a merge will build on."""

import json
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.change import DELETED, RowChange
from desktop.domain.document import ParsedDocument
from desktop.domain.ids import new_id
from desktop.edits.codes import delete_codes
from desktop.edits.documents import add_document
from desktop.errors import UserError
from desktop.store import history, merge, projection
from desktop.store.assignments import assignment_id
from desktop.store.briefings import item_id
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import load_changes
from desktop.store.tables import TABLES
from desktop.store.undo import steps_of, way_back
from tests.desktop.store.replicas import add_reviewer, copy_of, everything, in_memory, shown, union, write
from tests.gate import Counted, wanted

WORDS = ("Costs", "costs ", "Work")
CLOCK_DAYS = (-400, 0, 3650)
TEXT = "We ask for the right to work."


class World:
    """Three copies of one project, each with a reviewer and a clock of its own."""

    def __init__(self) -> None:
        base = in_memory()
        self.ids: dict[str, list[str]] = {table: [] for table in TABLES}
        self.people = [add_reviewer(base, name) for name in ("Ann", "Bo", "Cy")]
        self.ids["reviewer"] = list(self.people)
        self.acting = self.people[0]
        project_id = new_id()
        write(base, self.acting, RowChange("project", project_id, {"title": "P"}))
        self.ids["project"] = [project_id]
        with base.transaction():
            changes = self._document(base, 0)
            history.write(base, changes, label="Add", reviewer_id=self.acting)
        self.text_id = base.query("SELECT text_id FROM document")[0][0]
        self.ids["document"] = [changes[0].row_id]
        code = new_id()
        write(base, self.acting, RowChange("code", code, {"name": "Costs", "color": "blue"}))
        self.ids["code"] = [code]
        self.copies = [copy_of(base, clock_days=days) for days in CLOCK_DAYS]

    def _document(self, project: ProjectFile, number: int) -> tuple[RowChange, ...]:
        parsed = ParsedDocument(TEXT, "text/plain", "test", "1")
        return add_document(project, parsed=parsed, data=f"{TEXT}{number}".encode(), file_name=f"{number}.txt")

    def one(self, table: str, number: int) -> str:
        """A row of the table, perhaps one that this copy does not know yet or that is deleted."""
        return self.ids[table][number % len(self.ids[table])]

    def known(self, at: int, table: str, number: int) -> str:
        """A row of the table that the copy knows."""
        ids = [row_id for (row_id,) in self.copies[at].query(f"SELECT id FROM {table} ORDER BY rowid")]
        return ids[number % len(ids)] if ids else new_id()

    def step(self, at: int, kind: str, a: int, b: int) -> None:
        """One edit, undo or merge of one copy."""
        project = self.copies[at % 3]
        self.acting = self.people[at % 3]
        if kind == "merge":
            union(project, self.copies[a % 3])
        elif kind == "undo":
            self._undo(project, a)
        elif kind == "add again":
            with project.transaction():
                changes = self._document(project, a % 3)
                if changes:
                    history.write(project, changes, label="Add", reviewer_id=self.acting)
                    self.ids["document"].append(changes[0].row_id)
        elif kind == "delete code":
            with project.transaction():
                try:
                    changes = delete_codes(project, self.known(at % 3, "code", a))
                    history.write(project, changes, label="Delete", reviewer_id=self.acting)
                except UserError:
                    return
        else:
            write(project, self.acting, self._change(at % 3, kind, a, b))

    def _undo(self, project: ProjectFile, anyway: int) -> None:
        steps = steps_of(project, self.acting)
        if not steps.done:
            return
        with project.transaction():
            back = way_back(project, steps.done[-1], self.acting)
            if back.overwrites and anyway % 2:
                return
            batch = steps.done[-1].batches[0]
            history.write(project, back.changes, label="Undo", kind="undo", reviewer_id=self.acting, undoes=batch)

    def _change(self, at: int, kind: str, a: int, b: int) -> RowChange:
        word = WORDS[b % len(WORDS)]
        if kind == "code":
            fields = {"name": word, "color": "blue", "parent_id": self.known(at, "code", a) if b % 3 else None}
            return self._new("code", fields)
        if kind == "coding":
            document = self.known(at, "document", a)
            anchor = {
                "text_id": self.text_id,
                "start": a % 9,
                "end": 9 + b % 9,
                "exact": "x",
                "prefix": "",
                "suffix": "",
            }
            fields = {"document_id": document, "code_id": self.known(at, "code", b), "anchor": anchor}
            return self._new("coding", {**fields, "reviewer_id": self.acting})
        if kind == "memo":
            target = {"tbl": ("code", "coding", "memo")[b % 2], "id": self.known(at, ("code", "coding")[b % 2], a)}
            return self._new("memo", {"target": target, "body": word, "reviewer_id": self.acting})
        if kind == "assignment":
            document = self.known(at, "document", a)
            fields = {"document_id": document, "reviewer_id": self.acting, "state": ("todo", "done")[b % 2]}
            return RowChange("assignment", assignment_id(document, self.acting), fields)
        if kind == "briefing":
            return self._new("briefing", {"title": word})
        if kind == "section":
            fields = {"briefing_id": self.known(at, "briefing", a), "kind": ("quotes", "poem")[b % 2], "level": b % 9}
            return self._new("briefing_section", fields)
        if kind == "item":
            section, coding = self.known(at, "briefing_section", a), self.known(at, "coding", b)
            fields = {"section_id": section, "coding_id": coding, "left_out": b % 2, "tidied": word}
            return RowChange("briefing_item", item_id(section, coding), fields)
        if kind == "write":
            return RowChange("briefing_section", self.known(at, "briefing_section", a), {"prose": f"{word} {b}"})
        if kind == "rename":
            return RowChange("code", self.known(at, "code", a), {"name": word})
        if kind == "recode":
            return RowChange("coding", self.known(at, "coding", a), {"code_id": self.known(at, "code", b)})
        if kind == "move":
            return RowChange("code", self.known(at, "code", a), {"parent_id": self.known(at, "code", b)})
        if kind == "merge codes":
            return RowChange("code", self.known(at, "code", a), {"merged_into": self.known(at, "code", b)})
        if kind == "rewrite":
            return RowChange("memo", self.known(at, "memo", a), {"body": f"{word} {b}"})
        if kind in ("delete", "bring back"):
            tables = ("code", "coding", "memo", "document", "assignment", "briefing", "briefing_section")
            table = (*tables, "briefing_item")[b % 8]
            return RowChange(table, self.known(at, table, a), {DELETED: int(kind == "delete")})
        return self._strange(at, a, b)

    def _strange(self, at: int, a: int, b: int) -> RowChange:
        """What a newer program, or damage that hashes well, may have written."""
        code, strange = self.known(at, "code", a), b % 8
        if strange == 0:
            return RowChange("chart", new_id(), {"title": "From the future", "series": {"a": 1}})
        if strange == 1:
            return RowChange("code", code, {"glow": "red"})
        if strange == 2:
            return RowChange("code", code, {"kind": "question", "shortcut": "12"})
        if strange == 3:
            return RowChange("code", code, {"name": None, "parent_id": new_id()})
        if strange == 4:
            return self._new("coding", {"document_id": new_id(), "reviewer_id": self.acting})
        if strange == 5:
            return self._new("code", {"definition": "no name and no colour"})
        if strange == 6:
            return self._new("memo", {"target": {"tbl": "coding", "id": new_id()}, "reviewer_id": self.acting})
        return RowChange("assignment", new_id(), {"document_id": self.ids["document"][0], "reviewer_id": self.acting})

    def _new(self, table: str, fields: dict[str, object]) -> RowChange:
        row_id = new_id()
        self.ids[table].append(row_id)
        return RowChange(table, row_id, fields)  # type: ignore[arg-type]


KINDS = (
    "code", "coding", "coding", "memo", "assignment", "rename", "move", "recode", "merge codes", "rewrite", "delete",
    "delete", "bring back", "strange", "merge", "merge", "undo", "add again", "delete code", "briefing", "section",
    "item", "item", "write",
)  # fmt: skip
small = st.integers(0, 30)
programs = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(KINDS), small, small), max_size=30)
often = settings(deadline=None, suppress_health_check=list(HealthCheck))


def _run(program: list[tuple[int, str, int, int]], *, after_each: bool = False) -> World:
    world = World()
    for at, kind, a, b in program:
        world.step(at, kind, a, b)
        if after_each:
            _agrees_with_history(world.copies[at])
    return world


def _agrees_with_history(project: ProjectFile) -> None:
    before = shown(project)
    with project.transaction():
        projection.rebuild(project)
    assert shown(project) == before
    assert project.query("PRAGMA foreign_key_check") == []


@pytest.mark.gate("M1-M7", minutes=5)
@settings(often, max_examples=wanted("M1-M7 rows"))
@given(programs)
def test_what_is_brought_up_to_date_row_by_row_equals_what_is_computed_anew(
    counted: Counted, program: list[tuple[int, str, int, int]]
) -> None:
    _run(program, after_each=True)
    counted(part="rows")


@pytest.mark.gate("M1-M7", minutes=9)
@settings(often, max_examples=wanted("M1-M7 orders"))
@given(programs)
def test_every_order_of_merging_gives_the_same(counted: Counted, program: list[tuple[int, str, int, int]]) -> None:
    merges_in_every_order(program)
    counted(part="orders")


@pytest.mark.gate("M1-M7", minutes=2)
@settings(often, max_examples=wanted("M1-M7 steps"))
@given(programs)
def test_a_merge_in_steps_of_two_rows_gives_the_same_as_one_at_once(
    counted: Counted, program: list[tuple[int, str, int, int]]
) -> None:
    world = _run(program)
    at_once, in_steps = copy_of(world.copies[0]), copy_of(world.copies[0])

    for other in world.copies[1:]:
        union(at_once, other)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(merge, "ROWS_AT_ONCE", 2)
        for other in world.copies[1:]:
            union(in_steps, other)

    assert everything(in_steps) == everything(at_once)
    counted(part="steps")


def merges_in_every_order(program: list[tuple[int, str, int, int]]) -> None:
    """Let three copies run a program, merge them in every order, and hold the result to all that was promised."""
    world = _run(program)

    results = []
    for order in permutations(range(3)):
        merged = copy_of(world.copies[order[0]])
        union(merged, world.copies[order[1]])
        union(merged, world.copies[order[2]])
        union(merged, world.copies[order[1]])  # again: nothing may change
        results.append(everything(merged))
    pair = copy_of(world.copies[1])
    union(pair, world.copies[2])
    bracketed = copy_of(world.copies[0])
    union(bracketed, pair)
    results.append(everything(bracketed))

    assert all(result == results[0] for result in results)
    wanted = frozenset().union(*(everything(copy)["change"] for copy in world.copies))
    assert results[0]["change"] == wanted
    _agrees_with_history(bracketed)
    _keeps_its_promises(bracketed)


def _keeps_its_promises(project: ProjectFile) -> None:
    """What must hold in any project, whatever was merged into it."""
    conflicts: dict[tuple[str, str], set[str]] = {}
    for _, row_id, field, kind, heads in project.query("SELECT * FROM conflict"):
        if kind == "edit-edit":
            conflicts[(row_id, field)] = set(json.loads(heads))
    history_of = load_changes(project)
    for (table, row_id), changes in history_of.items():
        if table not in TABLES:
            continue
        row = project.query(f"SELECT deleted_hlc FROM {table} WHERE id = ?", (row_id,))
        for field, heads in _heads(changes).items():
            if field == DELETED or len({json.dumps(head.fields[field], sort_keys=True) for head in heads}) < 2:
                continue
            assert {head.id.hex() for head in heads} <= conflicts.get((row_id, field), set()), "a value out of sight"
        if row and row[0][0] is not None:
            _was_seen_by_a_deletion(changes)
    for table, spec in TABLES.items():
        for reference in spec.references:
            if reference.table in TABLES:
                dead = project.query(
                    f"SELECT 1 FROM {table} a JOIN {reference.table} b ON b.id = a.{reference.column} "
                    "WHERE a.deleted_hlc IS NULL AND b.deleted_hlc IS NOT NULL"
                )
                assert dead == [], f"a live {table} on a deleted {reference.table}"
    for column in ("parent_id", "merged_into"):
        above = dict(project.query(f"SELECT id, {column} FROM code WHERE {column} IS NOT NULL"))
        for code in above:
            seen = set()
            while code in above:
                assert code not in seen, "a loop"
                seen.add(code)
                code = above[code]


def _heads(changes: list) -> dict[str, list]:  # type: ignore[type-arg]
    """The changes to each field that no later one names, worked out anew: the program's own way is on trial."""
    replaced = {(older, field) for change in changes for older in change.prev for field in change.fields}
    heads: dict[str, list] = {}  # type: ignore[type-arg]
    for change in changes:
        for field in change.fields:
            if (change.id, field) not in replaced:
                heads.setdefault(field, []).append(change)
    return heads


def _was_seen_by_a_deletion(changes: list) -> None:  # type: ignore[type-arg]
    """A deletion never hides an edit its author had not seen: some deletion knows all that stands, by ancestry.

    What was replaced stands no longer; yet somebody who deleted, or took it back, must have known of that, too.
    """
    by_id = {change.id: change for change in changes}

    def seen_by(change) -> set[bytes]:  # type: ignore[no-untyped-def]
        waiting, found = [change.id], set()
        while waiting:
            one = waiting.pop()
            if one not in found and one in by_id:
                found.add(one)
                waiting.extend(by_id[one].prev)
        return found

    edits = {change.id for change in changes if not change.fields.get(DELETED)}
    stands = {head.id for heads in _heads(changes).values() for head in heads} & edits
    seen = [seen_by(change) for change in changes if change.fields.get(DELETED)]
    assert any(stands <= each for each in seen), "an edit out of sight"
    assert edits <= set().union(*seen), "an edit that nobody who deleted had seen"
