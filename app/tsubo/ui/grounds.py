"""Grounds that other widgets stand on: plain surfaces, rounded cards and hairlines."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from tsubo.ui.colours import Colour


def lay_ground(widget: QWidget, colour: Colour) -> None:
    """Fill the whole of ``widget`` with ``colour`` behind whatever it shows."""
    widget.setAutoFillBackground(True)
    widget.setBackgroundRole(colour.value)


def hairline(parent: QWidget | None = None) -> QWidget:
    """Return a line one pixel high, for decoration only."""
    line = QWidget(parent)
    line.setFixedHeight(1)
    lay_ground(line, Colour.HAIRLINE)
    return line


def scroll_area(inside: QWidget) -> QScrollArea:
    """Return a scroll area round ``inside``: up and down only, and no stop for the keyboard."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def paint_edge(widget: QWidget) -> None:
    """Paint a hairline along the edge of ``widget`` where its line of reading begins."""
    backwards = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = widget.width() - 1 if backwards else 0
    with QPainter(widget) as painter:
        painter.fillRect(x, 0, 1, widget.height(), Colour.HAIRLINE.of(widget))


class Card(QWidget):
    """A rounded ground with an optional border, to hold a layout of words and buttons."""

    def __init__(
        self,
        ground: Colour,
        border: Colour | None = None,
        *,
        width: float = 1,
        radius: float = 12,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty card; ``width`` is the border's and ``radius`` the corners', in pixels."""
        super().__init__(parent)
        self._ground = ground
        self._border = border
        self._width = width
        self._radius = radius

    def set_colours(self, ground: Colour, border: Colour | None) -> None:
        """Change the colours' jobs."""
        self._ground, self._border = ground, border
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rounded ground."""
        inset = self._width / 2 if self._border else 0
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(self._ground.of(self))
            painter.setPen(
                QPen(self._border.of(self), self._width) if self._border else Qt.PenStyle.NoPen
            )
            painter.drawRoundedRect(box, self._radius, self._radius)
