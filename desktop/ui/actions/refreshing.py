"""Refreshing a briefing that was edited in Word: what would be done is looked over first, then it is written."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.ui.actions.blind import sees_all
from desktop.ui.actions.exporting import say_written
from desktop.ui.context import Action, Context
from desktop.ui.words import tr

if TYPE_CHECKING:  # loaded with a project only
    from desktop.ui.dialogs.refresh_review import Review
    from exports.refreshing import Report

BRIEFINGS = "Word documents (*.docx *.docm)"


def refresh_briefing(context: Context) -> None:
    """Ask for a briefing, find out in the background what a refresh would do, and show it."""
    from desktop.jobs.refresh_briefing import Wish  # brings readers and store: loaded with a project
    from desktop.jobs.refresh_briefing import refresh_briefing as refresh

    session = context.session
    if session is None or context.say_busy():
        return
    file = context.dialogs.ask_open_file(tr("Refresh from Word"), BRIEFINGS)
    if file is None:
        return
    project = session.project.path
    context.jobs.start(
        tr("Comparing {name} with the project").format(name=file.name),
        lambda: refresh(project, file, Wish(dry_run=True)),
        done=partial(_review, context, project, file),
        failed=context.dialogs.show_error,
    )


def _review(context: Context, project: Path, file: Path, report: "Report") -> None:
    from desktop.ui.dialogs.refresh_review import show_review

    if context.session is None or context.session.project.path != project:  # another was opened meanwhile
        return
    if report.remarks or any(decision.outcome != "unchanged" for decision in report.decisions):
        show_review(context, file, report, partial(_write, context, project))
    else:
        context.toasts.show(tr("{name} says what the project says: nothing is to be refreshed.").format(name=file.name))


def _write(context: Context, project: Path, review: "Review") -> None:
    """Write the refreshed file, after asking where if it is to be a copy."""
    from desktop.jobs.refresh_briefing import Wish  # see above
    from desktop.jobs.refresh_briefing import refresh_briefing as refresh

    if context.say_busy():
        return
    out = review.path
    if review.copy:
        suggested = out.with_name(tr("{name} refreshed").format(name=out.stem) + out.suffix)
        chosen = context.dialogs.ask_save_file(tr("Write the refreshed briefing"), suggested, f"Word (*{out.suffix})")
        if chosen is None:
            return
        out = chosen if chosen.suffix else chosen.with_suffix(out.suffix)
    wish = Wish(out, tracked=review.tracked, choices=review.choices)
    context.jobs.start(
        tr("Refreshing {name}").format(name=out.name),
        lambda: refresh(project, review.path, wish),
        done=lambda report: _say(context, out, report),
        failed=context.dialogs.show_error,
        cancelled=context.say_not_written,
    )


def _say(context: Context, out: Path, report: "Report") -> None:
    if report.wrote:
        say_written(context, out)
    else:
        context.toasts.show(tr("Nothing was to be changed in {name}.").format(name=out.name))


ROWS = (
    Action(
        "file.refresh_briefing",
        "&Refresh from Word…",
        "",
        "refresh-cw",
        "Bring a briefing that was edited in Word up to date, without touching what somebody wrote.",
        refresh_briefing,
        sees_all,
    ),
)
