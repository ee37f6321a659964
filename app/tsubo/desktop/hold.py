"""Holding something that a service lends, such as a display that stays on, and giving it back.

There may be several ways to get it. The first service that grants it is enough; where none does,
nothing is held and nothing is said.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from jeepney import Message

from tsubo.desktop.link import Link


class Way(NamedTuple):
    """One way to get it: whom to ask, what to say, and how to give back what was answered."""

    link: Link
    request: Message
    give_back: Callable[[Link, tuple[Any, ...]], None]


class Hold:
    """Something held or not; both can be asked at any moment, also while an answer is awaited."""

    def __init__(self, *ways: Way) -> None:
        self._ways = ways
        self._wanted = False
        self._asking = False
        self._give_back: Callable[[], None] | None = None

    def take(self) -> None:
        """Hold it from now on."""
        self._wanted = True
        if not self._asking and self._give_back is None:
            self._try(0)

    def release(self) -> None:
        """Hold it no longer."""
        self._wanted = False
        if self._give_back is not None:
            give_back, self._give_back = self._give_back, None
            give_back()

    def _try(self, number: int) -> None:
        self._asking = self._wanted and number < len(self._ways)
        if self._asking:
            way = self._ways[number]
            way.link.call(way.request, partial(self._answered, number))

    def _answered(self, number: int, answer: Message | None) -> None:
        if answer is None:
            self._try(number + 1)
            return
        way = self._ways[number]
        self._asking = False
        self._give_back = partial(way.give_back, way.link, answer.body)
        if not self._wanted:
            self.release()
