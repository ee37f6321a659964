"""The scene's items: one for each tag, the touched part of the body, and the name beside the pointer.

The scene's coordinates are the viewport's pixels: the camera moves the items, and so they keep
their size at every zoom, and Qt repaints only what changed.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tsubo.session.screen import Spot
from tsubo.ui.colours import MARK, Colour
from tsubo.ui.fonts import sized
from tsubo.ui.map.mark_painting import OUTERMOST, Look, paint_tag, tag_bounds
from tsubo.ui.map.tag_layout import PlacedTag


class TagItem(QGraphicsItem):
    """One tag with its marks and line."""

    def __init__(self, placed: PlacedTag) -> None:
        super().__init__()
        self._placed = placed
        self._look = Look()
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def placed(self) -> PlacedTag:
        """What is shown, and where."""
        return self._placed

    @property
    def look(self) -> Look:
        """The state it is shown in."""
        return self._look

    def place(self, placed: PlacedTag) -> None:
        """Show ``placed`` instead."""
        if placed != self._placed:
            self.prepareGeometryChange()
            self._placed = placed
            self.update()

    def take_look(self, look: Look) -> None:
        """Show the tag in another state."""
        if look != self._look:
            self._look = look
            self.setZValue(1 if look.hovered or look.focus is not None else 0)
            self.update()

    def boundingRect(self) -> QRectF:
        """Return the pixels it may paint."""
        return tag_bounds(self._placed)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,
    ) -> None:
        """Paint the tag in the theme of ``widget``."""
        if widget is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_tag(painter, self._placed, self._look, widget)


class TouchedPart(QGraphicsItem):
    """The soft tint on the part of the body under the pointer; it keeps to the silhouette."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._corner = QPointF()
        self.setZValue(-1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.hide()

    def tint(self, figure: QPixmap, corner: QPointF, line: tuple[Spot, ...], radius: float) -> None:
        """Tint what ``figure`` holds within ``radius`` of ``line`` (pixels of the viewport)."""
        self.prepareGeometryChange()
        soft = QColor(MARK)
        soft.setAlphaF(0.22)
        rim = QPen(QColor("black"), radius * 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        shape = QPixmap(figure.size())
        shape.setDevicePixelRatio(figure.devicePixelRatio())
        shape.fill(Qt.GlobalColor.transparent)
        with QPainter(shape) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-corner)
            painter.setPen(rim)
            painter.drawLine(QPointF(*line[0]), QPointF(line[-1][0], line[-1][1] + 0.01))
        with QPainter(figure) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(figure.rect(), soft)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.drawPixmap(0, 0, shape)
        self._pixmap, self._corner = figure, corner
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

    def name(self, words: str, beside: PlacedTag, room: QRectF) -> None:
        """Show ``words`` beside a tag, wholly within ``room``."""
        self.prepareGeometryChange()
        metrics = QFontMetricsF(sized(14, 500))
        width = metrics.horizontalAdvance(words) + 2 * self.PAD_X
        height = metrics.height() + 2 * self.PAD_Y
        away = beside.radius + OUTERMOST
        x, y = beside.centre
        left = beside.anchor[0] > x
        box = QRectF(x - away - width if left else x + away, y - height / 2, width, height)
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


def part_box(line: tuple[Spot, ...], radius: float) -> QRectF:
    """Return the pixels within ``radius`` of a straight line."""
    (x1, y1), (x2, y2) = line[0], line[-1]
    return QRectF(
        min(x1, x2) - radius, min(y1, y2) - radius,
        abs(x2 - x1) + 2 * radius, abs(y2 - y1) + 2 * radius,
    )  # fmt: skip
