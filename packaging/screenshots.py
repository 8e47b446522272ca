"""Writes pictures of every panel and state of the window into resources/help/pictures: ``make screenshots``.

The window is the real one, on the sample project, drawn off screen. The interface is set in Inter, so that the
pictures are the same on every machine; the system's own font is used everywhere else.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import screenshots_briefing
import screenshots_compare
import screenshots_reader

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "help" / "pictures"
WEIGHTS = (400, 500, 600, 700)
WIDE, NARROW, LARGE = (1440, 900), (1024, 700), (720, 450)
"""Window sizes in logical pixels: usual, a small laptop, and a usual one at 200 %."""
REVIEWER = "Imogen Farrow"
"""One of the two who coded the sample, so that the pictures show what is hers as hers."""


def main(arguments: list[str]) -> int:
    """Make all pictures, each scale in a process of its own, as Qt takes the scale at its start."""
    if arguments:
        return take_pictures(Path(arguments[0]), scale=int(arguments[1]), only=arguments[2] if arguments[2:] else "")
    with tempfile.TemporaryDirectory() as folder:
        for scale in (1, 2):
            outcome = subprocess.run(
                [sys.executable, __file__, folder, str(scale)], env=_environment(Path(folder), scale), check=False
            )
            if outcome.returncode:
                return outcome.returncode
    print(f"{len(list(PICTURES.glob('*.png')))} pictures in {PICTURES}")
    return 0


def _environment(folder: Path, scale: int) -> dict[str, str]:
    return os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
        "GLOSSATOR_HOME": str(folder / "home"),
        "PYTHONPATH": str(ROOT),
    }


@dataclass
class Studio:
    """What a picture is taken with."""

    window: object
    folder: Path
    dark: bool = False
    taken: list[str] = field(default_factory=list)

    @property
    def body(self):  # noqa: ANN201  # the project view of the real window
        """The body of the window."""
        return self.window.body

    def settle(self) -> None:
        """Let everything that is waiting happen."""
        from PySide6.QtTest import QTest

        self.window.activateWindow()
        for _round in range(5):
            QTest.qWait(60)

    def take(self, name: str, widget: object | None = None) -> None:
        """Save a picture of the window, or of one widget."""
        self.settle()
        PICTURES.mkdir(parents=True, exist_ok=True)
        file = PICTURES / f"{name}-{'dark' if self.dark else 'light'}.png"
        paletted((widget or self.window).grab().toImage()).save(str(file), "PNG", 0)
        self.taken.append(file.name)


def take_pictures(folder: Path, *, scale: int, only: str = "") -> int:
    """Take the pictures of one scale.

    Args:
        folder: for the projects that are made for it.
        only: take only pictures whose state has this in its name.
    """
    from desktop.app import GlossatorApplication, make_window
    from desktop.domain.reviewer import initials_of
    from desktop.kept_settings import Settings

    application = GlossatorApplication()
    _use_inter(folder)
    for dark in (False, True):
        (folder / "Documents").mkdir(exist_ok=True)
        settings = Settings(folder / f"settings-{scale}-{dark}.json")
        settings.put("look.theme", "dark" if dark else "light")
        settings.put("reviewer.name", REVIEWER)
        settings.put("reviewer.initials", initials_of(REVIEWER))
        window = make_window(settings)
        studio = Studio(window, folder, dark)
        window.show()
        for state in STATES_LARGE if scale == 2 else STATES:
            if only in state.__name__:
                state(studio)
        window.close()
        window.deleteLater()
        application.processEvents()
    return 0


def paletted(picture):  # noqa: ANN001, ANN201  # Qt is only imported once its scale is set
    """The picture in 256 colours, a third of the size on the disk.

    The colours are the most frequent ones that differ from each other, so that a small green tick stays green.
    """
    from PySide6.QtGui import QImage

    source = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(source.constBits()).cast("I")
    counts = Counter(pixels)
    kept: list[int] = []
    for nearness in (500, 120, 0):
        for color, _count in counts.most_common():
            if len(kept) < 256 and color not in kept and all(_distance(color, other) > nearness for other in kept):
                kept.append(color)
    number = {color: i for i, color in enumerate(kept)}
    for color in counts:
        if color not in number:
            number[color] = min(range(len(kept)), key=lambda i: _distance(color, kept[i]))
    data = bytes(map(number.__getitem__, pixels))
    made = QImage(data, source.width(), source.height(), source.width(), QImage.Format.Format_Indexed8)
    made.setColorTable(kept)
    return made.copy()


def _distance(one: int, other: int) -> int:
    red, green, blue = ((one >> shift & 255) - (other >> shift & 255) for shift in (16, 8, 0))
    return 2 * red * red + 4 * green * green + 3 * blue * blue


# The states


def first_start(studio: Studio) -> None:
    """The start page with a project that was there and one that is gone."""
    settings = studio.window.context.settings
    recent = studio.folder / "Documents" / "Rural buses 2026.gloss"
    recent.parent.mkdir(exist_ok=True)
    recent.touch()
    from datetime import UTC, datetime, timedelta

    now = datetime.now(UTC)
    settings.add_recent(Path("/media/USB stick/School meals review.gloss"), at=(now - timedelta(days=9)).isoformat())
    settings.add_recent(recent, at=(now - timedelta(days=1)).isoformat())
    studio.window.resize(*WIDE)
    studio.window.start.refresh()
    studio.window.start.name.setFocus()
    studio.take("first-start")


def empty_project(studio: Studio) -> None:
    """A project without documents and codes."""
    from desktop.session import Session

    path = studio.folder / f"Empty {studio.dark}.gloss"
    session = Session.create(path, title="Consultation 2026", by=REVIEWER)
    studio.window.show_session(session)
    studio.window.resize(*WIDE)
    studio.take("empty-project")
    _close(studio)


def read(studio: Studio) -> None:
    """Reading: a coding selected, the bar at a selection, the picker, history, facts, a code, narrow windows."""
    _open_sample(studio)
    studio.window.resize(*WIDE)
    session = studio.window.context.session
    coding = _good_coding(studio)
    session.show_document(coding.document_id)
    studio.settle()
    session.show_document(coding.document_id, coding.span)
    session.select_coding(coding.id)
    studio.take("read")
    studio.window.resize(*NARROW)
    studio.take("read-narrow")
    studio.window.toggle_pane("left")
    studio.take("read-narrow-left")
    studio.body.panes.close_over()
    studio.window.resize(*WIDE)
    studio.window.show_right("history")
    studio.body.panels["history"].refresh()
    studio.take("history")
    studio.window.show_right("inspector")
    session.select_coding(None)
    studio.body.panels["inspector"].show_document()
    studio.take("document-facts")
    session.select_code(coding.code_id)
    studio.take("code-definition")
    _close(studio)


def selecting(studio: Studio) -> None:
    """The coding bar at a selection, and the picker."""
    _open_sample(studio)
    studio.window.resize(*WIDE)
    workspace = studio.window.workspace
    session = studio.window.context.session
    session.show_document(_good_coding(studio).document_id)
    studio.settle()
    workspace.reader.setFocus()
    text = workspace.reader.text if hasattr(workspace.reader, "text") else ""
    start = text.find(". ") + 2 if text else 200
    from desktop.domain.span import Span

    workspace.reader.show_span(Span(start, start + 70))
    workspace.reader.focus_text()
    workspace.reader.select_span(Span(start, start + 70))
    studio.take("coding-bar")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.keyClick(workspace.reader, Qt.Key.Key_C)
    studio.take("code-picker")
    QTest.keyClick(workspace.reader, Qt.Key.Key_Escape)
    _close(studio)


def _shipped_template(key: str) -> object:
    """What is told of a template that comes along."""
    from dataclasses import replace

    from desktop.briefings.house_templates import SHIPPED, shipped_path
    from desktop.domain.progress import ended
    from desktop.jobs.examine_template import examine_template

    found = ended(examine_template(shipped_path(key)))
    return replace(found, name=next(each.label for each in SHIPPED if each.key == key))


def dialogs(studio: Studio) -> None:
    """The dialogs, one by one, without stopping for an answer."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop.file_errors import ProjectBusy
    from desktop.ui.dialogs.about import AboutDialog
    from desktop.ui.dialogs.export_briefing import ExportDialog
    from desktop.ui.dialogs.help_viewer import HelpWindow
    from desktop.ui.dialogs.preferences import PreferencesDialog
    from desktop.ui.dialogs.shortcuts import ShortcutsDialog
    from desktop.ui.dialogs.template_use import TemplateDialog
    from desktop.ui.error_box import ErrorBox

    _open_sample(studio)
    studio.window.resize(*WIDE)
    context = studio.window.context
    made: list[tuple[str, Callable[[], object]]] = [
        ("export-briefing", lambda: ExportDialog(context, suggested=Path("/home/anna/Documents/Briefing.docx"))),
        ("template-use", lambda: TemplateDialog(context, _shipped_template("report"), {}, studio.window)),
        ("preferences", lambda: PreferencesDialog(context)),
        ("shortcuts", lambda: ShortcutsDialog(context)),
        ("help", lambda: HelpWindow(context)),
        ("about", lambda: AboutDialog(context)),
        (
            "error",
            lambda: ErrorBox(ProjectBusy(Path("/srv/shared/Consultation.gloss"), "by Jonas Keller"), studio.window),
        ),
    ]
    for name, make in made:
        dialog = make()
        dialog.show()
        studio.take(name, dialog)
        dialog.close()
        dialog.deleteLater()
    go_to = studio.body.tool_bar.go_to
    studio.settle()
    go_to.start()
    QTest.keyClicks(go_to, "wo")
    studio.take("go-to")
    QTest.keyClick(go_to, Qt.Key.Key_Escape)
    context.toasts.show("Deleted “Fare cap”, 12 codings", verb="Undo", on_verb=lambda: None)
    studio.take("message")
    _close(studio)


