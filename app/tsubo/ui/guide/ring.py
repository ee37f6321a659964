"""The ring: a paper band on which a head turns with its tail, or which fills while one holds still.

Turning, its head, fading tail and chevrons all say the same direction. It is an enlarged guide, not
the size of the circle on the skin. Sizes are of the design; the painter is scaled by the caller,
with the ring's middle at the origin.
"""

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QConicalGradient, QPainter, QPainterPath, QPen, QPolygonF

from tsubo.ui.colours import HALO, MARK, PAPER

RADIUS, BAND, OUTLINE = 122.0, 30.0, 2.5
HEAD, HEAD_HALO = 50.0, 58.0
TAIL_DEGREES, TAIL_WIDTH, TAIL_EXPONENT = 255.0, 21.0, 1.4
REACH = RADIUS + HEAD_HALO / 2 + 2
"""How far the ring extends from its middle."""
_AHEAD = (32.0, 46.0)
"""Degrees from the head to each chevron."""
_STEPS = 12
HOLD_REACH = RADIUS + BAND / 2 + OUTLINE + 2
"""How far the ring of a hold extends from its middle."""
_LEAN = (98.0, 74.0)
"""From the middle to the foot and to the tip of what points inwards in a hold."""


def draw_turning(painter: QPainter, turn: float, clockwise: bool) -> None:
    """Draw what turns on the band; the head is at ``turn`` (share of a circle from the top)."""
    way = 1.0 if clockwise else -1.0
    head = 360.0 * turn * way
    _draw_tail(painter, head, way)
    _draw_start(painter)
    for ahead in _AHEAD:
        _draw_chevron(painter, head + way * ahead, way, 10.0, 4.0, QColor(MARK))
    centre = _on_ring(head)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(HALO))
    painter.drawEllipse(centre, HEAD_HALO / 2, HEAD_HALO / 2)
    painter.setBrush(QColor(MARK))
    painter.drawEllipse(centre, HEAD / 2, HEAD / 2)
    _draw_chevron(painter, head, way, 14.0, 5.5, QColor(PAPER))


def draw_band(painter: QPainter) -> None:
    """Draw the paper band between its two outlines, with a white rim outside and inside."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (
        (HALO, BAND + 2 * OUTLINE + 4),
        (MARK, BAND + 2 * OUTLINE),
        (PAPER, BAND),
    ):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(QPointF(0, 0), RADIUS, RADIUS)


def draw_lean(painter: QPainter) -> None:
    """Draw what says "lean in": four short arrows that point at the middle."""
    foot, tip = _LEAN
    for degrees in (45.0, 135.0, 225.0, 315.0):
        way = _on_ring(degrees) / RADIUS
        draw_arrow(painter, way * foot, way * tip, 4.5, 8.5)


def draw_hold(painter: QPainter, done: float) -> None:
    """Fill the band from below on both sides at once, so that it never seems to turn.

    ``done`` is the share of the hold; the two halves meet at the top.
    """
    pen = QPen(_mixed(0.82), TAIL_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = 180.0 * min(max(done, 0.0), 1.0)
    box = QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.drawArc(box, round((270 - half) * 16), round(2 * half * 16))


def _draw_tail(painter: QPainter, head: float, way: float) -> None:
    """Draw the tail, from paper to the mark's colour at the head."""
    gradient = QConicalGradient(QPointF(0, 0), 90.0 - head)
    for step in range(_STEPS + 1):
        share = step / _STEPS
        at = share * TAIL_DEGREES / 360
        strength = (1 - share) ** TAIL_EXPONENT
        gradient.setColorAt(at if way > 0 else 1 - at, _mixed(strength))
    pen = QPen(gradient, TAIL_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.drawArc(box, round((90 - head) * 16), round(way * TAIL_DEGREES * 16))


def _draw_start(painter: QPainter) -> None:
    """Draw the tick at the top where each circle begins."""
    pen = QPen(QColor(MARK), 3)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(0, -RADIUS - BAND / 2 + 2), QPointF(0, -RADIUS + BAND / 2 - 2))


def _draw_chevron(
    painter: QPainter, degrees: float, way: float, size: float, width: float, colour: QColor
) -> None:
    """Draw an open arrow on the ring that points the way it turns."""
    painter.save()
    painter.translate(_on_ring(degrees))
    painter.rotate(degrees + (0 if way > 0 else 180))
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = size / 2
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(-half * 0.7, -half * 1.3),
                QPointF(half * 0.7, 0),
                QPointF(-half * 0.7, half * 1.3),
            ]
        )
    )
    painter.restore()


def draw_arrow(painter: QPainter, start: QPointF, end: QPointF, width: float, barb: float) -> None:
    """Draw a straight arrow with a white casing."""
    way = end - start
    length = max(1e-6, QPointF.dotProduct(way, way) ** 0.5)
    along = way / length
    side = QPointF(-along.y(), along.x())
    path = QPainterPath(start)
    path.lineTo(end)
    path.moveTo(end - along * barb + side * barb)
    path.lineTo(end)
    path.lineTo(end - along * barb - side * barb)
    for colour, pen_width in ((HALO, width + 4), (MARK, width)):
        pen = QPen(QColor(colour), pen_width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)


def _on_ring(degrees: float) -> QPointF:
    """Return the place on the ring at ``degrees`` clockwise from the top."""
    return QPointF(RADIUS * sin(radians(degrees)), -RADIUS * cos(radians(degrees)))


def _mixed(strength: float) -> QColor:
    paper, mark = QColor(PAPER), QColor(MARK)
    return QColor.fromRgbF(
        paper.redF() + (mark.redF() - paper.redF()) * strength,
        paper.greenF() + (mark.greenF() - paper.greenF()) * strength,
        paper.blueF() + (mark.blueF() - paper.blueF()) * strength,
    )
