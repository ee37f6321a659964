"""How a place is pressed: by which way it is reached, with what, how strongly and how often.

The list of ways stands on the line of the title, so that it takes no room from the words below.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.station import PanelScreen
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.choice_list import ChoiceList
from tsubo.ui.gauge import PressureGauge
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled

CONTROL = 32
"""The height of the two controls, the least of the design: here every line counts."""


class PressBlock(QWidget):
    """Shows a panel's words about pressing; ``wayChosen`` carries the id of a way."""

    wayChosen = Signal(object)
    forgetAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(15, 650)
        self._ways = ChoiceList(pixels=14, height=CONTROL)
        self._ways.chosen.connect(self.wayChosen)
        self._finger, self._dose = Label(16, line=23), Label(16, line=23)
        self._gauge = PressureGauge()
        self._lighter = Label(14, 600, line=18)
        self._forget = Button(Kind.PLAIN, height=CONTROL, pixels=14)
        self._forget.clicked.connect(self.forgetAsked)
        self._lighter_row = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(5))
        head, lighter = QHBoxLayout(), QHBoxLayout(self._lighter_row)
        for row, words, control in (
            (head, self._title, self._ways),
            (lighter, self._lighter, self._forget),
        ):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(scaled(12))
            row.addWidget(words, 1)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        for widget in (self._finger, self._gauge, self._lighter_row, self._dose):
            column.addWidget(widget)

    def show_press(self, part: PanelScreen) -> None:
        """Show ``part``; the list is there only where there is something to choose."""
        self._title.show_words(part.press_title)
        self._ways.setVisible(bool(part.ways))
        self._ways.show_choices(part.ways_title, part.ways)
        self._finger.show_words(part.finger)
        self._gauge.show_gauge(part.gauge)
        self._lighter_row.setVisible(bool(part.lighter))
        self._lighter.show_words(part.lighter)
        self._forget.setVisible(bool(part.forget))
        self._forget.show_words(part.forget)
        self._dose.show_words(part.dose)
