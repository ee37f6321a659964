"""Grounds that other widgets stand on: plain surfaces, rounded cards and hairlines."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QWidget

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


def paint_edge(widget: QWidget, *, above: bool = False) -> None:
    """Paint a hairline where ``widget``'s line of reading begins, or at its upper edge."""
    backwards = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = widget.width() - 1 if backwards and not above else 0
    width, height = (widget.width(), 1) if above else (1, widget.height())
    with QPainter(widget) as painter:
        painter.fillRect(x, 0, width, height, Colour.HAIRLINE.of(widget))


def stack(layout: QBoxLayout, stacked: bool) -> None:
    """Put the parts of ``layout`` under each other, or beside each other."""
    direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
    if layout.direction() is not direction:
        layout.setDirection(direction)
        layout.update()


def tab_through(first: QWidget, *others: QWidget) -> None:
    """Let the Tab key go from ``first`` through ``others``, wherever they were made."""
    for one, two in zip((first, *others), others, strict=False):
        QWidget.setTabOrder(one, two)


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
