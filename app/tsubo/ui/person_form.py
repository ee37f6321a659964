"""The form for a person: a name to write, a colour to choose, and what is wrong about the name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tsubo.session.parts.people import PersonForm as PersonFormPart
from tsubo.ui.buttons import HEIGHT, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import sized
from tsubo.ui.labels import Label
from tsubo.ui.page import align_leading
from tsubo.ui.saying import say
from tsubo.ui.style import scaled
from tsubo.ui.tint_choice import TintChoice

_MOST_SIGNS = 120
"""More than a name may have, so that too long a paste is told instead of being cut unseen."""
_WIDTH = 360


class PersonForm(QWidget):
    """Shows a form that was opened; ``saved`` carries the name and the colour."""

    saved = Signal(str, object)
    cancelled = Signal()

    def __init__(self, part: PersonFormPart) -> None:
        """Make the form of ``part``, whose name is there to be written over."""
        super().__init__()
        title = Label(18, 600, line=26)
        title.show_words(part.title)
        label = Label(15, colour=Colour.INK_SECONDARY, line=21)
        label.show_words(part.label)
        self._field = QLineEdit(part.name)
        self._field.setFont(sized(16))
        self._field.setFixedHeight(scaled(HEIGHT))
        self._field.setMaximumWidth(scaled(_WIDTH))
        self._field.setMaxLength(_MOST_SIGNS)
        self._field.setAccessibleName(part.label)
        self._field.returnPressed.connect(self._save)
        self._wrong = Label(15, 600, Colour.WARN, line=21)
        colour = Label(15, colour=Colour.INK_SECONDARY, line=21)
        colour.show_words(part.tint_label)
        self._tints = TintChoice(part.tint_label, part.tints)
        self._buttons = save, cancel = Button(Kind.PRIMARY), Button(Kind.PLAIN)
        save.clicked.connect(self._save)
        save.show_words(part.save)
        cancel.clicked.connect(self.cancelled)
        cancel.show_words(part.cancel)
        buttons = QHBoxLayout()
        buttons.setSpacing(scaled(10))
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addWidget(title)
        column.addWidget(label)
        column.addSpacing(scaled(4))
        column.addWidget(self._field)
        column.addSpacing(scaled(2))
        column.addWidget(self._wrong)
        column.addSpacing(scaled(8))
        column.addWidget(colour)
        align_leading(self._tints, column)
        column.addSpacing(scaled(10))
        column.addLayout(buttons)
        self.show_form(part)

    def show_form(self, part: PersonFormPart) -> None:
        """Show what is wrong; what is being written is left alone."""
        new = part.wrong != self._wrong.words
        self._wrong.show_words(part.wrong)
        self._field.setAccessibleDescription(part.wrong)
        if part.wrong and new:
            say(self, part.wrong)
            self.begin()

    def begin(self) -> None:
        """Let the name be written."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [self._field, *self._tints.stops(), *self._buttons]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape, where the page itself would otherwise be left."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self.saved.emit(self._field.text(), self._tints.tint)
