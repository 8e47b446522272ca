"""Writing many rows with few statements."""

import sqlite3
from contextlib import closing

import pytest

from desktop.store.inserting import insert_rows


@pytest.mark.parametrize("count", [0, 1, 399, 400, 401, 1_000])
def test_any_number_of_rows_is_written_in_their_order(count: int) -> None:
    rows = [(number, f"word {number}") for number in range(count)]
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.execute('CREATE TABLE word("end" INTEGER PRIMARY KEY, name TEXT)')

        insert_rows(conn, "word", ("end", "name"), iter(rows))

        assert conn.execute("SELECT * FROM word ORDER BY rowid").fetchall() == rows


def test_a_row_that_is_there_is_told() -> None:
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.execute("CREATE TABLE word(id INTEGER PRIMARY KEY)")

        with pytest.raises(sqlite3.IntegrityError):
            insert_rows(conn, "word", ("id",), [(number % 500,) for number in range(501)])
