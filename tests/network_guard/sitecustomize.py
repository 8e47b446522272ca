"""Refuses every connection to another host, and writes each attempt down; where asked, also what files are written.

``tests/conftest.py`` loads it into the test run; by its name, Python loads it into every Python that a test
starts, because the same file puts this folder on their path.
"""

import os
import sys

ATTEMPTS = "GLOSSATOR_TEST_ATTEMPTS"
WRITES = "GLOSSATOR_TEST_WRITES"
HERE = {"", "localhost", "::1", "0.0.0.0", "::"}
# Event -> which of its arguments is the address, or the host by itself.
WATCHED = {
    "socket.connect": 1,
    "socket.sendto": 1,
    "socket.sendmsg": 1,
    "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0,
    "socket.gethostbyaddr": 0,
}


def other_host(address: object) -> str | None:
    """The host of an address, or None where it is this machine's; sockets that are files have no host."""
    host = address[0] if isinstance(address, tuple) and address else address
    if host is None:
        return None
    name = host.decode(errors="replace") if isinstance(host, bytes) else str(host)
    is_file = not isinstance(address, tuple) and ("/" in name or name.startswith("\0"))
    return None if name in HERE or name.startswith("127.") or is_file else name


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: note and refuse what goes out."""
    position = WATCHED.get(event)
    host = other_host(arguments[position]) if position is not None else None
    if host is None:
        return
    log = os.environ.get(ATTEMPTS)
    if log:
        with open(log, "a", encoding="utf-8") as file:
            file.write(f"{event} {host} by {' '.join(sys.argv[:3])}\n")
    raise PermissionError(f"The tests allow no connection to another host: {host}")


def note_writes(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: note what is opened for writing outside of the folder for temporary files."""
    flags = arguments[2] if event == "open" and len(arguments) > 2 else 0
    name = arguments[0] if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) else None
    if not isinstance(name, (str, bytes)):
        return
    path, log = os.path.realpath(os.fsdecode(name)), os.environ[WRITES]
    if path != os.path.realpath(log) and not path.startswith((os.environ["TMPDIR"] + os.sep, "/dev/")):
        with open(log, "a", encoding="utf-8") as file:
            file.write(f"{path}\n")


sys.addaudithook(refuse)
if WRITES in os.environ:
    sys.dont_write_bytecode = True
    with open(os.environ[WRITES], "a", encoding="utf-8") as log:
        log.write("this process is watched\n")
    sys.addaudithook(note_writes)
