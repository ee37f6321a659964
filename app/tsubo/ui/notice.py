"""The strip above the map, never a dialog: an icon, two lines and up to two buttons."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.screen import Notice
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.icons import draw_icon
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled

BUTTONS_BELOW = 620
"""Under this width at 100 % text the buttons stand under the words."""


class NoticeStrip(QWidget):
    """Shows a notice in a card with a margin round it; ``pressed`` carries the action asked for."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._card = _NoticeCard()
        self._title = Label(16, 600, line=22)
        self._text = Label(14, colour=Colour.INK_SECONDARY, line=20)
        words = QVBoxLayout()
        words.setSpacing(scaled(1))
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._card)
        self._row.setContentsMargins(scaled(56), scaled(14), scaled(16), scaled(14))
        self._row.setSpacing(scaled(16))
        self._row.addLayout(words, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(scaled(8))
        self._row.addLayout(self._buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        outer.addWidget(self._card)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show ``notice``, or nothing at all."""
        if notice == self._notice:
            return
        self._notice = notice
        self.setVisible(notice is not None)
        if notice is None:
            return
        self._card.set_warning(notice.warning)
        self._title.show_words(notice.title)
        self._text.show_words(notice.text)
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for index, (words, action) in enumerate(notice.buttons):
            loud = index == 0 and not notice.warning and len(notice.buttons) > 1
            button = Button(Kind.PRIMARY if loud else Kind.PLAIN, height=40)
            button.show_words(words)
            button.clicked.connect(partial(self._on_clicked, action))
            self._buttons.addWidget(button)
        self._buttons.addStretch(0)

    def _on_clicked(self, action: object) -> None:
        self.pressed.emit(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where beside them there is no room."""
        super().resizeEvent(event)
        below = self.width() < scaled(BUTTONS_BELOW)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if below else direction.LeftToRight)


class _NoticeCard(Card):
    """The card with its icon in front."""

    def __init__(self) -> None:
        super().__init__(Colour.SURFACE, Colour.HAIRLINE)
        self._warning = False

    def set_warning(self, warning: bool) -> None:
        self._warning = warning
        self.set_colours(Colour.WARN_SOFT if warning else Colour.SURFACE, Colour.HAIRLINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = scaled(22)
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - scaled(20) - size if backwards else scaled(20)
        y = min((self.height() - size) / 2, scaled(26))
        name, colour = ("warning", Colour.WARN) if self._warning else ("play", Colour.ACCENT)
        with QPainter(self) as painter:
            draw_icon(painter, name, QRectF(x, y, size, size), colour.of(self))
