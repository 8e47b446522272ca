"""Agreement as an Excel workbook: figures per code, differences with decisions, positions, and how it was counted."""

from collections.abc import Generator, Iterator
from pathlib import Path

from exports.agreement_content import UNDEFINED, AgreementFigures, AgreementReport, DifferenceLine
from exports.content import Cover
from exports.sheet import Sheet, Value, write_sheets

_CODE_WIDTHS = {"code": 50, "α low (95 %)": 14, "α high (95 %)": 14}
_DIFFERENCE_WIDTHS = {
    "document": 34, "place": 12, "code": 30, "what differs": 34, "passage": 70, "decision": 24, "decided by": 20,
    "reason": 40,
}  # fmt: skip


def write(content: AgreementReport, path: Path, *, cover: Cover | None = None) -> Generator[int, None, None]:
    """Write the workbook; a file that stands there is replaced whole, or left as it was.

    Args:
        cover: the project's title, and the marking that is printed on every page.

    Yields:
        How many rows are written, after each.

    Raises:
        TargetNotWritable, TargetDiskFull, TargetLocked: if the file cannot be written.
    """
    return write_sheets(path, _sheets(content, cover or Cover()), cover=cover)


def _sheets(content: AgreementReport, cover: Cover) -> tuple[Sheet, ...]:
    figures = [_figures(content, each) for each in (content.overall, *content.codes)]
    differences = [_difference(content, each) for each in content.differences]
    places = [_position(content, number) for number in range(len(content.positions.differing))]
    about = [{"what": what, "value": value} for what, value in _about(content, cover)]
    position_columns = ("actor", "issue", *content.reviewers)
    difference_columns = tuple(_difference(content, DifferenceLine("", "", "", "", "", ("",) * len(content.reviewers))))
    wide = dict.fromkeys(content.reviewers, 30)
    return (
        Sheet("Figures", tuple(figures[0]), _CODE_WIDTHS, figures, len(figures)),
        Sheet("Differences", difference_columns, _DIFFERENCE_WIDTHS | wide, differences, len(differences)),
        Sheet("Positions", position_columns, {"actor": 34, "issue": 50} | wide, places, len(places)),
        Sheet("About", ("what", "value"), {"what": 34, "value": 110}, about, len(about)),
    )


def _figures(content: AgreementReport, one: AgreementFigures) -> dict[str, Value]:
    two = len(content.reviewers) == 2
    alone = {f"{name} only": count for name, count in zip(content.reviewers, (one.only_a, one.only_b), strict=False)}
    return {
        "code": one.code or "All codes together",
        "unit": content.unit,
        "n": one.n,
        "both" if two else "all": one.both,
        **(alone if two else {}),
        "neither" if two else "nobody": one.neither,
        "prevalence": _known(one.prevalence),
        "agreement": _known(one.percent),
        **({"positive agreement": _known(one.positive)} if two else {}),
        content.kappa_name: _known(one.kappa),
        "α": _known(one.alpha),
        "α low (95 %)": one.low,
        "α high (95 %)": one.high,
        "α, boundary-sensitive": _known(one.alpha_u) if one.code else None,
    }


def _difference(content: AgreementReport, one: DifferenceLine) -> dict[str, Value]:
    return {
        "document": one.document,
        "place": one.place,
        "code": one.codes,
        "what differs": one.what,
        "passage": one.words,
        **dict(zip(content.reviewers, one.readings, strict=True)),
        "decision": one.decision or "open",
        "decided by": one.decided_by,
        "decided on": one.decided_on,
        "reason": one.reason,
    }


def _position(content: AgreementReport, number: int) -> dict[str, Value]:
    one = content.positions.differing[number]
    return {"actor": one.actor, "issue": one.issue, **dict(zip(content.reviewers, one.stances, strict=True))}


def _about(content: AgreementReport, cover: Cover) -> Iterator[tuple[str, Value]]:
    """Everything that the figures rest on, a line each."""
    positions = content.positions
    yield "Project", cover.title
    yield "Date", cover.dated_on
    yield "Reviewers", ", ".join(content.reviewers)
    yield "Unit", content.unit
    yield "Coding blind", content.blind_words
    yield "Documents that all marked done", len(content.documents)
    for title in content.documents:
        yield "", title
    yield "Documents left out", content.left_out
    yield "Differences decided", f"{content.decided} of {len(content.differences)}"
    yield "Positions, ordinal α", _known(positions.alpha)
    if positions.low is not None:
        yield "Positions, α low (95 %)", positions.low
        yield "Positions, α high (95 %)", positions.high
    yield "Positions, agreement", _known(positions.percent)
    yield "Positions placed by two or more", f"{positions.compared} of {positions.all}"
    yield "Judgements mixed or unclear (missing)", positions.off_scale
    yield "Rules", content.rules
    yield "Interval", content.interval
    for formula in content.formulas:
        yield formula.name, f"{formula.formula}; {formula.explained} ({formula.source})"
    yield "Way of counting", f"version {content.way}"
    yield "Program", f"Glossator {content.version}"


def _known(value: float | None) -> Value:
    return UNDEFINED if value is None else value
