"""A number with a button below and above it: less, the number with its unit, more."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tsubo.domain.words import tr
from tsubo.session.parts.pages import NumberSetting
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind
from tsubo.ui.fonts import counting
from tsubo.ui.labels import Align, Label
from tsubo.ui.style import scaled

_VALUE = 128


class Stepper(QWidget):
    """Shows a number setting; ``changed`` carries the value asked for, inside its limits."""

    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: NumberSetting | None = None
        self._less, self._more = (
            Button(Kind.PLAIN, sign, height=HEIGHT_SMALL) for sign in ("minus", "plus")
        )
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)
        self._value = Label(16, 600, align=Align.CENTRE)
        self._value.setFont(counting(16, 600))
        self._value.setMinimumWidth(scaled(_VALUE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        for widget in (self._less, self._value, self._more):
            row.addWidget(widget)

    def show_number(self, part: NumberSetting) -> None:
        """Show the value with its unit; a button at its limit is not available."""
        if part == self._part:
            return
        self._part = part
        shown = f"{_spoken(part.value)} {part.unit}".strip()
        self._value.show_words(shown)
        self._value.setAccessibleName(f"{part.words}: {shown}")
        for button, words in ((self._less, tr("Less")), (self._more, tr("More"))):
            button.show_words("", name=f"{words}: {part.words}")
            button.setAccessibleDescription(shown)
            button.setToolTip(words)
        self._less.setEnabled(part.value > part.low)
        self._more.setEnabled(part.value < part.high)

    def _on_less(self) -> None:
        self._step(-1)

    def _on_more(self) -> None:
        self._step(1)

    def _step(self, direction: int) -> None:
        part = self._part
        if part is None:
            return
        value = min(max(part.value + direction * part.step, part.low), part.high)
        if value != part.value:
            self.changed.emit(round(value, 6))


def _spoken(value: float) -> str:
    """Return ``value`` as the person's language writes it, without needless noughts."""
    return QLocale().toString(float(value), "g", 6)
