"""The breathing disc and the disc of a pause: calm paper discs over the mark.

Sizes are of the design; the painter is scaled by the caller, with the middle at the origin.
"""

from math import cos, pi

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from tsubo.ui.colours import HALO, MARK, PAPER

SMALLEST, LARGEST, LIMIT = 70.0, 185.0, 192.0
REACH = LIMIT + 5
PAUSE = 92.0


def breath_radius(turn: float, inward: bool) -> float:
    """Return the disc's radius after the share ``turn`` of a breath: slow, fast, slow."""
    eased = (1 - cos(pi * min(max(turn, 0.0), 1.0))) / 2
    return SMALLEST + (LARGEST - SMALLEST) * (eased if inward else 1 - eased)


def draw_limit(painter: QPainter) -> None:
    """Draw the ring up to which the disc grows."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((HALO, 9.0), (MARK, 3.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(QPointF(0, 0), LIMIT, LIMIT)


def draw_breath(painter: QPainter, turn: float, inward: bool) -> None:
    """Draw the disc: growing with an arrow up, or shrinking with one down."""
    radius = breath_radius(turn, inward)
    painter.setPen(QPen(QColor(MARK), 7))
    painter.setBrush(QColor(PAPER))
    painter.drawEllipse(QPointF(0, 0), radius - 3.5, radius - 3.5)
    pen = QPen(QColor(MARK), 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tip = -45.0 if inward else 45.0
    back = tip + (30.0 if inward else -30.0)
    painter.drawLine(QPointF(0, -tip), QPointF(0, tip))
    painter.drawPolyline(QPolygonF([QPointF(-30, back), QPointF(0, tip), QPointF(30, back)]))


def draw_pause(painter: QPainter) -> None:
    """Draw the disc with two bars."""
    painter.setPen(QPen(QColor(MARK), 5))
    painter.setBrush(QColor(PAPER))
    painter.drawEllipse(QPointF(0, 0), PAUSE, PAUSE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(MARK))
    for x in (-37.0, 15.0):
        painter.drawRect(QRectF(x, -40, 22, 80))
