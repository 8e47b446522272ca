"""Searching all documents of a project, with the index, without it, and with one that is damaged."""

import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from desktop.analysis.search import search
from desktop.domain.document import Block, ParsedDocument
from desktop.domain.ids import DocumentId
from desktop.domain.progress import ended
from desktop.domain.search_query import parse_query
from desktop.domain.span import Span
from desktop.edits.documents import add_document, remove_documents
from desktop.edits.exclusions import exclude
from desktop.jobs.search_documents import Found, SearchOutcome, search_documents
from desktop.session import Session
from desktop.store import documents, search_index
from desktop.store.project_file import open_project
from desktop.store.search_index import SearchIndex, open_index

LETTER = "The permit\nA work permit costs money. Work is scarce.\nPERMITS cost less.\nAdvert: permit holders."
SPEECH = "Speech\nThe café needs work.\nNo 🇬🇧 permit is here."
NOTE = "Nothing about it."


@pytest.fixture
def searched(session: Session) -> Session:
    """A project with three documents."""
    for title, text in (("Letter", LETTER), ("Speech", SPEECH), ("Note", NOTE)):
        add(session, title, text)
    return session


def add(session: Session, title: str, text: str) -> DocumentId:
    """Add a document whose lines are paragraphs."""
    starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
    blocks = tuple(Block("para", start, start + len(text[start:].split("\n")[0])) for start in starts)
    parsed = ParsedDocument(text, "text/plain", "test", "1", blocks, title=title)
    added = session.perform("Add", add_document, parsed=parsed, data=text.encode(), file_name=f"{title}.txt")
    return DocumentId(added.ids("document")[0])


def outcome(session: Session, words: str, **options: int) -> SearchOutcome:
    """Step the job to its end."""
    return ended(search_documents(session.project.path, parse_query(words), **options))


def places(session: Session, words: str) -> list[tuple[str, str]]:
    """Title and words of each place."""
    return [(found.document.title, hit.text) for found in outcome(session, words).documents for hit in found.hits]


def test_every_place_is_found_with_its_context_and_paragraph(searched: Session) -> None:
    found = outcome(searched, "permit")

    assert [(one.document.title, len(one.hits)) for one in found.documents] == [("Letter", 3), ("Speech", 1)]
    hit = found.documents[1].hits[0]
    assert (hit.text, hit.context, hit.place) == ("permit", "No 🇬🇧 permit is here.", "para 3")
    assert hit.span.of(SPEECH) == "permit"
    assert str(found.documents[1].citation(hit)).endswith("para 3")
    assert (found.count, found.complete) == (4, True)


def test_words_must_all_occur_and_paragraphs_with_all_of_them_go_first(searched: Session) -> None:
    assert places(searched, "work permit") == [
        ("Letter", "work permit"), ("Letter", "Work"), ("Speech", "work"), ("Speech", "permit"),
    ]  # fmt: skip
    assert places(searched, '"work permit"') == [("Letter", "work permit")]
    assert places(searched, "perm* cafe") == [("Speech", "café"), ("Speech", "permit")]
    assert places(searched, "permit nowhere") == []


def test_words_that_are_no_content_are_not_found(searched: Session) -> None:
    letter = next(one for one in documents.all_documents(searched.project) if one.title == "Letter")
    start = LETTER.index("Advert")
    searched.perform("Not content", exclude, letter.id, Span(start, len(LETTER)))

    assert places(searched, "permit") == [("Letter", "permit"), ("Letter", "permit"), ("Speech", "permit")]
    assert places(searched, "holders") == []
    searched.undo()
    assert places(searched, "holders") == [("Letter", "holders")]


def test_what_came_or_went_since_is_found_or_not(searched: Session) -> None:
    assert len(places(searched, "permit")) == 4
    late = add(searched, "Late", "One more permit.")
    assert places(searched, "more") == [("Late", "more")]
    searched.perform("Remove", remove_documents, (late,))

    assert places(searched, "more") == []


def test_the_index_is_private_beside_the_settings_and_not_in_the_project(
    searched: Session, glossator_home: Path
) -> None:
    before = searched.project.path.read_bytes()
    places(searched, "permit")

    (file,) = (glossator_home / "search").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert searched.project.path.read_bytes() == before
    assert b"Work is scarce" not in file.read_bytes(), "it holds words, not sentences"


@pytest.mark.parametrize("harm", ["garbage", "cut", "other version", "no table", "removed"])
def test_an_index_that_is_damaged_or_gone_is_made_anew(searched: Session, glossator_home: Path, harm: str) -> None:
    expected = places(searched, "permit")
    (file,) = (glossator_home / "search").iterdir()
    if harm == "garbage":
        file.write_bytes(b"x" * 9000)
    elif harm == "cut":
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    elif harm == "removed":
        file.unlink()
    else:
        with sqlite3.connect(file) as conn:
            conn.execute("PRAGMA user_version=99" if harm == "other version" else "DROP TABLE extraction")
        conn.close()

    assert places(searched, "permit") == expected
    assert places(searched, "permit") == expected
    with open_index(searched.project) as index:
        assert index.is_there
        assert index.missing(documents.text_ids(searched.project)) == ()


def test_damage_in_the_middle_of_a_search_loses_nothing(searched: Session, glossator_home: Path) -> None:
    expected = places(searched, "permit")
    (file,) = (glossator_home / "search").iterdir()
    data = bytearray(file.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    file.write_bytes(data)

    assert places(searched, "permit") == expected


def test_where_sqlite_has_no_fts5_or_nothing_can_be_written_all_texts_are_looked_through(
    searched: Session, glossator_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = [(words, places(searched, words)) for words in ("permit", "work permit", '"work permit"', "per*")]
    monkeypatch.setattr(search_index, "_SCHEMA", "CREATE VIRTUAL TABLE words USING no_such_module(x);")
    for file in (glossator_home / "search").iterdir():
        file.unlink()
    assert [(words, places(searched, words)) for words, _places in expected] == expected

    shutil.rmtree(glossator_home / "search")
    (glossator_home / "search").write_text("in the way")
    assert [(words, places(searched, words)) for words, _places in expected] == expected


def test_another_program_that_writes_to_the_index_does_not_stop_a_search(
    searched: Session, glossator_home: Path
) -> None:
    expected = places(searched, "permit")
    add(searched, "Late", "A late permit.")
    (file,) = (glossator_home / "search").iterdir()
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")

    assert places(searched, "permit") == sorted([*expected, ("Late", "permit")])
    other.close()
    assert file.exists()


def test_a_search_can_be_cut_short_and_tells_what_it_finds_on_its_way(searched: Session) -> None:
    assert not outcome(searched, "permit", most=3).complete
    steps = list(search_documents(searched.project.path, parse_query("permit"), pace=0))

    told = [found.document.title for step in steps if isinstance(step, Found) for found in step.new]
    assert told == ["Letter", "Speech"]


def test_no_statement_stays_open_between_two_steps(searched: Session) -> None:
    reading = open_project(searched.project.path, write=False)
    steps = search(reading, SearchIndex(Path(), None), parse_query("permit"), documents.text_ids(reading))
    next(steps)
    next(steps)

    add(searched, "Late", "A commit while a search is under way.")
    steps.close()
    reading.close()


def test_only_the_indexes_of_the_projects_searched_last_are_kept(
    searched: Session, glossator_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "MOST_FILES", 2)
    folder = glossator_home / "search"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.db").write_bytes(b"old")
    places(searched, "permit")

    assert len(list(folder.glob("*.db"))) == 2
