"""Pictures of the Compare workspace: at work, a decision, the figures of all codes, narrow, at 200 %, and empty.

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


def compare_large(studio: Any) -> None:
    """At 200 %."""
    shown = _shown(studio, LARGE)
    shown.panel.go_to(next(each.key for each in shown.found.differences if each.kind == "codes"))
    studio.take("compare-200")
    studio.window.show_session(None)


def _shown(studio: Any, size: tuple[int, int]) -> Any:
    """A sample of its own with Compare in front, everything worked out."""
    from desktop.jobs.make_demo import make_demo
    from desktop.session import Session

    folder = Path(studio.folder) / f"compare-{studio.dark}-{studio.window.devicePixelRatio():g}"
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


STATES = (compare,)
STATES_LARGE = (compare_large,)
