"""The table of what a refresh does, without a file: three hashes in, an outcome out."""

import pytest

from desktop.briefings.refresh_decisions import decide
from exports.refreshing import Choice, Decision, FoundBlock, FoundBriefing, ProjectBlock, WrittenBlock


def _decide(
    written: str | None,
    there: str | None,
    now: str | None,
    *,
    choice: Choice | None = None,
    has_map: bool = True,
    can_change: bool = True,
) -> Decision | None:
    """What becomes of one block beside another of its section that nothing happened to. Words are their own hashes."""
    entries = {"b": WrittenBlock("b", "same", section="s")}
    blocks = [FoundBlock("b", 0, "same", "same")]
    project = [ProjectBlock("b", "same", "same", section="s")]
    if written is not None:
        entries["a"] = WrittenBlock("a", written, section="s")
    if there is not None:
        blocks.append(FoundBlock("a", 0, there, there, can_change=can_change))
    if now is not None:
        project.append(ProjectBlock("a", now, now, section="s"))
    found = FoundBriefing("p", "", entries if has_map else {}, tuple(blocks), has_map=has_map)
    made = decide(found, project, {"a": choice} if choice else None)
    return next((each for each in made if each.key == "a"), None)


@pytest.mark.parametrize(
    ("written", "there", "now", "outcome"),
    [
        ("x", "x", "x", "unchanged"),
        ("x", "x", "y", "updated"),
        ("x", "y", "x", "kept"),
        ("x", "y", "z", "conflict"),
        ("x", "y", "y", "unchanged"),
        ("x", "x", None, "removed"),
        ("x", "y", None, "conflict"),
        ("x", None, "x", "deleted"),
        ("x", None, "y", "deleted"),
        (None, None, "x", "added"),
    ],
)
def test_a_row_of_the_table(written: str | None, there: str | None, now: str | None, outcome: str) -> None:
    made = _decide(written, there, now)

    assert made is not None
    assert made.outcome == outcome
    assert made.changes_file == (outcome in ("updated", "removed", "added"))


@pytest.mark.parametrize(
    ("written", "there", "now", "choice", "outcome"),
    [
        ("x", "y", "z", "project", "updated"),
        ("x", "y", "z", "theirs", "kept"),
        ("x", "y", "x", "project", "updated"),
        ("x", "y", None, "project", "removed"),
        ("x", "y", None, "theirs", "kept"),
        ("x", "x", None, "theirs", "kept"),
        ("x", "x", "y", "theirs", "kept"),
        ("x", None, "x", "project", "added"),
        (None, None, "x", "theirs", "unplaced"),
    ],
)
def test_what_somebody_chose_goes_before_the_rule(
    written: str | None, there: str | None, now: str | None, choice: Choice, outcome: str
) -> None:
    made = _decide(written, there, now, choice=choice)

    assert made is not None
    assert made.outcome == outcome


def test_neither_written_nor_in_the_project_is_none_of_our_business() -> None:
    assert _decide(None, "x", None) is None
    assert _decide("x", None, None) is None


@pytest.mark.parametrize(("there", "now"), [("x", "y"), ("x", None)])
def test_what_cannot_be_exchanged_is_a_conflict_with_a_reason(there: str, now: str | None) -> None:
    made = _decide("x", there, now, can_change=False)

    assert made is not None
    assert (made.outcome, made.changes_file) == ("conflict", False)
    assert made.reason


def test_without_the_files_own_part_nothing_is_guessed() -> None:
    same, other, new = (_decide(None, "x", "x", has_map=False), _decide(None, "x", "y", has_map=False),
                        _decide(None, None, "x", has_map=False))  # fmt: skip

    assert same is not None
    assert other is not None
    assert new is not None
    assert [each.outcome for each in (same, other, new)] == ["unchanged", "conflict", "unplaced"]


def test_a_new_section_goes_in_only_with_the_new_one_above_it() -> None:
    project = [ProjectBlock("b", "same", "same", section="s"), ProjectBlock("c", "x", "x", section="new"),
               ProjectBlock("d", "y", "y", section="below")]  # fmt: skip
    entries = {"b": WrittenBlock("b", "same", section="s")}
    found = FoundBriefing("p", "", entries, (FoundBlock("b", 0, "same", "same"),))
    places = {"new": "", "below": "new"}

    assert [each.outcome for each in decide(found, project)] == ["unchanged", "unplaced", "unplaced"]
    made = decide(found, project, {}, places)
    assert [each.outcome for each in made] == ["unchanged", "added", "added"]
    made = decide(found, project, {"c": "theirs"}, places)
    assert [each.outcome for each in made] == ["unchanged", "unplaced", "unplaced"]


def test_what_was_written_is_shown_where_it_is_known() -> None:
    updated, kept, conflict = _decide("x", "x", "y"), _decide("x", "y", "x"), _decide("x", "y", "z")

    assert updated is not None
    assert kept is not None
    assert conflict is not None
    assert (updated.was, updated.in_word, updated.now) == ("x", "x", "y")
    assert (kept.was, kept.in_word, kept.now) == ("x", "y", "x")
    assert (conflict.was, conflict.in_word, conflict.now) == (None, "y", "z")


def test_a_source_that_changed_is_corrected_unless_it_was_edited() -> None:
    def outcome(note: str) -> str:
        written = {"a": WrittenBlock("a", "x", note="n")}
        found = FoundBriefing("p", "", written, (FoundBlock("a", 0, "x", "x", note=note),))
        return decide(found, [ProjectBlock("a", "x", "x", note="m")])[0].outcome

    assert outcome("n") == "updated"
    assert outcome("edited") == "unchanged"
