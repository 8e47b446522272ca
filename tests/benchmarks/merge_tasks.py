"""Merging, by the program and by the least work: two reviewers' codings of the same documents.

The two files to merge are made once for a workload: the same documents in both, each with the codings of one half of
the reviewers.
"""

import hashlib
import json
import shutil
import sqlite3
from pathlib import Path

from tests.benchmarks import clock
from tests.benchmarks.corpus import PROFILES, Mark, marks

SMALL = 100
"""Codings of a small merge into a large project."""


def halves(workload: str) -> tuple[list[Mark], list[Mark]]:
    """The codings of a workload by reviewers of odd and of even place in the order of their names."""
    names = sorted({mark.reviewer for mark in marks(PROFILES[workload])})
    first = set(names[::2])
    found: tuple[list[Mark], list[Mark]] = ([], [])
    for mark in marks(PROFILES[workload]):
        found[mark.reviewer not in first].append(mark)
    return found


def two_files(work: Path, workload: str) -> tuple[Path, Path]:
    """Two copies of a project, each coded by one half of its reviewers; made where they are not there."""
    from tests.benchmarks.product import bare_project, code_with  # it names the tasks of this module

    bare = bare_project(work, workload)
    paths = work / f"{workload}-one.gloss", work / f"{workload}-two.gloss"
    for path, half in zip(paths, halves(workload), strict=True):
        if not path.exists():
            shutil.copy(bare, path)
            code_with(work, path, half)
    return paths


def merge(work: Path, workload: str) -> clock.Outcome:
    """One half taken into the other, with every hash checked; the backup before it apart."""
    from desktop.jobs.merge_projects import merge_projects
    from desktop.store import backups
    from desktop.store.project_file import open_project
    from tests.benchmarks.product import result

    one, two = two_files(work, workload)
    into = work / f"{workload}-merged.gloss"
    samples: list[float] = []
    for _ in range(1 if workload == "L" else 3):
        shutil.copy(one, into)
        with open_project(into) as project:
            backups.back_up(project, reason="work")  # the merge finds it made, so that it is not measured
            before = _commits(into)
            with clock.sample(samples):
                found = result(merge_projects(project, (two,)))
            assert _commits(into) == before + 1
    return {"samples": samples, "rows": found.codings, "peak_mb": clock.peak_mb()}


def _commits(path: Path) -> int:
    """How many there have been: SQLite counts them in the header, where a trace would cost a tenth of the merge."""
    with path.open("rb") as file:
        return int.from_bytes(file.read(28)[24:])


def merge_small(work: Path, workload: str) -> clock.Outcome:
    """A hundred codings taken into the whole project."""
    from desktop.jobs.merge_projects import merge_projects
    from desktop.store import backups
    from desktop.store.project_file import open_project
    from tests.benchmarks.product import code_with, result

    whole, small, into = work / f"{workload}.gloss", work / f"{workload}-small.gloss", work / f"{workload}-into.gloss"
    if not small.exists():
        shutil.copy(whole, small)
        some = [mark for mark, _ in zip(marks(PROFILES[workload]), range(SMALL), strict=False)]
        code_with(work, small, some, reviewer="Somebody else")
    samples: list[float] = []
    for _ in range(3):
        shutil.copy(whole, into)
        with open_project(into) as project:
            backups.back_up(project, reason="work")
            with clock.sample(samples):
                found = result(merge_projects(project, (small,)))
    assert found.codings == SMALL
    return {"samples": samples}


def least_merge(work: Path, workload: str) -> clock.Outcome:
    """The codings of one table copied into another, in one transaction."""
    from tests.benchmarks.limits import connect

    samples: list[float] = []
    rows = 0
    for _ in range(1 if workload == "L" else 3):
        one, two = work / f"limit-{workload}-one.db", work / f"limit-{workload}-two.db"
        for path, half in zip((one, two), halves(workload), strict=True):
            _limit_file(path, half)
        with clock.sample(samples):
            connection, other = connect(one), sqlite3.connect(two)
            connection.execute("BEGIN")
            connection.executemany(
                "INSERT OR IGNORE INTO coding VALUES (?, ?, ?, ?, ?, ?, ?)", other.execute("SELECT * FROM coding")
            )
            connection.execute("COMMIT")
            rows = connection.execute("SELECT count(*) FROM coding").fetchone()[0]
            connection.close()
            other.close()
    return {"samples": samples, "rows": rows}


