"""What follows the pointer: a tint on the part of the body beneath it, and the name beside it."""

from math import cos, sin, tau

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tsubo.domain.spot import Spot
from tsubo.ui.colours import MARK, Colour
from tsubo.ui.fonts import sized

TINT = 0.07
RIM = tuple((1.5 * cos(turn), 1.5 * sin(turn)) for turn in (k * tau / 12 for k in range(12)))
"""Steps that draw a silhouette's outline, 1.5 px wide."""
RIM_ROOM = 3.0
A_DOT = 0.01
"""Length that makes Qt draw the round cap of a line without length."""


class TouchedPart(QGraphicsItem):
    """The tint and outline of the part of the body under the pointer, cut to the silhouette."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._corner = QPointF()
        self.setZValue(-1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def show_part(
        self, figure: QPixmap, corner: QPointF, line: tuple[Spot, ...], radius: float, edge: QColor
    ) -> None:
        """Mark what ``figure`` holds within ``radius`` of ``line`` (pixels of the viewport).

        ``figure`` is the drawing with its upper left corner at ``corner``.
        """
        self.prepareGeometryChange()
        _cut(figure, corner, line, radius)
        outline = QPixmap(figure)
        _fill(outline, edge)
        tint = QColor(MARK)
        tint.setAlphaF(TINT)
        tinted = QPixmap(figure)
        _fill(tinted, tint)
        self._pixmap = QPixmap(figure.size())
        self._pixmap.setDevicePixelRatio(figure.devicePixelRatio())
        self._pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(self._pixmap) as painter:
            for x, y in RIM:
                painter.drawPixmap(QPointF(x, y), outline)
            painter.drawPixmap(0, 0, figure)
            painter.drawPixmap(0, 0, tinted)
        self._corner = corner
        self.show()
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the pixels it may paint."""
        return QRectF(self._corner, self._pixmap.deviceIndependentSize())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - Qt's signature
    ) -> None:
        """Paint the tint."""
        painter.drawPixmap(self._corner, self._pixmap)


class NameChip(QGraphicsItem):
    """The name of what is under the pointer, beside its tag."""

    PAD_X, PAD_Y = 10.0, 5.0

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._box = QRectF()
        self.setZValue(2)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    @property
    def words(self) -> str:
        """The name shown, or nothing while hidden."""
        return self._words if self.isVisible() else ""

    def name(self, words: str, middle: Spot, away: float, leftwards: bool, room: QRectF) -> None:
        """Show ``words`` within ``room``, ``away`` pixels from ``middle`` on the given side."""
        self.prepareGeometryChange()
        metrics = QFontMetricsF(sized(14, 500))
        width = metrics.horizontalAdvance(words) + 2 * self.PAD_X
        height = metrics.height() + 2 * self.PAD_Y
        x, y = middle
        box = QRectF(x - away - width if leftwards else x + away, y - height / 2, width, height)
        if not room.adjusted(4, 4, -4, -4).contains(box):
            up = y - away - height
            top = up if up > room.top() + 4 else y + away
            low, high = room.left() + 4, max(room.right() - 4 - width, room.left() + 4)
            box = QRectF(min(max(x - width / 2, low), high), top, width, height)
        self._words, self._box = words, box
        self.show()
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the pixels it may paint."""
        return self._box.adjusted(-1, -1, 1, 1)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,
    ) -> None:
        """Paint the chip in the theme of ``widget``."""
        if widget is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Colour.SURFACE.of(widget))
        painter.setPen(QPen(Colour.BORDER.of(widget), 1))
        painter.drawRoundedRect(self._box, 8, 8)
        painter.setPen(Colour.INK.of(widget))
        painter.setFont(sized(14, 500))
        painter.drawText(self._box, Qt.AlignmentFlag.AlignCenter, self._words)


def _cut(figure: QPixmap, corner: QPointF, line: tuple[Spot, ...], radius: float) -> None:
    """Keep of ``figure`` only what lies within ``radius`` of ``line``."""
    shape = QPixmap(figure.size())
    shape.setDevicePixelRatio(figure.devicePixelRatio())
    shape.fill(Qt.GlobalColor.transparent)
    pen = QPen(QColor("black"), radius * 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    (x1, y1), (x2, y2) = line[0], line[-1]
    with QPainter(shape) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-corner)
        painter.setPen(pen)
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2 + A_DOT))
    with QPainter(figure) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawPixmap(0, 0, shape)


def _fill(pixmap: QPixmap, colour: QColor) -> None:
    """Give every painted pixel one colour."""
    with QPainter(pixmap) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), colour)


def part_box(line: tuple[Spot, ...], radius: float) -> QRectF:
    """Return the pixels within ``radius`` of a straight line, and those of the outline."""
    radius += RIM_ROOM
    (x1, y1), (x2, y2) = line[0], line[-1]
    return QRectF(
        min(x1, x2) - radius, min(y1, y2) - radius,
        abs(x2 - x1) + 2 * radius, abs(y2 - y1) + 2 * radius,
    )  # fmt: skip
