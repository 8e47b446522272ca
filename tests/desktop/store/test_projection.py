"""One case for each rule of the projection; random programs are in test_copies.py."""

import json
import re
from itertools import count
from pathlib import Path

import pytest

from desktop.domain.briefing import SectionDraft
from desktop.domain.change import DELETED, RowChange
from desktop.domain.document import ParsedDocument
from desktop.domain.ids import new_id
from desktop.domain.span import Span
from desktop.edits.briefing_items import put_in
from desktop.edits.briefing_sections import set_section
from desktop.edits.briefings import add_briefing, delete_briefings
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.store import codes, codings, history, projection
from desktop.store.assignments import assignment_id
from desktop.store.clock import Clock, wall_milliseconds
from desktop.store.project_file import ProjectFile
from desktop.store.tables import TABLES
from tests.desktop.store.replicas import add_reviewer, copy_of, in_memory, shown, union, write

TEXT = "We ask for the right to work."


class Team:
    """Ann's file and Bo's copy of it, with a document and the code Costs in both."""

    def __init__(self) -> None:
        self.ann_file = in_memory()
        self.ann, self.bo = add_reviewer(self.ann_file, "Ann"), add_reviewer(self.ann_file, "Bo")
        parsed = ParsedDocument(TEXT, "text/plain", "test", "1")
        with self.ann_file.transaction():
            added = add_document(self.ann_file, parsed=parsed, data=TEXT.encode(), file_name="a.txt")
            history.write(self.ann_file, added, label="Add", reviewer_id=self.ann)
        self.document = added[0].row_id
        self.costs = self.code(self.ann_file, self.ann, "Costs")
        self.bo_file = copy_of(self.ann_file)
        passing = count(wall_milliseconds() + 1)  # one time for both: what is done later has the later time
        self.ann_file.clock = self.bo_file.clock = Clock(lambda: next(passing))

    def code(self, project: ProjectFile, by: str, name: str, **fields: str | None) -> str:
        code = new_id()
        write(project, by, RowChange("code", code, {"name": name, "color": "blue", **fields}))
        return code

    def coding(self, project: ProjectFile, by: str, code: str) -> str:
        changes = apply_code(project, document_id=self.document, span=Span(0, 5), code_id=code, reviewer_id=by)
        write(project, by, *changes)
        return changes[0].row_id

    def edit(self, project: ProjectFile, by: str, table: str, row_id: str, **fields: object) -> None:
        write(project, by, RowChange(table, row_id, fields))

    def meet(self) -> ProjectFile:
        """Both take in what the other has; the two must be equal then."""
        union(self.ann_file, self.bo_file)
        union(self.bo_file, self.ann_file)
        assert shown(self.ann_file) == shown(self.bo_file)
        return self.ann_file


@pytest.fixture
def team() -> Team:
    return Team()


def _conflicts(project: ProjectFile) -> set[tuple[str, str, str]]:
    return set(project.query("SELECT row_id, field, kind FROM conflict"))


def _value(project: ProjectFile, table: str, row_id: str, column: str) -> object:
    return project.query(f"SELECT {column} FROM {table} WHERE id = ?", (row_id,))[0][0]


def _names(project: ProjectFile) -> list[str]:
    return sorted(code.name for code in codes.codebook(project))


