"""An X server is asked whether the active window fills the screen; nobody else is called."""

import socket
import struct
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from threading import Thread

import pytest

from tsubo.desktop import full_screen
from tsubo.desktop.full_screen import cookie, is_full_screen

ATOMS = {b"_NET_ACTIVE_WINDOW": 301, b"_NET_WM_STATE": 302, b"_NET_WM_STATE_FULLSCREEN": 303}
ROOT, WINDOW, ABOVE = 77, 4711, 304
Values = Mapping[tuple[int, int], tuple[int, ...]]


class FakeServer(Thread):
    """An X server for one caller: it lets in, knows three names, and holds properties."""

    def __init__(self, path: Path, values: Values, secret: bytes = b"", atoms: bool = True) -> None:
        super().__init__(daemon=True)
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
                caller.sendall(self._answer(request, stream.read(4 * length - 4)))

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


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Return a maker of X servers; it gives the environment of a program on that display."""
    monkeypatch.setattr(full_screen, "SOCKETS", f"{tmp_path}/X")
    made: list[FakeServer] = []

    def start(values: Values, secret: bytes = b"", atoms: bool = True) -> dict[str, str]:
        made.append(FakeServer(tmp_path / "X5", values, secret, atoms))
        return {"DISPLAY": ":5", "HOME": str(tmp_path)}

    yield start
    for server in made:
        server.join(10)
        assert not server.is_alive()


def values(state: tuple[int, ...], window: int = WINDOW) -> Values:
    return {(ROOT, 301): (window,), (WINDOW, 302): state}


def record(family: int, number: bytes, secret: bytes, name: bytes = b"MIT-MAGIC-COOKIE-1") -> bytes:
    parts = (b"here", number, name, secret)
    packed = b"".join(struct.pack(">H", len(part)) + part for part in parts)
    return struct.pack(">H", family) + packed


@pytest.mark.parametrize(("state", "full"), [((ABOVE, 303), True), ((ABOVE,), False), ((), False)])
def test_the_state_of_the_active_window_decides(
    serve: Serve, state: tuple[int, ...], full: bool
) -> None:
    assert is_full_screen(serve(values(state))) is full


def test_without_an_active_window_nothing_fills_the_screen(serve: Serve) -> None:
    assert is_full_screen(serve(values((303,), window=0))) is False


def test_where_no_window_manager_tells_it_cannot_be_known(serve: Serve) -> None:
    assert is_full_screen(serve({}, atoms=False)) is None


def test_a_server_that_wants_a_cookie_gets_the_one_of_its_display(
    serve: Serve, tmp_path: Path
) -> None:
    (tmp_path / ".Xauthority").write_bytes(
        record(256, b"4", b"of another display")
        + record(0, b"5", b"of the network....")
        + record(256, b"5", b"of another kind...", b"XDM-AUTHORIZATION-1")
        + record(256, b"5", b"the right one 16")
    )
    assert is_full_screen(serve(values((303,)), b"the right one 16")) is True


def test_a_server_that_does_not_let_us_in_tells_nothing(serve: Serve) -> None:
    assert is_full_screen(serve(values((303,)), b"something secret")) is None


def test_a_cookie_for_any_display_will_do(tmp_path: Path) -> None:
    file = tmp_path / "authority"
    file.write_bytes(record(65535, b"", b"for all"))
    assert cookie({"XAUTHORITY": str(file)}, "5") == b"for all"


@pytest.mark.parametrize("content", [b"", b"\x01", record(256, b"5", b"cut off")[:-3][:9]])
def test_an_authority_file_that_is_no_such_file_holds_no_cookie(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "authority"
    file.write_bytes(content)
    assert cookie({"XAUTHORITY": str(file)}, "5") == b""


@pytest.mark.parametrize("display", ["", "localhost:10.0", "192.0.2.1:0", "wayland-0", ":6"])
def test_no_other_machine_is_called_and_a_missing_server_is_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, display: str
) -> None:
    monkeypatch.setattr(full_screen, "SOCKETS", f"{tmp_path}/X")
    assert is_full_screen({"DISPLAY": display}) is None
