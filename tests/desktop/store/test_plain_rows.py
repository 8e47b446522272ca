"""Which rows of a merge go straight into their tables; that all come to the same is tested in test_copies.py."""

from collections.abc import Iterable

import pytest

from desktop.domain.change import DELETED, RowChange
from desktop.domain.ids import new_id
from desktop.store import merge
from desktop.store.plain_rows import add_plain_rows
from desktop.store.project_file import ProjectFile
from desktop.store.row_history import Change, Key
from tests.desktop.store.replicas import write
from tests.desktop.store.test_projection import Team


@pytest.fixture
def team() -> Team:
    return Team()


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> list[Key]:
    """The rows that went straight into their tables, from now on."""
    written: list[Key] = []

    def add(project: ProjectFile, table: str, changes: Iterable[Change]) -> set[Key]:
        found = add_plain_rows(project, table, changes)
        written.extend(found)
        return found

    monkeypatch.setattr(merge, "add_plain_rows", add)
    return written


def memo_on(team: Team, coding: str, **fields: str) -> str:
    """Bo's memo on a coding."""
    memo = new_id()
    said = {"target": {"tbl": "coding", "id": coding}, "reviewer_id": team.bo, "body": "Why?", **fields}
    write(team.bo_file, team.bo, RowChange("memo", memo, said))
    return memo


def test_a_new_coding_and_its_memo_go_straight_into_their_tables(team: Team, plain: list[Key]) -> None:
    coding = team.coding(team.bo_file, team.bo, team.costs)
    memo = memo_on(team, coding)

    team.meet()

    assert sorted(plain) == [("coding", coding), ("memo", memo)]


def test_a_row_that_was_changed_again_or_deleted_is_left_to_the_projection(team: Team, plain: list[Key]) -> None:
    coding = team.coding(team.bo_file, team.bo, team.costs)
    team.edit(team.bo_file, team.bo, "memo", memo_on(team, coding), **{DELETED: 1})
    team.edit(team.bo_file, team.bo, "coding", coding, importance=2)

    team.meet()

    assert plain == []


def test_a_value_that_the_table_does_not_allow_is_left_to_the_projection(team: Team, plain: list[Key]) -> None:
    coding = team.coding(team.bo_file, team.bo, team.costs)
    memo_on(team, coding, reply_to=new_id())  # to a memo that nobody has
    memo_on(team, coding, title=3)  # type: ignore[arg-type]  # a newer program's

    team.meet()

    assert plain == [("coding", coding)]


def test_what_points_to_a_row_deleted_meanwhile_is_left_to_the_projection(team: Team, plain: list[Key]) -> None:
    team.edit(team.ann_file, team.ann, "code", team.costs, **{DELETED: 1})
    team.coding(team.bo_file, team.bo, team.costs)

    merged = team.meet()

    assert plain == []
    assert merged.query("SELECT deleted_hlc FROM code WHERE id = ?", (team.costs,)) == [(None,)]


def test_while_a_row_waits_for_another_all_are_left_to_the_projection(team: Team, plain: list[Key]) -> None:
    coding = team.coding(team.bo_file, team.bo, team.costs)
    memo_on(team, coding, reply_to=new_id())
    team.meet()
    plain.clear()

    memo_on(team, coding)
    team.meet()

    assert plain == []


def test_a_name_that_may_be_there_twice_is_left_to_the_projection(team: Team, plain: list[Key]) -> None:
    team.code(team.bo_file, team.bo, "costs")

    merged = team.meet()

    assert plain == []
    assert merged.query("SELECT count(*) FROM conflict WHERE kind = 'duplicate-name'") == [(2,)]
