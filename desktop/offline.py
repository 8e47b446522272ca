"""The guard that keeps the program offline: an audit hook that refuses every way to another host.

There is no network code of ours. The hook makes sure that no library's, either, can run, in the window, on the command
line and in the reading process. Sockets between processes of this machine stay allowed.
"""

import functools
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from desktop.errors import NetworkRefused

_ALWAYS = frozenset(
    ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "urllib.Request",
     "ftplib.connect", "http.client.connect", "imaplib.open", "nntplib.connect", "poplib.connect", "smtplib.connect",
     "telnetlib.Telnet.open")
)  # fmt: skip
_BY_FAMILY = frozenset(("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"))
_INTERNET = frozenset((socket.AF_INET, socket.AF_INET6))


@functools.cache  # a hook stays for the life of the process; one is enough
def install() -> None:
    """Refuse the network from now on. A hook cannot be taken away again, which is the point of it."""
    sys.addaudithook(_refuse)


@contextmanager
def unprobed() -> Iterator[None]:
    """Around the import of a library that brings urllib3, which binds a socket on import to see whether IPv6 is there.

    Told that there is none, it does not try. The guard would refuse the attempt; better that there is no attempt.
    """
    had, socket.has_ipv6 = socket.has_ipv6, False
    try:
        yield
    finally:
        socket.has_ipv6 = had


# Any: the interpreter hands over whatever the event carries.
def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _ALWAYS or (event in _BY_FAMILY and arguments[0].family in _INTERNET):
        raise NetworkRefused(event)
