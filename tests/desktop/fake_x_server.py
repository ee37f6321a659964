"""An X server made of Python: it lets a caller in, knows some names, and holds properties."""

import socket
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Thread

ATOMS = {
    b"_NET_ACTIVE_WINDOW": 301,
    b"_NET_WM_STATE": 302,
    b"_NET_WM_STATE_FULLSCREEN": 303,
    b"_NET_STARTUP_INFO_BEGIN": 305,
    b"_NET_STARTUP_INFO": 306,
}
SEND_EVENT = 25
ROOT, WINDOW, ABOVE = 77, 4711, 304
Values = Mapping[tuple[int, int], tuple[int, ...]]


class FakeServer(Thread):
    """An X server for one caller; ``told`` is what it was to hand on to others."""

    def __init__(self, path: Path, values: Values, secret: bytes = b"", atoms: bool = True) -> None:
        super().__init__(daemon=True)
        self.told: list[bytes] = []
        self._values, self._secret, self._atoms = values, secret, atoms
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen(1)
        self.start()

    def run(self) -> None:
        with self._listening, self._listening.accept()[0] as caller:
            stream = caller.makefile("rb")
            _, _, _, name_length, secret_length = struct.unpack("<BxHHHHxx", stream.read(12))
            stream.read(name_length + -name_length % 4)
            secret = stream.read(secret_length + -secret_length % 4)
            if secret[:secret_length] != self._secret:
                caller.sendall(struct.pack("<BBHHH", 0, 4, 11, 0, 1) + b"No!!")
                return
            vendor, formats = b"Fake!\0\0\0", bytes(8)
            about = struct.pack("<IIIIHHBB10x", 1, 0, 0, 0, 5, 65535, 1, 1) + vendor + formats
            about += struct.pack("<I", ROOT) + bytes(36)
            caller.sendall(struct.pack("<BxHHH", 1, 11, 0, len(about) // 4) + about)
            caller.sendall(b"\x22" + bytes(31))  # an event, which nobody asked for
            while head := stream.read(4):
                request, _, length = struct.unpack("<BBH", head)
                body = stream.read(4 * length - 4)
                if request == SEND_EVENT:
                    self.told.append(body)
                else:
                    caller.sendall(self._answer(request, body))

    def _answer(self, request: int, body: bytes) -> bytes:
        if request == 16:
            name = body[4 : 4 + struct.unpack_from("<H", body)[0]]
            number = ATOMS.get(name, 0) if self._atoms else 0
            return struct.pack("<BxHII20x", 1, 0, 0, number)
        window, name_number = struct.unpack_from("<II", body)
        if not name_number:
            return bytes(32)
        found = self._values.get((window, name_number), ())
        data = struct.pack(f"<{len(found)}I", *found)
        head = struct.pack("<BBHIIII12x", 1, 32 if found else 0, 0, len(found), 4, 0, len(found))
        return head + data


Serve = Callable[..., dict[str, str]]
"""A maker of X servers; it gives the environment of a program on that display."""
