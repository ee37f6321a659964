"""An X server is spoken to by whoever has its cookie; nobody else is called."""

import struct
from pathlib import Path

import pytest

from tests.desktop.fake_x_server import ROOT, WINDOW, FakeServer, Serve
from tsubo.desktop import x_server as module
from tsubo.desktop.x_server import NO_ANSWER, cookie, x_server


def record(family: int, number: bytes, secret: bytes, name: bytes = b"MIT-MAGIC-COOKIE-1") -> bytes:
    parts = (b"here", number, name, secret)
    packed = b"".join(struct.pack(">H", len(part)) + part for part in parts)
    return struct.pack(">H", family) + packed


def test_a_server_that_wants_a_cookie_gets_the_one_of_its_display(
    serve: Serve, tmp_path: Path
) -> None:
    (tmp_path / ".Xauthority").write_bytes(
        record(256, b"4", b"of another display")
        + record(0, b"5", b"of the network....")
        + record(256, b"5", b"of another kind...", b"XDM-AUTHORIZATION-1")
        + record(256, b"5", b"the right one 16")
    )
    with x_server(serve(secret=b"the right one 16")) as server:
        assert server.root == ROOT
        assert server.atom(b"_NET_WM_STATE") == 302


def test_a_server_that_does_not_let_us_in_tells_nothing(serve: Serve) -> None:
    with pytest.raises(NO_ANSWER), x_server(serve(secret=b"something secret")):
        pytest.fail("it let us in")


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


def test_a_message_goes_to_the_root_window(serve: Serve, x_servers: list[FakeServer]) -> None:
    with x_server(serve()) as server:
        server.tell(WINDOW, b"_NET_ACTIVE_WINDOW", b"12345", 8, 0x180000)
        server.tell(WINDOW, b"_NOBODY_KNOWS_THIS", b"", 8, 0x180000)
        server.atom(b"")  # answered, so that all before has arrived
    (told,) = x_servers[0].told
    assert struct.unpack("<IIBBHII20s", told) == (
        *(ROOT, 0x180000, 33, 8, 0, WINDOW, 301),
        b"12345".ljust(20, b"\0"),
    )


@pytest.mark.parametrize("display", ["", "localhost:10.0", "192.0.2.1:0", "wayland-0", ":6"])
def test_no_other_machine_is_called_and_a_missing_server_is_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, display: str
) -> None:
    monkeypatch.setattr(module, "SOCKETS", f"{tmp_path}/X")
    with pytest.raises(NO_ANSWER), x_server({"DISPLAY": display}):
        pytest.fail("somebody answered")
