"""The numbered disc that stands for a station in lists and in the strip."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting


def draw_disc(
    painter: QPainter, centre: QPointF, diameter: float, number: int, filled: bool, on: QWidget
) -> None:
    """Draw ``number`` in a disc, filled with the accent or hollow with its border."""
    accent = Colour.ACCENT.of(on)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(accent if filled else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(accent, 2.2))
    radius = diameter / 2 - (0 if filled else 1.1)
    painter.drawEllipse(centre, radius, radius)
    font = counting(15, 700)
    font.setPixelSize(round(diameter * 0.53))
    painter.setFont(font)
    painter.setPen(Colour.ON_ACCENT.of(on) if filled else accent)
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
