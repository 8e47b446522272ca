import shutil

import pytest

from desktop.edits.memos import write_memo
from desktop.session import Session
from desktop.store import memos

CODED = [
    {"document": "letter.txt", "code": "Homes", "quote": "Rents rise again", "reviewer": "Ann", "memo": "Twice."},
    {"document": "speech.txt", "code": "Plan", "quote": "good plan", "reviewer": "Ann", "stance": "support"},
]


@pytest.fixture
def two(shell, codings, tmp_path):
    """The shell, and a copy of its project in which Bob has worked on."""
    shell.good("code", shell.project, codings(CODED[:1]), "--by", "Ann")
    theirs = tmp_path / "theirs.gloss"
    shutil.copy(shell.project, theirs)
    rows = [
        {"document": "speech.txt", "code": "Plan", "quote": "good plan", "reviewer": "Bob", "memo": "Says who?"},
        {"document": "letter.txt", "code": "Homes", "quote": "a plan", "reviewer": "Bob"},
    ]
    shell.good("code", theirs, codings(rows), "--by", "Bob")
    return shell, theirs


def test_a_merge_adds_what_the_other_has_and_says_who_made_it(two) -> None:
    shell, theirs = two

    found = shell.good("merge", shell.project, theirs, "--json").value

    assert found == {
        "documents": 0, "codings": 2, "memos": 1, "codes": 1, "reviewers": {"Bob": 2}, "conflicts": 0,
    }  # fmt: skip
    assert [extract["reviewer"] for extract in shell.on("extracts").value] == ["Ann", "Bob", "Bob"]
    shell.good("check", shell.project)


def test_a_look_writes_nothing(two) -> None:
    shell, theirs = two
    before = shell.project.read_bytes()

    out = shell.good("merge", shell.project, theirs, "--dry-run", "--by", "Ann").out

    assert "Would add 2 codings, 1 memo, 1 code." in out
    assert shell.project.read_bytes() == before


def test_a_look_by_somebody_new_does_not_make_them_a_reviewer(two) -> None:
    shell, theirs = two
    before = shell.project.read_bytes()

    shell.good("merge", shell.project, theirs, "--dry-run", "--by", "Zed")

    assert shell.project.read_bytes() == before


def test_merging_again_changes_nothing(two) -> None:
    shell, theirs = two
    shell.good("merge", shell.project, theirs, "--by", "Ann")
    before = shell.on("history").value

    assert "has all of it already" in shell.good("merge", shell.project, theirs, "--by", "Ann").out
    assert shell.on("history").value == before


def test_both_ways_come_to_the_same(two, tmp_path) -> None:
    shell, theirs = two
    ours = tmp_path / "ours.gloss"
    shutil.copy(shell.project, ours)

    shell.good("merge", ours, theirs, "--by", "Ann")
    shell.good("merge", theirs, shell.project, "--by", "Ann")

    for command in ("extracts", "codebook", "documents", "history"):
        assert shell.good(command, ours, "--json").value == shell.good(command, theirs, "--json").value


@pytest.fixture
def disagreeing(two):
    """Both gave the letter another title, and Bob has written on in a code's definition."""
    shell, theirs = two
    shell.good("set", shell.project, "letter.txt", "title=Ann’s title", "--by", "Ann")
    shell.good("set", theirs, "letter.txt", "title=Bob’s title", "--by", "Bob")
    assert shell.good("merge", shell.project, theirs, "--by", "Ann", "--json").value["conflicts"] == 1
    return shell


def test_what_both_changed_waits_with_both_values(disagreeing) -> None:
    (found,) = disagreeing.on("conflicts").value

    assert (found["kind"], found["table"], found["field"]) == ("edit-edit", "document", "title")
    assert [(one["value"], one["reviewer"]) for one in found["values"]] == [
        ("Ann’s title", "Ann"),
        ("Bob’s title", "Bob"),
    ]
    assert found["title"] == "Bob’s title"  # the later one is shown meanwhile


def test_a_decision_is_made_for_a_reviewer_and_travels(disagreeing, tmp_path) -> None:
    shell = disagreeing
    (found,) = shell.on("conflicts").value

    out = shell.good("resolve", shell.project, found["row"], "title", "--keep", "Ann", "--by", "Ann").out
    other = tmp_path / "theirs.gloss"
    shell.good("merge", other, shell.project, "--by", "Bob")

    assert "Decided: title" in out
    for project in (shell.project, other):
        assert shell.good("conflicts", project, "--json").value == []
        assert "Ann’s title" in [d["title"] for d in shell.good("documents", project, "--json").value]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("title", "--keep", "both"), "only one value can stand"),
        (("title", "--keep", "Cat"), "“Cat”"),
        (("byline", "--keep", "Ann"), "nothing to decide"),
    ],
)
def test_a_decision_that_does_not_go_is_told(disagreeing, arguments, said) -> None:
    (found,) = disagreeing.on("conflicts").value

    answer = disagreeing("resolve", disagreeing.project, found["row"], *arguments, "--by", "Ann")

    assert answer.code == 1
    assert said in answer.err


def test_a_file_that_is_no_project_leaves_everything_as_it_was(shell, tmp_path) -> None:
    odd = tmp_path / "odd.gloss"
    odd.write_bytes(b"not a project at all" * 20)
    before = shell.project.read_bytes()

    answer = shell("merge", shell.project, odd, "--by", "Ann")

    assert answer.code == 1
    assert "not a Glossator project" in answer.err
    assert shell.project.read_bytes() == before


def test_the_second_file_at_fault_takes_the_first_one_back(two, tmp_path) -> None:
    shell, theirs = two

    answer = shell("merge", shell.project, theirs, tmp_path / "nowhere.gloss", "--by", "Ann")

    assert answer.code == 1
    assert len(shell.on("extracts").value) == 1


def test_a_memo_of_which_two_texts_stand_is_exported_with_both_until_somebody_decides(two) -> None:
    shell, theirs = two
    for project, name, text in ((shell.project, "Ann", "Ann goes on."), (theirs, "Bob", "Bob goes on.")):
        session = Session.open(project, by=name)
        (memo,) = [m for m in memos.for_codings(session.project).values() if m[0].body == "Twice."][0]
        session.perform(
            "Write", write_memo, target_table="coding", target_id=memo.target_id, reviewer_id=session.reviewer.id,
            body=text, memo_id=memo.id,
        )  # fmt: skip
        session.close()
    shell.good("merge", shell.project, theirs, "--by", "Ann")

    exported = {extract["memo"] for extract in shell.on("extracts").value}
    assert "Ann goes on.\n\nBob goes on." in exported
    (waiting,) = shell.on("conflicts").value
    shell.good("resolve", shell.project, waiting["row"], "body", "--keep", "both", "--by", "Ann")
    assert shell.on("conflicts").value == []
