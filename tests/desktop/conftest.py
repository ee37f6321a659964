"""What the tests of the desktop share: a bus made of Python, and a session to show on it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tsubo.desktop.exchange import NowPlaying

if TYPE_CHECKING:
    from tests.desktop.fake_bus import FakeBus
    from tests.desktop.fake_x_server import FakeServer, Serve

if sys.platform != "linux":
    # There is no session bus, and its library is not installed.
    collect_ignore = [
        f"test_{name}.py"
        for name in (
            *("alarm", "awake", "bus_checkup", "bus_thread", "free_moment", "full_screen"),
            *("hold", "link", "media", "notifications", "only_reminder", "reminder_desk"),
            *("service", "sleep", "startup_notice", "x_server"),
        )
    ]


@pytest.fixture
def playing() -> NowPlaying:
    return NowPlaying("Web of the hand", "your left hand", "11 min left", 12.5, 660.0, True, 3)


@pytest.fixture
def make_bus() -> "Iterator[Callable[[], FakeBus]]":
    """Return a maker of buses that are put away after the test."""
    from tests.desktop.fake_bus import FakeBus

    made: list[FakeBus] = []

    def make() -> FakeBus:
        made.append(FakeBus())
        return made[-1]

    yield make
    for bus in made:
        bus.put_away()


@pytest.fixture
def session(make_bus: "Callable[[], FakeBus]") -> "FakeBus":
    return make_bus()


@pytest.fixture
def system(make_bus: "Callable[[], FakeBus]") -> "FakeBus":
    return make_bus()


@pytest.fixture
def x_servers() -> "list[FakeServer]":
    """Return the X servers made by ``serve``."""
    return []


@pytest.fixture
def serve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, x_servers: "list[FakeServer]"
) -> "Iterator[Serve]":
    """Return a maker of X servers, which end with their caller."""
    from tests.desktop.fake_x_server import FakeServer, Values
    from tsubo.desktop import x_server

    monkeypatch.setattr(x_server, "SOCKETS", f"{tmp_path}/X")

    def start(
        values: Values | None = None, secret: bytes = b"", atoms: bool = True
    ) -> dict[str, str]:
        x_servers.append(FakeServer(tmp_path / "X5", values or {}, secret, atoms))
        return {"DISPLAY": ":5", "HOME": str(tmp_path)}

    yield start
    for server in x_servers:
        server.join(10)
        assert not server.is_alive()
