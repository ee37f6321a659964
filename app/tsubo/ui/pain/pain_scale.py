"""The scale of pain from 0 to 10: eleven cells, each with the hatching that its number has.

To keyboard and screen reader it is a slider: arrows go up and down, digits choose.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from tsubo.domain.journal_areas import HIGHEST_PAIN
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting
from tsubo.ui.pain.area_painting import spacing
from tsubo.ui.style import scaled
from tsubo.ui.typed_pain import TypedPain

_HEIGHT, _SWATCH, _LEAST_CELL, _CELL = 48, 12, 22, 40
_GAP = 3


class PainScale(QAbstractSlider):
    """Shows an intensity; ``picked`` carries the one asked for."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = TypedPain()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # 0 to 10 in every language
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, HIGHEST_PAIN)
        self.setPageStep(2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self.picked)

    def show_intensity(self, name: str, intensity: int) -> None:
        """Show ``intensity``; ``name`` says what of."""
        self.setAccessibleName(name)
        self.blockSignals(True)
        self.setValue(intensity)
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for eleven cells."""
        return QSize(scaled(_CELL) * (HIGHEST_PAIN + 1), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which even large numbers stand."""
        return QSize(_LEAST_CELL * (HIGHEST_PAIN + 1), scaled(_HEIGHT))

    def cell(self, intensity: int) -> QRectF:
        """Return where the cell of ``intensity`` lies."""
        wide = (self.width() + _GAP) / (HIGHEST_PAIN + 1)
        return QRectF(intensity * wide, 0, wide - _GAP, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits too."""
        pain = self._typed.read(event, self.value())
        if pain is None:
            super().keyPressEvent(event)
        else:
            self.setValue(pain)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell that is pressed, also the one that is chosen."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        for intensity in range(HIGHEST_PAIN + 1):
            cell = self.cell(intensity)
            if cell.left() <= x <= cell.right() + _GAP:
                self.setValue(intensity)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for intensity in range(HIGHEST_PAIN + 1):
                self._paint_cell(painter, intensity)

    def _paint_cell(self, painter: QPainter, intensity: int) -> None:
        box = self.cell(intensity).adjusted(1, 1, -1, -1)
        chosen = intensity == self.value()
        ink = (Colour.ON_ACCENT if chosen else Colour.INK).of(self)
        painter.setPen(QPen((Colour.ACCENT if chosen else Colour.BORDER).of(self), 1.5))
        painter.setBrush((Colour.ACCENT if chosen else Colour.SURFACE).of(self))
        painter.drawRoundedRect(box, 6, 6)
        strip = scaled(_SWATCH)
        painter.setPen(ink)
        painter.setFont(counting(15, 650 if chosen else 500))
        upper = QRectF(box.left(), box.top(), box.width(), box.height() - strip)
        painter.drawText(
            upper, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, str(intensity)
        )
        if not intensity:
            return
        painter.save()
        lower = QRectF(box.left() + 4, box.bottom() - strip - 2, box.width() - 8, strip - 2)
        painter.setClipRect(lower)
        painter.setPen(QPen(ink, 1.4))
        x = lower.left() - strip
        while x < lower.right():
            painter.drawLine(int(x), int(lower.bottom()), int(x + strip), int(lower.top()))
            x += spacing(intensity)
        painter.restore()
