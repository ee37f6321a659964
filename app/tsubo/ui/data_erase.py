"""Deleting everything, on the page "Your data": asked in two steps, and told afterwards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from tsubo.session.data_wishes import EraseShared
from tsubo.session.parts.data import DataButton, ErasePart, GonePart
from tsubo.ui.agreement import Agreement
from tsubo.ui.bullets import Bullets
from tsubo.ui.buttons import HEIGHT_PRIMARY, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.grounds import Card, stack
from tsubo.ui.labels import Label
from tsubo.ui.page import align_leading
from tsubo.ui.saying import say
from tsubo.ui.style import scaled


class EraseView(QWidget):
    """Shows an ``ErasePart``; the keyboard goes with the steps, to what keeps everything first."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._part: ErasePart | None = None
        self._title = Label(15, 650, line=22)
        self._lead = Label(15, line=22)
        self._ask = self._button(Kind.PLAIN)
        self._gone = Bullets(line=22)
        self._stays_title = Label(15, line=22)
        self._stays = Bullets(line=22)
        self._shared = Agreement()
        self._shared.toggled.connect(lambda too: self.asked.emit(EraseShared(too)))
        self._delete = self._button(Kind.WARNING)
        self._keep = self._button(Kind.PLAIN)
        self._choice = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choice.setSpacing(scaled(10))
        for button in (self._keep, self._delete):
            self._choice.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._choice.addStretch(1)
        self._card = Card(Colour.SURFACE, Colour.HAIRLINE)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        inside.setSpacing(scaled(10))
        inside.addWidget(self._lead)
        align_leading(self._ask, inside)
        inside.addWidget(self._gone)
        inside.addWidget(self._stays_title)
        inside.addWidget(self._stays)
        inside.addWidget(self._shared)
        inside.addLayout(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self._title)
        column.addWidget(self._card)

    def show_erase(self, part: ErasePart | None) -> None:
        """Show ``part``, or nothing at all."""
        before, self._part = self._part, part
        self.setVisible(part is not None)
        if part is None or part == before:
            return
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        self._title.show_words(part.title)
        self._lead.show_words(part.lead)
        self._stays_title.show_words(part.stays_title)
        for bullets, items in ((self._gone, part.gone), (self._stays, part.stays)):
            bullets.show_items(items)
            bullets.setVisible(bool(items))
        self._shared.show_words(part.shared, part.shared_too)
        for button, shown in self._buttons(part):
            button.setVisible(shown is not None)
            if shown is not None:
                button.show_words(shown.words)
        self._card.set_colours(
            Colour.WARN_SOFT if part.delete is not None else Colour.SURFACE, Colour.HAIRLINE
        )
        if before is not None and (before.delete is None) is not (part.delete is None):
            say(self, part.lead)
            if had_focus:
                (self._ask if part.delete is None else self._keep).setFocus()

    def show_stacked(self, stacked: bool) -> None:
        """Put the two buttons under each other, or beside each other."""
        stack(self._choice, stacked)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [self._ask, self._shared, self._keep, self._delete]

    def _button(self, kind: Kind) -> Button:
        button = Button(kind, "warning" if kind is Kind.WARNING else "")
        button.clicked.connect(lambda: self._on_clicked(button))
        return button

    def _on_clicked(self, button: Button) -> None:
        if self._part is not None:
            for other, shown in self._buttons(self._part):
                if other is button and shown is not None:
                    self.asked.emit(shown.asks)

    def _buttons(self, part: ErasePart) -> tuple[tuple[Button, DataButton | None], ...]:
        return (self._ask, part.ask), (self._delete, part.delete), (self._keep, part.keep)


class GoneView(QWidget):
    """Shows a ``GonePart``: what could not be deleted, what stays, and the way on."""

    goOnAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._left_title = Label(16, 600, Colour.WARN, line=24)
        self._left = Bullets(line=22)
        self._stays_title = Label(16, 600, line=24)
        self._stays = Bullets(line=22)
        self._go_on = Button(Kind.PRIMARY, height=HEIGHT_PRIMARY, pixels=17)
        self._go_on.clicked.connect(self.goOnAsked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self._left_title)
        column.addWidget(self._left)
        column.addWidget(self._stays_title)
        column.addWidget(self._stays)
        column.addSpacing(scaled(16))
        align_leading(self._go_on, column)
        self.hide()

    def show_gone(self, part: GonePart | None) -> None:
        """Show ``part``, or nothing at all."""
        self.setVisible(part is not None)
        if part is None:
            return
        self._left_title.show_words(part.left_title)
        self._left.show_items(part.left)
        self._stays_title.show_words(part.stays_title)
        self._stays.show_items(part.stays)
        self._go_on.show_words(part.go_on)

    def take_focus(self) -> None:
        """Take the keyboard to the way on."""
        self._go_on.setFocus()

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [self._go_on]
