"""Where the figures lie on the stage, and how a place of a figure becomes a pixel.

Pure arithmetic in logical pixels; measures come from the design's notes ("Layout rules") and its
pictures 01 (two figures) and 12a (one figure).
"""

from collections.abc import Mapping
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from tsubo.domain.side import View
from tsubo.domain.spot import Spot

STATURE = 1000.0
HALF_WIDTH = 280.0
"""From the midline to the tip of a hand, in figure units."""
TAGGED_WIDTH, TAG_ROOM = 309.0, 18.0
"""From the midline to the far edge of a hand's tag: units, and pixels more."""
EDGE = 8.0

Box = tuple[float, float, float, float]
"""x, y, width and height."""


class Frame(NamedTuple):
    """Where one figure lies: the pixel of its origin, and pixels per figure unit."""

    x: float
    y: float
    scale: float

    def at(self, spot: Spot) -> Spot:
        """Return the pixel of a place given in figure units."""
        return (self.x + spot[0] * self.scale, self.y + spot[1] * self.scale)

    def units(self, pixel: Spot) -> Spot:
        """Return the place in figure units below a pixel."""
        return ((pixel[0] - self.x) / self.scale, (pixel[1] - self.y) / self.scale)

    def box(self, box: Box) -> Box:
        """Return a box of figure units in pixels."""
        x, y = self.at((box[0], box[1]))
        return (x, y, box[2] * self.scale, box[3] * self.scale)


Frames = Mapping[View, Frame]


def lay_figures(
    width: float, height: float, only: View | None, mirrored: bool, text: float
) -> dict[View, Frame]:
    """Return the frame of each figure shown on a stage of this size.

    ``only`` names the one figure of the narrow layout; ``mirrored`` puts the front at the right;
    ``text`` is the text scale, which makes room for larger headings.
    """
    if only is None:
        top, bottom = 62 + 34 * (text - 1), 25.0
        centres = {View.FRONT: 0.255, View.BACK: 0.745}
        if mirrored:
            centres = {view: 1 - share for view, share in centres.items()}
        apart = width * 0.49
        widest = (apart - TAG_ROOM - EDGE) / (HALF_WIDTH + TAGGED_WIDTH)
        outside = width * 0.255
    else:
        top, bottom = 44 + 42 * (text - 1), 14.0
        centres = {only: 0.5}
        outside = width * 0.5
        widest = (outside - TAG_ROOM) / TAGGED_WIDTH
    scale = min((height - top - bottom) / STATURE, (outside - TAG_ROOM) / TAGGED_WIDTH, widest)
    scale = max(scale, 0.05)
    spare = max(height - top - bottom - STATURE * scale, 0.0)
    return {view: Frame(width * share, top + spare / 2, scale) for view, share in centres.items()}


def distance_to(spot: Spot, places: tuple[Spot, ...]) -> float:
    """Return how far ``spot`` is from the line through ``places`` (one place is a dot)."""
    near = nearest_on(spot, places)
    return hypot(near[0] - spot[0], near[1] - spot[1])


def nearest_on(spot: Spot, places: tuple[Spot, ...]) -> Spot:
    """Return the place on the line through ``places`` that is nearest to ``spot``."""
    best = places[0]
    least = hypot(best[0] - spot[0], best[1] - spot[1])
    for (ax, ay), (bx, by) in pairwise(places):
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        share = 0.0 if length == 0 else ((spot[0] - ax) * dx + (spot[1] - ay) * dy) / length
        share = min(max(share, 0.0), 1.0)
        near = (ax + share * dx, ay + share * dy)
        far = hypot(near[0] - spot[0], near[1] - spot[1])
        if far < least:
            best, least = near, far
    return best


def middle_of(places: tuple[Spot, ...]) -> Spot:
    """Return the place half-way along the line through ``places``."""
    steps = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(places)]
    left = sum(steps) / 2
    for (ax, ay), (bx, by), step in zip(places, places[1:], steps, strict=False):
        if left <= step:
            share = left / step if step else 0.0
            return (ax + share * (bx - ax), ay + share * (by - ay))
        left -= step
    return places[-1]
