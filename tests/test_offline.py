"""The program has no way out: it imports nothing that speaks to a network, and its main job opens no connection."""

import ast
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUARD = ROOT / "desktop" / "offline.py"  # names the kinds of socket that it refuses
SPEAKERS = {
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
}
# Writes down every event of the family "socket", so that a library that swallows a refusal is seen as well.
WATCH = """
import os, sys
def note(event, arguments):
    if event.startswith("socket."):
        family = arguments[1] if event == "socket.__new__" and len(arguments) > 1 else None
        if event != "socket.__new__" or family in (2, 10):
            os.write(2, f"SOCKET {event} {arguments[1:]}\\n".encode())
sys.addaudithook(note)
"""


def imported_names(path: Path) -> set[str]:
    """Every module that a file names in an import, with the names it takes from each."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("package", ["desktop", "exports"])
def test_no_module_imports_what_speaks_to_a_network(package: str) -> None:
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in (ROOT / package).rglob("*.py")
        if path != GUARD
        for name in imported_names(path)
        if any(name == speaker or name.startswith(speaker + ".") for speaker in SPEAKERS)
    }

    assert found == set()


@pytest.mark.gate("X4")
def test_the_window_loads_no_qt_network() -> None:
    program = (
        "import sys, desktop.app; print([name for name in sys.modules if 'Network' in name or 'WebEngine' in name])"
    )

    outcome = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)

    assert outcome.stdout.strip() == "[]"


@pytest.mark.gate("X4")
def test_the_main_job_opens_no_internet_socket(tmp_path: Path) -> None:
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "watch"), "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "desktop", "demo", str(tmp_path / "demo"), "--no-window"]

    outcome = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)

    assert outcome.returncode == 0, outcome.stderr
    assert "SOCKET" not in outcome.stderr
    assert list((tmp_path / "demo").glob("*.gloss"))
    assert list((tmp_path / "demo").glob("*.docx"))


@pytest.mark.gate("X4")
def test_the_guard_of_the_test_run_refuses_and_notes_a_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempts = tmp_path / "attempts"
    monkeypatch.setenv("GLOSSATOR_TEST_ATTEMPTS", str(attempts))

    with socket.socket() as plain, pytest.raises(PermissionError, match=r"192\.0\.2\.1"):
        plain.connect(("192.0.2.1", 9))  # an address kept for documentation: nobody answers there
    child = "import socket; socket.getaddrinfo('example.invalid', 80)"
    outcome = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True, check=False)

    assert outcome.returncode != 0
    assert [line.split()[1] for line in attempts.read_text().splitlines()] == ["192.0.2.1", "example.invalid"]
