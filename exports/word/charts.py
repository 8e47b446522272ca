"""A chart in the body: its picture, described; the caption below; and its counts as a table for every reader.

Source: ISO/IEC 29500-1, 20.4.2.8 (inline pictures).
"""

from collections.abc import Iterator

from exports.briefing_content import Chart
from exports.word.chart_picture import DOTS_PER_INCH, draw
from exports.word.live_block import live_paragraph
from exports.word.references import captioned
from exports.word.story import Picture, Story
from exports.word.tables import MOST_ROWS_TOGETHER, Cell, Column, live_table, table, widened
from exports.word.xml_text import attribute

_UNITS_PER_TWENTIETH = 635
_MOST_TOLD = 12
"""Bars whose counts are all told in the description; of more, the highest and the lowest are."""

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def picture_of(chart: Chart, *, text_width: int) -> tuple[bytes, int, int]:
    """The PNG, and the size that it is shown at in English Metric Units.

    Args:
        text_width: of the page, in twentieths of a point.
    """
    png, (width, height) = draw(chart, width=round(text_width / 1440 * DOTS_PER_INCH))
    unit = text_width * _UNITS_PER_TWENTIETH / width
    return png, round(width * unit), round(height * unit)


def description(chart: Chart) -> str:
    """What the chart shows, made from its counts; the analyst's own words go first."""
    what = chart.alt.strip() or f"Bar chart of {chart.unit}: {chart.title.strip().rstrip('.')}."
    told = [f"{category}: {_told(chart, place)}" for place, category in enumerate(chart.categories)]
    if len(told) > _MOST_TOLD:
        ranked = sorted(range(len(told)), key=lambda place: -_total(chart, place))
        highest, lowest = (told[place] for place in (ranked[0], ranked[-1]))
        counts = f"{len(told)} bars; the longest is {highest}, the shortest {lowest}."
    else:
        counts = "; ".join(told) + "."
    base = f"Base: {chart.base}." if chart.base else ""
    return " ".join(part for part in (what, counts, base, chart.note) if part)


def chart_blocks(story: Story, chart: Chart, *, width: int) -> Iterator[str]:
    """The picture as a live block, its caption, and the table of its counts as another."""
    if not chart.categories:
        return
    picture = story.pictures[chart.key]
    name = f"Figure {story.references[chart.key].number}"
    inside = _inline(picture, story.next_drawing(), name=name, title=chart.title, words=description(chart))
    paragraph = story.paragraph("figure", inside, before="<w:keepNext/>")
    yield live_paragraph(story, chart.key, "chart", paragraph, alias=chart.title)
    yield captioned(story, chart.key, chart.title, is_below=True)
    yield from _counts(story, chart, width)


def _counts(story: Story, chart: Chart, width: int) -> Iterator[str]:
    several = len(chart.series) > 1
    columns = [Column(chart.corner, 46), *(Column(series.name, 14, is_number=True) for series in chart.series)]
    columns += [Column("All", 12, is_number=True)] * several
    rows = [
        [Cell(category), *(Cell(f"{series.counts[place]:,}") for series in chart.series)]
        + [Cell(f"{_total(chart, place):,}")] * several
        for place, category in enumerate(chart.categories)
    ]
    key, title = chart.counts_key, f"Counts: {chart.title}"
    yield captioned(story, key, f"Counts of {{see:{chart.key}}} ({chart.unit})")
    pieces = table(
        story,
        widened(columns, width, rows),
        rows,
        title=title,
        description=f"One row per bar of the chart above: how many {chart.unit}.",
        stays_together=len(rows) <= MOST_ROWS_TOGETHER,
    )
    yield from live_table(story, key, "chart-counts", pieces, alias=title)


def _total(chart: Chart, place: int) -> int:
    return sum(series.counts[place] for series in chart.series)


def _told(chart: Chart, place: int) -> str:
    if len(chart.series) == 1:
        return f"{chart.series[0].counts[place]:,}"
    return ", ".join(f"{series.name} {series.counts[place]:,}" for series in chart.series)


def _inline(picture: Picture, number: int, *, name: str, title: str, words: str) -> str:
    size = f'cx="{picture.width}" cy="{picture.height}"'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}" distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="{attribute(name)}" descr="{attribute(words)}" title="{attribute(title)}"/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_MAIN}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{_MAIN}"><a:graphicData uri="{_PICTURE}"><pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="{attribute(name)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{picture.relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
