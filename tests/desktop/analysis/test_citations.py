from desktop.analysis.citations import Places, citation_of
from desktop.domain.document import Block, Document
from desktop.domain.ids import DocumentId, TextId
from desktop.domain.span import Span
from exports.content import Citation


def test_a_document_with_pages_is_cited_by_page() -> None:
    places = Places((Block("page", 0, 100), Block("para", 0, 50), Block("page", 101, 200), Block("page", 201, 300)))

    assert places.place(Span(10, 20)) == "p. 1"
    assert places.place(Span(101, 120)) == "p. 2"
    assert places.place(Span(90, 250)) == "pp. 1–3"
    assert places.place(Span(150, 201)) == "p. 2"


def test_the_document_s_own_page_numbers_are_used() -> None:
    places = Places((Block("page", 0, 10, label="iv"), Block("page", 11, 20, label="1")))

    assert places.place(Span(0, 15)) == "pp. iv–1"


def test_a_document_without_pages_is_cited_by_paragraph() -> None:
    places = Places(
        (
            Block("heading", 0, 9, level=1),
            Block("para", 10, 19),
            Block("item", 20, 29),
            Block("heading", 30, 39, level=2),
            Block("quote", 40, 49),
        )
    )

    assert places.place(Span(0, 9)) == "para 1"
    assert places.place(Span(12, 15)) == "para 1"
    assert places.place(Span(12, 20)) == "para 1"
    assert places.place(Span(12, 21)) == "paras 1–2"
    assert places.place(Span(33, 36)) == "para 2"
    assert places.place(Span(45, 49)) == "para 3"


def test_a_document_without_blocks_has_no_places() -> None:
    assert Places(()).place(Span(3, 9)) == ""
    assert Places(()).page(3) is None


def test_a_citation_names_who_speaks_before_the_author() -> None:
    document = Document(
        DocumentId("d"), b"", TextId("t"), "A letter", "a.txt", "text/plain", byline="Ann", published_on="2026-07"
    )

    assert str(citation_of(document, "para 4")) == "Ann, “A letter”, July 2026, para 4"
    assert str(citation_of(document, "", actor="Bob")) == "Bob, “A letter”, July 2026"


def test_quotation_marks_in_a_title_become_single_ones_in_its_citation() -> None:
    assert str(Citation("Plans to “smash the gangs”", place="para 1")) == "“Plans to ‘smash the gangs’”, para 1"
