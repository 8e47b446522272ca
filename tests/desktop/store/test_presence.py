"""The note about who has a shared project open."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.store.presence import come, leave, me, note_path, others

NOON = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)


def test_everybody_sees_the_others_and_nobody_themselves(tmp_path: Path) -> None:
    shared = tmp_path / "bill.gloss"
    ann = me("Ann", now=NOON, machine="desk")
    bob = me("Bob\tLee", now=NOON + timedelta(minutes=5), machine="laptop")

    come(shared, ann, now=NOON)
    come(shared, bob, now=NOON + timedelta(minutes=5))

    assert note_path(shared).name == "~bill.gloss.lock"
    assert [(one.name, one.machine) for one in others(shared, ann, now=NOON)] == [("Bob Lee", "laptop")]
    assert others(shared, bob, now=NOON)[0].since == NOON
    leave(shared, ann, now=NOON)
    assert [one.name for one in others(shared, now=NOON)] == ["Bob Lee"]
    leave(shared, bob, now=NOON)
    assert list(tmp_path.iterdir()) == []


def test_after_twelve_hours_nobody_is_there_any_more(tmp_path: Path) -> None:
    shared = tmp_path / "bill.gloss"
    come(shared, me("Ann", now=NOON), now=NOON)

    assert others(shared, now=NOON + timedelta(hours=11))
    assert not others(shared, now=NOON + timedelta(hours=12, seconds=1))


def test_a_note_that_nobody_can_read_says_nobody(tmp_path: Path) -> None:
    shared = tmp_path / "bill.gloss"
    note_path(shared).write_bytes(
        b"\xff\xfe\n\ta\tb\nx\ty\tz\tw\nAnn\tdesk\t2026-11-27T12:00:00\tno zone\n" + b"\t" * 9999
    )

    assert others(shared, now=NOON) == ()
    come(shared, me("Ann", now=NOON), now=NOON)
    assert [one.name for one in others(shared, now=NOON)] == ["Ann"]


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(tmp_path: Path) -> None:
    shared = tmp_path / "gone" / "bill.gloss"
    ann = me("Ann", now=NOON)

    come(shared, ann, now=NOON)
    leave(shared, ann, now=NOON)

    assert others(shared, now=NOON) == ()


def test_what_a_sync_client_made_of_two_notes_goes_with_the_last(tmp_path: Path) -> None:
    shared = tmp_path / "bill.gloss"
    ann = me("Ann", now=NOON)
    come(shared, ann, now=NOON)
    doubled = tmp_path / "~bill.gloss.sync-conflict-20261127-120000-ABCDEFG.lock"
    doubled.write_text("x", encoding="utf-8")
    strange = tmp_path / "~billing.lock"
    strange.write_text("x", encoding="utf-8")

    leave(shared, ann, now=NOON)

    assert list(tmp_path.iterdir()) == [strange]
