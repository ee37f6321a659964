"""A list of short items, each with a dot in front."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled


class Bullets(QWidget):
    """Shows items under each other; the dots are in ``colour``."""

    def __init__(
        self,
        colour: Colour = Colour.INK_SECONDARY,
        *,
        pixels: float = 15,
        line: float = 20,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty list of words ``pixels`` large, ``line`` apart."""
        super().__init__(parent)
        self._colour, self._pixels, self._line = colour, pixels, line
        self._labels: list[Label] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(6))

    def show_items(self, items: tuple[str, ...]) -> None:
        """Show ``items`` in their order."""
        while len(self._labels) < len(items):
            label = Label(self._pixels, line=self._line)
            self._column.addWidget(label)
            self._labels.append(label)
        for index, label in enumerate(self._labels):
            label.show_words(items[index] if index < len(items) else "")
        indent = scaled(16)
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._column.setContentsMargins(0 if backwards else indent, 0, indent * backwards, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dot beside the first line of each item."""
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - 3.5 if backwards else 3.5
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour.of(self))
            for label in self._labels:
                if not label.isHidden():
                    y = label.y() + scaled(self._line) * 0.55
                    painter.drawEllipse(QPointF(x, y), 3, 3)
