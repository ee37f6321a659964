"""The progress bar: how far something is that takes a while, as a line that fills."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.style import scaled

_THICK = 6


class ProgressBar(QProgressBar):
    """Shows 0 to 100 percent; to screen readers it is an ordinary progress bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, 100)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the line, which may be any length, and for what is kept free round it."""
        return QSize(scaled(160), scaled(_THICK)).grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        """Return room for a line in which a change is still seen."""
        return QSize(scaled(60), scaled(_THICK)).grownBy(self.contentsMargins())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the whole line, and over it what is done, from where reading begins."""
        line = QRectF(self.contentsRect())
        done = QRectF(line)
        done.setWidth(line.width() * self.value() / self.maximum())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(line.right())
        radius = line.height() / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Colour.HAIRLINE.of(self))
            painter.drawRoundedRect(line, radius, radius)
            if done.width() >= line.height():
                painter.setBrush(Colour.ACCENT.of(self))
                painter.drawRoundedRect(done, radius, radius)
