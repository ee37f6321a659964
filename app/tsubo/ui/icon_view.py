"""An icon as a part of a layout, for the eye only."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.icons import GRID, draw_icon
from tsubo.ui.style import scaled


class IconView(QWidget):
    """Shows one of our icons in a square; ``size`` is the design's."""

    def __init__(self, name: str, colour: Colour, size: float = GRID) -> None:
        super().__init__()
        self._name, self._colour = name, colour
        side = scaled(size)
        self.setFixedSize(side, side)

    def show_icon(self, name: str, colour: Colour) -> None:
        """Change the icon and its colour's job."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        with QPainter(self) as painter:
            draw_icon(painter, self._name, QRectF(self.rect()), self._colour.of(self))
