"""A second start on X11: its notice is ended, and its moment is the leave to come forward.

A desktop shows a program as starting until that says it has begun (Startup Notification Protocol),
and gives a window the focus when that was asked for later than anything else (Extended Window
Manager Hints). Qt says both, but only of the start that it came from itself.
"""

import re
import struct
from collections.abc import Mapping
from contextlib import suppress

from tsubo.desktop.x_server import NO_ANSWER, x_server

_ROOM = 20
"""Bytes in one message."""
_PROPERTIES, _WINDOWS = 0x400000, 0x180000
"""By which events the receivers look: launchers by PropertyChange, the window manager by both of
SubstructureNotify and SubstructureRedirect."""
_WORDS = 8
_NUMBERS = 32
_PROGRAM = 1
"""The message comes from a program and not from a task bar."""


def heed(environment: Mapping[str, str], startup_id: str, window: int) -> None:
    """End the notice ``startup_id``, and have ``window`` come forward by the time that is in it.

    ``window`` is a number of the X server. Where there is no such server nothing happens.
    """
    escaped = re.sub(r'(["\\])', r"\\\1", startup_id)
    words = f'remove: ID="{escaped}"'.encode(errors="replace") + b"\0"
    moment = re.search(r"_TIME(\d+)$", startup_id)
    with suppress(*NO_ANSWER), x_server(environment) as server:
        kind = b"_NET_STARTUP_INFO_BEGIN"
        for at in range(0, len(words), _ROOM):
            server.tell(window, kind, words[at : at + _ROOM], _WORDS, _PROPERTIES)
            kind = b"_NET_STARTUP_INFO"
        if moment is not None:
            asked = struct.pack("<III", _PROGRAM, int(moment[1]) & 0xFFFFFFFF, 0)
            server.tell(window, b"_NET_ACTIVE_WINDOW", asked, _NUMBERS, _WINDOWS)
