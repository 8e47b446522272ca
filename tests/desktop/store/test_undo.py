from pathlib import Path
from random import Random

import pytest

from desktop.domain.ids import ReviewerId
from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.edits.documents import remove_documents
from desktop.edits.reviewers import add_reviewer
from desktop.session import Session
from desktop.store import documents, reviewers
from tests.desktop.store.random_edits import RandomEdits, content_of
from tests.desktop.store.steps import findings
from tests.gate import Counted, wanted

BATCHES_OF_SESSIONS = 10


def _in_no_fear_of_power_cuts(session: Session) -> Session:
    session.project.conn.execute("PRAGMA synchronous=OFF")  # none is tried here, and waiting for the disk takes longest
    return session


def _reopened(session: Session) -> Session:
    session.close()
    return _in_no_fear_of_power_cuts(Session.open(session.project.path, by="Ann Lee"))


def _random_session(path: Path, seed: int) -> None:
    """Edits, undone to the start and redone to the end, with the file closed and opened again in the middle."""
    random = Random(seed)
    edits = RandomEdits(random)
    session = _in_no_fear_of_power_cuts(Session.create(path, title="Random", by="Ann Lee"))
    start = content_of(session.project)
    steps = random.randrange(4, 24)
    closed_at = {random.randrange(steps), random.randrange(2 * steps), random.randrange(3 * steps)}
    for step in range(steps):
        edits.step(session)
        if step in closed_at:
            session = _reopened(session)
    for _ in range(random.randrange(3)):  # some steps back and forth, before the walk to the start
        if session.undo_label:
            session.undo()
            if random.random() < 0.5:
                session.redo()
    if random.random() < 0.5:
        edits.step(session)
    while session.redo_label:
        session.redo()
    end = content_of(session.project)
    labels = []
    while session.undo_label:
        labels.append(session.undo())
        if len(labels) + steps in closed_at:
            session = _reopened(session)
    assert content_of(session.project) == start
    while session.redo_label:
        session.redo()
        if random.random() < 0.05:
            session = _reopened(session)
    assert content_of(session.project) == end
    session.close()


@pytest.mark.gate("U1")
@pytest.mark.parametrize("batch", range(BATCHES_OF_SESSIONS))
def test_random_sessions_undone_give_the_start_and_redone_the_end(tmp_path: Path, batch: int, counted: Counted) -> None:
    for seed in range(batch, wanted("U1"), BATCHES_OF_SESSIONS):
        path = tmp_path / f"{seed}.gloss"

        _random_session(path, seed)

        if seed % 5 == 0:
            assert findings(path) == (), f"seed {seed}"
        path.unlink()
        counted()


def test_removing_what_others_coded_can_be_done_again_after_an_undo(session: Session, document, codebook) -> None:
    code_id = codebook.children(None)[0].id
    theirs = ReviewerId(session.perform("Add", add_reviewer, name="Bo Chen", initials="BC").ids("reviewer")[0])
    bo = Session(session.project, reviewers.get(session.project, theirs))
    bo.perform("Code", apply_code, document_id=document.id, span=Span(0, 9), code_id=code_id, reviewer_id=theirs)
    session.perform("Remove", remove_documents, [document.id])
    session.undo()

    session.redo()

    assert documents.all_documents(session.project) == ()
