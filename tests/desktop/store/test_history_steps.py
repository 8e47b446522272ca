"""Looking through history: filters, the documents that steps touched, where they were, and versions of memos."""

from pathlib import Path

import pytest

from desktop.domain.codebook import Codebook
from desktop.domain.document import Document, ParsedDocument
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.code_merges import merge_codes
from desktop.edits.codes import rename_code
from desktop.edits.codings import apply_code, remove_codings
from desktop.edits.documents import add_document, remove_documents
from desktop.edits.memos import write_memo
from desktop.session import Session
from desktop.store import history_steps, memo_versions
from desktop.store.history_steps import HistoryFilter, Spot

HERE = Span(30, 42)


def labels(session: Session, wanted: HistoryFilter = history_steps.ALL_STEPS, limit: int = 100) -> list[str]:
    """The names of the steps that fit."""
    return [entry.batch.label for entry in history_steps.steps(session.project, wanted, limit=limit)]


def code(session: Session, document: Document, code_id):
    """Code the passage."""
    return session.perform(
        "Code it", apply_code, document_id=document.id, span=HERE, code_id=code_id, reviewer_id=session.reviewer.id
    )


def memo(session: Session, coding_id, body: str, memo_id=None):
    """Write a memo on a coding."""
    return session.perform(
        "Note it", write_memo, target_table="coding", target_id=coding_id, reviewer_id=session.reviewer.id,
        body=body, memo_id=memo_id,
    )  # fmt: skip


@pytest.fixture
def work(codebook: Codebook):
    return codebook.find(("Work",)).id


def test_undo_and_redo_are_no_steps_of_their_own(session: Session, work) -> None:
    session.perform("Rename it", rename_code, work, name="Jobs")
    session.undo()
    session.redo()
    session.undo()

    (entry,) = history_steps.steps(session.project, limit=1)
    assert (entry.batch.label, entry.undone) == ("Rename it", True)


def test_steps_by_a_person_by_words_and_by_day(session: Session, work) -> None:
    session.perform("Rename it", rename_code, work, name="Jobs")
    path: Path = session.project.path
    session.close()
    ben = Session.open(path, by="Ben Okri")
    ben.perform("Rename again", rename_code, work, name="Labour")

    assert labels(ben, HistoryFilter(reviewer_id=ben.reviewer.id)) == ["Rename again", "New reviewer Ben Okri"]
    assert labels(ben, HistoryFilter(words="rename IT")) == ["Rename it"]
    assert labels(ben, HistoryFilter(words="okri rename")) == ["Rename again"]
    hour = history_steps.hours(ben.project)[0]
    assert labels(ben, HistoryFilter(since=f"{hour}:00"))[0] == "Rename again"
    assert labels(ben, HistoryFilter(before="2020-01-01")) == []
    ben.close()


def test_steps_on_a_document_are_those_that_touched_it_or_what_is_on_it(
    session: Session, document: Document, work
) -> None:
    parsed = ParsedDocument("Other words", "text/plain", "test", "1", title="Other")
    session.perform("Add other", add_document, parsed=parsed, data=b"other", file_name="other.txt")
    coding_id = code(session, document, work).ids("coding")[0]
    memo(session, coding_id, "why")
    session.perform("Mark it", mark_documents, (document.id,), reviewer_id=session.reviewer.id, state="done")
    session.perform("Rename it", rename_code, work, name="Jobs")

    wanted = HistoryFilter(document_id=document.id)
    assert labels(session, wanted) == ["Mark it", "Note it", "Code it", "Add"]
    found = history_steps.steps(session.project, limit=3)
    titles = history_steps.titles(session.project, [entry.batch.id for entry in found])
    assert [titles.get(entry.batch.id) for entry in found] == [None, ("Open letter",), ("Open letter",)]


def test_the_limit_counts_what_fits_over_many_pages(session: Session, work, monkeypatch) -> None:
    monkeypatch.setattr(history_steps, "_PAGE", 2)
    for number in range(7):
        session.perform(f"Rename {number % 2}", rename_code, work, name=f"Jobs {number}")

    assert labels(session, HistoryFilter(words="1"), limit=2) == ["Rename 1", "Rename 1"]
    assert len(labels(session, HistoryFilter(words="rename"))) == 7


def test_a_step_leads_to_its_passage_and_still_does_when_the_coding_is_gone(
    session: Session, document: Document, work
) -> None:
    done = code(session, document, work)
    coding_id = done.ids("coding")[0]
    assert history_steps.spot(session.project, done.batch.id) == Spot(document.id, HERE, coding_id)

    session.perform("Remove", remove_codings, (coding_id,))
    assert history_steps.spot(session.project, done.batch.id) == Spot(document.id, HERE)

    session.perform("Remove all", remove_documents, (document.id,))
    assert history_steps.spot(session.project, done.batch.id) == Spot()


def test_a_step_leads_to_its_memo_its_document_or_its_code(
    session: Session, document: Document, codebook, work
) -> None:
    coding_id = code(session, document, work).ids("coding")[0]
    noted = memo(session, coding_id, "why")
    marked = session.perform("Mark", mark_documents, (document.id,), reviewer_id=session.reviewer.id, state="done")
    renamed = session.perform("Rename", rename_code, work, name="Jobs")
    costs = codebook.find(("Costs",)).id
    session.perform("Merge", merge_codes, work, into=costs)

    def spot(performed) -> Spot:
        return history_steps.spot(session.project, performed.batch.id)

    assert spot(noted) == Spot(document.id, HERE, coding_id, memo_id=noted.ids("memo")[0])
    assert spot(marked) == Spot(document.id)
    assert spot(renamed) == Spot(code_id=costs)


def test_versions_of_a_memo_newest_first_also_when_it_was_removed(session: Session, document: Document, work) -> None:
    coding_id = code(session, document, work).ids("coding")[0]
    memo_id = memo(session, coding_id, "one").ids("memo")[0]
    for body in ("two", "one", ""):
        memo(session, coding_id, body, memo_id)

    found = memo_versions.versions(session.project, memo_id)
    assert [(each.body, each.reviewer) for each in found] == [("one", "Ann Lee"), ("two", "Ann Lee")]
    assert memo_versions.target(session.project, memo_id) == ("coding", coding_id)
    assert memo_versions.target(session.project, "none") is None
