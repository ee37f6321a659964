"""Soft bands in the stage's colour: the drawing fades out under a title or a note, with no box."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter

FADE = 44.0
"""Over how many pixels the drawing fades."""


def draw_head_band(painter: QPainter, width: float, end: float, ground: QColor) -> None:
    """Fade the drawing out above ``end``, the lower edge of a title, in pixels."""
    _draw(painter, QRectF(0, 0, width, end + FADE), end, end + FADE, ground)


def draw_foot_band(
    painter: QPainter, width: float, start: float, bottom: float, ground: QColor
) -> None:
    """Fade the drawing out below ``start``, the upper edge of a note, down to ``bottom``."""
    area = QRectF(0, start - FADE, width, bottom - start + FADE)
    _draw(painter, area, start, start - FADE, ground)


def _draw(painter: QPainter, area: QRectF, solid: float, clear: float, ground: QColor) -> None:
    fade = QLinearGradient(0, solid, 0, clear)
    for share, opacity in ((0.0, 1.0), (0.35, 0.7), (0.7, 0.22), (1.0, 0.0)):
        colour = QColor(ground)
        colour.setAlphaF(opacity)
        fade.setColorAt(share, colour)
    painter.fillRect(area, fade)
