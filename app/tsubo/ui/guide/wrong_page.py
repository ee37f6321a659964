"""The page when something feels wrong: the red box first, what it may be, and three ways on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.parts.guide import WrongScreen
from tsubo.ui.bullets import Bullets
from tsubo.ui.buttons import HEIGHT_PRIMARY, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.labels import Label
from tsubo.ui.number_field import NumberField
from tsubo.ui.page import ReadingPage, cleared
from tsubo.ui.style import scaled
from tsubo.ui.words_page import block_of_words


class WrongPage(ReadingPage):
    """Shows a ``WrongScreen``; ending looks strongest, so that no other way on draws the hand."""

    endAsked = Signal()
    leaveOutAsked = Signal()
    lighterAsked = Signal()
    numberChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: WrongScreen | None = None
        self._number = NumberField()
        self._number.numberChanged.connect(self.numberChanged)
        self._when = Label(16, 600, line=24)
        self._signs = Bullets(Colour.WARN, pixels=16, line=22)
        box = Card(Colour.WARN_SOFT, Colour.WARN, width=2)
        column = QVBoxLayout(box)
        column.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(16))
        column.setSpacing(scaled(8))
        for part in (self._number, self._when, self._signs):
            column.addWidget(part)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(scaled(8))
        self.content.addWidget(box)
        self.content.addSpacing(scaled(10))
        self.content.addLayout(self._blocks)
        self._end = Button(Kind.PRIMARY, height=HEIGHT_PRIMARY, pixels=17)
        self._leave_out = Button(Kind.PLAIN, height=HEIGHT_PRIMARY)
        self._lighter = Button(Kind.PLAIN, height=HEIGHT_PRIMARY)
        self._end.clicked.connect(self.endAsked)
        self._leave_out.clicked.connect(self.leaveOutAsked)
        self._lighter.clicked.connect(self.lighterAsked)
        self.make_foot(self._end, self._leave_out, self._lighter)

    def show_wrong(self, part: WrongScreen) -> None:
        """Show ``part`` from its beginning."""
        if part == self._part:
            return
        before, self._part = self._part, part
        self.show_head(part.title, part.lead, part.back)
        self._number.show_number(
            part.emergency_number, part.change_number, part.number_wrong, part.call
        )
        self._when.show_words(part.urgent.title)
        self._signs.show_items(part.urgent.items)
        self._end.show_words(part.end)
        for button, words in ((self._leave_out, part.leave_out), (self._lighter, part.lighter)):
            button.show_words(words)
            button.setVisible(bool(words))
        if before is None or part.blocks != before.blocks:
            column = cleared(self._blocks)
            for block in part.blocks:
                column.addWidget(block_of_words(block))

    def hideEvent(self, event: QHideEvent) -> None:
        """Begin at the top when it is needed again."""
        super().hideEvent(event)
        self.words.verticalScrollBar().setValue(0)
