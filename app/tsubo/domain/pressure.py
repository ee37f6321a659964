"""Levels of pressure: their names, and one level less where something was too hard.

Pressure counts from 0 to 10. Light is 1 to 2, moderate 3 to 4, firm 5, and nothing is above 5 (the
content dossier's scale, our editorial decision).
"""

from enum import Enum

from tsubo.domain.station import Pressure
from tsubo.domain.words import tr

LEAST = 1
"""The lowest cap: the finger only rests."""


class Level(Enum):
    """A name for a pressure; the value is the highest number that still bears it."""

    LIGHT = 2
    MODERATE = 4
    FIRM = 5


def lowered(cap: int) -> int:
    """Return the cap one level down: 5 to 4, moderate to 2, light to 1, and never below that."""
    return max((level.value for level in Level if level.value < cap), default=LEAST)


def held(pressure: Pressure, cap: int) -> Pressure:
    """Return ``pressure`` with nothing in it above ``cap``."""
    return Pressure(min(pressure.aim, cap), min(pressure.comfortable, cap), min(pressure.cap, cap))


def eased_words(cap: int) -> str:
    """Return what is said at a point that was once too hard, and is now held to ``cap``."""
    if cap <= LEAST:
        return tr("Only rest there, without pressing.")
    return tr("Lighter here: never above {cap} of 10.", cap=cap)
