"""The first picture: the ground and the two figures, just where the main page will have them.

It is on the screen before anything else is imported, so the window is there at once; the main page
takes its place with the same drawings and adds words and points.
"""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tsubo.domain.side import View
from tsubo.ui.arrangement import arrange
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import text_scale
from tsubo.ui.map.figure_art import FigureArt
from tsubo.ui.map.stage import lay_figures


class FirstPicture(QWidget):
    """Bars, stage and figures without words; no figures where the first run's page comes."""

    painted = Signal()

    def __init__(self, arts: Mapping[View, FigureArt] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._arts = arts

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, and tell."""
        with QPainter(self) as painter:
            if self._arts is None:
                painter.fillRect(self.rect(), Colour.BACKGROUND.of(self))
            else:
                self._paint(painter, self._arts)
        self.painted.emit()

    def _paint(self, painter: QPainter, arts: Mapping[View, FigureArt]) -> None:
        text = text_scale()
        sizes = arrange(self.width(), self.height(), text, False)
        width = self.width() - (0 if sizes.stacked else sizes.side)
        height = sizes.stage_height or self.height() - sizes.top - sizes.bottom
        painter.fillRect(self.rect(), Colour.SURFACE.of(self))
        left = 0 if self.isLeftToRight() else self.width() - width
        stage = QRectF(left, sizes.top, width, height)
        painter.fillRect(stage, Colour.STAGE.of(self))
        only = View.BACK if sizes.narrow else None
        frames = lay_figures(width, height, only, not self.isLeftToRight(), text)
        painter.translate(stage.topLeft())
        for view, frame in frames.items():
            arts[view].draw(painter, frame, frame.scale, QRectF(0, 0, width, height))
