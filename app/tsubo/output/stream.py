"""The live stream: what sounds now, block by block, each sound at its time on the clock.

The stream is asked for the next samples and told when the first of them will be heard. A sound
that begins within them is added there; what does not fit is kept for the blocks that follow. So
every sample of a sound is heard once and in order, and only beginnings follow the clock.
"""

from bisect import insort
from collections.abc import Callable, Iterable

import numpy as np

from tsubo.domain.sounds import Sound
from tsubo.output.tones import Samples

LOUDEST = 0.98
"""Where several sounds together would be louder, they are cut to this."""

FADE_SECONDS = 0.03
"""How long what sounds takes to fall silent."""

LATEST = 0.7
"""A sound whose time has just passed is still begun within so many seconds; later it is left out,
as it would no longer keep the beat (half of the fastest circle is 0.75 s)."""

_ROUNDING = 1e-6

Made = Callable[[Sound], Samples]
"""Gives the samples of a sound at the stream's rate, from -1 to 1."""


class Stream:
    """Silence, and the sounds that are placed in it."""

    def __init__(self, made: Made, rate: int) -> None:
        self.rate = rate
        self._made = made
        self._waiting: list[tuple[float, Sound]] = []
        self._rest = np.zeros(0, np.float32)

    @property
    def silent(self) -> bool:
        """Whether nothing sounds and nothing waits."""
        return not self._waiting and not len(self._rest)

    def play(self, sounds: Iterable[Sound], moment: float, clock: float) -> None:
        """Fade what sounds; then play ``sounds`` from ``moment`` on, which lies at ``clock``."""
        self.hold()
        zero = clock - moment
        first = moment - _ROUNDING
        self._waiting = [(zero + sound.at, sound) for sound in sounds if sound.at >= first]

    def add(self, sound: Sound, clock: float) -> None:
        """Play one more sound at ``clock``."""
        insort(self._waiting, (clock, sound), key=lambda placed: placed[0])

    def hold(self) -> None:
        """Fade what sounds, and forget what waits."""
        self._waiting = []
        fade = round(FADE_SECONDS * self.rate)
        left = self._rest[:fade]
        self._rest = left * np.linspace(1, 0, fade, dtype=np.float32)[: len(left)]

    def cut(self) -> None:
        """Forget the rest of what sounds: nobody heard how it began."""
        self._rest = np.zeros(0, np.float32)

    def block(self, first: float, count: int) -> Samples:
        """Return the next ``count`` samples; the first of them is heard at ``first``."""
        block = lengthened(self._rest, count)
        while self._waiting:
            at, sound = self._waiting[0]
            place = round((at - first) * self.rate)
            if place >= count:
                break
            del self._waiting[0]
            if place >= -LATEST * self.rate:
                block = _added(block, max(place, 0), self._made(sound))
        self._rest = block[count:]
        return np.clip(block[:count], -LOUDEST, LOUDEST)


def lengthened(samples: Samples, length: int) -> Samples:
    """Return a copy of ``samples``, with silence after them where they are shorter than that."""
    longer = np.zeros(max(length, len(samples)), np.float32)
    longer[: len(samples)] = samples
    return longer


def _added(block: Samples, at: int, samples: Samples) -> Samples:
    longer = lengthened(block, at + len(samples))
    longer[at : at + len(samples)] += samples
    return longer
