"""Copies that are sent: a part is a sound project, shows nothing that it should not, and comes back without loss."""

import zipfile
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from desktop.domain.ids import ReviewerId
from desktop.domain.part import Part
from desktop.domain.progress import ended
from desktop.domain.span import Span
from desktop.edits.assignments import mark_documents
from desktop.edits.codes import add_code
from desktop.edits.codings import apply_code
from desktop.edits.documents import add_document, move_to_folder
from desktop.edits.memos import write_memo
from desktop.file_errors import FolderNotWritable, NotAPackage, WrongPassword
from desktop.jobs.merge_projects import merge_projects
from desktop.jobs.send_copy import Sent, send_copy
from desktop.readers.plain_text import read
from desktop.session import Session
from desktop.store import assignments, documents, package
from desktop.store.merge_outcome import Merged
from desktop.store.project_file import open_project
from tests.desktop.store.random_edits import RandomEdits
from tests.desktop.store.replicas import everything
from tests.desktop.store.steps import findings
from tests.gate import SEED, Counted, wanted

WHOLE = Part()
PROGRAMS = wanted("M parts")
STEPS = 40
SECRET = b"Hardly believable, this figure"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A project in which Ann and Bob have coded two letters in two folders, Bob with a memo."""
    path = tmp_path / "home.gloss"
    with closing(Session.create(path, title="Homes", by="Ann")) as ann:
        code = ann.perform("Code", add_code, name="Rents").ids("code")[0]
        letters = []
        for name in ("first", "second"):
            data = f"The {name} letter. Rents rise, and we ask for homes.".encode()
            added = ann.perform(
                "Add", add_document, parsed=read(data, f"{name}.txt"), data=data, file_name=f"{name}.txt"
            )
            letters.append(added.ids("document")[0])
        ann.perform("File", move_to_folder, letters[1:], folder="Responses")
        _apply(ann, letters[0], code, Span(4, 9))
    with closing(Session.open(path, by="Bob")) as bob:
        for letter in letters:
            coding = _apply(bob, letter, code, Span(19, 29))
        bob.perform(
            "Memo", write_memo, target_table="coding", target_id=coding, reviewer_id=bob.reviewer.id,
            body=SECRET.decode(),
        )  # fmt: skip
    return path


def _apply(session: Session, document: str, code: str, span: Span) -> str:
    return session.perform(
        "Apply", apply_code, document_id=document, span=span, code_id=code, reviewer_id=session.reviewer.id
    ).ids("coding")[0]


def _reviewer(path: Path, name: str) -> ReviewerId:
    with open_project(path, write=False) as project:
        return ReviewerId(project.query("SELECT id FROM reviewer WHERE name = ?", (name,))[0][0])


def _sent(source: Path, part: Part = WHOLE, *, name: str = "copy.gloss", password: str = "") -> Sent:
    return ended(send_copy(source, source.with_name(name), part, password=password))


def _merged(into: Path, other: Path) -> Merged:
    with open_project(into) as project:
        return ended(merge_projects(project, [other]))


def _codings(path: Path) -> list[tuple[str]]:
    sql = "SELECT r.name FROM coding c JOIN reviewer r ON r.id = c.reviewer_id WHERE c.deleted_hlc IS NULL ORDER BY 1"
    with open_project(path, write=False) as project:
        return project.query(sql)


def test_a_whole_copy_holds_everything(home: Path) -> None:
    sent = _sent(home)

    assert (sent.documents, sent.codings, sent.memos, sent.left_out) == (2, 3, 1, 0)
    with open_project(home, write=False) as one, open_project(sent.path, write=False) as other:
        assert everything(one) == everything(other)


def test_only_my_codings_go_along_and_nobody_elses_memos(home: Path) -> None:
    sent = _sent(home, Part(frozenset({_reviewer(home, "Ann")})))

    assert _codings(sent.path) == [("Ann",)]
    assert (sent.documents, sent.memos) == (2, 0)
    assert findings(sent.path) == ()


def test_a_blind_copy_has_no_trace_of_what_others_wrote(home: Path) -> None:
    sent = _sent(home, Part(frozenset()))

    with open_project(sent.path, write=False) as project:
        assert project.query("SELECT count(*) FROM change WHERE tbl IN ('coding', 'memo', 'decision')") == [(0,)]
        assert project.query("SELECT count(*) FROM batch WHERE label = 'Apply'") == [(0,)]
    assert SECRET in home.read_bytes()
    assert SECRET not in sent.path.read_bytes()
    assert findings(sent.path) == ()


def test_a_part_does_not_say_that_those_who_are_left_out_have_read_it_and_coded_nothing(home: Path) -> None:
    for name in ("Ann", "Bob"):
        with closing(Session.open(home, by=name)) as session:
            first = documents.all_documents(session.project)[0]
            session.perform("Done", mark_documents, (first.id,), reviewer_id=session.reviewer.id, state="done")

    def readers(part: Part, name: str) -> list[ReviewerId]:
        with open_project(_sent(home, part, name=name).path, write=False) as project:
            return [each.reviewer_id for each in assignments.all_assignments(project)]

    ann, bob = _reviewer(home, "Ann"), _reviewer(home, "Bob")
    assert readers(Part(frozenset()), "blind.gloss") == []
    assert readers(Part(frozenset({ann})), "ann.gloss") == [ann]
    assert sorted(readers(WHOLE, "whole.gloss")) == sorted([ann, bob])


def test_one_who_is_said_to_be_the_same_person_goes_along(home: Path) -> None:
    from desktop.domain.change import RowChange

    ann, bob = _reviewer(home, "Ann"), _reviewer(home, "Bob")
    with closing(Session.open(home, by="Ann")) as session:
        session.perform("Same", lambda _project: [RowChange("reviewer", bob, {"same_as": ann})])

    assert _codings(_sent(home, Part(frozenset({ann}))).path) == [("Ann",), ("Bob",), ("Bob",)]


def test_a_folder_goes_along_without_the_texts_of_other_documents(home: Path) -> None:
    sent = _sent(home, Part(folder="Responses"))

    assert (sent.documents, sent.codings) == (1, 1)
    assert b"The first letter" not in sent.path.read_bytes()
    assert b"The second letter" in sent.path.read_bytes()
    assert findings(sent.path) == ()


def test_without_the_originals_all_else_is_there(home: Path) -> None:
    sent = _sent(home, Part(originals=False))

    with open_project(sent.path, write=False) as project:
        assert project.query("SELECT count(*), count(bytes) FROM blob") == [(2, 0)]
    assert findings(sent.path) == ()
    assert _merged(home, sent.path).changes == 0
    with open_project(home, write=False) as project:
        assert project.query("SELECT count(bytes) FROM blob") == [(2,)]


def test_a_package_opens_with_its_password_only(home: Path, tmp_path: Path) -> None:
    sent = _sent(home, name="copy.zip", password="open, sesame ü")
    room = tmp_path / "room"
    room.mkdir()

    assert package.is_package(sent.path)
    assert package.needs_password(sent.path)
    assert SECRET not in sent.path.read_bytes()
    for wrong in ("", "open, sesame u"):
        with pytest.raises(WrongPassword):
            package.unpack(sent.path, room, password=wrong)
    assert list(room.iterdir()) == []
    unpacked = package.unpack(sent.path, room, password="open, sesame ü")
    assert unpacked.name == "copy.gloss"
    assert findings(unpacked) == ()


@pytest.mark.parametrize("names", [(), ("letter.txt",), ("a.gloss", "b.gloss")])
def test_a_zip_file_without_exactly_one_project_is_refused(tmp_path: Path, names: tuple[str, ...]) -> None:
    path = tmp_path / "some.zip"
    with zipfile.ZipFile(path, "w") as out:
        for name in names:
            out.writestr(name, "words")

    with pytest.raises(NotAPackage):
        package.unpack(path, tmp_path)


def test_a_name_that_leads_out_of_the_folder_is_only_a_name(tmp_path: Path) -> None:
    path, room = tmp_path / "some.zip", tmp_path / "room"
    room.mkdir()
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("../../evil.gloss", "words")

    assert package.unpack(path, room) == room / "evil.gloss"


def test_a_target_that_cannot_be_written_leaves_nothing_behind(home: Path) -> None:
    with pytest.raises(FolderNotWritable):
        ended(send_copy(home, home.parent / "nowhere" / "copy.gloss", Part()))

    assert [path.name for path in home.parent.iterdir()] == ["home.gloss"]


@pytest.mark.gate("M")
@pytest.mark.parametrize("seed", range(SEED, SEED + PROGRAMS))
def test_any_part_is_sound_and_comes_back_without_loss_or_conflict(tmp_path: Path, seed: int, counted: Counted) -> None:
    chance = Random(seed)
    home, edits = tmp_path / "home.gloss", RandomEdits(chance)
    Session.create(home, title="Random", by="Ann").close()
    for name in ("Ann", "Bob", "Cid", "Ann"):
        with closing(Session.open(home, by=name)) as session:
            session.project.conn.execute("PRAGMA synchronous=OFF")
            for _ in range(STEPS):
                edits.step(session)
            reviewers = [ReviewerId(i) for (i,) in session.project.query("SELECT id FROM reviewer")]
            folders = [folder for (folder,) in session.project.query("SELECT DISTINCT folder FROM document")]
    readings = chance.choice([None, frozenset(), frozenset(chance.sample(reviewers, 1))])
    folder = chance.choice([None, *folders, "Elsewhere"])

    sent = _sent(home, Part(readings, folder, originals=chance.random() < 0.5))

    assert findings(sent.path) == ()
    with open_project(home, write=False) as project:
        before = everything(project)
    assert _merged(home, sent.path) == Merged()
    with open_project(home, write=False) as project:
        assert everything(project) == before
    with closing(Session.open(sent.path, by="Dora")) as dora:
        documents = dora.project.query("SELECT id, text_id FROM document WHERE deleted_hlc IS NULL")
        made = [_apply(dora, document, None, Span(1, 9)) for document, _ in documents]  # type: ignore[arg-type]
    back = _merged(home, sent.path)
    assert (back.codings, back.conflicts) == (len(made), 0)
    assert findings(home) == ()
    counted(part="parts")