def test_every_table_of_the_schema_has_a_place_in_the_projection(project: ProjectFile) -> None:
    tables = {name for (name,) in project.query("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    without_history = {
        "batch", "change", "change_prev", "conflict", "blob", "document_text", "document_block", "document_mark",
    }  # fmt: skip

    assert tables - without_history == set(TABLES)
    for name, table in TABLES.items():
        columns = [row[1] for row in project.query(f"PRAGMA table_info({name})")]
        assert set(table.columns) == set(columns)
        required = {row[1] for row in project.query(f"PRAGMA table_info({name})") if row[3] and row[4] is None}
        fields = {field: set(f.columns) for field, f in table.field.items()}
        for column in required - {"id", "created_hlc", "modified_hlc", "author_id"}:
            assert any(column in columns for columns in fields.values())


def test_every_reference_of_the_schema_is_known_to_the_projection(project: ProjectFile) -> None:
    for name, table in TABLES.items():
        wanted = {(row[3], row[2]) for row in project.query(f"PRAGMA foreign_key_list({name})")}

        assert {(r.column, r.table) for r in table.references} == wanted


def test_a_field_without_a_fallback_is_missed_in_every_row_that_never_named_it() -> None:
    assert [field.name for table in TABLES.values() for field in table.fields if not field.fallback] == [
        field.name for table in TABLES.values() for field in table.fields if field.required and not field.fallback
    ]


def test_a_row_that_stands_before_its_history_comes_is_written_over(team: Team) -> None:
    code = team.code(team.bo_file, team.bo, "Jobs")
    for row in team.bo_file.query("SELECT * FROM code WHERE id = ?", (code,)):
        team.ann_file.conn.execute(f"INSERT INTO code VALUES({','.join('?' * len(row))})", row)
    team.ann_file.conn.execute("UPDATE code SET name = 'Odd' WHERE id = ?", (code,))
    more = team.code(team.bo_file, team.bo, "Homes")

    union(team.ann_file, team.bo_file)

    names = dict(team.ann_file.query("SELECT id, name FROM code"))
    assert (names[code], names[more]) == ("Jobs", "Homes")


def test_two_values_for_one_field_wait_for_a_decision_and_both_stay(team: Team) -> None:
    team.edit(team.ann_file, team.ann, "code", team.costs, name="Price")
    team.edit(team.bo_file, team.bo, "code", team.costs, name="Burden")

    merged = team.meet()

    assert _conflicts(merged) == {(team.costs, "name", "edit-edit")}
    heads = json.loads(merged.query("SELECT heads FROM conflict")[0][0])
    values = {
        json.loads(merged.query("SELECT fields FROM change WHERE id = ?", (bytes.fromhex(h),))[0][0])["name"]
        for h in heads
    }
    assert values == {"Price", "Burden"}
    assert _names(merged) == ["Burden"], "the later one is shown"


def test_a_decision_ends_a_conflict_everywhere(team: Team) -> None:
    team.edit(team.ann_file, team.ann, "code", team.costs, name="Price")
    team.edit(team.bo_file, team.bo, "code", team.costs, name="Burden")
    team.meet()

    team.edit(team.bo_file, team.bo, "code", team.costs, name="Price")

    assert _conflicts(team.meet()) == set()


def test_the_same_value_twice_and_two_fields_of_one_row_are_no_conflict(team: Team) -> None:
    team.edit(team.ann_file, team.ann, "code", team.costs, name="Price", definition="In pounds")
    team.edit(team.bo_file, team.bo, "code", team.costs, name="Price", color="teal")

    merged = team.meet()

    assert _conflicts(merged) == set()
    assert (_value(merged, "code", team.costs, "definition"), _value(merged, "code", team.costs, "color")) == (
        "In pounds",
        "teal",
    )


def test_a_deletion_never_hides_an_edit_that_its_author_had_not_seen(team: Team) -> None:
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 1})
    team.edit(team.bo_file, team.bo, "code", team.costs, name="Burden")

    merged = team.meet()

    assert _names(merged) == ["Burden"]
    assert _conflicts(merged) == {(team.costs, DELETED, "delete-edit")}


def test_a_deletion_that_has_seen_all_is_one(team: Team) -> None:
    team.edit(team.bo_file, team.bo, "code", team.costs, name="Burden")
    union(team.ann_file, team.bo_file)
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 1})

    merged = team.meet()

    assert _names(merged) == []
    assert _conflicts(merged) == set()


def test_a_deletion_by_both_is_one(team: Team) -> None:
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 1})
    team.edit(team.bo_file, team.bo, "code", team.costs, **{DELETED: 1})

    assert _names(team.meet()) == []


def test_bringing_back_wins_over_a_deletion_that_had_not_seen_it(team: Team) -> None:
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 1})
    union(team.bo_file, team.ann_file)
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 0})
    team.edit(team.bo_file, team.bo, "code", team.costs, **{DELETED: 1})

    merged = team.meet()

    assert _names(merged) == ["Costs"]
    assert _conflicts(merged) == {(team.costs, DELETED, "delete-edit")}


