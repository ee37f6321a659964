"""A row that opens what is folded under it: titled blocks of paragraphs."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tsubo.session.parts.station import Fold
from tsubo.ui.buttons import PaintedButton
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.icons import draw_icon
from tsubo.ui.labels import Label, draw_words
from tsubo.ui.style import scaled

_HEIGHT = 44


class FoldRow(PaintedButton):
    """The row that opens and closes; to a screen reader a button that is on or off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFont(sized(15, 600))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str) -> None:
        """Show ``words``."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(scaled(200), scaled(_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Return the height for as many lines as the words need."""
        room = QRectF(0, 0, width - scaled(30), 1000)
        words = QFontMetricsF(self.font()).boundingRect(
            room, int(Qt.TextFlag.TextWordWrap), self.text()
        )
        return max(scaled(_HEIGHT), round(words.height()) + scaled(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words and a chevron down, or up when open."""
        with QPainter(self) as painter:
            if self.underMouse() or self.isDown():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush((Colour.ACCENT_SOFT if self.isDown() else Colour.HOVER).of(self))
                painter.drawRoundedRect(self.rect(), 8, 8)
            painter.setFont(self.font())
            painter.setPen(Colour.INK.of(self))
            backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            size, room = scaled(16), scaled(30)
            words = self.rect().adjusted(room if backwards else 0, 0, 0 if backwards else -room, 0)
            draw_words(painter, self, QRectF(words), self.text())
            x = 0 if backwards else self.width() - size
            box = QRectF(x, (self.height() - size) / 2, size, size)
            draw_icon(painter, "up" if self.isChecked() else "down", box, Colour.INK.of(self))


class Foldable(QWidget):
    """A fold row with its blocks, which are made when it is opened for the first time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = FoldRow()
        self.row.toggled.connect(self._on_toggled)
        self._blocks: tuple[Fold, ...] = ()
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.row)

    def show_blocks(self, title: str, blocks: tuple[Fold, ...]) -> None:
        """Show ``title`` and fold ``blocks`` under it; other blocks close it."""
        self.row.show_words(title)
        if blocks == self._blocks:
            return
        self._blocks = blocks
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        self.row.setChecked(False)

    def _on_toggled(self, opened: bool) -> None:
        if opened and self._inside is None:
            self._inside = self._made()
            self._column.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(opened)

    def _made(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, scaled(4), 0, scaled(8))
        column.setSpacing(scaled(6))
        for index, block in enumerate(self._blocks):
            title = Label(15, 650, line=20)
            title.show_words(block.title)
            if index:
                column.addSpacing(scaled(8))
            column.addWidget(title)
            for paragraph in block.paragraphs:
                words = Label(15, colour=Colour.INK_SECONDARY, line=22)
                words.show_words(paragraph)
                column.addWidget(words)
        return inside
