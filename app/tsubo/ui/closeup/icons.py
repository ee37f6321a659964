"""Small pictures on controls, drawn on a grid of 20 with strokes of 1.8."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

Icon = Callable[[QPainter], None]
"""Draws on a grid of 20 x 20; pen and brush are set to the control's colour by ``draw_icon``."""


def draw_icon(icon: Icon, painter: QPainter, at: QRectF, colour: QColor) -> None:
    """Draw ``icon`` into the square ``at`` in one colour."""
    painter.save()
    painter.translate(at.topLeft())
    painter.scale(at.width() / 20, at.height() / 20)
    pen = QPen(colour, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    icon(painter)
    painter.restore()


def _solid(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)


def _points(*spots: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in spots])


def whole_body(painter: QPainter) -> None:
    """A small standing figure."""
    painter.drawEllipse(QPointF(10, 4), 2, 2)
    painter.drawPolyline(_points((6, 11.5), (7.5, 8), (12.5, 8), (14, 11.5)))
    painter.drawPolyline(_points((8.2, 17.5), (8.2, 8.5)))
    painter.drawPolyline(_points((11.8, 17.5), (11.8, 8.5)))


def chevron_back(painter: QPainter) -> None:
    """An open arrow to the left."""
    painter.drawPolyline(_points((12, 5), (7, 10), (12, 15)))


def minus(painter: QPainter) -> None:
    """Smaller."""
    painter.drawLine(QPointF(4.5, 10), QPointF(15.5, 10))


def plus(painter: QPainter) -> None:
    """Larger."""
    minus(painter)
    painter.drawLine(QPointF(10, 4.5), QPointF(10, 15.5))


def warning(painter: QPainter) -> None:
    """A triangle with an exclamation mark."""
    painter.drawPolygon(_points((10, 2.5), (18.2, 16.8), (1.8, 16.8)))
    painter.drawLine(QPointF(10, 8), QPointF(10, 11.6))
    painter.drawPoint(QPointF(10, 14.2))


def step_back(painter: QPainter) -> None:
    """A bar and a triangle to the left."""
    painter.drawLine(QPointF(4, 4.5), QPointF(4, 15.5))
    _solid(painter)
    painter.drawPolygon(_points((16.5, 4), (16.5, 16), (7.5, 10)))


def skip(painter: QPainter) -> None:
    """A triangle to the right and a bar."""
    painter.drawLine(QPointF(16, 4.5), QPointF(16, 15.5))
    _solid(painter)
    painter.drawPolygon(_points((3.5, 4), (3.5, 16), (12.5, 10)))


def pause(painter: QPainter) -> None:
    """Two bars."""
    _solid(painter)
    painter.drawRect(QRectF(4.5, 3.5, 4, 13))
    painter.drawRect(QRectF(11.5, 3.5, 4, 13))


def play(painter: QPainter) -> None:
    """A triangle to the right."""
    _solid(painter)
    painter.drawPolygon(_points((4.5, 3), (4.5, 17), (16.5, 10)))


def stop(painter: QPainter) -> None:
    """A square."""
    _solid(painter)
    painter.drawRoundedRect(QRectF(4, 4, 12, 12), 1.5, 1.5)


def filled_dot(painter: QPainter) -> None:
    """The side that comes first."""
    _solid(painter)
    painter.drawEllipse(QPointF(10, 10), 7, 7)


def hollow_dot(painter: QPainter) -> None:
    """The other side."""
    pen = painter.pen()
    pen.setWidthF(2.6)
    painter.setPen(pen)
    painter.drawEllipse(QPointF(10, 10), 5.7, 5.7)
