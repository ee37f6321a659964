"""The camera over the stage: how far it is zoomed, what it shows, and its limits.

Immutable values and pure functions. A camera maps a pixel of the unzoomed stage to a pixel of the
viewport: ``pixel = zoom * stage + (x, y)``.
"""

from math import hypot
from typing import NamedTuple

from tsubo.domain.spot import Spot
from tsubo.ui.map.stage import Box, Frame, Frames, nearest_on

LEAST, MOST = 1.0, 8.0
STEP = 1.5
"""One press of a zoom button or key."""
WHEEL_NOTCH = 1.2
"""One notch of a wheel (120 of Qt's units); a touchpad sends parts of it."""
IN_REACH = 0.3
"""How far outside the body the middle may go, as a share of the viewport's shorter side."""

BODY = (
    (((0.0, 50.0), (0.0, 150.0)), 50.0),
    (((-90.0, 210.0), (90.0, 210.0)), 45.0),
    (((0.0, 240.0), (0.0, 470.0)), 95.0),
    (((-150.0, 230.0), (-185.0, 390.0), (-225.0, 510.0), (-255.0, 600.0)), 30.0),
    (((150.0, 230.0), (185.0, 390.0), (225.0, 510.0), (255.0, 600.0)), 30.0),
    (((-65.0, 480.0), (-85.0, 720.0), (-105.0, 985.0)), 45.0),
    (((65.0, 480.0), (85.0, 720.0), (105.0, 985.0)), 45.0),
)
"""Limbs of the drawn figure: their middle lines and radii in figure units, read off the art."""


class Camera(NamedTuple):
    """What part of the stage is seen, and how large."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def over(self, frame: Frame) -> Frame:
        """Return a figure's frame as this camera shows it."""
        return Frame(
            frame.x * self.zoom + self.x, frame.y * self.zoom + self.y, frame.scale * self.zoom
        )

    def at(self, pixel: Spot) -> Spot:
        """Return the pixel of the viewport at which a pixel of the unzoomed stage is seen."""
        return (pixel[0] * self.zoom + self.x, pixel[1] * self.zoom + self.y)

    def under(self, pixel: Spot) -> Spot:
        """Return the pixel of the unzoomed stage that is seen at a pixel of the viewport."""
        return ((pixel[0] - self.x) / self.zoom, (pixel[1] - self.y) / self.zoom)

    def zoomed(self, factor: float, at: Spot) -> "Camera":
        """Zoom by ``factor`` (within the limits) and keep what lies under the pixel ``at``."""
        zoom = min(max(self.zoom * factor, LEAST), MOST)
        grown = zoom / self.zoom
        return Camera(zoom, at[0] - (at[0] - self.x) * grown, at[1] - (at[1] - self.y) * grown)

    def moved(self, dx: float, dy: float) -> "Camera":
        """Move what is seen by some pixels."""
        return self._replace(x=self.x + dx, y=self.y + dy)

    def kept(self, size: Spot, frames: Frames) -> "Camera":
        """Return the camera moved back as far as needed so that a body stays in sight.

        ``size`` is the viewport's; ``frames`` are those of the unzoomed stage.
        """
        width, height = size
        middle = self.under((width / 2, height / 2))
        reach = IN_REACH * min(width, height) / self.zoom
        middle = _pulled_to_body(middle, reach, frames)
        x = width / 2 - middle[0] * self.zoom
        y = height / 2 - middle[1] * self.zoom
        return Camera(
            self.zoom,
            min(max(x, width * (1 - self.zoom)), 0.0),
            min(max(y, height * (1 - self.zoom)), 0.0),
        )


WHOLE = Camera()
"""All of the stage, not zoomed."""


def _pulled_to_body(middle: Spot, reach: float, frames: Frames) -> Spot:
    best, least = middle, float("inf")
    for frame in frames.values():
        for line, radius in BODY:
            near = nearest_on(middle, tuple(frame.at(spot) for spot in line))
            far = hypot(near[0] - middle[0], near[1] - middle[1])
            excess = far - radius * frame.scale - reach
            if excess <= 0:
                return middle
            if excess < least:
                share, least = excess / far, excess
                best = (
                    middle[0] + (near[0] - middle[0]) * share,
                    middle[1] + (near[1] - middle[1]) * share,
                )
    return best


def onto(frame: Frame, part: Box, size: Spot) -> Camera:
    """Return the camera that fills the viewport with ``part`` of a figure (figure units)."""
    x, y, width, height = frame.box(part)
    zoom = max(min(size[0] / width, size[1] / height), LEAST)
    return Camera(zoom, size[0] / 2 - (x + width / 2) * zoom, size[1] / 2 - (y + height / 2) * zoom)


def between(start: Camera, end: Camera, share: float) -> Camera:
    """Return the camera on the way from ``start`` to ``end``.

    The zoom grows by equal factors; the one place that both show at the same pixel stays still.
    """
    zoom = start.zoom * (end.zoom / start.zoom) ** share
    if abs(end.zoom - start.zoom) > 1e-6:
        share = (zoom - start.zoom) / (end.zoom - start.zoom)
    return Camera(zoom, start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
