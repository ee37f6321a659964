"""The scene's item for one tag with its marks and line.

The scene's coordinates are the viewport's pixels: the camera moves the items, and so they keep
their size at every zoom, and Qt repaints only what changed.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tsubo.ui.map.mark_painting import Look, paint_tag, tag_bounds
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
