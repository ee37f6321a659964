"""Type on paper: which font, which sizes, and words broken into lines of a given width.

Everything is measured in points. Inside, text is laid out twenty times larger, so that rounding to
whole pixels cannot be seen in print.
"""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter, QTextCharFormat, QTextLayout

from tsubo.domain.words import plain

FAMILIES = (
    "Segoe UI",
    "Helvetica Neue",
    "Source Sans 3",
    "Liberation Sans",
    "Arial",
    "Noto Sans",
    "Inter",
)
"""Fonts that read well on paper, best first; the system's own where there is none of them."""

INK = "#1A2428"
INK_SECONDARY = "#414C51"
ACCENT = "#0A4450"
WARN = "#8A2B0C"

_FINE = 20.0
_LEADING = 1.18
_INTER_TRACKING = -0.013
"""In ems: Inter is drawn for small screens and wants this at 17 px, which is our body text."""


class Style(NamedTuple):
    """How words look: size in points, weight, colour."""

    size: float
    bold: bool = False
    colour: str = INK


class Words:
    """Words laid out in lines; they know their height and how wide they really are.

    ``lead`` colours the first strong words, where they are a title.
    """

    def __init__(self, text: str, style: Style, width: float, lead: str = "") -> None:
        self.text = plain(text)
        self.style = style
        self._colour = QColor(style.colour)
        self._layout = QTextLayout(self.text, _font(style.size, style.bold))
        self._layout.setFormats(_strong(text, lead))
        self._layout.setCacheEnabled(True)
        step = style.size * _LEADING * _FINE
        top, widest = 0.0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width * _FINE)
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            top += step
        self._layout.endLayout()
        self.width = widest / _FINE
        self.height = top / _FINE
        self.lines = self._layout.lineCount()

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the words with their upper left corner at (x, y) points."""
        painter.save()
        painter.setPen(self._colour)
        painter.translate(x, y)
        painter.scale(1 / _FINE, 1 / _FINE)
        self._layout.draw(painter, QPointF(0, 0))
        painter.restore()


def _font(size: float, bold: bool) -> QFont:
    font = QFont(_family()) if _family() else QFont()
    font.setPixelSize(round(size * _FINE))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("calt"), 0)  # alternates a reader of the PDF's text does not know
    if font.family() == "Inter":
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _INTER_TRACKING * size * _FINE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=1)
def _family() -> str:
    known = set(QFontDatabase.families())
    return next((family for family in FAMILIES if family in known), "")


def _strong(text: str, lead: str) -> list[QTextLayout.FormatRange]:
    """Return where the words between pairs of ``**`` stand once these are taken out."""
    ranges = []
    start = 0
    for index, part in enumerate(text.split("**")):
        if index % 2 and part:
            strong = QTextLayout.FormatRange()
            strong.start, strong.length = start, len(part)
            format_ = QTextCharFormat()
            format_.setFontWeight(QFont.Weight.DemiBold)
            if lead and index == 1:
                format_.setForeground(QColor(lead))
            strong.format = format_
            ranges.append(strong)
        start += len(part)
    return ranges
