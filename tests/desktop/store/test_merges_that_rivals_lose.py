"""What users of other programs report lost when projects of one team are put together: all of it is kept here."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.span import Span
from desktop.edit_errors import ChangedSince
from desktop.edits.actors import add_actor
from desktop.edits.codes import add_code, rename_code
from desktop.edits.codings import apply_code, set_speaker
from desktop.edits.documents import add_document
from desktop.edits.memos import write_memo
from desktop.jobs.merge_projects import merge_projects
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store import actors, codes, codings, documents, memos
from tests.desktop.store.steps import findings


@pytest.fixture
def ann(tmp_path: Path):
    """Ann's project."""
    with closing(Session.create(tmp_path / "ann.gloss", title="Homes", by="Ann")) as session:
        yield session


@pytest.fixture
def bob(ann: Session, tmp_path: Path):
    """Bob's copy of it, made when it was empty."""
    copy = tmp_path / "bob.gloss"
    copy.write_bytes(ann.project.path.read_bytes())
    with closing(Session.open(copy, by="Bob")) as session:
        yield session


def letter(session: Session, text: str) -> str:
    """Add a document of that text; its name is always the same."""
    data = text.encode()
    added = session.perform("Add", add_document, parsed=read(data, "letter.txt"), data=data, file_name="letter.txt")
    return added.ids("document")[0]


def note(session: Session, table: str, target: str, body: str) -> None:
    """Write a memo as whoever works in the session."""
    session.perform(
        "Memo", write_memo, target_table=table, target_id=target, reviewer_id=session.reviewer.id, body=body
    )


def merge(ann: Session, bob: Session) -> None:
    """Take Bob's work into Ann's project."""
    for _ in merge_projects(ann.project, (bob.project.path,)):
        pass
    ann.catch_up("Merge")
    assert findings(ann.project.path) == ()


@pytest.mark.gate("M10")
def test_codes_of_one_name_keep_the_memo_of_each(ann: Session, bob: Session) -> None:
    for session, words in ((ann, "Ann's reasons"), (bob, "Bob's reasons")):
        note(session, "code", session.perform("New", add_code, name="Homes").ids("code")[0], words)

    merge(ann, bob)

    book = [code for code in codes.codebook(ann.project) if code.name == "Homes"]
    bodies = {memo.body for code in book for memo in memos.for_target(ann.project, code.id)}
    assert bodies == {"Ann's reasons", "Bob's reasons"}


@pytest.mark.gate("M10")
def test_documents_of_one_name_and_length_keep_their_own_words_and_codings(ann: Session, bob: Session) -> None:
    for session, text in ((ann, "Rents rise."), (bob, "Homes last.")):
        document, code = letter(session, text), session.perform("New", add_code, name=text).ids("code")[0]
        session.perform(
            "Code", apply_code, document_id=document, span=Span(0, 5), code_id=code, reviewer_id=session.reviewer.id
        )

    merge(ann, bob)

    assert len(documents.all_documents(ann.project)) == 2
    assert {coding.exact for coding in codings.all_codings(ann.project)} == {"Rents", "Homes"}


@pytest.mark.gate("M10")
def test_actors_of_one_name_keep_what_each_said(ann: Session, bob: Session) -> None:
    for session, words in ((ann, "Rents rise."), (bob, "Homes last long.")):
        document, code = letter(session, words), session.perform("New", add_code, name=words).ids("code")[0]
        actor = session.perform("Actor", add_actor, name="The council").ids("actor")[0]
        coding = session.perform(
            "Code", apply_code, document_id=document, span=Span(0, 5), code_id=code, reviewer_id=session.reviewer.id
        ).ids("coding")[0]
        session.perform("Says", set_speaker, coding, actor)

    merge(ann, bob)

    assert [actor.name for actor in actors.all_actors(ann.project)] == ["The council", "The council"]
    said = {coding.actor_id: coding.exact for coding in codings.all_codings(ann.project)}
    assert sorted(said.values()) == ["Homes", "Rents"]
    assert None not in said


@pytest.mark.gate("M10")
def test_the_same_memo_written_by_both_is_there_from_each(ann: Session, bob: Session) -> None:
    for session in (ann, bob):
        code = session.perform("New", add_code, name="Homes").ids("code")[0]
        note(session, "code", code, "Ask the ministry.")

    merge(ann, bob)

    found = [memo for code in codes.codebook(ann.project) for memo in memos.for_target(ann.project, code.id)]
    assert [memo.body for memo in found] == ["Ask the ministry."] * 2
    assert len({memo.reviewer_id for memo in found}) == 2


@pytest.mark.gate("U2")
def test_an_undo_after_a_merge_never_writes_over_what_came_with_it(ann: Session, tmp_path: Path) -> None:
    code = ann.perform("New", add_code, name="Homes").ids("code")[0]
    ann.perform("Rename", rename_code, code, name="Housing")
    theirs = tmp_path / "theirs.gloss"
    theirs.write_bytes(ann.project.path.read_bytes())
    with closing(Session.open(theirs, by="Bob")) as bob:
        bob.perform("Rename", rename_code, code, name="Shelter")
        merge(ann, bob)

    with pytest.raises(ChangedSince, match="Bob changed this after “Rename”"):
        ann.undo()

    assert [each.name for each in codes.codebook(ann.project)] == ["Shelter"]
    ann.undo(anyway=True)
    assert [each.name for each in codes.codebook(ann.project)] == ["Homes"]
    assert findings(ann.project.path) == ()
