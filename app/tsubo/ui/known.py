"""How certain any of it is, in one honest sentence, with the way to what is known."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.actions import Turn
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.labels import Label
from tsubo.ui.page import align_leading
from tsubo.ui.style import scaled


class Known(QWidget):
    """Shows the sentence; ``asked`` carries the turn to the page about the background."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Label(14, colour=Colour.INK_SECONDARY, line=20)
        self._button = Button(Kind.QUIET, "book", height=HEIGHT_SMALL, pixels=15)
        self._button.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(4), 0, scaled(4))
        column.setSpacing(scaled(2))
        column.addWidget(self._sentence)
        align_leading(self._button, column)

    def show_words(self, sentence: str, known: str) -> None:
        """Show the ``sentence``, and ``known`` as the words of the button."""
        self._sentence.show_words(sentence)
        self._button.show_words(known)
        self.setVisible(bool(sentence))

    def _ask(self) -> None:
        self.asked.emit(Turn.LEARN)
