"""The reminders in the settings: a card with one row each, a button for one more, and a note."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tsubo.domain.reminders import Reminder
from tsubo.session.parts.reminders import RemindersPart
from tsubo.ui.buttons import Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, hairline
from tsubo.ui.labels import Label
from tsubo.ui.page import align_leading, cleared
from tsubo.ui.reminder_row import ReminderRowView
from tsubo.ui.style import scaled


class RemindersView(QWidget):
    """Shows a ``RemindersPart``; ``changed`` carries all reminders as they are asked for.

    ``rowsChanged`` says that there are other controls to go through than before.
    """

    changed = Signal(object)
    rowsChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: RemindersPart | None = None
        self._rows: list[ReminderRowView] = []
        self._title = Label(15, 650, line=22)
        self._note = Label(15, colour=Colour.INK_SECONDARY, line=22)
        self._add = Button(Kind.PLAIN, "plus")
        self._add.clicked.connect(self._on_add)
        card = Card(Colour.SURFACE, Colour.HAIRLINE)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(scaled(20), scaled(12), scaled(20), scaled(12))
        inside.setSpacing(scaled(8))
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        inside.addLayout(self._column)
        align_leading(self._add, inside)
        inside.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self._title)
        column.addWidget(card)

    def show_reminders(self, part: RemindersPart) -> None:
        """Show ``part``; a row stays, with the focus, while its reminder changes."""
        if part == self._part:
            return
        before, self._part = self._part, part
        self._title.show_words(part.title)
        self._add.show_words(part.add)
        self._add.setVisible(bool(part.add))
        self._add.setAccessibleDescription(part.note)
        self._note.show_words(part.note)
        focus = QApplication.focusWidget()
        was_here = focus is not None and self.isAncestorOf(focus)
        if before is None or len(before.rows) != len(part.rows):
            self._make_rows(part)
        for view, row in zip(self._rows, part.rows, strict=True):
            view.show_row(row)
        if before is not None and len(before.rows) != len(part.rows):
            self.rowsChanged.emit()
            if was_here:
                self._lead_focus(len(part.rows) > len(before.rows))

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        rows = [stop for view in self._rows for stop in view.stops()]
        return [*rows, *([self._add] if self._add.text() else [])]

    def _make_rows(self, part: RemindersPart) -> None:
        column = cleared(self._column)
        self._rows = []
        for number in range(len(part.rows)):
            view = ReminderRowView(part.days, part.remove)
            view.changed.connect(partial(self._on_changed, number))
            view.removeAsked.connect(partial(self._on_remove, number))
            column.addWidget(view)
            column.addWidget(hairline())
            view.show()  # now, so that it can take the focus
            self._rows.append(view)

    def _lead_focus(self, added: bool) -> None:
        """Go to the reminder that was added, or to what is left to add one again."""
        stop = self._rows[-1].stops()[1] if added else self._add
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reminders(self) -> list[Reminder]:
        return [] if self._part is None else [row.reminder for row in self._part.rows]

    def _on_changed(self, number: int, reminder: Reminder) -> None:
        wanted = self._reminders()
        wanted[number] = reminder
        self.changed.emit(tuple(wanted))

    def _on_remove(self, number: int) -> None:
        wanted = self._reminders()
        del wanted[number]
        self.changed.emit(tuple(wanted))

    def _on_add(self) -> None:
        if self._part is not None:
            self.changed.emit((*self._reminders(), self._part.new))
