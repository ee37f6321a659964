"""The sentence to agree to: a large box to tick, and its words, which may take several lines."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.icons import draw_icon
from tsubo.ui.labels import draw_words
from tsubo.ui.style import scaled

_BOX = 28
_INDENT = 44


class Agreement(QCheckBox):
    """A check box whose words wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(sized(16))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str, ticked: bool) -> None:
        """Show the sentence, and whether it is agreed to; without words it is not there."""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()
        self.blockSignals(True)
        self.setChecked(ticked)
        self.blockSignals(False)
        self.setVisible(bool(words))

    def heightForWidth(self, width: int) -> int:
        """Return the height for all lines of the sentence."""
        room = QRectF(0, 0, width - scaled(_INDENT), 2000)
        flags = int(Qt.TextFlag.TextWordWrap)
        words = QFontMetricsF(self.font()).boundingRect(room, flags, self.text())
        return max(scaled(_BOX + 8), round(words.height()) + scaled(8))

    def sizeHint(self) -> QSize:
        """Return room for the sentence in about two lines."""
        width = scaled(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for the box and a few words."""
        return QSize(scaled(180), scaled(_BOX + 8))

    def hitButton(self, place: QPoint) -> bool:
        """Let the words be pressed as well as the box."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, tick and sentence."""
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side, indent = scaled(_BOX), scaled(_INDENT)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x = self.width() - side if backwards else 0
            box = QRectF(x, (self.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)
            if self.isChecked():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(Colour.ACCENT.of(self))
            else:
                painter.setPen(QPen(Colour.BORDER.of(self), 2))
                painter.setBrush((Colour.HOVER if self.underMouse() else Colour.SURFACE).of(self))
            painter.drawRoundedRect(box, 5, 5)
            if self.isChecked():
                inset = side * 0.2
                tick = box.adjusted(inset, inset, -inset, -inset)
                draw_icon(painter, "tick", tick, Colour.ON_ACCENT.of(self), 2.6)
            painter.setFont(self.font())
            painter.setPen(Colour.INK.of(self))
            words = self.rect().adjusted(
                0 if backwards else indent, 0, -indent if backwards else 0, 0
            )
            draw_words(painter, self, QRectF(words), self.text())
