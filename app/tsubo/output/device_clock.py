"""When a sample is heard: the sound card's own clock, followed on the clock of the session.

A sound card counts time by playing samples, and its second is never quite ours; it also tells how
far it is only in steps of a period. So a straight line is laid through what it told: an
alpha-beta filter whose gains are those of a least-squares line through the first observations,
and stay at those of ``MEMORY`` afterwards (Brookner, *Tracking and Kalman Filtering Made Easy*,
1998, section 1.2). The line decides where the next sound is placed; samples on their way are never
touched.
"""

MEMORY = 200
"""Observations that count: some seconds of them."""

JUMP = 0.04
"""Seconds off the line that are no jitter: the device stood still, and the line begins anew."""

MOST_DRIFT = 500e-6
"""A card is further off than this only by mistake; crystals keep within 100 millionths."""


class DeviceClock:
    """The line from a sample's number to the second in which it leaves the device."""

    def __init__(self, rate: int) -> None:
        self._usual = self._step = 1 / rate
        self._count = 0
        self._index, self._time = 0.0, 0.0

    def note(self, index: float, now: float) -> None:
        """Take in that at ``now`` sample number ``index`` is the next to leave."""
        if self._count and index == self._index:
            return
        passed = index - self._index
        expected = self._time + passed * self._step
        off = now - expected
        if not self._count or abs(off) > JUMP:
            self._count, self._step = 0, self._usual
            off, expected = 0.0, now
        self._count = min(self._count + 1, MEMORY)
        count = self._count
        self._index, self._time = (
            index,
            expected + off * 2 * (2 * count - 1) / (count * (count + 1)),
        )
        if count > 1:
            step = self._step + off / passed * 6 / (count * (count + 1))
            slowest, fastest = 1 + MOST_DRIFT, 1 - MOST_DRIFT
            self._step = min(max(step, self._usual * fastest), self._usual * slowest)

    def at(self, index: float) -> float:
        """Return the second in which sample number ``index`` leaves the device."""
        return self._time + (index - self._index) * self._step
