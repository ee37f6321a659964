"""The emergency number: shown large, changed in place, without a dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from tsubo.domain.words import tr
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled

_LONGEST = 24


class NumberField(QWidget):
    """Shows a number with a button that turns it into a field; ``numberChanged`` carries it."""

    numberChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Label(26, 700)
        self._number.setFont(counting(26, 700))
        self._field = QLineEdit()
        self._field.setFont(counting(18, 600))
        self._field.setMaxLength(_LONGEST)
        self._field.setFixedHeight(scaled(HEIGHT_SMALL))
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._field.setMaximumWidth(scaled(160))
        self._field.returnPressed.connect(self._finish)
        self._field.hide()
        self._change = Button(Kind.PLAIN, height=HEIGHT_SMALL, pixels=15)
        self._change.clicked.connect(self._toggle)
        self._words = ""
        self._value = ""
        self._wrong = Label(14, colour=Colour.WARN, line=20)
        self._wrong.hide()
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        row.addWidget(self._number)
        row.addWidget(self._field)
        row.addWidget(self._change)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        column.addLayout(row)
        column.addWidget(self._wrong)

    def show_number(self, number: str, change: str, wrong: str = "", call: str = "") -> None:
        """Show ``number``, the words of the button, and why a new one was not taken.

        ``call`` are the words that hold the number: what to do with it.
        """
        self._wrong.show_words(wrong)
        self._wrong.setVisible(bool(wrong))
        self._change.setAccessibleDescription(wrong)
        self._words = change
        self._value = number
        self._number.show_words(call or number)
        if self._field.isHidden():
            self._change.show_words(change)
        else:
            self._number.hide()

    def _toggle(self) -> None:
        if self._field.isHidden():
            self._field.setText(self._value)
            self._field.setAccessibleName(self._words)
            self._edit(True)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._field.selectAll()
        else:
            self._finish()

    def _finish(self) -> None:
        number = self._field.text().strip()
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit(False)
        if number and number != self._value:
            self.numberChanged.emit(number)

    def _edit(self, editing: bool) -> None:
        self._field.setVisible(editing)
        self._number.setVisible(not editing)
        self._change.show_words(tr("Save") if editing else self._words)
