"""Where the back hurts more, and which side of the body therefore comes first.

The article names the side only for the arm: the side that hurts more, then the other one. Tsubo
does the same for every paired point, with the same dose on both sides (our decision).
"""

from enum import Enum

from tsubo.domain.side import Side


class Pain(Enum):
    """The person's answer to "Where does your back hurt more?"."""

    LEFT = "left"
    BOTH = "both"
    RIGHT = "right"
    UNSURE = "unsure"


def first_side(pain: Pain, preferred: Side) -> Side:
    """Return the side that is done first for a paired point."""
    match pain:
        case Pain.LEFT:
            return Side.LEFT
        case Pain.RIGHT:
            return Side.RIGHT
        case Pain.BOTH | Pain.UNSURE:
            return preferred
