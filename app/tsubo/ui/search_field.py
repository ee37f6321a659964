"""The search field of the list: a magnifying glass, the words, and a button that clears them."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.icons import draw_icon
from tsubo.ui.style import scaled

STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
"""The keys that move through field and rows, and how far."""


class SearchField(QLineEdit):
    """A field with a magnifying glass and, once it holds words, a button that clears it."""

    cleared = Signal()
    stepAsked = Signal(int)
    """1: the row below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(sized(15))
        self._clear = Button(Kind.QUIET, "cross", height=32, parent=self)
        self._clear.clicked.connect(self.clear_all)
        self._clear.hide()
        self.textChanged.connect(self._on_text)
        self.setTextMargins(scaled(28), 0, scaled(28), 0)

    def show_search(self, search: str, hint: str, clear: str) -> None:
        """Show the words looked for; what is being typed is left alone when it is the same."""
        if self.text() != search:
            self.setText(search)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._clear.show_words("", name=clear)
        self._clear.setToolTip(clear)

    def clear_all(self) -> None:
        """Empty the field and say so."""
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cleared.emit()

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the next row with Down."""
        if event.key() in STEPS:
            self.stepAsked.emit(STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the clearing button at the end of the field."""
        super().resizeEvent(event)
        side = scaled(32)
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = scaled(5) if backwards else self.width() - side - scaled(5)
        self._clear.setGeometry(x, (self.height() - side) // 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glass before the words."""
        super().paintEvent(event)
        size = scaled(18)
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - scaled(13) - size if backwards else scaled(13)
        box = QRectF(x, (self.height() - size) / 2, size, size)
        with QPainter(self) as painter:
            draw_icon(painter, "search", box, Colour.INK_SECONDARY.of(self))
