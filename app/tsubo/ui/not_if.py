"""When not to press: the words on the soft warning ground, with the triangle."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.icon_view import IconView
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled


class NotIf(Card):
    """Shows for whom a place is not meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.WARN_SOFT, radius=8, parent=parent)
        self._words = Label(15, line=21)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(12), scaled(9), scaled(12), scaled(9))
        row.setSpacing(scaled(10))
        row.addWidget(IconView("warning", Colour.WARN), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_words(self, words: str) -> None:
        """Show ``words``; without any, the box is not there."""
        self._words.show_words(words)
        self.setVisible(bool(words))
