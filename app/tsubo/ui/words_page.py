"""A page of words: learning, what to do when something feels wrong, or why not to press today."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.pages import Block, WordsScreen
from tsubo.ui.bullets import Bullets
from tsubo.ui.buttons import HEIGHT_PRIMARY, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, hairline, lay_ground
from tsubo.ui.labels import Label
from tsubo.ui.number_field import NumberField
from tsubo.ui.page import READABLE, ReadingPage, cleared
from tsubo.ui.style import scaled


class WordsPage(ReadingPage):
    """Shows blocks of words under each other, with a way on where there is one."""

    goOnAsked = Signal()
    numberChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: WordsScreen | None = None
        self._number = NumberField()
        self._number.numberChanged.connect(self.numberChanged)
        self._number_card = Card(Colour.WARN_SOFT, Colour.WARN, width=2)
        card = QVBoxLayout(self._number_card)
        card.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14))
        card.addWidget(self._number)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(scaled(8))
        self._go_on = Button(Kind.PRIMARY, height=HEIGHT_PRIMARY, pixels=17)
        self._go_on.clicked.connect(self.goOnAsked)
        self.content.addWidget(self._number_card)
        self.content.addLayout(self._blocks)
        self._foot = QWidget()
        lay_ground(self._foot, Colour.SURFACE)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(hairline())
        self._row = QHBoxLayout()
        self._row.addWidget(self._go_on)
        self._row.addStretch(1)
        foot.addLayout(self._row)
        self.outer.addWidget(self._foot)

    def show_words(self, part: WordsScreen) -> None:
        """Show ``part`` from its beginning."""
        if part == self._part:
            return
        before, self._part = self._part, part
        self.show_head(part.title, part.lead, part.back)
        self._number.show_number(part.emergency_number, part.change_number, part.number_wrong)
        self._number_card.setVisible(bool(part.emergency_number))
        self._go_on.show_words(part.go_on)
        self._foot.setVisible(bool(part.go_on))
        if before is None or part.blocks != before.blocks:
            self.words.verticalScrollBar().setValue(0)
            column = cleared(self._blocks)
            for block in part.blocks:
                column.addWidget(block_of_words(block))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the way on, which stays in sight below the words, in line with them."""
        super().resizeEvent(event)
        side = max(scaled(24), (self.width() - scaled(READABLE)) // 2)
        self._row.setContentsMargins(side, scaled(14), side, scaled(14))


def block_of_words(block: Block) -> QWidget:
    """Return a titled block: paragraphs, items, and its sources in small."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, scaled(14))
    column.setSpacing(scaled(8))
    if block.title:
        title = Label(18, 600, line=26)
        title.show_words(block.title)
        column.addWidget(title)
    for paragraph in block.paragraphs:
        words = Label(16, line=24)
        words.show_words(paragraph)
        column.addWidget(words)
    if block.items:
        items = Bullets(pixels=16, line=24)
        items.show_items(block.items)
        column.addWidget(items)
    if block.sources:
        small = Label(14, colour=Colour.INK_SECONDARY, line=20)
        small.show_words(block.sources)
        column.addWidget(small)
    return widget
