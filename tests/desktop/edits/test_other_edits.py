"""Edits of memos, documents, reviewers, actors, read states and the project."""

import pytest

from desktop.domain.document import Document, ParsedDocument
from desktop.domain.span import Span
from desktop.edits.actors import add_actor, set_actor
from desktop.edits.assignments import mark_documents
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document, move_to_folder, remove_documents, set_document
from desktop.edits.memos import write_memo
from desktop.edits.projects import set_project
from desktop.edits.reviewers import add_reviewer, rename_reviewer
from desktop.errors import BadValue, UnknownActor, UnknownDocument, UnknownReviewer
from desktop.session import Session
from desktop.store import actors, assignments, codings, documents, memos, projects, reviewers


def _note(session: Session, body: str, memo_id: str | None = None, target: tuple[str, str] | None = None) -> str:
    table, row_id = target or ("document", documents.all_documents(session.project)[0].id)
    performed = session.perform(
        "Memo",
        write_memo,
        target_table=table,
        target_id=row_id,
        reviewer_id=session.reviewer.id,
        body=body,
        memo_id=memo_id,
    )
    return (performed.ids("memo") or ("",))[0]


def test_a_memo_is_written_changed_and_removed_by_emptying_it(session: Session, document: Document) -> None:
    memo = _note(session, "First\nline")
    _note(session, "Second", memo)
    assert [(m.id, m.body) for m in memos.for_target(session.project, document.id)] == [(memo, "Second")]

    _note(session, " \n", memo)

    assert memos.for_target(session.project, document.id) == ()
    session.undo()
    assert memos.for_target(session.project, document.id)[0].body == "Second"


def test_a_memo_that_says_nothing_new_is_no_step(session: Session, document: Document) -> None:
    assert _note(session, "  ") == ""
    memo = _note(session, "Words")
    assert _note(session, "Words", memo) == ""


def test_a_memo_typed_on_after_it_was_emptied_is_the_same_memo(session: Session, document: Document) -> None:
    memo = _note(session, "Words")
    _note(session, "", memo)

    assert _note(session, "Words again", memo) == memo
    assert memos.get(session.project, memo).body == "Words again"


def test_a_memo_on_nothing_is_refused(session: Session, document: Document) -> None:
    for target in (("coding", "none"), ("rumour", document.id)):
        with pytest.raises(BadValue):
            _note(session, "Words", target=target)


def test_a_memo_may_hold_what_people_paste(session: Session, document: Document) -> None:
    memo = _note(session, "half \ud83c surrogate, NUL \x00, flag 🇬🇧")

    assert memos.get(session.project, memo).body == "half \ufffd surrogate, NUL \ufffd, flag 🇬🇧"


def test_a_document_keeps_what_its_reader_found(session: Session) -> None:
    parsed = ParsedDocument(
        "Text", "text/html", "test", "1", title="A \n title", byline="Jo", publisher="Daily", published_on="2026-07-04",
        url="https://x", language="en", kind="article",
    )  # fmt: skip
    session.perform("Add", add_document, parsed=parsed, data=b"x", file_name="x.html", folder=" Press / 2026 ")

    found = documents.all_documents(session.project)[0]

    assert (found.title, found.byline, found.publisher, found.published_on) == ("A title", "Jo", "Daily", "2026-07-04")
    assert (found.folder, found.kind, found.language, found.file_name) == ("Press/2026", "article", "en", "x.html")
    assert documents.content(session.project, found.id).text == "Text"


def test_what_a_reader_got_wrong_is_left_out(session: Session) -> None:
    parsed = ParsedDocument("Text", "text/plain", "test", "1", published_on="last week", kind="gossip")
    session.perform("Add", add_document, parsed=parsed, data=b"x", file_name="Letter to all.txt")

    found = documents.all_documents(session.project)[0]

    assert (found.title, found.published_on, found.kind) == ("Letter to all", None, "other")