def test_a_coding_made_meanwhile_keeps_its_deleted_code(team: Team) -> None:
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 1})
    coding = team.coding(team.bo_file, team.bo, team.costs)

    merged = team.meet()

    assert _names(merged) == ["Costs"]
    assert [c.id for c in codings.for_document(merged, team.document)] == [coding]
    assert _conflicts(merged) == {(team.costs, DELETED, "delete-used")}


@pytest.mark.parametrize("how", ["recode", "delete"])
def test_a_deleted_code_that_nobody_uses_any_more_is_gone(team: Team, how: str) -> None:
    other = team.code(team.ann_file, team.ann, "Work")
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 1})
    coding = team.coding(team.bo_file, team.bo, team.costs)
    merged = team.meet()

    fields = {"code_id": other} if how == "recode" else {DELETED: 1}
    team.edit(merged, team.ann, "coding", coding, **fields)

    assert _names(merged) == ["Work"]
    assert _conflicts(merged) == set()
    before = shown(merged)
    with merged.transaction():
        projection.rebuild(merged)
    assert shown(merged) == before


def test_what_is_kept_keeps_what_it_needs_in_turn(team: Team) -> None:
    child = team.code(team.ann_file, team.ann, "Councils", parent_id=team.costs)
    union(team.bo_file, team.ann_file)
    team.edit(team.ann_file, team.ann, "code", child, **{DELETED: 1})
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 1})
    coding = team.coding(team.bo_file, team.bo, child)
    merged = team.meet()
    assert _names(merged) == ["Costs", "Councils"]

    team.edit(merged, team.ann, "coding", coding, **{DELETED: 1})

    assert _names(merged) == []


def test_a_memo_written_meanwhile_keeps_its_deleted_coding(team: Team) -> None:
    coding = team.coding(team.ann_file, team.ann, team.costs)
    union(team.bo_file, team.ann_file)
    team.edit(team.ann_file, team.ann, "coding", coding, **{DELETED: 1})
    memo = {"target": {"tbl": "coding", "id": coding}, "reviewer_id": team.bo, "body": "See p. 4"}
    team.edit(team.bo_file, team.bo, "memo", new_id(), **memo)

    merged = team.meet()

    assert [c.id for c in codings.for_document(merged, team.document)] == [coding]
    assert _conflicts(merged) == {(coding, DELETED, "delete-used")}


def test_two_moves_that_close_a_loop_keep_the_first(team: Team) -> None:
    work = team.code(team.ann_file, team.ann, "Work")
    union(team.bo_file, team.ann_file)
    team.edit(team.ann_file, team.ann, "code", team.costs, parent_id=work)
    team.edit(team.bo_file, team.bo, "code", work, parent_id=team.costs)

    merged = team.meet()

    assert _value(merged, "code", team.costs, "parent_id") == work
    assert _value(merged, "code", work, "parent_id") is None
    assert _conflicts(merged) == {(work, "parent_id", "cycle")}


def test_a_loop_that_is_undone_leaves_no_trace(team: Team) -> None:
    work = team.code(team.ann_file, team.ann, "Work")
    union(team.bo_file, team.ann_file)
    team.edit(team.ann_file, team.ann, "code", team.costs, parent_id=work)
    team.edit(team.bo_file, team.bo, "code", work, parent_id=team.costs)
    merged = team.meet()

    team.edit(merged, team.ann, "code", team.costs, parent_id=None)

    assert _value(merged, "code", work, "parent_id") == team.costs, "the move that waited now counts"
    assert _conflicts(merged) == set()


def test_codes_merged_crosswise_keep_the_first_pointer(team: Team) -> None:
    work = team.code(team.ann_file, team.ann, "Work")
    union(team.bo_file, team.ann_file)
    team.edit(team.ann_file, team.ann, "code", team.costs, merged_into=work)
    team.edit(team.bo_file, team.bo, "code", work, merged_into=team.costs)

    merged = team.meet()

    assert _conflicts(merged) == {(work, "merged_into", "cycle")}
    assert _names(merged) == ["Work"]


