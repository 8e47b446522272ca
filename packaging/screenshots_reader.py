"""Pictures of what is hard on a page: eight codings over the same words, a table, and the system's high contrast.

A state is a function that is given the studio of ``screenshots.py``; to add one, write it and name it in ``STATES``.
"""

from itertools import cycle
from pathlib import Path
from typing import Any

WIDE, LARGE = (1440, 900), (720, 450)
NOTICE = """\
# Ferry timetable: what was asked

The board asked every village on the north shore what it wants of the winter timetable, and had 214 answers by the end
of the month. Two in three ask for a later boat on weekdays; one in four would give up the noon boat for it.

| Village | Answers | Later boat | Lower fare | Why |
|---|---|---|---|---|
| Northquay | 84 | 61 | 40 | The clinic closes at six, and the last boat leaves at five. |
| Saltholm | 57 | 33 | 41 | Families pay £14 a day for two children at school. |
| Low Fell | 45 | 29 | 12 | Shift workers at the cannery stay overnight. |
| Inner Isle | 28 | 20 | 9 | – |

Parents, the parish clerk and the clinic say the same in other words: a boat at six would be used. The operator says
that a later boat costs £38,000 a winter, “more than the whole of the fares on it,” and that fewer than ten people a
day would be on it. Nobody has counted them. The county would pay a third, if the board pays a third.

- Count those who wait at the quay for a week in January.
- Ask the county for its third in writing, by the first of March.
"""
PASSAGES = (
    ("Parents, the parish clerk", "Nobody has counted them."),
    ("Parents, the parish clerk", "would be used."),
    ("the clinic say the same", "a third, if the board pays a third."),
    ("a boat at six", "on it,”"),
    ("The operator says", "would be on it."),
    ("that a later boat costs", "fares on it,”"),
    ("£38,000 a winter", "£38,000 a winter"),
    ("more than the whole", "Nobody has counted them."),
    ("fewer than ten people", "The county would pay a third"),
    ("Two in three ask", "for it."),
    ("one in four", "noon boat"),
    ("The clinic closes at six", "leaves at five."),
    ("Families pay £14", "children at school."),
    ("Count those who wait", "in January."),
)


def overlaps(studio: Any) -> None:
    """Eight codings over the same words, at rest and with one of them selected."""
    _open_dense(studio, WIDE)
    workspace = studio.window.workspace
    text = workspace.reader.text
    _show(studio, text.index("Parents, the parish"))
    studio.take("overlaps")
    session = studio.window.context.session
    at = text.index("£38,000 a winter")
    session.select_coding(workspace.reader.codings.at(at)[0].id)
    studio.take("overlaps-selected")
    _close(studio)


def table(studio: Any) -> None:
    """A table with codings in its cells."""
    _open_dense(studio, WIDE)
    reader = studio.window.workspace.reader
    _show(studio, 0)
    reader.select_span(None)
    studio.take("table")
    _close(studio)


def contrast(studio: Any) -> None:
    """The same in high contrast."""
    _open_dense(studio, WIDE)
    settings = studio.window.context.settings
    settings.put("look.contrast", True)
    _show(studio, studio.window.workspace.reader.text.index("Parents, the parish"))
    studio.take("high-contrast")
    settings.put("look.contrast", False)
    _close(studio)


def overlaps_large(studio: Any) -> None:
    """Dense codings on a usual screen at 200 %."""
    _open_dense(studio, LARGE)
    _show(studio, studio.window.workspace.reader.text.index("Parents, the parish"))
    studio.take("overlaps-200-percent")
    _close(studio)


STATES = (overlaps, table, contrast)
STATES_LARGE = (overlaps_large,)


def _open_dense(studio: Any, size: tuple[int, int]) -> None:
    from desktop.ui.actions.entering import open_path

    path = studio.folder / "Ferry timetable.gloss"
    if not path.is_file():
        _make_dense(path, studio.folder / "ferry-notice.md")
    studio.window.resize(*size)
    open_path(studio.window.context, path)
    studio.settle()


def _make_dense(path: Path, file: Path) -> None:
    """A project of one document with a table, a list, and more codings than anybody would make."""
    from desktop.domain.codebook import CodebookRow
    from desktop.domain.span import Span
    from desktop.edits.codes import import_codebook
    from desktop.edits.codings import apply_code
    from desktop.jobs.import_documents import import_documents
    from desktop.session import Session
    from desktop.store import codes, documents

    names = ("Later boat", "Fares", "Evidence", "Cost", "Clinic", "Voices", "Promise", "Objection")
    file.write_text(NOTICE, encoding="utf-8")
    session = Session.create(path, title="Ferry timetable", by="Imogen Farrow")
    for _step in import_documents(session.project, [file], by=session.reviewer.id):
        pass
    session.perform("Codes", import_codebook, [CodebookRow(("What is asked", name)) for name in names])
    leaves = cycle(code.id for code in codes.codebook(session.project) if code.parent_id is not None)
    (document,) = documents.all_documents(session.project)
    text = documents.content(session.project, document.id).text
    for first, last in PASSAGES:
        start = text.index(first)
        span = Span(start, text.index(last, start) + len(last))
        session.perform(
            "Code",
            apply_code,
            document_id=document.id,
            span=span,
            code_id=next(leaves),
            reviewer_id=session.reviewer.id,
        )
    session.close()


def _show(studio: Any, offset: int) -> None:
    studio.settle()
    reader = studio.window.workspace.reader
    reader.go_to_place(max(0, offset - 1))
    reader.put_cursor(offset)
    reader.focus_text()
    studio.settle()


def _close(studio: Any) -> None:
    from desktop.ui.actions.entering import close_project

    close_project(studio.window.context)
    studio.settle()
