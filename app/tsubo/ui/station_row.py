"""One row of the list beside the map: number, name, detail and a chevron, as one button."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tsubo.session.parts.map import ListRow
from tsubo.ui.buttons import PaintedButton
from tsubo.ui.colours import Colour
from tsubo.ui.disc import draw_disc
from tsubo.ui.fonts import sized
from tsubo.ui.icons import draw_icon
from tsubo.ui.labels import draw_words
from tsubo.ui.search_field import STEPS
from tsubo.ui.style import scaled

_DISC = 30
_INDENT = 58
_END = 34
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class StationRow(PaintedButton):
    """Shows one station; ``hovered`` carries its id, or "" once the pointer has left."""

    chosen = Signal(str)
    hovered = Signal(str)
    stepAsked = Signal(int)
    """-1 and 1: the row above and below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ListRow | None = None
        self._height = 64
        self._lit = False
        self.clicked.connect(self._on_clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, row: ListRow, height: int) -> None:
        """Show ``row`` in a ``height`` of the design's pixels."""
        if (row, height) == (self._row, self._height):
            return
        self._row, self._height = row, height
        self.setText(row.name)
        self.setAccessibleName(f"{row.name}, {row.detail}")
        self.updateGeometry()
        self.update()

    def light_up(self, lit: bool) -> None:
        """Look as if the pointer were over it, because it is over the map's mark."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        """Return the row's height; its width is the list's."""
        return QSize(scaled(200), scaled(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return room for the number and a few letters."""
        return QSize(scaled(140), scaled(self._height))

    def heightForWidth(self, width: int) -> int:
        """Return the row's height, more where its words need more lines."""
        if self._row is None:
            return scaled(self._height)
        words = sum(self._heights(self._row, width)) + scaled(2)
        return max(scaled(self._height), round(words) + scaled(14))

    def _on_clicked(self) -> None:
        if self._row is not None:
            self.chosen.emit(self._row.station)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the row above or below with Up and Down."""
        if event.key() in STEPS:
            self.stepAsked.emit(STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell the map."""
        super().enterEvent(event)
        if self._row is not None:
            self.hovered.emit(self._row.station)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell the map."""
        super().leaveEvent(event)
        self.hovered.emit("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, number, two lines, chevron and the hairline below."""
        row = self._row
        if row is None:
            return
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if row.chosen or self.isDown():
                painter.fillRect(self.rect(), Colour.ACCENT_SOFT.of(self))
            elif self.underMouse() or self._lit:
                painter.fillRect(self.rect(), Colour.HOVER.of(self))
            hairline = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(hairline, Colour.HAIRLINE.of(self))
            pad = scaled(10)
            disc = scaled(_DISC if self._height > 60 else 28)
            x = pad + scaled(2) + disc / 2
            centre = QPointF(self.width() - x if backwards else x, self.height() / 2)
            draw_disc(painter, centre, disc, row.number, filled=True, on=self, held=row.held)
            size = scaled(18)
            x = pad if backwards else self.width() - pad - size
            chevron = QRectF(x, (self.height() - size) / 2, size, size)
            draw_icon(painter, "chevron", chevron, Colour.INK.of(self))
            self._paint_lines(painter, row, backwards)

    def _paint_lines(self, painter: QPainter, row: ListRow, backwards: bool) -> None:
        room = self._room_for_words(self.width())
        left = scaled(_END) if backwards else scaled(_INDENT)
        name, detail = self._heights(row, self.width())
        top = (self.height() - name - detail - scaled(2)) / 2
        for words, font, colour, height in (
            (row.name, sized(16, 600), Colour.INK, name),
            (row.detail, sized(14), Colour.INK_SECONDARY, detail),
        ):
            painter.setFont(font)
            painter.setPen(colour.of(self))
            draw_words(painter, self, QRectF(left, top, room, height), words)
            top += height + scaled(2)

    def _room_for_words(self, width: int) -> float:
        return width - scaled(_INDENT) - scaled(_END)

    def _heights(self, row: ListRow, width: int) -> tuple[float, float]:
        """Return the heights of name and detail, each in as many lines as it needs."""
        room = QRectF(0, 0, self._room_for_words(width), 1000)
        name = QFontMetricsF(sized(16, 600)).boundingRect(room, _WRAPPED, row.name)
        detail = QFontMetricsF(sized(14)).boundingRect(room, _WRAPPED, row.detail)
        return name.height(), detail.height()
