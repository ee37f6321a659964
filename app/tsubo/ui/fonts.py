"""Sizes of type: the design's scale, multiplied by the system's own font size.

The design counts in pixels on a base of 16; a person who has set larger text gets all of it larger.
"""

from PySide6.QtGui import QFont, QGuiApplication

SYSTEM_BASE = 13
"""The usual size in pixels of a desktop's own font (10 pt at 96 dpi), taken as 100 %."""
POINTS_PER_INCH = 72.0


def text_scale() -> float:
    """Return how much larger than usual the system's text is, at least 1 and at most 2."""
    font = QGuiApplication.font()
    pixels = float(font.pixelSize())
    if pixels <= 0:
        dots = QGuiApplication.primaryScreen().logicalDotsPerInch()
        pixels = font.pointSizeF() * dots / POINTS_PER_INCH
    return min(max(pixels / SYSTEM_BASE, 1.0), 2.0)


def sized(pixels: float, weight: int = 400) -> QFont:
    """Return the system's font at ``pixels`` of the design's scale, with a CSS weight."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(pixels * text_scale())))
    font.setWeight(QFont.Weight(weight))
    return font


def counting(pixels: float, weight: int = 600) -> QFont:
    """Return ``sized`` with figures of equal width, so that a count does not jump."""
    font = sized(pixels, weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
