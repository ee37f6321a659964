"""A question about a warning sign: its words, and a button each for yes and no."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.pain import SignPart
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled


class SignCard(Card):
    """Shows a SignPart; ``answered`` carries the sign, and whether it is present."""

    answered = Signal(str, bool)

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(Colour.WARN_SOFT, Colour.WARN, width=1.5, parent=parent)
        self._sign = sign
        self._title, self._words = Label(16, 600, line=23), Label(16, line=23)
        self._present = Button(Kind.WARNING, height=HEIGHT_SMALL, pixels=15)
        self._absent = Button(Kind.PLAIN, height=HEIGHT_SMALL, pixels=15)
        self._present.clicked.connect(self._say_yes)
        self._absent.clicked.connect(self._say_no)
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        row.addWidget(self._present)
        row.addWidget(self._absent)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(6))
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(scaled(4))
        column.addLayout(row)

    def show_sign(self, part: SignPart) -> None:
        """Show ``part``."""
        self._title.show_words(part.title)
        self._words.show_words(part.words)
        self._present.show_words(part.present)
        self._absent.show_words(part.absent)
        for button in (self._present, self._absent):
            button.setAccessibleDescription(part.words)

    def _say_yes(self) -> None:
        self.answered.emit(self._sign, True)

    def _say_no(self) -> None:
        self.answered.emit(self._sign, False)
