"""Fixtures for every test: a home of its own, and a project with a codebook and a document in it."""

import importlib.util
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.codebook import Codebook, CodebookRow
from desktop.domain.document import Block, Document, ParsedDocument
from desktop.domain.ids import DocumentId
from desktop.edits.codes import import_codebook
from desktop.edits.documents import add_document
from desktop.session import Session
from desktop.store import codes, documents
from desktop.store.project_file import ProjectFile
from tests import gate

NETWORK_GUARD = Path(__file__).parent / "network_guard"
ATTEMPTS = "GLOSSATOR_TEST_ATTEMPTS"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt


def pytest_configure() -> None:
    """Refuse connections to other hosts, here and in every Python that a test starts; note each attempt."""
    if ATTEMPTS not in os.environ:  # workers inherit the file of the run that started them
        handle, path = tempfile.mkstemp(prefix="glossator-connections-")
        os.close(handle)
        os.environ[ATTEMPTS] = path
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(NETWORK_GUARD), os.environ.get("PYTHONPATH")]))
    spec = importlib.util.spec_from_file_location("network_guard", NETWORK_GUARD / "sitecustomize.py")
    assert spec is not None
    assert spec.loader is not None
    spec.loader.exec_module(importlib.util.module_from_spec(spec))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Name the series of the tests that guard people's work; see gate.py."""
    gate.name_series(items)
    if gate.FULL:
        gate.longest_first(items)


@pytest.fixture
def counted(request: pytest.FixtureRequest) -> gate.Counted:
    """Takes how much of its series a test of the gate has done."""
    return gate.Counted(request.node)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run when anything tried to reach another host or a series is missing, whatever the tests said."""
    if Path(os.environ[ATTEMPTS]).read_text(encoding="utf-8") or gate.missing(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what the gate came to, and who tried to reach which host."""
    gate.show(terminalreporter)
    attempts = Path(os.environ[ATTEMPTS]).read_text(encoding="utf-8")
    if attempts:
        terminalreporter.section("connections to other hosts: none is allowed", red=True)
        terminalreporter.write(attempts)


@pytest.fixture(scope="session")
def qapp(qapp):  # type: ignore[no-untyped-def]  # the type would import Qt for tests that have none
    """The Qt application, with a font that is the same on every machine."""
    import fontpkg_inter
    from PySide6.QtGui import QFont, QFontDatabase

    files = Path(fontpkg_inter.__file__).parent / "files"
    for file in sorted(files.glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
    font = QFont(fontpkg_inter.FAMILY)
    font.setPixelSize(13)
    qapp.setFont(font)
    return qapp


@pytest.fixture(autouse=True)
def glossator_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user data folder that nobody else has: no test sees the files of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("GLOSSATOR_HOME", str(home))
    return home


TEXT = (
    "The right to work\n"
    "We ask the minister to let people work after six months. A wait of years costs 🇬🇧 councils £28m.\n"
    "Café owners, too, say: “we cannot find staff” — and the e\u0301migré cooks agree."
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty project of Ann Lee, open for writing."""
    session = Session.create(tmp_path / "project.gloss", title="Right to work", by="Ann Lee")
    yield session
    session.close()


@pytest.fixture
def project(session: Session) -> ProjectFile:
    """The file of that project."""
    return session.project


@pytest.fixture
def document(session: Session) -> Document:
    """A document of three paragraphs, the first a heading, in that project."""
    starts = [0, *(at + 1 for at, character in enumerate(TEXT) if character == "\n")]
    ends = [*(start - 1 for start in starts[1:]), len(TEXT)]
    kinds = ("heading", "para", "para")
    blocks = tuple(Block(kind, s, e, int(kind == "heading")) for kind, s, e in zip(kinds, starts, ends, strict=True))
    parsed = ParsedDocument(TEXT, "text/plain", "test", "1", blocks, title="Open letter", byline="Ten MPs")
    added = session.perform("Add", add_document, parsed=parsed, data=TEXT.encode(), file_name="letter.txt")
    return documents.get(session.project, DocumentId(added.ids("document")[0]))


@pytest.fixture
def codebook(session: Session) -> Codebook:
    """The codes Costs > Councils, Work, and Voices of that project."""
    rows = [CodebookRow(path) for path in (("Costs",), ("Costs", "Councils"), ("Work",), ("Voices",))]
    session.perform("Take in", import_codebook, rows)
    return codes.codebook(session.project)
