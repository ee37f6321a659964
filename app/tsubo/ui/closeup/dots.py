"""How marks on the body look: dots, paths and soft areas, the same in light and dark."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from tsubo.ui.colours import HALO, INK_ON_BODY, MARK, PAPER
from tsubo.ui.fonts import sized, text_scale

DOT = 32.0
HIT = 48.0
STOP = 25.0
_BAND, _BAND_HALO = 30.0, 36.0


def draw_dot(
    painter: QPainter, centre: QPointF, words: str, filled: bool, diameter: float = DOT
) -> None:
    """Draw a numbered dot: filled for the side that comes first, hollow for the other."""
    radius, part = diameter / 2, diameter / DOT
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(HALO))
    painter.drawEllipse(centre, radius + 3 * part, radius + 3 * part)
    if filled:
        painter.setBrush(QColor(MARK))
        painter.drawEllipse(centre, radius, radius)
    else:
        painter.setBrush(QColor(PAPER))
        painter.setPen(QPen(QColor(MARK), 3 * part))
        painter.drawEllipse(centre, radius - 1.5 * part, radius - 1.5 * part)
    draw_number(painter, centre, words, 18 * part, QColor(PAPER if filled else MARK))


def draw_number(
    painter: QPainter, centre: QPointF, words: str, pixels: float, colour: QColor
) -> None:
    """Draw a number in the middle of a dot; it grows with the dot, not with the system's text."""
    painter.setPen(colour)
    painter.setFont(sized(pixels / text_scale(), 700))
    painter.drawText(
        QRectF(centre.x() - 30, centre.y() - 30, 60, 60), Qt.AlignmentFlag.AlignCenter, words
    )


def draw_ring(painter: QPainter, centre: QPointF, radius: float, width: float = 3.0) -> None:
    """Draw a thin ring with a white casing, as around the chosen dot."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, pen in ((HALO, width * 2), (MARK, width)):
        painter.setPen(QPen(QColor(colour), pen))
        painter.drawEllipse(centre, radius, radius)


def draw_focus(painter: QPainter, around: QRectF) -> None:
    """Draw the keyboard's focus in a close-up: a rounded square of ink with a white casing."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, pen in ((HALO, 7.0), (INK_ON_BODY, 3.0)):
        painter.setPen(QPen(QColor(colour), pen))
        painter.drawRoundedRect(around, 10, 10)


def draw_path(painter: QPainter, stops: Sequence[QPointF], filled: bool) -> None:
    """Draw a path: a soft band with a white rim, a line, and its numbered stops."""
    track = QPainterPath(stops[0])
    for stop in stops[1:]:
        track.lineTo(stop)
    rim = QColor(HALO)
    rim.setAlphaF(0.55)
    band = QColor(MARK)
    band.setAlphaF(0.22)
    wide, narrow = _widened(track, _BAND_HALO), _widened(track, _BAND)
    painter.fillPath(wide.subtracted(narrow), rim)
    painter.fillPath(narrow, band)
    for colour, width in ((HALO, 6.0), (MARK, 3.0)):
        painter.strokePath(track, QPen(QColor(colour), width))
    diameter = stop_diameter(stops)
    for number, stop in enumerate(stops, 1):
        draw_dot(painter, stop, str(number), filled, diameter)


def stop_diameter(stops: Sequence[QPointF]) -> float:
    """Return the size of a path's stops: as designed, or less where they lie close together."""
    spacing = min(
        (QLineF(one, other).length() for one, other in pairwise(stops)),
        default=STOP,
    )
    return max(12.0, min(STOP, spacing - 5))


def draw_region(painter: QPainter, places: Sequence[QPointF], radius: float) -> None:
    """Draw a soft area with a dashed edge from its marker to its far end."""
    track = QPainterPath(places[0])
    for place in places[1:]:
        track.lineTo(place)
    if len(places) == 1:
        track.lineTo(places[0] + QPointF(0.01, 0))
    area = _widened(track, radius * 2)
    soft = QColor(MARK)
    soft.setAlphaF(0.2)
    painter.fillPath(area, soft)
    casing = QColor(HALO)
    casing.setAlphaF(0.7)
    painter.strokePath(area, QPen(casing, 3.2))
    dashed = QPen(QColor(MARK), 1.6)
    dashed.setDashPattern([4, 4])
    painter.strokePath(area, dashed)


def draw_breathing(painter: QPainter, centre: QPointF, radius: float) -> None:
    """Draw the soft rings of a breath, where nothing is pressed."""
    soft, edge = QColor(PAPER), QColor(MARK)
    soft.setAlphaF(0.34)
    edge.setAlphaF(0.55)
    painter.setBrush(soft)
    painter.setPen(QPen(edge, radius * 0.014))
    for share in (1.0, 0.72, 0.44):
        painter.drawEllipse(centre, radius * share, radius * share)


def _widened(track: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(track).simplified()
