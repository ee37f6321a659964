"""How somebody sits, stands, lies or leans: the picture of a change, and a card in its corner."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from tsubo.domain.way import Posture
from tsubo.ui.colours import Colour
from tsubo.ui.icons import GRID, draw_icon

_SHARE, _STROKE = 0.68, 1.05
"""The sign's size by the shorter side of the picture, and its lines in the icons' grid."""
_CARD, _LEAST, _EDGE = 132.0, 84.0, 14.0
"""The card's side and its distance from the corner in design pixels, and its least side."""

_BODY = ((9.4, 6.8), (11.2, 11.0), (8.6, 14.2), (7.6, 18.2))
"""Neck, hips, knee and foot of somebody who leans back, seen from the side, in the icons' grid."""
_WALL, _JOINTS = 17.6, (3.4, 7.0, 10.6, 14.2, 17.8)


def draw_posture(
    painter: QPainter, posture: Posture, leans: bool, size: QSize, widget: QWidget
) -> None:
    """Draw the sign of a posture large and in the middle, to be seen from the mat.

    Whoever ``leans`` on a ball is shown from the side.
    """
    side = min(size.width(), size.height()) * _SHARE
    place = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
    if leans:
        _draw_leaning(painter, place, widget)
    else:
        draw_icon(painter, posture.value, place, Colour.ACCENT.of(widget), _STROKE)


def card_place(unit: float) -> QRectF:
    """Return where the card lies in a picture; ``unit`` is pixels by design pixel."""
    side = max(_CARD * unit, _LEAST)
    return QRectF(_EDGE * unit, _EDGE * unit, side, side)


def draw_card(painter: QPainter, unit: float, widget: QWidget) -> None:
    """Draw the wall, the ball and the back from the side, on a card in the corner."""
    place = card_place(unit)
    painter.setPen(QPen(Colour.HAIRLINE.of(widget), 1.5))
    painter.setBrush(Colour.SURFACE.of(widget))
    painter.drawRoundedRect(place, 10, 10)
    air = place.width() * 0.1
    _draw_leaning(painter, place.adjusted(air, air, -air, -air), widget)


def _draw_leaning(painter: QPainter, place: QRectF, widget: QWidget) -> None:
    """Draw somebody whose back leans on a ball at a wall, from the side, to fill ``place``."""
    colour = Colour.ACCENT.of(widget)
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(place.width() / GRID, place.height() / GRID)
    pen = QPen(colour, _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(9, 3.4), 2, 2)
    painter.drawPolyline(QPolygonF([QPointF(*spot) for spot in _BODY]))
    painter.drawLine(QPointF(_WALL, 1.6), QPointF(_WALL, 18.4))
    for y in _JOINTS:
        painter.drawLine(QPointF(_WALL, y), QPointF(_WALL + 1.8, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(14.3, 10.9), 2.1, 2.1)
    painter.restore()
