"""How a place looks that is not for this person now: struck, or with a question on it.

Ring and slash are in the warning colour, and the number stays in front of the slash, so that it can
still be read (the design's picture 13).
"""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from tsubo.ui.fonts import counting

RING = 2.2
BADGE = 9.0
"""The radius of the badge beside a disc of 14 px."""
_SLASH = 0.7071
_CROSS = 3.2


def draw_struck(
    painter: QPainter,
    centre: QPointF,
    radius: float,
    number: int | None,
    warn: QColor,
    ground: QColor,
) -> None:
    """Draw ``number``, or none in a legend, in a ring with a slash, on ``ground``."""
    painter.setBrush(ground)
    painter.setPen(QPen(warn, RING))
    painter.drawEllipse(centre, radius - RING / 2, radius - RING / 2)
    reach = (radius - RING / 2) * _SLASH
    painter.drawLine(
        QLineF(centre.x() - reach, centre.y() + reach, centre.x() + reach, centre.y() - reach)
    )
    if number is None:
        return
    font = counting(15, 700)
    font.setPixelSize(round(radius * 15 / 14))
    painter.setFont(font)
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    middle = Qt.AlignmentFlag.AlignCenter
    painter.setPen(ground)
    for step in ((-1.5, 0.0), (1.5, 0.0), (0.0, -1.5), (0.0, 1.5)):
        painter.drawText(box.translated(*step), middle, str(number))
    painter.setPen(warn)
    painter.drawText(box, middle, str(number))


def draw_ask(
    painter: QPainter, centre: QPointF, radius: float, warn: QColor, ground: QColor
) -> None:
    """Draw the badge with a question at the upper right of a disc of ``radius``."""
    size = BADGE * radius / 14
    middle = centre + QPointF(radius * 0.8, -radius * 0.8)
    draw_question(painter, middle, size, warn, ground)


def draw_question(
    painter: QPainter, middle: QPointF, size: float, warn: QColor, ground: QColor
) -> None:
    """Draw the badge itself, ``size`` being its radius."""
    painter.setPen(QPen(warn, 1.6))
    painter.setBrush(ground)
    painter.drawEllipse(middle, size, size)
    font = counting(12, 700)
    font.setPixelSize(max(round(size * 1.35), 1))
    painter.setFont(font)
    box = QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def draw_cross(
    painter: QPainter, middle: QPointF, warn: QColor, halo: QColor, scale: float = 1.0
) -> None:
    """Draw a small cross on a place that is left out."""
    reach = _CROSS * scale
    for colour, width in ((halo, 4.6), (warn, 2.2)):
        pen = QPen(colour, width * scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = middle.x(), middle.y()
        painter.drawLine(QLineF(x - reach, y - reach, x + reach, y + reach))
        painter.drawLine(QLineF(x - reach, y + reach, x + reach, y - reach))
