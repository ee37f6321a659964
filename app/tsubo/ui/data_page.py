"""The page "Your data": what is kept and where, taking it along, two computers, deleting."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.session.parts.data import DataCard, DataScreen
from tsubo.ui.data_cards import BESIDE, DataCardView, OutcomeView
from tsubo.ui.data_erase import EraseView, GoneView
from tsubo.ui.grounds import tab_through
from tsubo.ui.page import ReadingPage, cleared
from tsubo.ui.saying import say
from tsubo.ui.style import scaled


class DataPage(ReadingPage):
    """Shows all that is kept; ``asked`` carries the wish or the errand of a button."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: DataScreen | None = None
        self._views: list[DataCardView] = []
        self._outcome = OutcomeView()
        self._outcome.asked.connect(self.asked)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(scaled(24))
        self._erase = EraseView()
        self._erase.asked.connect(self.asked)
        self._gone = GoneView()
        self._gone.goOnAsked.connect(self.backAsked)
        self.content.setSpacing(scaled(24))
        self.content.addWidget(self._outcome)
        self.content.addLayout(self._cards)
        self.content.addWidget(self._erase)
        self.content.addWidget(self._gone)

    def show_data(self, part: DataScreen) -> None:
        """Show ``part``; cards stay as they are, with the focus, while only their words change."""
        before, self._part = self._part, part
        if part == before:
            return
        self.show_head(part.title, part.lead, part.back)
        self._show_cards(part.cards)
        self._outcome.show_outcome(part.outcome)
        if before is not None and part.outcome != before.outcome:
            self._tell(part)
        self._erase.show_erase(part.erase)
        self._gone.show_gone(part.gone)
        if before is not None and part.gone is not None:
            say(self, f"{part.title}. {part.lead}")
            self._gone.take_focus()
        self._lay()
        self._order()

    def _tell(self, part: DataScreen) -> None:
        """Bring what an errand came to into sight, and have it said."""
        if part.outcome is not None:
            self.words.verticalScrollBar().setValue(0)
            say(self, f"{part.outcome.title}. {part.outcome.text}")

    def _show_cards(self, cards: tuple[DataCard, ...]) -> None:
        if [card.id for card in cards] != [view.id for view in self._views]:
            column = cleared(self._cards)
            self._views = [DataCardView(card.id) for card in cards]
            for view in self._views:
                view.asked.connect(self.asked)
                column.addWidget(view)
        for view, card in zip(self._views, cards, strict=True):
            view.show_card(card)

    def _order(self) -> None:
        """Let the Tab key go down the page as it stands now."""
        cards = [stop for view in self._views for stop in view.stops()]
        after = [*self._erase.stops(), *self._gone.stops()]
        tab_through(self._back, *self._outcome.stops(), *cards, *after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put buttons under each other where beside there is no room."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        stacked = self.width() < scaled(BESIDE)
        self._outcome.show_stacked(stacked)
        self._erase.show_stacked(stacked)
        for view in self._views:
            view.show_stacked(stacked)
