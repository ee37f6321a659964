"""An X server is asked whether the active window fills the screen."""

import pytest

from tests.desktop.fake_x_server import ABOVE, ROOT, WINDOW, Serve, Values
from tsubo.desktop.full_screen import is_full_screen


def values(state: tuple[int, ...], window: int = WINDOW) -> Values:
    return {(ROOT, 301): (window,), (WINDOW, 302): state}


@pytest.mark.parametrize(("state", "full"), [((ABOVE, 303), True), ((ABOVE,), False), ((), False)])
def test_the_state_of_the_active_window_decides(
    serve: Serve, state: tuple[int, ...], full: bool
) -> None:
    assert is_full_screen(serve(values(state))) is full


def test_without_an_active_window_nothing_fills_the_screen(serve: Serve) -> None:
    assert is_full_screen(serve(values((303,), window=0))) is False


def test_where_no_window_manager_tells_it_cannot_be_known(serve: Serve) -> None:
    assert is_full_screen(serve({}, atoms=False)) is None


def test_without_a_server_it_cannot_be_known() -> None:
    assert is_full_screen({"DISPLAY": "far.example:0"}) is None
