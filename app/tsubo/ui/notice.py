"""The strip above the map, never a dialog: an icon, two lines and up to two buttons.

What takes a while has a bar under its lines, which alone changes as it goes on.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.notice import Notice
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, stack
from tsubo.ui.icon_view import IconView
from tsubo.ui.labels import Label
from tsubo.ui.progress_bar import ProgressBar
from tsubo.ui.saying import say
from tsubo.ui.style import scaled

BUTTONS_BELOW = 620
"""Under this width at 100 % text the buttons stand under the words."""


class NoticeStrip(QWidget):
    """Shows a notice in a card with a margin round it; ``pressed`` carries the action asked for."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._card = Card(Colour.SURFACE, Colour.HAIRLINE)
        self._icon = IconView("play", Colour.ACCENT, 22)
        self._title = Label(16, 600, line=22)
        self._text = Label(14, colour=Colour.INK_SECONDARY, line=20)
        words = QVBoxLayout()
        words.setSpacing(scaled(1))
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._bar = ProgressBar()
        self._bar.setContentsMargins(0, scaled(6), 0, 0)
        words.addWidget(self._bar)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._card)
        self._row.setContentsMargins(scaled(20), scaled(14), scaled(16), scaled(14))
        self._row.setSpacing(scaled(16))
        head = QHBoxLayout()
        head.setSpacing(scaled(14))
        head.addWidget(self._icon)
        head.addLayout(words, 1)
        self._row.addLayout(head, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(scaled(8))
        self._row.addLayout(self._buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        outer.addWidget(self._card)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show ``notice``, or nothing at all."""
        last, self._notice = self._notice, notice
        if notice == last:
            return
        self.setVisible(notice is not None)
        if notice is None:
            return
        self._bar.setVisible(notice.percent is not None)
        self._bar.setValue(notice.percent or 0)
        if last is not None and notice == last._replace(percent=notice.percent):
            return
        self._bar.setAccessibleName(notice.title)
        say(self, f"{notice.title}. {notice.text}")
        self._card.set_colours(
            Colour.WARN_SOFT if notice.warning else Colour.SURFACE, Colour.HAIRLINE
        )
        if notice.warning:
            self._icon.show_icon("warning", Colour.WARN)
        else:
            self._icon.show_icon(notice.icon, Colour.ACCENT)
        self._title.show_words(notice.title)
        self._text.show_words(notice.text)
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for index, (words, action) in enumerate(notice.buttons):
            loud = index == 0 and not notice.warning and len(notice.buttons) > 1
            button = _ActionButton(Kind.PRIMARY if loud else Kind.PLAIN, action)
            button.show_words(words)
            button.asked.connect(self.pressed)
            self._buttons.addWidget(button)
        self._buttons.addStretch(0)
        self._hold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where beside them there is no room."""
        super().resizeEvent(event)
        stack(self._row, self.width() < scaled(BUTTONS_BELOW))
        self._hold()

    def _hold(self) -> None:
        """Keep all lines whole: the map gives way in a small window with large print."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))


class _ActionButton(Button):
    """A button that carries the action it asks for."""

    asked = Signal(object)

    def __init__(self, kind: Kind, action: object) -> None:
        super().__init__(kind, height=40)
        self._action = action
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.asked.emit(self._action)
