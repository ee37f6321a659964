"""The warning signs: the page of the first run, and the same page whenever it is opened again.

Three cards beside each other, or under each other where the window is narrow; the sentence to agree
to and the two ways on stay in sight below them.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tsubo.session.parts.pages import WordsScreen
from tsubo.ui.agreement import Agreement
from tsubo.ui.buttons import HEIGHT_PRIMARY, HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import hairline, lay_ground, stack
from tsubo.ui.labels import Label
from tsubo.ui.safety_card import SafetyCard
from tsubo.ui.scroll import ScrollColumn
from tsubo.ui.style import scaled

BESIDE = 980
"""From this width at 100 % text the cards stand beside each other."""
SHARES = (27, 20, 18)
"""How the cards share the width: the most urgent list is the longest and is seen whole."""
WAYS_BESIDE = 500
"""From this width at 100 % text the two ways on stand beside each other."""
WIDEST = 1360
"""The three lists never take more than this width at 100 % text."""
LOWEST = 460
"""From this height at 100 % text the ways on stay in sight; under it they scroll with the lists."""
FOOT_BESIDE = 860
"""From this width at 100 % text the ways on stand beside the sentence."""


class SafetyPage(QWidget):
    """Shows the warning signs and asks for the agreement, or only for the way back."""

    agreed = Signal(bool)
    goOnAsked = Signal()
    oneOfTheseAsked = Signal()
    healthAsked = Signal()
    backAsked = Signal()
    numberChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self, Colour.BACKGROUND)
        self._part: WordsScreen | None = None
        self._back = Button(Kind.PLAIN, "back-chevron", height=HEIGHT_SMALL)
        self._back.clicked.connect(self.backAsked)
        self._title = Label(32, 650, line=40)
        self._lead = Label(16, colour=Colour.INK_SECONDARY, line=24)
        self._stop = SafetyCard("phone", Colour.WARN, loud=True)
        self._today = SafetyCard("warning", Colour.WARN)
        self._soon = SafetyCard("person", Colour.INK)
        self._stop.number.numberChanged.connect(self.numberChanged)
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(scaled(24))
        for card in (self._stop, self._today, self._soon):
            self._cards.addWidget(card)
        self._scroll = ScrollColumn(Colour.BACKGROUND)
        column = self._scroll.column
        column.addStretch(0)
        head = QHBoxLayout()
        head.setSpacing(scaled(16))
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addSpacing(scaled(4))
        column.addWidget(self._lead)
        column.addSpacing(scaled(14))
        column.addLayout(self._cards)
        column.addStretch(1)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self._scroll, 1)
        self._foot = self._make_foot()
        self._outer.addWidget(self._foot)

    def _make_foot(self) -> QWidget:
        self._agreement = Agreement()
        self._agreement.toggled.connect(self.agreed)
        self._go_on = Button(Kind.PRIMARY, height=HEIGHT_PRIMARY, pixels=17)
        self._go_on.clicked.connect(self.goOnAsked)
        self._one_of_these = Button(Kind.WARNING, height=HEIGHT_PRIMARY)
        self._one_of_these.clicked.connect(self.oneOfTheseAsked)
        self._health = Button(Kind.PLAIN, "person", height=HEIGHT_PRIMARY)
        self._health.clicked.connect(self.healthAsked)
        foot = QWidget()
        lay_ground(foot, Colour.SURFACE)
        outer = QVBoxLayout(foot)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(hairline())
        self._ways_on = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._ways_on.setSpacing(scaled(16))
        self._ways_on.addWidget(self._go_on)
        self._ways_on.addWidget(self._health)
        self._ways_on.addWidget(self._one_of_these)
        self._foot_row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot_row.addStretch(0)
        self._foot_row.addWidget(self._agreement, 1)
        self._foot_row.addLayout(self._ways_on)
        outer.addLayout(self._foot_row)
        return foot

    def show_words(self, part: WordsScreen) -> None:
        """Show the three lists, the words about them, and what may be pressed."""
        if part == self._part:
            return
        self._part = part
        first_run = bool(part.agreement)
        self._scroll.column.setStretch(0, 1 if first_run else 0)
        self._title.show_words(part.title)
        self._lead.show_words(part.lead)
        self._back.show_words(part.back)
        self._back.setVisible(bool(part.back))
        about = part.blocks[3:]
        for card, block in zip((self._stop, self._today, self._soon), part.blocks, strict=False):
            card.show_block(block, about if card is self._soon else ())
        number = self._stop.number
        number.show_number(part.emergency_number, part.change_number, part.number_wrong, part.call)
        self._agreement.show_words(part.agreement, part.agreed)
        self._go_on.show_words(part.go_on)
        self._go_on.setVisible(bool(part.go_on))
        self._go_on.setEnabled(part.agreed or not first_run)
        self._go_on.setToolTip("" if self._go_on.isEnabled() else part.agreement)
        self._one_of_these.show_words(part.one_of_these)
        self._one_of_these.setVisible(bool(part.one_of_these))
        self._health.show_words(part.health)
        self._health.setVisible(bool(part.health))
        self._foot.setVisible(first_run or bool(part.go_on) or bool(part.one_of_these))
        self._push_ways()

    def _push_ways(self) -> None:
        """Without a sentence beside them, let the ways on keep their own width at the end."""
        alone = self._part is not None and not self._part.agreement
        beside = self.width() >= scaled(FOOT_BESIDE)
        self._foot_row.setStretch(0, 1 if alone and beside else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put cards and ways on under each other where beside there is no room."""
        super().resizeEvent(event)
        width = self.width()
        beside = width >= scaled(BESIDE)
        stack(self._cards, not beside)
        for index, share in enumerate(SHARES):
            self._cards.setStretch(index, share if beside else 0)
        self._cards.setSpacing(scaled(24 if beside else 16))
        side = max(scaled(40 if beside else 20), (width - scaled(WIDEST)) // 2)
        self._scroll.set_margins(side, scaled(22 if beside else 14), scaled(14))
        fixed = self.height() >= scaled(LOWEST)
        if fixed is not (self._outer.indexOf(self._foot) >= 0):
            (self._outer if fixed else self._scroll.column).addWidget(self._foot)
        stack(self._foot_row, width < scaled(FOOT_BESIDE))
        self._push_ways()
        stack(self._ways_on, width < scaled(WAYS_BESIDE))
        self._foot_row.setSpacing(scaled(40 if width >= scaled(FOOT_BESIDE) else 10))
        above = scaled(26 if self.height() > scaled(860) else 14)
        self._foot_row.setContentsMargins(side * fixed, above, side * fixed, above)
