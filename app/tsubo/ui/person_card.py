"""One person in the list: sign and name, and what can be done, or the form or question about it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tsubo.domain.person import Tint
from tsubo.session.parts.people import PersonRow, RemovalQuestion
from tsubo.session.people_actions import (
    AskRemoval,
    ComeIn,
    EditPerson,
    LeaveAsIs,
    RemovePerson,
    SavePerson,
)
from tsubo.ui.buttons import HEIGHT, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, stack
from tsubo.ui.labels import Label
from tsubo.ui.person_form import PersonForm
from tsubo.ui.person_sign import SignView
from tsubo.ui.saying import say
from tsubo.ui.style import scaled


class PersonCard(Card):
    """Shows a ``PersonRow``; ``asked`` carries what is wanted, as a wish."""

    asked = Signal(object)

    def __init__(self, person: str) -> None:
        """Make the card of the ``person`` with this id."""
        super().__init__(Colour.SURFACE, Colour.HAIRLINE)
        self.person = person
        self._part: PersonRow | None = None
        self._form: PersonForm | None = None
        self._question: _Question | None = None
        self._sign = SignView(44)
        self._name = Label(18, 600, line=26)
        self._here = Label(14, 600, Colour.ACCENT, line=20)
        self._come = Button(Kind.PRIMARY, height=HEIGHT, pixels=15)
        self._edit = Button(Kind.PLAIN, height=HEIGHT, pixels=15)
        self._remove = Button(Kind.QUIET, height=HEIGHT, pixels=15)
        for button, wish in (
            (self._come, ComeIn(person)),
            (self._edit, EditPerson(person)),
            (self._remove, AskRemoval(person)),
        ):
            button.clicked.connect(partial(self.asked.emit, wish))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._here)
        who = QHBoxLayout()
        who.setSpacing(scaled(14))
        who.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        who.addLayout(words, 1)
        self._buttons = QWidget()
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._buttons)
        self._choices.setContentsMargins(0, 0, 0, 0)
        self._choices.setSpacing(scaled(8))
        for button in (self._come, self._edit, self._remove):
            self._choices.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._choices.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(scaled(10))
        self._row.addLayout(who, 1)
        self._row.addWidget(self._buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14))
        self._column.setSpacing(scaled(14))
        self._column.addLayout(self._row)

    def show_row(self, part: PersonRow) -> None:
        """Show ``part``."""
        before, self._part = self._part, part
        if part == before:
            return
        self._sign.show_sign(part.sign)
        self._name.show_words(part.name)
        self._here.show_words(part.here)
        for button, words, name in (
            (self._come, part.come, part.come_name),
            (self._edit, part.edit, part.edit_name),
            (self._remove, part.remove, part.remove_name),
        ):
            button.show_words(words, name=name)
            button.setVisible(bool(words))
        self._show_form(part)
        self._show_question(part.question)
        asking = part.form is not None or part.question is not None
        self._buttons.setVisible(not asking)
        if before is not None and not asking:
            if before.form is not None:
                self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
            elif before.question is not None:
                self._remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_stacked(self, stacked: bool, listed: bool) -> None:
        """Put the buttons under the name, or beside it; ``listed`` ones under each other too."""
        stack(self._row, stacked)
        stack(self._choices, listed)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        asking = [] if self._form is None else self._form.stops()
        if self._question is not None:
            asking += self._question.stops()
        return [self._come, self._edit, self._remove, *asking]

    def _show_form(self, part: PersonRow) -> None:
        if self._form is not None and part.form is None:
            _let_go(self._form)
            self._form = None
        elif self._form is not None and part.form is not None:
            self._form.show_form(part.form)
        elif part.form is not None:
            self._form = PersonForm(part.form)
            self._form.saved.connect(self._save)
            self._form.cancelled.connect(partial(self.asked.emit, LeaveAsIs()))
            self._column.addWidget(self._form)
            self._form.begin()

    def _show_question(self, question: RemovalQuestion | None) -> None:
        if self._question is not None and question is None:
            _let_go(self._question)
            self._question = None
        elif self._question is None and question is not None:
            self._question = _Question(question)
            self._question.removed.connect(partial(self.asked.emit, RemovePerson(self.person)))
            self._question.kept.connect(partial(self.asked.emit, LeaveAsIs()))
            self._column.addWidget(self._question)
            self._question.begin()

    def _save(self, name: str, tint: Tint) -> None:
        self.asked.emit(SavePerson(self.person, name, tint))


class _Question(QWidget):
    """What removing means, with the way on and the way back; the focus is on the way back."""

    removed = Signal()
    kept = Signal()

    def __init__(self, part: RemovalQuestion) -> None:
        super().__init__()
        title = Label(17, 600, Colour.WARN, line=24)
        title.show_words(part.title)
        text = Label(15, line=22)
        text.show_words(part.text)
        self._words = f"{part.title} {part.text}"
        self._remove = Button(Kind.WARNING)
        self._remove.show_words(part.remove)
        self._remove.setAccessibleDescription(part.title)
        self._remove.clicked.connect(self.removed)
        self._keep = Button(Kind.PLAIN)
        self._keep.show_words(part.keep)
        self._keep.setAccessibleDescription(part.title)
        self._keep.clicked.connect(self.kept)
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(10))
        buttons.addWidget(self._remove)
        buttons.addWidget(self._keep)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(title)
        column.addWidget(text)
        column.addLayout(buttons)

    def begin(self) -> None:
        """Say what is asked, with the focus where nothing is lost."""
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        say(self, self._words)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [self._remove, self._keep]


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