DRAFT = """Briefing for the Minister

The chamber says “two in five members had a post that had stood open for more than six months; in the boatyards it was
three in five”.

Councils hear “of a new site, on average, six days before it opens” (Close the Grand Pier by a written date).

“Rumour fills the gap that notice should have filled, and our staff [...] answering it.” They ask the department to
“pay the whole cost of what a decision in the capital lands on our housing desks”.

Others speak of “a shambles that nobody in the capital cares to end”. One adds that “close to £150 a night” is paid, and
“Give us twenty-eight days’ warning of any new site, in writing, with the ages of the children who will live there.”
"""


def draft_check(studio: Studio) -> None:
    """What a check of a draft finds, an altered quotation chosen."""
    from desktop.domain.progress import ended
    from desktop.jobs.check_draft import check_draft
    from desktop.ui.dialogs.draft_check import show_check

    _open_sample(studio)
    studio.window.resize(*WIDE)
    draft = studio.folder / "Draft briefing.txt"
    draft.write_text(DRAFT, encoding="utf-8")
    checked = ended(check_draft(studio.window.context.session.project.path, draft))
    dialog = show_check(studio.window.context, checked, on_show=lambda _finding: None, on_write=lambda _checked: None)
    studio.take("draft-check", dialog)
    dialog.close()
    _close(studio)


