"""Where a drawing lies on the screen: one scale and one shift, found without cut ends in sight.

Frames and view boxes are (x, y, width, height) in figure units; areas are the same in pixels.
"""

from dataclasses import dataclass

Box = tuple[float, float, float, float]
Spot = tuple[float, float]

FADE = 0.09
"""The share of a drawing's extent over which a cut limb fades out at the edge."""


@dataclass(frozen=True, slots=True)
class Edges:
    """The edges of a view box at which the body is cut off."""

    left: bool
    top: bool
    right: bool
    bottom: bool

    def mirrored(self) -> "Edges":
        """Return the edges of the drawing turned over left to right."""
        return Edges(self.right, self.top, self.left, self.bottom)


@dataclass(frozen=True, slots=True)
class Placing:
    """A drawing's scale (pixels a unit) and the pixel where its origin lies."""

    scale: float
    x: float
    y: float

    def at(self, spot: Spot) -> Spot:
        """Return the pixel of a place in figure units."""
        return self.x + spot[0] * self.scale, self.y + spot[1] * self.scale

    def under(self, pixel: Spot) -> Spot:
        """Return the place in figure units under a pixel."""
        return (pixel[0] - self.x) / self.scale, (pixel[1] - self.y) / self.scale

    def zoomed(self, factor: float, about: Spot) -> "Placing":
        """Return this placing enlarged by ``factor``, with the pixel ``about`` kept still."""
        return Placing(
            self.scale * factor,
            about[0] + (self.x - about[0]) * factor,
            about[1] + (self.y - about[1]) * factor,
        )

    def showing(self, part: Box, area: Box) -> "Placing":
        """Return this placing shifted just so far that ``part`` (units) lies in ``area``."""
        left, top = self.at((part[0], part[1]))
        right, bottom = self.at((part[0] + part[2], part[1] + part[3]))
        dx = _shift_into(left, right, area[0], area[0] + area[2])
        dy = _shift_into(top, bottom, area[1], area[1] + area[3])
        return self.moved(dx, dy)

    def moved(self, dx: float, dy: float) -> "Placing":
        """Return this placing shifted by pixels."""
        return Placing(self.scale, self.x + dx, self.y + dy)


def mirrored_box(box: Box) -> Box:
    """Return a box turned over at x = 0."""
    x, y, width, height = box
    return -(x + width), y, width, height


def placed(frame: Box, view_box: Box, cut: Edges, area: Box, stage: Box) -> Placing:
    """Fit ``frame`` into ``area`` so that no cut edge of the drawing shows inside ``stage``.

    ``area`` is the part of the stage that is free of bars. Where both ends of a limb are cut, the
    drawing grows until both leave the stage; otherwise it is only pushed towards its cut edge.
    A drawing much flatter than the area lies a little below its middle.
    """
    scale = min(area[2] / frame[2], area[3] / frame[3])
    lower = (area[3] - frame[3] * scale) * 0.12
    area = area[0], area[1] + lower, area[2], area[3]
    return centred(frame, scale, view_box, cut, area, stage)


def centred(frame: Box, scale: float, view_box: Box, cut: Edges, area: Box, stage: Box) -> Placing:
    """Put the middle of ``frame`` at the middle of ``area``, growing and pushing as in placed."""
    left, top, width, height = _solid(view_box, cut)
    if cut.left and cut.right:
        scale = max(scale, stage[2] / width)
    if cut.top and cut.bottom:
        scale = max(scale, stage[3] / height)
    x = area[0] + area[2] / 2 - (frame[0] + frame[2] / 2) * scale
    y = area[1] + area[3] / 2 - (frame[1] + frame[3] / 2) * scale
    x = _pushed(x, left * scale, (left + width) * scale, cut.left, cut.right, stage[0], stage[2])
    y = _pushed(y, top * scale, (top + height) * scale, cut.top, cut.bottom, stage[1], stage[3])
    return Placing(scale, x, y)


def _solid(view_box: Box, cut: Edges) -> Box:
    """Return the part of the view box inside the fading ends."""
    x, y, width, height = view_box
    fade_x, fade_y = width * FADE, height * FADE
    left, top = x + fade_x * cut.left, y + fade_y * cut.top
    return (
        left,
        top,
        x + width - fade_x * cut.right - left,
        y + height - fade_y * cut.bottom - top,
    )


def _shift_into(low: float, high: float, start: float, end: float) -> float:
    """Return the least shift that brings low..high into start..end; its beginning goes first."""
    if low < start or high - low > end - start:
        return start - low
    return min(0.0, end - high)


def _pushed(
    shift: float, low: float, high: float, low_cut: bool, high_cut: bool, start: float, size: float
) -> float:
    """Return the shift along one axis that brings the cut ends to or beyond the stage's edges."""
    if low_cut and shift + low > start:
        shift = start - low
    if high_cut and shift + high < start + size:
        shift = start + size - high
    return shift