def least_whole_merge(work: Path, workload: str) -> clock.Outcome:
    """The rows that the program writes, history and all: changes not here, once their hashes are right, and their rows.

    It takes these as they stand in the other file: it works none out, and looks for no conflict and no damaged page.
    """
    from tests.benchmarks.limits import connect

    one, two, into = (work / f"{workload}-{name}.gloss" for name in ("one", "two", "least"))
    samples: list[float] = []
    for _ in range(1 if workload == "L" else 3):
        shutil.copy(one, into)
        connection, other = connect(into), sqlite3.connect(two)
        connection.execute("PRAGMA foreign_keys=ON")
        with clock.sample(samples):
            connection.execute("BEGIN IMMEDIATE")
            rows = _copy_history(connection, other)
            for table in ("reviewer", "code", "coding", "memo"):
                places = ",".join("?" * len(connection.execute(f"SELECT * FROM {table} LIMIT 0").description))
                connection.executemany(
                    f"INSERT OR IGNORE INTO {table} VALUES ({places})", other.execute(f"SELECT * FROM {table}")
                )
            connection.execute("COMMIT")
            other.close()
        connection.close()
    return {"samples": samples, "rows": rows}


def _copy_history(connection: sqlite3.Connection, other: sqlite3.Connection) -> int:
    """Batches and changes that are not here; gives the number of the changes."""
    columns = "id, hlc, at, reviewer_id, session_id, app_version, kind, undoes, label"
    here = {one for (one,) in connection.execute("SELECT id FROM batch")}
    batches = {row[0]: row for row in other.execute(f"SELECT {columns} FROM batch") if row[0] not in here}
    connection.executemany(f"INSERT INTO batch ({columns}) VALUES (?,?,?,?,?,?,?,?,?)", batches.values())
    names = columns.split(", ")
    texts = {one: _json(dict(zip(names, row, strict=True))) for one, row in batches.items()}
    known = {one for (one,) in connection.execute("SELECT id FROM change")}
    prevs: dict[bytes, list[bytes]] = {}
    for one, older in other.execute("SELECT id, prev FROM change_prev"):
        if one not in known:
            prevs.setdefault(one, []).append(older)
    sql = "SELECT id, batch_id, hlc, tbl, row_id, fields FROM change ORDER BY n"
    fresh = [row for row in other.execute(sql) if row[0] not in known]
    for one, batch, hlc, table, row_id, fields in fresh:
        older = ",".join(f'"{prev.hex()}"' for prev in sorted(prevs.get(one, ())))
        text = (
            f'{{"batch":{texts[batch]},"fields":{fields},"hlc":{hlc},"prev":[{older}],'
            f'"row":"{row_id}","tbl":"{table}"}}'
        )
        assert hashlib.sha256(text.encode()).digest()[:16] == one
    connection.executemany("INSERT INTO change (id, batch_id, hlc, tbl, row_id, fields) VALUES (?,?,?,?,?,?)", fresh)
    connection.executemany(
        "INSERT INTO change_prev VALUES (?,?)", ((one, older) for one, found in prevs.items() for older in found)
    )
    return len(fresh)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _limit_file(path: Path, half: list[Mark]) -> None:
    from tests.benchmarks.limits import connect

    path.unlink(missing_ok=True)
    connection = connect(path)
    connection.execute(
        'CREATE TABLE coding (id TEXT PRIMARY KEY, document TEXT, code TEXT, start INTEGER, "end" INTEGER, '
        "reviewer TEXT, memo TEXT)"
    )
    connection.execute("CREATE INDEX coding_document ON coding (document, start)")
    connection.execute("CREATE INDEX coding_code ON coding (code, document, start)")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO coding VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (f"{m.reviewer} {n}", m.document, " > ".join(m.code), m.start, m.end, m.reviewer, m.memo)
            for n, m in enumerate(half)
        ),
    )
    connection.execute("COMMIT")
    connection.close()


TASKS = {"merge": merge, "merge small": merge_small}
LIMITS = {"merge": least_merge, "merge whole": least_whole_merge}


def rows_of(half: list[Mark], reviewer: str | None) -> str:
    """The codings as lines of JSON, as the command reads them."""
    lines = []
    for mark in half:
        row = {
            "document": f"{mark.document}.txt",
            "start": mark.start,
            "end": mark.end,
            "code": " > ".join(mark.code),
            "reviewer": reviewer or mark.reviewer,
        }
        lines.append(json.dumps(row | ({"memo": mark.memo} if mark.memo else {})))
    return "\n".join(lines) + "\n"
