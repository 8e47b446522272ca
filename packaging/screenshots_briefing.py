"""Pictures of the Briefing workspace: at work, a dialog, narrow, at 200 %, and before there is a briefing.

A state is a function that is given the studio of ``screenshots.py``; to add one, write it and name it in ``STATES``.
"""

from pathlib import Path
from typing import Any

WIDE, NARROW, LARGE = (1440, 900), (1024, 700), (720, 450)
PROSE = (
    "The Bill comes back to the House in June. Ministers have to say before Easter which of three amendments they "
    "accept.\n"
    "This note sets out who asks for what, and in which words."
)


def briefing(studio: Any) -> None:
    """What is offered first; a submission with a quotation in hand; the dialog that tidies; a narrow window."""
    from desktop.ui.dialogs.tidy_quotation import TidyDialog

    workspace = _begun(studio)
    studio.take("briefing-none")
    _make(studio, workspace)
    _go(workspace, "quotes")
    quotations = workspace.section.quotations
    quotations.setCurrentIndex(quotations.model().index(1, 0))
    studio.take("briefing")
    workspace.quotations.tidy()
    dialog = studio.window.findChild(TidyDialog)
    text = dialog.text.toPlainText()
    dialog.text.setPlainText(f"[...] {text[text.index(' ', 12) + 1 :]}")
    studio.take("briefing-tidy", dialog)
    dialog.reject()
    _go(workspace, "positions")
    studio.window.resize(*NARROW)
    studio.take("briefing-narrow")
    studio.window.show_session(None)


def briefing_large(studio: Any) -> None:
    """At 200 %: outline and pages by turns."""
    workspace = _begun(studio)
    _make(studio, workspace)
    studio.window.resize(*LARGE)
    _go(workspace, "quotes")
    studio.take("briefing-200")
    workspace.bar.preview.click()
    studio.take("briefing-200-pages")
    studio.window.show_session(None)


def _begun(studio: Any) -> Any:
    """A sample of its own without a briefing, with the workspace in front."""
    from desktop.edits.briefings import delete_briefings
    from desktop.jobs.make_demo import make_demo
    from desktop.session import Session
    from desktop.store import briefings

    folder = Path(studio.folder) / f"briefing-{studio.dark}-{studio.window.devicePixelRatio():g}"
    folder.mkdir(exist_ok=True)
    for _step in make_demo(folder):
        pass
    session = Session.open(folder / "sample.gloss", by=studio.window.context.settings.get("reviewer.name"))
    there = tuple(each.id for each in briefings.all_briefings(session.project))
    session.perform("Begin without a briefing", delete_briefings, there)
    studio.window.show_session(session)
    studio.window.resize(*WIDE)
    return studio.window.show_workspace("briefing")


def _make(studio: Any, workspace: Any) -> None:
    studio.window.context.dialogs.ask_text = lambda _title, _label, _begin: "Residence Bill: who asks for what"
    workspace.menus.make("submission")
    _go(workspace, "prose")
    workspace.section.prose.setPlainText(PROSE)
    workspace.section.flush()
    _settle()


def _go(workspace: Any, kind: str) -> None:
    workspace.outline.go_to(next(row.id for row in workspace.outline.rows if row.kind == kind))
    _settle()


def _settle() -> None:
    """Give the thread that composes its turn: QTest's own waiting keeps Python to itself."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(700, loop.quit)
    loop.exec()


STATES = (briefing,)
STATES_LARGE = (briefing_large,)
