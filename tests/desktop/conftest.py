"""What the tests of the desktop share: a bus made of Python, and a session to show on it."""

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from tsubo.desktop.exchange import NowPlaying

if TYPE_CHECKING:
    from tests.desktop.fake_bus import FakeBus

if sys.platform != "linux":
    # There is no session bus, and its library is not installed.
    collect_ignore = [
        f"test_{name}.py"
        for name in (
            *("alarm", "awake", "bus_checkup", "bus_thread", "free_moment", "full_screen"),
            *("hold", "link", "media", "notifications", "only_reminder", "reminder_desk"),
            *("service", "sleep"),
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
