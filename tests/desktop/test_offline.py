"""The guard refuses every way out, and leaves the ways inside the machine open. It stays, so it is tried in a child."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
START = "import socket, sys, tempfile, os; from desktop import offline; offline.install(); "


def tried(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", START + program], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socket().connect(('127.0.0.1', 9))",
        "socket.socket(socket.AF_INET6).connect(('::1', 9))",
        "socket.socket().bind(('127.0.0.1', 0))",
        "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
        "socket.getaddrinfo('localhost', 80)",
        "socket.gethostbyname('localhost')",
        "import urllib.request; urllib.request.urlopen('http://localhost/')",
    ],
)
def test_every_way_to_a_host_is_refused(attempt: str) -> None:
    outcome = tried(attempt)

    assert outcome.returncode != 0
    assert "NetworkRefused" in outcome.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no such sockets there")
def test_sockets_inside_the_machine_stay_open() -> None:
    outcome = tried(
        "path = os.path.join(tempfile.mkdtemp(), 's'); server = socket.socket(socket.AF_UNIX); server.bind(path); "
        "server.listen(); socket.socket(socket.AF_UNIX).connect(path); socket.socketpair(); print('open')"
    )

    assert outcome.stdout.strip() == "open", outcome.stderr


def test_a_library_that_probes_for_ipv6_on_import_does_not_even_try() -> None:
    outcome = tried(
        "events = []; sys.addaudithook(lambda event, _: events.append(event) if event == 'socket.bind' else None)\n"
        "with offline.unprobed():\n    import trafilatura\n"
        "print(events, socket.has_ipv6)"
    )

    assert outcome.stdout.startswith("[]"), outcome.stderr
