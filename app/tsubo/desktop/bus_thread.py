"""The one thread that talks to the buses, so that the window never waits for them.

It sleeps until a bus has something to say, the program has an order, or an answer is overdue. It
lives for one session; ending it gives back whatever was taken, also when the process just ends.
"""

import os
import selectors
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from tsubo.desktop.exchange import NowPlaying, Tell

if TYPE_CHECKING:
    from tsubo.desktop.link import Link
    from tsubo.desktop.service import Service

HANDOVER_SECONDS = 3.0
"""How long the thread before this one may take to give the name on the bus back."""

Order = Callable[["Service"], None]


def open_buses() -> "tuple[Link, Link]":
    """Return links to the session bus and the system bus, imported only in the new thread."""
    from tsubo.desktop.link import buses

    return buses()


class BusThread(Thread):
    """Follows one session on the buses; every method but ``run`` belongs to the program's thread.

    ``buses`` is called in the new thread; ``before`` is whoever followed the last session.
    """

    def __init__(
        self,
        now: NowPlaying,
        tell: Tell,
        before: object = None,
        buses: "Callable[[], tuple[Link, Link]]" = open_buses,
    ) -> None:
        super().__init__(name="tsubo-desktop", daemon=True)
        self.position = now.position_seconds
        self._now, self._tell, self._before, self._buses = now, tell, before, buses
        self._orders: deque[Order | None] = deque()
        woken, waking = os.pipe()
        os.set_blocking(waking, False)
        self._woken, self._waking = os.fdopen(woken, "rb", 0), os.fdopen(waking, "wb", 0)
        self.start()

    def follow(self, now: NowPlaying, jumped: bool) -> None:
        """Have the buses told what plays now."""
        self._order(lambda service: service.follow(now, jumped))

    def let_sleep(self) -> None:
        """Have the computer's sleep delayed no longer."""
        self._order(lambda service: service.let_sleep())

    def finish(self) -> None:
        """End the thread soon, without waiting for it."""
        self._orders.append(None)
        self._waking.close()  # which wakes as well

    def run(self) -> None:
        """Serve until the end is ordered, which may be before the last thread has ended."""
        with self._woken:
            if isinstance(self._before, Thread):
                self._before.join(HANDOVER_SECONDS)
            self._before = None
            if not self._waking.closed:
                self._serve()

    def _serve(self) -> None:
        from tsubo.desktop.service import Service

        service = Service(*self._buses(), self._now, lambda: self.position, self._tell)
        try:
            while self._carried_out(service):
                self._wait(service)
        finally:
            service.close()

    def _order(self, order: Order) -> None:
        self._orders.append(order)
        # A full pipe wakes as well; one without a reader has nobody left to wake.
        with suppress(BrokenPipeError):
            self._waking.write(b"!")

    def _carried_out(self, service: "Service") -> bool:
        """Carry out what was ordered, and say whether to go on."""
        while self._orders:
            order = self._orders.popleft()
            if order is None:
                return False
            order(service)
        return True

    def _wait(self, service: "Service") -> None:
        """Sleep until there is something to do; take what the buses say."""
        links = [link for link in service.links if link.is_open]
        waits = [wait for link in links if (wait := link.patience()) is not None]
        with selectors.DefaultSelector() as selector:
            selector.register(self._woken, selectors.EVENT_READ)
            for link in links:
                selector.register(link, selectors.EVENT_READ, link)
            ready = [key.data for key, _ in selector.select(min(waits, default=None))]
        for link in ready:
            if link is None:
                self._woken.read(4096)
                continue
            for message in link.receive():
                service.hear(link, message)
        for link in links:
            link.give_up()