def test_a_coding_made_meanwhile_follows_its_code_into_the_one_it_was_merged_into(team: Team) -> None:
    work, jobs = team.code(team.ann_file, team.ann, "Work"), team.code(team.ann_file, team.ann, "Jobs")
    union(team.bo_file, team.ann_file)
    team.edit(team.ann_file, team.ann, "code", team.costs, merged_into=work)
    team.edit(team.ann_file, team.ann, "code", work, merged_into=jobs)
    coding = team.coding(team.bo_file, team.bo, team.costs)

    merged = team.meet()

    assert [c.code_id for c in codings.for_document(merged, team.document)] == [jobs]
    assert codes.counts(merged) == {jobs: 1}
    assert [c.id for c in codings.for_codes(merged, (jobs,))] == [coding]
    assert codings.get(merged, coding).code_id == jobs


def test_one_name_twice_in_one_place_is_flagged_and_allowed(team: Team) -> None:
    mine = team.code(team.ann_file, team.ann, "Work")
    theirs = team.code(team.bo_file, team.bo, " work")
    elsewhere = team.code(team.bo_file, team.bo, "Work", parent_id=team.costs)

    merged = team.meet()

    assert _conflicts(merged) == {(mine, "name", "duplicate-name"), (theirs, "name", "duplicate-name")}
    team.edit(merged, team.ann, "code", mine, name="Jobs")
    assert _conflicts(merged) == set()
    team.edit(merged, team.ann, "code", elsewhere, parent_id=None)
    assert _conflicts(merged) == {(elsewhere, "name", "duplicate-name"), (theirs, "name", "duplicate-name")}


def test_the_same_document_added_by_both_is_one_document(team: Team) -> None:
    for project, by in ((team.ann_file, team.ann), (team.bo_file, team.bo)):
        parsed = ParsedDocument("New", "text/plain", "test", "1")
        with project.transaction():
            added = add_document(project, parsed=parsed, data=b"New", file_name=f"{by}.txt")
            history.write(project, added, label="Add", reviewer_id=by)

    merged = team.meet()

    assert merged.query("SELECT count(*) FROM document WHERE deleted_hlc IS NULL") == [(2,)]
    assert _conflicts(merged) >= {(added[0].row_id, "file_name", "edit-edit")}


def test_the_same_read_state_set_by_one_person_on_two_machines_is_one_row(team: Team) -> None:
    row_id = assignment_id(team.document, team.ann)
    for project, state in ((team.ann_file, "reading"), (team.bo_file, "done")):
        fields = {"document_id": team.document, "reviewer_id": team.ann, "state": state}
        team.edit(project, team.ann, "assignment", row_id, **fields)

    merged = team.meet()

    assert merged.query("SELECT state FROM assignment") == [("done",)]
    assert _conflicts(merged) == {(row_id, "state", "edit-edit")}


def test_a_row_with_a_natural_key_that_is_made_again_is_the_same_row(team: Team) -> None:
    row_id = assignment_id(team.document, team.ann)
    fields = {"document_id": team.document, "reviewer_id": team.ann}
    team.edit(team.ann_file, team.ann, "assignment", row_id, **fields, state="done")
    team.edit(team.ann_file, team.ann, "assignment", row_id, **{DELETED: 1})

    team.edit(team.ann_file, team.ann, "assignment", row_id, **fields, state="todo")

    assert team.ann_file.query("SELECT id, state, deleted_hlc FROM assignment") == [(row_id, "todo", None)]
    assert _conflicts(team.meet()) == set()


def test_editing_a_row_that_is_kept_for_its_users_decides_nothing(team: Team) -> None:
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 1})
    team.coding(team.bo_file, team.bo, team.costs)
    merged = team.meet()

    team.edit(merged, team.ann, "code", team.costs, name="Burden")

    assert _names(merged) == ["Burden"]
    assert {kind for _, _, kind in _conflicts(merged)} == {"delete-edit"}


