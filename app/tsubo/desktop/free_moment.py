"""Whether a reminder would disturb: a session runs, a program fills the screen, or peace is wanted.

A session of Tsubo, in whichever window, has a media player's name on the bus. Full screen is known
on X11 alone; elsewhere whoever shows notifications holds them back then, if anybody does.
"""

import os
from collections.abc import Callable

from jeepney import Message, Properties, message_bus

from tsubo.desktop.full_screen import is_full_screen
from tsubo.desktop.link import Link
from tsubo.desktop.media import NAME
from tsubo.desktop.notifications import NOTIFICATIONS


class FreeMoment:
    """Asks, each time anew, whether somebody may be disturbed."""

    def __init__(
        self,
        link: Link,
        full_screen: Callable[[], bool | None] = lambda: is_full_screen(os.environ),
    ) -> None:
        self._link, self._full_screen = link, full_screen

    def ask(self, then: Callable[[bool], None]) -> None:
        """Find out, and have ``then`` told; what nobody knows does not stand in the way."""

        def names(answer: Message | None) -> None:
            there = () if answer is None else answer.body[0]
            if any(map(_is_session, there)) or self._full_screen():
                then(False)
            else:
                self._link.call(Properties(NOTIFICATIONS).get("Inhibited"), peace)

        def peace(answer: Message | None) -> None:
            # Plasma's "do not disturb" (a property that only some services have)
            then(answer is None or answer.body[0] != ("b", True))

        self._link.call(message_bus.ListNames(), names)


def _is_session(name: str) -> bool:
    return name == NAME or name.startswith(NAME + ".")
