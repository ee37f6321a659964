"""A session where there is no session bus (Windows, macOS): the display stays on, no more.

Media keys come there as keys of the window, and sleep is seen by the clock.
"""

import sys
from typing import Protocol

from tsubo.desktop.exchange import NowPlaying
from tsubo.domain.words import tr


class Display(Protocol):
    """Something that can keep the display on; nothing happens when asked twice."""

    def take(self) -> None:
        """Keep it on from now on."""

    def release(self) -> None:
        """Let it go off as usual."""


class DisplayOnly:
    """Follows one session by the display alone."""

    def __init__(self, now: NowPlaying, display: Display | None) -> None:
        """Begin with ``now``; without a ``display`` nothing is done at all."""
        self.position = now.position_seconds
        self._display = display
        self.follow(now, False)

    def follow(self, now: NowPlaying, jumped: bool) -> None:  # noqa: ARG002 - nobody is shown it
        """Keep the display on while something plays."""
        if self._display is not None:
            if now.playing:
                self._display.take()
            else:
                self._display.release()

    def let_sleep(self) -> None:
        """Do nothing: sleep was not delayed."""

    def finish(self) -> None:
        """Let the display go off as usual."""
        if self._display is not None:
            self._display.release()


def system_display() -> Display | None:
    """Return this system's display, None where it cannot be had."""
    try:
        if sys.platform == "win32":
            from tsubo.desktop.awake_windows import AwakeWindows

            return AwakeWindows()
        if sys.platform == "darwin":
            from tsubo.desktop.awake_macos import AwakeMac

            return AwakeMac(tr("A routine is being guided"))
    except (OSError, AttributeError):
        return None
    return None
