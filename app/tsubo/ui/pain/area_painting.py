"""How an area of the pain drawing looks: a soft shape, hatched more densely the more it hurts.

The number stands in it too, so that neither colour nor density has to be judged alone.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from tsubo.domain.spot import Spot
from tsubo.ui.colours import HALO, INK_ON_BODY, MARK
from tsubo.ui.fonts import counting
from tsubo.ui.style import scaled

WIDEST, NARROWEST = 24.0, 3.4
"""Between two lines of hatching at an intensity of 1 and of 10, in pixels."""
MOST = 10
EDGE = 2.0
_DISC = 11.0


def spacing(intensity: int) -> float:
    """Return the pixels between two lines of hatching at an intensity of 1 to 10.

    It is the number of lines that grows evenly, and with it how dark an area looks.
    """
    few, many = 1 / WIDEST, 1 / NARROWEST
    return 1 / (few + (many - few) * (intensity - 1) / (MOST - 1))


def soft(corners: tuple[Spot, ...]) -> QPainterPath:
    """Return the shape of ``corners`` with each of them rounded, a quarter of the way along."""
    points = [QPointF(x, y) for x, y in corners]
    path = QPainterPath()
    count = len(points)
    for index, corner in enumerate(points):
        before, after = points[index - 1], points[(index + 1) % count]
        enter, leave = _towards(corner, before), _towards(corner, after)
        if index == 0:
            path.moveTo(enter)
        else:
            path.lineTo(enter)
        path.quadTo(corner, leave)
    path.closeSubpath()
    return path


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    return corner + (other - corner) * 0.25


def paint_area(
    painter: QPainter, shape: QPainterPath, intensity: int, *, over: bool, chosen: bool
) -> None:
    """Paint one area: dashed where it is not marked, hatched where it is."""
    ink = QColor(MARK)
    if over:
        wash = QColor(HALO)
        wash.setAlphaF(0.35)
        painter.fillPath(shape, wash)
    if intensity:
        wash = QColor(HALO)
        wash.setAlphaF(0.30)
        painter.fillPath(shape, wash)
        _hatch(painter, shape, spacing(intensity))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if chosen:
        painter.setPen(QPen(QColor(HALO), 5.5))
        painter.drawPath(shape)
    pen = QPen(ink, 2.6 if chosen else 1.8 if intensity else 1.1)
    if not intensity and not chosen:
        casing = QColor(HALO)
        casing.setAlphaF(0.6)
        painter.setPen(QPen(casing, 3))
        painter.drawPath(shape)
        pen.setDashPattern([2.5, 3])
    painter.setPen(pen)
    painter.drawPath(shape)


def _hatch(painter: QPainter, shape: QPainterPath, apart: float) -> None:
    box = shape.boundingRect()
    painter.save()
    painter.setClipPath(shape)
    painter.setPen(QPen(QColor(MARK), 1.6))
    height = box.height()
    # One line goes through the middle, so that a narrow area is never without.
    middle = box.center().x() - height / 2
    x = middle - (middle - box.left() + height) // apart * apart
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + height, box.top()))
        x += apart
    painter.restore()


def paint_number(painter: QPainter, at: Spot, intensity: int) -> None:
    """Paint the intensity on a ground of its own at ``at``."""
    size = scaled(_DISC)
    centre = QPointF(*at)
    painter.setPen(QPen(QColor(MARK), 1.4))
    painter.setBrush(QColor(HALO))
    painter.drawEllipse(centre, size, size)
    painter.setPen(QColor(INK_ON_BODY))
    painter.setFont(counting(14, 650))
    box = QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
    painter.drawText(box, flags, str(intensity))
