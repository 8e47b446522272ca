"""A chart of bars as a PNG picture, drawn without Qt and without a display.

Every bar has its number beside or in it, every series a pattern and, where it is a stance, its sign: nothing is told by
colour alone. The words are set in Inter, which comes as a package; a label in a script that Inter does not have is set
in a font of the system, or, where there is none for it, gives way to the number of its row in the table below.
"""

import functools
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from exports.briefing_content import Chart, Series

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

DOTS_PER_INCH = 240
STANCE_INKS = {
    "support": "#0F6650", "conditional": "#7A5600", "oppose": "#A63A1E",
    "neutral": "#5A5750", "mixed": "#6B4FA0", "unclear": "#8A867D",
}  # fmt: skip
NO_STANCE = "none"
"""The series of what has no stance beside those that have one; paler than they are, so that it reads as a rest."""
STANCE_SIGNS = {"support": "+", "conditional": "~", "oppose": "−", "neutral": "=", "mixed": "±", "unclear": "?"}

_STANCE_PATTERNS = {
    "support": "plain", "conditional": "rising", "oppose": "level", "neutral": "dots", "mixed": "crossed",
    "unclear": "falling",
}  # fmt: skip
_NO_STANCE_INK = "#A9AEBB"
_INKS = ("#3D4FB5", "#0F6650", "#8A5A00", "#A63A2B", "#6B4FA0", "#454B58")
_PATTERNS = ("plain", "rising", "dots", "level", "crossed", "falling")
_TEXT, _QUIET, _RULE = "#1A1A1A", "#454B58", "#B9BECB"
_SYSTEM_FONTS = (
    "arial.ttf",
    "Arial.ttf",
    "Arial Unicode.ttf",
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "FreeSans.ttf",
)
_POINT = DOTS_PER_INCH / 72
_TEXT_SIZE, _SMALL_SIZE = round(9.5 * _POINT), round(8.5 * _POINT)
_BAR, _GAP, _LINE = round(15 * _POINT), round(9 * _POINT), round(12.5 * _POINT)
_SLIM_BAR, _SLIM_GAP = round(11 * _POINT), round(4 * _POINT)
_MOST_WIDE_BARS = 12
"""Above so many, bars are slim, for the chart and the words before it to fit on a page."""
_LABEL_SHARE = 0.36
_MOST_LABEL_LINES = 2
_HATCH = round(4 * _POINT)
_MOST_CATEGORIES = 24
"""Bars that fit on an upright page; the table below has the rest."""


@dataclass(frozen=True, slots=True)
class _Look:
    ink: str
    pattern: str
    sign: str


