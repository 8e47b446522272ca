"""How wide the columns of a table are."""

from hypothesis import given
from hypothesis import strategies as st

from exports.word.tables import Cell, Column, widened

WIDTH = 9_184
names = st.text(alphabet="abc ", min_size=1, max_size=40)
columns = st.lists(st.builds(Column, names, st.integers(1, 60)), min_size=1, max_size=9)


@given(columns, st.data())
def test_columns_fill_the_width_whatever_stands_in_them(found: list[Column], data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.tuples(*(names.map(Cell) for _ in found)), max_size=4))

    widths = [column.width for column in widened(found, WIDTH, rows)]

    assert WIDTH - len(found) - 1 <= sum(widths) <= WIDTH
    assert all(width > 0 for width in widths)


def test_a_narrow_column_takes_what_its_longest_word_needs_from_the_others() -> None:
    found = (Column("Issue", 46), Column("Conditional", 4), Column("Who", 4))

    plain, fitted = (
        widened(found, WIDTH),
        widened(
            found,
            WIDTH,
            (
                (
                    Cell("Fees"),
                    Cell("1"),
                    Cell("Operators"),
                ),
            ),
        ),
    )

    assert plain[1].width > 1_400
    assert plain[2].width < 800 < 1_000 < fitted[2].width
    assert fitted[0].width < plain[0].width


def test_a_bold_word_of_a_cell_needs_as_much_room_as_one_of_a_heading() -> None:
    found = (Column("Issue", 22), Column("Who", 200))

    bold = widened(found, WIDTH, [(Cell("Asylum accommodation", is_strong=True), Cell("x"))])
    plain = widened(found, WIDTH, [(Cell("Asylum accommodation"), Cell("x"))])
    heading = widened((Column("Asylum accommodation", 22), Column("Who", 200)), WIDTH)

    assert bold[0].width == heading[0].width > plain[0].width
