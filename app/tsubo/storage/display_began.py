"""When the display began that Tsubo runs on: it tells one login of a person from the next."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

X_SOCKETS = "/tmp/.X11-unix/X"
"""Where X servers listen, before the number of the display (X(7))."""


def display_began(environment: Mapping[str, str] = os.environ) -> str:
    """Return when the display of ``environment`` began, "" where that cannot be known.

    Servers of Wayland and of X11 make the socket that they listen at when they begin.
    """
    runtime, wayland = environment.get("XDG_RUNTIME_DIR", ""), environment.get("WAYLAND_DISPLAY")
    display = re.match(r"(?:unix)?:(\d+)", environment.get("DISPLAY", ""))
    if wayland:
        socket = Path(runtime, wayland)
    elif display is not None:
        socket = Path(X_SOCKETS + display[1])
    else:
        return ""
    try:
        return str(socket.stat().st_mtime_ns)
    except (OSError, ValueError):
        return ""
