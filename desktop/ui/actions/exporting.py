"""The Export submenu: a row for each exporter of the table, with a job on a thread behind it."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from desktop.ui.actions.blind import may_write_agreement, sees_all
from desktop.ui.context import Action, Context, with_project
from desktop.ui.words import tr
from exports.table import EXPORTERS, Exporter

EXPORT = "&Export"
ASKS_MORE = ("briefing_word", "annotated_word")
"""Exports with a dialog and an action of their own."""

MAY = {"agreement": may_write_agreement, "trail": sees_all}
"""What is taken from all that everybody did; other exports leave out what one is not shown yet."""


def export(context: Context, row: Exporter) -> None:
    """Ask where, and write the exporter's file in the background."""
    session = context.session
    if session is None:
        return
    if context.say_busy():
        return
    path = session.project.path
    words = tr(_text(row)).rstrip("…")
    suggested = session.home.with_name(f"{session.home.stem} {row.takes}{row.extension}")
    out = context.dialogs.ask_save_file(words, suggested, f"{words} (*{row.extension})")
    if out is None:
        return
    from desktop.jobs.write_export import write_export  # brings the store: loaded with a project in any case

    out = out if out.suffix else out.with_suffix(row.extension)
    # What Compare shows is what is written from there: its reviewers, its unit.
    options = getattr(context.window.workspace, "compared_by", {}) if row.takes == "agreement" else {}
    me = session.reviewer.id
    context.jobs.start(
        tr("Writing {name}").format(name=out.name),
        lambda: write_export(path, row.key, out, shown_to=me, **options),
        done=lambda written: say_written(context, written),
        failed=context.dialogs.show_error,
        cancelled=context.say_not_written,
    )


def say_written(context: Context, out: Path) -> None:
    """Tell of a file that was written, with *Open* beside it."""
    context.toasts.show(
        tr("Wrote {name}").format(name=out.name), verb=tr("Open"), on_verb=lambda: context.dialogs.open_path(out)
    )


def _text(row: Exporter) -> str:
    return f"{row.label}…"


def _subject(row: Exporter) -> str:
    """What it is of: the first part of its key."""
    return row.key.partition("_")[0]


def _rows() -> Iterator[Action]:
    """A row for each exporter, those of one subject between two lines."""
    subject = ""
    for row in EXPORTERS:
        if row.key not in ASKS_MORE:
            yield Action(
                f"file.export_{row.key}", _text(row), "", "", row.tip, partial(export, row=row),
                MAY.get(row.takes, with_project), submenu=EXPORT, separated=_subject(row) != subject,
            )  # fmt: skip
            subject = _subject(row)


ROWS = tuple(_rows())