@pytest.mark.gate("M8")
def test_what_a_newer_program_wrote_is_kept_and_passed_on(team: Team) -> None:
    team.edit(team.bo_file, team.bo, "chart", new_id(), title="Bars", bins={"a": 3})
    team.edit(team.bo_file, team.bo, "code", team.costs, glow="red")
    theirs = set(team.bo_file.query("SELECT id, fields FROM change"))

    merged = team.meet()

    assert set(merged.query("SELECT id, fields FROM change")) == theirs
    assert _conflicts(merged) == set()


def test_a_value_that_the_table_does_not_allow_shows_the_fallback_and_is_listed(team: Team) -> None:
    coding = team.coding(team.bo_file, team.bo, team.costs)
    team.edit(team.bo_file, team.bo, "coding", coding, stance="furious", importance=9)
    team.edit(team.bo_file, team.bo, "code", team.costs, color="#ff0000", name="")

    merged = team.meet()

    found = codings.get(merged, coding)
    assert (found.stance, found.importance) == (None, 0)
    assert (_value(merged, "code", team.costs, "color"), _value(merged, "code", team.costs, "name")) == ("grey", "?")
    assert _conflicts(merged) == {
        (coding, "stance", "invalid"),
        (coding, "importance", "invalid"),
        (team.costs, "color", "invalid"),
        (team.costs, "name", "invalid"),
    }


def test_a_row_that_cannot_stand_alone_waits_for_what_it_needs(team: Team) -> None:
    reviewer, coding = new_id(), new_id()
    fields = {"document_id": team.document, "reviewer_id": reviewer, "code_id": team.costs}
    anchor = {"text_id": _value(team.ann_file, "document", team.document, "text_id"), "start": 0, "end": 2}
    words = {"exact": "We", "prefix": "", "suffix": ""}
    team.edit(team.ann_file, team.ann, "coding", coding, **fields, anchor={**anchor, **words})
    assert codings.get(team.ann_file, coding) is None
    assert _conflicts(team.ann_file) == {(coding, "reviewer_id", "invalid")}

    team.edit(team.ann_file, team.ann, "reviewer", reviewer, name="Late")

    assert codings.get(team.ann_file, coding) is not None
    assert _conflicts(team.ann_file) == set()


def test_a_memo_on_something_that_is_not_there_is_listed_and_not_dropped(team: Team) -> None:
    memo = new_id()
    target = {"tbl": "coding", "id": new_id()}
    team.edit(team.ann_file, team.ann, "memo", memo, target=target, reviewer_id=team.ann, body="Where?")

    assert _value(team.ann_file, "memo", memo, "body") == "Where?"
    assert _conflicts(team.ann_file) == {(memo, "target", "invalid")}


def test_a_row_that_loses_what_it_needs_leaves_the_table_with_those_that_need_it(team: Team) -> None:
    coding = team.coding(team.ann_file, team.ann, team.costs)
    team.edit(team.ann_file, team.ann, "document", team.document, version={"blob_sha256": "no hash"})

    assert team.ann_file.query("SELECT count(*) FROM document") == [(0,)]
    assert team.ann_file.query("SELECT count(*) FROM coding WHERE id = ?", (coding,)) == [(0,)]
    assert team.ann_file.query("PRAGMA foreign_key_check") == []


def test_a_rebuild_mends_tables_that_somebody_has_changed(session, document) -> None:  # type: ignore[no-untyped-def]
    project = session.project
    before = shown(project)
    project.conn.execute("UPDATE document SET title = 'Forged'")
    project.conn.execute(
        "INSERT INTO code(id, name, color, created_hlc, modified_hlc, author_id) VALUES(?,?,?,1,1,'')",
        (new_id(), "Forged", "blue"),
    )

    with project.transaction():
        projection.rebuild(project)

    assert shown(project) == before


def test_one_module_writes_the_tables_of_history() -> None:
    desktop = Path(projection.__file__).parents[1]
    writing = re.compile(r"(INSERT( OR \w+)? INTO|REPLACE INTO|UPDATE|DELETE FROM) (change|change_prev|batch)\b")

    found = {path.name: writing.findall(path.read_text(encoding="utf-8")) for path in desktop.rglob("*.py")}

    assert {name for name, statements in found.items() if statements} == {"history_rows.py"}
    assert {verb for verb, _, _ in found["history_rows.py"]} == {"INSERT INTO", "DELETE FROM"}


