"""Which point an arrow key goes to: the nearest one that way, across both figures.

The cost of a step is its length along the arrow plus twice its length aside, so that a point
straight ahead wins over a nearer one that lies askew.
"""

from collections.abc import Hashable, Mapping
from enum import Enum
from typing import TypeVar

from tsubo.domain.spot import Spot

Key = TypeVar("Key", bound=Hashable)

LEAST_STEP = 1.0
"""A point that lies less than this many pixels ahead is beside, not ahead."""


class Arrow(Enum):
    """A direction on the screen, as (x, y) with y downwards."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def nearest(start: Spot, others: Mapping[Key, Spot], arrow: Arrow) -> Key | None:
    """Return the key of the place that ``arrow`` leads to from ``start``, or None."""
    x, y = arrow.value
    best, least = None, float("inf")
    for key, (other_x, other_y) in others.items():
        dx, dy = other_x - start[0], other_y - start[1]
        along = dx * x + dy * y
        cost = along + 2 * abs(dx * y - dy * x)
        if along >= LEAST_STEP and cost < least:
            best, least = key, cost
    return best
