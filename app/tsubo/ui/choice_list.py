"""One choice of many, as a button with the choice on it and a list that unfolds below.

Arrows and the first letters of a choice work with the list open or closed. Turning the wheel over
it scrolls the page, as everywhere else: a setting is never changed by the way.
"""

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate

from tsubo.session.parts.choice import Choice
from tsubo.ui.buttons import HEIGHT_SMALL
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.icons import draw_icon
from tsubo.ui.style import SCROLL_BAR, scaled

_WIDEST, _NARROWEST = 340, 120
_PAD, _SIGN = 12, 16
_ROWS = 10
"""So many choices are seen at once; the rest are scrolled to."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceList(QComboBox):
    """Shows the choice taken; ``chosen`` carries the value of another that is picked."""

    chosen = Signal(object)

    def __init__(self, *, pixels: float = 15, height: float = HEIGHT_SMALL + 2) -> None:
        """Make an empty list with words of ``pixels``; both sizes are the design's."""
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self._design_height = height
        self.setFont(sized(pixels))
        self.setMaxVisibleItems(_ROWS)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    def show_choices(self, name: str, choices: tuple[Choice, ...]) -> None:
        """Show ``choices`` in order and the one taken; ``name`` says what they are about.

        On Linux Qt gives a screen reader the choice as the name; what it is about then follows.
        """
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
        if choices == self._choices:
            return
        before, self._choices = self._choices, choices
        with QSignalBlocker(self):
            if [choice.words for choice in choices] != [choice.words for choice in before]:
                self.clear()
                self.addItems([choice.words for choice in choices])
                self.updateGeometry()
            taken = [index for index, choice in enumerate(choices) if choice.chosen]
            self.setCurrentIndex(taken[0] if taken else -1)
        self.setToolTip(self.currentText() if self._is_cut() else "")
        self.update()

    def _on_activated(self, index: int) -> None:
        if not self._choices[index].chosen:
            self.chosen.emit(self._choices[index].value)

    def showPopup(self) -> None:
        """Unfold the list, as wide as its words but never wider than the window."""
        words = self.view().sizeHintForColumn(0) + SCROLL_BAR + 2 * scaled(_PAD)
        room = self.window().width() - 2 * scaled(_PAD)
        self.view().setMinimumWidth(min(max(words, self.width()), room))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold with Enter too."""
        if event.key() in _ENTER:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when it becomes available or not."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole words as a tool tip where they are cut."""
        super().resizeEvent(event)
        self.setToolTip(self.currentText() if self._is_cut() else "")

    def sizeHint(self) -> QSize:
        """Return the room for the longest choice, within bounds."""
        metrics = QFontMetricsF(self.font())
        words = max((metrics.horizontalAdvance(one.words) for one in self._choices), default=0.0)
        width = round(words) + 2 + self._beside_words()
        most, least = scaled(_WIDEST), scaled(_NARROWEST)
        return QSize(min(max(width, least), most), scaled(self._design_height))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters; the rest is in the list and the tool tip."""
        return QSize(scaled(_NARROWEST), scaled(self._design_height))

    def _beside_words(self) -> int:
        return 2 * scaled(_PAD) + scaled(8) + scaled(_SIGN)

    def _is_cut(self) -> bool:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.currentText())
        return words > self.width() - self._beside_words()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the face, the choice taken and a chevron down."""
        over = self.underMouse() and self.isEnabled()
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Colour.BORDER.of(self), 1.5))
            painter.setBrush((Colour.HOVER if over else Colour.SURFACE).of(self))
            face = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(face, 8, 8)
            pad, sign = scaled(_PAD), scaled(_SIGN)
            ink = Colour.INK.of(self)
            x = pad if backwards else self.width() - pad - sign
            draw_icon(painter, "down", QRectF(x, (self.height() - sign) / 2, sign, sign), ink)
            room = self.width() - self._beside_words()
            left = self.width() - pad - room if backwards else pad
            self._paint_words(painter, QRectF(left, 0, room, self.height()), backwards)

    def _paint_words(self, painter: QPainter, box: QRectF, backwards: bool) -> None:
        painter.setFont(self.font())
        painter.setPen(Colour.INK.of(self))
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, side, words)
