"""What a person can do instead of pressing: a row each, a button where Tsubo has more to say."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tsubo.session.parts.health import HelpRow
from tsubo.ui.buttons import PaintedButton
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.grounds import hairline
from tsubo.ui.icon_view import IconView
from tsubo.ui.icons import draw_icon
from tsubo.ui.labels import Label, draw_words
from tsubo.ui.page import cleared
from tsubo.ui.style import scaled

_ICONS = {"breathe": "play", "rest_hand": "play", "move": "person", "see": "warning"}
_OTHER = "phone"
"""The icon of help that is a person to ask."""
_ICON, _GAP, _PAD, _SIGN = 20, 16, 9, 16
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


class HelpRows(QWidget):
    """Shows help; ``asked`` carries the session action of a row that was pressed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HelpRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: tuple[HelpRow, ...]) -> None:
        """Show ``rows`` in their order."""
        if rows == self._rows:
            return
        self._rows = rows
        column = cleared(self._column)
        for row in rows:
            column.addWidget(hairline())
            column.addWidget(_words(row) if row.action is None else self._button(row))
        column.addWidget(hairline())

    def _button(self, row: HelpRow) -> QWidget:
        button = _HelpButton(row)
        button.clicked.connect(partial(self.asked.emit, row.action))
        return button


def _words(row: HelpRow) -> QWidget:
    """Return a row that is only read."""
    widget = QWidget()
    line = QHBoxLayout(widget)
    line.setContentsMargins(0, scaled(_PAD), 0, scaled(_PAD))
    line.setSpacing(scaled(_GAP))
    icon = IconView(_ICONS.get(row.id, _OTHER), Colour.ACCENT, _ICON)
    line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    title = Label(16, 600, line=22)
    detail = Label(14, colour=Colour.INK_SECONDARY, line=20)
    title.show_words(row.title)
    detail.show_words(row.detail)
    words.addWidget(title)
    words.addWidget(detail)
    line.addLayout(words, 1)
    return widget


class _HelpButton(PaintedButton):
    """A row that leads somewhere: icon, two lines and a chevron."""

    def __init__(self, row: HelpRow) -> None:
        super().__init__()
        self._row = row
        self.setText(row.title)
        self.setAccessibleName(row.title)
        self.setAccessibleDescription(row.detail)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), self.heightForWidth(scaled(320)))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(44))

    def heightForWidth(self, width: int) -> int:
        return round(sum(self._heights(width))) + 2 * scaled(_PAD)

    def _room(self, width: int) -> float:
        return width - scaled(_ICON + _GAP) - scaled(_SIGN + 8)

    def _heights(self, width: int) -> tuple[float, float]:
        room = QRectF(0, 0, self._room(width), 1000)
        title = QFontMetricsF(sized(16, 600)).boundingRect(room, _WRAPPED, self._row.title)
        detail = QFontMetricsF(sized(14)).boundingRect(room, _WRAPPED, self._row.detail)
        return max(title.height(), scaled(22)), max(detail.height(), scaled(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.isDown():
                painter.fillRect(
                    self.rect(), (Colour.ACCENT_SOFT if self.isDown() else Colour.HOVER).of(self)
                )
            size, sign = scaled(_ICON), scaled(_SIGN)
            x = self.width() - size if backwards else 0
            box = QRectF(x, scaled(_PAD) + 1, size, size)
            name = _ICONS.get(self._row.id, _OTHER)
            draw_icon(painter, name, box, Colour.ACCENT.of(self))
            x = 0 if backwards else self.width() - sign
            chevron = QRectF(x, (self.height() - sign) / 2, sign, sign)
            draw_icon(painter, "chevron", chevron, Colour.INK.of(self))
            left = scaled(_SIGN + 8) if backwards else scaled(_ICON + _GAP)
            title, detail = self._heights(self.width())
            top, room = float(scaled(_PAD)), self._room(self.width())
            for words, font, colour, height in (
                (self._row.title, sized(16, 600), Colour.INK, title),
                (self._row.detail, sized(14), Colour.INK_SECONDARY, detail),
            ):
                painter.setFont(font)
                painter.setPen(colour.of(self))
                draw_words(painter, self, QRectF(left, top, room, height), words)
                top += height
