"""When the display began: told by the socket of its server, for Wayland and for X11."""

import os
from pathlib import Path

import pytest

from tsubo.storage import display_began as module
from tsubo.storage.display_began import display_began


def test_the_socket_tells_and_that_of_wayland_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "X_SOCKETS", str(tmp_path / "X"))
    for name, seconds in (("X7", 5), ("wayland-0", 6)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (seconds, seconds))
    for display in (":7", ":7.0", "unix:7"):
        environment = {"DISPLAY": display}
        assert display_began(environment) == "5000000000"
    environment |= {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert display_began(environment) == "6000000000"
    assert display_began(environment | {"WAYLAND_DISPLAY": str(tmp_path / "X7")}) == "5000000000"


@pytest.mark.parametrize(
    "environment", [{}, {"DISPLAY": "far:0"}, {"DISPLAY": ":x"}, {"WAYLAND_DISPLAY": "none"}]
)
def test_without_a_display_here_nobody_knows(environment: dict[str, str]) -> None:
    assert display_began(environment) == ""
