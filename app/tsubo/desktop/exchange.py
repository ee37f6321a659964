"""What goes between the program and the desktop: what is playing, and what is asked of it.

Plain values without Qt and without a bus, so that each side can be tried without the other.
"""

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple, Protocol


class NowPlaying(NamedTuple):
    """A session as the desktop is told of it; all words are final and in the person's language.

    ``title`` names the place and ``side`` the person's side, "" on the midline; ``left_words`` is
    the time left, in whole minutes. ``position_seconds`` and ``length_seconds`` count the whole
    session, and ``step`` is the place in its plan.
    """

    title: str
    side: str
    left_words: str
    position_seconds: float
    length_seconds: float
    playing: bool
    step: int


class Asked(Enum):
    """What a key, a headset or the computer itself asks or tells."""

    PLAY = "go on"
    PAUSE = "pause"
    PLAY_PAUSE = "pause, or go on"
    NEXT = "go to the next phase"
    PREVIOUS = "go back"
    SLEEPING = "the computer is about to sleep"
    LOCKED = "the screen was locked"
    WOKE = "the computer is awake again and the screen is open"


Tell = Callable[[Asked], None]
"""Hands on what was asked; may be called from another thread."""


class Follower(Protocol):
    """Whoever keeps the desktop informed during one session; no call waits for anything."""

    position: float
    """Seconds of the session; written at every answer, read when somebody asks."""

    def follow(self, now: NowPlaying, jumped: bool) -> None:
        """Take what plays now; ``jumped`` says that the position did not come by time alone."""

    def let_sleep(self) -> None:
        """Let the computer sleep: the pause is written."""

    def finish(self) -> None:
        """Give back all that was taken; the session is over."""
