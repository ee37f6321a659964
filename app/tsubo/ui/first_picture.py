"""The first picture: the ground and the two figures, just where the main page will have them.

It is on the screen before anything else is imported, so the window is there at once; the main page
takes its place with the same drawings and adds words and points. It is made of plain widgets that
fill themselves from the palette, because a brush alone would cost an eighth of the start.
"""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
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
        _fill(self, Colour.BACKGROUND if arts is None else Colour.SURFACE)
        self._stage = None if arts is None else _Figures(arts, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the stage where the main page will have it."""
        super().resizeEvent(event)
        if self._stage is None:
            return
        sizes = arrange(self.width(), self.height(), text_scale(), False)
        width = self.width() - (0 if sizes.stacked else sizes.side)
        height = sizes.stage_height or self.height() - sizes.top - sizes.bottom
        left = 0 if self.isLeftToRight() else self.width() - width
        self._stage.narrow = sizes.narrow
        self._stage.setGeometry(QRect(left, sizes.top, width, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing but the ground, and tell."""
        super().paintEvent(event)
        self.painted.emit()


class _Figures(QWidget):
    """The stage with one figure or two."""

    def __init__(self, arts: Mapping[View, FigureArt], parent: QWidget) -> None:
        super().__init__(parent)
        _fill(self, Colour.STAGE)
        self._arts = arts
        self.narrow = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figures."""
        only = View.BACK if self.narrow else None
        size = self.width(), self.height()
        frames = lay_figures(*size, only, not self.isLeftToRight(), text_scale())
        with QPainter(self) as painter:
            for view, frame in frames.items():
                self._arts[view].draw(painter, frame, frame.scale, QRectF(0, 0, *size))


def _fill(widget: QWidget, colour: Colour) -> None:
    widget.setBackgroundRole(colour.value)
    widget.setAutoFillBackground(True)