def read_large(studio: Studio) -> None:
    """A usual screen at 200 %: only the page remains, and panes open over it."""
    _open_sample(studio)
    studio.window.resize(*LARGE)
    coding = _good_coding(studio)
    session = studio.window.context.session
    session.show_document(coding.document_id)
    studio.settle()
    session.show_document(coding.document_id, coding.span)
    session.select_coding(coding.id)
    studio.take("read-200-percent")
    studio.window.toggle_pane("right")
    studio.take("inspector-200-percent")
    studio.body.panes.close_over()
    _close(studio)


def others(studio: Studio) -> None:
    """What is seen less often: a project for reading only, a long job, words that are looked for."""
    from desktop.domain.progress import Progress
    from desktop.session import Session
    from desktop.ui.actions.entering import open_path

    path = _sample(studio)
    holder = Session.open(path, by=REVIEWER)
    studio.window.resize(*WIDE)
    open_path(studio.window.context, path)
    studio.take("read-only")
    _close(studio)
    holder.close()
    _open_sample(studio)
    jobs = studio.window.context.jobs

    def slow() -> Iterator[Progress]:
        for number in range(1000):
            time.sleep(0.05)
            yield Progress(number, 41, "report.pdf")

    jobs.start("Importing documents", slow, done=print, failed=print, writing=True)
    studio.settle()
    studio.take("importing")
    jobs.cancel()
    studio.settle()
    studio.window.actions_of.actions["edit.find"].trigger()
    from PySide6.QtTest import QTest

    QTest.keyClicks(studio.window.workspace.find_bar.field, "people")
    studio.take("find")
    _close(studio)


