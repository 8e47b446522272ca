"""Where names stand beside one page: each at its first line, pushed apart where they would meet, none off the page."""

from collections.abc import Sequence

from desktop.ui.reader.stripes import Bar, NameRow

STEP = 15.0
LEAST_STEP = 12.5


def place_names(bars: Sequence[Bar], *, top: float, bottom: float, line: float) -> tuple[NameRow, ...]:
    """Rows of names for the bars that show on a page.

    Args:
        bars: of the codings on the page; those that began on an earlier page are named again, at the top.
        top, bottom: of the page's text, in pixels of the whole document.
        line: height of a line of text; a name stands at the middle of its coding's first line.

    Returns:
        From top to bottom. What finds no room even at the least distance is counted in the last row.
    """
    ordered = sorted(bars, key=lambda bar: (max(bar.top, top), bar.lane))
    room = bottom - top
    step = max(LEAST_STEP, min(STEP, room / max(1, len(ordered))))
    most = max(1, int(room / step))
    kept, rest = (ordered, []) if len(ordered) <= most else (ordered[: most - 1], ordered[most - 1 :])
    rows: list[NameRow] = []
    for bar in kept:
        own = max(bar.top, top) + line / 2
        rows.append(NameRow(bar.coding, max(own, rows[-1].middle + step) if rows else max(own, top + step / 2)))
    if rest:
        rows.append(NameRow(None, rows[-1].middle + step if rows else top + step / 2, [bar.coding for bar in rest]))
    below = bottom - step / 2
    for row in reversed(rows):  # those that were pushed off the page push the others up
        row.middle = min(row.middle, below)
        below = row.middle - step
    return tuple(rows)
