"""Agreement in a project: the same figures as worked out slowly, whatever its documents are."""

import random
from dataclasses import astuple

import pytest

from desktop.analysis.agreement import Agreement, agreement
from desktop.analysis.agreement_units import UNITS
from desktop.domain.change import RowChange
from desktop.domain.codebook import Codebook
from desktop.domain.document import Block, Document, ParsedDocument
from desktop.domain.ids import ReviewerId
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.code_merges import merge_codes
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.edits.exclusions import exclude
from desktop.edits.reviewers import add_reviewer, same_reviewer
from desktop.session import Session
from desktop.store import documents
from tests.desktop.analysis.slow_agreement import slow_agreement

BEN, CAY, ALSO_CAY = (ReviewerId("0" * 35 + digit) for digit in "bcd")
ARTICLES = "First article, of two sentences. It ends here.\n  \nSecond article. Three sentences! Has it?"


@pytest.fixture
def shared(session: Session, document: Document, codebook: Codebook) -> Session:
    """Four documents that three have read: whole, of lines only, a window of that, and one with words excluded."""
    for name, reviewer_id in (("Ben Ode", BEN), ("Cay Poe", CAY), ("C. Poe", ALSO_CAY)):
        session.perform("Add", add_reviewer, name=name, reviewer_id=reviewer_id)
    for name, kinds in (("lines.txt", ()), ("cut.txt", ("para", "para", "header"))):
        text = f"{ARTICLES}\nOf {name}"
        ends = [at for at, character in enumerate(f"{text}\n") if character == "\n"]
        lines = zip(kinds, [0, *(end + 1 for end in ends)], ends, strict=False)
        blocks = tuple(Block(kind, start, end) for kind, start, end in lines)
        parsed = ParsedDocument(text, "text/plain", "test", "1", blocks, title=name)
        session.perform("Add", add_document, parsed=parsed, data=text.encode(), file_name=name)
    whole, cut = (documents.find(session.project, name) for name in ("lines.txt", "cut.txt"))
    version = {"blob_sha256": whole.blob_sha256.hex(), "text_id": whole.text_id, "first": 15, "last": 60}
    fields = {"version": version, "title": "Part", "file_name": "part.txt", "media_type": "text/plain"}
    part_id = documents.document_key(whole.blob_sha256, first=15, last=60)
    session.perform("Split", lambda _: [RowChange("document", part_id, fields)])
    for start, end in ((6, 20), (40, 58)):
        session.perform("Exclude", exclude, document_id=cut.id, span=Span(start, end))
    _code_at_random(session, codebook)
    work, voices = (codebook.find((name,)).id for name in ("Work", "Voices"))
    session.perform("Merge", merge_codes, work, into=voices)
    session.perform("Match", same_reviewer, ALSO_CAY, is_really=CAY)
    return session


def _code_at_random(session: Session, codebook: Codebook) -> None:
    """Passages of each reviewer in each document, highlights without a code among them; the last is read by one."""
    dice = random.Random(4)
    everything = documents.all_documents(session.project)
    for by in (session.reviewer.id, BEN, CAY, ALSO_CAY):
        for document in everything:
            length = len(documents.text(session.project, document.id))
            for _ in range(8):
                start = dice.randrange(length - 1)
                span = Span(start, min(length, start + dice.randint(1, 30)))
                code = dice.choice([*codebook, None])
                session.perform(
                    "Code", apply_code, document_id=document.id, span=span, code_id=code.id if code else None,
                    reviewer_id=by,
                )  # fmt: skip
        session.perform("Done", mark_documents, [one.id for one in everything], reviewer_id=by, state="done")
    text = "Read by one alone."
    parsed = ParsedDocument(text, "text/plain", "test", "1", (Block("para", 0, len(text)),), title="Alone")
    session.perform("Add", add_document, parsed=parsed, data=text.encode(), file_name="alone.txt")
    alone = documents.find(session.project, "alone.txt")
    session.perform("Done", mark_documents, [alone.id], reviewer_id=BEN, state="done")


@pytest.mark.parametrize("roll_up", [False, True], ids=["own", "rolled up"])
@pytest.mark.parametrize("unit", UNITS)
def test_all_figures_are_those_worked_out_slowly(shared: Session, unit: str, roll_up: bool) -> None:
    for those in ((shared.reviewer.id, BEN), (shared.reviewer.id, BEN, CAY)):
        found = agreement(shared.project, those, unit=unit, roll_up=roll_up)
        slow = slow_agreement(shared.project, those, unit=unit, roll_up=roll_up)

        assert (len(found.documents), len(found.left_out), len(found.codes) > 1) == (4, 1, True)
        assert _without_figures(found) == _without_figures(slow)
        near = [figure if figure is None else pytest.approx(figure, rel=1e-9, abs=1e-12) for figure in _figures(slow)]
        assert _figures(found) == near


def _without_figures(found: Agreement) -> tuple[object, ...]:
    codes = tuple((one.code_id, one.path) for one in found.codes)
    return found.unit, found.reviewers, found.documents, found.left_out, codes


def _figures(found: Agreement) -> list[float | None]:
    assert found.interval is not None
    of_codes = [figure for one in found.codes for figure in (*astuple(one.figures), one.alpha_u)]
    return [*of_codes, *astuple(found.overall), *astuple(found.interval)]
