"""`glossator conflicts`: lists what waits for a decision."""

from pathlib import Path

import click

from desktop.cli.acting import reading
from desktop.cli.output import print_json
from desktop.cli.parameters import AS_JSON, PROJECT
from desktop.domain.change import FieldValue
from desktop.domain.conflict import Conflict
from desktop.domain.phrases import short
from desktop.store.conflicts import all_conflicts

SAID = {
    "edit-edit": "changed differently",
    "delete-edit": "deleted by one, changed by another",
    "delete-used": "deleted by one, used by another",
    "cycle": "would stand below itself",
    "duplicate-name": "name given twice",
    "anchor": "words not found again",
    "invalid": "a value that this program does not know",
}


@click.command(short_help="List what waits for a decision.")
@PROJECT
@AS_JSON
def command(project: Path, as_json: bool) -> None:
    """List what two reviewers changed differently, with both values. Decide with: glossator resolve."""
    with reading(project) as opened:
        found = all_conflicts(opened)
    if as_json:
        print_json([_shape(each) for each in found])
        return
    if not found:
        click.echo("Nothing waits for a decision.")
    for each in found:
        click.echo(f"{each.table} “{each.title}”, {each.field.strip('_')}: {SAID[each.kind]}")
        click.echo(f"  row {each.row_id}")
        for value in each.values:
            click.echo(f"  {value.reviewer or 'Somebody'}, {value.at}: {_said(each, value.value)}")


def _shape(each: Conflict) -> dict[str, object]:
    return {
        "kind": each.kind,
        "table": each.table,
        "row": each.row_id,
        "field": each.field,
        "title": each.title,
        "values": [{"value": one.value, "reviewer": one.reviewer or None, "at": one.at} for one in each.values],
    }


def _said(each: Conflict, value: FieldValue) -> str:
    if each.field == "_deleted":
        return "deleted" if value else "kept"
    if isinstance(value, dict):
        return f"“{short(str(value.get('exact', value)), 80)}”"
    return "nothing" if value in (None, "") else f"“{short(str(value), 80)}”"
