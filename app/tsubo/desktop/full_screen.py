"""Whether a program fills the screen, asked of an X server in its own words.

Four questions over its unix socket: whose window is active, and is that one full screen
(``_NET_ACTIVE_WINDOW`` and ``_NET_WM_STATE`` of the Extended Window Manager Hints). No library of X
is needed, and no address over the network is followed. Wayland tells nobody.
"""

import re
import socket
import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

PATIENCE = 1.0
"""Seconds an X server may take for an answer; it usually needs a millisecond."""
SOCKETS = "/tmp/.X11-unix/X"
"""Where X servers listen, before the number of the display (X(7))."""
_COOKIE = b"MIT-MAGIC-COOKIE-1"
_LOCAL, _ANYWHERE = 256, 65535
"""Families of addresses in an authority file (Xau): this machine, and any."""
_INTERN_ATOM, _GET_PROPERTY = 16, 20
_MOST_VALUES = 64


def is_full_screen(environment: Mapping[str, str]) -> bool | None:
    """Say whether the active window fills the screen, None where that cannot be known."""
    display = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", environment.get("DISPLAY", ""))
    if display is None:
        return None
    try:
        with _connected(SOCKETS + display[1]) as connection:
            server = _Server(connection, cookie(environment, display[1]))
            return server.is_full_screen()
    except (OSError, struct.error, LookupError):
        return None


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


class _Server:
    """An X server that has let us in (X Window System Protocol, version 11)."""

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
        (self._root,) = struct.unpack_from("<I", about, 32 + vendor + -vendor % 4 + 8 * formats)

    def is_full_screen(self) -> bool:
        """Say whether the active window fills the screen."""
        (window,) = self._property(self._root, b"_NET_ACTIVE_WINDOW")[:1] or (0,)
        state = self._atom(b"_NET_WM_STATE_FULLSCREEN")
        return bool(window and state) and state in self._property(window, b"_NET_WM_STATE")

    def _atom(self, name: bytes) -> int:
        """Return the number of a name, 0 where nobody has used it."""
        body = struct.pack("<Hxx", len(name)) + _padded(name)
        (number,) = struct.unpack_from("<I", self._asked(_INTERN_ATOM, 1, body), 8)
        return int(number)

    def _property(self, window: int, name: bytes) -> tuple[int, ...]:
        """Return the numbers in a property of ``window``; none where it has no such property."""
        body = struct.pack("<IIIII", window, self._atom(name), 0, 0, _MOST_VALUES)
        answer = self._asked(_GET_PROPERTY, 0, body)
        many = struct.unpack_from("<I", answer, 16)[0] if answer[1] == 32 else 0
        return struct.unpack_from(f"<{many}I", answer, 32)

    def _asked(self, request: int, detail: int, body: bytes) -> bytes:
        head = struct.pack("<BBH", request, detail, 1 + len(body) // 4)
        self._connection.sendall(head + body)
        while True:
            answer = self._read(32)
            if answer[0] == 0:
                raise LookupError("the X server refused")
            if answer[0] == 1:
                (length,) = struct.unpack_from("<I", answer, 4)
                return answer + self._read(4 * length)

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
