"""What reminding needs of the desktop: bubbles, free moments, an alarm, and being the only one.

One thread that sleeps until the bus has something to say, the alarm rings, or an answer is overdue.
"""

import os
import selectors
from collections.abc import Callable
from typing import Protocol

from jeepney import MessageType

from tsubo.desktop.alarm import Alarm
from tsubo.desktop.free_moment import FreeMoment
from tsubo.desktop.link import Link, open_link, session_address
from tsubo.desktop.notifications import Bubble, Notifications, Reply
from tsubo.desktop.only_reminder import OnlyReminder


class Rounds(Protocol):
    """Whoever decides what is shown, and when."""

    def look(self) -> None:
        """Look at the settings and the clock; called at first, and when another process asks."""

    def rang(self) -> None:
        """Do what is due; the moment that was waited for has come, or the clock was set."""

    def answered(self, whose: str, reply: Reply, token: str) -> None:
        """Take what the person answered to the bubble of ``whose``."""


def session_link() -> Link:
    """Return a link to the person's session bus, a closed one where there is none."""
    return open_link(session_address(os.environ))


class ReminderDesk:
    """The desktop of one process that reminds; ``serve`` runs until it is left or the bus ends."""

    def __init__(self, name: str, link: Link, free: FreeMoment | None = None) -> None:
        """Take ``name`` on ``link`` as soon as it is served."""
        self._name, self._link = name, link
        self._free = free or FreeMoment(link)
        self._alarm = Alarm()
        self._leaving = False
        self._rounds: Rounds | None = None
        self._bubbles = Notifications(link, self._answered)
        self._only = OnlyReminder(link, name, self._look)

    def wake_at(self, moment: float | None) -> None:
        """Ring at ``moment``, in seconds since 1970, and at no other."""
        self._alarm.set(moment)

    def show(self, whose: str, bubble: Bubble, then: Callable[[bool], None]) -> None:
        """Show ``bubble`` unless that would disturb; tell whether it is there."""

        def asked(free: bool) -> None:
            if free:
                self._bubbles.show(whose, bubble, then)
            else:
                then(False)

        self._free.ask(asked)

    def close(self, whose: str) -> None:
        """Take the bubble of ``whose`` away."""
        self._bubbles.close(whose)

    def leave(self) -> None:
        """End soon."""
        self._leaving = True

    def serve(self, rounds: Rounds) -> None:
        """Do the rounds, alone: where another process does already, only have that one look."""
        self._rounds = rounds
        self._only.take(rounds.look, self.leave)
        try:
            while self._link.is_open and not (self._leaving and self._link.patience() is None):
                self._wait(rounds)
        finally:
            self._link.close()
            self._alarm.close()

    def _wait(self, rounds: Rounds) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._link, selectors.EVENT_READ)
            selector.register(self._alarm, selectors.EVENT_READ)
            ready = [key.fileobj for key, _ in selector.select(self._link.patience())]
        if self._alarm in ready:
            self._alarm.stop()
            rounds.rang()
        if self._link in ready:
            for message in self._link.receive():
                if message.header.message_type is MessageType.signal:
                    self._bubbles.hear(message)
                else:
                    self._only.hear(message)
        self._link.give_up()

    def _look(self) -> None:
        if self._rounds is not None:
            self._rounds.look()

    def _answered(self, whose: str, reply: Reply, token: str) -> None:
        if self._rounds is not None:
            self._rounds.answered(whose, reply, token)
