"""The trail of a passage in a briefing: who coded it, when, under which definition."""

from desktop.briefings.material import Material
from desktop.domain.ids import CodingId
from desktop.store.clock import iso
from exports.content import Extract, TrailRow

_DAY = len("2026-07-04")


def trail_row(section: str, extract: Extract, material: Material) -> TrailRow:
    """Where one extract of a briefing comes from.

    Args:
        section: the heading under which it stands.
    """
    evidence = material.of_coding[CodingId(extract.origin)]
    code = material.codebook.get(evidence.coding.code_id)
    first = min(coding.created_hlc for coding in evidence.codings)
    return TrailRow(
        extract.key,
        section,
        extract.shown,
        str(extract.citation),
        extract.code,
        coded_by=extract.reviewer,
        coded_on=iso(first)[:_DAY],
        definition=code.definition if code is not None else "",
    )
