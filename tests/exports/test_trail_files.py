"""The data files of the trail, read back."""

import csv
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from exports import trail_csv, trail_json
from exports.trail_content import TrailEntry, TrailEvent

EVENTS = (
    TrailEvent("2026-05-05T10:00:00.000Z", "Ben", "recoded", "Buses", "Buses > Fares"),
    TrailEvent("2026-05-06T10:00:00.000Z", "Anna", "memo", now='He said: "later,\nnot now" 😀'),
    TrailEvent("2026-05-07T10:00:00.000Z", "Anna", "stance", "support", "oppose", decides=True),
)
ENTRIES = (
    TrailEntry(
        "k1", "c1", "A letter", "d1", 5, 20, "=1+1; \"and\"\n'so' שלום", "Forum, p. 2", "Buses > Fares", "Anna",
        "2026-05-04T10:00:00.000Z", "Ben", "2026-05-05T10:00:00.000Z", code_then="Buses > Fares",
        definition_then="What it costs.", definition_now="Costs.",
        placements=(("", "Fares", "k1"), ("For the Minister", "Asks", "k9")), events=EVENTS,
    ),
    TrailEntry("k2", "c2", "Half\ud83d", "d2", 0, 1, "x", "", "Buses", "", "2026-05-04T10:00:00.000Z", "", ""),
)  # fmt: skip


def test_the_json_has_every_coding_with_its_definition_then_its_placements_and_events(tmp_path: Path) -> None:
    path = tmp_path / "trail.json"

    assert list(trail_json.write(ENTRIES, path)) == [1, 2]

    first, second = json.loads(path.read_text(encoding="utf-8"))
    assert (first["key"], first["coding"], first["text"]) == ("k1", "c1", ENTRIES[0].text)
    assert (first["definition_then"], first["definition_now"]) == ("What it costs.", "Costs.")
    assert (first["decided_by"], first["decided_at"]) == ("Anna", "2026-05-07T10:00:00.000Z")
    assert first["placements"][1] == {"briefing": "For the Minister", "section": "Asks", "key": "k9"}
    assert [event["what"] for event in first["events"]] == ["recoded", "memo", "stance"]
    assert second["definition_then"] is second["decided_by"] is second["entered_by"] is None
    assert list(first) == list(second)


def test_the_csv_has_a_row_for_each_event_that_can_stand_alone(tmp_path: Path) -> None:
    path = tmp_path / "trail.csv"

    assert list(trail_csv.write(ENTRIES, path)) == [1, 2]

    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["key"], row["what"]) for row in rows] == [
        ("k1", "coded"), ("k1", "recoded"), ("k1", "memo"), ("k1", "stance"), ("k2", "coded"),
    ]  # fmt: skip
    assert {row["text"] for row in rows[:4]} == {ENTRIES[0].text}
    assert rows[0]["definition_then"] == "What it costs."
    assert rows[0]["placements"] == "Fares [k1]; For the Minister › Asks [k9]"
    assert rows[2]["now"] == EVENTS[1].now
    assert [row["decides"] for row in rows[:4]] == ["", "", "", "yes"]


@pytest.mark.parametrize("writer", [trail_csv, trail_json], ids=["csv", "json"])
@pytest.mark.parametrize("content", [(), ENTRIES], ids=["empty", "full"])
def test_an_empty_project_and_a_cancel_leave_sound_files(writer, content: Sequence[TrailEntry], tmp_path: Path) -> None:
    path = tmp_path / "trail"

    steps = writer.write(content, path)
    next(steps)
    steps.close()
    assert [file.name for file in tmp_path.iterdir()] == ([] if content else ["trail"])

    assert list(writer.write(content, path))[-1] == len(content)
    assert path.read_text(encoding="utf-8").strip().startswith("[" if writer is trail_json else "key,")
