"""`glossator agreement`: how far reviewers agree, per code and overall."""

from pathlib import Path

import click

from desktop.analysis.agreement import Agreement, CodeAgreement, agreement
from desktop.analysis.agreement_alpha import SEED
from desktop.analysis.agreement_units import UNITS
from desktop.cli.acting import reading
from desktop.cli.output import print_json, print_table
from desktop.cli.parameters import AS_JSON, PROJECT
from desktop.domain.phrases import counted, short
from desktop.domain.reviewer import Reviewer
from desktop.errors import TooFewReviewers
from desktop.store import assignments, reviewers
from desktop.store.project_file import ProjectFile

UNDEFINED = "not defined"


@click.command(short_help="Compare what reviewers coded.")
@PROJECT
@click.option("--reviewer", "names", metavar="R", multiple=True, help="Compare this reviewer; give two or more.")
@click.option("--unit", type=click.Choice(UNITS), default=UNITS[0], show_default=True, help="What is counted.")
@AS_JSON
def command(project: Path, names: tuple[str, ...], unit: str, as_json: bool) -> None:
    """Compare what reviewers coded, over the documents that all of them marked done.

    Without --reviewer all who marked a document done are compared. For two reviewers kappa is Cohen's, for more it is
    Fleiss'; alpha is Krippendorff's, nominal. Where there is no variation a figure is not defined.

    With --json, per code: n, both, only_a, only_b, neither, percent, kappa, alpha. For more than two reviewers `both`
    counts what all of them gave the code, `neither` what nobody gave it, and only_a and only_b are null.
    """
    with reading(project) as opened:
        people = _people(opened, names)
        found = agreement(opened, [person.id for person in people], unit=unit)
    if as_json:
        print_json(_shape(found, people))
    else:
        _print(found, people)


def _people(project: ProjectFile, names: tuple[str, ...]) -> tuple[Reviewer, ...]:
    """Those who are named, else all who have marked a document done.

    Raises:
        UnknownReviewer: a name is nobody's. TooFewReviewers: they are not two.
    """
    if names:
        found = tuple({(person := reviewers.find(project, name)).id: person for name in names}.values())
    else:
        done = {each.reviewer_id for each in assignments.all_assignments(project) if each.state == "done"}
        found = tuple(person for person in reviewers.all_reviewers(project) if person.id in done)
    if len(found) < 2:
        raise TooFewReviewers([person.name for person in found], named=bool(names))
    return found


def _shape(found: Agreement, people: tuple[Reviewer, ...]) -> dict[str, object]:
    return {
        "unit": found.unit,
        "reviewers": [person.name for person in people],
        "documents": len(found.documents),
        "codes": [_row(each) for each in found.codes],
        "overall": {
            "percent": found.overall.percent,
            "kappa": found.overall.kappa,
            "alpha": found.overall.alpha,
            "alpha_low": found.interval.low if found.interval else None,
            "alpha_high": found.interval.high if found.interval else None,
        },
    }


def _row(each: CodeAgreement) -> dict[str, object]:
    """One code. ``both`` is of all reviewers where there are more than two: scripts rely on the key."""
    figures = each.figures
    return {
        "code": each.path,
        "n": figures.n,
        "both": figures.both,
        "only_a": figures.only_a,
        "only_b": figures.only_b,
        "neither": figures.neither,
        "percent": figures.percent,
        "kappa": figures.kappa,
        "alpha": figures.alpha,
    }


def _print(found: Agreement, people: tuple[Reviewer, ...]) -> None:
    who = " and ".join(person.name for person in people)
    click.echo(f"{who}: {counted(len(found.documents), 'document')} that all marked done, by {found.unit}.")
    if found.left_out:
        click.echo(f"{counted(len(found.left_out), 'document')} not marked done by all: left out.")
    two = len(people) == 2
    alone = [f"{person.name} only" for person in people] if two else []
    positive = ["positive"] if two else []  # it is of two reviewers only
    rows = [
        (
            short(each.path, 48),
            *(
                str(count)
                for count in (each.figures.both, each.figures.only_a, each.figures.only_b)
                if count is not None
            ),
            str(each.figures.neither),
            _said(each.figures.percent),
            *([_said(each.figures.positive)] if two else []),
            *map(_said, (each.figures.kappa, each.figures.alpha)),
        )
        for each in found.codes
    ]
    heads = ("code", "both" if two else "all", *alone, "neither", "percent", *positive, "kappa", "alpha")
    print_table(heads, rows, empty="Nothing was coded in them.")
    overall = found.overall
    interval = f", 95 % interval {found.interval.low:.3f} to {found.interval.high:.3f}" if found.interval else ""
    click.echo(
        f"Overall, n = {overall.n:,} judgements: percent {_said(overall.percent)}, kappa {_said(overall.kappa)}, "
        f"alpha {_said(overall.alpha)}{interval}."
    )
    if found.interval:
        click.echo(f"Interval by {found.interval.resamples:,} draws of whole documents, seed {SEED}.")


def _said(figure: float | None) -> str:
    return UNDEFINED if figure is None else f"{figure:.3f}"
