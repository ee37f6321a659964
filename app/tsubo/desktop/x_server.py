"""An X server on this machine, spoken to over its unix socket in its own words.

No library of X is needed for the few requests that are made here, and no address over the network
is followed. Numbers and their places are those of the X Window System Protocol, version 11.
"""

import re
import socket
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

SOCKETS = "/tmp/.X11-unix/X"
"""Where X servers listen, before the number of the display (X(7))."""
PATIENCE = 1.0
"""Seconds an X server may take for an answer; it usually needs a millisecond."""
NO_ANSWER = (OSError, struct.error, LookupError)
"""What is raised where there is no such server, or none that we can speak with."""
_COOKIE = b"MIT-MAGIC-COOKIE-1"
_LOCAL, _ANYWHERE = 256, 65535
"""Families of addresses in an authority file (Xau): this machine, and any."""
_INTERN_ATOM, _GET_PROPERTY, _SEND_EVENT = 16, 20, 25
_CLIENT_MESSAGE = 33
_MOST_VALUES = 64


@contextmanager
def x_server(environment: Mapping[str, str]) -> "Iterator[XServer]":
    """Yield the X server of ``environment``; one of ``NO_ANSWER`` may come at any time."""
    display = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", environment.get("DISPLAY", ""))
    if display is None:
        raise LookupError("there is no X display on this machine")
    with _connected(SOCKETS + display[1]) as connection:
        yield XServer(connection, cookie(environment, display[1]))


def cookie(environment: Mapping[str, str], display: str) -> bytes:
    """Return the cookie that the X server ``display`` on this machine asks for, b"" without one."""
    home = environment.get("HOME", "")
    try:
        data = Path(environment.get("XAUTHORITY") or Path(home, ".Xauthority")).read_bytes()
        for family, _, number, name, secret in _records(data):
            fits = number in (b"", display.encode()) and name == _COOKIE
            if fits and family in (_LOCAL, _ANYWHERE):
                return secret
    except (OSError, struct.error):
        pass
    return b""


def _records(data: bytes) -> Iterator[tuple[int, bytes, bytes, bytes, bytes]]:
    """Yield family, address, display, name and secret of each record of an authority file."""
    at = 0
    while at < len(data):
        (family,) = struct.unpack_from(">H", data, at)
        at += 2
        parts = []
        for _ in range(4):
            (length,) = struct.unpack_from(">H", data, at)
            parts.append(data[at + 2 : at + 2 + length])
            at += 2 + length
        address, number, name, secret = parts
        yield family, address, number, name, secret


def _connected(path: str) -> socket.socket:
    """Return a connection to the socket in the file system, or of that name in the kernel."""
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(PATIENCE)
    try:
        with suppress(OSError):
            connection.connect(path)
            return connection
        connection.connect("\0" + path)
    except BaseException:
        connection.close()
        raise
    return connection


class XServer:
    """An X server that has let us in; ``root`` is the number of its root window."""

    def __init__(self, connection: socket.socket, secret: bytes) -> None:
        self._connection = connection
        name = _COOKIE if secret else b""
        connection.sendall(
            struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(name), len(secret))
            + _padded(name)
            + _padded(secret)
        )
        accepted, length = struct.unpack("<B5xH", self._read(8))
        about = self._read(4 * length)
        if accepted != 1:
            raise ConnectionRefusedError
        vendor, formats = struct.unpack_from("<H", about, 16)[0], about[21]
        (self.root,) = struct.unpack_from("<I", about, 32 + vendor + -vendor % 4 + 8 * formats)

    def tell(self, window: int, kind: bytes, values: bytes, width: int, mask: int) -> None:
        """Send a message about ``window`` to whoever looks at the root window for it.

        ``kind`` is a name that somebody has used, else nobody would hear; ``values`` are at most 20
        bytes in numbers of ``width`` bits; ``mask`` says by which events the receivers look.
        """
        number = self.atom(kind)
        if number:
            event = struct.pack("<BBHII20s", _CLIENT_MESSAGE, width, 0, window, number, values)
            self._send(_SEND_EVENT, 0, struct.pack("<II", self.root, mask) + event)

    def atom(self, name: bytes) -> int:
        """Return the number of a name, 0 where nobody has used it."""
        body = struct.pack("<Hxx", len(name)) + _padded(name)
        (number,) = struct.unpack_from("<I", self._asked(_INTERN_ATOM, 1, body), 8)
        return int(number)

    def property(self, window: int, name: bytes) -> tuple[int, ...]:
        """Return the numbers in a property of ``window``; none where it has no such property."""
        body = struct.pack("<IIIII", window, self.atom(name), 0, 0, _MOST_VALUES)
        answer = self._asked(_GET_PROPERTY, 0, body)
        many = struct.unpack_from("<I", answer, 16)[0] if answer[1] == 32 else 0
        return struct.unpack_from(f"<{many}I", answer, 32)

    def _asked(self, request: int, detail: int, body: bytes) -> bytes:
        self._send(request, detail, body)
        while True:
            answer = self._read(32)
            if answer[0] == 0:
                raise LookupError("the X server refused")
            if answer[0] == 1:
                (length,) = struct.unpack_from("<I", answer, 4)
                return answer + self._read(4 * length)

    def _send(self, request: int, detail: int, body: bytes) -> None:
        head = struct.pack("<BBH", request, detail, 1 + len(body) // 4)
        self._connection.sendall(head + body)

    def _read(self, length: int) -> bytes:
        data = b""
        while len(data) < length:
            more = self._connection.recv(length - len(data))
            if not more:
                raise ConnectionResetError
            data += more
        return data


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
