"""Would the tests of merging see it if merging were wrong? Each way of being wrong must be found by them.

The ways are those that a trial of the design found: see the properties in test_copies.py. Agreement of all orders is
not enough; a deletion that always wins agrees everywhere, and is wrong.
"""

from collections.abc import Callable, Iterator
from random import Random

import pytest

from desktop.store import merge, plain_rows, projection, row_history
from desktop.store.history_rows import insert_changes
from desktop.store.row_history import Change, RowState
from desktop.store.shown_row import ShownRow
from tests.desktop.store.test_copies import KINDS, merges_in_every_order
from tests.gate import SEED, Counted, wanted

PROGRAMS = 150
Patch = Callable[[pytest.MonkeyPatch], None]


def loops_stay(patch: pytest.MonkeyPatch) -> None:
    """No reference that closes a loop is dropped."""
    patch.setattr(projection, "_break_loops", lambda _rows: None)


def nothing_is_revived(patch: pytest.MonkeyPatch) -> None:
    """What a live row points to stays deleted."""

    def revive(rows: projection.Rows, _around: object) -> None:
        for row in rows.values():
            row.live = row.placed and row.state.deleted_hlc is None

    patch.setattr(projection, "_revive", revive)


def conflicts_are_not_noted(patch: pytest.MonkeyPatch) -> None:
    """Of several values one is shown and nobody hears of the others."""
    patch.setattr(ShownRow, "_flag_differences", lambda _row: None)


def ancestry_is_lost(patch: pytest.MonkeyPatch) -> None:
    """What a writer had seen does not travel."""
    patch.setattr(merge, "insert_changes", lambda project, rows, _ancestors: insert_changes(project, rows, ()))


def the_last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    """The latest value of a field is the only one."""

    def heads_of(changes: list[Change]) -> dict[str, list[Change]]:
        return {field: [change] for change in sorted(changes, key=lambda one: one.order) for field in change.fields}

    patch.setattr(row_history, "heads_of", heads_of)


def a_deletion_always_wins(patch: pytest.MonkeyPatch) -> None:
    """A deletion hides edits that its author had not seen."""

    def deleted_hlc(state: RowState) -> int | None:
        return max((change.hlc for change in state.delete_heads), default=None)

    patch.setattr(RowState, "deleted_hlc", property(deleted_hlc))


def plain_rows_point_anywhere(patch: pytest.MonkeyPatch) -> None:
    """A new row goes straight into its table even if what it points to was deleted meanwhile."""
    patch.setattr(plain_rows, "_named", lambda _table, _rows: ())


MUTANTS = (
    loops_stay, nothing_is_revived, conflicts_are_not_noted, ancestry_is_lost, the_last_writer_wins,
    a_deletion_always_wins, plain_rows_point_anywhere,
)  # fmt: skip


ONCE_FAILED = {23: 123, 11: 20}
"""Seeds, and the programs up to the one that found a fault: a loop that was forgotten when rows were added for another
reason; and a check that took what was replaced for what stands."""


def programs(number: int, seed: int = SEED) -> Iterator[list[tuple[int, str, int, int]]]:
    """The same programs for every mutant, and for merging as it is."""
    draw = Random(seed)
    for _ in range(number):
        yield [(draw.randrange(3), draw.choice(KINDS), draw.randrange(31), draw.randrange(31)) for _ in range(40)]


@pytest.mark.gate("M")
def test_merging_as_it_is_lives_through_the_same_programs(counted: Counted) -> None:
    for program in programs(wanted("M programs")):
        merges_in_every_order(program)
        counted(part="programs")


@pytest.mark.parametrize("seed", ONCE_FAILED)
def test_programs_that_once_found_a_fault_are_lived_through(seed: int) -> None:
    *_before, program = programs(ONCE_FAILED[seed], seed)
    merges_in_every_order(program)


@pytest.mark.gate("M")
@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_a_wrong_merge_is_found(mutant: Patch, monkeypatch: pytest.MonkeyPatch, counted: Counted) -> None:
    mutant(monkeypatch)
    draw = Random(SEED)

    for number in range(1, PROGRAMS + 1):
        program = [(draw.randrange(3), draw.choice(KINDS), draw.randrange(31), draw.randrange(31)) for _ in range(40)]
        try:
            merges_in_every_order(program)
        except Exception:  # a property that fails, or a program that cannot go on
            counted(1, f"killed by program {number}", part="mutants")
            return
    pytest.fail(f"{mutant.__name__} lived through {PROGRAMS} programs")
