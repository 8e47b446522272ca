"""`glossator verify`: is every quotation of a draft verbatim in the sources?"""

from pathlib import Path

import click

from desktop.cli.output import print_json
from desktop.cli.parameters import AS_JSON, PATH, PROJECT
from desktop.cli.progress import finish
from desktop.domain.phrases import counted, short
from desktop.jobs.check_draft import CheckedDraft, Finding, check_draft

SAYINGS = {
    "exact": "exact",
    "permitted": "permitted",
    "altered": "ALTERED",
    "not_found": "NOT FOUND",
    "other_source": "OTHER SOURCE",
}


@click.command(short_help="Check the quotations of a draft against the documents.")
@PROJECT
@click.argument("draft", type=PATH)
@AS_JSON
def command(project: Path, draft: Path, as_json: bool) -> None:
    """Check every quotation of DRAFT, a Word, ODT or text file, against the documents of the project.

    Each is exact, permitted (cuts, brackets, the case of the first letter, marks, dashes, white space), altered, not
    found, or found in another source than its note or bracket names. Exit code 1 when any is altered or not found.
    Nothing is written into the project, which may be open elsewhere.
    """
    checked = finish(check_draft(project, draft))
    if as_json:
        print_json([finding.record() for finding in checked.findings])
    else:
        _print(checked)
    if not checked.is_sound:
        raise click.exceptions.Exit(1)


def _print(checked: CheckedDraft) -> None:
    for finding in checked.findings:
        _print_finding(finding)
    if not checked.findings:
        click.echo(f"{checked.path} holds no quotation.")
        return
    told = [f"{number} {SAYINGS[verdict].lower()}" for verdict, number in checked.counts.items() if number]
    click.echo(f"{counted(len(checked.findings), 'quotation')}: {', '.join(told)}.")


def _print_finding(finding: Finding) -> None:
    record = finding.record()
    where = f"paragraph {record['paragraph']}" if record["paragraph"] else "before the first paragraph"
    click.echo(f"{SAYINGS[finding.checked.verdict]}  [{where}]")
    click.echo(f"“{short(finding.checked.quotation.text, 300)}”")
    if finding.citation:
        click.echo(f"— {finding.citation}")
    if finding.cited and finding.checked.verdict == "other_source":
        click.echo(f"  Cited: {', '.join(finding.cited)}")
    if finding.checked.verdict == "altered":
        click.echo(f"  {record['difference']}")
    click.echo()
