"""A long document shows its first screen before all its codings are read, and nothing is missed by that."""

import pytest

from desktop.domain.change import RowChange
from desktop.domain.document import Block, ParsedDocument
from desktop.domain.span import Span
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.store import codings

LINE = "We ask the county for an evening bus on every route that links two towns, until ten at night."
LINES = 2500


@pytest.fixture
def long_document(session):
    """A quarter of a megabyte with a highlight in every tenth paragraph."""
    text = "\n".join([LINE] * LINES)
    blocks = tuple(Block("para", n * 94, n * 94 + len(LINE)) for n in range(LINES))
    parsed = ParsedDocument(text, "text/plain", "test", "1", blocks, title="Long")
    added = session.perform("Add", add_document, parsed=parsed, data=b"long", file_name="long.txt")
    document_id = added.ids("document")[0]

    def many(project) -> tuple[RowChange, ...]:
        return tuple(
            change
            for n in range(0, LINES, 10)
            for change in apply_code(
                project,
                document_id=document_id,
                span=Span(n * 94, n * 94 + 20),
                code_id=None,
                reviewer_id=session.reviewer.id,
            )
        )

    session.perform("Many", many)
    return document_id


def test_codings_in_view_come_first_and_the_rest_at_once_after(read, session, long_document, qtbot):
    session.show_document(long_document)
    at_first = len(read.reader.codings)

    qtbot.waitUntil(lambda: len(read.reader.codings) == 250, timeout=2000)

    assert 0 < at_first < 30


def test_a_coding_further_down_can_be_selected_right_after_opening(read, session, long_document):
    last = codings.for_document(session.project, long_document)[-1]

    session.show_document(long_document)
    session.select_coding(last.id)

    assert read.reader.codings.get(last.id).span == last.span
    assert read.reader.span_in_view().covers(last.span)


def test_the_place_in_a_long_document_is_found_again(read, session, long_document, document):
    session.show_document(long_document)
    read.reader.go_to_place(94 * 1500)
    session.show_document(document.id)

    session.show_document(long_document)

    assert read.reader.place() == 94 * 1500
    assert all(94 * 1490 < coding.start < 94 * 1540 for coding in read.reader.codings)
