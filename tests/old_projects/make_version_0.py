"""Makes version_0.gloss: what a program before the first one might have written. Run it once, by hand:

    python -m tests.old_projects.make_version_0

There never was such a program. Its tables of history and content are those of every version; of the projected ones it
has only three, of another shape, and a table of its own, so that nothing but history can be what a new file is made of.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.domain.codebook import CodebookRow
from desktop.domain.span import Span
from desktop.edits.codes import delete_codes, import_codebook
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document
from desktop.edits.memos import write_memo
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store import codes
from desktop.store.schema import APPLICATION_ID, known_schema

HERE = Path(__file__).parent
KEPT = ("batch", "change", "change_prev", "blob", "document_text", "document_block", "document_mark")
PROJECTED = """
CREATE TABLE project(id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE code(id TEXT PRIMARY KEY, label TEXT NOT NULL, colour INTEGER);
CREATE TABLE coding(id TEXT PRIMARY KEY, code TEXT, start INTEGER, length INTEGER);
CREATE TABLE window_state(key TEXT PRIMARY KEY, value TEXT);
"""


def main() -> None:
    """Write a project with today's program, and take its history and content over into the old shape."""
    whole, target = HERE / "whole.gloss", HERE / "version_0.gloss"
    target.unlink(missing_ok=True)
    _write(whole)
    with closing(sqlite3.connect(target)) as old:
        old.execute(f"PRAGMA application_id={APPLICATION_ID}")
        for kind, name, sql in sorted(known_schema()):
            if kind == "table" and name in KEPT:
                old.execute(sql)
        old.executescript(PROJECTED)
        old.execute("INSERT INTO code VALUES('1', 'A code that history does not know', 3)")
        with closing(sqlite3.connect(whole)) as new:
            for table in KEPT:
                rows = new.execute(f"SELECT * FROM {table}").fetchall()
                if rows:
                    old.executemany(f"INSERT INTO {table} VALUES({','.join('?' * len(rows[0]))})", rows)
        old.execute("PRAGMA user_version=0")
        old.commit()
        old.execute("VACUUM")
    whole.unlink()


def _write(path: Path) -> None:
    with closing(Session.create(path, title="Homes", by="Ann Lee")) as session:
        data = "We ask for homes 🏠.\n\nRents rise, and the café closes.".encode()
        document = session.perform(
            "Add", add_document, parsed=read(data, "letter.txt"), data=data, file_name="letter.txt"
        ).ids("document")[0]
        session.perform("Take in", import_codebook, [CodebookRow(("Housing",)), CodebookRow(("Housing", "Rents"))])
        book = codes.codebook(session.project)
        for at, path_of in ((0, ("Housing",)), (20, ("Housing", "Rents"))):
            coding = session.perform(
                "Code", apply_code, document_id=document, span=Span(at, at + 8), code_id=book.find(path_of).id,
                reviewer_id=session.reviewer.id,
            ).ids("coding")[0]  # fmt: skip
        session.perform(
            "Memo", write_memo, target_table="coding", target_id=coding, reviewer_id=session.reviewer.id, body="Why?"
        )
        session.perform("Delete", delete_codes, book.find(("Housing", "Rents")).id)
        session.undo()


if __name__ == "__main__":
    main()
