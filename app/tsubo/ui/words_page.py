"""A page of words: learning, or why not to press today."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.parts.health import SignGroup
from tsubo.session.parts.pages import Block, WordsScreen
from tsubo.ui.bullets import Bullets
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card
from tsubo.ui.labels import Label
from tsubo.ui.number_field import NumberField
from tsubo.ui.page import ReadingPage, align_leading, cleared
from tsubo.ui.style import scaled

if TYPE_CHECKING:
    from tsubo.ui.sign_boxes import SignBoxes


class WordsPage(ReadingPage):
    """Shows blocks of words under each other."""

    numberChanged = Signal(str)
    signTicked = Signal(str, bool)
    overAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: WordsScreen | None = None
        self._number = NumberField()
        self._number.numberChanged.connect(self.numberChanged)
        self._number_card = Card(Colour.WARN_SOFT, Colour.WARN, width=2)
        card = QVBoxLayout(self._number_card)
        card.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14))
        card.setSpacing(scaled(4))
        card.addWidget(self._number)
        self._call_for = Label(16, line=24)
        card.addWidget(self._call_for)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(scaled(8))
        self._signs: SignBoxes | None = None
        self._over = Button(Kind.PLAIN)
        self._over.clicked.connect(self.overAsked)
        self.content.addWidget(self._number_card)
        align_leading(self._over, self.content)
        self.content.addLayout(self._blocks)

    def show_words(self, part: WordsScreen) -> None:
        """Show ``part`` from its beginning."""
        if part == self._part:
            return
        before, self._part = self._part, part
        self.show_head(part.title, part.lead, part.back)
        self._number.show_number(
            part.emergency_number, part.change_number, part.number_wrong, part.call
        )
        self._call_for.show_words(part.call_for)
        self._number_card.setVisible(bool(part.emergency_number))
        self._over.show_words(part.over)
        self._over.setVisible(bool(part.over))
        self._show_signs(part.signs)
        if before is None or part.blocks != before.blocks:
            self.words.verticalScrollBar().setValue(0)
            column = cleared(self._blocks)
            for block in part.blocks:
                column.addWidget(block_of_words(block))

    def _show_signs(self, groups: tuple[SignGroup, ...]) -> None:
        """Show the signs to tick, which most pages do not have."""
        if self._signs is None and groups:
            from tsubo.ui.sign_boxes import SignBoxes

            self._signs = SignBoxes()
            self._signs.ticked.connect(self.signTicked)
            self.content.addWidget(self._signs)
        if self._signs is not None:
            self._signs.show_groups(groups)
            self._signs.setVisible(bool(groups))


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
