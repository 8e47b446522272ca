"""Codings as rows of a list, and their words as the panels quote them."""

from collections.abc import Iterable

from desktop.analysis.blindness import shown_codings
from desktop.domain.coding import Coding
from desktop.store import codes, reviewers
from desktop.ui.context import Context
from desktop.ui.widgets.coding_list import CodingRow

SHOWN_WORDS = 320
NO_CODE = "Highlight without a code"


def quoted(words: str) -> str:
    """A passage in quotation marks, cut where it is long; line breaks become spaces."""
    text = " ".join(words.split())
    if len(text) > SHOWN_WORDS:
        text = text[:SHOWN_WORDS].rsplit(" ", 1)[0] + " …"
    return f"“{text}”"


def coding_rows(context: Context, found: Iterable[Coding]) -> list[CodingRow]:
    """Codings as rows of a list, others' with their reviewer's name; those that are hidden for coding blind are not."""
    session = context.session
    assert session is not None
    codebook = codes.codebook(session.project)
    names = {reviewer.id: reviewer.name for reviewer in reviewers.all_reviewers(session.project)}
    rows = []
    for coding in shown_codings(session.project, tuple(found), session.reviewer.id):
        code = codebook.get(coding.code_id)
        own = coding.reviewer_id == session.reviewer.id
        name = code.name if code else NO_CODE
        rows.append(
            CodingRow(coding.id, name, code, "" if own else names.get(coding.reviewer_id, ""), context.writable)
        )
    return rows
