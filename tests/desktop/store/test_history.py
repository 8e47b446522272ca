import json

import pytest

from desktop.domain.change import DELETED, RowChange
from desktop.domain.ids import new_id
from desktop.session import Session
from desktop.store import history
from desktop.store.canonical import batch_text, canonical, change_id
from desktop.store.clock import Clock
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import load_changes
from desktop.version import VERSION


def _write(project: ProjectFile, by: str, *changes: RowChange) -> history.Batch:
    with project.transaction():
        return history.write(project, changes, label="Step", reviewer_id=by)


def _code(name: str = "Costs") -> RowChange:
    return RowChange("code", new_id(), {"name": name, "color": "blue"})


def test_a_batch_says_who_when_and_with_what_program(session: Session) -> None:
    batch = _write(session.project, session.reviewer.id, _code())

    row = session.project.query("SELECT * FROM batch WHERE id = ?", (batch.id,))[0]
    assert row == (
        batch.id, batch.hlc, batch.at, session.reviewer.id, session.project.session_id, VERSION, "edit", None, "Step",
    )  # fmt: skip
    assert batch.at.endswith("Z")


def test_a_change_is_named_by_the_hash_of_all_of_it(session: Session) -> None:
    code = _code()
    batch = _write(session.project, session.reviewer.id, code)

    one, hlc, table, row_id, fields = session.project.query(
        "SELECT id, hlc, tbl, row_id, fields FROM change WHERE batch_id = ?", (batch.id,)
    )[0]

    assert (table, row_id, fields) == ("code", code.row_id, canonical(dict(code.fields)))
    assert change_id(batch_text(batch), table=table, row_id=row_id, fields=fields, hlc=hlc, prev=()) == one


def test_a_change_names_every_head_of_its_row_that_its_writer_saw(session: Session) -> None:
    code = _code()
    _write(session.project, session.reviewer.id, code)
    for fields in ({"name": "Price"}, {"definition": "In pounds"}, {"name": "Burden"}):
        _write(session.project, session.reviewer.id, RowChange("code", code.row_id, fields))

    made, *_, last = load_changes(session.project, [code.row_id])[("code", code.row_id)]

    prev = {one for (one,) in session.project.query("SELECT prev FROM change_prev WHERE id = ?", (last.id,))}
    assert prev == set(last.prev)
    assert len(prev) == 3, "the colour of the first, the name of the second, the definition of the third"
    assert made.prev == frozenset()


def test_two_changes_to_one_row_in_a_batch_are_one(session: Session) -> None:
    code = _code()
    later = RowChange("code", code.row_id, {"name": "Price", "definition": "In pounds"})

    batch = _write(session.project, session.reviewer.id, code, later)

    rows = session.project.query("SELECT fields FROM change WHERE batch_id = ?", (batch.id,))
    assert [json.loads(text) for (text,) in rows] == [{"name": "Price", "color": "blue", "definition": "In pounds"}]


def test_writing_nothing_or_outside_a_transaction_is_a_fault_of_ours(session: Session) -> None:
    with pytest.raises(ValueError, match="transaction"):
        history.write(session.project, [_code()], label="Step", reviewer_id=session.reviewer.id)
    with session.project.transaction(), pytest.raises(ValueError, match="changes"):
        history.write(session.project, [], label="Step", reviewer_id=session.reviewer.id)


def test_times_grow_also_when_the_clock_of_the_computer_goes_back(session: Session) -> None:
    times = iter([5_000_000, 4_000_000, 3_000_000, *[2_000_000] * 50])
    session.project.clock = Clock(lambda: next(times))
    batches = [_write(session.project, session.reviewer.id, _code(str(n))) for n in range(3)]

    hlcs = [hlc for (hlc,) in session.project.query("SELECT hlc FROM change ORDER BY n DESC LIMIT 3")]

    assert sorted(hlcs, reverse=True) == hlcs
    assert [batch.id for batch in batches] == sorted(batch.id for batch in batches)


def test_a_new_opening_goes_on_after_the_last_time_in_the_file(session: Session) -> None:
    ahead = _write(session.project, session.reviewer.id, _code())
    path = session.project.path
    session.close()
    again = Session.open(path, by="Ann Lee")
    again.project.clock = Clock(lambda: 1_000)  # a computer that lost its clock

    batch = _write(again.project, again.reviewer.id, _code("Work"))

    again.close()
    assert batch.hlc != ahead.hlc
    assert batch.at.startswith("1970"), "what lies more than a day ahead is not believed"


def test_entries_are_newest_first_and_can_be_limited(session: Session) -> None:
    for name in ("One", "Two", "Three"):
        _write(session.project, session.reviewer.id, _code(name))

    entries = history.entries(session.project)

    assert [entry.batch.hlc for entry in entries] == sorted((e.batch.hlc for e in entries), reverse=True)
    assert history.entries(session.project, limit=2) == entries[:2]
    assert {entry.reviewer for entry in entries} == {"Ann Lee"}


def test_a_mere_edit_of_a_deleted_row_brings_it_back(session: Session) -> None:
    code = _code()
    _write(session.project, session.reviewer.id, code)
    _write(session.project, session.reviewer.id, RowChange("code", code.row_id, {DELETED: 1}))

    _write(session.project, session.reviewer.id, RowChange("code", code.row_id, {"name": "Price"}))

    assert session.project.query("SELECT name, deleted_hlc FROM code") == [("Price", None)]


def test_the_writer_and_times_of_a_row_come_from_its_history(session: Session) -> None:
    code = _code()
    made = _write(session.project, session.reviewer.id, code)
    changed = _write(session.project, session.reviewer.id, RowChange("code", code.row_id, {"name": "Price"}))

    created, modified, author = session.project.query("SELECT created_hlc, modified_hlc, author_id FROM code")[0]

    assert made.hlc < created < changed.hlc < modified
    assert author == session.reviewer.id
