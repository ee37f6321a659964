"""The sign of a person: one or two letters on a disc in their colour, the same in both themes.

All colours are equally light, so that the letters can be read on each of them, and each of them
stands out from a light and from a dark ground; in grey only the letters tell people apart.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tsubo.domain.person import Tint
from tsubo.session.parts.people import PersonSign
from tsubo.ui.fonts import sized
from tsubo.ui.style import scaled

TINTS = {
    Tint.TEAL: "#1F7E84",
    Tint.BLUE: "#4275AE",
    Tint.VIOLET: "#7F65AC",
    Tint.ROSE: "#AE547A",
    Tint.OCHRE: "#946A23",
    Tint.GREEN: "#447F41",
}
"""Computed for a luminance of 0.17: at least 4.5 : 1 under white letters, 2.9 : 1 on any ground."""
LETTERS = "#FFFFFF"
_WIDEST = 0.74
"""How much of the disc the letters may take in width."""


def draw_sign(painter: QPainter, centre: QPointF, diameter: float, sign: PersonSign) -> None:
    """Draw ``sign`` as a disc of ``diameter`` pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TINTS[sign.tint]))
    painter.drawEllipse(centre, diameter / 2, diameter / 2)
    font = sized(15, 700)
    font.setPixelSize(max(1, round(diameter * 0.5)))
    width = QFontMetricsF(font).horizontalAdvance(sign.letters)
    if width > diameter * _WIDEST:
        font.setPixelSize(max(1, int(font.pixelSize() * diameter * _WIDEST / width)))
    painter.setFont(font)
    painter.setPen(QColor(LETTERS))
    box = QRectF(centre.x() - diameter / 2, centre.y() - diameter / 2, diameter, diameter)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
    painter.drawText(box, flags, sign.letters)


class SignView(QWidget):
    """A sign beside a name, for the eye alone."""

    def __init__(self, diameter: float) -> None:
        """Make room for a sign of ``diameter``, in pixels of the design."""
        super().__init__()
        self._diameter = diameter
        self._sign: PersonSign | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, sign: PersonSign) -> None:
        """Show ``sign``."""
        if sign != self._sign:
            self._sign = sign
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the disc."""
        return QSize(scaled(self._diameter), scaled(self._diameter))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc."""
        if self._sign is not None:
            with QPainter(self) as painter:
                draw_sign(painter, QRectF(self.rect()).center(), self.width(), self._sign)
