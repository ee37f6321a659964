"""The desktop as the program sees it: signals for what is asked, and one method to keep it told.

Nothing is started before the first session, and nothing is left after it.
"""

import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal

from tsubo.desktop.exchange import Asked, Follower, NowPlaying, Tell

JUMP_SECONDS = 1.0
"""A step ahead that time alone does not make between two answers (at most 0.2 s apart)."""
SLACK_SECONDS = 0.05
"""A step back that is still rounding."""

Begin = Callable[[NowPlaying, Tell, Follower | None], Follower]


def begin_following(now: NowPlaying, tell: Tell, before: Follower | None) -> Follower:
    """Start to keep this system's desktop told, after the follower of the session ``before``."""
    if sys.platform != "linux":
        from tsubo.desktop.display_only import DisplayOnly, system_display

        return DisplayOnly(now, system_display())
    from tsubo.desktop.bus_thread import BusThread

    return BusThread(now, tell, before)


class Desktop(QObject):
    """Joins a session to the desktop; every signal comes in the thread of this object."""

    playAsked = Signal()
    pauseAsked = Signal()
    playPauseAsked = Signal()
    nextAsked = Signal()
    previousAsked = Signal()
    sleeping = Signal()
    """The computer sleeps as soon as the slots of this signal have returned."""
    locked = Signal()
    woke = Signal()
    """Somebody is back: the computer is awake and its screen open."""
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None, begin: Begin = begin_following) -> None:
        super().__init__(parent)
        self._begin = begin
        self._follower: Follower | None = None
        self._before: Follower | None = None
        self._last: NowPlaying | None = None
        self._stood = False
        self._signals = {
            Asked.PLAY: self.playAsked,
            Asked.PAUSE: self.pauseAsked,
            Asked.PLAY_PAUSE: self.playPauseAsked,
            Asked.NEXT: self.nextAsked,
            Asked.PREVIOUS: self.previousAsked,
            Asked.SLEEPING: self.sleeping,
            Asked.LOCKED: self.locked,
            Asked.WOKE: self.woke,
        }
        self._heard.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def follow(self, now: NowPlaying | None) -> None:
        """Take what plays ``now``, None for no session; cheap enough for every answer."""
        follower, last, self._last = self._follower, self._last, now
        if now is None:
            self.leave()
        elif follower is None or last is None:
            self._stood = False
            self._follower = self._begin(now, self._tell, self._before)
        else:
            follower.position = now.position_seconds
            jumped = self._jumped(last, now)
            if jumped or _differs(last, now):
                follower.follow(now, jumped)

    def leave(self) -> None:
        """End what a session has started, without waiting; the display may go off again."""
        if self._follower is not None:
            self._before, self._follower = self._follower, None
            self._before.finish()

    def _jumped(self, last: NowPlaying, now: NowPlaying) -> bool:
        """Say whether somebody who reckons with the time gone by would be wrong from now on.

        After standing still, as while a sentence is said first, they would be ahead.
        """
        step = now.position_seconds - last.position_seconds
        stood, self._stood = self._stood, step == 0.0
        return not -SLACK_SECONDS <= step <= JUMP_SECONDS or (stood and step > 0.0)

    def _tell(self, asked: Asked) -> None:
        """Take what was asked, in any thread; the program may be gone by now."""
        with suppress(RuntimeError):
            self._heard.emit(asked)

    def _pass_on(self, asked: Asked) -> None:
        self._signals[asked].emit()
        if asked is Asked.SLEEPING and self._follower is not None:
            self._follower.let_sleep()


def _differs(last: NowPlaying, now: NowPlaying) -> bool:
    """Say whether anything but the position differs."""
    return (
        now.playing != last.playing
        or now.step != last.step
        or now.left_words != last.left_words
        or now.title != last.title
        or now.side != last.side
        or now.length_seconds != last.length_seconds
    )
