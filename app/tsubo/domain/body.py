"""A body is data: landmarks of one reference figure, and the close-up pictures of its parts."""

from collections.abc import Mapping
from typing import NamedTuple

from tsubo.domain.side import Side, View, image_x, on_side
from tsubo.domain.spot import Spot


class Landmark(NamedTuple):
    """A named place on the body, stored for the left side, in figure units."""

    x: float
    y: float
    tolerance: float


class Segment(NamedTuple):
    """A named stretch of the body that counts a fixed number of cun (the person's own inches).

    ``across`` measures from a paired landmark to its mirror image, ``end`` being the same one.
    """

    start: str
    end: str
    cun: float
    across: bool
    source: str


class Body(NamedTuple):
    """One reference figure: its landmarks, left side stored."""

    id: str
    credit: str
    landmarks: Mapping[str, Landmark]

    def spots(self) -> dict[str, Spot]:
        """Return every landmark's place in body coordinates, left side."""
        return {name: (mark.x, mark.y) for name, mark in self.landmarks.items()}


class Closeup(NamedTuple):
    """A drawing of one part, with landmarks in its own coordinates.

    ``in_body_frame`` means its coordinates are those of the whole picture of ``view``. A
    ``mirrored`` drawing shows the right limb; the left one is the same drawing with x negated.
    """

    id: str
    art: str
    view: View
    mirrored: bool
    in_body_frame: bool
    frame: tuple[float, float, float, float]
    landmarks: Mapping[str, Spot]

    def flipped(self, side: Side) -> bool:
        """Say whether the drawing is shown mirrored for ``side``."""
        return self.mirrored and side is Side.LEFT

    def frame_on(self, side: Side) -> tuple[float, float, float, float]:
        """Return (x, y, width, height) of the drawing's frame as shown for ``side``."""
        x, y, width, height = self.frame
        return (-(x + width) if self.flipped(side) else x), y, width, height


def cun_length(segment: Segment, spots: Mapping[str, Spot]) -> float:
    """Return the length of one cun of ``segment`` in figure units.

    Raises KeyError when a landmark of the segment is missing.
    """
    x, y = spots[segment.start]
    if segment.across:
        return 2 * abs(x) / segment.cun
    end_x, end_y = spots[segment.end]
    return float(((end_x - x) ** 2 + (end_y - y) ** 2) ** 0.5) / segment.cun


def in_picture(spot: Spot, side: Side, view: View) -> Spot:
    """Return where a place stored for the left lies in the picture of ``view`` on ``side``."""
    return image_x(on_side(spot[0], side), view), spot[1]
