"""Whether a program fills the screen, as X11 tells it.

Whose window is active, and is that one full screen (``_NET_ACTIVE_WINDOW`` and ``_NET_WM_STATE`` of
the Extended Window Manager Hints)? Wayland tells nobody.
"""

from collections.abc import Mapping

from tsubo.desktop.x_server import NO_ANSWER, x_server


def is_full_screen(environment: Mapping[str, str]) -> bool | None:
    """Say whether the active window fills the screen, None where that cannot be known."""
    try:
        with x_server(environment) as server:
            (window,) = server.property(server.root, b"_NET_ACTIVE_WINDOW")[:1] or (0,)
            state = server.atom(b"_NET_WM_STATE_FULLSCREEN")
            return bool(window and state) and state in server.property(window, b"_NET_WM_STATE")
    except NO_ANSWER:
        return None
