"""The clock of a session: monotonic, and going on while the computer sleeps; and the calendar."""

import sys
import time

Day = tuple[int, int, int]
"""Year, month and day."""


def now() -> float:
    """Return seconds that never go back and that count the time asleep.

    ``time.monotonic`` stands still during sleep on Linux and macOS, so their other clocks are
    read; Windows' own counts sleep.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


def today() -> Day:
    """Return the day it is where the person is."""
    year, month, day, *_ = time.localtime()
    return year, month, day