def _briefing(team: Team) -> tuple[str, str, str]:
    """A briefing of two sections in both files."""
    drafts = [SectionDraft("prose", "Issue"), SectionDraft("quotes", "Views")]
    changes = add_briefing(team.ann_file, title="Brief", sections=drafts)
    write(team.ann_file, team.ann, *changes)
    team.meet()
    return changes[0].row_id, changes[1].row_id, changes[2].row_id


def test_two_people_may_edit_two_sections_of_a_briefing(team: Team) -> None:
    _, issue, views = _briefing(team)
    write(team.ann_file, team.ann, *set_section(team.ann_file, issue, prose="Ann's words"))
    write(team.bo_file, team.bo, *set_section(team.bo_file, views, heading="Voices"))

    merged = team.meet()

    assert _conflicts(merged) == set()
    assert _value(merged, "briefing_section", issue, "prose") == "Ann's words"
    assert _value(merged, "briefing_section", views, "heading") == "Voices"


def test_two_texts_for_one_section_wait_for_a_decision(team: Team) -> None:
    _, issue, _ = _briefing(team)
    write(team.ann_file, team.ann, *set_section(team.ann_file, issue, prose="Ann's words"))
    write(team.bo_file, team.bo, *set_section(team.bo_file, issue, prose="Bo's words"))

    assert _conflicts(team.meet()) == {(issue, "prose", "edit-edit")}


def test_a_section_that_somebody_wrote_meanwhile_outlives_its_deletion_with_its_briefing(team: Team) -> None:
    briefing, issue, views = _briefing(team)
    write(team.ann_file, team.ann, *delete_briefings(team.ann_file, [briefing]))
    write(team.bo_file, team.bo, *set_section(team.bo_file, issue, prose="Bo's words"))

    merged = team.meet()

    assert {kind for _, _, kind in _conflicts(merged)} == {"delete-edit", "delete-used"}
    assert _value(merged, "briefing", briefing, "deleted_hlc") is None
    assert _value(merged, "briefing_section", issue, "prose") == "Bo's words"
    assert _value(merged, "briefing_section", views, "deleted_hlc") is not None


def test_a_coding_that_somebody_put_into_a_briefing_outlives_its_removal(team: Team) -> None:
    _, _, views = _briefing(team)
    coding = team.coding(team.ann_file, team.ann, team.costs)
    team.meet()
    write(team.ann_file, team.ann, RowChange("coding", coding, {DELETED: 1}))
    write(team.bo_file, team.bo, *put_in(team.bo_file, views, [coding]))

    merged = team.meet()

    assert (coding, DELETED, "delete-used") in _conflicts(merged)
    assert _value(merged, "coding", coding, "deleted_hlc") is None


def test_both_put_the_same_extract_in_and_it_is_one_row(team: Team) -> None:
    _, _, views = _briefing(team)
    coding = team.coding(team.ann_file, team.ann, team.costs)
    team.meet()
    for project, by in ((team.ann_file, team.ann), (team.bo_file, team.bo)):
        write(project, by, *put_in(project, views, [coding]))

    merged = team.meet()

    assert merged.query("SELECT count(*) FROM briefing_item") == [(1,)]
    assert _conflicts(merged) == set()


def test_a_house_template_without_its_bytes_in_this_copy_is_named_nonetheless(team: Team) -> None:
    """A merge brings content before history; damage may lack it, and then the name alone is shown."""
    briefing, _, _ = _briefing(team)
    gone = {"template": {"name": "house.dotx", "sha256": "ab" * 32}}

    write(team.ann_file, team.ann, RowChange("briefing", briefing, gone))

    assert _value(team.ann_file, "briefing", briefing, "template") == "house.dotx"
    assert _value(team.ann_file, "briefing", briefing, "template_sha256") is None
    assert (briefing, "template", "invalid") in _conflicts(team.ann_file)
