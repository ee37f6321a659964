"""Smooth curves through given places, so that a drawing is a list of places and no more."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from tsubo.domain.spot import Spot


def curve(places: Sequence[Spot], closed: bool = True) -> QPainterPath:
    """Return the curve through ``places``; one that is given twice in a row is a corner.

    It is a Catmull-Rom spline: at each place it runs along the line between its two neighbours.
    """
    last = len(places) - 1
    path = QPainterPath(QPointF(*places[0]))
    for index in range(len(places) if closed else last):
        before, start, end, after = (
            places[at % (last + 1) if closed else min(max(at, 0), last)]
            for at in range(index - 1, index + 3)
        )
        if start == end:
            continue
        path.cubicTo(
            start[0] + (end[0] - before[0]) / 6,
            start[1] + (end[1] - before[1]) / 6,
            end[0] - (after[0] - start[0]) / 6,
            end[1] - (after[1] - start[1]) / 6,
            *end,
        )
    if closed:
        path.closeSubpath()
    return path
