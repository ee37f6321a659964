"""The colours of the window in each theme, carried by the palette so that every widget has them.

Values and their measured contrasts come from the design's tokens. A painting widget asks
``Colour.ACCENT.of(self)``; a change of palette repaints it, so no widget keeps a colour.
"""

from enum import Enum

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

_Role = QPalette.ColorRole


class Colour(Enum):
    """A colour's job, and the palette role that carries it."""

    BACKGROUND = _Role.Window
    SURFACE = _Role.Base
    STAGE = _Role.AlternateBase
    HAIRLINE = _Role.Mid
    BORDER = _Role.Dark
    INK = _Role.WindowText
    INK_SECONDARY = _Role.PlaceholderText
    ACCENT = _Role.Highlight
    ON_ACCENT = _Role.HighlightedText
    ACCENT_SOFT = _Role.Midlight
    WARN = _Role.BrightText
    WARN_SOFT = _Role.LinkVisited
    HOVER = _Role.Light

    def of(self, widget: QWidget) -> QColor:
        """Return this colour in the theme ``widget`` is shown in."""
        return widget.palette().color(self.value)


LIGHT: dict[Colour, str] = {
    Colour.BACKGROUND: "#F6F3EE",
    Colour.SURFACE: "#FFFDFA",
    Colour.STAGE: "#EEE9E1",
    Colour.HAIRLINE: "#DAD3C8",
    Colour.BORDER: "#776E62",
    Colour.INK: "#1A2428",
    Colour.INK_SECONDARY: "#414C51",
    Colour.ACCENT: "#0B5260",
    Colour.ON_ACCENT: "#FFFFFF",
    Colour.ACCENT_SOFT: "#DCEBEB",
    Colour.WARN: "#8A2B0C",
    Colour.WARN_SOFT: "#FAE8DF",
    Colour.HOVER: "#F0EBE3",
}
DARK: dict[Colour, str] = {
    Colour.BACKGROUND: "#11171A",
    Colour.SURFACE: "#1A2226",
    Colour.STAGE: "#151C1F",
    Colour.HAIRLINE: "#303B40",
    Colour.BORDER: "#8C9AA3",
    Colour.INK: "#EFF3F2",
    Colour.INK_SECONDARY: "#BCC7CA",
    Colour.ACCENT: "#84D3D5",
    Colour.ON_ACCENT: "#06262B",
    Colour.ACCENT_SOFT: "#173A40",
    Colour.WARN: "#FFB08C",
    Colour.WARN_SOFT: "#3B2319",
    Colour.HOVER: "#222C31",
}

MARK = "#0A4450"
"""Marks on the body; the body is the same in light and dark, and so are they."""
HALO = "#FFFFFF"
PAPER = "#FBF7F1"
INK_ON_BODY = "#1A2428"
WARN_ON_BODY = "#8A2B0C"
SMALL_FIGURE = "#D3B3A1"
"""The body's tone in small pictures."""


BODY_IN_DARK = 0.92
"""How bright the body is on a dark stage, where in full light it would dazzle."""


def body_opacity() -> float:
    """Return the opacity the body is drawn with, so that a dark stage dims it a little."""
    stage = QGuiApplication.palette().color(Colour.STAGE.value)
    return BODY_IN_DARK if stage.lightness() < 128 else 1.0


def palette_of(theme: dict[Colour, str]) -> QPalette:
    """Return the palette that carries ``theme`` to every widget."""
    palette = QPalette()
    for colour, value in theme.items():
        palette.setColor(colour.value, QColor(value))
    ink, surface = QColor(theme[Colour.INK]), QColor(theme[Colour.SURFACE])
    for role in (_Role.Text, _Role.ButtonText, _Role.ToolTipText):
        palette.setColor(role, ink)
    for role in (_Role.Button, _Role.ToolTipBase):
        palette.setColor(role, surface)
    for role in (_Role.Link, _Role.Accent):
        palette.setColor(role, QColor(theme[Colour.ACCENT]))
    return palette
