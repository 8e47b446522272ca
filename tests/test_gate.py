"""The list of series can fail a run: where one is absent, or did too little, or is not in the list."""

from types import SimpleNamespace

import pytest

from tests import gate


@pytest.fixture(autouse=True)
def _a_short_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "SERIES", {"C1": (2, 20, "kills"), "X2 pdf": (1, 10, "files"), "S1": (1, 1, "cases")})
    monkeypatch.setattr(gate, "FULL", True)


def report(**told: object) -> SimpleNamespace:
    return SimpleNamespace(user_properties=list(told.items()))


def test_tests_of_one_series_count_together_and_parts_by_themselves() -> None:
    reports = [
        report(series="C1", done={"": 12}),
        report(series="C1", done={"": 8}),
        report(series="X2", done={"pdf": 10, "odt": 3}),
        report(series="S1"),
        report(other="test"),
    ]

    assert gate.done_in(reports) == {"C1": 20, "X2 pdf": 10, "X2 odt": 3, "S1": 1}


def test_what_is_absent_or_too_little_or_not_in_the_list_is_missing() -> None:
    assert list(gate.shortfalls({"C1": 20, "X2 pdf": 10, "S1": 1})) == []
    assert list(gate.shortfalls({"C1": 19, "X2 pdf": 10, "Z9": 1})) == [
        "C1 has done 19 of 20",
        "S1 has done 0 of 1",
        "Z9 is not in the list of series",
    ]


def test_what_a_system_cannot_run_is_excused_by_default_only(monkeypatch: pytest.MonkeyPatch) -> None:
    done = {"C1": 20, "S1": 1}
    assert list(gate.shortfalls(done, skipped=["X2"])) == ["X2 pdf has done 0 of 10"]

    monkeypatch.setattr(gate, "FULL", False)

    assert list(gate.shortfalls(done, skipped=["X2"])) == []
    assert list(gate.shortfalls(done)) == ["X2 pdf has done 0 of 1"]
