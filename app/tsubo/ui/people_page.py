"""The page of people: everyone who uses Tsubo here, and the form for somebody new."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tsubo.domain.person import Tint
from tsubo.session.parts.people import PeopleScreen, PersonRow
from tsubo.session.parts.people import PersonForm as PersonFormPart
from tsubo.session.people_actions import EditPerson, LeaveAsIs, SavePerson
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, tab_through
from tsubo.ui.labels import Label
from tsubo.ui.page import ReadingPage, align_leading
from tsubo.ui.person_card import PersonCard
from tsubo.ui.person_form import PersonForm
from tsubo.ui.saying import say
from tsubo.ui.style import scaled

BESIDE = 700
"""From this width at 100 % text the buttons stand beside the names."""
LISTED = 600
"""Under this width they stand under each other."""


class PeoplePage(ReadingPage):
    """Shows a ``PeopleScreen``; ``asked`` carries what is wanted, as a wish."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: PeopleScreen | None = None
        self._cards: dict[str, PersonCard] = {}
        self._form: PersonForm | None = None
        self._problem = Label(16, 600, Colour.WARN, line=24)
        everyone = QWidget()
        self._column = QVBoxLayout(everyone)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(10))
        self._place = Card(Colour.SURFACE, Colour.HAIRLINE)
        self._inside = QVBoxLayout(self._place)
        self._inside.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(18))
        self._place.hide()
        self._add = Button(Kind.PLAIN, "people")
        self._add.clicked.connect(partial(self.asked.emit, EditPerson()))
        self._note = Label(15, colour=Colour.INK_SECONDARY, line=22)
        self.content.addWidget(self._problem)
        self.content.addWidget(everyone)
        self.content.addWidget(self._place)
        align_leading(self._add, self.content)
        self.content.addSpacing(scaled(8))
        self.content.addWidget(self._note)

    def show_people(self, part: PeopleScreen) -> None:
        """Show ``part``; cards stay, with the focus, while the same people come."""
        before, self._part = self._part, part
        if part == before:
            return
        self.show_head(part.title, part.lead, part.back)
        if part.problem != self._problem.words:
            say(self, part.problem)
        self._problem.show_words(part.problem)
        self._show_rows(part.rows)
        self._add.show_words(part.add)
        self._add.setVisible(bool(part.add))
        self._show_form(part.form)
        self._note.show_words(part.note)
        self._order()
        asking = [row.person for row in part.rows if row.form or row.question]
        if part.form is not None or asking:
            self._reveal(self._cards[asking[0]] if asking else self._place)

    def _order(self) -> None:
        """Let the Tab key go down the page as it stands now."""
        stops = [stop for card in self._cards.values() for stop in card.stops()]
        form = [] if self._form is None else self._form.stops()
        tab_through(self._back, *stops, *form, self._add)

    def _reveal(self, asking: QWidget) -> None:
        """Scroll what is asked into sight, once the page has made room for it."""
        QTimer.singleShot(0, asking, lambda: self.words.ensureWidgetVisible(asking))

    def _show_rows(self, rows: tuple[PersonRow, ...]) -> None:
        there = [row.person for row in rows]
        for person in [person for person in self._cards if person not in there]:
            card = self._cards.pop(person)
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            card.hide()
            card.deleteLater()
        for row in rows:
            if row.person not in self._cards:
                self._cards[row.person] = card = PersonCard(row.person)
                card.asked.connect(self.asked)
                self._column.addWidget(card)
                self._lay()
            self._cards[row.person].show_row(row)

    def _show_form(self, part: PersonFormPart | None) -> None:
        if self._form is not None and part is None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self._place.hide()
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._form is not None and part is not None:
            self._form.show_form(part)
        elif part is not None:
            self._form = PersonForm(part)
            self._form.saved.connect(self._save)
            self._form.cancelled.connect(partial(self.asked.emit, LeaveAsIs()))
            self._inside.addWidget(self._form)
            self._place.show()
            self._form.begin()

    def _save(self, name: str, tint: Tint) -> None:
        self.asked.emit(SavePerson(None, name, tint))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the names where beside there is no room."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        stacked, listed = self.width() < scaled(BESIDE), self.width() < scaled(LISTED)
        for card in self._cards.values():
            card.show_stacked(stacked, listed)
