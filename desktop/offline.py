"""The guard that keeps the program offline: an audit hook that refuses every way to another host.

There is no network code of ours. The hook makes sure that no library's, either, can run, in the window, on the command
line and in the reading process. Sockets between processes of this machine stay allowed.
"""

import functools
import socket
import sys
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


# Any: the interpreter hands over whatever the event carries.
def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _ALWAYS or (event in _BY_FAMILY and arguments[0].family in _INTERNET):
        raise NetworkRefused(event)