def test_the_same_file_is_one_document(session: Session) -> None:
    parsed = ParsedDocument("Text", "text/plain", "test", "1")
    session.perform("Add", add_document, parsed=parsed, data=b"x", file_name="a.txt")

    again = session.perform("Add", add_document, parsed=parsed, data=b"x", file_name="b.txt")

    assert again.batch is None
    assert len(documents.all_documents(session.project)) == 1


def test_a_removed_document_that_is_added_again_is_the_same_without_its_codings(
    session: Session, document: Document
) -> None:
    session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 3), code_id=None, reviewer_id=session.reviewer.id
    )
    session.perform("Remove", remove_documents, (document.id,))
    text = "The right to work\n"
    parsed = ParsedDocument(text, "text/plain", "test", "2", title="Read anew")
    from tests.conftest import TEXT

    session.perform("Add", add_document, parsed=parsed, data=TEXT.encode(), file_name="letter.txt")

    found = documents.get(session.project, document.id)
    assert found.title == "Read anew"
    assert documents.content(session.project, document.id).text == text
    assert codings.for_document(session.project, document.id) == ()


def test_removing_documents_takes_codings_memos_and_read_states_and_undo_gives_them_back(
    session: Session, document: Document
) -> None:
    coding = session.perform(
        "Code", apply_code, document_id=document.id, span=Span(0, 3), code_id=None, reviewer_id=session.reviewer.id
    ).ids("coding")[0]
    _note(session, "On the coding", target=("coding", coding))
    session.perform("Mark", mark_documents, (document.id,), reviewer_id=session.reviewer.id, state="done")

    session.perform("Remove", remove_documents, (document.id,))
    gone = (memos.counts(session.project), assignments.all_assignments(session.project))
    session.undo()

    assert gone == ({}, ())
    assert memos.counts(session.project) == {coding: 1}
    assert assignments.for_document(session.project, document.id)[0].state == "done"


@pytest.mark.parametrize(
    ("fact", "value"),
    [("kind", "gossip"), ("permission", "maybe"), ("published_on", "4 July"), ("published_on", "2026-13"),
     ("title", " "), ("mood", "good"), ("blob_sha256", "00")],
)  # fmt: skip
def test_facts_that_are_none_are_refused(session: Session, document: Document, fact: str, value: str) -> None:
    with pytest.raises(BadValue):
        session.perform("Set", set_document, document.id, **{fact: value})


@pytest.mark.parametrize("value", ["2026", "2026-07", "2026-07-04"])
def test_dates_may_be_partial_and_taken_away(session: Session, document: Document, value: str) -> None:
    session.perform("Set", set_document, document.id, published_on=value, language="fr")
    assert documents.get(session.project, document.id).published_on == value

    session.perform("Set", set_document, document.id, published_on="", language=None)

    found = documents.get(session.project, document.id)
    assert (found.published_on, found.language) == (None, None)


@pytest.mark.parametrize(("typed", "kept"), [("4 July 2026", "2026-07-04"), ("July 2026", "2026-07")])
def test_dates_may_be_typed_as_people_write_them(session: Session, document: Document, typed: str, kept: str) -> None:
    session.perform("Set", set_document, document.id, published_on=typed)

    assert documents.get(session.project, document.id).published_on == kept


def test_a_date_that_could_be_read_two_ways_is_refused(session: Session, document: Document) -> None:
    with pytest.raises(BadValue, match="4 July 2026"):
        session.perform("Set", set_document, document.id, published_on="04/07/2026")


def test_documents_are_put_into_folders_together(session: Session, document: Document) -> None:
    session.perform("Move", move_to_folder, (document.id,), folder="Letters/ 2026")

    assert documents.get(session.project, document.id).folder == "Letters/2026"
    assert session.perform("Move", move_to_folder, (document.id,), folder="Letters/2026").batch is None


