from datetime import date
from pathlib import Path

import pytest

from desktop.briefings.compose import compose
from desktop.domain.progress import ended
from desktop.file_errors import FolderNotWritable, ProjectBusy
from desktop.jobs.make_demo import BRIEFING_NAME, PROJECT_NAME, Demo, make_demo
from desktop.jobs.write_briefing import write_briefing
from desktop.session import Session
from desktop.store import briefings, codes, codings, documents, history, reviewers
from desktop.store.project_file import open_project
from tests.desktop.store.steps import findings


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The demo, made once over an earlier one, in a folder that holds something else."""
    folder = tmp_path_factory.mktemp("demo")
    (folder / "mine.txt").write_text("mine", "utf-8")
    ended(make_demo(folder))
    return ended(make_demo(folder))


def test_two_files_are_made_and_nothing_else_is_touched(demo: Demo) -> None:
    assert sorted(path.name for path in demo.project.parent.iterdir()) == ["mine.txt", BRIEFING_NAME, PROJECT_NAME]


def test_the_project_is_whole_and_coded_by_two_reviewers(demo: Demo) -> None:
    found = findings(demo.project)
    with open_project(demo.project, write=False) as project:
        everybody = {reviewer.id for reviewer in reviewers.all_reviewers(project)}
        coded_by = {coding.reviewer_id for coding in codings.all_codings(project)}
        titles = [document.title for document in documents.all_documents(project)]
        done = [entry.batch.label for entry in history.entries(project)]
        book = codes.codebook(project)
    assert found == ()
    assert len(everybody) == 2
    assert coded_by == everybody
    assert len(titles) == demo.documents >= 8
    assert len(book) > 20
    assert sum(label.startswith("Coded ") for label in done) == 2


def test_one_briefing_is_saved_and_can_be_written(demo: Demo, tmp_path: Path) -> None:
    with open_project(demo.project, write=False) as project:
        (saved,) = briefings.all_briefings(project)
        briefing = compose(project, today=date(2026, 4, 20), briefing_id=saved.id)

    written = [section.heading for section in briefing.sections if section.blocks]
    assert {"Issue", "Where stakeholders stand", "What they say", "Stances by issue", "Sources"} <= set(written)
    assert {extract.code.split(" > ")[0] for extract in briefing.extracts} == {"Right to work"}
    for _ in write_briefing(demo.project, tmp_path / "out.docx", briefing=saved.title):
        pass
    assert (tmp_path / "out.docx").read_bytes().startswith(b"PK")


def test_no_coding_of_the_sample_fails(demo: Demo) -> None:
    assert demo.codings > 50


def test_a_sample_project_that_is_open_is_not_replaced(demo: Demo) -> None:
    session = Session.open(demo.project, by="Ann")
    before = demo.project.read_bytes()

    with pytest.raises(ProjectBusy):
        ended(make_demo(demo.project.parent))

    session.close()
    assert demo.project.read_bytes() == before


def test_a_file_of_that_name_that_is_no_project_any_more_is_replaced(tmp_path: Path) -> None:
    (tmp_path / PROJECT_NAME).write_bytes(b"damaged")

    ended(make_demo(tmp_path))

    with open_project(tmp_path / PROJECT_NAME, write=False) as project:
        assert documents.all_documents(project)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    with pytest.raises(FolderNotWritable):
        ended(make_demo(tmp_path / "file" / "demo"))
