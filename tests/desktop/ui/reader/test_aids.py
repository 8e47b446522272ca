"""Numbers beside the text are the ones that citations have; what is greyed or dimmed is seen to be."""

from dataclasses import replace

from PySide6.QtCore import QPoint

from desktop.analysis.citations import Places
from desktop.domain.span import Span
from desktop.ui.reader.aids import Aids
from desktop.ui.reader.header import DocumentHeader
from tests.desktop.ui.reader.conftest import document_of

WORDS = "We ask the county for an evening bus on every route that links two towns."


def show(pane):
    parts = [("heading", "What we ask"), *[("para", f"{n}. {WORDS}") for n in range(8)], ("item", WORDS)]
    content = document_of(parts)
    pane.view.set_document(content, DocumentHeader("Bus"))
    pane.view.page.geometry.finish()
    return content


def darkest(view, span: Span) -> int:
    picture = view.viewport().grab().toImage()
    line = view.end_lines(span)[0]
    ratio = picture.devicePixelRatio()
    points = (
        QPoint(x, y) * ratio for x in range(line.left(), line.right()) for y in range(line.top(), line.bottom(), 2)
    )
    return min(picture.pixelColor(point).lightness() for point in points)


def test_paragraphs_have_the_numbers_of_citations(pane):
    content = show(pane)
    places, page = Places(content.blocks), pane.view.page

    for number, segment in enumerate(page.built.segments):
        shown = page.aids.paragraph_number(number)
        if segment.kind == "heading":
            assert shown is None
        else:
            assert places.place(Span(segment.start, segment.start + 1)) == f"para {shown}"


def test_lines_are_counted_through_the_whole_text(pane):
    show(pane)
    geometry = pane.view.page.geometry
    counts = [geometry.block(n).layout().lineCount() for n in range(len(geometry.map))]

    assert [geometry.lines_before(n) for n in range(len(counts))] == [sum(counts[:n]) for n in range(len(counts))]
    for kind in ("paragraphs", "lines", "none"):
        pane.view.set_aids(Aids(numbers=kind))
        pane.view.grab()


def test_what_is_no_content_is_greyed_and_the_rest_is_not(pane):
    content = show(pane)
    first = Span(content.text.index("0. We"), content.text.index("1. We") - 1)
    second = Span(content.text.index("1. We"), content.text.index("2. We") - 1)
    pane.view.set_aids(Aids(excluded=(first,)))

    assert darkest(pane.view, first) > darkest(pane.view, second) + 60
    assert pane.view.aids.is_excluded(Span(first.start + 2, first.end))
    assert not pane.view.aids.is_excluded(Span(first.start, first.end + 5))


def test_aids_stay_when_the_text_is_zoomed(pane):
    show(pane)
    pane.view.set_aids(replace(pane.view.aids, backlight=True, bookmark=20))
    pane.set_zoom(150)

    assert pane.view.aids.backlight
    assert pane.view.aids.bookmark == 20
    pane.view.grab()