def draw(chart: Chart, *, width: int) -> tuple[bytes, tuple[int, int]]:
    """The picture as PNG, and its size in dots (``DOTS_PER_INCH``).

    Args:
        width: of the picture in dots.
    """
    from PIL import Image, ImageDraw  # 30 ms, and only a briefing with a chart needs it

    shown = chart.categories[:_MOST_CATEGORIES]
    labels = [_label(category, number, round(width * _LABEL_SHARE)) for number, category in enumerate(shown, 1)]
    bar, gap = (_BAR, _GAP) if len(shown) <= _MOST_WIDE_BARS else (_SLIM_BAR, _SLIM_GAP)
    heights = [max(bar, _LINE * len(lines)) + gap for lines in labels]
    legend = _legend_rows(chart, width) if len(chart.series) > 1 else []
    foot = _foot(chart, width - round(width * _LABEL_SHARE) - _GAP)
    top = len(legend) * (_LINE + _GAP // 2) + (_GAP if legend else 0)
    height = top + sum(heights) + (len(foot) * _LINE + _GAP if foot else 0)
    image = Image.new("RGB", (width, height), "#FFFFFF")
    pen = ImageDraw.Draw(image)
    _draw_legend(image, pen, chart, legend)
    left, y = round(width * _LABEL_SHARE) + _GAP, top
    scale = _scale(chart, width - left)
    for place, lines in enumerate(labels):
        _draw_row(image, pen, chart, place, lines, (left, y, heights[place], bar), scale)
        y += heights[place]
    pen.line((left, top, left, y), fill=_QUIET, width=round(0.75 * _POINT))
    for number, line in enumerate(foot):
        pen.text((left, y + _GAP // 2 + number * _LINE), line, font=_font(_SMALL_SIZE), fill=_QUIET)
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=6, dpi=(DOTS_PER_INCH, DOTS_PER_INCH))
    return stream.getvalue(), (width, height)


def _scale(chart: Chart, room: int) -> float:
    """Dots for one of what is counted, for the longest bar to fit with its number behind it."""
    totals = [sum(series.counts[place] for series in chart.series) for place in range(len(chart.categories))]
    longest = max((*totals, 1))
    return max(0.0, room - _GAP - _font(_TEXT_SIZE, bold=True).getlength(f"{longest:,}")) / longest


def _foot(chart: Chart, room: int) -> list[str]:
    """The lines below the bars: among how many it is, or how many bars are missing, and the note."""
    base = f"Base: {chart.base}" if chart.base else ""
    if len(chart.categories) > _MOST_CATEGORIES:
        more = len(chart.categories) - _MOST_CATEGORIES
        base = f"The first {_MOST_CATEGORIES} are shown; the table has {more} more."
    note = _wrapped(chart.note, _font(_SMALL_SIZE), room) if chart.note else []
    return ([base] if base else []) + note


def _look(series: Series, number: int) -> _Look:
    if series.stance == NO_STANCE:
        return _Look(_NO_STANCE_INK, "plain", "")
    if series.stance in STANCE_INKS:
        return _Look(STANCE_INKS[series.stance], _STANCE_PATTERNS[series.stance], STANCE_SIGNS[series.stance])
    return _Look(_INKS[number % len(_INKS)], _PATTERNS[number % len(_PATTERNS)], "")


def _draw_row(
    image: "Image", pen: "ImageDraw", chart: Chart, place: int, lines: Sequence[str], box: tuple[int, int, int, int],
    scale: float,
) -> None:  # fmt: skip
    """A category: its name right of the middle line, its bars end to end, the number that they come to."""
    left, top, height, bar = box
    middle = top + height // 2
    for number, line in enumerate(lines):
        y = middle + round((number - (len(lines) - 1) / 2) * _LINE)
        pen.text((left - _GAP, y), line, font=_font_for(line, _TEXT_SIZE), fill=_TEXT, anchor="rm")
    x, bar_top = float(left), middle - bar // 2
    for number, series in enumerate(chart.series):
        count = series.counts[place]
        end = x + count * scale
        if count:
            look = _look(series, number)
            box_of_bar = (round(x), bar_top, max(round(end), round(x) + 2), bar_top + bar)
            _fill(image, box_of_bar, look)
            if len(chart.series) > 1:
                _draw_count(pen, box_of_bar, f"{look.sign}\u2009{count}".strip())
        x = end
    total = sum(series.counts[place] for series in chart.series)
    pen.text((x + _GAP // 2, middle), f"{total:,}", font=_font(_TEXT_SIZE, bold=True), fill=_TEXT, anchor="lm")


def _draw_count(pen: "ImageDraw", box: tuple[int, int, int, int], words: str) -> None:
    """The count on a plate within its bar, where there is room."""
    font = _font(_SMALL_SIZE, bold=True)
    room, needed = box[2] - box[0], font.getlength(words) + 4 * _POINT
    if needed + 2 * _POINT > room:
        return
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    half = font.size * 0.6
    pen.rectangle((x - needed / 2, y - half, x + needed / 2, y + half), fill="#FFFFFF")
    pen.text((x, y), words, font=font, fill=_TEXT, anchor="mm")


def _fill(image: "Image", box: tuple[int, int, int, int], look: _Look) -> None:
    """A bar in its colour with its pattern in white, and an edge that divides it from the next."""
    from PIL import Image, ImageDraw

    width, height = box[2] - box[0], box[3] - box[1]
    bar = Image.new("RGB", (width, height), look.ink)
    pen = ImageDraw.Draw(bar)
    thin = max(2, round(0.7 * _POINT))
    if look.pattern in ("rising", "crossed"):
        for x in range(-height, width + height, _HATCH):
            pen.line((x, height, x + height, 0), fill="#FFFFFF", width=thin)
    if look.pattern in ("falling", "crossed"):
        for x in range(-height, width + height, _HATCH):
            pen.line((x, 0, x + height, height), fill="#FFFFFF", width=thin)
    if look.pattern == "level":
        for y in range(_HATCH // 2, height, _HATCH):
            pen.line((0, y, width, y), fill="#FFFFFF", width=thin)
    if look.pattern == "dots":
        for row, y in enumerate(range(_HATCH // 2, height, _HATCH)):
            for x in range(_HATCH // 2 * (1 + row % 2), width, _HATCH):
                pen.ellipse((x - thin, y - thin, x + thin, y + thin), fill="#FFFFFF")
    edge = max(1, thin // 2)
    pen.rectangle((0, 0, width - 1, height - 1), outline=look.ink, width=edge)
    pen.line((width - 1, 0, width - 1, height), fill="#FFFFFF", width=edge)
    image.paste(bar, box[:2])


def _legend_rows(chart: Chart, width: int) -> list[list[tuple[int, int]]]:
    """The series by number and place from the left, as many to a row as fit."""
    rows: list[list[tuple[int, int]]] = [[]]
    x = 0
    for number, series in enumerate(chart.series):
        needed = (
            _BAR * 2 + _GAP + round(_font_for(series.name, _SMALL_SIZE).getlength(_signed(series, number))) + 2 * _GAP
        )
        if x + needed > width and rows[-1]:
            rows.append([])
            x = 0
        rows[-1].append((number, x))
        x += needed
    return rows


def _signed(series: Series, number: int) -> str:
    return f"{_look(series, number).sign}\u2009{series.name}".strip()


def _draw_legend(image: "Image", pen: "ImageDraw", chart: Chart, rows: Sequence[Sequence[tuple[int, int]]]) -> None:
    for row, entries in enumerate(rows):
        y = row * (_LINE + _GAP // 2)
        for number, x in entries:
            series = chart.series[number]
            _fill(image, (x, y, x + _BAR * 2, y + _LINE), _look(series, number))
            words = _signed(series, number)
            place = (x + _BAR * 2 + _GAP // 2, y + _LINE // 2)
            pen.text(place, words, font=_font_for(words, _SMALL_SIZE), fill=_TEXT, anchor="lm")


def _label(category: str, number: int, room: int) -> list[str]:
    """A category's name in at most two lines, cut with an ellipsis where it is longer."""
    words = " ".join(category.split()) or "–"
    font = _font_for(words, _TEXT_SIZE)
    if not _has_all(font, words):
        words = f"Row {number} of the table"
        font = _font(_TEXT_SIZE)
    lines = _wrapped(words, font, room)
    if len(lines) > _MOST_LABEL_LINES:
        lines = [*lines[: _MOST_LABEL_LINES - 1], " ".join(lines[_MOST_LABEL_LINES - 1 :])]
    return [_cut(line, font, room) for line in lines]


def _wrapped(words: str, font: "FreeTypeFont", room: int) -> list[str]:
    """Words in lines that have room, but for a word that is longer by itself."""
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(line: str, font: "FreeTypeFont", room: int) -> str:
    while font.getlength(line) > room and len(line) > 2:
        line = line[:-2].rstrip() + "…"
    return line


def _font_for(words: str, size: int) -> "FreeTypeFont":
    """Inter, or the first font of the system that has all the letters."""
    inter = _font(size)
    if _has_all(inter, words):
        return inter
    for name in _SYSTEM_FONTS:
        font = _system_font(name, size)
        if font is not None and _has_all(font, words):
            return font
    return inter


@functools.cache
def _system_font(name: str, size: int) -> "FreeTypeFont | None":
    from PIL import ImageFont

    try:
        return ImageFont.truetype(name, size)
    except OSError:
        return None  # not on this machine


@functools.cache
def _font(size: int, *, bold: bool = False) -> "FreeTypeFont":
    from PIL import ImageFont

    font = ImageFont.truetype(str(_inter()), size)
    font.set_variation_by_axes([14, 650 if bold else 450])
    return font


def _inter() -> Path:
    import fontpkg_inter  # type: ignore[import-untyped]  # data files only

    folder = Path(fontpkg_inter.ROOT, "files")
    return next(path for path in folder.glob("*.ttf") if "Italic" not in path.name)


def _has_all(font: "FreeTypeFont", words: str) -> bool:
    """Whether the font has a glyph of its own for each character: one that it lacks is drawn as its empty box."""
    return all(character.isspace() or _has(font, character) for character in set(words))


@functools.lru_cache(4096)
def _has(font: "FreeTypeFont", character: str) -> bool:
    return bytes(font.getmask(character)) != bytes(font.getmask("\U0010fffe"))