def test_edits_of_documents_that_are_not_there_are_refused(session: Session) -> None:
    for edit, given in (
        (set_document, ("none",)),
        (remove_documents, (("none",),)),
    ):
        with pytest.raises(UnknownDocument):
            session.perform("Edit", edit, *given)
    with pytest.raises(UnknownDocument):
        session.perform("Move", move_to_folder, ("none",), folder="X")
    with pytest.raises(UnknownDocument):
        session.perform("Mark", mark_documents, ("none",), reviewer_id=session.reviewer.id, state="done")


def test_read_states_are_set_for_several_documents_and_only_where_they_differ(
    session: Session, document: Document
) -> None:
    parsed = ParsedDocument("Text", "text/plain", "test", "1")
    other = session.perform("Add", add_document, parsed=parsed, data=b"x", file_name="a.txt").ids("document")[0]
    session.perform("Mark", mark_documents, (document.id,), reviewer_id=session.reviewer.id, state="done")

    performed = session.perform(
        "Mark", mark_documents, (document.id, other), reviewer_id=session.reviewer.id, state="done"
    )

    assert len(performed.ids("assignment")) == 1
    with pytest.raises(BadValue):
        session.perform("Mark", mark_documents, (other,), reviewer_id=session.reviewer.id, state="skimmed")


def test_reviewers_are_added_and_renamed(session: Session) -> None:
    bo = session.perform("Add", add_reviewer, name=" Bo  Yi ").ids("reviewer")[0]
    session.perform("Rename", rename_reviewer, bo, name="Bo Yang", initials="BoY")

    found = reviewers.get(session.project, bo)
    assert (found.name, found.initials) == ("Bo Yang", "BoY")
    with pytest.raises(BadValue):
        session.perform("Add", add_reviewer, name=" ")
    with pytest.raises(UnknownReviewer):
        session.perform("Rename", rename_reviewer, "none", name="X")


def test_actors_are_added(session: Session) -> None:
    session.perform("Add", add_actor, name="A government  source", kind="person", anonymous=True)

    found = actors.all_actors(session.project)[0]
    assert (found.name, found.kind, found.anonymous) == ("A government source", "person", True)
    with pytest.raises(BadValue):
        session.perform("Add", add_actor, name="")


def test_actors_are_named_anew_and_say_how_they_may_be_quoted(session: Session) -> None:
    made = session.perform("Add", add_actor, name="Tenants").ids("actor")[0]

    session.perform("Set", set_actor, made, name=" Tenants  Union ", permission="unnamed")

    found = actors.all_actors(session.project)[0]
    assert (found.name, found.permission, found.kind) == ("Tenants Union", "unnamed", "organisation")
    assert session.perform("Again", set_actor, made, permission="unnamed").batch is None
    session.undo()
    assert actors.all_actors(session.project)[0].name == "Tenants"
    with pytest.raises(BadValue, match="named, unnamed, none"):
        session.perform("Set", set_actor, made, permission="perhaps")
    with pytest.raises(UnknownActor):
        session.perform("Set", set_actor, "gone", name="Nobody")


def test_the_project_says_what_it_is_about(session: Session) -> None:
    session.perform("Set", set_project, title="Work", question="Who?\nWhen?", marking="OFFICIAL", handling="No press")

    found = projects.the_project(session.project)
    assert (found.title, found.question, found.marking, found.handling, found.language) == (
        "Work", "Who?\nWhen?", "OFFICIAL", "No press", "en-GB",
    )  # fmt: skip
    session.perform("Blind", set_project, blind="on")
    assert projects.the_project(session.project).blind
    assert session.perform("Again", set_project, blind="on").batch is None
    session.undo()
    assert not projects.the_project(session.project).blind
    for facts in ({"title": " "}, {"language": ""}, {"mood": "good"}, {"blind": "half"}):
        with pytest.raises(BadValue):
            session.perform("Set", set_project, **facts)


def test_no_edit_writes_a_value_that_the_tables_do_not_allow(session: Session, document: Document) -> None:
    test_the_project_says_what_it_is_about(session)
    test_actors_are_added(session)
    test_reviewers_are_added_and_renamed(session)

    assert session.project.query("SELECT * FROM conflict") == []