def pages(studio: Studio) -> None:
    """A PDF as its pages, a coding selected on the words."""
    from desktop.store import codings, documents

    _open_sample(studio)
    studio.window.resize(*WIDE)
    session, workspace = studio.window.context.session, studio.window.workspace
    shown = next(d for d in documents.all_documents(session.project) if d.media_type == "application/pdf")
    session.show_document(shown.id)
    workspace.pages.show_pages(True)
    source = workspace.pages.over.source
    while not (source.sizes and source.idle):
        studio.settle()
    session.select_coding(codings.for_document(session.project, shown.id)[0].id)
    studio.take("pages")
    workspace.pages.show_pages(False)
    _close(studio)


STATES = (
    first_start, empty_project, read, selecting, dialogs, draft_check, others, pages, *screenshots_reader.STATES,
    *screenshots_briefing.STATES, *screenshots_compare.STATES,
)  # fmt: skip
STATES_LARGE = (
    read_large, *screenshots_reader.STATES_LARGE, *screenshots_briefing.STATES_LARGE,
    *screenshots_compare.STATES_LARGE,
)  # fmt: skip


def _sample(studio: Studio) -> Path:
    from desktop.jobs.make_demo import make_demo

    folder = studio.folder / f"sample-{studio.dark}"
    project = folder / "sample.gloss"
    if not project.is_file():
        for _step in _steps(make_demo(folder)):
            pass
    return project


def _open_sample(studio: Studio) -> None:
    from desktop.ui.actions.entering import open_path

    open_path(studio.window.context, _sample(studio))
    studio.settle()


def _steps(generator: object) -> Iterator[object]:
    yield from generator  # type: ignore[misc]


def _good_coding(studio: Studio):  # noqa: ANN202
    """A coding with a memo and company, so that the inspector has something to show."""
    from desktop.store import codings, memos

    project = studio.window.context.session.project
    noted = memos.counts(project)
    found = [coding for coding in codings.all_codings(project) if coding.id in noted and coding.stance]

    def company(coding):  # noqa: ANN001, ANN202
        return sum(other.span.overlaps(coding.span) for other in codings.for_document(project, coding.document_id))

    return max(found, key=company)


def _close(studio: Studio) -> None:
    from desktop.ui.actions.entering import close_project

    close_project(studio.window.context)
    studio.settle()


def _use_inter(folder: Path) -> None:
    """Set the interface in Inter, its weights cut from the variable font, which Qt would show in one weight only."""
    import fontpkg_inter
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    source = next((fontpkg_inter.ROOT / "files").glob("Inter[[]*.ttf"))
    for weight in WEIGHTS:
        file = folder / f"Inter-{weight}.ttf"
        if not file.is_file():
            cut = instancer.instantiateVariableFont(TTFont(source), {"wght": weight, "opsz": 14}, updateFontNames=False)
            cut["OS/2"].usWeightClass = weight
            cut.save(file)
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("Inter")
    font.setPixelSize(13)
    QApplication.setFont(font)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
