"""A chart of bars as a picture: what it shows is in the pixels, and nothing is told by colour alone."""

import io
from dataclasses import replace
from itertools import pairwise

import pytest
from PIL import Image

from exports.briefing_content import Chart, Series
from exports.word import chart_picture
from exports.word.chart_picture import DOTS_PER_INCH, STANCE_INKS, draw

WIDTH = 1531
BLUE = (0x3D, 0x4F, 0xB5)


def picture(*series: Series, categories: tuple[str, ...]) -> Image.Image:
    png, size = draw(Chart("c", "Title", categories, series), width=WIDTH)
    image = Image.open(io.BytesIO(png)).convert("RGB")
    assert image.size == size
    return image


def bars(image: Image.Image, ink: tuple[int, int, int]) -> list[int]:
    """The lengths of the runs of one colour, a bar's worth of rows taken once, from the top."""
    lengths = []
    for y in range(image.height):
        length = sum(image.getpixel((x, y)) == ink for x in range(image.width))
        if length > 10 and (not lengths or lengths[-1][1] < y - 1):
            lengths.append((length, y))
        elif length > 10:
            lengths[-1] = (lengths[-1][0], y)
    return [length for length, _ in lengths]


def test_bars_are_as_long_as_their_counts() -> None:
    image = picture(Series("Passages", (40, 20, 10)), categories=("A", "B", "C"))

    longest, middle, shortest = bars(image, BLUE)
    assert longest == pytest.approx(2 * middle, abs=6)
    assert middle == pytest.approx(2 * shortest, abs=6)


def test_nothing_is_cut_off_at_the_edges_however_large_the_number() -> None:
    image = picture(Series("Passages", (12_345_678, 1)), categories=("A", "B"))

    edges = [image.getpixel((x, y)) for x in (0, image.width - 1) for y in range(image.height)]
    assert set(edges) == {(255, 255, 255)}


def test_stances_can_be_told_apart_without_colour() -> None:
    series = tuple(Series(stance, (10,), stance) for stance in STANCE_INKS)
    patterns = set()
    for each in series:
        look = chart_picture._look(each, 0)
        canvas = Image.new("RGB", (120, 50), "#FFFFFF")
        chart_picture._fill(canvas, (0, 0, 120, 50), look)
        patterns.add(bytes(255 * (canvas.getpixel((x, y)) == (255, 255, 255)) for x in range(120) for y in range(50)))

    assert len(patterns) == len(series)
    assert all(chart_picture._signed(each, 0) != each.name for each in series)


def test_a_long_name_takes_two_lines_and_stays_in_its_place() -> None:
    lines = chart_picture._label(
        "The association of independent operators of ferries between islands, and others", 1, 500
    )

    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(chart_picture._font(chart_picture._TEXT_SIZE).getlength(line) <= 500 for line in lines)


def test_a_name_in_a_script_without_a_font_gives_way_to_the_row_of_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chart_picture, "_SYSTEM_FONTS", ())

    assert chart_picture._label("ⴰⵎⴰⵣⵉⵖ", 3, 500) == ["Row 3 of the table"]
    assert chart_picture._label("Café Zoë", 3, 500) == ["Café Zoë"]


def test_more_bars_than_a_page_holds_are_left_to_the_table() -> None:
    few, many, most = (
        picture(Series("Passages", tuple(range(count))), categories=tuple(map(str, range(count))))
        for count in (12, 24, 300)
    )

    heights = [image.height / DOTS_PER_INCH for image in (few, many, most)]
    assert all(one < other for one, other in pairwise(heights))
    assert heights[-1] < 9  # inches, of the eleven and a half of a page


def test_a_note_stands_below_the_base_in_as_many_lines_as_it_needs() -> None:
    plain = Chart("k", "Stances", ("Homes",), (Series("Unclear", (2,), "unclear"),), base="3 passages")
    note = "Reviewers differ on the stance of 2 passages, which count as unclear."
    _png, (_width, short) = draw(plain, width=WIDTH)
    _png, (_width, tall) = draw(replace(plain, note=note), width=WIDTH)
    _png, (_width, narrow) = draw(replace(plain, note=note), width=WIDTH // 2)

    assert short < tall < narrow


def test_a_chart_of_nothing_but_zeros_is_drawn() -> None:
    image = picture(Series("A", (0, 0), "support"), Series("B", (0, 0), "oppose"), categories=("x", ""))

    assert image.getcolors(100_000) is not None
