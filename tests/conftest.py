"""Fixtures for every test: a home of its own, and a project with a codebook and a document in it."""

import importlib.util
import os
import tempfile
from pathlib import Path

import pytest

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


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run when anything tried to reach another host, whatever the tests said."""
    if Path(os.environ[ATTEMPTS]).read_text(encoding="utf-8"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say who tried to reach which host."""
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
