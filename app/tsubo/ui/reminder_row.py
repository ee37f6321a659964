"""One reminder: its time, with buttons for earlier and later, and a toggle for each day."""

from functools import partial

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from tsubo.domain.reminders import Reminder
from tsubo.session.parts.reminders import DayPart, ReminderRow
from tsubo.ui.buttons import HEIGHT_SMALL, Button, Kind, PaintedButton
from tsubo.ui.colours import Colour
from tsubo.ui.fonts import counting, sized
from tsubo.ui.labels import Label
from tsubo.ui.style import scaled

STEP = 15
"""Minutes between two times that the buttons lead to."""
_DAY_MINUTES = 24 * 60
_BARE = """
QTimeEdit { padding: 0; }
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }
QLineEdit, QLineEdit:hover, QLineEdit:focus { background: transparent; border: none; padding: 0; }
"""
"""Takes off the arrows; without buttons at all, Qt 6.11 leaves no room for the time."""
_LEAST_DAY, _DAY, _TIME = 30, 52, 104


class TimeField(QTimeEdit):
    """A time of day to type, or to change with the arrows; the wheel goes on to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(counting(16, 600))
        self.setStyleSheet(_BARE)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setWrapping(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(scaled(HEIGHT_SMALL))
        self.setMinimumWidth(scaled(_TIME))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, which scrolls."""
        event.ignore()


class DayToggle(PaintedButton):
    """A day of the week, wanted or not."""

    def __init__(self, day: DayPart) -> None:
        """Make the toggle of ``day``."""
        super().__init__()
        self.setCheckable(True)
        self.setText(day.short)
        self.setToolTip(day.name)
        self.setFont(sized(15, 600))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for a short name."""
        return QSize(scaled(_DAY), scaled(HEIGHT_SMALL))

    def minimumSizeHint(self) -> QSize:
        """Return the room in which the name still stands."""
        return QSize(scaled(_LEAST_DAY), scaled(HEIGHT_SMALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a filled box with the name where the day is wanted, else an empty one."""
        wanted = self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen((Colour.ACCENT if wanted else Colour.BORDER).of(self), 1.5))
            ground = Colour.HOVER if self.underMouse() else Colour.SURFACE
            painter.setBrush((Colour.ACCENT if wanted else ground).of(self))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            painter.setFont(sized(15, 650 if wanted else 500))
            painter.setPen((Colour.ON_ACCENT if wanted else Colour.INK).of(self))
            centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(self.rect(), centre, self.text())


class ReminderRowView(QWidget):
    """Shows a ``ReminderRow``; ``changed`` carries the reminder asked for."""

    changed = Signal(object)
    removeAsked = Signal()

    def __init__(self, days: tuple[DayPart, ...], remove: str) -> None:
        """Make the controls for ``days``, and the button with the word ``remove``."""
        super().__init__()
        self._row: ReminderRow | None = None
        self._days = days
        self._time = TimeField()
        self._time.timeChanged.connect(self._on_time)
        self._earlier, self._later = (
            Button(Kind.PLAIN, sign, height=HEIGHT_SMALL) for sign in ("minus", "plus")
        )
        for button, minutes in ((self._earlier, -STEP), (self._later, STEP)):
            button.setAutoRepeat(True)
            button.clicked.connect(partial(self._move, minutes))
        self._remove = Button(Kind.QUIET, height=HEIGHT_SMALL, pixels=15)
        self._remove.setText(remove)
        self._remove.clicked.connect(self.removeAsked)
        self._note = Label(14, 600, Colour.WARN, line=20)
        first = QHBoxLayout()
        first.setSpacing(scaled(4))
        for widget in (self._earlier, self._time, self._later):
            first.addWidget(widget)
        first.addStretch(1)
        first.addWidget(self._remove)
        second = QHBoxLayout()
        second.setSpacing(scaled(6))
        self._toggles = tuple(map(DayToggle, days))
        for toggle, day in zip(self._toggles, days, strict=True):
            toggle.clicked.connect(partial(self._on_day, day.day))
            second.addWidget(toggle)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(10), 0, scaled(10))
        column.setSpacing(scaled(8))
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._note)

    def show_row(self, row: ReminderRow) -> None:
        """Show ``row``."""
        if row == self._row:
            return
        self._row = row
        self._time.blockSignals(True)
        self._time.setTime(QTime(row.reminder.hour, row.reminder.minute))
        self._time.blockSignals(False)
        self._time.setAccessibleName(row.time)
        self._earlier.show_words("", name=row.earlier)
        self._later.show_words("", name=row.later)
        self._remove.setAccessibleName(row.remove)
        for toggle, day in zip(self._toggles, self._days, strict=True):
            toggle.setChecked(day.day in row.reminder.days)
            toggle.setAccessibleName(row.days.format(day=day.name))
        self._note.show_words(row.note)

    def stops(self) -> list[QWidget]:
        """Return where the Tab key stops, in order."""
        return [self._earlier, self._time, self._later, self._remove, *self._toggles]

    def _move(self, minutes: int) -> None:
        if self._row is not None:
            now = self._row.reminder
            later = (now.hour * 60 + now.minute + minutes) % _DAY_MINUTES
            self._ask(now._replace(hour=later // 60, minute=later % 60))

    def _on_time(self, time: QTime) -> None:
        if self._row is not None:
            self._ask(self._row.reminder._replace(hour=time.hour(), minute=time.minute()))

    def _on_day(self, day: int) -> None:
        if self._row is not None:
            reminder = self._row.reminder
            self._ask(reminder._replace(days=reminder.days ^ {day}))

    def _ask(self, reminder: Reminder) -> None:
        self.changed.emit(reminder)
