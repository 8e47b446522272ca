"""Printing the open document with its margin, and writing it as a PDF."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.ui.actions.exporting import EXPORT, say_written
from desktop.ui.context import Action, Context, in_reader, with_document
from desktop.ui.words import tr

if TYPE_CHECKING:  # the store and the library of printers are loaded when they are needed
    from PySide6.QtPrintSupport import QPrinter

    from desktop.ui.printing.marked import MarkedDocument, Wanted

PDF = "PDF documents (*.pdf)"
_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|\n\r\t', " "))
_LONGEST_NAME = 80


def print_document(context: Context) -> None:
    """Ask for a printer, and print the open document as the reader shows it."""
    from desktop.ui.printing.marked import read_document  # see the top

    wanted = _wanted(context)
    if wanted is None or context.session is None or context.say_busy():
        return
    printer = context.dialogs.ask_printer(tr("Print document"))
    if printer is None:
        return
    path = context.session.project.path
    context.jobs.start(
        tr("Reading the document"),
        lambda: read_document(path, wanted),
        # Later, as the job that read it has not quite ended when it says that it is done.
        done=lambda marked: QTimer.singleShot(0, context.widget, partial(_print, context, printer, marked)),
        failed=context.dialogs.show_error,
    )


def export_pdf(context: Context) -> None:
    """Ask where, and write the open document with its margin as a PDF in the background."""
    from desktop.ui.printing.paper import PaperTheme  # see the top
    from desktop.ui.printing.pdf import write_pdf

    wanted, session = _wanted(context), context.session
    if wanted is None or session is None or context.say_busy():
        return
    words = tr("Document with margin as PDF")
    suggested = session.home.with_name(f"{_file_name(context)}.pdf")
    out = context.dialogs.ask_save_file(words, suggested, PDF)
    if out is None:
        return
    out = out if out.suffix else out.with_suffix(".pdf")
    path, theme = session.project.path, PaperTheme(context.theme)
    context.jobs.start(
        tr("Writing {name}").format(name=out.name),
        lambda: write_pdf(path, wanted, out, theme),
        done=lambda written: say_written(context, written),
        failed=context.dialogs.show_error,
        cancelled=context.say_not_written,
    )


def _print(context: Context, printer: "QPrinter", marked: "MarkedDocument") -> None:
    """Paint the pages on this thread, which alone may use a printer everywhere."""
    from PySide6.QtCore import QSizeF

    from desktop.ui.printing.pages import paint_pages
    from desktop.ui.printing.paper import PaperTheme, sheet_of

    printer.setDocName(marked.title)
    printer.setCreator("Glossator")
    printer.setFullPage(True)
    sheet = sheet_of(QSizeF(printer.pageLayout().fullRectPoints().size()))
    first, last = printer.fromPage() or 1, printer.toPage()
    context.jobs.start_here(
        tr("Printing {name}").format(name=marked.title),
        lambda: paint_pages(
            printer, marked, sheet, PaperTheme(context.theme), first=first, last=last, abort=printer.abort
        ),
        done=lambda count: context.toasts.show(_said(count)),
        failed=context.dialogs.show_error,
        cancelled=lambda: context.toasts.show(tr("Printing was cancelled.")),
    )


def _said(count: int) -> str:
    return (
        tr("1 page was sent to the printer.")
        if count == 1
        else tr("{count} pages were sent to the printer.").format(count=count)
    )


def _wanted(context: Context) -> "Wanted | None":
    """The open document with the codings that the reader shows now."""
    from desktop.analysis.blindness import unseen  # see the top
    from desktop.ui.printing.marked import Wanted

    session = context.session
    if session is None or session.document_id is None:
        return None
    hidden = unseen(session.project, session.document_id, session.reviewer.id)
    focus = context.window.workspace.focus if in_reader(context) else None
    return Wanted(
        session.document_id,
        focus.code_id if focus is not None else None,
        hidden | focus.hidden if focus is not None else hidden,
        with_memos=context.settings.get("print.memos"),
        with_legend=context.settings.get("print.legend"),
    )


def _file_name(context: Context) -> str:
    """A name for the file that every system takes."""
    from desktop.store import documents  # see the top

    session = context.session
    assert session is not None  # asked for with a document only
    assert session.document_id is not None
    title = documents.get(session.project, session.document_id).title.translate(_FORBIDDEN)
    return Path(" ".join(title.split())[:_LONGEST_NAME].strip(" .") or tr("Document")).name


ROWS = (
    Action(
        "file.export_margin",
        "Document with &margin as PDF…",
        "",
        "",
        "Write the open document on pages, with its codings and their names in the margin.",
        export_pdf,
        with_document,
        submenu=EXPORT,
        separated=True,
    ),
)
