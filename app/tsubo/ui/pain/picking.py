"""Which area lies under the pointer: pure arithmetic on corners.

A press beside all areas still counts for a near one, because a finger and a pen are not exact.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from math import ceil, hypot
from typing import TypeVar

from tsubo.domain.spot import Spot
from tsubo.ui.map.stage import distance_to

Key = TypeVar("Key")

REACH = 12.0
"""How far beside an area, in pixels, a press still counts for it."""
STRIDE = 4.0
"""The pixels between two places that are looked at along a stroke."""


def holds(corners: tuple[Spot, ...], at: Spot) -> bool:
    """Say whether ``at`` lies inside the polygon of ``corners``."""
    inside = False
    x, y = at
    for (x1, y1), (x2, y2) in pairwise((*corners, corners[0])):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def area_at(shapes: Mapping[Key, tuple[Spot, ...]], at: Spot, reach: float = REACH) -> Key | None:
    """Return the key of the shape at the pixel ``at``, or of the nearest one within ``reach``."""
    found, least = None, reach
    for key, corners in shapes.items():
        if holds(corners, at):
            return key
        away = distance_to(at, (*corners, corners[0]))
        if away < least:
            found, least = key, away
    return found


def along(start: Spot, end: Spot) -> Iterator[Spot]:
    """Yield places from ``start`` to ``end``, so near that a quick stroke leaves no area out."""
    steps = max(1, ceil(hypot(end[0] - start[0], end[1] - start[1]) / STRIDE))
    for step in range(1, steps + 1):
        share = step / steps
        yield start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def middle(corners: Iterable[Spot]) -> Spot:
    """Return the middle of the box around ``corners``."""
    xs, ys = zip(*corners, strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
