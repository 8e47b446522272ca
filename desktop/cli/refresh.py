"""`glossator refresh`: brings a briefing that was edited in Word up to date."""

from pathlib import Path
from typing import Any

import click

from desktop.cli.output import print_json, print_table
from desktop.cli.parameters import AS_JSON, PATH, PROJECT, not_the_project
from desktop.cli.progress import finish
from desktop.domain.phrases import short
from desktop.errors import FormatNotWritten
from desktop.jobs.refresh_briefing import Wish, refresh_briefing
from exports.refreshing import OUTCOMES, Decision, Report

WORDS = {
    "unchanged": "unchanged", "updated": "updated", "added": "added", "removed": "removed",
    "kept": "kept: words edited in the briefing", "conflict": "conflict: changed on both sides, left as it is",
    "deleted": "taken out in Word, not put back", "unplaced": "new, with no plain place in the file",
}  # fmt: skip


@click.command(short_help="Refresh a briefing that was edited in Word.")
@PROJECT
@click.argument("briefing", type=PATH, metavar="BRIEFING.docx")
@click.option("-o", "out", metavar="OUT.docx", type=PATH, help="Where to write it; else the briefing is replaced.")
@click.option("--dry-run", is_flag=True, help="Only tell what would be done.")
@click.option("--tracked", is_flag=True, help="Write new words as tracked changes, to be accepted in Word.")
@AS_JSON
def command(project: Path, briefing: Path, out: Path | None, dry_run: bool, tracked: bool, as_json: bool) -> None:
    """Bring the extracts, counts and tables of a briefing up to date, and touch nothing that somebody wrote.

    Words that were edited in the briefing stay: they are listed as kept, or as a conflict where the project changed,
    too. A file that is there is replaced whole, or not at all. Nothing is written into the project.
    """
    for target in (briefing, out):
        if target is not None:
            not_the_project(target, project)
    endings = sorted({".docx", briefing.suffix.casefold()} & {".docx", ".docm"})
    if out is not None and out.suffix.casefold() not in endings:
        raise FormatNotWritten(out, endings)
    report = finish(refresh_briefing(project, briefing, Wish(out, dry_run, tracked)))
    for remark in report.remarks:
        click.echo(remark, err=True)
    if as_json:
        print_json(_record(report))
    else:
        _print(report, out or briefing, dry_run=dry_run)


def _record(report: Report) -> dict[str, Any]:  # Any: what JSON can hold
    return {
        "unchanged": report.count("unchanged"),
        "updated": report.count("updated"),
        "added": report.count("added"),
        "removed": report.count("removed"),
        "kept": report.count("kept"),
        "conflicts": report.count("conflict"),
        "deleted": report.count("deleted"),
        "unplaced": report.count("unplaced"),
        "blocks": [_block(decision) for decision in report.decisions],
    }


def _block(decision: Decision) -> dict[str, Any]:  # Any: see above
    return {
        "key": decision.key,
        "outcome": decision.outcome,
        "was": decision.was,
        "now": decision.now,
        "in_word": decision.in_word,
        "kind": decision.kind,
        "copies": decision.copies,
    }


def _print(report: Report, path: Path, *, dry_run: bool) -> None:
    shown = [each for name in OUTCOMES[:-1] for each in report.decisions if each.outcome == name]
    rows = [(WORDS[each.outcome] + _copies(each), short(each.in_word or each.now or "")) for each in shown]
    if rows:
        print_table(("outcome", "words"), rows, empty="")
    click.echo(f"{report.count('unchanged')} of {len(report.decisions)} blocks unchanged.")
    if dry_run:
        click.echo("Nothing was written.")
    else:
        click.echo(f"{path} written." if report.wrote else f"{path} is up to date; it was not touched.")


def _copies(decision: Decision) -> str:
    return f" (copy {decision.copy + 1} of {decision.copies})" if decision.copies > 1 else ""
