"""Pictures of the Compare workspace: two and three readers, a decision, the figures, narrow, at 200 %, and empty.

The window is the real one on the sample project; see ``screenshots.py``.
"""

from pathlib import Path
from typing import Any

WIDE, NARROW, LARGE = (1440, 900), (1024, 700), (720, 450)
"""Window sizes in logical pixels: usual, a small laptop, and a usual one at 200 %."""
# Any below: the studio of screenshots.py, which imports this file, and parts of the window.


def compare(studio: Any) -> None:
    """Two readings side by side, a decision, the figures, a narrow window; then a project that nobody shares."""
    shown = _shown(studio, WIDE)
    stance = next(each.key for each in shown.found.differences if each.kind == "stance")
    shown.panel.go_to(stance)
    studio.take("compare")
    shown.question.reason.setText("The second sentence sets the condition.")
    shown.keep(1)
    _settle()
    shown.panel.filter_button.click()
    studio.take("compare-decided")
    shown.panel.filter_button.click()
    shown.bar.all.click()
    studio.take("compare-figures")
    shown.bar.all.click()
    studio.window.resize(*NARROW)
    shown.panel.go_to(next(each.key for each in shown.found.differences if each.kind == "codes"))
    studio.take("compare-narrow")
    _mark_unread(studio)
    studio.window.resize(*WIDE)
    studio.take("compare-none")
    studio.window.show_session(None)


def compare_three(studio: Any) -> None:
    """Three readers, the list of who is compared, their figures, and columns that do not fit."""
    shown = _shown(studio, WIDE)
    _third_reader(studio, shown)
    shown.bar.readers.chosen.emit([each.reviewer_id for each in shown.bar.readers._readers])
    _settle()
    some = next(each for each in shown.found.differences if shown.found.teller.glyph(each).state == "some")
    shown.panel.go_to(some.key)
    studio.take("compare-three")
    shown.bar.all.click()
    studio.take("compare-three-figures")
    shown.bar.all.click()
    studio.window.resize(*NARROW)
    studio.take("compare-three-narrow")
    studio.window.show_session(None)


def compare_large(studio: Any) -> None:
    """At 200 %."""
    shown = _shown(studio, LARGE)
    shown.panel.go_to(next(each.key for each in shown.found.differences if each.kind == "codes"))
    studio.take("compare-200")
    _third_reader(studio, shown)
    shown.bar.readers.chosen.emit([each.reviewer_id for each in shown.bar.readers._readers])
    _settle()
    studio.take("compare-three-200")
    studio.window.show_session(None)


def _shown(studio: Any, size: tuple[int, int]) -> Any:
    """A sample of its own with Compare in front, everything worked out."""
    from desktop.jobs.make_demo import make_demo
    from desktop.session import Session

    folder = Path(studio.folder) / f"compare-{len(studio.taken)}-{studio.dark}-{studio.window.devicePixelRatio():g}"
    folder.mkdir(exist_ok=True)
    for _step in make_demo(folder):
        pass
    session = Session.open(folder / "sample.gloss", by=studio.window.context.settings.get("reviewer.name"))
    studio.window.show_session(session)
    studio.window.resize(*size)
    shown = studio.window.show_workspace("compare")
    _settle()
    assert shown.found.compared is not None
    return shown


def _third_reader(studio: Any, shown: Any) -> None:
    """A third reviewer, who codes as the first does, but for every third passage."""
    from desktop.edits.assignments import mark_documents
    from desktop.edits.codings import apply_code
    from desktop.edits.reviewers import add_reviewer
    from desktop.store import codings, reviewers

    session = studio.window.context.session
    session.perform("Add", add_reviewer, name="Theo Marsh")
    third = reviewers.find(session.project, "Theo Marsh").id
    for document_id in shown.found.comparisons:
        own = [c for c in codings.for_document(session.project, document_id) if c.reviewer_id == session.reviewer.id]
        for number, coding in enumerate(own):
            if number % 3 and coding.code_id:
                stance, actor = coding.stance if number % 4 else "neutral", coding.actor_id
                session.perform(
                    "Code", apply_code, document_id=document_id, span=coding.span, code_id=coding.code_id,
                    reviewer_id=third, stance=stance, actor_id=actor,
                )  # fmt: skip
        session.perform("Done", mark_documents, [document_id], reviewer_id=third, state="done")
    _settle()


def _settle() -> None:
    """Give the thread that compares its turn: QTest's own waiting keeps Python to itself."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()


def _mark_unread(studio: Any) -> None:
    """Nobody has finished the same document any more."""
    from desktop.edits.assignments import mark_documents
    from desktop.store import documents

    session = studio.window.context.session
    some = [document.id for document in documents.all_documents(session.project)]
    session.perform("Read again", mark_documents, some, reviewer_id=session.reviewer.id, state="reading")
    _settle()


STATES = (compare, compare_three)
STATES_LARGE = (compare_large,)
