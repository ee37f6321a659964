"""Ways to reach a station: with what, in which posture, how strongly and for how long.

The first way of a station is the usual one. The others are for somebody who cannot reach or has
little strength; none of them may be firmer or longer than the usual one.
"""

from enum import Enum
from typing import NamedTuple


class Posture(Enum):
    """How the person sits, stands or lies while a place is pressed."""

    SITTING = "sitting"
    STANDING = "standing"
    LYING = "lying"


class Hands(Enum):
    """How many hands are busy, so that they cannot touch a key."""

    NONE = "none"
    ONE = "one"
    BOTH = "both"


class Tool(Enum):
    """What presses; ``BREATH`` means that nothing does."""

    FINGERS = "fingers"
    KNUCKLES = "knuckles"
    FOREARM = "forearm"
    HEEL = "heel"
    TABLE = "table"
    ERASER = "eraser"
    BALL = "ball"
    HELPER = "helper"
    BREATH = "breath"


BARE = frozenset({Tool.FINGERS, Tool.HELPER, Tool.BREATH})
"""The only tools for places under which vessels or organs lie: fingers that feel a pulse."""


class Motion(Enum):
    """What is done at a place: circles both ways, leaning and holding still, or only breathing."""

    CIRCLES = "circles"
    HOLD = "hold"
    BREATHE = "breathe"


class Way(NamedTuple):
    """One way to reach a station; all numbers are already inside the station's own bounds.

    ``hands_busy`` and ``screen_seen`` are about whoever presses, ``posture`` about the person who
    is pressed. ``cap`` is the highest pressure (0 to 10), ``longest_side_seconds`` the longest
    pressing of a side, ``settle_seconds`` the time to bring the tool into place. A way that holds
    has ``hold_seconds``, one that only breathes has ``breaths``; all others turn circles.
    """

    id: str
    tool: Tool
    posture: Posture
    hands_busy: Hands
    screen_seen: bool
    cap: int
    longest_side_seconds: float
    sources: tuple[str, ...]
    settle_seconds: float = 0.0
    hold_seconds: float = 0.0
    breaths: int = 0

    @property
    def motion(self) -> Motion:
        """What is done at the place."""
        if self.breaths:
            return Motion.BREATHE
        return Motion.HOLD if self.hold_seconds else Motion.CIRCLES

    @property
    def by_helper(self) -> bool:
        """Whether somebody else presses, so that all sentences speak to that person."""
        return self.tool is Tool.HELPER
