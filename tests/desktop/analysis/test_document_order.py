"""The order of documents and the filter of their list."""

import pytest

from desktop.analysis.document_order import ORDERS, DocumentFilter, Reading, fitting, in_order
from desktop.domain.document import Document
from desktop.domain.ids import DocumentId, TextId


def document(name: str, **facts: str | None) -> Document:
    return Document(DocumentId(name), b"", TextId(""), name, f"{name}.txt", "text/plain", **facts)


LETTERS = (
    document("Beta", published_on="2026", kind="letter", byline="Ten MPs"),
    document("alpha", published_on="2026-07-04", kind="article", folder="Press"),
    document("Gamma", kind="speech"),
    document("delta", published_on="2026-07", kind="article"),
    document("Zeta", published_on="2025-12-31", kind="letter", folder="Press"),
)
READING = Reading(
    counts={DocumentId("Gamma"): 9, DocumentId("delta"): 2},
    states={DocumentId("Beta"): "done", DocumentId("delta"): "reading", DocumentId("Zeta"): "todo"},
)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("title", "Beta delta Gamma alpha Zeta"),
        ("date", "Beta delta Gamma alpha Zeta"),
        ("kind", "delta Beta Gamma alpha Zeta"),
        ("codings", "Gamma delta Beta alpha Zeta"),
        ("read", "Gamma delta Beta alpha Zeta"),
    ],
)
def test_each_order_holds_within_the_folders(order: str, expected: str) -> None:
    assert [each.title for each in in_order(LETTERS, order, READING)] == expected.split()


def test_every_order_has_words() -> None:
    assert all(words for words, _key in ORDERS.values())


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (DocumentFilter(), "Beta alpha Gamma delta Zeta"),
        (DocumentFilter(mine=True), "Beta delta Zeta"),
        (DocumentFilter(unread=True), "alpha Gamma delta Zeta"),
        (DocumentFilter(mine=True, unread=True), "delta Zeta"),
        (DocumentFilter(words="PRESS a", unread=True), "alpha Zeta"),
        (DocumentFilter(words="ten mps"), "Beta"),
    ],
)
def test_the_filter_takes_words_mine_and_unread_together(wanted: DocumentFilter, expected: str) -> None:
    assert [each.title for each in fitting(LETTERS, wanted, READING)] == expected.split()


def test_an_empty_filter_is_none() -> None:
    assert not DocumentFilter(words="  ")
    assert DocumentFilter(unread=True)
