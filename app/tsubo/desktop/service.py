"""All that the buses do for one session: a player, a display that stays on, an eye on sleep.

The player is there until the session ends. The display is kept on only while something plays, so
that a session left paused does not burn it.
"""

from collections.abc import Callable

from jeepney import Message, MessageType

from tsubo.desktop.awake import awake
from tsubo.desktop.exchange import NowPlaying, Tell
from tsubo.desktop.link import Link
from tsubo.desktop.media import Media
from tsubo.desktop.sleep import Sleep


class Service:
    """One session on both buses; lives in one thread and waits for nothing."""

    def __init__(
        self,
        session: Link,
        system: Link,
        now: NowPlaying,
        position: Callable[[], float],
        tell: Tell,
    ) -> None:
        self.links = (session, system)
        self._media = Media(session, now, position, tell)
        self._awake = awake(session, system)
        self._sleep = Sleep(session, system, tell)
        self.follow(now, False)

    def follow(self, now: NowPlaying, jumped: bool) -> None:
        """Take what plays now."""
        self._media.show(now, jumped)
        if now.playing:
            self._awake.take()
        else:
            self._awake.release()

    def hear(self, link: Link, message: Message) -> None:
        """Take a message that came over ``link``."""
        if message.header.message_type is MessageType.signal:
            self._sleep.hear(message)
        elif link is self.links[0]:
            self._media.answer(message)

    def let_sleep(self) -> None:
        """Let the computer sleep: the pause is written."""
        self._sleep.let_sleep()

    def close(self) -> None:
        """Give everything back and let go of the buses."""
        self._media.leave()
        self._awake.release()
        self._sleep.let_sleep()
        for link in self.links:
            link.close()
