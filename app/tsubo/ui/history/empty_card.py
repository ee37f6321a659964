"""What stands on the history page before the first session: what will be here, and a start."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.icon_view import IconView
from tsubo.ui.labels import Align, Label
from tsubo.ui.style import scaled

_WIDEST, _ICON = 440, 32


class EmptyCard(QWidget):
    """Shows a title, words and a button in the middle of the page, or nothing."""

    startAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Label(20, 600, line=28, align=Align.CENTRE)
        self._words = Label(16, colour=Colour.INK_SECONDARY, line=24, align=Align.CENTRE)
        self._start = Button(Kind.PRIMARY, "play")
        self._start.clicked.connect(self.startAsked)
        card = Card(Colour.SURFACE, Colour.HAIRLINE)
        card.setMaximumWidth(scaled(_WIDEST))
        column = QVBoxLayout(card)
        column.setContentsMargins(scaled(28), scaled(28), scaled(28), scaled(28))
        column.setSpacing(scaled(10))
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconView("history", Colour.ACCENT, _ICON), 0, middle)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(scaled(8))
        column.addWidget(self._start, 0, middle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, scaled(40), 0, 0)
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)

    def show_empty(self, empty: tuple[str, str, str] | None) -> None:
        """Show title, words and button, or nothing."""
        self.setVisible(empty is not None)
        if empty is not None:
            self._title.show_words(empty[0])
            self._words.show_words(empty[1])
            self._start.show_words(empty[2])
