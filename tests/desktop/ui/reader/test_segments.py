"""Nested and incomplete structure becomes one flat run of paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.document import BLOCK_KINDS, Block, DocumentContent
from desktop.domain.ids import DocumentId, TextId
from desktop.ui.reader.segments import MOST_CELLS, page_starts, segments


def content(text: str, *blocks: Block) -> DocumentContent:
    return DocumentContent(DocumentId("d"), TextId("t"), text, blocks, ())


TEXTS = st.text(alphabet="ab \n😀ש", max_size=40)


@st.composite
def documents(draw):
    text = draw(TEXTS)
    blocks = []
    for _ in range(draw(st.integers(0, 8))):
        start = draw(st.integers(0, len(text)))
        blocks.append(Block(draw(st.sampled_from(BLOCK_KINDS)), start, draw(st.integers(start, len(text) + 3))))
    return content(text, *blocks)


@given(documents())
def test_segments_never_overlap_and_never_lose_a_word(document):
    shown = segments(document)

    assert shown
    for one, other in zip(shown, shown[1:], strict=False):
        assert one.start <= one.end <= other.start
    covered = {offset for s in shown for offset in range(s.start, s.end)}
    in_tables = any(s.cell for s in shown)
    if not in_tables:
        assert all(offset in covered for offset, c in enumerate(document.text) if not c.isspace())


def test_cells_get_their_row_and_column():
    text = "a\tb\nc\td\nrest"
    table = (
        Block("table", 0, 7), Block("row", 0, 3), Block("cell", 0, 1), Block("cell", 2, 3),
        Block("row", 4, 7), Block("cell", 4, 5), Block("cell", 6, 7),
    )  # fmt: skip

    shown = segments(content(text, *table))

    assert [(s.cell.row, s.cell.column) for s in shown[:4]] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert shown[4].cell is None
    assert text[shown[4].start : shown[4].end] == "rest"


def test_long_tables_are_shown_in_parts():
    rows, columns = 500, 4
    blocks, text = [], ""
    for _row in range(rows):
        start = len(text)
        for _column in range(columns):
            blocks.append(Block("cell", len(text), len(text) + 1))
            text += "x\t"
        blocks.append(Block("row", start, len(text) - 1))
    blocks.append(Block("table", 0, len(text)))

    shown = segments(content(text, *blocks))

    parts: dict[int, int] = {}
    for segment in shown:
        parts[segment.cell.table] = parts.get(segment.cell.table, 0) + 1
    assert len(shown) == rows * columns
    assert len(parts) == 4
    assert max(parts.values()) <= MOST_CELLS + columns
    assert max(segment.cell.column for segment in shown) == columns - 1


def test_paragraphs_from_right_to_left_are_known():
    shown = segments(content("plain\nשלום", Block("para", 0, 5)))

    assert [segment.right_to_left for segment in shown] == [False, True]


def test_pages_without_a_label_are_counted():
    pages = page_starts((Block("page", 10, 20), Block("page", 0, 10), Block("page", 20, 30, 0, "iii")))

    assert [(page.offset, page.label) for page in pages] == [(0, "1"), (10, "2"), (20, "iii")]


def test_a_monstrous_paragraph_is_shown_in_pieces_that_hold_every_character():
    text = "word " * 20_000

    shown = segments(content(text, Block("para", 0, len(text))))

    assert len(shown) > 9
    assert "".join(text[s.start : s.end] for s in shown) == text
    assert max(s.end - s.start for s in shown) <= 10_000
