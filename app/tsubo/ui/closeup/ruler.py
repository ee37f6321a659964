"""The finger ruler: drawn fingers lying beside two places, so that a width needs no number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from tsubo.ui.closeup.labels import inside, overlap
from tsubo.ui.closeup.placing import Box, Spot
from tsubo.ui.colours import HALO, MARK

FINGER = "#FFF6EE"
"""The paper-pale fill of a drawn finger; it is a measure, not part of the body."""
NARROWEST = 9.0
"""A finger narrower than this many pixels is left out: its nail could not be seen."""
_SHORTER = 0.72
"""How much of a finger is drawn where the whole one has no room."""
_CLEAR = (27.0, 44.0)
"""From the places to the fingertips, so that the dots stay free; the farther one if need be."""


@dataclass(frozen=True, slots=True)
class Fingers:
    """Fingers to draw: the measured stretch and the direction (unit vector) they lie in."""

    count: int
    start: Spot
    end: Spot
    away: Spot
    width: float
    length: float
    clear: float

    def box(self) -> Box:
        """Return the area the fingers cover, in pixels."""
        near, far = self.clear, self.clear + self.length
        corners = [
            (place[0] + self.away[0] * reach, place[1] + self.away[1] * reach)
            for place in (self.start, self.end)
            for reach in (near, far)
        ]
        left, top = min(x for x, _ in corners), min(y for _, y in corners)
        return (
            left,
            top,
            max(x for x, _ in corners) - left,
            max(y for _, y in corners) - top,
        )


def lay_fingers(
    count: int,
    start: Spot,
    end: Spot,
    stage: Box,
    taken: Sequence[Box],
    body: Callable[[Box], float],
) -> Fingers | None:
    """Lay ``count`` fingers between two places on the freer side; None where there is no room.

    Of two sides the one with less body is taken, or else the one lower in the picture, or more
    to its right.
    """
    across = hypot(end[0] - start[0], end[1] - start[1])
    width = across / max(count, 1)
    if width < NARROWEST:
        return None
    longest = min(max(2.8 * width, 64.0), 100.0)
    aside = -(end[1] - start[1]) / across, (end[0] - start[0]) / across
    laid = [
        Fingers(count, start, end, way, width, length, clear)
        for way in (aside, (-aside[0], -aside[1]))
        for clear in _CLEAR
        for length in (longest, longest * _SHORTER)
    ]
    free = [
        fingers
        for fingers in laid
        if inside(fingers.box(), stage)
        and not any(overlap(fingers.box(), other) for other in taken)
    ]

    def rank(fingers: Fingers) -> tuple[float, ...]:
        body_share = round(body(fingers.box()) * 4) / 4
        away = fingers.away
        return body_share, fingers.clear, -fingers.length, -away[1], -away[0]

    return min(free, key=rank, default=None)


def draw_fingers(painter: QPainter, fingers: Fingers) -> None:
    """Draw dotted guides from the two places, and the fingers with their nails."""
    for colour, width in ((HALO, 4.0), (MARK, 1.6)):
        pen = QPen(QColor(colour), width)
        if colour == MARK:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        for place in (fingers.start, fingers.end):
            foot = QPointF(*place)
            tip = foot + QPointF(*fingers.away) * (fingers.clear + 10)
            painter.drawLine(foot, tip)
    along = (
        (fingers.end[0] - fingers.start[0]) / (fingers.width * fingers.count),
        (fingers.end[1] - fingers.start[1]) / (fingers.width * fingers.count),
    )
    frame = QTransform(
        along[0], along[1], fingers.away[0], fingers.away[1], fingers.start[0], fingers.start[1]
    )
    painter.save()
    painter.setTransform(frame, combine=True)
    for index in range(fingers.count):
        _finger(painter, fingers, index)
    painter.restore()


_LENGTHS = {1: (0.0,), 2: (5.0, 0.0), 4: (8.0, 0.0, 1.0, 6.0)}
"""How much shorter each finger is than the longest, in pixels."""


def _finger(painter: QPainter, fingers: Fingers, index: int) -> None:
    """Draw one finger along y, its tip towards the places."""
    width = fingers.width
    short = _LENGTHS.get(fingers.count, (0.0,) * fingers.count)[index]
    left, top = index * width + 0.8, fingers.clear + short
    right, bottom = (index + 1) * width - 0.8, fingers.clear + fingers.length
    round_ = min((right - left) / 2, 22.0)
    shape = QPainterPath(QPointF(left, bottom))
    shape.lineTo(left, top + round_)
    shape.arcTo(QRectF(left, top, right - left, 2 * round_), 180, -180)
    shape.lineTo(right, bottom)
    painter.fillPath(shape, QColor(FINGER))
    line = QPen(QColor(MARK), 1.8)
    line.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(shape, line)
    inset = (right - left) * 0.24
    tall = min((right - left) * 0.75, 24.0)
    nail = QPainterPath(QPointF(left + inset, top + 6 + tall))
    nail.lineTo(left + inset, top + 6 + tall * 0.5)
    nail.arcTo(QRectF(left + inset, top + 6, right - left - 2 * inset, tall), 180, -180)
    nail.lineTo(right - inset, top + 6 + tall)
    painter.strokePath(nail, QPen(QColor(MARK), 1.3))
