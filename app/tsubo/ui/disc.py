"""The numbered disc that stands for a station in lists and in the strip."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from tsubo.domain.point import Firmness
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting
from tsubo.ui.struck import draw_ask, draw_struck

_BESIDE_BADGE = 0.82
"""How much of its room a disc keeps when a badge stands at its upper right."""


def draw_disc(
    painter: QPainter,
    centre: QPointF,
    diameter: float,
    number: int,
    filled: bool,
    on: QWidget,
    held: Firmness = Firmness.OK,
) -> None:
    """Draw ``number`` in a disc, filled with the accent or hollow with its border.

    A station that is held back is struck, or has a badge with a question.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if held is Firmness.BLOCK:
        warn, ground = Colour.WARN.of(on), Colour.SURFACE.of(on)
        draw_struck(painter, centre, diameter / 2, number, warn, ground)
        return
    if held is not Firmness.ASK:
        _draw_open(painter, centre, diameter, number, filled, on)
        return
    size = diameter * _BESIDE_BADGE
    middle = centre + QPointF(size - diameter, diameter - size) / 2
    _draw_open(painter, middle, size, number, filled, on)
    draw_ask(painter, middle, size / 2, Colour.WARN.of(on), Colour.SURFACE.of(on))


def _draw_open(
    painter: QPainter, centre: QPointF, diameter: float, number: int, filled: bool, on: QWidget
) -> None:
    accent = Colour.ACCENT.of(on)
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
