"""The strip of stations in the bottom bar: six numbers with short words, joined by dashes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tsubo.domain.point import Firmness
from tsubo.session.screen import StripItem
from tsubo.ui.buttons import PaintedButton, name_by_tip
from tsubo.ui.colours import Colour
from tsubo.ui.disc import draw_disc
from tsubo.ui.fonts import sized
from tsubo.ui.grounds import tab_through
from tsubo.ui.labels import draw_words
from tsubo.ui.style import scaled

_DASH = 10


class Strip(QWidget):
    """The stations of the routine in their order."""

    stationChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[_StripButton] = []
        self._items: tuple[StripItem, ...] = ()
        self._bare = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scaled(_DASH))

    def show_items(self, items: tuple[StripItem, ...]) -> None:
        """Show one button an item."""
        if items == self._items:
            return
        self._items = items
        while len(self._buttons) > len(items):
            self._buttons.pop().deleteLater()
        while len(self._buttons) < len(items):
            button = _StripButton(self)
            button.chosen.connect(self.stationChosen)
            self._row.addWidget(button)
            self._buttons.append(button)
        tab_through(self, *self._buttons)
        for button, item in zip(self._buttons, items, strict=True):
            button.show_item(item, self._bare)
        self.updateGeometry()

    def show_bare(self, bare: bool) -> None:
        """Show numbers alone, or with their words."""
        if bare == self._bare:
            return
        self._bare = bare
        self._row.setSpacing(scaled(2 if bare else _DASH))
        for button, item in zip(self._buttons, self._items, strict=True):
            button.show_item(item, bare)
        self.update()

    def width_with_words(self) -> int:
        """Return the width the strip needs to show its words."""
        words = sum(button.width_of(bare=False) for button in self._buttons)
        return words + scaled(_DASH) * max(0, len(self._buttons) - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashes between the words."""
        if self._bare:
            return
        with QPainter(self) as painter:
            for one, two in zip(self._buttons, self._buttons[1:], strict=False):
                left, right = sorted((one.geometry(), two.geometry()), key=lambda box: box.x())
                middle = (left.right() + right.left()) // 2
                dash = QRectF(middle - 3, left.center().y(), 8, 1)
                painter.fillRect(dash, Colour.BORDER.of(self))


class _StripButton(PaintedButton):
    """One station: its number, filled when chosen, and its short word."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._item: StripItem | None = None
        self.clicked.connect(self._on_clicked)
        self._bare = False

    def show_item(self, item: StripItem, bare: bool) -> None:
        self._item, self._bare = item, bare
        self.setText(item.short)
        name_by_tip(self, item.name)
        if not bare:
            self.setToolTip("")
        self.updateGeometry()
        self.update()

    def _on_clicked(self) -> None:
        if self._item is not None:
            self.chosen.emit(self._item.station)

    def width_of(self, *, bare: bool) -> int:
        if bare:
            return min(scaled(36), 48)
        chosen = self._item is not None and self._item.chosen
        font = sized(15, 650 if chosen else 400)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        return round(scaled(26 + 8) + words + 2 * scaled(7))

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(bare=self._bare), scaled(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._item is None:
            return
        chosen = self._item.chosen
        size = min(scaled(32), 44) if self._bare else scaled(26)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = None
            if self.underMouse():
                ground = Colour.HOVER
            if self.isDown() or (chosen and not self._bare):
                ground = Colour.ACCENT_SOFT
            if ground is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground.of(self))
                painter.drawRoundedRect(self.rect(), 8, 8)
            pad = (self.width() - size) / 2 if self._bare else scaled(7)
            backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = self.width() - pad - size / 2 if backwards else pad + size / 2
            centre, number, held = QPointF(x, self.height() / 2), self._item.number, self._item.held
            draw_disc(painter, centre, size, number, chosen, self, held)
            if not self._bare:
                font = QFont(sized(15, 650 if chosen else 400))
                font.setStrikeOut(self._item.held is Firmness.BLOCK)
                painter.setFont(font)
                painter.setPen(Colour.INK.of(self))
                indent = pad + size + scaled(8)
                box = QRectF(self.rect()).adjusted(
                    0 if backwards else indent, 0, -indent if backwards else 0, 0
                )
                draw_words(painter, self, box, self.text())
